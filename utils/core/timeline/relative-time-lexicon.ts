/** The units of relative times, as `Intl.RelativeTimeFormat` names them. */
export type RelativeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/**
 * How pages write a time past, besides what `Intl.RelativeTimeFormat` writes: `#` stands for a number; a
 * phrase without one is of a single unit, or of as many as stand behind `=`.
 */
export const RELATIVE_PHRASES: Readonly<
  Record<string, Readonly<Partial<Record<RelativeUnit, string>>>>
> = {
  en: {
    minute: '# minutes ago|# minute ago|# mins ago|# min ago|#m ago|a minute ago',
    hour: '# hours ago|# hour ago|# hrs ago|# hr ago|#h ago|an hour ago|one hour ago',
    day: '# days ago|# day ago|#d ago|a day ago|one day ago',
    week: '# weeks ago|# week ago|#w ago|a week ago|one week ago',
    month: '# months ago|# month ago|a month ago|one month ago',
    year: '# years ago|# year ago|#y ago|a year ago|one year ago',
  },
  ar: {
    minute:
      'منذ # دقيقة|منذ # دقائق|منذ # دقايق|قبل # دقيقة|قبل # دقائق|منذ دقيقة|قبل دقيقة|منذ دقيقتين=2',
    hour: 'منذ # ساعة|منذ # ساعات|قبل # ساعة|قبل # ساعات|منذ ساعة|قبل ساعة|منذ ساعتين=2',
    day: 'منذ # يوم|منذ # يوما|منذ # أيام|قبل # يوم|قبل # أيام|منذ يوم|قبل يوم|منذ يومين=2',
    week: 'منذ # أسبوع|منذ # أسابيع|قبل # أسابيع|منذ أسبوع|قبل أسبوع|منذ أسبوعين=2',
    month: 'منذ # شهر|منذ # أشهر|منذ # شهور|قبل # أشهر|منذ شهر|قبل شهر|منذ شهرين=2',
    year: 'منذ # سنة|منذ # سنوات|منذ # عام|منذ # أعوام|قبل # سنوات|منذ سنة|منذ عام|قبل سنة|قبل عام|منذ سنتين=2|منذ عامين=2|قبل عامين=2',
  },
  ckb: {
    minute: '# خولەک لەمەوبەر|پێش # خولەک|# خولەک پێش ئێستا|# دەقیقە لەمەوبەر',
    hour: '# کاتژمێر لەمەوبەر|پێش # کاتژمێر|# کاتژمێر پێش ئێستا|# سەعات لەمەوبەر|# سەعات پێش ئێستا',
    day: '# ڕۆژ لەمەوبەر|پێش # ڕۆژ|# ڕۆژ پێش ئێستا|# رۆژ لەمەوبەر|پێش # رۆژ|# رۆژ پێش ئێستا',
    week: '# هەفتە لەمەوبەر|پێش # هەفتە|# هەفتە پێش ئێستا',
    month: '# مانگ لەمەوبەر|پێش # مانگ|# مانگ پێش ئێستا',
    year: '# ساڵ لەمەوبەر|پێش # ساڵ|# ساڵ پێش ئێستا',
  },
  fa: {
    minute: '# دقیقه پیش|# دقیقه قبل|یک دقیقه پیش',
    hour: '# ساعت پیش|# ساعت قبل|یک ساعت پیش|یک ساعت قبل',
    day: '# روز پیش|# روز قبل|یک روز پیش',
    week: '# هفته پیش|# هفته قبل|یک هفته پیش',
    month: '# ماه پیش|# ماه قبل|یک ماه پیش',
    year: '# سال پیش|# سال قبل|یک سال پیش',
  },
  ur: {
    minute: '# منٹ پہلے|# منٹ قبل',
    hour: '# گھنٹے پہلے|# گھنٹہ پہلے|# گھنٹے قبل',
    day: '# دن پہلے|# دن قبل|ایک دن پہلے',
    week: '# ہفتے پہلے',
    month: '# ماہ پہلے|# ماہ قبل|# مہینے پہلے',
    year: '# سال پہلے|# سال قبل',
  },
  he: {
    minute: 'לפני # דקות|לפני דקה|לפני דקותיים=2|לפני שתי דקות=2',
    hour: 'לפני # שעות|לפני שעה|לפני שעתיים=2',
    day: 'לפני # ימים|לפני יום|לפני יומיים=2',
    week: 'לפני # שבועות|לפני שבוע|לפני שבועיים=2',
    month: 'לפני # חודשים|לפני חודש|לפני חודשיים=2',
    year: 'לפני # שנים|לפני שנה|לפני שנתיים=2',
  },
  fr: {
    minute: 'il y a une minute|il y a # mn',
    hour: 'il y a une heure',
    day: 'il y a un jour|il y a # j',
  },
  de: { minute: 'vor einer minute', hour: 'vor einer stunde', day: 'vor einem tag' },
  es: { minute: 'hace un minuto', hour: 'hace una hora', day: 'hace un dia' },
  pt: { minute: 'ha um minuto', hour: 'ha uma hora', day: 'ha um dia' },
  it: { minute: 'un minuto fa', hour: "un'ora fa", day: 'un giorno fa' },
  tr: { hour: 'bir saat once', day: 'bir gun once' },
  ru: { minute: 'минуту назад', hour: 'час назад', day: 'день назад' },
  bn: {
    minute: '# মিনিট আগে',
    hour: '# ঘন্টা আগে|# ঘণ্টা আগে',
    day: '# দিন আগে',
  },
};
