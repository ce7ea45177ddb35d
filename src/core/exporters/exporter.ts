import type { Deck, Language, Report, Stroke } from '../model.ts';
import type { Fonts } from '../typography/typesetter.ts';
import type { ExportChoices } from './choices.ts';
import type { DrawnSlide } from './pptx/drawn.ts';

/** What an exporter may ask of the machine. */
export interface Printer {
  /** Gets ready, where that takes its time: something is going to be exported. */
  warm?(): void;
  /** Prints a complete html document with the deck's fonts, vector, outline and tags; returns the PDF, or rejects once the signal is given. */
  print(document: PrintDocument, signal: CancelSignal): Promise<Uint8Array>;
  /** Draws the elements of a document that a selector names, one after another, `scale` pixels to a CSS pixel; each as PNG. */
  draw(
    document: PrintDocument,
    selector: string,
    scale: number,
    signal: CancelSignal,
  ): AsyncIterable<Uint8Array>;
  /** Lays a document out unseen and returns where everything of its slides stands. */
  measure(document: PrintDocument, signal: CancelSignal): Promise<readonly DrawnSlide[]>;
}

/** What of an AbortSignal (DOM §3.2) is used; Node and browsers have it. */
export interface CancelSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

export interface PrintDocument {
  readonly html: string;
  readonly title: string;
  /** Files that the html names with relative addresses: the subset fonts. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** Of a page, in CSS pixels at 96 dpi. */
  readonly width: number;
  readonly height: number;
}

/** The script of an exported html file: a classic script without imports, and its hash as a source of CSP. */
export interface Viewer {
  readonly code: string;
  readonly hash: string;
}

/** Who drew a stroke and when, as far as it was kept, and the name of its layer. */
export interface StrokeOrigin {
  readonly author?: string;
  /** ISO time. */
  readonly at?: string;
  readonly layer: string;
}

/** A file of a deck's folder. */
export interface KeptFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ExportJob {
  /** The slides that were chosen, in order; the ledger and the source are those of the whole deck. */
  readonly deck: Deck;
  readonly report: Report;
  /** The report that this one is compared with. */
  readonly compared?: Report;
  readonly fonts: Fonts;
  /** Cuts the three faces to the characters; TrueType, keyed by face. */
  readonly subset: (characters: string) => Promise<Readonly<Record<string, Uint8Array>>>;
  readonly viewer: () => Promise<Viewer>;
  /** What was drawn; empty where ink was not asked for. */
  readonly ink: readonly Stroke[];
  readonly originOf: (stroke: Stroke) => StrokeOrigin;
  /** The files that the whole deck is made of: its report, deck.json, what was drawn and arranged. */
  readonly parts: () => Promise<readonly KeptFile[]>;
  readonly choices: ExportChoices;
  readonly language: Language;
  /**
   * Tells how far it is, and how far it will be where what comes next tells nothing of itself; lets others come to work;
   * rejects once nobody wants the file any more.
   */
  readonly progress: (done: number, of: number, next?: number) => Promise<void>;
  /** Given when nobody wants the file any more. */
  readonly signal: CancelSignal;
}

/** What an exporter made: the file, and how many pages, slides or rows are in it. */
export interface Written {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** A form in which a deck leaves the room. One file of ours a form; `index.ts` lists them. */
interface Form {
  /** As `rostrum export --to NAME`. */
  readonly name: string;
  readonly extension: string;
  /** Behind the deck's name in the name of the file, so that it says what it is; '' for the slides themselves. */
  readonly label: (choices: ExportChoices) => string;
  /** The choices that make a difference to it, beside which slides. */
  readonly takes?: readonly Exclude<keyof ExportChoices, 'slides'>[];
  /** It cannot be made without a printer. */
  readonly prints?: true;
}

/** A form that is one file. */
export interface Exporter extends Form {
  write(job: ExportJob, printer: Printer): Promise<Written>;
}

/** A form that is a folder of files, written as they come. Its extension is ''. */
export interface FolderExporter extends Form {
  files(job: ExportJob, printer: Printer): AsyncIterable<NamedFile>;
}

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
