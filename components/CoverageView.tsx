import { BookOpenText, Languages, ShieldCheck } from 'lucide';
import { directionOfText } from '../utils/core/language/direction';
import { formatNumber } from '../utils/core/language/format-number';
import type { Article, SkippedBlock } from '../utils/core/model/article';
import type { LanguageTag } from '../utils/core/model/language';
import { SKIP_REASON_WORDS } from './brief-words';
import { Disclosure } from './Disclosure';
import { Icon } from './Icon';
import { Phrase, slot } from './Phrase';
import type { PopupActions } from './popup-props';
import { useText } from './text';
import { TextLanguage } from './TextLanguage';
import { Written } from './Written';

interface CountsProps {
  readonly article: Article;
  readonly targetLanguage: LanguageTag;
}

interface CoverageViewProps extends CountsProps {
  readonly actions: PopupActions;
}

function Count({ of, lang }: { readonly of: number; readonly lang: LanguageTag }) {
  return <Written lang={lang}>{formatNumber(of, lang)}</Written>;
}

function CoverageCounts({ article, targetLanguage: lang }: CountsProps) {
  const t = useText();
  const { wordsRead, wordsTotal, skipped } = article.coverage;
  return (
    <>
      <span>
        <Phrase text={t('coverage.read', wordsTotal, [slot(0), slot(1)])}>
          <Count of={wordsRead} lang={lang} />
          <Count of={wordsTotal} lang={lang} />
        </Phrase>
      </span>
      <span class="aside">
        {skipped.length === 0 ? (
          t('coverage.nothingSkipped')
        ) : (
          <Phrase text={t('coverage.skipped', skipped.length, [slot(0)])}>
            <Count of={skipped.length} lang={lang} />
          </Phrase>
        )}
      </span>
    </>
  );
}

function Skipped({
  blocks,
  lang,
}: {
  readonly blocks: readonly SkippedBlock[];
  readonly lang: LanguageTag;
}) {
  const t = useText();
  if (blocks.length === 0) return null;
  return (
    <ul class="skipped">
      {blocks.map(({ reason, text }) => (
        <li key={`${reason}:${text}`}>
          <span class="skipped__reason">{t(SKIP_REASON_WORDS[reason])}</span>
          <span class="skipped__text" lang={lang} dir={directionOfText(text)}>
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** How much of the story was read, what was left out and why, and what was sent: nothing. */
export function CoverageView({ article, targetLanguage, actions }: CoverageViewProps) {
  const t = useText();
  const { lang, coverage } = article;
  const counts = <CoverageCounts article={article} targetLanguage={targetLanguage} />;
  return (
    <footer class="receipt">
      <div class="receipt__row">
        <Icon of={BookOpenText} />
        <Disclosure summary={counts}>
          <Skipped blocks={coverage.skipped} lang={lang} />
          <button type="button" class="link" onClick={actions.readAnother}>
            {t('action.readAnother')}
          </button>
        </Disclosure>
      </div>
      <div class="receipt__row">
        <Icon of={ShieldCheck} />
        <p>{t('coverage.local')}</p>
      </div>
      <div class="receipt__row">
        <Icon of={Languages} />
        <TextLanguage
          lang={lang}
          targetLanguage={targetLanguage}
          onCorrect={actions.correctLanguage}
        />
      </div>
    </footer>
  );
}
