import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRef,
  type PDFContext,
} from '@cantoo/pdf-lib';
import { parentsOf } from './join-tags.ts';

const S = PDFName.of('S');
const K = PDFName.of('K');
const P = PDFName.of('P');

/**
 * Mends what Chromium's tags lack of ISO 14289-1: the items of a list have a body (ISO 32000-1 §14.8.4.3.3), the order of
 * tabbing is that of the tags (§7.18.3), a link says where it leads (§7.18.5), and the first heading is of the first level
 * (§7.4.2), also where slides without their cover were chosen. `leadsTo` names a destination.
 */
export function mendStructure(
  document: PDFDocument,
  leadsTo: (page: number, destination: string) => string,
): void {
  const parents = parentsOf(document);
  for (const [reference, element] of document.context.enumerateIndirectObjects()) {
    if (element instanceof PDFDict && element.get(S) === PDFName.of('LI'))
      addBody(document.context, parents, reference, element);
  }
  const tree = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  firstHeading(document.context, tree)?.set(S, PDFName.of('H1'));
  const pages = document.getPages();
  const numbers = new Map(pages.map((page, index) => [page.ref, index + 1]));
  for (const page of pages) {
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    for (const annotation of annotationsOf(page.node)) {
      const destination = annotation.get(PDFName.of('Dest'));
      if (!(destination instanceof PDFName)) continue;
      const target = targetOf(document, destination);
      const number = target && numbers.get(target);
      const words = leadsTo(number ?? 1, destination.decodeText());
      annotation.set(PDFName.of('Contents'), PDFHexString.fromText(words));
    }
  }
}

/** All that an item holds becomes its body; marked content of the item itself then belongs to the body. */
function addBody(context: PDFContext, parents: readonly PDFArray[], item: PDFRef, element: PDFDict): void {
  const kids = element.get(K);
  if (!kids) return;
  const entries: Record<string, PDFRef | typeof kids> = { P: item, K: kids };
  const page = element.get(PDFName.of('Pg'));
  const body = context.register(
    context.obj({ Type: 'StructElem', S: 'LBody', ...entries, ...(page ? { Pg: page } : {}) }),
  );
  for (const kid of kidsOf(context, element)) {
    const child = kid instanceof PDFRef ? context.lookup(kid) : kid;
    if (child instanceof PDFDict && child.has(S)) child.set(P, body);
  }
  element.set(K, context.obj([body]));
  for (const parent of parents)
    for (let at = 0; at < parent.size(); at++) if (parent.get(at) === item) parent.set(at, body);
}

function kidsOf(context: PDFContext, element: PDFDict): readonly unknown[] {
  const held = element.get(K);
  const kids = held instanceof PDFRef ? context.lookup(held) : held;
  if (kids instanceof PDFArray) return kids.asArray();
  return held === undefined ? [] : [held];
}

/** In the order of reading, from an element on. */
function firstHeading(context: PDFContext, element: PDFDict): PDFDict | undefined {
  const kind = element.get(S);
  if (kind instanceof PDFName && /^H\d$/.test(kind.decodeText())) return element;
  for (const kid of kidsOf(context, element)) {
    const child = kid instanceof PDFRef ? context.lookup(kid) : kid;
    const found = child instanceof PDFDict ? firstHeading(context, child) : undefined;
    if (found) return found;
  }
  return undefined;
}

function annotationsOf(page: PDFDict): readonly PDFDict[] {
  const found = page.lookupMaybe(PDFName.of('Annots'), PDFArray);
  return (found ? Array.from({ length: found.size() }, (_, at) => found.lookup(at)) : []).filter(
    (annotation) => annotation instanceof PDFDict,
  );
}

/** The page that a named destination is on. */
function targetOf({ catalog }: PDFDocument, destination: PDFName): PDFRef | undefined {
  const place = catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)?.lookup(destination);
  const page = place instanceof PDFArray ? place.get(0) : undefined;
  return page instanceof PDFRef ? page : undefined;
}
