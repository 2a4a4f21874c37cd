import type { Article } from '../utils/core/model/article';
import type { LanguageTag } from '../utils/core/model/language';
import { TimelineView } from './TimelineView';

interface StoryFactsProps {
  readonly article: Article;
  readonly targetLanguage: LanguageTag;
}

/** Who published the story, where in the paper it stands, from where it was filed, and when. */
export function StoryFacts({ article, targetLanguage }: StoryFactsProps) {
  const { siteName, section, byline, dateline, lang, dir } = article;
  const facts = [...new Set([siteName, section, byline, dateline])].filter(
    (fact) => fact !== null && fact !== '',
  );
  return (
    <div class="facts">
      {facts.length > 0 && (
        <ul class="facts__list" lang={lang} dir={dir}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      <TimelineView
        timeline={article.timeline}
        articleLanguage={lang}
        targetLanguage={targetLanguage}
      />
    </div>
  );
}
