// Shows one state of the interface: ?screen=popup&state=ready-arabic&ui=ar&theme=dark&width=400
import { render } from 'preact';
import { OptionsApp } from '../../components/OptionsApp';
import { PopupApp } from '../../components/PopupApp';
import { TextContext } from '../../components/text';
import { DEFAULT_SETTINGS } from '../../utils/core/model/settings';
import { interfaceText, type InterfaceLanguage } from '../support/interface-text';
import { NOW } from '../support/sample-articles';
import { POPUP_SAMPLES } from '../support/sample-briefs';
import { OPTIONS_SAMPLES } from '../support/sample-options';

const nothing = (): void => undefined;
const ACTIONS = {
  showPassage: nothing,
  readAgain: nothing,
  readAnother: () => undefined,
  correctLanguage: () => undefined,
  readSelection: nothing,
  readPage: nothing,
  openOptions: nothing,
  cancel: nothing,
};

function Popup({ name, ui }: { readonly name: string; readonly ui: InterfaceLanguage }) {
  const sample = POPUP_SAMPLES[name];
  if (sample === undefined) return <p>{Object.keys(POPUP_SAMPLES).join(' ')}</p>;
  return (
    <PopupApp
      tab={sample.tab}
      state={sample.state}
      settings={DEFAULT_SETTINGS}
      targetLanguage={sample.targetLanguage ?? ui}
      now={NOW}
      actions={ACTIONS}
      notice={sample.notice ?? null}
    />
  );
}

function Options({ name, ui }: { readonly name: string; readonly ui: InterfaceLanguage }) {
  const sample = OPTIONS_SAMPLES[name];
  if (sample === undefined) return <p>{Object.keys(OPTIONS_SAMPLES).join(' ')}</p>;
  return <OptionsApp {...sample} browserLanguage={ui} onChange={nothing} />;
}

async function show(query: URLSearchParams): Promise<void> {
  const ui: InterfaceLanguage = query.get('ui') === 'ar' ? 'ar' : 'en';
  const name = query.get('state') ?? '';
  const isOptions = query.get('screen') === 'options';
  await (isOptions
    ? import('../../entrypoints/options/style.css')
    : import('../../entrypoints/popup/style.css'));
  const t = await interfaceText(ui);
  const root = document.documentElement;
  root.lang = t('meta.lang');
  root.dir = t('meta.dir');
  root.dataset['theme'] = query.get('theme') ?? 'system';
  const width = query.get('width');
  if (width !== null) document.body.style.inlineSize = `${width}px`;
  const app = document.getElementById('app');
  if (app === null) return;
  render(
    <TextContext.Provider value={t}>
      {isOptions ? <Options name={name} ui={ui} /> : <Popup name={name} ui={ui} />}
    </TextContext.Provider>,
    app,
  );
  root.dataset['shown'] = 'true';
}

await show(new URLSearchParams(location.search));
