import type { Theme } from './theme.ts';

/** Returns the tokens of a theme as custom properties of its slides; ink2 becomes --ink-2. */
export function themeCss(theme: Theme): string {
  const tokens = Object.entries(theme)
    .filter(([name]) => name !== 'name')
    .map(([name, value]) => `--${kebab(name)}:${value}`);
  return `section[data-theme='${theme.name}']{${tokens.join(';')};${FAMILIES}}`;
}

/** The families under which the hosts load the deck's subsets, then what a machine may have. */
const FAMILIES =
  "--sans:'Rostrum Sans','Noto Sans SC',sans-serif;--serif:'Rostrum Serif','Noto Serif SC','Noto Sans SC',sans-serif";

const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/([a-z])(\d)/, '$1-$2');
