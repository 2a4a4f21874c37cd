import { useEffect, useState } from 'preact/hooks';
import { OptionsApp } from '../../components/OptionsApp';
import type { Settings, SettingsField } from '../../utils/core/model/settings';
import { browserLanguage } from '../../utils/platform/interface-language';
import { readSettings, saveSettings, watchSettings } from '../../utils/platform/settings-store';
import { showTheme } from '../../utils/platform/theme';

/** Wires the options page to the stored settings: a change is written first and then said to be saved. */
export function Options() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [problems, setProblems] = useState<readonly SettingsField[]>([]);
  const [saved, setSaved] = useState<'idle' | 'saved' | 'failed'>('idle');
  useEffect(() => {
    void readSettings().then((stored) => {
      setSettings((now) => now ?? stored.settings);
      setProblems(stored.problems);
    });
    return watchSettings(setSettings);
  }, []);
  const theme = settings?.theme;
  useEffect(() => {
    if (theme !== undefined) showTheme(document.documentElement, theme);
  }, [theme]);

  const change = async (next: Settings): Promise<void> => {
    setSettings(next);
    setSaved('idle');
    try {
      await saveSettings(next);
      setProblems([]);
      setSaved('saved');
    } catch {
      setSaved('failed');
    }
  };

  if (settings === null) return null;
  return (
    <OptionsApp
      settings={settings}
      browserLanguage={browserLanguage()}
      saved={saved}
      problems={problems}
      onChange={(next) => void change(next)}
    />
  );
}
