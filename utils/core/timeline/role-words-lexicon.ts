/*
 * Words before a date that say what it dates, folded, as beginnings of words; a phrase's blanks are single.
 * Word beginnings suffice: "updat" stands for updated, update, updating.
 */

export const UPDATED_WORDS =
  'updat|akt.:|last edit|last chang|last modif|modif|revised|edited|correct|amended|reviewed|' +
  'aktualis|zuletzt|stand:|bearbeitet|geandert|mise a jour|mis a jour|maj |modifie|actualiz|' +
  'actualis|ultima modif|atualiz|modificad|alterad|aggiorna|bijgewerkt|gewijzigd|laatste|' +
  'uppdaterad|andrad|oppdatert|opdateret|senest|sist endret|paivitetty|muokattu|' +
  'aktualiz|zmieniono|zaktual|upraven|' +
  'atnaujint|papildin|ενημερ|τελευταια|αναθεωρ|обновл|измен|дополн|оновл|змін|актуализ|' +
  'guncel|son degis|yenilen|تحديث|محدث|تعديل|حدث|بروزرسان|به روز|بروز رسان|ويرايش|' +
  'نوي شوي|اپ ڈيٹ|نويكردنهوه|نوي كراوه|עודכן|עדכון|अपडेट|अद्यतन|संशोधित|আপডেট|হালনাগাদ|' +
  'সর্বশেষ|ปรับปรุง|อัปเดต|อัพเดท|แก้ไข|diperbarui|pembaruan|' +
  'cap nhat|更新|修改|最終更新|수정|업데이트|최종수정|imesasishwa|' +
  'ilisasishwa';

export const PUBLISHED_WORDS =
  'publish|publi|posted|post on|first pub|created|written|issued|released|date:|dated|' +
  'veroffent|erstellt|erschienen|datum|paru|mis en ligne|creado|fecha|postado|criado|' +
  'pubblic|creato|geplaatst|gepubliceerd|publicer|publisert|offentliggjort|lagt ud|udgivet|' +
  'julkaistu|opublikow|data |dodano|utworz|vydano|publikov|' +
  'publikuota|paskelbt|δημοσι|αναρτ|опубл|публик|дата|добавлен|создан|' +
  'опубліков|додано|публікув|yayin|giris|eklen|olustur|tarih|نشر|تاريخ|كتب|انتشار|زمان|خپور|' +
  'اشاعت|شايع|بلاو|بڵاو|פורסם|תאריך|प्रकाशित|पब्लिश|पोस्ट|প্রকাশ|প্ৰকাশ|เผยแพร่|' +
  'โพสต์|วันที่|diterbitkan|terbit|dipublikasi|diterbit|xuat ban|dang luc|ngay dang|发布|發布|' +
  '發佈|发表|發表|刊登|公開|配信|掲載|投稿|입력|등록|게시|승인|기사입력|imechapishwa|ilichapishwa';

/** A date after these is neither: it is when something else happens, or the page was made. */
export const OTHER_DATE_WORDS =
  'expir|deadline|valid until|event|born|copyright|©|access|retrieved|abgerufen|consulte le|' +
  'joined|member since|verfugbar bis|available until|disponible jusqu|등록번호|등록년월일|등록일자|창간|' +
  'founded|established|registered|today|heute ist|اليوم هو|انضم';
