import { figureCss } from '../../layouts/figure-block.ts';
import type { Deck } from '../../model.ts';
import { themeCss } from '../../themes/css.ts';
import { themes } from '../../themes/index.ts';
import { CHART } from './blocks.ts';

/** Words for a phone are at least 36 px of 1080, a thirtieth of its width: as large as a book at arm's length. */
const RULES = `{width:1080px;box-sizing:border-box;padding-bottom:64px;background:var(--paper);color:var(--ink);font:400 40px/1.6 var(--sans);font-kerning:none}
 *{box-sizing:border-box;margin:0;padding:0;font-style:normal}
 ul{list-style:none}
 b{font-weight:700}
 i.thin{margin-left:0.25em}
 i.half{margin-left:-0.5em}
 header{padding:144px 64px 112px;background:var(--accent-deep);color:var(--on-deep);text-align:center;font-size:36px}
 h1{margin:32px 0 40px;font:700 84px/1.35 var(--serif);text-wrap:balance}
 h2{display:flex;align-items:center;gap:32px;margin:96px 64px 32px;font:700 60px/1.35 var(--serif);color:var(--accent)}
 h2 span[data-number]{flex:none;width:104px;height:104px;line-height:104px;border-radius:52px;background:var(--accent);color:var(--on-accent);text-align:center}
 article{margin:32px 32px 0;padding:48px 32px 56px;border-radius:24px;background:var(--wash)}
 h3{margin:0 0 36px;font:700 48px/1.45 var(--serif);text-wrap:pretty}
 h3 b{color:var(--accent);white-space:nowrap}
 figure svg{display:block;width:${CHART.shown}px;height:auto;overflow:visible}
 .figures{display:grid;gap:40px 24px}
 .figures.columns-2{grid-template-columns:1fr 1fr}
 .figures .figure{white-space:normal;color:var(--accent)}
 .name{margin-top:12px;color:var(--ink-2);font-size:38px;line-height:1.45;text-wrap:pretty}
 .rows li{display:flex;justify-content:space-between;align-items:center;gap:24px;padding:20px 0;border-bottom:2px solid var(--rule)}
 .rows .name{margin:0}
 .rows div{display:flex;flex-wrap:wrap;justify-content:flex-end;align-items:baseline;gap:4px 20px;flex:none;max-width:60%}
 .arrow::before{content:'→';color:var(--ink-2)}
 .words{margin-top:24px}
 .words b{white-space:nowrap}
 .words li{position:relative;padding:8px 0 8px 40px;text-wrap:pretty}
 .words li::before{content:'';position:absolute;left:0;top:34px;width:16px;height:16px;background:var(--accent)}
 footer{margin:72px 64px 0;text-align:center;color:var(--ink-2);font-size:32px}`;

/** Returns the theme's tokens and the rules of a long picture. */
export function longCss({ theme }: Pick<Deck, 'theme'>): string {
  const rules = [...RULES.split('\n'), ...figureCss.map((rule) => ` ${rule}`)];
  return [themeCss(themes[theme]), ...rules.map((rule) => `.long${rule}`)].join('\n');
}
