import type { Fact, Report, Span } from '../model.ts';
import { modalityOf, periodOf, plannedBy, startsInPast } from './modality.ts';
import { nameStatements, type Carried, type Named } from './naming/name.ts';
import { passagesOf, type Passage } from './passage.ts';
import { statementsIn } from './sentence.ts';
import { baseIn } from './naming/subject.ts';
import { saidAt } from '../importers/lines.ts';
import { ratioParts, type Placed } from './naming/ratio-parts.ts';

/** Returns the figures that the report states, in the order of the text. */
export function findFacts(report: Report): readonly Fact[] {
  const facts = passagesOf(report).flatMap((passage) => passageFacts(report, passage));
  return facts.toSorted((a, b) => a.span.start - b.span.start);
}

/** A subject is carried from sentence to sentence only between the lines of a panel, none of which ends with a stop. */
function passageFacts(report: Report, passage: Passage): Fact[] {
  const planned = plannedBy(report, passage.headings);
  const facts: Fact[] = [];
  let carried: Carried = { subjects: [] };
  for (const sentence of passage.sentences) {
    const found = nameStatements(report.text, statementsIn(report.text, sentence), carried);
    facts.push(...ratioParts(found.named).map((named) => factOf(report.text, named, sentence, planned)));
    const ends = /[。！？!?]/.test(report.text[sentence.end - 1] ?? '');
    const added = [...carried.subjects, ...found.carried.subjects];
    carried = ends
      ? { subjects: [] }
      : { subjects: found.named.length > 0 ? added.slice(-4) : carried.subjects };
  }
  return facts;
}

function factOf(
  text: string,
  named: Named & { readonly part?: Fact['part'] },
  sentence: Span,
  planned: boolean,
): Fact {
  const { statement, indicator } = named;
  const { clause } = statement;
  const shared = {
    indicator: indicator.text,
    indicatorSpans: indicator.spans.length > 0 ? indicator.spans : [clause],
    clause,
    sentence,
  };
  if (statement.type === 'rank') return rankFact(text, statement.rank, shared, planned);
  const { reading } = statement;
  const { quantity } = reading;
  const said = { ...clause, start: since(named, clause) };
  const period = periodOf(text, said, quantity.span.start);
  const base = baseIn(text.slice(clause.start, quantity.span.start));
  const was =
    (reading.kind === 'from' || named.part?.end === 'from') && startsInPast(text, said, quantity.span.start);
  const modality = was ? undefined : modalityOf(text, sentence, said, quantity.span.start, planned);
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
  planned: boolean,
): Fact {
  const period = periodOf(text, shared.clause, rank.span.start);
  const modality = modalityOf(text, shared.sentence, shared.clause, rank.span.start, planned);
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
