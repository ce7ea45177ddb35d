import { evidenceOf, type Sources } from '../../evidence/evidence.ts';
import { findFacts } from '../../facts/index.ts';
import { phraseText } from '../../layouts/html.ts';
import { say, sayIssue } from '../../messages/index.ts';
import type { Deck, Fact, Language, LedgerLine, Run, Slide, Span } from '../../model.ts';
import type { ExportJob } from '../exporter.ts';
import { slideNumbers } from '../slide-numbers.ts';

export type Cell = string | number;

/** The evidence for a deck's figures: a head, and a row a figure. */
export interface EvidenceTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Runs that stand on slides without being printed in the report. */
type Made = Extract<Run, { type: 'derived' | 'typed' }>;

type Asked = Pick<ExportJob, 'deck' | 'report' | 'language' | 'choices'>;

/**
 * Returns the evidence for every figure: first those of the report, in its order, then those that were computed or typed,
 * in the order of the slides. Where slides were chosen, only what is on them.
 */
export function evidenceTable({ deck, report, language, choices }: Asked): EvidenceTable {
  const facts = findFacts(report);
  const sources: Sources = { report, facts, ledger: deck.ledger };
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const placed = placing(deck.slides, language);
  const printed = deck.ledger.flatMap((line) => {
    const fact = line.fact && byId.get(line.fact);
    const slides = deck.slides.filter(({ id }) => line.slides.includes(id));
    if (!fact || (choices.slides !== undefined && slides.length === 0)) return [];
    return [[...placed(slides), ...factCells(fact, sources, language), leftOutWords(line, deck, language)]];
  });
  const made = deck.slides.flatMap((slide) =>
    madeIn(slide.content).map((run) => [...placed([slide]), ...madeCells(run, sources, language)]),
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
  const kind = run.type === 'derived' ? 'evidence-derived' : 'evidence-typed';
  const typedOver = run.type === 'typed' ? (run.printed ?? undefined) : undefined;
  const spans = run.type === 'derived' ? run.from : typedOver ? [typedOver.span] : [];
  const remark = typedOver ? say(language, 'evidence-typed-over', { printed: typedOver.text }) : '';
  return [say(language, kind), run.text, '', '', '', ...citedCells(spans, sources), remark];
}

/** Sentences, the headings over them, and the places of the figures: UTF-16 offsets in the report's text, ends exclusive. */
function citedCells(spans: readonly Span[], sources: Sources): readonly Cell[] {
  const { said } = evidenceOf(sources, spans);
  const each = (words: readonly string[]): string => [...new Set(words)].join(' / ');
  return [
    each(said.map(({ pieces }) => pieces.map(({ text }) => text).join(''))),
    each(said.map(({ headings }) => headings.join(' › '))),
    spans.map(({ start, end }) => `${start}–${end}`).join('; '),
  ];
}

/** Every computed or typed number of a content, wherever it stands, each once. */
function madeIn(part: unknown): readonly Made[] {
  const found = new Map<string, Made>();
  const look = (inside: unknown): void => {
    if (typeof inside !== 'object' || inside === null) return;
    if (isMade(inside)) found.set(JSON.stringify(inside), inside);
    else for (const deeper of Object.values(inside)) look(deeper);
  };
  look(part);
  return [...found.values()];
}

const isMade = (part: object): part is Made =>
  'type' in part && (part.type === 'derived' || part.type === 'typed') && 'text' in part;
