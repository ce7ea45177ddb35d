import { childrenOf, eachElement, isOn, valueOf, type XmlElement } from '../office/xml.ts';
import { numeral } from './numerals.ts';

/** Which list a paragraph belongs to, and how deep in it. */
export interface ListPlace {
  readonly list: string;
  readonly depth: number;
}

interface ListLevel {
  readonly format: string;
  /** `%1、`: each %n stands for the number of that level. */
  readonly pattern: string;
  readonly start: number;
  readonly decimal: boolean;
}

interface List {
  readonly kind: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels that this list starts anew at, though others of its kind have counted before. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** Returns the number of the next paragraph at a place, as it is printed; nothing for a list without numbers. */
export type Counter = (place: ListPlace) => string;

/** Reads `numbering.xml`. Lists of one kind (`w:abstractNum`) count on together. */
export function readLists(part: Uint8Array | undefined): ReadonlyMap<string, List> {
  const kinds = new Map<string, XmlElement>();
  const lists = new Map<string, List>();
  if (!part) return lists;
  eachElement(part, ['abstractNum', 'num'], (element) => {
    if (element.name === 'abstractNum') kinds.set(element.attributes['abstractNumId'] ?? '', element);
    else lists.set(element.attributes['numId'] ?? '', listOf(element, kinds));
  });
  return lists;
}

function listOf(element: XmlElement, kinds: ReadonlyMap<string, XmlElement>): List {
  const named = valueOf(element, 'abstractNumId') ?? '';
  const link = valueOf(kinds.get(named), 'numStyleLink');
  const linked = [...kinds].find(([, kind]) => link !== undefined && valueOf(kind, 'styleLink') === link);
  const [kind, definition] = linked ?? [named, kinds.get(named)];
  const overrides = childrenOf(element, 'lvlOverride');
  const levels = [...childrenOf(definition, 'lvl'), ...overrides.flatMap((one) => childrenOf(one, 'lvl'))];
  const restarts = overrides.flatMap((one) => {
    const start = valueOf(one, 'startOverride');
    return start === undefined ? [] : [[Number(one.attributes['ilvl']), Number(start)] as const];
  });
  return {
    kind,
    levels: new Map(levels.map((level) => [Number(level.attributes['ilvl']), levelOf(level)])),
    restarts: new Map(restarts),
  };
}

function levelOf(level: XmlElement): ListLevel {
  return {
    format: valueOf(level, 'numFmt') ?? 'decimal',
    pattern: valueOf(level, 'lvlText') ?? '',
    start: Number(valueOf(level, 'start') ?? 1),
    decimal: isOn(level, 'isLgl') === true,
  };
}

/** Lists have nine levels, 0 to 8 (ECMA-376 Part 1 §17.9.3). */
const DEEPEST = 8;

/** Counts the paragraphs of lists in the order in which they are asked for. */
export function countLists(lists: ReadonlyMap<string, List>): Counter {
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return ({ list: id, depth }) => {
    const list = lists.get(id);
    const level = Number.isInteger(depth) && depth >= 0 ? list?.levels.get(depth) : undefined;
    if (!list || !level || depth > DEEPEST) return '';
    const numbers = counts.get(list.kind) ?? [];
    counts.set(list.kind, numbers);
    const restart = list.restarts.get(depth);
    const isRestart = restart !== undefined && !begun.has(`${id} ${depth}`);
    begun.add(`${id} ${depth}`);
    const before = isRestart ? restart - 1 : (numbers[depth] ?? level.start - 1);
    numbers[depth] = before + 1;
    numbers.length = depth + 1;
    return print(level, list, numbers);
  };
}

function print(level: ListLevel, list: List, numbers: readonly number[]): string {
  if (level.format === 'none') return '';
  if (level.format === 'bullet') return '• ';
  const printed = level.pattern.replace(/%(\d)/g, (_hole, place: string) => {
    const depth = Number(place) - 1;
    const of = list.levels.get(depth);
    return numeral(level.decimal ? 'decimal' : (of?.format ?? 'decimal'), numbers[depth] ?? of?.start ?? 1);
  });
  return apart(printed);
}

/** A number in Latin digits is kept off the words after it: 1. 2024年…, never 1.2024年…. */
function apart(number: string): string {
  if (/\d$/.test(number)) return `${number}. `;
  return /[A-Za-z.．)]$/.test(number) ? `${number} ` : number;
}
