/*
 * Month names as they stand in newspapers, folded (lower case, no European accents, one form of each Arabic
 * letter): the twelve months parted by " ; ", the names of a month by "|", without abbreviations that are the
 * beginning of a name. Most languages are `Intl`'s to name; here are those where newspapers know better, and
 * the ones met most, for asking `Intl` takes a browser some ten milliseconds the first time.
 */

/** Gregorian month names of languages `Intl` is not asked for. Arabic: Egypt and the Gulf; the Levant and Iraq; Algeria and Tunisia; Morocco; Libya. */
export const MONTH_NAMES: Readonly<Record<string, string>> = {
  // Written with numbers.
  zh: '',
  ja: '',
  ko: '',
  en: 'january ; february ; march ; april ; may ; june ; july ; august ; september ; october ; november ; december',
  ar: 'يناير|كانون الثاني|كانون ثاني|ك2|جانفي|اي النار ; فبراير|شباط|فيفري|النوار ; مارس|اذار|الربيع ; ابريل|نيسان|افريل|الطير ; مايو|ايار|ماي|مايه|الماء ; يونيو|يونيه|حزيران|جوان|الصيف ; يوليو|يوليه|يوليوز|تموز|جويليه|ناصر ; اغسطس|اب|اوت|غشت|هانيبال ; سبتمبر|ايلول|شتنبر|الفاتح ; اكتوبر|تشرين الاول|تشرين اول|ت1|التمور ; نوفمبر|تشرين الثاني|تشرين ثاني|ت2|نونبر|الحرث ; ديسمبر|كانون الاول|كانون اول|ك1|دجنبر|الكانون',
  ckb: 'كانووني دووهم|كانوني دووهم|كانووني دووههم|جهنيوهري ; شوبات ; يازار|يادار|مارت ; نيسان|يهپريل ; يايار|مايس|گوڵان ; حوزهيران|جون ; تهمموز|تهممووز|تهمووز|جولاي ; ياب|يوگست ; يهيلوول|يهيلول|سێپتهمبهر ; تشريني يهكهم|يوكتوبهر ; تشريني دووهم|تشريني دووههم|نوڤهمبهر ; كانووني يهكهم|كانوني يهكهم|ديسهمبهر',
  fa: 'ژانويه ; فوريه ; مارس|مارچ ; اوريل|اپريل ; مه|مي ; ژوين|جون ; ژوييه|جولاي ; اوت|اگوست|اگست ; سپتامبر|سپتمبر ; اكتبر|اكتوبر ; نوامبر|نومبر ; دسامبر|دسمبر',
  ur: 'جنوري ; فروري ; مارچ ; اپريل ; ميي ; جون ; جولايي ; اگست ; ستمبر ; اكتوبر ; نومبر ; دسمبر',
};

/** Forms newspapers use besides those of `Intl`: older and regional ones, abbreviations without their full stops. */
export const MORE_MONTH_NAMES: Readonly<Record<string, string>> = {
  de: 'janner ; feber ; mrz ; ; ; ; ; ; ; ; ; ',
  es: ' ; ; ; ; ; ; ; ; setiembre ; ; ; ',
  hi: 'जन ; फरवरी|फर ; ; ; ; ; ; अग ; सितम्बर ; अक्तूबर ; नव|नवम्बर ; दिसम्बर',
  bn: 'জানুয়ারী ; ফেব্রুয়ারী ; ; ; ; ; ; আগষ্ট|অগস্ট ; সেপ্টেম্বার ; অক্টোবার ; ; ',
  id: ' ; pebruari ; ; ; ; ; ; agt|ags ; ; ; nopember ; ',
  th: 'มกราคม|ม.ค|มค ; กุมภาพันธ์|ก.พ|กพ ; มีนาคม|มี.ค|มีค ; เมษายน|เม.ย|เมย ; พฤษภาคม|พ.ค|พค ; มิถุนายน|มิ.ย|มิย ; กรกฎาคม|ก.ค|กค ; สิงหาคม|ส.ค|สค ; กันยายน|ก.ย|กย ; ตุลาคม|ต.ค|ตค ; พฤศจิกายน|พ.ย|พย ; ธันวาคม|ธ.ค|ธค',
};

/** Solar Hijri months: Iran; Afghanistan in Dari; Afghanistan in Pashto. */
export const JALALI_MONTHS =
  'فروردين|حمل|وري ; ارديبهشت|ثور|غويي ; خرداد|جوزا|غبرگولي ; تير|سرطان|چنگاښ ; مرداد|امرداد|اسد|زمري ; شهريور|سنبله|وږي ; مهر|ميزان|تله ; ابان|عقرب|لړم ; اذر|قوس|ليندۍ ; دي|جدي|مرغومي ; بهمن|دلو|سلواغه ; اسفند|حوت|كب';

/** Lunar Hijri months in Arabic, Persian and Urdu spelling. */
export const HIJRI_MONTHS =
  'محرم|محرم الحرام|المحرم ; صفر|صفر المظفر ; ربيع الاول|ربيع اول ; ربيع الثاني|ربيع الاخر|ربيع ثاني ; جمادي الاولي|جمادي الاول ; جمادي الثانيه|جمادي الاخره|جمادي الثاني ; رجب|رجب المرجب ; شعبان|شعبان المعظم ; رمضان|رمضان المبارك ; شوال|شوال المكرم ; ذو القعده|ذي القعده|ذوالقعده|ذيقعد|ذيقعده ; ذو الحجه|ذي الحجه|ذوالحجه|ذيحجه';

/** Languages whose pages borrow each other's month names, or that language detection confuses. */
export const RELATED_LANGUAGES: readonly (readonly string[])[] = [
  ['ar', 'ckb', 'fa', 'ps', 'ur'],
  ['ku', 'tr'],
  ['da', 'nb'],
  ['cs', 'sk'],
  ['ru', 'uk'],
  ['es', 'pt'],
  ['hi', 'mr'],
  ['id', 'ms'],
];

/** All languages with month names of their own, tried when a page's language is not known. */
export const ALL_LANGUAGES: readonly string[] =
  'en ar fr es de ru pt it tr fa nl pl id uk vi el cs ro hu sv da nb nn fi bg sr sr-Latn hr bs sl mk sk sq lt lv et is ga cy ca gl eu hy ka az kk ky uz tg mn he hi bn mr ta te ml kn gu pa ne si ur ckb ku ps th lo km my ms fil sw af zu am so'.split(
    ' ',
  );
