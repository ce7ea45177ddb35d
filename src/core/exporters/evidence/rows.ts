import { evidenceOf, type Sources } from '../../evidence/evidence.ts';
import { findFacts } from '../../facts/index.ts';
import { phraseText } from '../../layouts/html.ts';
import { say, sayIssue } from '../../messages/index.ts';
import type { AnySpan, Deck, Fact, Language, LedgerLine, Run, Slide } from '../../model.ts';
import { typedIn } from '../../typed.ts';
import type { ExportJob } from '../exporter.ts';
import { slideNumbers } from '../slide-numbers.ts';

export type Cell = string | number;

/** The evidence for a deck's figures: a head, and a row a figure. */
export interface EvidenceTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Runs that stand on slides without being printed in the report. */
type Made = Extract<Run, { type: 'derived' | 'typed' | 'compared' }>;
type Computed = Exclude<Made, { type: 'typed' }>;

type Asked = Pick<ExportJob, 'deck' | 'report' | 'compared' | 'language' | 'choices'>;

/**
 * Returns the evidence for every figure: first those of the report, in its order, then those that were computed or typed or
 * that the compared report prints, in the order of the slides. Where slides were chosen, only what is on them.
 */
export function evidenceTable({ deck, report, compared, language, choices }: Asked): EvidenceTable {
  const facts = findFacts(report);
  const other = compared && { compared: { report: compared, facts: findFacts(compared) } };
  const sources: Sources = { report, facts, ledger: deck.ledger, ...other };
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const placed = placing(deck.slides, language);
  const printed = deck.ledger.flatMap((line) => {
    const fact = line.fact && byId.get(line.fact);
    const slides = deck.slides.filter(({ id }) => line.slides.includes(id));
    if (!fact || (choices.slides !== undefined && slides.length === 0)) return [];
    return [[...placed(slides), ...factCells(fact, sources, language), leftOutWords(line, deck, language)]];
  });
  const made = deck.slides.flatMap((slide) =>
    [...madeIn(slide.content), ...typedIn(slide.content)].map((run) => [
      ...placed([slide]),
      ...madeCells(run, sources, language),
    ]),
  );
  return { head: say(language, 'evidence-head').split('|'), rows: [...printed, ...made] };
}

/** Number and title of slides; one that has no number is named by its title alone. */
function placing(slides: readonly Slide[], language: Language): (on: readonly Slide[]) => readonly Cell[] {
  const numbers = slideNumbers(slides);
  const comma = language === 'zh' ? '、' : ', ';
  return (on) => {
    const printed = on.flatMap(({ id }) => numbers.get(id) ?? []);
    const [only, ...more] = printed;
    const number = only !== undefined && more.length === 0 ? only : printed.join(comma);
    return [number, on.map(({ content }) => phraseText(content.title)).join(' / ')];
  };
}

/** Why a figure is on no slide; nothing where it is on one. */
function leftOutWords({ leftOut, instead }: LedgerLine, { slides }: Deck, language: Language): string {
  if (leftOut === undefined) return '';
  const slide = (instead && slideNumbers(slides).get(instead)) ?? '';
  return sayIssue(language, { code: leftOut, values: { slide } });
}

function factCells(fact: Fact, sources: Sources, language: Language): readonly Cell[] {
  return [
    say(language, 'evidence-printed'),
    fact.printed,
    fact.value,
    fact.unit,
    fact.part ? `${fact.part.whole} › ${fact.part.name}` : fact.indicator,
    ...citedCells([fact.span], sources),
  ];
}

function madeCells(run: Made, sources: Sources, language: Language): readonly Cell[] {
  const typedOver = run.type === 'typed' ? (run.printed ?? undefined) : undefined;
  const remark = typedOver ? say(language, 'evidence-typed-over', { printed: typedOver.text }) : '';
  const cells = citedCells(placesOf(run), sources);
  return [say(language, `evidence-${run.type}`), run.text, '', '', '', ...cells, remark];
}

function placesOf(run: Made): readonly AnySpan[] {
  if (run.type === 'derived') return run.from;
  if (run.type === 'compared') return [run.span];
  return run.printed ? [run.printed.span] : [];
}

/** Sentences, the headings over them, and the places of the figures: UTF-16 offsets in the report's text, ends exclusive; `compared:` before those of the compared report. */
function citedCells(spans: readonly AnySpan[], sources: Sources): readonly Cell[] {
  const { said } = evidenceOf(sources, spans);
  const each = (words: readonly string[]): string => [...new Set(words)].join(' / ');
  return [
    each(said.map(({ pieces }) => pieces.map(({ text }) => text).join(''))),
    each(said.map(({ headings }) => headings.join(' › '))),
    spans.map(({ start, end, report }) => `${report ? `${report}:` : ''}${start}–${end}`).join('; '),
  ];
}

/** Every number of a content that was computed or that the compared report prints, wherever it stands, each once. */
function madeIn(part: unknown): readonly Computed[] {
  const found = new Map<string, Computed>();
  const look = (inside: unknown): void => {
    if (typeof inside !== 'object' || inside === null) return;
    if (isMade(inside)) found.set(JSON.stringify(inside), inside);
    else for (const deeper of Object.values(inside)) look(deeper);
  };
  look(part);
  return [...found.values()];
}

const isMade = (part: object): part is Computed =>
  'type' in part &&
  'text' in part &&
  (part.type === 'derived' || (part.type === 'compared' && isNumber(String(part.text))));

/** A year over a column is no figure. */
const isNumber = (text: string): boolean => /\d/.test(text) && !/^\d{4}年$/.test(text);
