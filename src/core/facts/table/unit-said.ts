import type { Said, Span } from '../../model.ts';
import { saidAt, trimSpan } from '../../importers/lines.ts';
import { unitWords, type ScaledUnit } from './unit-words.ts';

/** A unit and the words of the table that say it. */
export interface UnitSaid extends ScaledUnit {
  readonly said: Said;
}

/** Words of a cell without the unit that they name. */
export interface Parted {
  readonly words: Span;
  readonly unit?: UnitSaid;
  /** What else its brackets say: 可比价格 of GDP（可比价格，亿元）. */
  readonly beside?: Span;
}

const BRACKET = /[（(]([^（）()]{1,24})[）)]\s*$/;
const BEHIND = /(?:[，,、]\s*([^，,、（）()]{1,8})|±?\s*([%％‰]))\s*$/;

/** Longer words are prose, in characters. */
const LONGEST = 60;

/** Parts a unit from the end of a head or a name: 产量（万吨）, 增长（±%）, 比上年增长%. Brackets that hold no unit stay. */
export function partUnit(text: string, span: Span): Parted {
  const whole = trimSpan(text, span);
  const words = text.slice(whole.start, whole.end);
  if (words.length > LONGEST) return { words: whole };
  for (const pattern of [BRACKET, BEHIND]) {
    const match = pattern.exec(words);
    const inner = match?.[1] ?? match?.[2];
    if (!match || inner === undefined) continue;
    const start = whole.start + match.index + match[0].indexOf(inner);
    const unit = unitAmong(text, { start, end: start + inner.length });
    if (!unit) continue;
    const beside = besideUnit(text, { start, end: start + inner.length }, unit.said.span);
    const rest = trimSpan(text, { start: whole.start, end: whole.start + match.index });
    return { words: rest, unit, ...(beside ? { beside } : {}) };
  }
  return { words: whole };
}

/** The words before or behind a unit, without the mark that parts them. */
function besideUnit(text: string, within: Span, unit: Span): Span | undefined {
  const sides = [
    { start: within.start, end: unit.start },
    { start: unit.end, end: within.end },
  ];
  return sides
    .map((side) => {
      const [, lead = '', words = ''] =
        /^([，,、；;：:\s]*)(.*?)[，,、；;：:\s]*$/.exec(text.slice(side.start, side.end)) ?? [];
      return { start: side.start + lead.length, end: side.start + lead.length + words.length };
    })
    .find(
      ({ start, end }) =>
        /[\u4e00-\u9fff]{2}/.test(text.slice(start, end)) && !/^单位/.test(text.slice(start, end)),
    );
}

/** The unit among words that marks part: 亿元，现价 · ±% · 单位：万人. */
function unitAmong(text: string, span: Span): UnitSaid | undefined {
  for (const match of text.slice(span.start, span.end).matchAll(/[^，,、；;：:±+\s-]+/g)) {
    const start = span.start + match.index;
    const unit = unitWords(match[0]);
    if (unit) return { ...unit, said: saidAt(text, { start, end: start + match[0].length }) };
  }
  return undefined;
}

/**
 * Returns the unit of a whole table, as said above it: 单位：亿元, 亿元. Of several (单位：亿元、%) the one that is no rate;
 * nothing where that leaves a choice.
 */
export function tableUnit(text: string, said: Said): UnitSaid | undefined {
  const label = /^[（(【[]?\s*(?:计量|计算)?单\s*位\s*[:：]?\s*/.exec(said.text)?.[0].length ?? 0;
  const span = { start: said.span.start + label, end: said.span.end };
  const units = [...text.slice(span.start, span.end).matchAll(/[^，,、；;\s（）()【】[\]]+/g)].flatMap(
    (match) => {
      const start = span.start + match.index;
      const unit = ownUnit(saidAt(text, { start, end: start + match[0].length }));
      return unit && !/^[%‰]$/.test(unit.unit) ? [unit] : [];
    },
  );
  return units.length === 1 ? units[0] : undefined;
}

/** Returns the unit that a cell of a column of units says; whatever stands there is one. */
export function ownUnit(said: Said): UnitSaid | undefined {
  const plain = said.text.replace(/[\s\u3000]/g, '');
  if (plain === '' || plain.length > 12 || !/[\u4e00-\u9fffA-Za-z%％‰]/.test(plain)) return undefined;
  const known = unitWords(plain);
  return { ...(known ?? { scale: 1, unit: plain }), said };
}
