import type { Line } from './lines.ts';
import type { Numbered } from './numbering.ts';

/**
 * Finds headings without a number, with their ranks: a short line that stands alone before prose, and in a text whose
 * paragraphs are apart a sentence that has the first line of its paragraph to itself.
 */
export function bareHeadings(
  lines: readonly Line[],
  numbered: ReadonlyMap<number, Numbered>,
  isOther: (index: number) => boolean,
): ReadonlyMap<number, number> {
  const free = (index: number): boolean => !isOther(index) && !numbered.has(index);
  const leads = leadLines(lines, free);
  const nexts = headingsBehind(lines, numbered);
  const ranks = new Map<number, number>();
  const above: Above = { before: new Map() };
  for (const [index, line] of lines.entries()) {
    const heading = numbered.get(index);
    if (heading?.type === 'heading') enter(above.before, heading);
    if (!free(index)) continue;
    if (leads.has(index))
      ranks.set(index, Math.max(LEAD, ...[...above.before.keys()].map((rank) => rank + 2)));
    else if (PANEL.test(line.text)) ranks.set(index, KEYWORD);
    else if (isBare(line, lines[index + 1], numbered.get(index + 1))) {
      ranks.set(index, rankOf(line, above, nexts.get(index) ?? new Map()));
    }
  }
  return ranks;
}

/** Below the forms that number parts and sections, and below the heading that it stands under. */
const LEAD = 65;
/** A data panel in a newspaper stands beside its keywords. */
const PANEL = /^(?:数说|数读|数看|图说|图解|数字看|数据看)[^，。；：]{0,12}$/;
const KEYWORD = 45;
/** Above 一、 */
const HIGHEST = 38;

type Heading = Extract<Numbered, { type: 'heading' }>;
/** The nearest heading of each rank that no higher one parts from here. */
type Nearest = Map<number, Heading>;

interface Above {
  readonly before: Nearest;
  /** The rank of the last heading without number that stood between no two numbers of a list. */
  free?: number;
}

function enter(nearest: Nearest, heading: Heading): void {
  for (const rank of nearest.keys()) if (rank > heading.rank) nearest.delete(rank);
  nearest.set(heading.rank, heading);
}

/** For each line, the nearest numbered headings behind it. */
function headingsBehind(
  lines: readonly Line[],
  numbered: ReadonlyMap<number, Numbered>,
): ReadonlyMap<number, Nearest> {
  const found = new Map<number, Nearest>();
  const nearest: Nearest = new Map();
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index];
    if (line && line.text.length <= LONGEST) found.set(index, new Map(nearest));
    const heading = numbered.get(index);
    if (heading?.type === 'heading') enter(nearest, heading);
  }
  return found;
}

/**
 * A heading between two numbers of a list is below them. One that numbers begin anew behind is above them, as is one
 * before all numbers. Any other is below the highest.
 */
function rankOf(line: Line, above: Above, after: Nearest): number {
  const { before } = above;
  const within = [...before].filter(
    ([rank, { ordinal }]) => ordinal !== undefined && after.get(rank)?.ordinal === ordinal + 1,
  );
  if (within.length > 0) return Math.max(...within.map(([rank]) => rank)) + 2;
  const highest = Math.min(...before.keys());
  const anew = after.get(highest)?.ordinal === 1 || CLOSING.test(line.text);
  const like = highest > 40 ? above.free : undefined;
  const rank = before.size === 0 ? HIGHEST : anew ? Math.min(highest - 2, HIGHEST) : (like ?? highest + 2);
  above.free = rank;
  return rank;
}

/** A mark before a heading: prose behind it may be short. */
const MARKED = /^[◆■▶★●]/;
/** 【产业发展】 alone on its line: a label in a digest. */
const BRACKETED = /^【[^【】。]{2,16}】$/;
const CLOSING = /^(?:结束语|结语|尾声|后记)$/;
/** Parts that reports have: 2023年工作回顾, 今年的主要任务, 存在的困难和问题. */
const NAMES_PART = new RegExp(
  '^(?:(?:[^，。；：、]{0,8}\\d{4}年|过去[一五]年|今后五年|今年|去年|上届政府|本届政府)[^，。；：]{0,14}(?:工作|任务|目标|成就)(?:的)?(?:总结|回顾|情况|安排|思路|打算|重点|建议|部署|要求|任务)?' +
    '|存在的?(?:主要)?(?:困难|问题|不足)(?:[和与及](?:困难|问题|不足|挑战))?|总体(?:要求|思路|目标)|指导思想|主要(?:预期)?目标|工作(?:回顾|思路|安排|重点))$',
);
const LONGEST = 34;

function isBare({ text }: Line, next: Line | undefined, numbered: Numbered | undefined): boolean {
  if (text.length < 3 || text.length > LONGEST || next === undefined) return false;
  if (BRACKETED.test(text)) return !next.text.startsWith('【');
  if (CLOSING.test(text) || NAMES_PART.test(text)) return true;
  if (/[。；，、：:;,.!?！？…]$/.test(text) || !/[\u4e00-\u9fff]{3}/.test(text)) return false;
  if (/^[\d.,%±+\-－（(#|]/.test(text.replace(/^\d{4}年/, ''))) return false;
  if (numbered) return numbered.type === 'heading' && numbered.ordinal === 1 && !/[，\s]/.test(text);
  const longer = MARKED.test(text) ? text.length * 2 : 40;
  return next.text.length > longer && !/^[（(]/.test(next.text) && /[。；：！？”]$/.test(next.text);
}

/** Fewer than this are no rule of the text. */
const FEWEST_LEADS = 3;

/** The first lines of paragraphs of several lines, where they are a short sentence each. */
function leadLines(lines: readonly Line[], free: (index: number) => boolean): ReadonlySet<number> {
  const leads = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const first = line.apart && next !== undefined && !next.apart && free(index) && free(index + 1);
    const sentence = line.text.length <= 64 && /^[^。！？；]{6,}。$/.test(line.text);
    return first && sentence && next.text.length > line.text.length ? [index] : [];
  });
  return new Set(leads.length >= FEWEST_LEADS ? leads : []);
}
