import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
  type PDFDocument,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { drawingOf } from '../../ink/drawing.ts';
import { linesOf } from '../../ink/lines.ts';
import type { Stroke } from '../../model.ts';
import { paint, placeOn, rgbOf, type Matrix } from './path-operators.ts';

/** Anything drawn but a note, whose letters need the fonts of the page and which is printed with it. */
export type PlainStroke = Exclude<Stroke, { readonly tool: 'note' }>;

/** A stroke with what is known of it. */
export interface DrawnStroke {
  readonly stroke: PlainStroke;
  readonly author?: string;
  /** ISO time. */
  readonly at?: string;
  /** The layer's name. */
  readonly layer: string;
  /** Says what it is to those who do not see it. */
  readonly words: string;
  /** How it meets the page (ISO 32000-1 §11.3.5). */
  readonly blend: 'Normal' | 'Multiply' | 'Screen';
}

/** A slide, in its own units. */
const SLIDE = { width: 1280, height: 720 };
/** Printed with the page (ISO 32000-1 §12.5.3). */
const PRINTED = 4;

/**
 * Lays ink over pages that a slide fills, as annotations that any viewer shows, hides by layer and deletes: one a stroke
 * (ISO 32000-1 §12.5.6.13) with an appearance of its own, in an optional content group a layer (§8.11), and with an element
 * in the tags (ISO 14289-1 §7.18.1).
 */
export function annotateInk(document: PDFDocument, pages: readonly (readonly DrawnStroke[])[]): void {
  const { context, catalog } = document;
  const layers = new Map<string, PDFRef>();
  const tags = openTags(document);
  for (const [index, page] of document.getPages().entries()) {
    for (const drawn of pages[index] ?? []) {
      const { layer } = drawn;
      const group =
        layers.get(layer) ??
        context.register(context.obj({ Type: 'OCG', Name: PDFHexString.fromText(layer) }));
      layers.set(layer, group);
      const annotation = annotationOf(document, page, drawn);
      annotation.set(PDFName.of('OC'), group);
      const reference = context.register(annotation);
      page.node.addAnnot(reference);
      tags.add(page.ref, annotation, reference);
    }
  }
  if (layers.size === 0) return;
  const groups = [...layers.values()];
  const shown = { Name: PDFHexString.fromText('Ink'), Order: groups, ON: groups };
  catalog.set(PDFName.of('OCProperties'), context.obj({ OCGs: groups, D: shown }));
}

function annotationOf({ context }: PDFDocument, page: PDFPage, drawn: DrawnStroke): PDFDict {
  const { stroke, author, at, words, blend } = drawn;
  const { width, height } = page.getSize();
  const matrix: Matrix = [width / SLIDE.width, -height / SLIDE.height, 0, height];
  const { operators, box, opacity } = paint(drawingOf(stroke), matrix);
  const appearance = context.flateStream(`/G gs\n${operators}`, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [...box],
    Resources: { ExtGState: { G: { Type: 'ExtGState', ca: opacity, CA: opacity, BM: blend } } },
  });
  const annotation = context.obj({
    Type: 'Annot',
    Subtype: 'Ink',
    Rect: [...box],
    InkList: linesOf(stroke).map((way) => way.flatMap(([x, y]) => placeOn(matrix, x, y))),
    C: [...rgbOf(stroke.colour)],
    CA: opacity,
    BS: { W: stroke.width * matrix[0] },
    F: PRINTED,
    NM: PDFHexString.fromText(stroke.id),
    Contents: PDFHexString.fromText(words),
    P: page.ref,
    AP: { N: context.register(appearance) },
  });
  if (author !== undefined) annotation.set(PDFName.of('T'), PDFHexString.fromText(author));
  if (at !== undefined) {
    const time = PDFString.fromDate(new Date(at));
    annotation.set(PDFName.of('M'), time);
    annotation.set(PDFName.of('CreationDate'), time);
  }
  return annotation;
}

interface Tags {
  readonly add: (page: PDFRef, annotation: PDFDict, reference: PDFRef) => void;
}

/** Adds elements to the end of the tags, and to the tree that leads from annotations to them (ISO 32000-1 §14.7.4.4). */
function openTags({ context, catalog }: PDFDocument): Tags {
  const tree = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const parents = tree.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);
  const root = tree.get(PDFName.of('K'));
  const kids = tree.lookup(PDFName.of('K'));
  const top = kids instanceof PDFArray ? kids.get(0) : root;
  const document = context.lookup(top, PDFDict);
  const last = parents.size() > 1 ? parents.lookup(parents.size() - 2, PDFNumber).asNumber() : -1;
  let next = last + 1;
  return {
    add: (page, annotation, reference) => {
      const object = context.obj({ Type: 'OBJR', Obj: reference, Pg: page });
      const element = context.register(
        context.obj({ Type: 'StructElem', S: 'Annot', P: top, Pg: page, K: object }),
      );
      childrenOf(document).push(element);
      annotation.set(PDFName.of('StructParent'), PDFNumber.of(next));
      parents.push(PDFNumber.of(next));
      parents.push(element);
      next++;
      tree.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(next));
    },
  };
}

/** The children of an element, of which a single one may stand without an array (ISO 32000-1 Table 323). */
function childrenOf(element: PDFDict): PDFArray {
  const name = PDFName.of('K');
  const kids = element.lookup(name);
  if (kids instanceof PDFArray) return kids;
  const only = element.get(name);
  const made: PDFArray = element.context.obj(only ? [only] : []);
  element.set(name, made);
  return made;
}
