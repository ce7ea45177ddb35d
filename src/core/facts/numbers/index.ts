import type { Span } from '../../model.ts';
import { doublings } from './doubling.ts';
import { fractions } from './fraction.ts';
import { plainNumbers } from './numeral.ts';
import type { Quantity, Scan } from './quantity.ts';
import { withSharedUnit } from './range.ts';
import { ratios } from './ratio.ts';
import { scales } from './scale.ts';

/** The forms in which numbers are printed; where two find the same place, the earlier one has it. */
export const scans: readonly Scan[] = [ratios, fractions, doublings, scales, plainNumbers];

/** Returns the quantities of a stretch of text (offsets into `text`), in order; names, dates and list numbers left out. */
export function quantitiesIn(text: string, within: Span): readonly Quantity[] {
  const found = scans.reduce<readonly Quantity[]>(
    (taken, scan) => merged(taken, scan.find(text, within)),
    [],
  );
  return withUnits(text, found);
}

/** Two lists in order of place as one, those of the second that overlap one of the first left out. */
function merged(taken: readonly Quantity[], more: readonly Quantity[]): readonly Quantity[] {
  const all: Quantity[] = [];
  let next = 0;
  for (const quantity of more) {
    for (let first = taken[next]; first && first.span.start < quantity.span.end; first = taken[++next]) {
      all.push(first);
    }
    const last = all.at(-1);
    if (!last || last.span.end <= quantity.span.start) all.push(quantity);
  }
  return [...all, ...taken.slice(next)];
}

/** Numbers that have a unit, or take the one at the end of their range, or stand where a number must be. */
function withUnits(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const found: Quantity[] = [];
  let next: Quantity | undefined;
  for (const quantity of quantities.toReversed()) {
    const asksUnit =
      quantity.form !== 'ratio' && (quantity.unit === '' || sharesPoints(text, quantity, next));
    const shared = asksUnit && next ? withSharedUnit(text, quantity, next) : undefined;
    next = shared ?? quantity;
    if (shared || !asksUnit || !quantity.bare || standsAlone(text, quantity.span)) found.push(next);
  }
  return found.toReversed();
}

/** 分别收窄13.1个和13.0个百分点: 个 stands for 个百分点. */
const sharesPoints = (text: string, first: Quantity, second: Quantity | undefined): boolean =>
  first.unit === '个' &&
  second?.unit === '个百分点' &&
  /^[和、与]$/.test(text.slice(first.span.end, second.span.start));

/** 提高到0.53, 系数为1.2: a number without unit that a verb asks for. */
function standsAlone(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 8), start).trimEnd();
  const after = text.slice(end, end + 2);
  return (
    /(?:达到?|[提降缩升减]\S{0,2}[至到]|[系指]数为?|[率比值]为|[由从])$/.test(before) &&
    /^(?:$|[\s，,。；;、）)”]|以[上下内]|左右|提高|上升|增加|下降|降[至到低]|升[至到]|缩[小至到]|扩大)/.test(
      after,
    )
  );
}
