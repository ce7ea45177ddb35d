declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

/** Stands in the text of a message for bytes that come behind it: where they begin there, and how many they are. */
const BYTES = '$bytes';
/** The length of the text, as a little-endian 32-bit number, comes first. */
const PREFIX = 4;

/**
 * Packs a message for wires that carry text and bytes (WebSocket): JSON text, or where there are bytes in it, the length
 * of that text, the text, and all the bytes one after the other. As base64 within the text, a large report took a minute.
 */
export function pack(message: unknown): string | Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const text = JSON.stringify(message, (_key, value: unknown) => {
    if (!(value instanceof Uint8Array)) return value;
    parts.push(value);
    length += value.length;
    return { [BYTES]: [length - value.length, value.length] };
  });
  if (parts.length === 0) return text;
  const head = new TextEncoder().encode(text);
  const packed = new Uint8Array(PREFIX + head.length + length);
  new DataView(packed.buffer).setUint32(0, head.length, true);
  packed.set(head, PREFIX);
  let at = PREFIX + head.length;
  for (const part of parts) {
    packed.set(part, at);
    at += part.length;
  }
  return packed;
}

/** Unpacks what `pack` made. Throws where it is no message. */
export function unpack(packed: string | Uint8Array): unknown {
  if (typeof packed === 'string') return JSON.parse(packed);
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const body = PREFIX + view.getUint32(0, true);
  if (body > packed.length) throw new RangeError('no message');
  const text = new TextDecoder().decode(packed.subarray(PREFIX, body));
  return JSON.parse(text, (_key, value: unknown) => {
    const place = placeIn(value);
    if (!place) return value;
    const [start, length] = place;
    if (start < 0 || length < 0 || body + start + length > packed.length) throw new RangeError('no message');
    return packed.slice(body + start, body + start + length);
  });
}

function placeIn(value: unknown): readonly [start: number, length: number] | undefined {
  if (typeof value !== 'object' || value === null || !(BYTES in value)) return undefined;
  const place = value[BYTES];
  if (!Array.isArray(place)) return undefined;
  const [start, length]: readonly unknown[] = place;
  return Number.isInteger(start) && Number.isInteger(length) ? [Number(start), Number(length)] : undefined;
}
