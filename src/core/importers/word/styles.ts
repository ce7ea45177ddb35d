import type { Look } from '../blocks.ts';
import { child, eachElement, isOn, valueOf, type XmlElement } from '../office/xml.ts';
import type { ListPlace } from './numbering.ts';

/** What a paragraph is set like: by its style, and by itself on top of that. */
export interface Setting {
  readonly look: Look;
  /** 0 title, 1 the highest heading. */
  readonly level?: number;
  readonly list?: ListPlace;
  /** A line of a table of contents. */
  readonly contents?: boolean;
}

/** Returns the setting of a style; of the document's own where none is named. */
export type Styles = (id: string | undefined) => Setting;

/** Styles build on a handful of others. */
const LONGEST_CHAIN = 40;

/** Reads `styles.xml`; a style that builds on others has what they have. */
export function readStyles(part: Uint8Array | undefined): Styles {
  const styles = new Map<string, XmlElement>();
  let [plain, base]: [string | undefined, Setting] = [undefined, { look: {} }];
  if (part) {
    eachElement(part, ['docDefaults', 'style'], (element) => {
      if (element.name === 'docDefaults')
        base = { look: runLook(child(child(element, 'rPrDefault'), 'rPr')) };
      else if (element.attributes['type'] === 'paragraph') {
        const id = element.attributes['styleId'] ?? '';
        styles.set(id, element);
        if (['1', 'true'].includes(element.attributes['default'] ?? '')) plain = id;
      }
    });
  }
  const known = new Map<string, Setting>();
  const settingOf = (id: string | undefined, under: readonly string[]): Setting => {
    const style = id === undefined ? undefined : styles.get(id);
    if (id === undefined || !style || under.includes(id) || under.length > LONGEST_CHAIN) return base;
    const found =
      known.get(id) ?? over(settingOf(valueOf(style, 'basedOn'), [...under, id]), styleSetting(style));
    known.set(id, found);
    return found;
  };
  return (id) => settingOf(id ?? plain, []);
}

/** Returns the setting with what the second says put over it. */
export function over(under: Setting, above: Setting): Setting {
  const list = above.list ?? under.list;
  return { ...under, ...above, look: { ...under.look, ...above.look }, ...(list ? { list } : {}) };
}

function styleSetting(style: XmlElement): Setting {
  const name = (valueOf(style, 'name') ?? '').toLowerCase();
  const own = paragraphSetting(child(style, 'pPr'));
  const look = { ...own.look, ...runLook(child(style, 'rPr')) };
  const heading = /^(?:heading|标题)\s*([1-9])$/.exec(name)?.[1];
  if (/^(title|标题)$/.test(name)) return { ...own, look, level: 0 };
  if (heading !== undefined) return { ...own, look, level: Number(heading) };
  return /^(toc|目录)\b/.test(name) ? { ...own, look, contents: true } : { ...own, look };
}

/** Reads `w:pPr`: alignment, outline level (0 is the highest, 9 is prose) and list. */
export function paragraphSetting(properties: XmlElement | undefined): Setting {
  const alignment = valueOf(properties, 'jc');
  const outline = Number(valueOf(properties, 'outlineLvl') ?? 9);
  const numbering = child(properties, 'numPr');
  const list = valueOf(numbering, 'numId');
  return {
    look: alignment === undefined ? {} : { centred: alignment === 'center' },
    ...(outline < 9 ? { level: outline + 1 } : {}),
    ...(list === undefined ? {} : { list: { list, depth: Number(valueOf(numbering, 'ilvl') ?? 0) } }),
  };
}

/** Reads `w:rPr`: sizes are in half points (ECMA-376 Part 1 §17.3.2.38). */
export function runLook(properties: XmlElement | undefined): Look {
  const size = Number(valueOf(properties, 'sz'));
  const bold = isOn(properties, 'b');
  return { ...(size > 0 ? { size: size / 2 } : {}), ...(bold === undefined ? {} : { bold }) };
}
