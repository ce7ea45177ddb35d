import type { Fact, Phrase, Span } from '../model.ts';
import { clausesIn, sentencesIn } from '../facts/passage.ts';
import { modeBefore, verbBefore } from './carried.ts';
import { compress, isDependent, leans } from './compress.ts';
import { statementOf } from './figure.ts';
import { furniture, phraseOf, type Source, textOf, widthOf } from './phrase.ts';
import { bare, withoutEnumerator } from './split.ts';

/** Two lines of 40 px in 1096 px, with room for the rules of line ends. In full-width characters. */
export const WIDEST_TITLE = 48;
/** A title of two statements is read at a glance only where both are short. */
const WIDEST_PAIR = 42;
/** Sentences that follow each other, or lines of one list. */
const NEAR = 4;

/** The message of a slide about these facts, in the report's words, the leading figure in it. */
export function titleOfFacts(source: Source, facts: readonly Fact[], fallback: Phrase = []): Phrase {
  const meant = antecedentOf(source, facts[0]);
  if (meant) return meant;
  for (let count = Math.min(facts.length, 4); count > 0; count--) {
    const whole = clauseTitle(source, facts.slice(0, count));
    if (whole) return count === 1 ? withSecond(source, whole, facts) : whole;
  }
  for (const fact of facts) {
    const said = clauseTitle(source, [fact]) ?? fitting(statementOf(source, fact));
    if (said) return fact === facts[0] ? withSecond(source, said, facts) : said;
  }
  return fallback;
}

/** 该机车以单机功率28800千瓦…刷新纪录 is about what the sentence before it says: that is the message. */
function antecedentOf(source: Source, fact: Fact | undefined): Phrase | undefined {
  const { text } = source.report;
  if (
    !fact ||
    !/^(?:该|这[一座条个项些台款套种辆]|此)/.test(text.slice(fact.sentence.start, fact.sentence.start + 2))
  )
    return undefined;
  const start = text.lastIndexOf('\n', fact.sentence.start) + 1;
  const before = sentencesIn(text, { start, end: fact.sentence.start }).at(-1);
  return before && compress(source, before, WIDEST_TITLE);
}

function withSecond(source: Source, title: Phrase, facts: readonly Fact[]): Phrase {
  const shown = new Set(title.flatMap((run) => (run.type === 'figure' ? [run.fact] : [])));
  const first = facts.find((fact) => shown.has(fact.id));
  const second = facts.find((fact) => !shown.has(fact.id));
  if (!first || !second || second.sentence.start - first.sentence.end > NEAR) return title;
  const both = [...title, furniture('，'), ...(clauseTitle(source, [second]) ?? statementOf(source, second))];
  return widthOf(both) <= WIDEST_PAIR ? both : title;
}

const fitting = (phrase: Phrase): Phrase | undefined =>
  widthOf(phrase) <= WIDEST_TITLE ? phrase : undefined;

/** The clauses that state the facts, where they stand in one sentence, are whole and name what they measure. */
export function clauseTitle(source: Source, facts: readonly Fact[]): Phrase | undefined {
  const [first] = facts;
  if (!first || facts.some((fact) => fact.sentence.start !== first.sentence.start)) return undefined;
  const { text } = source.report;
  const named = Math.min(
    ...facts.flatMap((fact) => [
      fact.clause.start,
      ...fact.indicatorSpans.map((span) => clauseAt(text, fact, span).start),
    ]),
  );
  const start = scopeStart(text, first, named);
  const whole = bare(text, { start, end: Math.max(...facts.map((fact) => fact.clause.end)) });
  const span = withoutDisposing(text, withoutEnumerator(text, whole));
  const words = text.slice(span.start, span.end);
  const isOutside = (own: Span): boolean => own.end <= span.start || own.start >= span.end;
  const carried = facts.flatMap((fact) => modeBefore(source, fact) ?? verbBefore(source, fact) ?? []);
  const nameless = first.indicatorSpans.every(isOutside) || carried.some(isOutside);
  if (leans(words) || (isDependent(words) && !/^为/.test(words)) || nameless || /[；;]|：(?!\d)/.test(words))
    return undefined;
  return fitting(phraseOf(source, span));
}

/** 将税率从17%降至13% is said of the rate itself. */
function withoutDisposing(text: string, span: Span): Span {
  const lead =
    /^[将把](?=[^，]{3,24}[从由][^，]*[至到为])/.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  return { start: span.start + lead, end: span.end };
}

/** 在全国168个重点城市里， or 预计， before a clause says of what it is true, or that it is not yet. */
function scopeStart(text: string, fact: Fact, start: number): number {
  const before = clausesIn(text, fact.sentence).findLast(({ end }) => end <= start);
  if (!before || start - before.end > 1 || !/[，,]/.test(text[before.end] ?? '')) return start;
  const words = bare(text, before);
  return /^(?:(?:其中，?)?(?:在[^，]{2,20}(?:里|中|内)?|[^，]{2,16}中)|(?:初步|据)?(?:预计|预测|估计|测算))$/.test(
    text.slice(words.start, words.end),
  )
    ? before.start
    : start;
}

function clauseAt(text: string, fact: Fact, span: Span): Span {
  return (
    clausesIn(text, fact.sentence).find((clause) => clause.start <= span.start && span.start < clause.end) ??
    fact.clause
  );
}

/** 今年是新中国成立70周年 says when something is said, not what. */
const OCCASION = /^[^，]{2,10}，?是[^，]*(?:之年|周年|[一二三五]年|时期|年份)(?:[，、。]|$)/;

export const isOccasion = (phrase: Phrase): boolean => OCCASION.test(textOf(phrase));

/** What a heading begins with that says what is done or how. */
const DOING =
  /^(?:坚[持决定]|加[快强大紧]|推[进动行]|着[力眼]|深[入化]|全[面力]|扎实|大力|持续|统筹|保障|提[升高]|打[造好赢]|建[设成]|优化|扩大|强化|[做抓办守稳]|促进|实施|发展|完善|激发|切实|[更以牢聚把让使用]|突出|努力|不断|积极|进一步|奋力|创新|巩固|培育|壮大|构建|健全|落实|防范|维护|繁荣|弘扬|改善|拓展|增|严|转变|继续|有[序效]|合力|尽力|致力|夯实)/;

/** 教育、文化、卫生和体育 names fields, and says nothing of them. */
const isFields = (words: string): boolean =>
  /^(?:[^，：]{1,6}[、和及与])+[^，：]{1,6}$/.test(words) &&
  !DOING.test(words) &&
  !/[不得更了好强快增升]/.test(words);

/** A heading that says something: a clause, not a label of a field. */
export const isMessage = (phrase: Phrase): boolean =>
  (widthOf(phrase) >= 8 || /[，、]/.test(textOf(phrase))) &&
  widthOf(phrase) <= WIDEST_TITLE &&
  !isOccasion(phrase) &&
  !isFields(textOf(phrase)) &&
  !/^(?:关于|对|第|在[^，]*方面$)|(?:情况|工作|回顾|建议|安排|要求|任务|目标|综合|方面|协定|意见)$/.test(
    textOf(phrase),
  );

/** The message of a slide without figures: the heading where it says something, else the first statement that stands alone. */
export function titleOfWords(
  source: Source,
  heading: Span | undefined,
  statements: readonly Span[],
): { readonly title: Phrase; readonly used?: Span } | undefined {
  const headed = heading && phraseOf(source, heading);
  if (headed && isMessage(headed)) return { title: headed };
  const { text } = source.report;
  const occasions = statements.filter(({ start, end }) => OCCASION.test(text.slice(start, end)));
  const messages = statements.filter((statement) => !occasions.includes(statement));
  for (const statement of [...messages, ...occasions]) {
    const title = compress(source, statement, 40);
    if (title && widthOf(title) >= 8) return { title, used: statement };
  }
  return headed && headed.length > 0 ? { title: headed } : undefined;
}
