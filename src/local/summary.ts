import { coverageOf, ledgerRows, type Coverage, type LedgerRow } from '../core/coverage.ts';
import { placeInFile } from '../core/importers/repair/place.ts';
import { say, sayIssue } from '../core/messages/index.ts';
import type { Deck, Issue, Language, Report } from '../core/model.ts';

/** A line of the ledger as it is printed for machines; `start` and `end` are places in the file's own text. */
export interface LedgerRecord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly figure: boolean;
  readonly slides: readonly number[];
  readonly notes: readonly number[];
  readonly reason?: string;
}

export function ledgerRecords(
  deck: Deck,
  { text, repairs }: Report,
  language: Language,
): readonly LedgerRecord[] {
  return ledgerRows(deck, text).map(({ line, printed, isFigure, slides, notes, reason }) => ({
    ...placeInFile(repairs, line.span),
    text: printed,
    figure: isFigure,
    slides,
    notes,
    ...(reason ? { reason: sayIssue(language, reason) } : {}),
  }));
}

/** Where the figures of a deck went, counted. */
export const coverageIn = (deck: Deck, { text }: Report): Coverage => coverageOf(ledgerRows(deck, text));

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

/** Returns the ledger as lines to be read: the counts, then each figure and numbered item; or those alone that are on no slide. */
export function ledgerLines(
  deck: Deck,
  { text }: Report,
  language: Language,
  which: 'all' | 'left-out',
): readonly string[] {
  const rows = ledgerRows(deck, text);
  const listed = which === 'all' ? rows : rows.filter(({ slides }) => slides.length === 0);
  return [
    say(language, 'command-coverage', { ...coverageOf(rows) }),
    ...listed.map((row) => rowLine(row, language)),
  ];
}

function rowLine({ before, printed, after, slides, reason }: LedgerRow, language: Language): string {
  const where = reason
    ? sayIssue(language, reason)
    : say(language, 'command-on-slides', { slides: slides.join(language === 'zh' ? '、' : ', ') });
  return say(language, 'command-ledger-line', {
    text: printed,
    sentence: `${before}${printed}${after}`.trim(),
    where,
  });
}
