import type { Theme } from './theme.ts';

/** For a dark hall. */
export const night: Theme = {
  name: '夜',
  paper: '#14110f',
  ink: '#f6efe6',
  ink2: '#c9bcae',
  ink3: '#a39689',
  rule: '#3a322c',
  accent: '#ff6b5e',
  accentDeep: '#3a0f10',
  onAccent: '#1a0a08',
  onDeep: '#fdf1e7',
  onDeepQuiet: '#e6cdbb',
  past: '#6b6057',
  wash: '#211b17',
  gold: '#5c471b',
  art: '#a8423c',
  artBright: '#e0b566',
  inkBlend: 'screen',
};
