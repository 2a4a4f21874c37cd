import { cleanup, render } from '@testing-library/preact';
import { OptionsApp } from '../../components/OptionsApp';
import { PopupApp } from '../../components/PopupApp';
import type { PopupActions } from '../../components/popup-props';
import { TextContext } from '../../components/text';
import type { Passage } from '../../utils/core/model/article';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/core/model/settings';
import { interfaceText, type InterfaceLanguage } from './interface-text';
import { NOW } from './sample-articles';
import { POPUP_SAMPLES, type PopupSample } from './sample-briefs';
import { OPTIONS_SAMPLES, type OptionsSample } from './sample-options';

/** What the reader did, in order: `readAgain`, or a call of `showPassage` with what it was handed. */
export type Deed = string | { readonly passages: readonly Passage[]; readonly index: number };

function actionsThatRecord(deeds: Deed[]): PopupActions {
  const record = (deed: string) => () => void deeds.push(deed);
  return {
    showPassage: (passages, index) => void deeds.push({ passages, index }),
    readAgain: record('readAgain'),
    readSelection: record('readSelection'),
    readPage: record('readPage'),
    readAnother: record('readAnother'),
    correctLanguage: (lang) => void deeds.push(`correctLanguage ${lang}`),
    openOptions: record('openOptions'),
    cancel: record('cancel'),
  };
}

function setDocument(language: InterfaceLanguage, theme: string): void {
  cleanup();
  const root = document.documentElement;
  root.lang = language;
  root.dir = language === 'ar' ? 'rtl' : 'ltr';
  root.dataset['theme'] = theme;
  document.title = 'Mujaz';
}

export interface Look {
  readonly ui?: InterfaceLanguage;
  readonly theme?: 'light' | 'dark';
}

/** Renders one of the popup's samples, or one of your own. */
export async function renderPopup(
  name: string | PopupSample,
  { ui = 'en', theme = 'light' }: Look = {},
) {
  const sample = typeof name === 'string' ? POPUP_SAMPLES[name] : name;
  if (sample === undefined) throw new Error(`There is no sample of that name.`);
  setDocument(ui, theme);
  const t = await interfaceText(ui);
  const deeds: Deed[] = [];
  const popup = (shown: PopupSample) => (
    <TextContext.Provider value={t}>
      <PopupApp
        tab={shown.tab}
        state={shown.state}
        settings={DEFAULT_SETTINGS}
        targetLanguage={shown.targetLanguage ?? ui}
        now={NOW}
        actions={actionsThatRecord(deeds)}
        notice={shown.notice ?? null}
      />
    </TextContext.Provider>
  );
  const view = render(popup(sample));
  return { ...view, deeds, show: (next: PopupSample) => view.rerender(popup(next)) };
}

/** Renders one of the samples of the options page, or one of your own; `changes` holds what it passed on. */
export async function renderOptions(
  name: string | OptionsSample,
  { ui = 'en', theme = 'light' }: Look = {},
) {
  const sample = typeof name === 'string' ? OPTIONS_SAMPLES[name] : name;
  if (sample === undefined) throw new Error(`There is no sample of that name.`);
  setDocument(ui, theme);
  const t = await interfaceText(ui);
  const changes: Settings[] = [];
  const page = (shown: OptionsSample) => (
    <TextContext.Provider value={t}>
      <OptionsApp
        {...shown}
        browserLanguage={ui}
        onChange={(next) => {
          changes.push(next);
          view.rerender(page({ ...shown, settings: next, saved: 'saved' }));
        }}
      />
    </TextContext.Provider>
  );
  const view = render(page(sample));
  return { ...view, changes };
}
