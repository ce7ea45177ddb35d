import type { Content, Fact, Figure, Modality, Move, YearPoint } from '../../../src/core/model.ts';
import type { ReadDrawing, ReadMark } from './drawing.ts';

/** What a drawing says that its facts do not, a sentence each. A pixel's half is rounding. */
export function faultsOf(content: Content, drawing: ReadDrawing): readonly string[] {
  if (content.type === 'pair') return faultsOf(halfOf(content, drawing), drawing);
  const check = checks[drawing.chart];
  if (!check) return [`${drawing.chart} is not checked`];
  return [...whole(drawing), ...labelled(content, drawing), ...check(content, drawing)];
}

/** The half that a drawing is of, by the first fact that it marks. */
function halfOf({ halves }: Extract<Content, { type: 'pair' }>, { marks }: ReadDrawing): Content {
  const [one, other] = halves;
  return factsOf(one).some(({ id }) => id === marks[0]?.fact) ? one : other;
}

const HALF = 0.5;

type Check = (content: Content, drawing: ReadDrawing) => readonly string[];

/** A chart without its check is a fault, so that none is forgotten. */
const checks: Readonly<Record<string, Check>> = {
  bars: (content, drawing) => (content.type === 'bars' ? lengths(content.bars, drawing) : [wrong(content)]),
  moves: (content, drawing) => (content.type === 'moves' ? places(content, drawing, 'x') : [wrong(content)]),
  multiples: (content, drawing) =>
    content.type === 'moves' ? columns(content.moves, drawing) : [wrong(content)],
  'then-now': (content, drawing) =>
    content.type === 'moves' ? pair(content.moves[0], drawing) : [wrong(content)],
  grouped: (content, drawing) =>
    content.type === 'moves'
      ? [...content.moves.flatMap((move) => pair(move, drawing)), ...oneScale(drawing)]
      : [wrong(content)],
  strips: (content, drawing) =>
    content.type === 'moves'
      ? [
          ...content.moves.flatMap((move) => pair(move, drawing)),
          ...(new Set(content.moves.map(({ to }) => to.unit)).size === 1 ? oneScale(drawing) : []),
        ]
      : [wrong(content)],
  slope: (content, drawing) => (content.type === 'moves' ? rising(drawing) : [wrong(content)]),
  waterfall: (content, drawing) =>
    content.type === 'composition' ? steps(content, drawing) : [wrong(content)],
  parts: (content, drawing) =>
    content.type === 'composition' ? segments(content, drawing) : [wrong(content)],
  stacked: (content, drawing) =>
    content.type === 'composition' ? stacks(content, drawing) : [wrong(content)],
  share: (content, drawing) => shares(content, drawing),
  range: (content, drawing) => ends(content, drawing),
  waffle: (content, drawing) => fields(content, drawing),
  ranks: (content, drawing) => (content.type === 'moves' ? places(content, drawing, 'y') : [wrong(content)]),
  bullet: (content, drawing) =>
    content.type === 'targets' ? bullets(content.targets, drawing) : [wrong(content)],
  ladder: (content, drawing) => (content.type === 'ranks' ? places(content, drawing, 'y') : [wrong(content)]),
  composition: (content, drawing) =>
    content.type === 'composition' ? segments(content, drawing) : [wrong(content)],
  series: (content, drawing) =>
    content.type === 'series' ? years(content.points, drawing) : [wrong(content)],
  line: (content, drawing) =>
    content.type === 'series' ? heights(content.points, drawing, false) : [wrong(content)],
  area: (content, drawing) =>
    content.type === 'series' ? heights(content.points, drawing, true) : [wrong(content)],
  treemap: (content, drawing) =>
    content.type === 'composition' ? areas(content, drawing) : [wrong(content)],
  timeline: (content, drawing) => (content.type === 'timeline' ? dates(content, drawing) : [wrong(content)]),
};

const wrong = ({ type }: Content): string => `drawn for ${type}`;

/** Every text and mark inside, nothing too small, words for those who do not see it. */
function whole({ width, height, texts, marks, label }: ReadDrawing): readonly string[] {
  const outside = [...texts, ...marks.map((mark) => ({ ...mark, text: `mark ${mark.value}` }))].filter(
    ({ left, right, top, bottom }) =>
      left < -HALF || right > width + HALF || top < -HALF || bottom > height + HALF,
  );
  return [
    ...outside.map(({ text }) => `${text} is outside`),
    ...texts.filter(({ size }) => size < 18).map(({ text, size }) => `${text} is ${size} px`),
    ...(marks.length === 0 ? ['no mark'] : []),
    ...(label === '' ? ['no words for those who do not see it'] : []),
  ];
}

/** Each fact is a mark and a label beside it, in the report's print, bound and all, and in the alternative text. */
function labelled(content: Content, { texts, marks, label }: ReadDrawing): readonly string[] {
  return factsOf(content).flatMap(({ id, printed, boundWords, value }) => {
    const said = texts.filter(({ facts }) => facts.includes(id)).map(({ text }) => text);
    const bound = boundWords?.text ?? '';
    const mark = marks.find(({ fact }) => fact === id);
    return [
      ...(said.some((text) => text.includes(printed) && text.includes(bound))
        ? []
        : [`${printed}: no label`]),
      ...(mark || (content.type === 'targets' && !isMarked(content.targets, id))
        ? []
        : [`${printed}: no mark`]),
      ...(mark && mark.value !== value ? [`${printed}: mark says ${mark.value}`] : []),
      ...(label.includes(printed) && label.includes(bound)
        ? []
        : [`${printed}: not in the alternative text`]),
    ];
  });
}

/** Returns the facts that a chart of the content draws. */
function factsOf(content: Content): readonly Fact[] {
  if (content.type === 'bars') return content.bars.map(({ fact }) => fact);
  if (content.type === 'moves') return content.moves.flatMap(({ from, to }) => [from, to]);
  if (content.type === 'targets')
    return content.targets.flatMap(({ fact, reached }) => (reached ? [fact, reached] : [fact]));
  if (content.type === 'ranks') return content.ranks.map(({ fact }) => fact);
  if (content.type === 'series') return content.points.map(({ fact }) => fact);
  if (content.type === 'composition')
    return content.wholes.flatMap(({ parts }) => parts.map(({ fact }) => fact));
  return [];
}

/** Lengths from a common zero line, one scale, the longest first; falls beside rises go the other way. */
function lengths(figures: readonly Figure[], { marks, lines }: ReadDrawing): readonly string[] {
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

/** A target with nothing beside it on its scale has a label and no mark. */
const isMarked = (targets: readonly Figure[], id: string): boolean =>
  targets.some(({ fact, reached }) => reached && (fact.id === id || reached.id === id)) ||
  targets
    .filter(({ fact }) => fact.kind === 'change' && fact.unit === '%')
    .some(({ fact }) => fact.id === id);

/** From one zero line, target and result of a row on one scale; those of rates of change on one for all. */
function bullets(targets: readonly Figure[], { marks, lines }: ReadDrawing): readonly string[] {
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

/** A dashed outline says target, a whole one says expected. */
const looksLike = ({ dash, outline }: ReadMark): Modality | undefined =>
  dash ? 'target' : outline ? 'expected' : undefined;

/** Columns from one zero line, as far from each other as their years; what is yet to come is drawn dashed. */
function years(points: readonly YearPoint[], { marks, lines }: ReadDrawing): readonly string[] {
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

/** Dots as high as their values on one scale and as far apart as their years; what is yet to come is dashed. */
function heights(
  points: readonly YearPoint[],
  { marks, lines, texts }: ReadDrawing,
  fromZero: boolean,
): readonly string[] {
  const drawn = points.map(({ year, fact }) => ({
    year,
    fact,
    mark: marks.find((one) => one.fact === fact.id),
  }));
  const low = marks.reduce((one, other) => (one.value <= other.value ? one : other));
  const high = marks.reduce((one, other) => (one.value >= other.value ? one : other));
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (!first?.mark || !last?.mark || low.value === high.value) return ['no scale'];
  const scale = (high.y - low.y) / (high.value - low.value);
  const at = (value: number): number => low.y + (value - low.value) * scale;
  const step = (last.mark.x - first.mark.x) / (last.year - first.year);
  const start = first.mark.x;
  const zero = lines.find(({ top, bottom }) => top === bottom)?.top ?? Number.NaN;
  const ticks = texts.filter(({ text, scale }) => scale && /^[\d.]+%$/.test(text));
  return [
    ...(scale < 0 ? [] : ['the scale is turned']),
    ...(fromZero && far(at(0), zero) ? ['the area does not begin at zero'] : []),
    ...ticks
      .filter(({ text, y }) => far(y - 7, at(Number.parseFloat(text))))
      .map(({ text }) => `tick ${text} is at another place`),
    ...drawn.flatMap(({ year, fact, mark }) => {
      if (!mark) return [`${year} is missing`];
      return [
        ...(far(mark.y, at(mark.value)) ? [`${year} has another height`] : []),
        ...(far(mark.x - start, (year - first.year) * step) ? [`${year} is at another place`] : []),
        ...(mark.dash === (fact.modality !== undefined) ? [] : [`${year} looks like what it is not`]),
      ];
    }),
  ];
}

/** Fields whose areas are to each other as their parts, none over another. */
function areas(
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

/** Of each move two columns on one zero line, as high as their values to each other. */
function columns(moves: readonly Move[], { marks }: ReadDrawing): readonly string[] {
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
function pair({ from, to }: Move, { marks }: ReadDrawing): readonly string[] {
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

/** Dots as high as their values on one scale, larger ones higher. */
function rising({ marks }: ReadDrawing): readonly string[] {
  const low = marks.reduce((one, other) => (one.value <= other.value ? one : other));
  const high = marks.reduce((one, other) => (one.value >= other.value ? one : other));
  const scale = (high.y - low.y) / (high.value - low.value);
  return [
    ...(scale < 0 ? [] : ['the scale is turned']),
    ...marks
      .filter((mark) => far(mark.y, low.y + (mark.value - low.value) * scale))
      .map(({ value }) => `${value} has another height`),
  ];
}

/** All bars as long as their values to each other. */
function oneScale({ marks }: ReadDrawing): readonly string[] {
  const longest = marks.reduce((one, other) => (one.value >= other.value ? one : other));
  const scale = (longest.right - longest.left) / longest.value;
  return marks
    .filter((mark) => far(mark.right - mark.left, mark.value * scale))
    .map(({ value }) => `${value} is on a scale of its own`);
}

/** Each part stands where the one before ended, the whole on zero and as high as all of them. */
function steps(
  { wholes: [whole] }: Extract<Content, { type: 'composition' }>,
  { marks, lines }: ReadDrawing,
): readonly string[] {
  const zero = lines.find(({ top, bottom, left }) => top === bottom && left === 0)?.top ?? Number.NaN;
  const total = marks.find(({ fact }) => fact === whole.total?.fact.id);
  if (!total) return ['no whole'];
  const scale = (total.bottom - total.top) / total.value;
  let at = zero;
  return [
    ...(far(total.bottom, zero) ? ['the whole does not stand on zero'] : []),
    ...whole.parts.flatMap(({ fact }) => {
      const mark = marks.find((one) => one.fact === fact.id);
      const base = at;
      at -= fact.value * scale;
      return mark && !far(mark.bottom, base) && !far(mark.top, at)
        ? []
        : [`${fact.printed} stands elsewhere`];
    }),
  ];
}

/** Columns from one zero line on one scale, the parts of each upon each other in order. */
function stacks(
  { wholes }: Extract<Content, { type: 'composition' }>,
  { marks, lines, texts }: ReadDrawing,
): readonly string[] {
  const zero = lines.find(({ top, bottom, left }) => top === bottom && left === 0)?.top ?? Number.NaN;
  const tallest = marks.reduce((one, other) => (one.value >= other.value ? one : other));
  const scale = (tallest.bottom - tallest.top) / tallest.value;
  return wholes.flatMap(({ parts, total }) => {
    let at = zero;
    const faults = parts.flatMap(({ fact }) => {
      const mark = marks.find((one) => one.fact === fact.id);
      const base = at;
      at -= fact.value * scale;
      return mark && !far(mark.bottom, base) && !far(mark.top, at)
        ? []
        : [`${fact.printed} stands elsewhere`];
    });
    const said = texts.some(({ facts }) => total && facts.includes(total.fact.id));
    return [...faults, ...(said ? [] : [`${total?.fact.printed} is not said`])];
  });
}

/** A bar as long as its share of the drawing's width. */
function shares(content: Content, { marks, width }: ReadDrawing): readonly string[] {
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
function ends(content: Content, { marks, width }: ReadDrawing): readonly string[] {
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

/** As many fields as its share, by the area that is filled. */
function fields(content: Content, { marks, empty }: ReadDrawing): readonly string[] {
  const known = new Map<string, Fact>(factsIn(content).map((fact) => [fact.id, fact]));
  return marks.flatMap((mark) => {
    const fact = known.get(mark.fact ?? '');
    const share = (mark.area / (empty[0]?.area ?? Number.NaN)) * 100;
    if (!fact || fact.unit !== '%') return [`${mark.value} is no share of the slide`];
    return Math.abs(share - fact.value) < 0.2 ? [] : [`${mark.value} has another area`];
  });
}

/** The facts of a content that has figures beside its words. */
const factsIn = (content: Content): readonly Fact[] =>
  content.type === 'figures'
    ? content.figures.map(({ fact }) => fact)
    : content.type === 'points' && content.figure
      ? [content.figure.fact]
      : [];

/** Marks on one straight scale, which the printed ticks share; a better place stands higher. */
function places(
  _content: Extract<Content, { type: 'moves' | 'ranks' }>,
  { marks, texts }: ReadDrawing,
  axis: 'x' | 'y',
): readonly string[] {
  const values = marks.map(({ value }) => value);
  const low = marks.find(({ value }) => value === Math.min(...values));
  const high = marks.find(({ value }) => value === Math.max(...values));
  if (!low || !high || low.value === high.value) return ['no scale'];
  const scale = (high[axis] - low[axis]) / (high.value - low.value);
  const at = (value: number): number => low[axis] + (value - low.value) * scale;
  const ticks = texts
    .filter(({ text, scale }) => scale && /^(?:第\d+位|[\d.]+%|0)$/.test(text))
    .map((text) => ({
      value: Number(/[\d.]+/.exec(text.text)?.[0]),
      place: axis === 'x' ? text.x : text.y - 7,
    }));
  return [
    ...(scale > 0 ? [] : ['the scale is turned']),
    ...marks
      .filter((mark) => far(mark[axis], at(mark.value)))
      .map(({ value }) => `${value} is at another place`),
    ...ticks
      .filter(({ value, place }) => far(place, at(value)))
      .map(({ value }) => `tick ${value} is at another place`),
  ];
}

/** Each whole as long as the other, its parts in order without gap but a seam, each as long as its share. */
function segments(
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

/** Dots in the order of time, as far from each other as their days. */
function dates(
  { events }: Extract<Content, { type: 'timeline' }>,
  { marks, lines, label }: ReadDrawing,
): readonly string[] {
  const years = events.map(({ on }) => Number(on.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const axis = lines.find(({ top, bottom }) => top === bottom);
  if (!axis) return ['no axis'];
  const span = Date.UTC(last + 1, 0) - Date.UTC(first, 0);
  const dots = marks.map(({ x }) => x);
  return [
    ...(dots.length === events.length ? [] : [`${dots.length} dots`]),
    ...events.flatMap(({ on, date }, index) => {
      const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
      const share = (Date.UTC(year, month - 1, day) - Date.UTC(first, 0)) / span;
      const at = axis.left + share * (axis.right - axis.left);
      const said = date.map(({ text }) => text).join('');
      return [
        ...(far(dots[index] ?? Number.NaN, at) ? [`${on} is at ${dots[index]}, not ${at}`] : []),
        ...(label.includes(said) ? [] : [`${said} is not in the alternative text`]),
      ];
    }),
  ];
}

function inOrder(
  marks: readonly ReadMark[],
  side: 'top' | 'left',
  follows: (one: ReadMark, other: ReadMark) => boolean,
): readonly string[] {
  const sorted = marks.toSorted((one, other) => one[side] - other[side]);
  return sorted.slice(1).every((mark, index) => follows(sorted[index]!, mark)) ? [] : ['not in order'];
}

const far = (one: number, other: number): boolean => !(Math.abs(one - other) <= HALF);
