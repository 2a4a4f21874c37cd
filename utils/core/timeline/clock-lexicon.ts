/*
 * Words around a clock, folded, as alternatives of a regular expression. Before noon and after noon; those
 * that stand before the clock (오후 3:31) and those that stand after it (3:31 م).
 */

export const MORNING_BEFORE = '오전|上午|午前|凌晨|早上|早晨|清晨|am|öö|पूर्वाह्न|सुबह|सकाळी|πμ';
export const EVENING_BEFORE = '오후|下午|午後|晚上|傍晚|pm|ös|अपराह्न|शाम|रात|दोपहर|μμ';

export const MORNING_AFTER =
  'a\\.?m\\.?|ص|صباحا|قبل الظهر|ق\\.?ظ|صبح|π\\.?μ\\.?|पूर्वाह्न|এএম|পূর্বাহ্ন|পূর্বাহ্ণ|sa|öö';
export const EVENING_AFTER =
  'p\\.?m\\.?|م|مساء|بعد الظهر|ب\\.?ظ|بعدازظهر|عصر|μ\\.?μ\\.?|अपराह्न|পিএম|অপরাহ্ন|অপরাহ্ণ|ch|ös';

/** After one of these, `15.31` is a clock. */
export const CLOCK_BEFORE =
  'kl|klo|kello|klokka|ore|alle|alle ore|um|pukul|jam|pkl|g|godz|godzina|ob|at|เวลา|в|u|o|at|à|a las|klock|kloka|óra|saat';
/** Before one of these, `15.31` is a clock. */
export const CLOCK_AFTER = 'uhr|wib|wita|wit|น|h|hrs|hs|ist|est|gmt|bst';
