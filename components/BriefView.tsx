import type { Brief } from '../utils/core/model/brief';
import type { BriefSubject } from '../utils/core/model/brief-state';
import type { LanguageTag } from '../utils/core/model/language';
import { Caveats } from './Caveats';
import { CoverageView } from './CoverageView';
import { EntityChips } from './EntityChips';
import { StandfirstView } from './StandfirstView';
import { SummaryView } from './SummaryView';
import type { PopupActions } from './popup-props';

interface BriefViewProps {
  readonly brief: Brief;
  readonly subject: BriefSubject;
  readonly targetLanguage: LanguageTag;
  readonly actions: PopupActions;
}

/** The brief below its headline: what to beware of, the summary, who and where, how much was read. */
export function BriefView({ brief, subject, targetLanguage, actions }: BriefViewProps) {
  const { article } = brief;
  return (
    <>
      <Caveats article={article} subject={subject} lang={targetLanguage} actions={actions} />
      <StandfirstView article={article} summary={brief.summary} actions={actions} />
      <SummaryView brief={brief} targetLanguage={targetLanguage} actions={actions} />
      <EntityChips
        entities={brief.entities}
        nameLanguage={brief.language}
        targetLanguage={targetLanguage}
        actions={actions}
      />
      <CoverageView article={article} targetLanguage={targetLanguage} actions={actions} />
    </>
  );
}
