import type { AnySpan, Fact, Phrase, Run, Said } from '../model.ts';
import { typedRun } from '../typed.ts';
import type { SetLine } from '../typography/typesetter.ts';
import { spacingOf } from '../typography/spacing.ts';

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Returns `start-end`, as `data-span` and its like hold places; of the compared report `compared:start-end`. */
export const spanText = ({ start, end, report }: AnySpan): string =>
  `${report === undefined ? '' : `${report}:`}${start}-${end}`;

/** Returns lines of print as elements that no browser breaks again. */
export function linesHtml(lines: readonly SetLine[]): string {
  return lines.map((line) => `<span class="line">${runsHtml(line.runs)}</span>`).join('');
}

/** Returns the plain text of a phrase. */
export const phraseText = (phrase: Phrase): string => phrase.map(({ text }) => text).join('');

/** Returns one line of print: runs with their sources, marks squeezed and thin spaces put in by rule. */
export function runsHtml(runs: Phrase): string {
  const spaces = spacingOf(Array.from(phraseText(runs)));
  let at = 0;
  const parts = runs.map((run) => {
    const characters = Array.from(run.text);
    const before = at === 0 ? '' : space(spaces[at]);
    const inside = characters.map((character, index) =>
      index === 0 && at > 0 ? escapeHtml(character) : space(spaces[at + index]) + escapeHtml(character),
    );
    at += characters.length;
    return before + runHtml(run, inside.join(''));
  });
  return parts.join('') + space(spaces.at(-1));
}

/** An empty element with a margin, so that the text itself stays as the report has it. */
function space(ems: number | undefined): string {
  if (ems === undefined || ems === 0) return '';
  return ems < 0 ? '<i class="half"></i>' : '<i class="thin"></i>';
}

function runHtml(run: Run, inside: string): string {
  switch (run.type) {
    case 'words':
      return wordsHtml(run, inside);
    case 'figure':
      return `<b data-span="${spanText(run.span)}" data-fact="${run.fact}">${inside}</b>`;
    case 'date':
      return `<time data-span="${spanText(run.span)}">${inside}</time>`;
    case 'derived':
      return `<b data-derived="${run.from.map(spanText).join(',')}">${inside}</b>`;
    case 'typed':
      return `<b ${typedAttributes(run)}>${inside}</b>`;
    case 'compared':
      return comparedHtml(run, inside);
    case 'numbering':
      break;
  }
  return `<span data-number>${inside}</span>`;
}

function wordsHtml(run: Extract<Run, { type: 'words' }>, inside: string): string {
  const tag = run.strong ? 'b' : 'span';
  if (run.span === undefined) return run.strong ? `<b>${inside}</b>` : inside;
  return `<${tag} data-quote="${spanText(run.span)}">${inside}</${tag}>`;
}

/** A year, a number or the name of a place of the compared report. */
function comparedHtml({ text, span }: Extract<Run, { type: 'compared' }>, inside: string): string {
  const place = spanText(span);
  if (/^\d{4}年$/.test(text)) return `<time data-span="${place}">${inside}</time>`;
  return /\d/.test(text)
    ? `<b data-span="${place}">${inside}</b>`
    : `<span data-quote="${place}">${inside}</span>`;
}

/** What the user typed is marked, and says what the report prints there. */
export function typedAttributes({ printed }: { readonly printed?: Said | undefined }): string {
  if (printed === undefined) return 'data-typed=""';
  return `data-typed="" data-printed="${escapeHtml(printed.text)}" data-printed-span="${spanText(printed.span)}"`;
}

/** Returns what the element of a fact's number says of where it comes from. */
export function factAttributes(fact: Fact): string {
  const { id, span, over } = fact;
  return over ? typedAttributes(typedRun(fact, over)) : `data-span="${spanText(span)}" data-fact="${id}"`;
}
