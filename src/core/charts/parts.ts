import { phraseText } from '../layouts/html.ts';
import { every, firstFit, sum } from '../layouts/text.ts';
import type { Figure, Phrase, Whole } from '../model.ts';
import type { Theme } from '../themes/theme.ts';
import type { Fonts } from '../typography/typesetter.ts';
import type { Box, Chart } from './chart.ts';
import { isWhole, partColours } from './composition.ts';
import { numberAt, numberWidth } from './number.ts';
import { barSvg, lineSvg, svgOf } from './svg.ts';
import { brokenLines, figurePhrase, round, textAt, widthOf } from './text.ts';

const NAME = 26;
const LINE = 36;
const SIZES = [80, 64, 56, 48, 40] as const;
const TOTAL = 44;
/** The line over the bar that says of what it is the whole. */
const HEAD = 62;
const THICK = 96;
const SEAM = 2;
/** From the bar down to the columns that say what its parts are. */
const JOIN = 52;
const RULE = 6;
const GAP = 32;

/** One whole as a bar, each of its parts joined to a column of its own with its share set large and its name. */
export const parts: Chart<readonly Whole[]> = {
  name: 'parts',
  draw([whole, ...others], box, { fonts, theme }) {
    if (!whole || others.length > 0 || !isWhole(whole)) return undefined;
    const scale = scaleOf(whole, box, fonts);
    if (!scale) return undefined;
    const drawn = whole.parts.map((part, index) => partSvg(part, index, scale, theme)).join('');
    const facts = [...(whole.total ? [whole.total] : []), ...whole.parts].map(({ fact }) => fact.id);
    return { svg: svgOf(labelOf(whole), totalSvg(whole.total, scale, fonts, theme) + drawn, box), facts };
  },
};

interface PartScale {
  readonly names: readonly (readonly Phrase[])[];
  readonly size: number;
  readonly top: number;
  readonly column: number;
  /** Both ends of a part. */
  readonly ends: (part: number) => readonly [from: number, to: number];
}

function scaleOf({ parts: figures, total }: Whole, box: Box, fonts: Fonts): PartScale | undefined {
  const column = (box.width - GAP * (figures.length - 1)) / figures.length;
  const names = every(figures, ({ name }) => brokenLines(name, NAME, column, 3, fonts));
  const size = firstFit(SIZES, (one) =>
    figures.every(({ fact }) => numberWidth(fact, one, fonts) <= column) ? one : undefined,
  );
  if (!names || size === undefined) return undefined;
  const lines = Math.max(...names.map(({ length }) => length));
  const head = total ? HEAD : 0;
  const height = head + THICK + JOIN + RULE + size * 1.3 + lines * LINE;
  if (height > box.height) return undefined;
  const values = figures.map(({ fact }) => fact.value);
  const unit = box.width / sum(values);
  const start = (part: number): number => sum(values.slice(0, part)) * unit;
  return {
    names,
    size,
    column,
    top: (box.height - height) / 2 + head,
    ends: (part) => [start(part), start(part + 1)],
  };
}

/** The whole by name and amount, over its bar. */
function totalSvg(total: Figure | undefined, { top }: PartScale, fonts: Fonts, theme: Theme): string {
  if (!total) return '';
  const y = top - HEAD + TOTAL * 0.86;
  const name = textAt(total.name, 0, y, { size: NAME, fill: theme.ink });
  const x = widthOf(total.name, NAME, fonts) + 20;
  return name + numberAt(total.fact, x, y, { size: TOTAL, fill: theme.accent });
}

function partSvg({ fact }: Figure, part: number, scale: PartScale, theme: Theme): string {
  const { names, size, top, column, ends } = scale;
  const [from, to] = ends(part);
  const isLast = part === names.length - 1;
  const bar = { x: from, y: top, width: to - from - (isLast ? 0 : SEAM), height: THICK };
  const colour = partColours(theme, names.length)[part]?.fill ?? theme.past;
  const left = part * (column + GAP);
  const under = top + THICK + JOIN;
  const [a, b] = [(from + to) / 2, left + RULE / 2];
  const join = `<path d="M${round(a)} ${round(top + THICK)}C${round(a)} ${round(under - 14)} ${round(b)} ${round(top + THICK + 20)} ${round(b)} ${round(under)}" fill="none" stroke="${theme.ink3}" stroke-width="1.5"/>`;
  return (
    barSvg(bar, { fill: colour }, { value: fact.value, fact: fact.id }) +
    join +
    lineSvg([left, under + RULE / 2], [left + column, under + RULE / 2], colour, RULE) +
    numberAt(fact, left, under + RULE + size * 1.1, { size, fill: theme.ink }) +
    (names[part] ?? [])
      .map((line, row) =>
        textAt(line, left, under + RULE + size * 1.3 + (row + 0.8) * LINE, { size: NAME, fill: theme.ink }),
      )
      .join('')
  );
}

function labelOf({ name, parts: figures, total }: Whole): string {
  const all = [...(total ? [total] : []), ...figures];
  const said = all.map((part) => `${phraseText(part.name)}${phraseText(figurePhrase(part.fact))}`);
  return `${phraseText(name)}${name.length > 0 ? '：' : ''}${said.join('，')}`;
}
