import type { Article, Standfirst } from '../utils/core/model/article';
import type { Summary } from '../utils/core/model/summary';
import type { PopupActions } from './popup-props';
import { useText } from './text';

interface StandfirstViewProps {
  readonly article: Article;
  readonly summary: Summary;
  readonly actions: PopupActions;
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

function isSaidBySummary(standfirst: Standfirst, summary: Summary): boolean {
  return summary.lines.some((line) => folded(line.text) === folded(standfirst.text));
}

/** The publisher's own summary, marked as theirs; left out where a line of the summary says the very same. */
export function StandfirstView({ article, summary, actions }: StandfirstViewProps) {
  const t = useText();
  const { standfirst, lang, dir } = article;
  if (standfirst === null || isSaidBySummary(standfirst, summary)) return null;
  const { text, passage } = standfirst;
  return (
    <section class="standfirst">
      <h2 class="section-heading">{t('story.standfirst')}</h2>
      {passage === null ? (
        <p class="standfirst__text" lang={lang} dir={dir}>
          {text}
        </p>
      ) : (
        <button
          type="button"
          class="standfirst__text"
          lang={lang}
          dir={dir}
          title={t('summary.hint')}
          onClick={() => actions.showPassage([passage], 0)}
        >
          {text}
        </button>
      )}
    </section>
  );
}
