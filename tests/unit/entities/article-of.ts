import type { Article } from '../../../utils/core/model/article';
import type { Entity } from '../../../utils/core/model/entity';

export type Story = Pick<Article, 'title' | 'blocks' | 'lang'>;

/** An article of plain paragraphs. */
export function storyOf(lang: string, paragraphs: readonly string[], title = ''): Story {
  const blocks = paragraphs.map((text, index) => ({
    id: `p${String(index)}`,
    kind: 'paragraph' as const,
    text,
    dir: lang === 'ar' ? ('rtl' as const) : ('ltr' as const),
  }));
  return { title, blocks, lang };
}

/** The words each mention of an entity covers. */
export const mentionsIn = (story: Story, entity: Entity | undefined): readonly string[] =>
  (entity?.mentions ?? []).map(({ blockId, start, end }) =>
    story.blocks.find(({ id }) => id === blockId)!.text.slice(start, end),
  );
