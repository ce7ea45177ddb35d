import { placeInFile } from '../core/importers/repair/place.ts';
import { say, sayIssue } from '../core/messages/index.ts';
import type { Finding, Language, Place, Report, Said } from '../core/model.ts';

/** A finding as it is printed for machines; `start` and `end` are places in the file's own text. */
export interface FindingRecord {
  readonly code: string;
  readonly message: string;
  readonly places: readonly (Words & { readonly sentence: Words; readonly headings: readonly string[] })[];
}

interface Words {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function findingRecords(
  findings: readonly Finding[],
  report: Report,
  language: Language,
): readonly FindingRecord[] {
  const words = ({ text, span }: Said): Words => ({ ...placeInFile(report.repairs, span), text });
  return findings.map((finding) => ({
    code: finding.code,
    message: sayIssue(language, finding),
    places: finding.places.map(({ at, sentence, headings }) => ({
      ...words(at),
      sentence: words(sentence),
      headings,
    })),
  }));
}

/** Returns the findings as lines to be read: what is wrong, and below it both sentences, each under its headings. */
export function findingLines(findings: readonly Finding[], language: Language): readonly string[] {
  if (findings.length === 0) return [say(language, 'command-findings-none')];
  return [
    say(language, 'command-findings', { count: findings.length }),
    ...findings.flatMap((finding) => [
      `  ${sayIssue(language, finding)}`,
      ...finding.places.map((place) => `    ${placeLine(place, language)}`),
    ]),
  ];
}

/** The figure stands between brackets of its own, for a sentence may hold many. */
function placeLine({ at, sentence, headings }: Place, language: Language): string {
  const start = at.span.start - sentence.span.start;
  const marked = `${sentence.text.slice(0, start)}【${at.text}】${sentence.text.slice(start + at.text.length)}`;
  const words = sentence.text.startsWith(at.text, start) ? marked : sentence.text;
  return say(language, 'command-finding-place', { headings: headings.join(' › '), words });
}
