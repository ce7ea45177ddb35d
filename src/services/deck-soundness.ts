import type { ReadReport } from '../core/importers/importer.ts';
import type { Issue } from '../core/model.ts';
import { renderDeck } from '../core/render.ts';
import type { Fonts } from '../core/typography/typesetter.ts';
import type { Files } from './host.ts';
import { loadDeck } from './stored-deck.ts';
import { ServiceFault } from './wire.ts';

export interface SoundnessGiven {
  readonly readReport: ReadReport;
  readonly fonts: Fonts;
}

/**
 * Returns why a deck must not be shown where nobody looks after it, or nothing: it opens without a word, with the very
 * report that it was made of; each slide can be drawn; each figure has its place in the report.
 */
export async function unsoundness(
  files: Files,
  name: string,
  { readReport, fonts }: SoundnessGiven,
): Promise<Issue | undefined> {
  try {
    const { deck, report, issues } = await loadDeck(files, name, readReport);
    const said = issues.find(({ code }) => code.startsWith('deck-'));
    if (said) return said;
    for (const { html } of renderDeck(deck, fonts).slides) {
      const stray = strayPlace(html, report.text.length);
      if (stray !== undefined) return { code: 'deck-figure-astray', values: { deck: name, place: stray } };
    }
    return undefined;
  } catch (error) {
    if (error instanceof ServiceFault) return error.issue;
    // A deck that was written by hand may say what no layout can draw.
    if (error instanceof Error)
      return { code: 'deck-undrawable', values: { deck: name, reason: error.message } };
    throw error;
  }
}

/** The first place of a drawn slide that is none of the report; `data-span="start-end"` as in the slide's markup. */
function strayPlace(html: string, length: number): string | undefined {
  for (const [, places = ''] of html.matchAll(/data-(?:span|derived|fact)="([^"]*)"/g))
    for (const [place, start, end] of places.matchAll(/(\d+)-(\d+)/g))
      if (Number(start) >= Number(end) || Number(end) > length) return place;
  return /<[^>]*data-(?:span|fact)=""/.exec(html)?.[0];
}
