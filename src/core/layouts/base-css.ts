import { figureCss } from './figure-block.ts';
import { frameCss } from './frame.ts';
import { officeCss } from './office.ts';
import { textCss } from './text.ts';

const SECTION = 'section[data-slide-id][data-layout]';

/**
 * Rules that all slides share. Kerning, ligatures and the browser's own spacing of marks are off, so that a line is as
 * wide as we measured it.
 */
export const baseCss: string = [
  '{width:1280px;height:720px;margin:0;padding:0;box-sizing:border-box;overflow:hidden;background:var(--paper);color:var(--ink);font-family:var(--sans);font-weight:400;font-size:24px;line-height:1.5;text-align:left;letter-spacing:0;text-transform:none;font-kerning:none;font-variant-ligatures:none;font-synthesis:none;text-spacing-trim:space-all;text-autospace:no-autospace;hyphens:none;-webkit-text-size-adjust:none}',
  ' *{box-sizing:border-box;margin:0;padding:0;text-transform:none}',
  ' :is(h1,h2,h3,p,li,th,td,b,i){font-size:inherit;color:inherit;font-style:normal;max-width:none;max-height:none}',
  ' :is(ul,ol){list-style:none}',
  ' table{border-collapse:collapse;border-spacing:0}',
  ' b{font-weight:700}',
  ' a{color:inherit;text-decoration:none}',
  ' .line{display:block;white-space:nowrap}',
  ' i.thin{margin-left:0.25em;letter-spacing:0}',
  ' i.half{margin-left:-0.5em;letter-spacing:0}',
  ' [data-typed]{text-decoration:underline dotted 0.06em;text-underline-offset:0.18em}',
  ...[...textCss, ...frameCss, ...figureCss, ...officeCss].map((rule) => ` ${rule}`),
  ' .title b{color:var(--accent)}',
]
  .map((rule) => SECTION + rule)
  .join('\n');
