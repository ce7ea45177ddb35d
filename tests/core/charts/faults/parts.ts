import type { Content, Fact, Figure } from '../../../../src/core/model.ts';
import type { ReadDrawing, ReadMark } from '../drawing.ts';
import { factsIn, far, HALF } from './marks.ts';

/** Fields whose areas are to each other as their parts, none over another. */
export function areas(
  { wholes }: Extract<Content, { type: 'composition' }>,
  { marks }: ReadDrawing,
): readonly string[] {
  const seam = 3;
  const areaOf = ({ left, right, top, bottom }: ReadMark): number =>
    (right - left + seam) * (bottom - top + seam);
  const all = marks.reduce((sum, mark) => sum + areaOf(mark), 0);
  const values = marks.reduce((sum, { value }) => sum + value, 0);
  const over = (one: ReadMark, other: ReadMark): boolean =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > HALF &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > HALF;
  return [
    ...(marks.length === wholes[0].parts.length ? [] : [`${marks.length} fields`]),
    ...marks
      .filter((mark) => Math.abs(areaOf(mark) / all - mark.value / values) > 0.001)
      .map(({ value }) => `${value} has another area`),
    ...marks.flatMap((one, index) =>
      marks
        .slice(index + 1)
        .filter((other) => over(one, other))
        .map((other) => `${other.value} lies over ${one.value}`),
    ),
  ];
}

/** As many fields as its share, by the area that is filled. */
export function fields(content: Content, { marks, empty }: ReadDrawing): readonly string[] {
  const known = new Map<string, Fact>(factsIn(content).map((fact) => [fact.id, fact]));
  return marks.flatMap((mark) => {
    const fact = known.get(mark.fact ?? '');
    const share = (mark.area / (empty[0]?.area ?? Number.NaN)) * 100;
    if (!fact || fact.unit !== '%') return [`${mark.value} is no share of the slide`];
    return Math.abs(share - fact.value) < 0.2 ? [] : [`${mark.value} has another area`];
  });
}

/** Each whole as long as the other, its parts in order without gap but a seam, each as long as its share. */
export function segments(
  { wholes }: Extract<Content, { type: 'composition' }>,
  { marks }: ReadDrawing,
): readonly string[] {
  return wholes.flatMap(({ parts }) => {
    const own = parts.map(({ fact }) => marks.find((mark) => mark.fact === fact.id));
    const sum = parts.reduce((total, { fact }) => total + fact.value, 0);
    const start = Math.min(...marks.map(({ left }) => left));
    const long = Math.max(...marks.map(({ right }) => right)) - start;
    let from = start;
    return own.flatMap((mark, index) => {
      if (!mark) return ['a part is missing'];
      const share = ((parts[index]?.fact.value ?? 0) / sum) * long;
      const seam = index < own.length - 1 ? 2 : 0;
      const faults = [
        ...(far(mark.left, from) ? [`${mark.value} begins at ${mark.left}, not ${from}`] : []),
        ...(far(mark.right - mark.left + seam, share) ? [`${mark.value} has another length`] : []),
      ];
      from += share;
      return faults;
    });
  });
}

/** Each part stands where the one before ended, the whole on zero and as high as all of them. */
export function steps(
  { wholes: [whole] }: Extract<Content, { type: 'composition' }>,
  { marks, lines }: ReadDrawing,
): readonly string[] {
  const zero = lines.find(({ top, bottom, left }) => top === bottom && left === 0)?.top ?? Number.NaN;
  const total = marks.find(({ fact }) => fact === whole.total?.fact.id);
  if (!total) return ['no whole'];
  const scale = (total.bottom - total.top) / total.value;
  return [
    ...(far(total.bottom, zero) ? ['the whole does not stand on zero'] : []),
    ...elsewhere(whole.parts, marks, zero, scale),
  ];
}

/** Columns from one zero line on one scale, the parts of each upon each other in order. */
export function stacks(
  { wholes }: Extract<Content, { type: 'composition' }>,
  { marks, lines, texts }: ReadDrawing,
): readonly string[] {
  const zero = lines.find(({ top, bottom, left }) => top === bottom && left === 0)?.top ?? Number.NaN;
  const tallest = marks.reduce((one, other) => (one.value >= other.value ? one : other));
  const scale = (tallest.bottom - tallest.top) / tallest.value;
  return wholes.flatMap(({ parts, total }) => {
    const said = texts.some(({ facts }) => total && facts.includes(total.fact.id));
    return [...elsewhere(parts, marks, zero, scale), ...(said ? [] : [`${total?.fact.printed} is not said`])];
  });
}

/** Parts that do not stand each where the one before ended, the first on zero. */
function elsewhere(
  parts: readonly Figure[],
  marks: readonly ReadMark[],
  zero: number,
  scale: number,
): readonly string[] {
  let at = zero;
  return parts.flatMap(({ fact }) => {
    const mark = marks.find((one) => one.fact === fact.id);
    const base = at;
    at -= fact.value * scale;
    return mark && !far(mark.bottom, base) && !far(mark.top, at) ? [] : [`${fact.printed} stands elsewhere`];
  });
}
