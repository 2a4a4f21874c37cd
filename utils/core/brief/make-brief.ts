import { findEntities } from '../entities/find-entities';
import type { Article } from '../model/article';
import type { Brief } from '../model/brief';
import type { SummaryLength } from '../model/summary';
import { makeSummary } from '../summary/summarise';

/** The brief of an article in the article's own language: the same article always gives the same brief. */
export function makeBrief(article: Article, options: { readonly length: SummaryLength }): Brief {
  return {
    language: article.lang,
    dir: article.dir,
    title: article.title,
    summary: makeSummary(article, options),
    entities: findEntities(article),
    article,
  };
}
