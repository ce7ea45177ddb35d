import { say, sayIssue } from '../core/messages/index.ts';
import { placeInFile } from '../core/importers/repair/place.ts';
import type { Deck, Issue, Language, LedgerLine, Report, Span } from '../core/model.ts';

/** Where the figures of a report went, counted. */
export interface Coverage {
  readonly figures: number;
  readonly onSlides: number;
  readonly inNotesOnly: number;
  /** In neither: something is wrong with the deck. */
  readonly nowhere: number;
  readonly leftOut: readonly LeftOut[];
}

/** Something of the report that is on no slide; `start` and `end` are places in the file's own text. */
export interface LeftOut extends Span {
  readonly text: string;
  readonly sentence: string;
  readonly reason: string;
  readonly inNotes: boolean;
}

/** Counts the ledger's figures; numbered items of the report that are no figures are listed only where they are left out. */
export function coverageOf(deck: Deck, report: Report, language: Language): Coverage {
  const figures = deck.ledger.filter((line) => line.fact !== undefined);
  const absent = deck.ledger.filter((line) => line.slides.length === 0);
  return {
    figures: figures.length,
    onSlides: figures.filter((line) => line.slides.length > 0).length,
    inNotesOnly: figures.filter((line) => line.slides.length === 0 && line.notes.length > 0).length,
    nowhere: figures.filter((line) => line.slides.length === 0 && line.notes.length === 0).length,
    leftOut: absent.map((line) => leftOut(line, report, language)),
  };
}

function leftOut(line: LedgerLine, { text, repairs }: Report, language: Language): LeftOut {
  const { start, end } = line.span;
  return {
    ...placeInFile(repairs, line.span),
    text: text.slice(start, end),
    sentence: around(text, line.span),
    reason: line.leftOut ? sayIssue(language, { code: line.leftOut, values: {} }) : '',
    inNotes: line.notes.length > 0,
  };
}

/** Issues as they are printed for machines: their places in the file's own text, their sentences beside them. */
export function issueRecords(
  issues: readonly Issue[],
  { repairs }: Report,
  language: Language,
): readonly (Issue & { readonly message: string })[] {
  return issues.map((issue) => ({
    ...issue,
    ...(issue.span ? { span: placeInFile(repairs, issue.span) } : {}),
    message: sayIssue(language, issue),
  }));
}

/** The words around a place, for people to find it: at most this many characters to each side, within the line. */
const reach = 16;

function around(text: string, { start, end }: Span): string {
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(end, end + reach).split('\n')[0] ?? '';
  return `${before}${text.slice(start, end)}${after}`.trim();
}

/** Returns the coverage as lines to be read. */
export function coverageLines(coverage: Coverage, language: Language): readonly string[] {
  const { figures, onSlides, inNotesOnly, nowhere, leftOut: absent } = coverage;
  const head = say(language, 'command-coverage', { figures, onSlides, inNotesOnly, nowhere });
  const rows = absent.map(({ text, sentence, reason }) =>
    say(language, 'command-left-out', { text, sentence, reason }),
  );
  return [head, ...rows];
}
