import { say } from '../core/messages/index.ts';
import type { Fact, Language, Report } from '../core/model.ts';
import { factWords } from './fact-words.ts';

/**
 * Returns the figures as a table for Excel and WPS: RFC 4180, with the byte order mark without which they take Chinese
 * for another encoding. Text that a table program would run as a formula is set in quotation (a leading ').
 */
export function figuresCsv(facts: readonly Fact[], report: Report, language: Language): string {
  const head = say(language, 'command-csv-head').split('|');
  const rows = facts.map((fact) => [
    fact.printed,
    fact.value,
    fact.unit,
    ...factWords(fact, language),
    fact.period ?? '',
    fact.indicator,
    report.text.slice(fact.sentence.start, fact.sentence.end).trim(),
    fact.span.start,
    fact.span.end,
  ]);
  return `\ufeff${[head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
