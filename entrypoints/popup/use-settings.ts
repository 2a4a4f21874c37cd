import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../utils/core/model/settings';
import { readSettings, watchSettings } from '../../utils/platform/settings-store';
import { showTheme } from '../../utils/platform/theme';

/** The reader's settings, followed as they change, with their theme shown; null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void readSettings().then((stored) => setSettings((now) => now ?? stored.settings));
    return watchSettings(setSettings);
  }, []);
  const theme = settings?.theme;
  useEffect(() => {
    if (theme !== undefined) showTheme(document.documentElement, theme);
  }, [theme]);
  return settings;
}
