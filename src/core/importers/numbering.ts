import { MARKLESS } from './heading-forms.ts';
import { headingOf, labelOf, LONGEST, type HeadingLine, type Label } from './headings.ts';
import type { Line } from './lines.ts';

/** What a numbered line was found to be. */
export type Numbered =
  | ({ readonly type: 'heading'; readonly ordinal?: number } & HeadingLine)
  /** One of a list in the text: a paragraph that stands where a heading of this rank would, if it has one. */
  | { readonly type: 'item'; readonly rank?: number; readonly label: Label };

/** Lines whose numbers follow each other. */
interface List {
  readonly members: Member[];
  /** A list of the same form goes on behind it. */
  nested?: true;
  /** Lists of a higher form stand between its numbers: （一） over 一、. */
  lifted?: true;
}

interface Member {
  readonly at: number;
  readonly label: Label;
}

/**
 * Reads the numbered lines of an article as headings or as items of lists. Lines of one form whose numbers follow each
 * other are read alike: as headings where most of them can be. `isOther` tells lines that are read already.
 */
export function readNumbered(
  text: string,
  lines: readonly Line[],
  isOther: (index: number) => boolean,
): ReadonlyMap<number, Numbered> {
  const labels = lines.map((line, index) => (isOther(index) ? undefined : labelOf(text, line)));
  for (const { at, label } of marklessIn(text, lines, labels)) labels[at] = label;
  const read = new Map<number, Numbered>();
  for (const list of lifted(listsOf(labels))) {
    for (const [at, numbered] of readList(text, lines, labels, list)) read.set(at, numbered);
  }
  return read;
}

/** Numbers without a mark, three and more that follow each other, each before a heading that runs in. */
function marklessIn(
  text: string,
  lines: readonly Line[],
  labels: readonly (Label | undefined)[],
): readonly Member[] {
  const found = lines.flatMap((line, at): Member[] => {
    const label = labels[at] ? undefined : labelOf(text, line, [MARKLESS]);
    const heading = label && headingOf(text, label, LONGEST.heading, true);
    return label?.ordinal !== undefined && heading && /。/.test(line.text) ? [{ at, label }] : [];
  });
  const sections = labels.flatMap((label, at): Member[] =>
    label?.form.rank === MARKLESS.rank ? [{ at, label }] : [],
  );
  const lists: Member[][] = [];
  for (const member of [...found, ...sections].toSorted((a, b) => a.at - b.at)) {
    const list = lists.at(-1);
    const last = list?.at(-1)?.label.ordinal ?? 0;
    const ordinal = member.label.ordinal ?? 0;
    if (list && ordinal === last + 1) list.push(member);
    else if (ordinal === 1) lists.push([member]);
  }
  const isMarkless = ({ label }: Member): boolean => label.form === MARKLESS;
  return lists
    .map((list) => ({ list, markless: list.filter(isMarkless) }))
    .filter(({ list, markless }) => markless.length >= 3 && markless.length > list.length / 2)
    .flatMap(({ markless }) => markless);
}

/** Dashes with more lines between them than this begin another list. */
const NEAR = 3;

function listsOf(labels: readonly (Label | undefined)[]): readonly List[] {
  const lists: List[] = [];
  let open: List[] = [];
  for (const [at, label] of labels.entries()) {
    if (!label) continue;
    const { rank } = label.form;
    const list = open.findLast(({ members }) => follows(members.at(-1), { at, label }));
    if (list) {
      list.members.push({ at, label });
      const inner = open.filter(
        (other) => open.indexOf(other) > open.indexOf(list) && rankOf(other) === rank,
      );
      for (const one of inner) one.nested = true;
      open = open.filter((other) => !inner.includes(other));
    } else {
      const begun: List = { members: [{ at, label }] };
      lists.push(begun);
      const alike = open.filter((other) => rankOf(other) === rank);
      open = [
        ...open.filter(
          (other) => alike.indexOf(other) < 0 || alike.indexOf(other) > alike.length - MOST_OPEN,
        ),
        begun,
      ];
    }
  }
  return lists;
}

/** Marks the list that is over the highest form, though its own form is lower: all lists of that form stand between its numbers or behind them. */
function lifted(lists: readonly List[]): readonly List[] {
  const strong = lists.filter(({ members }) => members[0]?.label.form.strong);
  const highest = Math.min(...strong.map((list) => rankOf(list) ?? Infinity));
  const high = strong.filter((list) => rankOf(list) === highest && !list.nested && list.members.length > 1);
  const over = strong.find(
    (list) =>
      (rankOf(list) ?? 0) > highest &&
      high.length > 0 &&
      high.every((inner) => standsIn(inner, list)) &&
      high.some((inner) => (inner.members.at(-1)?.at ?? 0) < (list.members.at(-1)?.at ?? 0)),
  );
  if (over) over.lifted = true;
  return lists;
}

/** Whether no number of a list stands between the first and last of another, and one before them. */
function standsIn({ members: inner }: List, { members: outer }: List): boolean {
  const [start, end] = [inner[0]?.at ?? 0, inner.at(-1)?.at ?? 0];
  return (outer[0]?.at ?? Infinity) < start && outer.every(({ at }) => at < start || at > end);
}

/** Above 一、 and what heads it. */
const LIFTED = 35;

/** Lists of one form that may go on at the same time. */
const MOST_OPEN = 4;

const rankOf = ({ members }: List): number | undefined => members[0]?.label.form.rank;

function follows(last: Member | undefined, { at, label }: Member): boolean {
  if (last?.label.form.rank !== label.form.rank) return false;
  if (label.ordinal === undefined && last.label.ordinal !== undefined)
    return label.number.text.startsWith('最后');
  if (label.ordinal === undefined) return at - last.at <= NEAR;
  return label.ordinal === (last.label.ordinal ?? 0) + 1;
}

/** The share of a list's lines that must read as headings for all of them to be read so. */
const MOST = 0.7;

function readList(
  text: string,
  lines: readonly Line[],
  labels: readonly (Label | undefined)[],
  { members, nested, lifted: over }: List,
): readonly (readonly [number, Numbered])[] {
  const [first] = members;
  if (!first) return [];
  const { form } = first.label;
  const alone = members.length === 1;
  if (!form.strong && (alone || (first.label.ordinal ?? 1) !== 1)) return [];
  const runIn = form.runsIn || (!alone && members.every((one) => runsIn(text, one)));
  const strict = members.map(({ label }) => {
    const whole = form.strong && !/[。！？]/.test(text.slice(label.words.start, label.words.end));
    return headingOf(text, label, whole ? LONGEST.listed : LONGEST.heading, runIn);
  });
  const heads = members.map((member, index) => {
    const heading = strict[index];
    const empty = form.rank >= 50 && !heading?.rest && !hasText(lines, labels, member);
    return empty ? undefined : heading;
  });
  const good = heads.filter((heading) => heading !== undefined).length;
  const headed =
    good >= members.length * (nested ? 1 : MOST) || (form.strong && !nested && good >= members.length / 2);
  return members.flatMap(({ at, label }, index): [number, Numbered][] => {
    const own =
      heads[index] ?? (alone || form.rank >= 50 ? undefined : headingOf(text, label, LONGEST.listed, runIn));
    const rank = over ? { rank: LIFTED } : {};
    if (headed && own) return [[at, { type: 'heading', ...own, ...ordinalOf(label), ...rank }]];
    // 最后， far behind the others begins the end of the report, no item.
    if (label.ordinal === undefined && at - (members[index - 1]?.at ?? at) > NEAR) return [];
    const item: Numbered = { type: 'item', label, ...(nested ? {} : { rank: form.rank }) };
    return headed || !form.strong || nested ? [[at, item]] : [];
  });
}

const ordinalOf = ({ ordinal }: Label): { readonly ordinal?: number } =>
  ordinal === undefined ? {} : { ordinal };

const runsIn = (text: string, { label }: Member): boolean =>
  headingOf(text, label, LONGEST.heading, true)?.rest !== undefined;

/** Whether text follows the line before the next number: a heading has some. */
function hasText(
  lines: readonly Line[],
  labels: readonly (Label | undefined)[],
  member: Member | undefined,
): boolean {
  const next = (member?.at ?? 0) + 1;
  const own = lines[next - 1]?.text ?? '';
  return next < lines.length && labels[next] === undefined && !/[；;]$/.test(own);
}
