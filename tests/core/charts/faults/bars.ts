import type { Content, Fact, Figure, Move, YearPoint } from '../../../../src/core/model.ts';
import type { ReadDrawing, ReadMark } from '../drawing.ts';
import { factsIn, far, inOrder, looksLike } from './marks.ts';

/** Lengths from a common zero line, one scale, the longest first; falls beside rises go the other way. */
export function lengths(figures: readonly Figure[], { marks, lines }: ReadDrawing): readonly string[] {
  const zero = lines.find(({ left, right }) => left === right)?.left;
  if (zero === undefined) return ['no zero line'];
  const falls = new Set<string>(
    figures.filter(({ fact }) => fact.direction === 'down').map(({ fact }) => fact.id),
  );
  const mixed = falls.size > 0 && falls.size < figures.length;
  const wayOf = ({ fact }: ReadMark): number => (mixed && fact && falls.has(fact) ? -1 : 1);
  const endOf = (mark: ReadMark): number => (wayOf(mark) < 0 ? mark.left : mark.right);
  const startOf = (mark: ReadMark): number => (wayOf(mark) < 0 ? mark.right : mark.left);
  const longest = marks.reduce((one, other) => (one.value >= other.value ? one : other));
  const scale = Math.abs(endOf(longest) - zero) / longest.value;
  return [
    ...marks.filter((mark) => far(startOf(mark), zero)).map(({ value }) => `${value} does not begin at zero`),
    ...marks
      .filter((mark) => far(endOf(mark) - zero, mark.value * scale * wayOf(mark)))
      .map(({ value }) => `${value} has another length`),
    ...figures
      .filter(({ fact }) => marks.some((mark) => mark.fact === fact.id && looksLike(mark) !== fact.modality))
      .map(({ fact }) => `${fact.value} looks like what it is not`),
    ...inOrder(marks, 'top', (one, other) => one.value * wayOf(one) >= other.value * wayOf(other)),
    ...(marks.length === figures.length ? [] : [`${marks.length} bars`]),
  ];
}

/** From one zero line, target and result of a row on one scale; those of rates of change on one for all. */
export function bullets(targets: readonly Figure[], { marks, lines }: ReadDrawing): readonly string[] {
  const zero = lines.find(({ left, right }) => left === right)?.left;
  if (zero === undefined) return ['no zero line'];
  const long = (fact: Fact): number =>
    (marks.find((mark) => mark.fact === fact.id)?.right ?? Number.NaN) - zero;
  const scales = targets.map(({ fact }) => ({ fact, scale: long(fact) / fact.value }));
  const rates = scales.filter(({ fact }) => fact.kind === 'change' && fact.unit === '%');
  return [
    ...targets.flatMap(({ fact, reached }) => {
      if (!reached) return [];
      const [bar, mark] = [reached, fact].map(({ id }) => marks.find((one) => one.fact === id));
      return [
        ...(far(bar?.left ?? Number.NaN, zero) ? [`${reached.printed} does not begin at zero`] : []),
        ...(fact.value === 0 && far(long(fact), 0) ? [`${fact.printed} is not at zero`] : []),
        ...(fact.value > 0 && far(long(reached), (long(fact) * reached.value) / fact.value)
          ? [`${reached.printed} and ${fact.printed} are on two scales`]
          : []),
        ...(bar?.shape === mark?.shape ? [`${reached.printed} looks like its target`] : []),
      ];
    }),
    ...rates
      .filter(({ fact, scale }) => far(scale * fact.value, (rates[0]?.scale ?? 0) * fact.value))
      .map(({ fact }) => `${fact.printed} is on a scale of its own`),
  ];
}

/** Columns from one zero line, as far from each other as their years; what is yet to come is drawn dashed. */
export function years(points: readonly YearPoint[], { marks, lines }: ReadDrawing): readonly string[] {
  const zero = lines.find(({ top, bottom }) => top === bottom)?.top;
  const drawn = points.map(({ year, fact }) => {
    const mark = marks.find((one) => one.fact === fact.id);
    const way = fact.kind === 'change' && fact.direction === 'down' ? 1 : -1;
    return { year, fact, mark, way };
  });
  const [first, second] = drawn;
  const longest = marks.reduce((one, other) => (one.value >= other.value ? one : other));
  const scale = (longest.bottom - longest.top) / longest.value;
  if (zero === undefined || !first?.mark || !second?.mark) return ['no zero line or no columns'];
  const step = (second.mark.left - first.mark.left) / (second.year - first.year);
  const start = first.mark.left;
  return drawn.flatMap(({ year, fact, mark, way }) => {
    if (!mark) return [`${year} is missing`];
    const [base, end] = way < 0 ? [mark.bottom, mark.top] : [mark.top, mark.bottom];
    return [
      ...(far(base, zero) ? [`${year} does not stand on zero`] : []),
      ...(far(end - base, way * fact.value * scale) ? [`${year} has another height`] : []),
      ...(far(mark.left - start, (year - first.year) * step) ? [`${year} is at another place`] : []),
      ...(looksLike(mark) === fact.modality ? [] : [`${year} looks like what it is not`]),
    ];
  });
}

/** Of each move two columns on one zero line, as high as their values to each other. */
export function columns(moves: readonly Move[], { marks }: ReadDrawing): readonly string[] {
  return moves.flatMap(({ from, to }) => {
    const [one, other] = [from, to].map(({ id }) => marks.find(({ fact }) => fact === id));
    if (!one || !other) return ['a column is missing'];
    const height = ({ top, bottom }: ReadMark): number => bottom - top;
    const [low, high] = one.value <= other.value ? [one, other] : [other, one];
    return [
      ...(far(one.bottom, other.bottom) ? [`${one.value} and ${other.value} stand on two lines`] : []),
      ...(far(height(low), (height(high) * low.value) / high.value)
        ? [`${low.value} has another height`]
        : []),
      ...(one.left < other.left ? [] : [`${other.value} stands before ${one.value}`]),
    ];
  });
}

/** Two bars from one zero line, as long as their values to each other, and no longer than the whole where one is drawn. */
export function pair({ from, to }: Move, { marks }: ReadDrawing): readonly string[] {
  const [one, other] = [from, to].map(({ id }) => marks.find(({ fact }) => fact === id));
  if (!one || !other) return ['a bar is missing'];
  const long = ({ left, right }: ReadMark): number => right - left;
  const [short, full] = one.value <= other.value ? [one, other] : [other, one];
  return [
    ...(far(one.left, other.left) ? [`${one.value} and ${other.value} begin at two lines`] : []),
    ...(far(long(short), (long(full) * short.value) / full.value)
      ? [`${short.value} has another length`]
      : []),
    ...(one.top < other.top ? [] : [`${other.value} stands over ${one.value}`]),
  ];
}

/** All bars as long as their values to each other. */
export function oneScale({ marks }: ReadDrawing): readonly string[] {
  const longest = marks.reduce((one, other) => (one.value >= other.value ? one : other));
  const scale = (longest.right - longest.left) / longest.value;
  return marks
    .filter((mark) => far(mark.right - mark.left, mark.value * scale))
    .map(({ value }) => `${value} is on a scale of its own`);
}

/** A bar as long as its share of the drawing's width. */
export function shares(content: Content, { marks, width }: ReadDrawing): readonly string[] {
  const known = new Map<string, Fact>(factsIn(content).map((fact) => [fact.id, fact]));
  return marks.flatMap((mark) => {
    const fact = known.get(mark.fact ?? '');
    if (!fact || fact.unit !== '%') return [`${mark.value} is no share of the slide`];
    return [
      ...(mark.value === fact.value ? [] : [`${fact.printed}: mark says ${mark.value}`]),
      ...(far(mark.left, 0) ? [`${mark.value} does not begin at zero`] : []),
      ...(far(mark.right, (width * fact.value) / 100) ? [`${mark.value} has another length`] : []),
      ...(looksLike(mark) === fact.modality ? [] : [`${mark.value} looks like what it is not`]),
    ];
  });
}

/** From zero to the lower end, and on from there to the upper, which is the drawing's width. */
export function ends(content: Content, { marks, width }: ReadDrawing): readonly string[] {
  return factsIn(content).flatMap(({ id, value, upper }) => {
    const [low, high] = [id, upper?.id].map((one) => marks.find(({ fact }) => fact === one));
    if (!low || !high || !upper) return [];
    const at = (width * value) / upper.value;
    return [
      ...(low.value === value && high.value === upper.value
        ? []
        : [`${value}—${upper.value} says other ends`]),
      ...(far(low.left, 0) || far(low.right, at) ? [`${value} has another length`] : []),
      ...(far(high.left, at) || far(high.right, width) ? [`${upper.value} has another length`] : []),
    ];
  });
}
