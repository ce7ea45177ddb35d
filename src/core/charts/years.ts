import { phraseText } from '../layouts/html.ts';
import type { ContentOf, Fact, Phrase, YearPoint } from '../model.ts';
import type { Theme } from '../themes/theme.ts';
import { figurePhrase, textAt, unitOf } from './text.ts';

/** One indicator over years, as the charts of it are given. */
export type Years = Pick<ContentOf<'series'>, 'points' | 'unit'>;

const UNIT = 20;

/** One unit and kind, each year once and in order. */
export function isOneIndicator(points: readonly YearPoint[]): boolean {
  const [first] = points;
  return points.every(
    ({ year, fact }, index) =>
      fact.unit === first?.fact.unit &&
      fact.kind === first.fact.kind &&
      fact.kind !== 'rank' &&
      (index === 0 || year > (points[index - 1]?.year ?? year)),
  );
}

/** Where what was reached last stands; what comes after it is expected or a target. */
export const lastResult = (points: readonly YearPoint[]): number =>
  points.findLastIndex(({ fact }) => fact.modality === undefined);

/** A fall is below zero, though its number is printed without a sign. */
export const signed = ({ kind, direction, value }: Fact): number =>
  kind === 'change' && direction === 'down' ? -value : value;

/** The number as a year says it; a fall is said by its verb. */
export function saidOf(fact: Fact): Phrase {
  const number = figurePhrase(fact);
  return signed(fact) < 0 && fact.verb
    ? [{ type: 'words', text: fact.verb.text, span: fact.verb.span }, ...number]
    : number;
}

/** The unit over the chart, for numbers that are printed without it. */
export const unitSvg = (unit: Phrase | undefined, theme: Theme): string =>
  unit ? textAt(unitOf(unit), 0, UNIT + 8, { size: UNIT, fill: theme.ink2 }) : '';

export function yearsLabel({ points, unit = [] }: Years): string {
  const said = points.map(({ date, fact }) => phraseText([...date, ...saidOf(fact), ...unit]));
  return said.join('，');
}
