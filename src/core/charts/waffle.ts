import { phraseText } from '../layouts/html.ts';
import type { Figure } from '../model.ts';
import type { Chart } from './chart.ts';
import { isShare } from './share.ts';
import { markAttributes, svgOf } from './svg.ts';
import { figurePhrase, round } from './text.ts';

const SIDE = 10;
/** Of a field's step, the white between fields. */
const SEAM = 0.12;

/** A part of a hundred as that many of a hundred fields, from below, the last one in part. */
export const waffle: Chart<Figure> = {
  name: 'waffle',
  draw({ name, fact }, box, { theme }) {
    if (!isShare(fact) || fact.modality !== undefined) return undefined;
    const step = Math.min(box.width, box.height) / SIDE;
    const fields = Array.from({ length: SIDE * SIDE }, (_, index) => index);
    const empty = fields.map((index) => fieldPath(index, step, 1)).join('');
    const full = fields.map((index) => fieldPath(index, step, Math.min(1, fact.value - index))).join('');
    const drawn =
      `<path d="${empty}" fill="${theme.rule}"/>` +
      `<path d="${full}" fill="${theme.accent}"${markAttributes({ value: fact.value, fact: fact.id })}/>`;
    return { svg: svgOf(phraseText([...name, ...figurePhrase(fact)]), drawn, box), facts: [fact.id] };
  },
};

/** A field, filled from the left as far as it is; nothing for one that is empty. */
function fieldPath(index: number, step: number, filled: number): string {
  if (filled <= 0) return '';
  const side = step * (1 - SEAM);
  const [x, y] = [(index % SIDE) * step, (SIDE - 1 - Math.floor(index / SIDE)) * step + step * SEAM];
  const width = side * filled;
  return `M${round(x)} ${round(y)}l${round(width)} 0l0 ${round(side)}l${round(-width)} 0z`;
}
