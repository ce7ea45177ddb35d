import { panelArtHtml } from './art.ts';
import { PAGE } from './frame.ts';

/** The deep field at the left edge of the slides that part a deck, in px. */
export const PANEL = 372;
/** Where what stands beside the panel begins, and how wide it is. */
export const BESIDE = { left: PANEL + 72, width: PAGE.width - PAGE.left - PANEL - 72 } as const;

/** Returns the deep field with the cover's rings rising in it and `inside` upon them. */
export const panelHtml = (inside: string): string =>
  `<div class="panel">${panelArtHtml(PANEL)}${inside}</div>`;

/** Rules of the panel and of the footer beside it. */
export const panelCss = `
&{--ink-blend:normal}
& .panel{position:absolute;left:0;top:0;width:${PANEL}px;height:${PAGE.height}px;overflow:hidden;background:var(--accent-deep);color:var(--on-deep)}
& .art{position:absolute;left:0;top:0}
& footer{left:${BESIDE.left}px;width:${BESIDE.width}px}`;
