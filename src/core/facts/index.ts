import type { Fact, Report, Span } from '../model.ts';
import { modalityOf, periodOf, startsInPast, type Telling } from './modality.ts';
import { nameStatements, type Carried, type Named } from './naming/name.ts';
import { goalsFollow, goesBack, tellsOfPast, willBe } from './outlook.ts';
import { passagesOf, sentencesIn, type Passage } from './passage.ts';
import { statementsIn } from './sentence.ts';
import { inPrintedWords, simplified } from './simplified.ts';
import { baseIn } from './naming/subject.ts';
import { saidAt } from '../importers/lines.ts';
import { ratioParts, type Placed } from './naming/ratio-parts.ts';
import { proseCells, tableFacts } from './table/index.ts';

/** Returns the figures that the report states, in prose and in tables, in the order of the text. */
export function findFacts(report: Report): readonly Fact[] {
  const text = simplified(report.text);
  let telling: Telling | undefined;
  const facts = passagesOf(report)
    .flatMap((passage) => {
      const found = passageFacts(text, passage, telling);
      telling = found.telling ?? telling;
      return [...found.facts, ...factsOfTable(text, passage)];
    })
    .toSorted((a, b) => a.span.start - b.span.start);
  return text === report.text ? facts : facts.map((fact) => inPrintedWords(fact, report.text));
}

/** The figures of a table, and of the sentences in its cells. */
function factsOfTable(text: string, passage: Passage): readonly Fact[] {
  const { table } = passage;
  if (!table) return [];
  const sentences = proseCells(text, table).map((cell) => sentencesIn(text, cell));
  return [
    ...tableFacts(text, table, passage),
    ...sentences.flatMap((cell) => passageFacts(text, { ...passage, sentences: cell }, undefined).facts),
  ];
}

/** A sentence that goes on with the subject of the one before: 分季度看，… · 同比增长…. */
const SAME_SUBJECT = /^[\s\u3000]*(?:分(?:季度|月份?)看|同比|环比|比上年|较上年|增速|增幅|占)/;

/** A subject is carried from sentence to sentence between the lines of a panel, none of which ends with a stop, and to one that leaves it out. */
function passageFacts(
  text: string,
  passage: Passage,
  before: Telling | undefined,
): { readonly facts: readonly Fact[]; readonly telling?: Telling } {
  const facts: Fact[] = [];
  let carried: Carried = { subjects: [] };
  let telling: Telling | undefined;
  for (const sentence of passage.sentences) {
    const told = tellingOf(text, sentence, passage, telling ?? (goesOn(text, sentence) ? before : undefined));
    const opens = /[。！？!?][”’）)]?$/.test(text.slice(Math.max(0, sentence.start - 2), sentence.start));
    const ownSubject = opens && !SAME_SUBJECT.test(text.slice(sentence.start, sentence.start + 10));
    if (ownSubject) carried = { subjects: [] };
    const found = nameStatements(text, statementsIn(text, sentence), carried);
    facts.push(...ratioParts(found.named).map((named) => factOf(text, named, sentence, told)));
    const added = [...carried.subjects, ...found.carried.subjects];
    carried = { subjects: found.named.length > 0 ? added.slice(-4) : carried.subjects };
    telling = told;
  }
  return { facts, ...(telling ? { telling } : {}) };
}

/** 同时，着力…: a paragraph that goes on where the one before ended. */
const goesOn = (text: string, { start }: Span): boolean =>
  /^[\s\u3000]*(?:同时|此外|另外|其中)[，,]/.test(text.slice(start, start + 10));

/** What is told in a sentence, the one before it being told so: 还将… goes on, 其中 belongs to the sentence before. */
function tellingOf(text: string, sentence: Span, passage: Passage, before: Telling | undefined): Telling {
  const opening = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 120)).trimStart();
  const words = text.slice(sentence.start, sentence.end);
  const past = tellsOfPast(words, passage.year, before?.past ?? false);
  const carried = before?.ahead === true && !goesBack(opening);
  const ahead = carried || passage.ahead || willBe(opening) || (before?.goals ?? false);
  return {
    ...passage,
    ahead: ahead && !(past && before?.past),
    past,
    goals: goalsFollow(words, passage.year),
    since: before && opening.startsWith('其中') ? before.since : sentence.start,
  };
}

function factOf(
  text: string,
  named: Named & { readonly part?: Fact['part'] },
  sentence: Span,
  telling: Telling,
): Fact {
  const { statement, indicator } = named;
  const { clause } = statement;
  const shared = {
    indicator: indicator.text,
    indicatorSpans: indicator.spans.length > 0 ? indicator.spans : [clause],
    clause,
    sentence,
  };
  if (statement.type === 'rank') return rankFact(text, statement.rank, shared, telling);
  const { reading } = statement;
  const { quantity } = reading;
  const said = { ...clause, start: since(named, clause) };
  const period = periodOf(text, said, quantity.span.start);
  const base = baseIn(text.slice(clause.start, quantity.span.start));
  const was =
    (reading.kind === 'from' || named.part?.end === 'from') && startsInPast(text, said, quantity.span.start);
  const modality = was ? undefined : modalityOf(text, said, quantity.span, telling);
  const value = reading.kind === 'change' ? Math.abs(quantity.value) : quantity.value;
  return {
    id: `f${quantity.span.start}-${quantity.span.end}`,
    span: quantity.span,
    printed: text.slice(quantity.span.start, quantity.span.end).replace(/\s+/g, ''),
    digits: saidAt(text, quantity.digits),
    value,
    unit: quantity.unit.replace('％', '%').replace(/^百分点$/, '个百分点'),
    kind: reading.kind,
    ...shared,
    ...(reading.verb ? { verb: saidAt(text, reading.verb) } : {}),
    ...(reading.direction ? { direction: reading.direction } : {}),
    ...(reading.bound ? { bound: reading.bound } : {}),
    ...(reading.boundWords ? { boundWords: saidAt(text, reading.boundWords) } : {}),
    ...(modality ? { modality } : {}),
    ...(period ? { period } : {}),
    ...(base ? { base } : {}),
    ...(named.together ? { together: named.together } : {}),
    ...(named.part ? { part: named.part } : {}),
  };
}

/** 由2018年的…调整为…: what was said of the first end is not said of the second. */
function since({ statement, part, opened }: Placed, clause: Span): number {
  if (part?.end === 'to') return opened ?? clause.start;
  if (statement.type === 'quantity' && statement.reading.continues) return statement.reading.stem.start;
  return clause.start;
}

function rankFact(
  text: string,
  rank: Extract<Named['statement'], { type: 'rank' }>['rank'],
  shared: Pick<Fact, 'indicator' | 'indicatorSpans' | 'clause' | 'sentence'>,
  telling: Telling,
): Fact {
  const period = periodOf(text, shared.clause, rank.span.start);
  const modality = modalityOf(text, shared.clause, rank.span, telling);
  return {
    id: `f${rank.span.start}-${rank.span.end}`,
    span: rank.span,
    printed: text.slice(rank.span.start, rank.span.end),
    digits: saidAt(text, rank.digits),
    value: rank.value,
    unit: '位',
    kind: 'rank',
    ...shared,
    ...(rank.verb ? { verb: saidAt(text, rank.verb) } : {}),
    ...(modality ? { modality } : {}),
    ...(period ? { period } : {}),
    rank: { scope: rank.scope, ...(rank.within ? { within: true } : {}) },
  };
}
