import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRef,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';

const S = PDFName.of('S');
const K = PDFName.of('K');
const P = PDFName.of('P');
const PAGE = PDFName.of('Pg');

/**
 * Takes elements without meaning that hold nothing but marked content out of the tags: what they hold belongs to the element
 * around them, as in a paragraph of one piece. A browser makes one of every run of letters, which are two thirds of all.
 */
export function joinTags(document: PDFDocument): void {
  // What held such elements only is one itself then.
  while (joinOnce(document)) continue;
}

/** Returns whether there was anything to join. */
function joinOnce(document: PDFDocument): boolean {
  const { context } = document;
  const around = new Map<PDFRef, PDFRef>();
  for (const [reference, element] of context.enumerateIndirectObjects()) {
    if (!(element instanceof PDFDict) || element.get(S) !== PDFName.of('NonStruct')) continue;
    const parent = element.get(P);
    if (!(parent instanceof PDFRef) || !isPlain(element)) continue;
    const holder = context.lookup(parent);
    if (holder instanceof PDFDict && takes(holder, element.get(PAGE))) around.set(reference, parent);
  }
  for (const parent of new Set(around.values())) putIn(document, parent, around);
  for (const entries of parentsOf(document))
    for (let at = 0; at < entries.size(); at++) {
      const entry = entries.get(at);
      const parent = entry instanceof PDFRef ? around.get(entry) : undefined;
      if (parent) entries.set(at, parent);
    }
  for (const reference of around.keys()) context.delete(reference);
  return around.size > 0;
}

/** Holds marked content only, and says nothing of itself. */
function isPlain(element: PDFDict): boolean {
  const says = [PDFName.of('Alt'), PDFName.of('ActualText'), PDFName.of('Lang'), PDFName.of('A')];
  return says.every((key) => !element.has(key)) && kidsOf(element).every((kid) => kid instanceof PDFNumber);
}

/** Marked content is counted by pages, so that an element takes in that of its own page only (ISO 32000-1 Table 323). */
function takes(holder: PDFDict, page: PDFObject | undefined): boolean {
  if (!holder.has(S) || holder.get(S) === PDFName.of('Document')) return false;
  const own = holder.get(PAGE);
  if (own === undefined && page) holder.set(PAGE, page);
  return holder.get(PAGE) === page;
}

function putIn({ context }: PDFDocument, parent: PDFRef, around: ReadonlyMap<PDFRef, PDFRef>): void {
  const holder = context.lookup(parent, PDFDict);
  const kids = kidsOf(holder).flatMap((kid) => {
    const isJoined = kid instanceof PDFRef && around.get(kid) === parent;
    return isJoined ? kidsOf(context.lookup(kid, PDFDict)) : [kid];
  });
  holder.set(K, context.obj([...kids]));
}

function kidsOf(element: PDFDict): readonly PDFObject[] {
  const kids = element.lookup(K);
  if (kids instanceof PDFArray) return kids.asArray();
  const only = element.get(K);
  return only ? [only] : [];
}

/** The arrays that lead from marked content to its element, one a page. */
export function parentsOf({ catalog }: PDFDocument): readonly PDFArray[] {
  const tree = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const numbers = tree.lookup(PDFName.of('ParentTree'), PDFDict).lookupMaybe(PDFName.of('Nums'), PDFArray);
  return (numbers ? Array.from({ length: numbers.size() }, (_, at) => numbers.lookup(at)) : []).filter(
    (entry) => entry instanceof PDFArray,
  );
}
