import type { Span } from '../../model.ts';
import { spanOf } from '../sentence.ts';
import type { Counted } from './alone.ts';
import { indicatorAt, type Indicator } from './indicator.ts';
import type { Named } from './name.ts';
import { subjectIn } from './subject.ts';
import { MEASURES } from './subjects.ts';

/** A figure whose clause names nothing: its label, the clause before where a move begins, else what is carried, else what is there. */
export function nameless(
  text: string,
  statement: Counted,
  named: readonly Named[],
  before: Indicator | undefined,
): Indicator {
  const { kind, quantity } = statement.reading;
  const { clause } = statement;
  const first = !named.some((one) => one.statement.clause.start === clause.start);
  const label = first ? labelBefore(text, clause.start) : undefined;
  if (label) return label;
  const fresh = first ? freshSubject(text, clause.start) : undefined;
  const moves = kind === 'from' || kind === 'to';
  const subject = fresh ?? (named.length === 0 ? subjectBefore(text, clause.start) : undefined);
  if (subject && (moves || fresh)) return subject;
  const opens = quantity.span.start === clause.start;
  if (
    opens &&
    /^(?:[0-9]|、[0-9.,]+[多余万亿]*[\u4e00-\u9fff]{3})/.test(text.slice(quantity.span.end, clause.end))
  )
    return behind(text, statement);
  const told = toldAfter(text, statement);
  if (told) return told;
  if (before) return inAll(text, statement, before);
  return subject ?? behind(text, statement);
}

/** 要说的是：7.1%。这是五年来生产总值年均增长的速度: a number alone, and a sentence that says what it is. */
function toldAfter(text: string, statement: Counted): Indicator | undefined {
  const { end } = spanOf(statement);
  if (!/[：:\n]/.test(text[statement.clause.start - 1] ?? '')) return undefined;
  const words =
    /^(?<ahead>[。！!，,]\s*这(?:是|就是)(?:[^，,。\d]{1,6}来[，,])?)(?<said>[^，,。；;：:！!\d]{2,30}?)的?(?:增长)?(?:速度|增速|数字|成绩|规模|总量)?[，,。；;！!]/.exec(
      text.slice(end, end + 48),
    );
  const { ahead, said } = words?.groups ?? {};
  if (!ahead || !said) return undefined;
  const start = end + ahead.length;
  const subject = subjectIn(text, { start, end: start + said.replace(/(?:年均|平均)?增长$/, '').length });
  return subject.end - subject.start > 1 ? indicatorAt(text, subject) : undefined;
}

/** Who says what follows: 市长表示. */
const SAYS = /(?:认为|表示|指出|强调|介绍)$/;
/** Words that begin no subject: 在…的基础上, 经过…. */
const NO_SUBJECT = new RegExp(
  `^(?:[在从对以据经这随按]|我们|通过|由于|大关|门槛|下同|其中|分别|同比)|${SAYS.source}`,
);

/** What a subject without a figure of its own does: 财政收入也快速增长, 参保面不断扩大. */
const DOES =
  /(?:仍然?|却|也|均|都|继续|连年|大幅度?|快速|稳步|持续|不断|明显|显著|再创|进一步|逐步|有所|有较?[大快])/;

/** 消费贡献率：由54.9%提高到58.8%: a label and what is said of it. */
function labelBefore(text: string, start: number): Indicator | undefined {
  if (!/[：:]/.test(text[start - 1] ?? '')) return undefined;
  const words = /[^，,。；;：:！？!?\n]{2,14}$/.exec(text.slice(Math.max(0, start - 16), start - 1))?.[0];
  if (!words || /[0-9０-９]|[是为有]$|如下|目标|(?:一|其)[是中]/.test(words)) return undefined;
  const label = subjectIn(text, { start: start - 1 - words.length, end: start - 1 });
  return label.end - label.start > 1 ? indicatorAt(text, label) : undefined;
}

/** 财政收入也快速增长，增幅居全省第三: the subject of the clause before, which has no figure; 建立外交关系的国家，已经有90个. */
export function freshSubject(text: string, start: number): Indicator | undefined {
  const words = clauseBefore(text, start);
  if (!words || NO_SUBJECT.test(words)) return undefined;
  const from = start - 1 - words.length;
  const does = words.search(DOES);
  const opens = /[。；;！\n]$/.test(text[from - 1] ?? '');
  const noun =
    does < 0 &&
    opens &&
    /.{4,}的[^的]{2,8}$/.test(words) &&
    /^(?:现在|目前)?(?:已经?|共)有/.test(text.slice(start, start + 6));
  const end = does < 0 && noun ? from + words.length : from + does;
  if (end - from < 3) return undefined;
  const subject = subjectIn(text, { start: from, end });
  const said = text.slice(subject.start, subject.end);
  return noun || MEASURES.test(said) || /资金|制度|保险$/.test(said) ? indicatorAt(text, subject) : undefined;
}

/** 粮食连年增产: the crop of a clause that has no figure. */
export function cropBefore(text: string, start: number): Indicator | undefined {
  const words = clauseBefore(text, start);
  const does = words?.search(DOES) ?? -1;
  if (!words || does < 2 || NO_SUBJECT.test(words) || !/增产|丰收|减产|增收/.test(words)) return undefined;
  const from = start - 1 - words.length;
  const subject = subjectIn(text, { start: from, end: from + does });
  return subject.end - subject.start > 1 ? indicatorAt(text, subject) : undefined;
}

/** The words of the clause before, where no figure is in it. */
function clauseBefore(text: string, start: number): string | undefined {
  const end = start - 1;
  if (!/[，,]/.test(text[end] ?? '')) return undefined;
  const words = /[^，,。；;：:！？!?\n]{2,24}$/.exec(text.slice(Math.max(0, end - 40), end))?.[0];
  return !words || /[0-9０-９]/.test(words) ? undefined : words;
}

/** 新增绿道37公里、累计达到436公里: all that there is, not what is new of it. */
function inAll(text: string, { reading, clause }: Counted, before: Indicator): Indicator {
  const [span] = before.spans;
  const words = text.slice(Math.max(clause.start, reading.stem.start), reading.quantity.span.start);
  if (!span || before.spans.length > 1 || !/累计|总[数量]|达到?|突破|超过/.test(words)) return before;
  const head = /^(?:新增|新建|新培育|新认定|新设|新开通|净增)(?=.{2})/.exec(before.text)?.[0].length ?? 0;
  const tail = /(?<=.{2})(?:新增|净增)$/.exec(before.text)?.[0].length ?? 0;
  return indicatorAt(text, { start: span.start + head, end: span.end - tail });
}

/** 教育投入，由a增加到b: the subject in a clause without figures directly before. */
function subjectBefore(text: string, start: number): Indicator | undefined {
  const words = clauseBefore(text, start);
  if (!words || SAYS.test(words)) return undefined;
  const end = start - 1;
  const subject = subjectIn(text, { start: end - words.length, end });
  return subject.end - subject.start > 1 ? indicatorAt(text, subject) : undefined;
}

/** The words behind the number, other numbers skipped, or its clause. */
function behind(text: string, statement: Counted): Indicator {
  const { clause } = statement;
  const { end } = spanOf(statement);
  const number =
    /^、?[0-9.,多余几万亿]+[项个大条次名人家户件类种组批支所座台套]?/.exec(
      text.slice(end, Math.min(clause.end, end + 16)),
    )?.[0].length ?? 0;
  const whole = { start: clause.start, end: withoutStop(text, clause) };
  const words = subjectIn(text, { start: end + number, end: whole.end });
  const said = words.start < words.end && /[\u4e00-\u9fff]/.test(text.slice(words.start, words.end));
  return indicatorAt(text, said ? words : whole);
}

const withoutStop = (text: string, { end }: Span): number =>
  /[。！？!?]/.test(text[end - 1] ?? '') ? end - 1 : end;
