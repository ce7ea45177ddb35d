import { PDFDocument, PDFStreamWriter } from '@cantoo/pdf-lib';
import { markArtifacts, type PageDone } from './artifacts.ts';
import { attach, type Attachment } from './attachments.ts';
import { describe, type Description } from './describe.ts';
import { annotateInk, type DrawnStroke } from './ink.ts';
import { checkFonts } from './fonts.ts';
import { joinTags } from './join-tags.ts';
import { labelPages, type PageLabel } from './page-labels.ts';
import { mendStructure } from './structure.ts';

/** Objects that are written before others come to their work, and those that are compressed together: the more, the smaller. */
const AT_ONCE = 200;
const TOGETHER = 500;

export interface Finish extends Omit<Description, 'hasAttachments'> {
  /** Told of each page that is finished. */
  readonly pageDone: PageDone;
  /** A page each; without them pages are counted from 1. */
  readonly labels?: readonly PageLabel[];
  /** Says where a link leads, by the page and by the id of the element. */
  readonly leadsTo: (page: number, destination: string) => string;
  /** Of each page. */
  readonly ink: readonly (readonly DrawnStroke[])[];
  readonly attachments: readonly Attachment[];
}

/**
 * Returns a printed PDF with what a browser does not write: what it says of itself, page labels, marks on everything that
 * is not read out, ink, attached files; its objects in compressed streams. The same deck gives the same bytes. Throws Unsound
 * where letters are drawings.
 */
export async function finishPdf(printed: Uint8Array, finish: Finish): Promise<Uint8Array> {
  const document = await PDFDocument.load(printed, { updateMetadata: false });
  checkFonts(document);
  await markArtifacts(document, finish.pageDone);
  joinTags(document);
  mendStructure(document, finish.leadsTo);
  labelPages(document, finish.labels ?? [1]);
  annotateInk(document, finish.ink);
  if (finish.attachments.length > 0) attach(document, finish.attachments);
  describe(document, { ...finish, hasAttachments: finish.attachments.length > 0 });
  await document.flush();
  return PDFStreamWriter.forContext(document.context, AT_ONCE, true, TOGETHER).serializeToBuffer();
}
