import type { Content, YearPoint } from '../../../../src/core/model.ts';
import type { ReadDrawing } from '../drawing.ts';
import { far } from './marks.ts';

/** Dots as high as their values on one scale and as far apart as their years; what is yet to come is dashed. */
export function heights(
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

/** Dots as high as their values on one scale, larger ones higher. */
export function rising({ marks }: ReadDrawing): readonly string[] {
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

/** Marks on one straight scale, which the printed ticks share; a better place stands higher. */
export function places(
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

/** Dots in the order of time, as far from each other as their days. */
export function dates(
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
