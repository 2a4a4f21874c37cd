import type { Article } from './article';
import type { Entity } from './entity';
import type { Direction, LanguageTag } from './language';
import type { Summary } from './summary';

/** What a reader gets of an article. A brief in another language is a `Brief` whose `language` differs. */
export interface Brief {
  /** The language of `title`, `summary` and `entities`. */
  readonly language: LanguageTag;
  readonly dir: Direction;
  readonly title: string;
  readonly summary: Summary;
  /** The key entities, most salient first. */
  readonly entities: readonly Entity[];
  /** What the brief was made of. */
  readonly article: Article;
}
