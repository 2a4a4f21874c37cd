import { Lock, TextSelect, TriangleAlert, type IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { formatNumber } from '../utils/core/language/format-number';
import type { Article } from '../utils/core/model/article';
import type { BriefSubject } from '../utils/core/model/brief-state';
import type { LanguageTag } from '../utils/core/model/language';
import { Icon } from './Icon';
import { Phrase, slot } from './Phrase';
import type { PopupActions } from './popup-props';
import { useText } from './text';
import { Written } from './Written';

interface CaveatsProps {
  readonly article: Article;
  readonly subject: BriefSubject;
  readonly lang: LanguageTag;
  readonly actions: PopupActions;
}

function Caveat({
  icon,
  children,
}: {
  readonly icon: IconNode;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="caveat">
      <Icon of={icon} />
      <p>{children}</p>
    </div>
  );
}

/** What a reader should know before trusting the brief: it is of a part, or perhaps of no article. */
export function Caveats({ article, subject, lang, actions }: CaveatsProps) {
  const t = useText();
  const { access, wordsRead } = article.coverage;
  const words = <Written lang={lang}>{formatNumber(wordsRead, lang)}</Written>;
  return (
    <>
      {subject === 'selection' && (
        <Caveat icon={TextSelect}>
          {t('story.selection')}
          <button type="button" class="link" onClick={actions.readPage}>
            {t('action.readPage')}
          </button>
        </Caveat>
      )}
      {subject === 'article' && article.likelihood !== 'article' && (
        <Caveat icon={TriangleAlert}>
          {t('story.maybe')}
          <button type="button" class="link" onClick={actions.readAnother}>
            {t('action.readAnother')}
          </button>
        </Caveat>
      )}
      {access === 'cut' && (
        <Caveat icon={Lock}>
          <Phrase text={t('story.cut', [slot(0)])}>{words}</Phrase>
        </Caveat>
      )}
    </>
  );
}
