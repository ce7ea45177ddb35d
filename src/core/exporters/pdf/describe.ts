import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { hash } from '../../hash.ts';
import { escapeXml } from '../office/package.ts';
import { utf8 } from '../utf8.ts';
import { srgbProfile } from './srgb.ts';

/** What a PDF says of itself. */
export interface Description {
  readonly title: string;
  readonly author?: string;
  /** Files of other kinds are attached, which PDF/A-3 (ISO 19005-3) allows and PDF/A-2 does not. */
  readonly hasAttachments: boolean;
}

const CREATOR = 'Rostrum';
const PRODUCER = 'Rostrum (Skia/PDF, pdf-lib)';

/**
 * Says language, title and author, in the document's information and in XMP alike (ISO 19005-2 §6.6.2), and what its
 * colours mean. It says no times: the same deck gives the same bytes.
 */
export function describe(document: PDFDocument, description: Description): void {
  const { title, author } = description;
  document.setLanguage('zh-CN');
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setCreator(CREATOR);
  document.setProducer(PRODUCER);
  if (author) document.setAuthor(author);
  const { context, catalog } = document;
  const info = context.lookup(context.trailerInfo.Info, PDFDict);
  info.delete(PDFName.of('CreationDate'));
  info.delete(PDFName.of('ModDate'));
  const metadata = context.stream(utf8(xmp(description)), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(metadata));
  catalog.set(PDFName.of('OutputIntents'), context.obj([outputIntent(document)]));
  context.trailerInfo.ID = fileId(document, title);
}

function outputIntent({ context }: PDFDocument): PDFDict {
  const profile = context.register(context.flateStream(srgbProfile(), { N: 3 }));
  return context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFHexString.fromText('sRGB IEC61966-2.1'),
    Info: PDFHexString.fromText('sRGB IEC61966-2.1'),
    DestOutputProfile: profile,
  });
}

/** Two times the same, since the file was never changed (ISO 32000-1 §14.4); made of what is in it. */
function fileId(document: PDFDocument, title: string): PDFArray {
  const objects = document.context.enumerateIndirectObjects();
  const parts = [title, ...objects.map(([, object]) => String(object.sizeInBytes()))].join(' ');
  const digits = Array.from({ length: 4 }, (_, part) =>
    Number.parseInt(hash(`${part} ${parts}`), 36)
      .toString(16)
      .padStart(8, '0'),
  ).join('');
  return document.context.obj([PDFHexString.of(digits), PDFHexString.of(digits)]);
}

const xmp = ({ title, author, hasAttachments }: Description): string =>
  `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
${author ? `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>\n` : ''}<dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
<dc:format>application/pdf</dc:format>
<xmp:CreatorTool>${CREATOR}</xmp:CreatorTool>
<pdf:Producer>${PRODUCER}</pdf:Producer>
<pdfaid:part>${hasAttachments ? 3 : 2}</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
