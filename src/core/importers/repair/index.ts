import type { Issue, Repair, Report } from '../../model.ts';
import { blank } from './blank.ts';
import { brokenLine } from './broken-line.ts';
import type { DamageKind } from './damage.ts';
import { digitsApart } from './digits-apart.ts';
import { fullWidth } from './full-width.ts';
import { invisible } from './invisible.ts';
import { joinedLine } from './joined-line.ts';
import { markup } from './markup.ts';
import { misread } from './misread.ts';
import { panelLine } from './panel-line.ts';
import { radical } from './radical.ts';
import { rewrite, type Mended } from './rewrite.ts';
import { stopMissing } from './stop-missing.ts';
import { straightQuote } from './straight-quote.ts';

/**
 * The kinds of damage in the order in which they are mended: lines before what stands in them, and zero-width
 * characters after lines, because alone on a line they mark the end of a page.
 */
export const kinds: readonly DamageKind[] = [
  markup,
  radical,
  fullWidth,
  joinedLine,
  panelLine,
  brokenLine,
  invisible,
  misread,
  digitsApart,
  blank,
  straightQuote,
  stopMissing,
];

/** The kinds that change no line: for documents that say themselves what their paragraphs are. */
export const kindsWithinLines: readonly DamageKind[] = kinds.filter(
  (kind) => ![markup, joinedLine, panelLine, brokenLine, stopMissing].includes(kind),
);

/** Returns a file's text mended, and each place that was. A text without damage comes back as it is. */
export function repair(
  source: string,
  mendable: readonly DamageKind[] = kinds,
): { readonly text: string; readonly repairs: readonly Repair[] } {
  const mended = mendable.reduce<Mended>(
    (before, kind) => rewrite(before, kind.damage, kind.find(before.text)),
    { text: source, repairs: [] },
  );
  return {
    text: mended.text,
    repairs: mended.repairs.map((one) => ({ ...one, was: source.slice(one.source.start, one.source.end) })),
  };
}

/** Says what was mended, a sentence a kind of damage, each with its first place. */
export function repairIssues({ text, repairs }: Pick<Report, 'text' | 'repairs'>): readonly Issue[] {
  return kinds.flatMap(({ damage, code }) => {
    const mended = repairs.filter((one) => one.damage === damage);
    const [first] = mended;
    if (!first) return [];
    const values = {
      count: mended.length,
      was: shown(first.was),
      now: shown(text.slice(first.span.start, first.span.end)),
    };
    return [{ code, values, span: first.span }];
  });
}

/** Line ends and blanks made visible; at most twelve characters. */
const shown = (text: string): string =>
  text
    .replace(/\r\n|[\n\r]/g, '⏎')
    .replace(/[ \u3000]/g, '␣')
    .slice(0, 12);
