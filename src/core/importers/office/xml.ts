import { Parser } from 'htmlparser2';
import { decodeAs } from '../encoding.ts';
import { Refusal } from '../refusal.ts';

/** An element of a part, names without their prefix: `w:p` is `p`, `w:val` is `val`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Documents nest 20 deep; what nests deeper than this was made to break readers. */
const DEEPEST = 200;

/**
 * Calls `take` with each outermost element of one of these names, in order; no more than one of them is held at a time.
 * Declarations of entities are refused, as ECMA-376 Part 2 §8.1.2 (no DTD in a part) has it; nothing is ever fetched.
 */
export function eachElement(
  part: Uint8Array,
  names: readonly string[],
  take: (element: XmlElement) => void,
): void {
  const open: OpenElement[] = [];
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(qualified, qualifiedAttributes) {
        if (++depth > DEEPEST) throw new Refusal('file-damaged');
        const name = local(qualified);
        if (open.length === 0 && !names.includes(name)) return;
        const entries = Object.entries(qualifiedAttributes).map(([key, value]) => [local(key), value]);
        const element: OpenElement = { name, attributes: Object.fromEntries(entries), children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(text) {
        open.at(-1)?.children.push(text);
      },
      onclosetag() {
        depth--;
        const closed = open.pop();
        if (closed && open.length === 0) take(closed);
      },
      onprocessinginstruction(name) {
        if (/^!doctype/i.test(name)) throw new Refusal('file-entities');
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(decoded(part));
  parser.end();
}

const local = (qualified: string): string => qualified.slice(qualified.indexOf(':') + 1);

/** XML in an Office file is UTF-8 or UTF-16 (ECMA-376 Part 2 §8.1.1). */
function decoded(part: Uint8Array): string {
  const [first, second] = part;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return decodeAs(encoding, part);
}

/** Returns the first child of this name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one): one is XmlElement => typeof one !== 'string' && one.name === name);
}

/** Returns the children that are elements, of this name where one is given. */
export function childrenOf(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  return (element?.children ?? []).filter(
    (one): one is XmlElement => typeof one !== 'string' && (name === undefined || one.name === name),
  );
}

/** Returns the attribute `val` of the child of this name, in which Office keeps most properties. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['val'];
}

/** Whether a property that is on by being there is on: `<w:b/>`, not `<w:b w:val="0"/>` (ECMA-376 Part 1 §22.9.2.7). */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = child(element, name);
  if (!property) return undefined;
  return !['0', 'false', 'off', 'none'].includes(property.attributes['val'] ?? 'true');
}
