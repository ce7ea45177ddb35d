import type { ThemeName } from '../model.ts';
import { blue } from './blue.ts';
import { night } from './night.ts';
import { red } from './red.ts';
import type { Theme } from './theme.ts';

/** Every theme by its name. */
export const themes: Readonly<Record<ThemeName, Theme>> = { 红: red, 蓝: blue, 夜: night };
