/** Returns the FNV-1a of a text, 32 bits (draft-eastlake-fnv), in base 36: tells texts apart, keeps no secret. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const character of text) {
    value ^= character.codePointAt(0) ?? 0;
    value = Math.imul(value, 0x01000193);
  }
  return (value >>> 0).toString(36).padStart(7, '0');
}
