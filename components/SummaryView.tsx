import { useRef } from 'preact/hooks';
import { formatNumber } from '../utils/core/language/format-number';
import type { Brief } from '../utils/core/model/brief';
import type { LanguageTag } from '../utils/core/model/language';
import type { Summary, SummaryLine } from '../utils/core/model/summary';
import { Phrase, slot } from './Phrase';
import type { PopupActions } from './popup-props';
import { useText } from './text';
import { useArrowEntry, walkByArrows } from './walk-by-arrows';
import { Written } from './Written';

interface SummaryViewProps {
  readonly brief: Brief;
  readonly targetLanguage: LanguageTag;
  readonly actions: PopupActions;
}

interface CountProps {
  readonly summary: Summary;
  readonly lang: LanguageTag;
}

function SentenceCount({ summary, lang }: CountProps) {
  const t = useText();
  const { lines, sentenceCount } = summary;
  const shown = <Written lang={lang}>{formatNumber(lines.length, lang)}</Written>;
  const all = <Written lang={lang}>{formatNumber(sentenceCount, lang)}</Written>;
  return (
    <span class="section-heading__aside">
      <Phrase text={t('summary.count', sentenceCount, [slot(0), slot(1)])}>
        {shown}
        {all}
      </Phrase>
    </span>
  );
}

interface LineProps {
  readonly line: SummaryLine;
  /** As the reader's language writes it; empty for a text that is shown whole. */
  readonly number: string;
  readonly onShow: () => void;
}

function Line({ line, number, onShow }: LineProps) {
  const t = useText();
  return (
    <li>
      {line.afterGap && (
        <span class="gap">
          <span aria-hidden="true">⋯</span>
          <span class="spoken" lang={t('meta.lang')}>
            {t('summary.gap')}
          </span>
        </span>
      )}
      <button
        type="button"
        class="line"
        title={t('summary.hint')}
        onClick={onShow}
        onKeyDown={walkByArrows}
      >
        <span class="line__number" aria-hidden="true">
          {number}
        </span>
        <span class="line__text">{line.text}</span>
      </button>
    </li>
  );
}

/** The summary, every line a button that leads to its sentence in the page; arrows walk from line to line. */
export function SummaryView({ brief, targetLanguage, actions }: SummaryViewProps) {
  const t = useText();
  const { summary, language, dir } = brief;
  const list = useRef<HTMLOListElement>(null);
  useArrowEntry(list);
  const isWhole = summary.kind === 'whole';
  const passages = summary.lines.map((line) => line.passage);
  return (
    <section class="summary">
      <h2 class="section-heading" id="summary-heading">
        {t(isWhole ? 'summary.wholeHeading' : 'summary.heading')}
        {!isWhole && <SentenceCount summary={summary} lang={targetLanguage} />}
      </h2>
      {isWhole && <p class="note">{t('summary.whole')}</p>}
      {summary.lines.length === 0 && <p class="note">{t('summary.none')}</p>}
      {/* The list runs in the direction of its text, whatever the interface's own. */}
      <ol ref={list} class="lines" lang={language} dir={dir} aria-labelledby="summary-heading">
        {summary.lines.map((line, at) => (
          <Line
            key={`${line.passage.blockId}:${String(line.passage.start)}`}
            line={line}
            number={isWhole ? '' : formatNumber(at + 1, targetLanguage)}
            onShow={() => actions.showPassage(passages, at)}
          />
        ))}
      </ol>
    </section>
  );
}
