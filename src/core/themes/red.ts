import type { Theme } from './theme.ts';

/** Session red on warm paper. */
export const red: Theme = {
  name: '红',
  paper: '#fbf7f0',
  ink: '#211a17',
  ink2: '#5a4f47',
  ink3: '#6f6359',
  rule: '#ddd2c4',
  accent: '#a3161c',
  accentDeep: '#7b0d13',
  onAccent: '#fff7ea',
  onDeep: '#fff7ea',
  onDeepQuiet: '#f3dcc4',
  past: '#b9ab9b',
  wash: '#f3eadd',
  gold: '#ab7d2f',
  art: '#c9473f',
  artBright: '#e8b96a',
  inkBlend: 'multiply',
};
