import { Parser } from 'htmlparser2';
import { decodeAs } from '../importers/encoding.ts';
import { startsWith } from '../importers/signatures.ts';
import type { Emblem, Outcome } from '../model.ts';

declare function btoa(binary: string): string;

/** An emblem stands in every deck's file and page. */
const MOST_BYTES = 512 * 1024;
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * Returns an office's emblem, an SVG or PNG file, as it may stand on slides: an SVG that runs nothing and asks for nothing
 * outside itself, no wider or higher than five to one.
 */
export function readEmblem(file: { readonly name: string; readonly bytes: Uint8Array }): Outcome<Emblem> {
  const refuse = (code: string, part = ''): Outcome<Emblem> => ({
    ok: false,
    issue: { code, values: { file: file.name, part } },
  });
  if (file.bytes.length > MOST_BYTES) return refuse('emblem-large');
  const isPng = startsWith(file.bytes, PNG);
  const read = isPng ? pngSize(file.bytes) : svgSize(decodeAs('utf-8', file.bytes));
  if (read === undefined) return refuse('emblem-unknown');
  if (typeof read === 'string') return refuse('emblem-active', read);
  const ratio = read.width / read.height;
  if (!(ratio >= 0.2 && ratio <= 5)) return refuse('emblem-shape');
  const media = isPng ? 'image/png' : 'image/svg+xml';
  const picture = `data:${media};base64,${base64(file.bytes)}`;
  return { ok: true, value: { picture, ratio }, issues: [] };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Width and height stand in the first chunk, IHDR (ISO/IEC 15948, 11.2.2). */
function pngSize(bytes: Uint8Array): Size | undefined {
  if (bytes.length < 33) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width > 0 && height > 0 ? { width, height } : undefined;
}

/** Elements that run something, hold another page or change what was checked. */
const ACTIVE = /^(?:script|foreignobject|iframe|object|embed|audio|video|a|animate.*|set|handler|listener)$/;

/** Returns the size of a drawing, the first part of it that is not allowed, or nothing where this is no drawing. */
function svgSize(text: string): Size | string | undefined {
  let size: Size | undefined;
  let refused: string | undefined;
  let style = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const local = name.slice(name.indexOf(':') + 1).toLowerCase();
        if (size === undefined && local === 'svg') size = sizeOf(attributes);
        style = local === 'style';
        refused ??= ACTIVE.test(local) ? `<${name}>` : refusedAttribute(attributes);
      },
      ontext(text) {
        if (style && reachesOut(text)) refused ??= '<style>';
      },
      onprocessinginstruction(name) {
        if (/^(?:!|\?xml-stylesheet)/i.test(name)) refused ??= `<${name}>`;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  parser.end();
  return size && (refused ?? size);
}

function refusedAttribute(attributes: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(attributes).find(([name, value]) => {
    if (/^on/i.test(name) || reachesOut(value)) return true;
    return /(?:^|:)href$/i.test(name) && !/^(?:#|data:image\/(?:png|jpeg);)/i.test(value.trim());
  })?.[0];
}

/** Whether a value or a rule names something outside of the file; parts of its own are named by #. */
const reachesOut = (value: string): boolean =>
  /javascript:|@import|url\(\s*['"]?\s*(?!#|['"]|data:image\/(?:png|jpeg);)/i.test(value);

/** By its view box, else by its width and height. */
function sizeOf(attributes: Readonly<Record<string, string>>): Size | undefined {
  const box = (attributes['viewBox'] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [width, height] =
    box.length === 4
      ? box.slice(2)
      : [attributes['width'], attributes['height']].map((one) => Number.parseFloat(one ?? ''));
  return width !== undefined && height !== undefined && width > 0 && height > 0
    ? { width, height }
    : undefined;
}

function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return btoa(parts.join(''));
}
