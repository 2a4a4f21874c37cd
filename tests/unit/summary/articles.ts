import type { Block, BlockKind } from '../../../utils/core/model/article';
import type { SummarisedArticle } from '../../../utils/core/summary/readable-sentences';

/** An article of paragraphs; `[kind, text]` for another block. */
export function articleOf(
  lang: string,
  blocks: readonly (string | readonly [BlockKind, string])[],
  more: Partial<SummarisedArticle> = {},
): SummarisedArticle {
  return {
    title: '',
    lang,
    dateline: null,
    standfirst: null,
    blocks: blocks.map((block, index): Block => {
      const [kind, text] = typeof block === 'string' ? (['paragraph', block] as const) : block;
      return { id: `b${index}`, kind, text, dir: 'ltr' };
    }),
    ...more,
  };
}

/** News in English, invented. */
export const FERRY = [
  'The ferry between Marrow Point and the island of Skelling will stop running in October, the harbour board announced on Tuesday.',
  'The board said the two old ferries had become too costly to repair. It put the bill for new engines at 4.2 million crowns, more than the line earns in three years.',
  'About 300 people live on Skelling, and most of them cross to Marrow Point for work or school. Islanders have been collecting signatures against the closure since spring.',
  '“Without the ferry there is no school for my children,” said Greta Lund, who keeps the island’s only shop. She plans to speak at the next meeting of the board.',
  'The county has offered to pay for a smaller boat during the winter. However, the offer covers only weekdays.',
  'A decision on the smaller boat is expected before the end of the month, when the ferry company’s contract with the harbour board runs out.',
];

/** A communiqué and a reaction in Arabic, invented. */
export const STATEMENTS = [
  'أصدرت بلدية ميناء الزيتون، الأربعاء، بيانا حول إغلاق الجسر القديم أمام السيارات ابتداء من مطلع الشهر المقبل.',
  'وذكر البيان الذي تسلمته الصحيفة، أن "الجسر القديم لم يعد يحتمل حركة الشاحنات بعد مئة عام على بنائه".',
  'وأضاف، أن "الأعمدة الوسطى تحتاج إلى ترميم كامل قبل الشتاء".',
  'وأكد البيان أن "المشاة والدراجات يمكنهم عبور الجسر طوال فترة الترميم".',
  'وتابع أن "البلدية ستوفر حافلات مجانية بين ضفتي النهر خلال أيام العمل".',
  'من جهته، قال نقيب سائقي الشاحنات وليد القرمزي، إن "إغلاق الجسر سيضاعف المسافة على السائقين".',
  'وقال القرمزي في حديث للصحيفة، إن "النقابة لم تستشر في القرار ولن توافق عليه بهذه الصورة".',
  'وأضاف، أن "السائقين مستعدون للعمل ليلا إذا بقي الجسر مفتوحا ساعات قليلة".',
];
