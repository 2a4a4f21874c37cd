import { directionOfText } from '../utils/core/language/direction';
import type { Article } from '../utils/core/model/article';
import type { BriefState } from '../utils/core/model/brief-state';
import type { Direction, LanguageTag } from '../utils/core/model/language';
import { useText } from './text';

/** Letters that surely fit one line of a headline. */
const ONE_LINE = 36;

interface HeadlineProps {
  readonly tabTitle: string;
  readonly article: Article | null;
  readonly state: BriefState | null;
}

interface Title {
  readonly text: string;
  /** Left out where the language is not known yet. */
  readonly lang?: LanguageTag;
  readonly dir: Direction;
}

function titleOf({ tabTitle, article, state }: HeadlineProps): Title {
  if (state?.status === 'ready') {
    const { title, language, dir } = state.brief;
    if (title !== '') return { text: title, lang: language, dir };
  }
  if (article !== null && article.title !== '')
    return { text: article.title, lang: article.lang, dir: article.dir };
  return { text: tabTitle, dir: directionOfText(tabTitle) };
}

/** The story's headline; until it is known, the tab's title in its place. */
export function Headline(props: HeadlineProps) {
  const t = useText();
  const { text, lang, dir } = titleOf(props);
  // A title that took two lines in the shell keeps them, so that what stands below does not move up.
  const name = props.tabTitle.length > ONE_LINE ? 'headline headline--roomy' : 'headline';
  if (text === '') return <h1 class={name}>{t('extension.name')}</h1>;
  return (
    <h1 class={name} lang={lang} dir={dir}>
      {text}
    </h1>
  );
}
