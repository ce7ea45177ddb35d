import { phraseText, spanText } from '../layouts/html.ts';
import type { Figure, Phrase, Whole } from '../model.ts';
import { decimalDifference } from '../plan/decimal.ts';
import type { Chart } from './chart.ts';
import { drawSvg } from './svg.ts';
import { figurePhrase, round, textAt, textBlock, brokenLines, widthOf } from './text.ts';

const VALUE = 40;
const SMALL = 26;
const NAME = 24;
const THICK = 92;

/** One or two wholes as bars of equal length, their parts labelled on the marks, what moved between them in the bands. */
export const composition: Chart<readonly Whole[]> = {
  name: 'composition',
  draw(wholes, box, { fonts, theme }) {
    const [first, second, ...more] = wholes;
    if (!first || more.length > 0 || first.parts.length < 2 || first.parts.length > 5) return undefined;
    if (second && second.parts.length !== first.parts.length) return undefined;
    const sums = wholes.map(({ parts }) => parts.reduce((sum, { fact }) => sum + fact.value, 0));
    if (sums.some((sum) => Math.abs(sum - 100) > 1)) return undefined;
    const colours = [theme.gold, theme.past, theme.accent, theme.ink3, theme.wash];
    const onColour = [theme.ink, theme.ink, theme.onAccent, theme.paper, theme.ink];
    const names = wholes.map(({ name }) =>
      name.length > 0 ? (brokenLines(name, NAME, 200, 2, fonts) ?? [name]) : [],
    );
    const left = Math.max(60, ...names.flat().map((line) => widthOf(line, NAME, fonts) + 24));
    const width = box.width - left - 60;
    const gap = second ? Math.min(120, box.height - 2 * THICK - 70) : 0;
    const top = Math.max(6, (box.height - (second ? 2 * THICK + gap : THICK) - 56) / 2);
    const y = (index: number): number => top + index * (THICK + gap);
    const starts = wholes.map(({ parts }) =>
      parts.map((_, index) => parts.slice(0, index).reduce((sum, { fact }) => sum + fact.value, 0)),
    );
    const x = (value: number, whole: number): number => left + (value / (sums[whole] ?? 100)) * width;
    const data = wholes.flatMap(({ parts }, whole) =>
      parts.map(({ fact }, index) => [starts[whole]?.[index] ?? 0, fact.value, whole, index]),
    );
    const svg = drawSvg(
      {
        label: wholes
          .map(
            ({ name, parts }) =>
              `${phraseText(name)}${name.length > 0 ? '：' : ''}${parts.map((part) => `${phraseText(part.name)}${phraseText(figurePhrase(part.fact))}`).join('，')}`,
          )
          .join('；'),
        marks: [
          wholes.flatMap(({ parts }) => parts.map(({ fact }) => ({ value: fact.value, fact: fact.id }))),
        ],
        option: {
          grid: { left, width, top, height: box.height - top },
          xAxis: { type: 'value', show: false, min: 0, max: 100 },
          yAxis: { type: 'value', show: false },
          series: [
            {
              type: 'custom',
              data,
              renderItem: (_params, api) => {
                const whole = Number(api.value(2));
                const from = x(Number(api.value(0)), whole);
                const to = x(Number(api.value(0)) + Number(api.value(1)), whole);
                const last = Number(api.value(3)) === first.parts.length - 1;
                return {
                  type: 'rect',
                  shape: { x: from, y: y(whole), width: to - from - (last ? 0 : 2), height: THICK },
                  style: { fill: colours[Number(api.value(3))] ?? theme.past },
                };
              },
            },
          ],
        },
        overlay: () => bands() + wholes.map(labels).join('') + partNames(),
      },
      box,
    );
    return { svg, facts: wholes.flatMap(({ parts }) => parts.map(({ fact }) => fact.id)) };

    function labels({ parts }: Whole, whole: number): string {
      const name = textBlock(names[whole] ?? [], left - 24, y(whole) + THICK / 2, {
        size: NAME,
        fill: theme.ink,
        anchor: 'end',
      });
      return name + parts.map((part, index) => valueLabel(part, index, whole)).join('');
    }

    function valueLabel({ fact }: Figure, index: number, whole: number): string {
      const from = x(starts[whole]?.[index] ?? 0, whole);
      const to = x((starts[whole]?.[index] ?? 0) + fact.value, whole);
      const phrase = figurePhrase(fact);
      const size = widthOf(phrase, VALUE, fonts, true) + 16 <= to - from ? VALUE : SMALL;
      const fits = widthOf(phrase, SMALL, fonts, true) + 6 <= to - from;
      const at = y(whole) + THICK / 2 + size * 0.36;
      if (fits)
        return textAt(phrase, (from + to) / 2 - 1, at, {
          size,
          bold: true,
          fill: onColour[index] ?? theme.ink,
          anchor: 'middle',
        });
      const over = whole === 0 ? y(whole) - 10 : y(whole) + THICK + 28;
      return textAt(phrase, (from + to) / 2, over, {
        size: SMALL,
        bold: true,
        fill: theme.ink,
        anchor: 'middle',
      });
    }

    function bands(): string {
      if (!second) return '';
      return first!.parts
        .map(({ fact: before }, index) => {
          const after = second.parts[index]?.fact;
          if (!after) return '';
          const [a, b] = [x(starts[0]?.[index] ?? 0, 0), x((starts[0]?.[index] ?? 0) + before.value, 0)];
          const [c, d] = [x(starts[1]?.[index] ?? 0, 1), x((starts[1]?.[index] ?? 0) + after.value, 1)];
          const [above, below] = [y(0) + THICK + 4, y(1) - 4];
          const path = `M${round(a)} ${above}L${round(c)} ${below}L${round(d - 2)} ${below}L${round(b - 2)} ${above}z`;
          const change: Phrase =
            before.bound || after.bound
              ? []
              : [
                  {
                    type: 'derived',
                    text: signed(decimalDifference(after.value, before.value)),
                    from: [before.span, after.span],
                  },
                ];
          const size = widthOf(change, 28, fonts, true) + 8 <= Math.min(b - a, d - c) ? 28 : 20;
          return (
            `<path d="${path}" fill="${colours[index]}" fill-opacity="0.16" data-derived="${spanText(before.span)},${spanText(after.span)}"/>` +
            textAt(change, (a + b + c + d) / 4, (above + below) / 2 + size * 0.36, {
              size,
              bold: true,
              fill: theme.ink,
              anchor: 'middle',
            })
          );
        })
        .join('');
    }

    function partNames(): string {
      const last = wholes.length - 1;
      const under = y(last) + THICK + 40;
      let free = 0;
      return (wholes[last]?.parts ?? [])
        .map(({ name, fact }, index) => {
          const middle = x((starts[last]?.[index] ?? 0) + fact.value / 2, last);
          const half = widthOf(name, NAME, fonts) / 2;
          const at = Math.max(middle, free + half);
          free = at + half + 16;
          return textAt(name, at, under, { size: NAME, fill: theme.ink, anchor: 'middle' });
        })
        .join('');
    }
  },
};

const signed = (difference: string): string =>
  difference.startsWith('-') ? `−${difference.slice(1)}` : difference === '0' ? '0' : `+${difference}`;
