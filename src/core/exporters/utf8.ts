/** In Node and in every browser. */
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

/** A text as UTF-8. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
