import { CalendarOff, Clock, History, Info, type IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { formatAge, formatStatedTime } from '../utils/core/language/format-time';
import { ageInDays, isOldStory } from '../utils/core/timeline/age';
import type { BriefState, BriefStep } from '../utils/core/model/brief-state';
import type { LanguageTag } from '../utils/core/model/language';
import type { StatedTime, Timeline } from '../utils/core/model/timeline';
import { STEP_WORDS } from './brief-words';
import { Icon } from './Icon';
import { Phrase, slot } from './Phrase';
import { useText, type Translate } from './text';
import { Written } from './Written';

interface StatusLineProps {
  readonly state: BriefState | null;
  readonly timeline: Timeline | null;
  readonly hasFailed: boolean;
  readonly oldStoryDays: number;
  readonly targetLanguage: LanguageTag;
  readonly now: Date;
}

interface Status {
  readonly tone: 'calm' | 'warning';
  readonly icon: IconNode;
  readonly words: ComponentChildren;
}

const STEPS: readonly BriefStep[] = ['opening', 'reading', 'summarising'];

const dayOf = (time: StatedTime): StatedTime => ({
  ...time,
  wallClock: time.wallClock.slice(0, 'YYYY-MM-DD'.length),
  offset: null,
  precision: 'day',
});

function ageStatus(timeline: Timeline, t: Translate, props: StatusLineProps): Status {
  const { published, agreement } = timeline;
  if (published === null) return { tone: 'calm', icon: CalendarOff, words: t('status.noDate') };
  const { targetLanguage, now } = props;
  const age = <Written lang={targetLanguage}>{formatAge(published, now, targetLanguage)}</Written>;
  if (isOldStory(timeline, props.oldStoryDays, now)) {
    const day = formatStatedTime(dayOf(published), targetLanguage);
    const words = (
      <>
        <strong>
          <Phrase text={t('status.old', [slot(0)])}>{age}</Phrase>
        </strong>
        <span class="status__aside">
          <Written lang={targetLanguage}>{day}</Written>
        </span>
      </>
    );
    return { tone: 'warning', icon: History, words };
  }
  if (agreement === 'disagree')
    return { tone: 'warning', icon: CalendarOff, words: t('status.unconfirmed') };
  if (ageInDays(published, now) === 0)
    return { tone: 'calm', icon: Clock, words: t('status.today') };
  const words = <Phrase text={t('status.published', [slot(0)])}>{age}</Phrase>;
  return { tone: 'calm', icon: Clock, words: <span>{words}</span> };
}

function statusOf(t: Translate, props: StatusLineProps): Status | null {
  if (props.hasFailed) return { tone: 'calm', icon: Info, words: t('status.noBrief') };
  return props.timeline === null ? null : ageStatus(props.timeline, t, props);
}

/**
 * The line above the headline: first the step under way, then how old the story is. One line for both, so
 * that the headline below never moves.
 */
export function StatusLine(props: StatusLineProps) {
  const t = useText();
  const status = statusOf(t, props);
  if (status !== null)
    return (
      <output class={`status status--${status.tone}`}>
        <Icon of={status.icon} />
        <span class="status__words">{status.words}</span>
      </output>
    );
  const step = props.state?.status === 'working' ? props.state.step : 'reading';
  return (
    <output class="status status--working">
      <span class="status__words">{t(STEP_WORDS[step])}</span>
      <progress
        class="status__progress"
        max={STEPS.length}
        value={STEPS.indexOf(step) + 1}
        aria-label={t(STEP_WORDS[step])}
      />
    </output>
  );
}
