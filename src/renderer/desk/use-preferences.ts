import { useCallback, useEffect, useState } from 'react';
import type { Preferences } from '../../services/settings.ts';
import { followTheme } from './interface-theme.ts';
import { usePage } from './page-context.ts';

/** Returns how the interface is wanted and how to have it otherwise; the theme is followed, another language begins the window anew. */
export function usePreferences(): readonly [Preferences, (preferences: Preferences) => void] {
  const { services, root, language } = usePage();
  const [preferences, setPreferences] = useState<Preferences>({ theme: 'system' });
  useEffect(() => {
    services.preferences().then(setPreferences, () => undefined);
  }, [services]);
  const { theme } = preferences;
  useEffect(() => followTheme(root, theme), [root, theme]);
  const prefer = useCallback(
    (wanted: Preferences) => {
      setPreferences(wanted);
      const isOther = wanted.language !== undefined && wanted.language !== language;
      services.prefer(wanted).then(
        () => isOther && location.reload(),
        (error: unknown) => reportError(error),
      );
    },
    [services, language],
  );
  return [preferences, prefer];
}
