import type { Said } from '../model.ts';
import type { ArticleLines } from './articles.ts';
import { isOffice, roleOf } from './furniture.ts';
import { readHeading } from './headings.ts';
import { saidAt, type Line } from './lines.ts';

/** How titles of reports, plans and communiqués end. */
const KIND =
  '(工作报告|的报告|公报|纲要|规划|计划|决议|决定|意见|方案|讲话|致辞|要点)(?:[（(][^）)]{1,12}[）)])?';

/** Lines at the head of a text among which its title is looked for. */
const HEAD = 14;

/**
 * The title is the line at the head that names the report most fully, else the first that is neither a heading nor a
 * sentence; what stands above it is the page's. Without one the text's first words or the file's name have to do.
 */
export function titled(fileName: string, text: string, lines: readonly Line[]): ArticleLines {
  const first = Math.max(
    lines.findIndex((line) => roleOf(line.text) !== 'furniture'),
    0,
  );
  const place = goesOn(lines[first], lines[first + 1]) ? first : (namedIn(lines, first) ?? first);
  const title = lines[place];
  if (!title || (!isTitle(title) && !goesOn(title, lines[place + 1]))) {
    return { title: titleInside(text, lines.slice(first)) ?? nameOf(fileName), lines };
  }
  const second = lines[place + 1];
  const both = second !== undefined && goesOn(title, second);
  return {
    title: {
      text: both ? `${title.text}${second.text}` : spaced(title.text),
      span: { start: title.span.start, end: both ? second.span.end : title.span.end },
    },
    ...(place > 0 ? { above: lines.slice(0, place) } : {}),
    lines: lines.slice(place + (both ? 2 : 1)),
  };
}

/** The line at the head that names the report most fully, from the first that is not the page's. Below a headline only a report that begins there. */
function namedIn(lines: readonly Line[], first: number): number | undefined {
  const rest = lines.slice(first, first + HEAD);
  const end = rest.findIndex(({ text }) => text.length > 60 || /。$/.test(text) || isBelowTitle(text));
  const named = rest.slice(0, end < 0 ? rest.length : end).flatMap((line, index) => {
    const place = first + index;
    const may = index === 0 || (namesPlainly(line) && (namesTitle(rest[0]) || beginsReport(lines, place)));
    return may && namesTitle(line) ? [{ place, fullness: fullnessOf(line.text) }] : [];
  });
  return named.toSorted((a, b) => b.fullness - a.fullness || a.place - b.place)[0]?.place;
}

const namesTitle = (line: Line | undefined): boolean =>
  line !== undefined && isTitle(line) && namesReport(line);
/** Names in running words have marks in them; a subtitle stands behind a dash. */
const namesPlainly = ({ text }: Line): boolean => !/[，,：:！!？?]|^[—―─–-]/.test(text);

/** A name is the fuller for saying whose the report is. */
const fullnessOf = (title: string): number =>
  /[，,：:]/.test(title) ? -1 : /[\u4e00-\u9fff]{2}(?:[省市区县州盟旗镇乡]|共和国)/.test(title) ? 1 : 0;

/** Lines under a title, among which the report begins. */
const FRONT = 6;

/** A report's title, over whom it is addressed to, when and where it was given, or who spoke. */
export function beginsReport(lines: readonly Line[], index: number): boolean {
  for (const { text } of lines.slice(index + 1, index + 1 + FRONT)) {
    if (isBelowTitle(text)) return true;
    if (text.length >= PROSE) return false;
  }
  return false;
}

/** A line of prose is at least this long. */
export const PROSE = 40;

function isBelowTitle(line: string): boolean {
  const role = roleOf(line);
  return role === 'address' || role === 'dateline' || role === 'speaker';
}

export function isTitle(line: Line): boolean {
  return (
    line.text.length <= 60 &&
    !/[。，；：:]$/.test(line.text) &&
    !isOffice(line.text) &&
    roleOf(line.text) === undefined &&
    readHeading(line.text, { ...line, span: { start: 0, end: line.text.length } }) === undefined
  );
}

/** A title over two lines ends as titles do in the second, not in the first. */
function goesOn(title: Line | undefined, second: Line | undefined): boolean {
  if (!title || !second || second.apart || !isTitle(second) || title.text.includes(second.text)) return false;
  if (/人民政府$/.test(title.text) && /^工作报告/.test(second.text)) return true;
  const ends = new RegExp(`${KIND}$`);
  return isTitle(title) && title.text.length >= 8 && !ends.test(title.text) && ends.test(second.text);
}

/** Whether a line names the report once more, as pages do over the report's own title. */
export function isTitleAgain(title: string, line: Line): boolean {
  const kind = (words: string): string | undefined => new RegExp(`${KIND}$`).exec(words)?.[1];
  return namesReport(line) && namesPlainly(line) && kind(line.text) === kind(title);
}

/** A plan may begin with its own name (中华人民共和国…规划纲要，根据…); a speaker says that he gives the 政府工作报告. */
function titleInside(text: string, lines: readonly Line[]): Said | undefined {
  const named = new RegExp(`^[^，。；：《》]{4,48}?(?:规划纲要|计划纲要|统计公报)`).exec(
    lines[0]?.text ?? '',
  );
  if (named && lines[0]) {
    const { start } = lines[0].span;
    return saidAt(text, { start, end: start + named[0].length });
  }
  for (const line of lines.slice(0, 3)) {
    const at = /(?:作|做)(?:《)?(政府工作报告)/.exec(line.text);
    if (!at?.[1]) continue;
    const start = line.span.start + at.index + at[0].length - at[1].length;
    return saidAt(text, { start, end: start + at[1].length });
  }
  return undefined;
}

/** A title set with blanks between its characters (政 府 工 作 报 告) is read without them. */
export const spaced = (title: string): string =>
  /^(?:\S[\s\u3000]+)+\S$/.test(title) ? title.replace(/[\s\u3000]+/g, '') : title;

/** The file's name, which stands nowhere in its text. */
export const nameOf = (fileName: string): Said => ({
  text: fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, ''),
  span: { start: 0, end: 0 },
});

/** Whether a line is the title of a report: named as one, and with nothing behind the name. */
export const namesReport = ({ text }: Line): boolean =>
  text.length <= 50 && new RegExp(`${KIND}$`).test(text);
