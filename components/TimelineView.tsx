import { directionOfText } from '../utils/core/language/direction';
import { formatStatedTime } from '../utils/core/language/format-time';
import type { LanguageTag } from '../utils/core/model/language';
import { isoOf, type StatedTime, type Timeline } from '../utils/core/model/timeline';
import { TIME_ROLE_WORDS, TIME_SOURCE_WORDS } from './brief-words';
import { Disclosure } from './Disclosure';
import { Phrase, slot } from './Phrase';
import { useText } from './text';
import { Written } from './Written';

interface TimelineViewProps {
  readonly timeline: Timeline;
  readonly articleLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
}

interface TimeProps {
  readonly time: StatedTime;
  readonly lang: LanguageTag;
}

function Time({ time, lang }: TimeProps) {
  const t = useText();
  const isSiteLocal = time.offset === null && time.precision !== 'day';
  return (
    <>
      <time dateTime={isoOf(time)}>
        <Written lang={lang}>{formatStatedTime(time, lang)}</Written>
      </time>
      {isSiteLocal && <span class="aside">{t('time.siteLocal')}</span>}
    </>
  );
}

const dayOf = (time: StatedTime): string => time.wallClock.slice(0, 'YYYY-MM-DD'.length);

/** The published time and the strongest evidence for another day. */
function claimsOf({ published, evidence }: Timeline): readonly StatedTime[] {
  if (published === null) return [];
  const other = evidence.find(
    (time) => time.role !== 'updated' && dayOf(time) !== dayOf(published),
  );
  return other === undefined ? [published] : [published, other];
}

function Claims({ timeline, lang }: { readonly timeline: Timeline; readonly lang: LanguageTag }) {
  const t = useText();
  return (
    <>
      <span class="unconfirmed">{t('time.sourcesDisagree')}</span>
      {claimsOf(timeline).map((time) => (
        <span key={`${time.source}${time.label}${time.wallClock}`} class="claim">
          <Time time={time} lang={lang} />
          <span class="aside">{t(TIME_SOURCE_WORDS[time.source])}</span>
        </span>
      ))}
    </>
  );
}

function Statement({
  timeline,
  lang,
}: {
  readonly timeline: Timeline;
  readonly lang: LanguageTag;
}) {
  const t = useText();
  const { published, updated, agreement } = timeline;
  return (
    <>
      {agreement === 'disagree' && <Claims timeline={timeline} lang={lang} />}
      {published !== null && agreement !== 'disagree' && (
        <span class="claim">
          <Phrase text={t('time.published', [slot(0)])}>
            <Time time={published} lang={lang} />
          </Phrase>
        </span>
      )}
      {updated !== null && (
        <span class="claim">
          <Phrase text={t('time.updated', [slot(0)])}>
            <Time time={updated} lang={lang} />
          </Phrase>
        </span>
      )}
    </>
  );
}

interface EvidenceProps {
  readonly evidence: readonly StatedTime[];
  readonly lang: LanguageTag;
}

function Evidence({ evidence, lang }: EvidenceProps) {
  const t = useText();
  return (
    <ul class="evidence" aria-label={t('time.evidence')}>
      {evidence.map((time) => (
        <li key={`${time.source}${time.label}${time.text}`}>
          <Phrase text={t('time.words', [slot(0)])}>
            <bdi lang={lang} dir={directionOfText(time.text)}>
              {time.text}
            </bdi>
          </Phrase>
          <span class="aside">{t(TIME_SOURCE_WORDS[time.source])}</span>
          <span class="aside">{t(TIME_ROLE_WORDS[time.role])}</span>
        </li>
      ))}
    </ul>
  );
}

/** When the story was published and updated, as far as the page says; its own words open on demand. */
export function TimelineView({ timeline, articleLanguage, targetLanguage }: TimelineViewProps) {
  const t = useText();
  // That no date was found is said above the headline.
  if (timeline.published === null && timeline.updated === null) return null;
  const statement = <Statement timeline={timeline} lang={targetLanguage} />;
  if (timeline.evidence.length === 0) return <p class="timeline">{statement}</p>;
  return (
    <Disclosure class="timeline" hint={t('time.evidence')} summary={statement}>
      <Evidence evidence={timeline.evidence} lang={articleLanguage} />
    </Disclosure>
  );
}
