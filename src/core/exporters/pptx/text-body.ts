import type { Colours } from './colour.ts';
import type { DrawnLine, DrawnRun, DrawnText } from './drawn.ts';
import { behindOf, JOINT } from './script-change.ts';
import { centipoints, emu } from './units.ts';
import { escapeXml } from '../office/package.ts';
import { xml } from './xml.ts';

/** The families that slides are set in, where they are installed, with what they look like for those who have to do without (PANOSE 1). */
export const FAMILIES = {
  sans: { typeface: 'Noto Sans SC', panose: '020B0500000000000000' },
  serif: { typeface: 'Noto Serif SC', panose: '02020400000000000000' },
} as const;

/** Returns the family for Latin, East Asian and complex scripts. */
export const fontsXml = (face: keyof typeof FAMILIES): string => FONTS[face];

function familyXml(face: keyof typeof FAMILIES): string {
  const font = { ...FAMILIES[face], pitchFamily: face === 'sans' ? 34 : 18 };
  return (
    xml('a:latin', { ...font, charset: 0 }) +
    xml('a:ea', { ...font, charset: -122 }) +
    xml('a:cs', { ...font, charset: -122 })
  );
}

const FONTS = { sans: familyXml('sans'), serif: familyXml('serif') } as const;

/** From one base line to the next, in px; of a single line 1 em, by which all programs mean the same place. */
export function pitchOf({ lines: [first, second] }: Pick<DrawnText, 'lines'>): number {
  return first && second ? second.baseline - first.baseline : largest(first);
}

/** How much of a line of fixed height lies below its base line, in em: a fifth, as the fonts divide it (1.160 and 0.288 em). */
const DESCENT = 0.2;

/** Where the box of a text has to begin so that its first base line is where it is drawn. */
export const topOf = (text: Pick<DrawnText, 'lines'>): number =>
  (text.lines[0]?.baseline ?? 0) - pitchOf(text) + largest(text.lines[0]) * DESCENT;

const largest = (line: DrawnLine | undefined): number =>
  Math.max(0, ...(line?.runs ?? []).map(({ size }) => size));

const ALIGNED = { left: 'l', centre: 'ctr', right: 'r' } as const;

/**
 * Returns the paragraphs of a text: one, its lines broken as they are drawn, and a new one where a line begins elsewhere,
 * as one does whose first mark hangs over.
 */
export function paragraphsXml(text: DrawnText, colours: Colours): string {
  const paragraphs: DrawnLine[][] = [];
  for (const line of text.lines) {
    const [first] = paragraphs.at(-1) ?? [];
    const goesOn = first && (text.alignment !== 'left' || Math.abs(first.x - line.x) < HANGS);
    if (goesOn) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((lines) => paragraphXml(lines, text, colours)).join('');
}

/** From how many px on a line begins elsewhere. */
const HANGS = 2;

function paragraphXml(lines: readonly DrawnLine[], text: DrawnText, colours: Colours): string {
  const spacing = xml('a:lnSpc', {}, xml('a:spcPts', { val: centipoints(pitchOf(text)) }));
  const before = xml('a:spcBef', {}, xml('a:spcPts', { val: 0 }));
  const marL = text.alignment === 'left' ? emu((lines[0]?.x ?? 0) - text.area.x) : 0;
  const set = lines.map(({ runs }, index) => {
    const [first] = runs;
    const broken =
      index > 0 && first ? xml('a:br', {}, lookXml('a:rPr', first, first.tracking, colours)) : '';
    return broken + runs.map((run, at) => runXml(run, runs[at + 1], colours)).join('');
  });
  const last = lines.at(-1)?.runs.at(-1);
  return xml(
    'a:p',
    {},
    xml('a:pPr', { marL, indent: 0, algn: ALIGNED[text.alignment] }, spacing, before, xml('a:buNone')),
    ...set,
    last ? lookXml('a:endParaRPr', last, 0, colours) : '',
  );
}

/** Letters of one look; the last one on its own where what follows stands nearer or farther. */
function runXml(run: DrawnRun, next: DrawnRun | undefined, colours: Colours): string {
  if (run.isSlideNumber) return fieldXml(run, colours);
  const { behind, joint } = behindOf(run, next);
  if (joint) {
    const look = { ...run, size: JOINT };
    return lettersXml(run.text, run, run.tracking, colours) + lettersXml(' ', look, behind, colours);
  }
  if (Math.abs(behind) < 0.2) return lettersXml(run.text, run, run.tracking, colours);
  const letters = Array.from(run.text);
  const last = letters.pop() ?? '';
  return (
    lettersXml(letters.join(''), run, run.tracking, colours) +
    lettersXml(last, run, run.tracking + behind, colours)
  );
}

const lettersXml = (text: string, run: DrawnRun, tracking: number, colours: Colours): string =>
  text === ''
    ? ''
    : xml('a:r', {}, lookXml('a:rPr', run, tracking, colours), xml('a:t', {}, escapeXml(text)));

/** GUIDs of fields are free; all slide numbers may have the same. */
const SLIDE_NUMBER = '{5B2D7F3A-6C1E-4E0B-9A57-2F1C0D6E8A41}';

const fieldXml = (run: DrawnRun, colours: Colours): string =>
  xml(
    'a:fld',
    { id: SLIDE_NUMBER, type: 'slidenum' },
    lookXml('a:rPr', run, run.tracking, colours),
    xml('a:t', {}, escapeXml(run.text)),
  );

/** The kind of field ([MS-ODRAWXML], dlblFieldTable) that is the number of the point that a label belongs to. */
const VALUE = '{7A1D6B52-3C0E-4F7B-8D24-91B5E6A0C3F7}';

/** Returns the letters of a chart's label, its number as a field; room between is that of a blank that is not seen. */
export function labelRunsXml(
  runs: readonly (DrawnRun & { readonly isValue?: true })[],
  colours: Colours,
): string {
  return runs
    .map((run, at) => {
      const letters = run.isValue
        ? xml(
            'a:fld',
            { id: VALUE, type: 'VALUE' },
            lookXml('a:rPr', run, run.tracking, colours),
            xml('a:t', {}, escapeXml(run.text)),
          )
        : lettersXml(run.text, run, run.tracking, colours);
      const hasRoom = at < runs.length - 1 && run.behind > 0.2;
      return letters + (hasRoom ? lettersXml(' ', { ...run, size: JOINT }, run.behind, colours) : '');
    })
    .join('');
}

/** Returns how letters look: all that a renderer would otherwise take from elsewhere. */
export function lookXml(
  name: string,
  run: Pick<DrawnRun, 'size' | 'bold' | 'face' | 'colour'> & Partial<DrawnRun>,
  tracking: number,
  colours: Colours,
): string {
  const attributes = {
    lang: 'zh-CN',
    altLang: 'en-US',
    sz: centipoints(run.size),
    b: run.bold ? 1 : 0,
    u: run.underlined ? 'dotted' : undefined,
    strike: run.struck ? 'sngStrike' : undefined,
    spc: Math.abs(tracking) < 0.01 ? undefined : centipoints(tracking),
    dirty: 0,
  };
  return xml(name, attributes, xml('a:solidFill', {}, colours(run)), fontsXml(run.face));
}
