declare function btoa(binary: string): string;
declare function atob(text: string): string;

const BYTES = '$bytes';
const CHUNK = 0x8000;

/** Packs a message as JSON text; bytes in it cross as base64. For wires that carry text (WebSocket). */
export function pack(message: unknown): string {
  return JSON.stringify(message, (_key, value: unknown) =>
    value instanceof Uint8Array ? { [BYTES]: toBase64(value) } : value,
  );
}

/** Unpacks what `pack` made. Throws where the text is no message. */
export function unpack(text: unknown): unknown {
  return JSON.parse(String(text), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !(BYTES in value)) return value;
    const packed = value[BYTES];
    return typeof packed === 'string' ? fromBase64(packed) : value;
  });
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
