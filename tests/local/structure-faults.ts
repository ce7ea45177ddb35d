import { unzlibSync } from 'fflate';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { withArtifacts } from '../../src/core/exporters/pdf/artifacts.ts';

/** An element of the tags. */
interface Tag {
  readonly type: string;
  readonly dictionary: PDFDict;
  readonly children: readonly Tag[];
}

const name = (key: string): PDFName => PDFName.of(key);
const itemsOf = (array: PDFArray | undefined) =>
  array ? Array.from({ length: array.size() }, (_, at) => array.lookup(at)) : [];

function tagOf(dictionary: PDFDict): Tag {
  const held = dictionary.lookup(name('K'));
  const kids = held instanceof PDFArray ? itemsOf(held) : [held];
  const children = kids.filter((kid) => kid instanceof PDFDict && kid.has(name('S'))) as PDFDict[];
  return {
    type: dictionary.lookup(name('S'), PDFName).decodeText(),
    dictionary,
    children: children.map(tagOf),
  };
}

const allTags = (tag: Tag): readonly Tag[] => [tag, ...tag.children.flatMap(allTags)];

/** Children by type, those without meaning left out and looked through. */
const meant = ({ children }: Tag): readonly Tag[] =>
  children.flatMap((child) => (child.type === 'NonStruct' ? meant(child) : [child]));

function wordsOf(dictionary: PDFDict, key: string): string {
  const value = dictionary.lookup(name(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
}

/** What each kind of element may hold (ISO 32000-1 §14.8.4). */
const HOLDS: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  TR: ['TH', 'TD'],
};

/** Returns what of ISO 14289-1 (PDF/UA-1) a file breaks, as far as a program can tell; nothing where it is as it must be. */
export async function structureFaults(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const root = document.catalog.lookup(name('StructTreeRoot'), PDFDict);
  const tags = allTags(tagOf(root.lookup(name('K'), PDFDict)));
  return [
    ...documentFaults(document),
    ...tags.flatMap(tagFaults),
    ...headingFaults(tags),
    ...document.getPages().flatMap((page, index) => pageFaults(page.node, `page ${index + 1}`)),
  ];
}

function documentFaults({ catalog, context }: PDFDocument): readonly string[] {
  const metadata = catalog.lookup(name('Metadata'));
  const xmp = metadata instanceof PDFRawStream ? new TextDecoder().decode(metadata.getContents()) : '';
  const info = context.lookup(context.trailerInfo.Info, PDFDict);
  const title = wordsOf(info, 'Title');
  const viewer = catalog.lookup(name('ViewerPreferences'), PDFDict);
  return [
    xmp.includes('<pdfuaid:part>1</pdfuaid:part>') ? '' : '§5: not said to be PDF/UA',
    title !== '' && xmp.includes(`>${title}<`) ? '' : '§7.1: no title in XMP',
    String(viewer.get(name('DisplayDocTitle'))) === 'true' ? '' : '§7.1: title not displayed',
    wordsOf(catalog, 'Lang') === 'zh-CN' ? '' : '§7.2: no language',
    catalog.has(name('OutputIntents')) ? '' : 'ISO 19005-2 §6.2.3: no output intent',
    context.trailerInfo.ID ? '' : 'ISO 19005-2 §6.1.3: no file identifier',
    /CreationDate|ModDate/.test(String(info)) ? 'a time of the clock' : '',
  ].filter(Boolean);
}

function tagFaults(tag: Tag): readonly string[] {
  const { type, dictionary } = tag;
  const allowed = HOLDS[type];
  const strangers = allowed ? meant(tag).filter((child) => !allowed.includes(child.type)) : [];
  const isBlind = type === 'Figure' && !/\p{Script=Han}|\d/u.test(wordsOf(dictionary, 'Alt'));
  const isLoose = type === 'TH' && !String(dictionary.lookup(name('A'))).includes('/Scope');
  return [
    ...strangers.map((child) => `${child.type} in ${type}`),
    ...(isBlind ? ['§7.3: a figure without words'] : []),
    ...(isLoose ? ['§7.5: a header cell without scope'] : []),
  ];
}

function headingFaults(tags: readonly Tag[]): readonly string[] {
  const levels = tags.flatMap(({ type }) => /^H(\d)$/.exec(type)?.[1] ?? []).map(Number);
  return levels
    .map((level, index) =>
      level > (levels[index - 1] ?? 0) + 1 ? `§7.4.2: H${level} behind H${levels[index - 1] ?? 0}` : '',
    )
    .filter(Boolean);
}

function pageFaults(page: PDFDict, where: string): readonly string[] {
  const contents = page.lookup(name('Contents'));
  const drawn =
    contents instanceof PDFRawStream
      ? new TextDecoder('latin1').decode(unzlibSync(contents.getContents()))
      : '';
  const annotations = itemsOf(page.lookupMaybe(name('Annots'), PDFArray)) as PDFDict[];
  return [
    withArtifacts(drawn) === drawn ? '' : '§7.1: neither tag nor artifact',
    annotations.length === 0 || page.get(name('Tabs')) === name('S') ? '' : '§7.18.3: no order of tabs',
    ...annotations.flatMap((annotation) => [
      wordsOf(annotation, 'Contents') === '' ? '§7.18: an annotation without words' : '',
      annotation.has(name('StructParent')) ? '' : '§7.18.1: an annotation outside the tags',
      annotation.lookupMaybe(name('F'), PDFNumber)?.asNumber() === 4 ? '' : 'ISO 19005-2 §6.3.2: not printed',
    ]),
  ]
    .filter(Boolean)
    .map((fault) => `${where}: ${fault}`);
}
