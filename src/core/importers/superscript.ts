const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
};

/** Returns raised digits as characters of their own, so that 10⁸ never reads 108 and km² keeps its unit. */
export const superscript = (text: string): string =>
  text.replace(/[0-9+\-−]/g, (digit) => RAISED[digit] ?? digit);
