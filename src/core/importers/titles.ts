import type { Said } from '../model.ts';
import type { ArticleLines } from './articles.ts';
import { roleOf } from './furniture.ts';
import { readHeading } from './headings.ts';
import { saidAt, type Line } from './lines.ts';

/** How titles of reports, plans and communiqués end. */
const KIND =
  '(?:工作报告|的报告|公报|纲要|规划|计划|决议|决定|意见|方案|讲话|致辞|要点)(?:[（(][^）)]{1,12}[）)])?';

/** A title stands first, is short, and is neither a heading nor a sentence; without one the text's first words or the file's name have to do. */
export function titled(fileName: string, text: string, lines: readonly Line[]): ArticleLines {
  const first = lines.findIndex((line) => roleOf(line.text) !== 'furniture');
  const title = lines[first];
  if (!title || !isTitle(title)) {
    return { title: titleInside(text, lines.slice(Math.max(first, 0))) ?? nameOf(fileName), lines };
  }
  const second = lines[first + 1];
  const both = second !== undefined && goesOn(title, second);
  const end = both ? second.span.end : title.span.end;
  const words = both ? `${title.text}${second.text}` : spaced(title.text);
  return {
    title: { text: words, span: { start: title.span.start, end } },
    lines: lines.slice(first + (both ? 2 : 1)),
  };
}

export function isTitle(line: Line): boolean {
  return (
    line.text.length <= 60 &&
    !/[。，；：:]$/.test(line.text) &&
    roleOf(line.text) === undefined &&
    readHeading(line.text, { ...line, span: { start: 0, end: line.text.length } }) === undefined
  );
}

/** A title over two lines ends as titles do in the second, not in the first. */
function goesOn(title: Line, second: Line): boolean {
  const ends = new RegExp(`${KIND}$`);
  return (
    !second.apart &&
    title.text.length >= 8 &&
    !ends.test(title.text) &&
    ends.test(second.text) &&
    isTitle(second) &&
    !title.text.includes(second.text)
  );
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
