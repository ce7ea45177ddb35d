import type { Look } from '../blocks.ts';
import { child, isOn, valueOf, type XmlElement } from '../office/xml.ts';
import { superscript } from '../superscript.ts';
import { runLook } from './styles.ts';

/** The words of a paragraph, and what else hangs on it. */
export interface Words {
  readonly text: string;
  readonly look: Look;
  /** Text boxes that are anchored in it: their paragraphs and tables. */
  readonly boxes: readonly XmlElement[];
}

interface Gathered {
  readonly pieces: string[];
  readonly sizes: Map<number, number>;
  readonly boxes: XmlElement[];
  bold: number;
  all: number;
}

/** What is deleted, moved away, an instruction, an old program's copy of a drawing, or a reading set over a character. */
const UNREAD = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'rt', 'pPr', 'rPr', 'sdtPr']);

/** Reads the runs of a paragraph whose style has this look. Marks of footnotes are left out of the words. */
export function wordsOf(paragraph: XmlElement, style: Look): Words {
  const gathered: Gathered = { pieces: [], sizes: new Map(), boxes: [], bold: 0, all: 0 };
  gather(paragraph, style, gathered);
  const [size = style.size] = [...gathered.sizes].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  const text = gathered.pieces
    .join('')
    .replace(/[ \u00a0]*\n[ \u00a0]*/g, '\n')
    .trim();
  const look: Look = {
    ...(size === undefined ? {} : { size }),
    bold: gathered.all > 0 && gathered.bold === gathered.all,
    centred: style.centred === true,
  };
  return { text, look, boxes: gathered.boxes };
}

function gather(element: XmlElement, style: Look, gathered: Gathered): void {
  for (const part of element.children) {
    if (typeof part === 'string' || UNREAD.has(part.name)) continue;
    if (part.name === 'r') gatherRun(part, style, gathered);
    else if (part.name === 'txbxContent') gathered.boxes.push(part);
    else gather(part, style, gathered);
  }
}

function gatherRun(run: XmlElement, style: Look, gathered: Gathered): void {
  const properties = child(run, 'rPr');
  if (isOn(properties, 'vanish')) return;
  const raised = valueOf(properties, 'vertAlign') === 'superscript';
  const look = { ...style, ...runLook(properties) };
  for (const part of run.children) {
    if (typeof part === 'string' || UNREAD.has(part.name)) continue;
    const text = textOf(part);
    if (text === undefined) {
      gather(part, look, gathered);
      continue;
    }
    gathered.pieces.push(raised ? superscript(text) : text);
    const { length } = text.trim();
    gathered.all += length;
    if (look.bold) gathered.bold += length;
    if (look.size !== undefined) gathered.sizes.set(look.size, (gathered.sizes.get(look.size) ?? 0) + length);
  }
}

/** Returns the characters that a part of a run stands for; nothing where it holds other parts. */
function textOf(part: XmlElement): string | undefined {
  switch (part.name) {
    case 't':
      return part.children.filter((one) => typeof one === 'string').join('');
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
      return part.attributes['type'] === undefined || part.attributes['type'] === 'textWrapping' ? '\n' : '';
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    default:
      return undefined;
  }
}
