import type { Preferences } from '../../services/settings.ts';
import type { Stop } from '../signal.ts';

/** Shows the interface light or dark, or as the system has it from now on. */
export function followTheme(root: HTMLElement, theme: Preferences['theme']): Stop {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const set = (): void => {
    root.dataset['theme'] = theme === 'dark' || (theme === 'system' && system.matches) ? 'dark' : 'light';
  };
  set();
  system.addEventListener('change', set);
  return () => system.removeEventListener('change', set);
}
