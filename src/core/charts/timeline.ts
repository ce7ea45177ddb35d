import { phraseText, spanText } from '../layouts/html.ts';
import { every } from '../layouts/text.ts';
import { say } from '../messages/index.ts';
import type { DatedEvent, Phrase } from '../model.ts';
import { spansOf } from '../plan/phrase.ts';
import type { Theme } from '../themes/theme.ts';
import type { Box, Chart } from './chart.ts';
import { markAttributes, svgOf } from './svg.ts';
import { brokenLines, round, scaleText, textAt } from './text.ts';

const DATE = 28;
const WHAT = 24;
const MOST_LINES = 6;
const AXIS = 58;
const CARDS = 176;
const SIDE = 8;

/** Dated events at their true distances on an axis, their cards at even distances, joined. Two to seven in a row. */
export const timeline: Chart<readonly DatedEvent[]> = {
  name: 'timeline',
  draw(events, box, { fonts, theme }) {
    if (events.length < 2 || events.length > 7) return undefined;
    const scale = scaleOf(events, box);
    const texts = every(events, ({ what }) => brokenLines(what, WHAT, scale.column - 34, MOST_LINES, fonts));
    if (!texts) return undefined;
    const cards = events.map((event, index) => card(event, texts[index] ?? [], index, scale, theme));
    const label = events.map(({ date, what }) => `${phraseText(date)}，${phraseText(what)}`).join('；');
    const svg = svgOf(label, axis(scale, box, theme) + cards.join('') + dots(events, scale, theme), box);
    return { svg, facts: [] };
  },
};

/** From the beginning of the first year to the end of the last, in days since the epoch. */
interface TimeScale {
  readonly days: readonly number[];
  readonly years: readonly string[];
  readonly start: number;
  readonly x: (day: number) => number;
  /** The width of a card. */
  readonly column: number;
}

function scaleOf(events: readonly DatedEvent[], box: Box): TimeScale {
  const years = [...new Set(events.map(({ on }) => on.slice(0, 4)))];
  const start = dayOf(`${years[0]}-01-01`);
  const end = dayOf(`${Number(years.at(-1)) + 1}-01-01`);
  return {
    days: events.map(({ on }) => dayOf(on)),
    years,
    start,
    x: (day) => SIDE + ((day - start) / (end - start)) * (box.width - 2 * SIDE),
    column: box.width / events.length,
  };
}

/** The marks come last, so that the axis does not cross them. */
const dots = (events: readonly DatedEvent[], { days, start, x }: TimeScale, theme: Theme): string =>
  days
    .map((day, index) => {
      const [said] = spansOf(events[index]?.date ?? []);
      const mark = markAttributes({ value: day - start, ...(said ? { quote: spanText(said) } : {}) });
      return `<circle cx="${round(x(day))}" cy="${AXIS}" r="9" fill="${theme.accent}" stroke="${theme.paper}" stroke-width="3"${mark}/>`;
    })
    .join('');

function axis({ years, x }: TimeScale, box: Box, theme: Theme): string {
  const lines = ticksOf(years).map(({ day, text }) => {
    const at = round(x(day));
    const tick = `<line x1="${at}" x2="${at}" y1="${AXIS - 6}" y2="${AXIS + (text ? 8 : 0)}" stroke="${theme.ink}" stroke-width="1.5"/>`;
    return tick + (text ? scaleText(text, at + 6, AXIS - 16, { size: 18, fill: theme.ink3 }) : '');
  });
  return (
    `<line x1="${SIDE}" x2="${box.width - SIDE}" y1="${AXIS}" y2="${AXIS}" stroke="${theme.ink}" stroke-width="2"/>` +
    lines.join('')
  );
}

/** The months of a single year, each third named; else the years. */
function ticksOf(years: readonly string[]): readonly { readonly day: number; readonly text: string }[] {
  if (years.length > 1)
    return years.map((year) => ({ day: dayOf(`${year}-01-01`), text: say('zh', 'axis-year', { year }) }));
  return Array.from({ length: 12 }, (_, month) => ({
    day: dayOf(`${years[0]}-${String(month + 1).padStart(2, '0')}-01`),
    text: month % 3 === 0 ? say('zh', 'axis-month', { month: month + 1 }) : '',
  }));
}

function card(
  event: DatedEvent,
  lines: readonly Phrase[],
  index: number,
  { days, years, x, column }: TimeScale,
  theme: Theme,
): string {
  const left = round(index * column + 6);
  const from = round(x(days[index] ?? 0));
  const bottom = CARDS + 50 + lines.length * 36;
  const date = { size: column < 175 ? 24 : DATE, bold: true, fill: theme.accent } as const;
  const what = { size: WHAT, fill: theme.ink };
  return (
    `<path d="M${from} ${AXIS}C${from} ${AXIS + 62} ${left} ${AXIS + 42} ${left} ${CARDS - 6}" fill="none" stroke="${theme.past}" stroke-width="1.5"/>` +
    `<line x1="${left}" x2="${left}" y1="${CARDS - 6}" y2="${bottom}" stroke="${theme.accent}" stroke-width="3"/>` +
    textAt(shortDate(event, years.length === 1), left + 16, CARDS + 22, date) +
    lines.map((line, row) => textAt(line, left + 16, CARDS + 66 + row * 36, what)).join('')
  );
}

/** Within one year, which the axis and the title name, the day is enough. */
function shortDate({ date }: DatedEvent, sameYear: boolean): Phrase {
  if (!sameYear) return date;
  return date.map((run) => {
    const year = /^\d{4}年(?=.)/.exec(run.text)?.[0].length ?? 0;
    if (run.type !== 'date' || year === 0) return run;
    return { ...run, text: run.text.slice(year), span: { start: run.span.start + year, end: run.span.end } };
  });
}

/** Days since the epoch of an ISO date; a month or year stands at its beginning. */
function dayOf(on: string): number {
  const [year = 1970, month = 1, day = 1] = on.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}
