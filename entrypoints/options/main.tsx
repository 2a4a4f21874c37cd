import { i18n } from '#i18n';
import { render } from 'preact';
import { TextContext } from '../../components/text';
import { showInterfaceLanguage } from '../../utils/platform/interface-language';
import { showLastTheme } from '../../utils/platform/theme';
import { Options } from './Options';
import './style.css';

showLastTheme(document.documentElement);
showInterfaceLanguage(document.documentElement);
document.title = `${i18n.t('options.heading')} – ${i18n.t('extension.name')}`;
const root = document.getElementById('app');
if (root !== null) {
  render(
    <TextContext.Provider value={i18n.t}>
      <Options />
    </TextContext.Provider>,
    root,
  );
}
