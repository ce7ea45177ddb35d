import type { Content, Fact, Phrase, Span } from '../model.ts';
import { isDigest } from './budget.ts';
import { overlap, type Candidate } from './candidate.ts';
import { compress } from './compress.ts';
import { statementOf } from './figure.ts';
import type { Passage, Statement } from './passage.ts';
import { furniture, phraseOf, type Source, textOf, widthOf } from './phrase.ts';
import { splitAt } from './split.ts';
import { proving } from './subject.ts';
import { clauseTitle, isMessage, WIDEST_TITLE } from './title.ts';

/**
 * Slides are led by what the report says of all that they show, with the figure that proves it: 经济增长呈现新态势：规上工业增加
 * 值增长7.5%. The heading says it of the first slide, of the others the sentence that opens their paragraph.
 */
export function withMessages(
  source: Source,
  passage: Passage,
  chosen: readonly Candidate[],
): readonly Candidate[] {
  if (isDigest(source, passage) || passage.section.role === 'keyword') return chosen;
  const inOrder = chosen.toSorted((a, b) => a.at.start - b.at.start);
  return inOrder.map((candidate, index) => {
    const messages = index === 0 ? headingOf(source, passage) : topicOf(source, passage, candidate.at);
    const titled = messages.flatMap((message) => {
      const proof = proofOf(source, candidate, textOf(message.phrase));
      return proof ? titledBy(candidate, message, proof) : [];
    });
    return titled[0] ?? candidate;
  });
}

/** The figure in the title, and the words that state it. */
interface Proof {
  readonly said: Phrase;
  readonly lead?: Fact;
}

interface Message {
  readonly phrase: Phrase;
  /** The statement that it is, which no point repeats. */
  readonly used?: Span;
}

const CHARTS: ReadonlySet<string> = new Set(['moves', 'bars', 'composition', 'pair']);

/** What a slide proves of what is said: the figure that fits it best; a chart what its own title says. */
function proofOf(source: Source, { content }: Candidate, said: string): Proof | undefined {
  if (CHARTS.has(content.type)) return { said: content.title };
  const facts =
    content.type === 'points' && content.figure
      ? [content.figure.fact]
      : content.type === 'figures' && !(content.lead && content.figures.length > 1)
        ? content.figures.map(({ fact }) => fact)
        : [];
  const lead = proving(said, facts);
  return lead && { lead, said: clauseTitle(source, [lead]) ?? statementOf(source, lead) };
}

/** What the heading says: as a whole, else by its last clause, which tells the outcome, or its first. One with a colon of its own is no whole. */
function headingOf(source: Source, { section, heads, statements }: Passage): readonly Message[] {
  const span = section.heading?.said.span;
  const opens = statements[0]?.paragraph.start === section.paragraphs[0]?.lines[0]?.span.start;
  if (!span || heads.length > 0 || !opens) return [];
  const clauses = splitAt(source.report.text, span, /[，,：:]/);
  const isWhole = !/[：:]/.test(source.report.text.slice(span.start, span.end));
  const spans = [...(isWhole ? [span] : []), ...clauses.slice(-1), ...clauses.slice(0, 1)];
  return spans.map((one) => ({ phrase: phraseOf(source, one) })).filter(({ phrase }) => isMessage(phrase));
}

const WIDEST_TOPIC = 20;
/** A sentence opens a paragraph where others follow it. */
const FEWEST_OPENED = 3;

/** The short sentence without a figure that opens a paragraph: 实施国际城市战略取得新进展。 */
function topicOf(source: Source, { statements }: Passage, at: Span): readonly Message[] {
  const own = statements.filter(({ paragraph }) => overlap(paragraph, at));
  const [first] = own;
  const opens = first && first !== statements[0] && first.span.start <= first.paragraph.start + 2;
  if (!opens || first.facts.length > 0 || own.length < FEWEST_OPENED) return [];
  return messageIn(source, first);
}

function messageIn(source: Source, { span, sentence }: Statement): readonly Message[] {
  const whole = sentence.end - span.end <= 1;
  const phrase = compress(source, span, WIDEST_TOPIC);
  const cut = phrase && widthOf(phrase) < span.end - span.start - 2;
  return phrase && whole && !cut && isMessage(phrase) ? [{ phrase, used: span }] : [];
}

function titledBy(candidate: Candidate, message: Message, proof: Proof): readonly Candidate[] {
  const title = [...message.phrase, furniture('：'), ...proof.said];
  const isTold = textOf(proof.said).startsWith(textOf(message.phrase));
  if (isTold || widthOf(title) > WIDEST_TITLE) return [];
  const content = retitled(candidate.content, title, message, proof);
  const spans = [...(candidate.spans ?? []), ...(message.used ? [message.used] : [])];
  return content ? [{ ...candidate, content, spans }] : [];
}

/** The content under the title, the figure in it first, without the points that it says; nothing where too few are left. */
function retitled(
  content: Content,
  title: Phrase,
  { phrase: message }: Message,
  { lead }: Proof,
): Content | undefined {
  const isSaid = (phrase: Phrase): boolean => textOf(message).includes(textOf(phrase));
  if (content.type === 'points') {
    const points = content.points.filter((point) => !isSaid(point));
    return points.length < 2 ? undefined : { ...content, title, points };
  }
  if (content.type !== 'figures') return { ...content, title };
  const [first, ...others] = content.figures.toSorted(
    (one, other) => Number(other.fact === lead) - Number(one.fact === lead),
  );
  const asides = content.asides.filter((aside) => !isSaid(aside));
  return first && { ...content, title, figures: [first, ...others], asides };
}
