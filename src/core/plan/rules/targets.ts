import type { Fact, Figure, Phrase, Span } from '../../model.ts';
import { NAMES_TARGETS } from '../../importers/topics.ts';
import { evenly, groupBy, type Candidate, type Rule } from '../candidate.ts';
import { compress } from '../compress.ts';
import { statementOf } from '../figure.ts';
import { nameOf } from '../name.ts';
import { factsIn, furniture, phraseOf, type Source, widthOf } from '../phrase.ts';
import { reachedOf } from '../reached.ts';
import { isMinor } from '../showable.ts';
import { bare, splitAt } from '../split.ts';
import { titleOfFacts, WIDEST_TITLE } from '../title.ts';

const MOST = 12;
const MOST_ASIDES = 4;
/** More targets than this leave room for half of what stands beside them. */
const MANY = 8;

/** The sentence that names the main targets, its items with numbers in a table, those without beside it. */
export const targets: Rule = {
  name: 'targets',
  propose(source, passage, free) {
    const { text } = source.report;
    const sentences = [
      ...groupBy(passage.statements, ({ sentence }) => String(sentence.start)).values(),
    ].flatMap(([first]) => (first ? [first] : []));
    return sentences.flatMap(({ sentence, paragraph }, index) => {
      const named = NAMES_TARGETS.exec(text.slice(sentence.start, sentence.end));
      if (!named) return [];
      const after = sentences.slice(index + 1).filter((other) => other.paragraph === paragraph);
      const goesOn = after.findLast((other) => setsTargets(text, free, other.sentence));
      const start = sentence.start + named.index;
      const head = bare(text, { start, end: start + named[0].length });
      const end = (goesOn?.sentence ?? sentence).end;
      const items = { start: head.end + opensWith(text, head.end), end };
      const facts = factsIn(free, items).filter(
        (fact) => fact.kind !== 'from' && !fact.part && !isMinor(fact),
      );
      if (facts.length < 3) return [];
      return evenly(facts, MOST).map((some, index) => candidateOf(source, head, items, some, index === 0));
    });
  },
};

/** Behind the sentence that names the targets others may go on with theirs: 常住人口城镇化率提高1个百分点，失业率4%以内。 */
const setsTargets = (text: string, free: readonly Fact[], sentence: Span): boolean =>
  !NAMES_TARGETS.test(text.slice(sentence.start, sentence.end)) &&
  factsIn(free, sentence).filter(({ modality }) => modality === 'target').length > 1;

/** 是： between what the targets are called and the first of them. */
const opensWith = (text: string, at: number): number =>
  /^(?:建议)?[是为]?[：:，,]?/.exec(text.slice(at, at + 4))?.[0].length ?? 0;

function candidateOf(
  source: Source,
  head: Span,
  items: Span,
  facts: readonly Fact[],
  first: boolean,
): Candidate {
  const [lead, ...others] = facts.map((fact) => figureOf(source, fact));
  if (!lead) throw new Error('a group of targets is never empty');
  return {
    content: {
      type: 'targets',
      title: titleOf(source, head, facts),
      targets: [lead, ...others],
      asides: first ? asidesOf(source, items, facts.length > MANY ? MOST_ASIDES / 2 : MOST_ASIDES) : [],
    },
    weight: 12,
    facts,
    at: { start: first ? items.start : lead.fact.span.start, end: items.end },
    ...(first ? { spans: [items] } : {}),
  };
}

function figureOf(source: Source, fact: Fact): Figure {
  const reached = reachedOf(source, fact);
  return { fact, name: nameOf(source, fact), ...(reached ? { reached } : {}) };
}

/** 今年发展主要预期目标：国内生产总值增长5%左右 */
function titleOf(source: Source, head: Span, facts: readonly Fact[]): Phrase {
  const [lead] = facts;
  if (!lead) return [];
  const title = [...phraseOf(source, head), furniture('：'), ...statementOf(source, lead)];
  return widthOf(title) <= WIDEST_TITLE ? title : titleOfFacts(source, facts, phraseOf(source, head));
}

function asidesOf(source: Source, items: Span, most: number): readonly Phrase[] {
  return splitAt(source.report.text, items, /[，,；;。]/)
    .filter((clause) => factsIn(source.facts, clause).length === 0)
    .map((clause) => compress(source, clause, 30))
    .filter((phrase) => phrase !== undefined)
    .filter((phrase) => widthOf(phrase) >= 6)
    .slice(0, most);
}
