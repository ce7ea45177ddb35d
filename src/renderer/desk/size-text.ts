const units = ['B', 'kB', 'MB', 'GB'] as const;

/** Returns a number of bytes as people read it, in powers of 1000: 245 kB, 1.2 MB. */
export function sizeText(bytes: number): string {
  let value = bytes;
  let place = 0;
  while (value >= 1000 && place < units.length - 1) {
    value /= 1000;
    place += 1;
  }
  return `${value >= 100 || place === 0 ? Math.round(value) : Math.round(value * 10) / 10} ${units[place] ?? ''}`;
}
