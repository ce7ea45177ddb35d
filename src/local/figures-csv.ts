import Papa from 'papaparse';
import { headingsOver } from '../core/evidence/headings.ts';
import { placeInFile } from '../core/importers/repair/place.ts';
import { say } from '../core/messages/index.ts';
import type { Fact, Language, Report } from '../core/model.ts';
import { factWords } from './fact-words.ts';

/**
 * Returns the figures as a table for Excel and WPS, a row each in the order of the report: the headings above, what is
 * measured, the number as printed and as a number with its unit, in words what it is, when, compared with what, and the
 * sentence. RFC 4180, with the byte order mark without which they take Chinese for another encoding; words that they would run
 * as a formula are set behind a '.
 */
export function figuresCsv(facts: readonly Fact[], report: Report, language: Language): string {
  const fields = say(language, 'command-csv-head').split('|');
  const data = facts.map((fact, index) => [index + 1, ...rowOf(fact, report, language)]);
  return `\ufeff${Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: true })}\r\n`;
}

function rowOf(fact: Fact, report: Report, language: Language): readonly (string | number)[] {
  const [kind, direction, bound, modality] = factWords(fact, language);
  const { start, end } = placeInFile(report.repairs, fact.span);
  return [
    headingsOver(report, fact.span).join(' › '),
    fact.part ? `${fact.part.whole} › ${fact.part.name}` : fact.indicator,
    fact.printed,
    fact.value,
    fact.unit,
    kind,
    direction,
    bound,
    modality,
    fact.period ?? '',
    fact.base ?? '',
    sentenceOf(fact, report),
    start,
    end,
  ];
}

/** In one line, as it is read. */
const sentenceOf = ({ sentence }: Fact, { text }: Report): string =>
  text
    .slice(sentence.start, sentence.end)
    .replace(/\s*[\r\n]+\s*/g, '')
    .trim();
