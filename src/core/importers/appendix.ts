import type { Said } from '../model.ts';
import { saidAt, trimSpan, type Line } from './lines.ts';

/** The heading of an appendix: 附件2 名词解释. Its number may stand alone on its line. */
export interface AppendixHeading {
  readonly number?: Said;
  readonly said?: Said;
}

/** What stands behind the report's own text, by the place of its lines. */
export interface Appendices {
  readonly headings: ReadonlyMap<number, AppendixHeading>;
  /** Lines that explain words or figures. */
  readonly notes: ReadonlySet<number>;
  /** Lines of a list of what is attached. */
  readonly listed: ReadonlySet<number>;
}

const NUMBER =
  /^(附(?:件|录|表|注)\s*(?:[\d一二三四五六七八九十]{1,2})?|附)\s*[：:、.．]?(?:\s+|$|(?<=[：:、.．]))/;
const EXPLAINS = /(?:名词|术语|用语|词语|词汇|指标|有关情况)(?:的)?(?:解释|注释|说明|释义)|^注释$|^注解$/;
const NOTE = /^[（([]?(?:注|注释|备注|附注|数据来源|资料来源|说明)(?:\d{0,2}\s*[：:]|\d{1,2}[.、])/;
const NUMBERED = /^(?:[[（(]?\d{1,3}[\])）]?\s*[.．、：:]?|[①-⑳⑴-⒛])\s*\S/;

/** Finds the headings of appendices, the notes under a text, and the words explained behind it. */
export function appendicesIn(text: string, lines: readonly Line[]): Appendices {
  const headings = new Map<number, AppendixHeading>();
  const notes = new Set<number>();
  const listed = new Set<number>();
  let under: 'text' | 'words' | 'notes' | 'list' = 'text';
  for (const [index, line] of lines.entries()) {
    const inList = under === 'list' && NUMBERED.test(line.text);
    const heading = index > 0 && !inList ? headingIn(text, line) : undefined;
    if (inList) listed.add(index);
    else if (heading) {
      under = kindOf(heading, lines.slice(index + 1, index + 4));
      if (under === 'list') listed.add(index);
      else headings.set(index, heading);
    } else if (NOTE.test(line.text)) {
      under = under === 'words' ? 'words' : 'notes';
      notes.add(index);
    } else if (under === 'words') notes.add(index);
    else if (under === 'notes' && NUMBERED.test(line.text)) notes.add(index);
    else under = 'text';
  }
  return { headings, notes, listed };
}

function headingIn(text: string, line: Line): AppendixHeading | undefined {
  if (line.text.length > 40 || /[。；]$/.test(line.text)) return undefined;
  const number = NUMBER.exec(line.text)?.[1];
  if (number === undefined) {
    return EXPLAINS.test(line.text) && line.text.length <= 16 ? { said: saidAt(text, line.span) } : undefined;
  }
  const label = trimSpan(text, { start: line.span.start, end: line.span.start + number.length });
  const length = NUMBER.exec(line.text)?.[0].length ?? number.length;
  const words = trimSpan(text, { start: line.span.start + length, end: line.span.end });
  return {
    number: saidAt(text, label),
    ...(words.start < words.end ? { said: saidAt(text, words) } : {}),
  };
}

/** Words are explained under 名词解释. Short numbered lines under 附件： name what is attached; text under it is an appendix. */
function kindOf({ said, number }: AppendixHeading, next: readonly Line[]): 'text' | 'words' | 'list' {
  const first = next[0]?.text ?? '';
  if (EXPLAINS.test(said?.text ?? '') || (!said && EXPLAINS.test(first))) return 'words';
  const attached = /^附件?$/.test(number?.text ?? '') && (said === undefined || NUMBERED.test(said.text));
  const short = next.every(({ text }) => text.length <= 40 && !/[。；]$/.test(text));
  return attached && short ? 'list' : 'text';
}
