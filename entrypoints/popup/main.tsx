import { i18n } from '#i18n';
import { render } from 'preact';
import { TextContext } from '../../components/text';
import { showInterfaceLanguage } from '../../utils/platform/interface-language';
import { showLastTheme } from '../../utils/platform/theme';
import { Popup } from './Popup';
import './style.css';

showLastTheme(document.documentElement);
showInterfaceLanguage(document.documentElement);
document.title = i18n.t('extension.name');
const root = document.getElementById('app');
if (root !== null) {
  render(
    <TextContext.Provider value={i18n.t}>
      <Popup />
    </TextContext.Provider>,
    root,
  );
}
