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
 * of that text, the text, and all the bytes one after the other. As base64 within the text, a large report took a minute;
 * a function that `JSON` asks about every value takes ten times as long as the rest.
 */
export function pack(message: unknown): string | Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const text = JSON.stringify(isHolder(message) ? withoutBytes(message, parts) : message);
  if (parts.length === 0) return text;
  const head = new TextEncoder().encode(text);
  const length = parts.reduce((sum, part) => sum + part.length, 0);
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

/** Returns a value with what stands for its bytes, which are added to the parts; the very same where it has none. */
function withoutBytes(value: Holder, parts: Uint8Array[]): Holder {
  if (value instanceof Uint8Array) {
    const start = parts.reduce((sum, part) => sum + part.length, 0);
    parts.push(value);
    return { [BYTES]: [start, value.length] };
  }
  let copy: Holder | undefined;
  for (const key of Object.keys(value)) {
    const item = value[key];
    if (!isHolder(item)) continue;
    const after = withoutBytes(item, parts);
    if (after === item) continue;
    copy ??= Array.isArray(value) ? Object.assign([], value) : { ...value };
    copy[key] = after;
  }
  return copy ?? value;
}

/** An object or a list: what may hold bytes. */
type Holder = Record<string, unknown>;
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Unpacks what `pack` made. Throws where it is no message. */
export function unpack(packed: string | Uint8Array): unknown {
  if (typeof packed === 'string') return JSON.parse(packed);
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const body = PREFIX + view.getUint32(0, true);
  if (body > packed.length) throw new RangeError('no message');
  const text = new TextDecoder().decode(packed.subarray(PREFIX, body));
  return withBytes(JSON.parse(text), packed.subarray(body));
}

/** Returns a value with its bytes where something stands for them; objects and lists that hold such are changed. */
function withBytes(value: unknown, bytes: Uint8Array): unknown {
  if (!isHolder(value)) return value;
  const place = placeIn(value);
  if (place) {
    const [start, length] = place;
    if (start < 0 || length < 0 || start + length > bytes.length) throw new RangeError('no message');
    return bytes.slice(start, start + length);
  }
  for (const key of Object.keys(value)) {
    const item = value[key];
    if (isHolder(item)) value[key] = withBytes(item, bytes);
  }
  return value;
}

function placeIn(value: Holder): readonly [start: number, length: number] | undefined {
  const place = value[BYTES];
  if (!Array.isArray(place)) return undefined;
  const [start, length]: readonly unknown[] = place;
  return Number.isInteger(start) && Number.isInteger(length) ? [Number(start), Number(length)] : undefined;
}
