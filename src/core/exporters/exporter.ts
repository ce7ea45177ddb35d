import type { Deck, Language, Report, Stroke } from '../model.ts';
import type { Fonts } from '../typography/typesetter.ts';

/** What an exporter may ask of the machine. */
export interface Printer {
  /** Prints a complete html document with the deck's fonts, one page a `section`, vector, outline and tags; returns the PDF. */
  print(document: PrintDocument): Promise<Uint8Array>;
}

export interface PrintDocument {
  readonly html: string;
  readonly title: string;
  /** Files that the html names with relative addresses: the subset fonts. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** In slide pixels at 96 dpi. */
  readonly width: number;
  readonly height: number;
}

export interface ExportJob {
  readonly deck: Deck;
  readonly report: Report;
  readonly fonts: Fonts;
  /** Cuts the three faces to the characters; TrueType, keyed by face. */
  readonly subset: (characters: string) => Promise<Readonly<Record<string, Uint8Array>>>;
  readonly ink: readonly Stroke[];
  readonly withInk: boolean;
  readonly language: Language;
  readonly progress: (done: number, of: number) => void;
  readonly cancelled: () => boolean;
}

/** A form in which a deck leaves the room. One file a form; `index.ts` lists them. */
export interface Exporter {
  readonly name: string;
  readonly extension: string;
  write(job: ExportJob, printer: Printer): Promise<Uint8Array>;
}
