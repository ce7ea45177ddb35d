import type { Theme } from './theme.ts';

/** Administrative blue on cool paper. */
export const blue: Theme = {
  name: '蓝',
  paper: '#f6f8fa',
  ink: '#15202b',
  ink2: '#465563',
  ink3: '#5b6a78',
  rule: '#d0d9e2',
  accent: '#0f4c92',
  accentDeep: '#0a3264',
  onAccent: '#f4f8fd',
  onDeep: '#f4f8fd',
  onDeepQuiet: '#c9dcf0',
  past: '#a3b1bf',
  wash: '#e8eef4',
  gold: '#b3852f',
  art: '#3f7fc4',
  artBright: '#e3c07a',
  inkBlend: 'multiply',
};
