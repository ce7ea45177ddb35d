import { phraseText } from '../layouts/html.ts';
import { typeset } from '../plan/typeset.ts';
import type { Exporter, ExportJob } from './exporter.ts';
import { escapeXml, packageOf, type Part } from './office/package.ts';
import { coreProperties, coreRelation } from './office/properties.ts';
import { slideNumbers } from './slide-numbers.ts';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What is said to each slide, as a document to be corrected, printed and read out: a heading a slide, set as office papers are. */
export const notesDocx: Exporter = {
  name: 'notes-docx',
  extension: '.docx',
  label: () => '备注',
  async write(job) {
    const { deck, report } = job;
    const parts = [
      documentPart(job),
      { name: 'word/styles.xml', type: `${TYPES}.styles+xml`, content: STYLES },
      { name: 'word/footer1.xml', type: `${TYPES}.footer+xml`, content: FOOTER },
      coreProperties(deck.title, report.articles[0].speaker?.text),
    ];
    const main = { id: 'rId1', type: `${RELATIONS}/officeDocument`, target: 'word/document.xml' };
    return { bytes: packageOf(parts, [main, coreRelation]), pages: deck.slides.length };
  },
};

function documentPart({ deck }: ExportJob): Part {
  const numbers = slideNumbers(deck.slides);
  const slides = deck.slides.map(({ id, content, notes }) => {
    const number = numbers.get(id);
    const title = `${number === undefined ? '' : `${number}\u3000`}${phraseText(content.title)}`;
    const said = notes.map(({ text }) => paragraph(typeset(text, { start: 0, end: text.length })));
    return paragraph(title, 'Heading1') + said.join('');
  });
  return {
    name: 'word/document.xml',
    type: `${TYPES}.document.main+xml`,
    content: `<w:document xmlns:w="${MAIN}" xmlns:r="${RELATIONS}"><w:body>${paragraph(deck.title, 'Title')}${slides.join('')}${PAGE}</w:body></w:document>`,
    relations: [
      { id: 'rId1', type: `${RELATIONS}/styles`, target: 'styles.xml' },
      { id: 'rId2', type: `${RELATIONS}/footer`, target: 'footer1.xml' },
    ],
  };
}

function paragraph(words: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r></w:p>`;
}

/** A4 with the margins of GB/T 9704-2012 §5.2.1 (37 mm above, 28 mm to the left, 156 × 225 mm of text), in twentieths of a point. */
const PAGE =
  '<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="851" w:footer="1134" w:gutter="0"/></w:sectPr>';

/** The number of the page between dashes, as GB/T 9704-2012 §7.5 has it. */
const FOOTER = `<w:ftr xmlns:w="${MAIN}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">— </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>`;

const fonts = (eastAsia: string): string =>
  `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${eastAsia}" w:cs="Times New Roman"/>`;

/** Text in 仿宋 of size three (16 pt), 28 pt a line, two characters in; headings in 黑体 (GB/T 9704-2012 §5.2.2, §7.3.3). */
const STYLES =
  `<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr>${fonts('仿宋')}<w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>` +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/><w:jc w:val="both"/></w:pPr></w:style>' +
  `<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="240" w:after="480" w:line="700" w:lineRule="exact"/><w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="center"/></w:pPr><w:rPr>${fonts('宋体')}<w:b/><w:sz w:val="44"/><w:szCs w:val="44"/></w:rPr></w:style>` +
  `<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="280"/><w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="left"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr>${fonts('黑体')}</w:rPr></w:style></w:styles>`;
