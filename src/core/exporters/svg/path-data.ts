/** Codes in the paths of PDF.js, each followed by its places (`DrawOPS` there). */
const COMMANDS = [
  ['M', 2],
  ['L', 2],
  ['C', 6],
  ['Q', 4],
  ['Z', 0],
] as const;

/** Returns a path of PDF.js as the `d` of an SVG path, `digits` behind the point. */
export function pathData(codes: ArrayLike<number>, digits: number): string {
  const parts: string[] = [];
  const scale = 10 ** digits;
  for (let at = 0; at < codes.length;) {
    const [command, count] = COMMANDS[codes[at] ?? -1] ?? ['', codes.length];
    const places = Array.from({ length: count }, (_, index) =>
      String(Math.round((codes[at + 1 + index] ?? 0) * scale) / scale),
    );
    parts.push(command + places.join(' '));
    at += 1 + count;
  }
  return parts.join('');
}
