/*
 * How lines that are no part of a story begin, by kind and language. Lower case, Arabic letters folded as
 * `foldLine` folds them, phrases parted by `|`. A phrase ends at a word's end, unless it ends in `*`.
 */
export type LineKind =
  'related' | 'credit' | 'byline' | 'share' | 'tags' | 'promotion' | 'rights' | 'paywall';

type Phrases = Readonly<Record<string, string>>;

/** Leads on to other stories. */
const RELATED: Phrases = {
  en: "related|read also|read more|read next|see also|see more|also read|more on|more from|more stories|more news|you may like|you may also like|you might like|you might also like|recommended|don't miss|must read|most read|most popular|trending|what to read next|editor's pick|editor's picks|editors' picks|top stories|latest news|in case you missed it|up next|watch next",
  ar: 'اقرا ايضا|اقرا المزيد|اقرا كذلك|اقراوا ايضا|طالع ايضا|طالع المزيد|شاهد ايضا|شاهد المزيد|مواضيع ذات|مواضيع متعلقه|مواضيع قد|مواضيع ساخنه|مواضيع مشابهه|مواضيع مرتبطه|مقالات ذات|مقالات متعلقه|مقالات مشابهه|اخبار ذات|اخبار متعلقه|اخبار مرتبطه|اخبار مشابهه|الموضوعات المتعلقه|قد يهمك|قد يعجبك|قد تهمك|ذات صله|للمزيد|لمزيد من|انظر ايضا|الاكثر قراءه|يمكنك ايضا|مواد ذات|المزيد من|تابع ايضا|اخر الاخبار',
  fa: 'بیشتر بخوانید|بیشتر ببینید|همچنین بخوانید|مطالب مرتبط|اخبار مرتبط|خبرهای مرتبط|مرتبط|این مطلب را|بخوانید|پربازدیدترین|پربیننده ترین',
  ckb: 'زۆرتر بخوێن*|بابەتی پەیوەندیدار|هەواڵی پەیوەندیدار|هەروەها بخوێنەرەوە',
  ur: 'مزید پڑھیں|یہ بھی پڑھیں|متعلقہ خبریں',
  he: 'קראו גם|קראו עוד|עוד בנושא|כתבות נוספות|כתבות קשורות|אולי יעניין אותך',
  tr: 'ilgili haber*|bunlar da ilginizi|bunu da oku*|ayrıca oku*|önerilen haberler|en çok okunan*|sıradaki haber',
  de: 'lesen sie auch|lesen sie mehr|lies auch|lest auch|mehr zum thema|mehr dazu|mehr lesen|das könnte sie|das könnte dich|auch interessant|verwandte artikel|meistgelesen|zum thema|weitere artikel|weitere nachrichten',
  fr: 'à lire aussi|à lire également|lire aussi|lire également|a lire aussi|sur le même sujet|voir aussi|à voir aussi|les plus lus|articles liés|pour aller plus loin',
  es: 'te puede interesar|te puede gustar|lee también|lea también|leer también|más información|ver también|noticias relacionadas|lo más leído|también te puede',
  pt: 'leia também|leia mais|veja também|veja mais|saiba mais|mais lidas|notícias relacionadas|relacionadas',
  it: 'leggi anche|potrebbe interessarti|articoli correlati|ti potrebbe interessare|leggi tutto',
  ru: 'читайте также|по теме|смотрите также|подробнее|ещё по теме|материалы по теме|главное за день',
  uk: 'читайте також|дивіться також|до теми|більше по темі',
  pl: 'czytaj też|czytaj także|czytaj więcej|czytaj również|zobacz też|zobacz także|przeczytaj także|polecane',
  cs: 'přečtěte si|čtěte také|mohlo by vás zajímat|související',
  sv: 'läs mer|läs också|läs även|mer om ämnet',
  no: 'les også|les mer',
  da: 'læs også|læs mere|læs mere om',
  fi: 'lue myös|lue lisää',
  nl: 'lees ook|lees meer|lees verder|meer over',
  id: 'baca juga|simak juga|berita terkait',
  vi: 'xem thêm|đọc thêm|tin liên quan',
  hi: 'यह भी पढ़*|ये भी पढ़*|संबंधित|और पढ़ें',
  bn: 'আরও পড়ুন|আরো পড়ুন',
  el: 'διαβάστε επίσης|διαβάστε ακόμη|διαβάστε ακόμα|δείτε επίσης',
  zh: '相关阅读*|相关新闻*|延伸閱讀*|延伸阅读*|推荐阅读*|相關新聞*|相关文章*',
  ja: '関連記事*|あわせて読みたい*|関連ニュース*|こちらも読*',
  ko: '관련기사*|관련 기사*|함께 보면*|많이 본*',
};

/** Names the owner of a picture. A phrase counts when a colon, a slash or a copyright sign follows it. */
const CREDIT: Phrases = {
  en: 'photo|image|picture|photograph|file photo|credit|source|photo credit|photo by|image credit|image copyright|image caption|photos|video|illustration',
  ar: 'صوره|المصدر|مصدر الصوره|تصوير|الصوره|عدسه',
  fa: 'عکس|منبع|تصویر',
  tr: 'fotoğraf|kaynak|foto',
  de: 'bild|quelle|bildrechte|bildquelle|symbolbild',
  fr: "crédit|crédits|photo d'archives",
  es: 'fuente|imagen|fotografía',
  ru: 'фото|источник|иллюстрация',
  pl: 'źródło|fot|zdjęcie',
  hi: 'रिपोर्ट|फोटो|स्रोत',
  it: 'fonte|immagine',
  x: 'copyright|foto|imago|getty|afp|reuters|ap photo',
};

/** Says who wrote or when. */
const BYLINE: Phrases = {
  en: 'by|author|written by|posted by|updated|published|last updated|first published|last modified|reporting by',
  ar: 'كتب|كتبت|بقلم|تحرير|نشر في|نشر بتاريخ|تم نشره|تم النشر|تم التحديث|تاريخ النشر|تاريخ|اخر تحديث|التاريخ|المصدر|اعداد',
  fa: 'کد خبر|تاریخ|نویسنده|تاریخ انتشار|خبرنگار|گردآوری',
  ckb: 'نووسین|ئامادەکردن',
  tr: 'yazar|son güncelleme|güncelleme|giriş|yayınlanma|haber',
  de: 'von|autor|autorin|veröffentlicht|aktualisiert|stand',
  fr: 'par|auteur|publié|mis à jour|modifié',
  es: 'por|autor|autora|publicado|actualizado',
  pt: 'por|autor|autora|publicado|atualizado|postado',
  it: 'di|autore|pubblicato|aggiornato',
  nl: 'door|auteur|gepubliceerd',
  sv: 'av|publicerad|uppdaterad',
  ru: 'автор|опубликовано|обновлено',
  uk: 'автор|опубліковано',
  pl: 'autor|opublikowano|aktualizacja|publikacja',
  id: 'penulis|oleh|editor',
  el: 'του|της|γράφει',
};

/** A control of the page, or a mark on it. Such a line says nothing else. */
const SHARE: Phrases = {
  en: 'share|share this|share this article|share on|tweet|whatsapp|facebook|twitter|telegram|email|e-mail|linkedin|print|copy link|advertisement|ad|ad feedback|comments|comment|loading|listen|listen to this article|save|subscribe|sign up|newsletter|follow us|continue reading|continue reading below|story continues below|story continues below advertisement|article continues below|scroll to continue|skip to content|min read',
  ar: 'اعلان|اعلانات|مشاركه|شارك|شارك الخبر|شارك المقال|شارك هذا|طباعه|حجم الخط|استمع|حفظ|نسخ الرابط|تعليقات|التعليقات|فيسبوك|تويتر|واتساب|تليجرام|تلغرام|انسخ الرابط|هاشتاغ',
  fa: 'آگهی|اشتراک گذاری|به اشتراک بگذارید|چاپ|کپی لینک|انتهای پیام|پایان پیام',
  ckb: 'ڕیکلام|هاوبەشی بکە',
  he: 'שתף|שתפו|פרסומת|תגובות',
  tr: 'reklam|paylaş|yorumlar|yorum yap|abone ol|dinle|yazdır',
  de: 'anzeige|werbung|teilen|drucken|merken|kommentare|artikel anhören|vorlesen|artikel teilen|e-mail schreiben',
  fr: "annonce|publicité|partager|imprimer|commenter|commentaires|écouter|s'abonner|copier le lien",
  es: 'publicidad|anuncio|compartir|imprimir|comentarios|guardar|escuchar|suscríbete|copiar enlace',
  pt: 'publicidade|anúncio|compartilhar|compartilhe|partilhar|imprimir|comentários|continua após a publicidade|continua depois da publicidade',
  it: 'pubblicità|condividi|stampa|commenti|ascolta|abbonati|copia link',
  nl: 'advertentie|delen|deel dit artikel|reacties',
  sv: 'annons|dela|kommentarer|lyssna|spara',
  da: 'annonce|del|kommentarer|gem',
  no: 'annonse|del|kommentarer|lagre',
  pl: 'reklama|udostępnij|komentarze|drukuj|posłuchaj',
  cs: 'reklama|sdílet|diskuze|inzerce',
  ru: 'реклама|поделиться|комментарии|распечатать',
  uk: 'реклама|поділитися|коментарі',
  id: 'iklan|bagikan|advertisement|komentar|scroll to continue with content',
  vi: 'quảng cáo|chia sẻ|bình luận',
  hi: 'विज्ञापन|शेयर करें|शेयर',
  bn: 'বিজ্ঞাপন|শেয়ার করুন',
  ja: '広告|シェア|共有|印刷|保存',
  ko: '광고|공유|공유하기|인쇄|댓글|기사 저장',
  zh: '广告|分享|打印|评论|廣告',
};

/** What the story is filed under. */
const TAGS: Phrases = {
  en: 'tag|tags|keyword|keywords|topics|topic|filed under|labels|label|categories|category|in this article|more topics',
  ar: 'الكلمات الداله|الكلمات المفتاحيه|الكلمات الدلاليه|كلمات داله|كلمات مفتاحيه|كلمات دلاليه|الوسوم|وسوم|تاجز|تاغات|علامات|هاشتاج',
  fa: 'برچسب|برچسب ها|برچسب‌ها|کلیدواژه|کلیدواژه ها|کد خبر',
  tr: 'etiketler|etiket',
  de: 'schlagwort|schlagworte|schlagwörter|themen|mehr zu|stichworte',
  fr: 'mots-clés|mots clés|thèmes|sujets',
  es: 'etiquetas|temas|archivado en',
  pt: 'palavras-chave|assuntos|tópicos',
  it: 'argomenti|tag',
  pl: 'tagi|tematy',
  ru: 'теги|метки|темы',
  uk: 'теги|мітки',
  hi: 'कीवर्ड|टैग',
  id: 'kata kunci',
  sv: 'ämnen',
  da: 'emner',
};

/** Asks the reader for something. */
const PROMOTION: Phrases = {
  en: 'follow us|follow me|sign up|subscribe|download the|download our|get the latest|get our|join us|join our|join the|have a story|have a tip|got a story|share your story|do you have|fill out the form|click here|to get the latest|stay up to date|support our|more to follow|we may earn|when you purchase through|our newsletter|already a subscriber|add as a preferred source|listen to',
  ar: 'تابعوا|تابعونا|تابعنا|تابع اخر|تابع قناه|لمتابعه|للاشتراك|اشترك|حمل تطبيق|حملوا تطبيق|للتواصل|انضم الي|انضموا الي|لتصلك|ساهم معنا|اضغط هنا|للانضمام',
  fa: 'ما را در|به کانال|عضو کانال|دنبال کنید|برای دریافت',
  ckb: 'بەشداری بکە|فۆڵۆومان بکە',
  hi: 'डाउनलोड करें|हमें फॉलो|हमसे जुड़*',
  tr: 'bizi takip|abone olun|haberlerden anında|son dakika haberleri için',
  de: 'folgen sie|jetzt anmelden|abonnieren sie|melden sie sich|hier geht es|hier gehts|laden sie|haben sie einen fehler|hat ihnen dieser artikel gefallen|newsletter abonnieren',
  fr: 'suivez|inscrivez-vous|abonnez-vous|recevez|rejoignez|téléchargez|cliquez ici',
  es: 'síguenos|sigue toda|suscríbete|apúntate|únete|descarga|regístrate|haz clic',
  pt: 'siga|inscreva-se|assine|receba|clique aqui|baixe',
  it: 'seguici|segui|iscriviti|abbonati|scarica|clicca qui',
  ru: 'подписывай*|подписка|подпишитесь|если вы нашли|если вы заметили|нашли ошибку|присоединяйтесь|следите за',
  uk: 'підписуй*|підпишіться|якщо ви помітили|приєднуйтесь',
  pl: 'obserwuj|śledź|zapisz się|dołącz|pobierz aplikację|kliknij tutaj',
  nl: 'volg ons|schrijf je in|meld je aan',
  sv: 'följ oss|prenumerera|anmäl dig',
  da: 'følg os|tilmeld dig',
  id: 'ikuti|gabung|dapatkan',
  vi: 'theo dõi|đăng ký',
  ja: 'フォロー*|会員登録*',
  ko: '구독*',
};

/** Says who owns the words. */
const RIGHTS: Phrases = {
  en: 'copyright|all rights reserved|this article was|this story was|this article first|this article originally|this story originally|originally published|republished with|the views expressed|the opinions expressed|(c)|with agency inputs|our standards',
  ar: 'جميع الحقوق|كل الحقوق|حقوق النشر|حقوق الطبع|الاراء الوارده',
  fa: 'کلیه حقوق|تمامی حقوق|انتهای پیام|پایان پیام',
  tr: 'tüm hakları|yasal uyarı',
  de: 'alle rechte',
  fr: 'tous droits',
  es: 'todos los derechos|reservados todos',
  pt: 'todos os direitos',
  it: 'tutti i diritti|riproduzione riservata',
  ru: 'все права',
  pl: 'wszelkie prawa',
  ja: '無断転載*|記事・画像*',
  ko: '무단 전재*|무단전재*|저작권자*',
};

/** Says that the rest is for subscribers. */
const PAYWALL: Phrases = {
  en: 'subscribe to continue|subscribe to read|to continue reading|to read the rest|already have an account|sign in to continue|log in to continue|this article is for subscribers|register to continue|already a subscriber|start your free trial|for subscribers',
  ar: 'هذا المحتوي للمشتركين|للمشتركين فقط|لقراءه المقال كاملا|اشترك لمتابعه القراءه|سجل الدخول لمتابعه|لاكمال القراءه',
  fa: 'برای ادامه مطلب اشتراک|ویژه مشترکین',
  de: 'weiterlesen mit|jetzt weiterlesen|dieser artikel ist exklusiv|exklusiv für abonnenten|sie haben bereits ein abo|lesen sie diesen artikel mit|mit plus weiterlesen',
  fr: 'article réservé aux abonnés|réservé aux abonnés|la suite est réservée|il vous reste|pour lire la suite|cet article est réservé|déjà abonné',
  es: 'contenido exclusivo para suscriptores|exclusivo para suscriptores|suscríbete para seguir|para seguir leyendo|artículo solo para suscriptores|ya soy suscriptor',
  pt: 'conteúdo exclusivo para assinantes|exclusivo para assinantes|assine para ler|já é assinante|para continuar lendo',
  it: 'questo contenuto è riservato|riservato agli abbonati|per continuare a leggere|abbonati per leggere|sei già abbonato',
  nl: 'lees verder met|dit artikel is alleen voor abonnees|alleen voor abonnees|u bent al abonnee',
  sv: 'artikeln är låst|för prenumeranter|redan prenumerant|logga in för att läsa',
  da: 'kun for abonnenter|allerede abonnent|få adgang til hele artiklen|log ind for at læse',
  pl: 'dalsza część artykułu|tylko dla prenumeratorów|artykuł dostępny tylko|pozostało',
  ru: 'только для подписчиков|чтобы читать дальше',
  ja: 'この記事は有料*|有料会員*|会員限定*|残り*|続きを読むには*',
};

export const LINE_LEXICON: Readonly<Record<LineKind, Phrases>> = {
  related: RELATED,
  credit: CREDIT,
  byline: BYLINE,
  share: SHARE,
  tags: TAGS,
  promotion: PROMOTION,
  rights: RIGHTS,
  paywall: PAYWALL,
};
