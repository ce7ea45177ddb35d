import type { Office } from '../model.ts';
import { textWidth } from '../typography/measure.ts';
import type { Fonts } from '../typography/typesetter.ts';
import { escapeHtml } from './html.ts';
import type { Sheet } from './layout.ts';

/** Heights of the emblem on the cover and in the footer, in px. */
const LARGE = 64;
const SMALL = 24;
const NAME = 24;
const FOOTER_NAME = 18;
const GAP = 14;

/** Emblem and name of the office at the upper right of cover and closing; nothing where the deck has none. */
export function officeHtml({ office }: Sheet): string {
  if (!office) return '';
  return `<div class="office s${NAME}">${emblemHtml(office)}${nameHtml(office)}</div>`;
}

/** The same, small, for the footer, where there is so much room. */
export function officeSmallHtml(office: Office | undefined, room: number, fonts: Fonts): string {
  if (!office) return '';
  const name = office.name ? textWidth(office.name, 'sans', FOOTER_NAME, fonts) : 0;
  const shown = widthOf(office) + name + GAP <= room;
  return `<span class="office">${emblemHtml(office)}${shown ? nameHtml(office) : ''}</span>`;
}

const widthOf = ({ emblem }: Office): number => (emblem ? SMALL * emblem.ratio + GAP : 0);

const emblemHtml = ({ emblem }: Office): string =>
  emblem ? '<span class="emblem" aria-hidden="true"></span>' : '';

/** Whatever the office's name says is text; it stands on no page of the report and is marked as typed. */
const nameHtml = ({ name }: Office): string => (name ? `<span>${escapeHtml(name)}</span>` : '');

/** Rules of the emblem, for `base-css.ts`. */
export const officeCss: readonly string[] = [
  `.office{display:flex;align-items:center;gap:${GAP}px;white-space:nowrap;line-height:1.3}`,
  `.emblem{flex:none;height:${LARGE}px;background-position:center;background-size:contain;background-repeat:no-repeat}`,
  `.sheet>.office{position:absolute;right:84px;top:56px;height:${LARGE}px;color:var(--on-deep-quiet)}`,
  `footer .emblem{height:${SMALL}px;margin:-2px 0}`,
];

/** The deck's own emblem as a picture of its shape. The file was checked when it was taken in. */
export function emblemCss(office: Office | undefined): string {
  if (!office?.emblem) return '';
  const { picture, ratio } = office.emblem;
  return `.emblem{aspect-ratio:${ratio};background-image:url(${picture})}`;
}
