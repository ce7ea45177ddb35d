import type { Figure } from '../model.ts';
import { figureHtml, figureWidth, type FigureSize } from './figure-block.ts';
import { frame } from './frame.ts';
import type { Layout, Sheet } from './layout.ts';
import { every, firstFit, setText, sum, textHtml } from './text.ts';

const SIZES: readonly FigureSize[] = [208, 176, 144, 120, 104, 88];
/** The colon of a proportion, of the size of its numbers. */
const COLON = 0.5;
const NAME = 28;

/** One proportion whose parts are no hundred, 2.31∶1: set as it is printed, each part named below where it has a name. */
export const proportion: Layout<'composition'> = {
  name: 'proportion',
  lay({ title, wholes: [whole, ...others] }, sheet) {
    if (others.length > 0 || whole.parts.length < 2 || whole.parts.length > 4) return undefined;
    const page = frame(title, sheet);
    const terms = firstFit(SIZES, (size) => termsHtml(whole.parts, size, page.width, sheet));
    return terms && page.around(`<div class="proportion">${terms}</div>`);
  },
  css: `
& .proportion{height:100%;display:flex;align-items:center}
& ul{display:flex;align-items:flex-start}
& .leads .figure{color:var(--accent)}
& .name{margin-top:18px}
& .colon{font-weight:700;color:var(--ink-3);text-align:center}
${SIZES.map((size) => `& .colon-${size}{width:${size * COLON}px;font-size:${size * COLON}px;line-height:${size}px}`).join('\n')}`,
};

function termsHtml(
  parts: readonly Figure[],
  size: FigureSize,
  room: number,
  sheet: Sheet,
): string | undefined {
  const widths = parts.map(({ fact }) => figureWidth(fact, size, sheet.fonts));
  const names = every(parts, ({ name }, index) =>
    setText(name, { role: 'name', size: NAME, width: Math.max(widths[index] ?? 0, 240), maxLines: 2 }, sheet),
  );
  if (!names) return undefined;
  const wide = sum(widths.map((width, index) => Math.max(width, names[index]?.width ?? 0)));
  if (wide + size * COLON * (parts.length - 1) > room) return undefined;
  const colon = `<li class="colon colon-${size}">∶</li>`;
  return `<ul>${parts
    .map(
      ({ fact }, index) =>
        `<li${index === 0 ? ' class="leads"' : ''}>${figureHtml(fact, size)}${names[index] ? textHtml('p', names[index]) : ''}</li>`,
    )
    .join(colon)}</ul>`;
}
