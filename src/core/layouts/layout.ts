import type { ContentOf, ContentType, Office, Phrase, Said } from '../model.ts';
import type { Fonts } from '../typography/typesetter.ts';
import type { Theme } from '../themes/theme.ts';

/** A number that the user typed and what the report prints in its place. */
export interface Typed {
  readonly text: string;
  readonly printed: Said;
}

/** What a layout may know besides the content. */
export interface Sheet {
  readonly fonts: Fonts;
  readonly theme: Theme;
  readonly kicker?: Phrase;
  readonly part?: Phrase;
  readonly office?: Office;
  /** How many slides of the same kind of content stand directly before: by it like slides vary their look. */
  readonly turn: number;
  /** The number printed in the footer, from 1; a page put in while presenting has none. */
  readonly number?: number;
  /** Numbers of the slide that the user typed over the report's: shown side by side in the footer. */
  readonly typed: readonly Typed[];
  /** For links of a contents slide: the printed number of a slide. */
  readonly numberOf: (slide: string) => number | undefined;
}

/** A way to show one kind of content. One file a layout; `index.ts` lists them, the choosiest first. */
export interface Layout<T extends ContentType> {
  readonly name: string;
  /** The inside of the section, or nothing where this content does not fit this layout. The last of a kind always fits. */
  lay(content: ContentOf<T>, sheet: Sheet): string | undefined;
  /** Rules for `section[data-layout='NAME']`; every length in px of 1280 × 720, every colour a token. */
  readonly css: string;
}
