import type { Passage } from '../utils/core/model/article';
import type { BriefState } from '../utils/core/model/brief-state';
import type { LanguageTag } from '../utils/core/model/language';
import type { Failure } from '../utils/core/model/result';
import type { Settings } from '../utils/core/model/settings';

/** What the reader can do from the popup. */
export interface PopupActions {
  /** Leads to `passages[index]` in the page. */
  readonly showPassage: (passages: readonly Passage[], index: number) => void;
  readonly readAgain: () => void;
  readonly readSelection: () => void;
  /** Goes back from a selection, or another stretch, to the page's article. */
  readonly readPage: () => void;
  /** Reads another stretch of the page, where the wrong one was taken for the story. */
  readonly readAnother: () => void;
  /** Reads the text again as written in this language. */
  readonly correctLanguage: (lang: LanguageTag) => void;
  readonly openOptions: () => void;
  /** Stops the work under way; without it, no such button is shown. */
  readonly cancel?: () => void;
}

/** All the popup is drawn from. */
export interface PopupProps {
  /** The tab in front; null for the instant before it is known. */
  readonly tab: { readonly title: string; readonly host: string } | null;
  /** How far its brief has come; null for the instant before that is known. */
  readonly state: BriefState | null;
  readonly settings: Settings;
  /** The language of dates, numbers, countries and languages; never `auto`. */
  readonly targetLanguage: LanguageTag;
  readonly now: Date;
  readonly actions: PopupActions;
  /** How the reader's last action failed. */
  readonly notice: Failure | null;
}
