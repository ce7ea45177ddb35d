import type { Span } from '../model.ts';

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

/**
 * Returns the report's words as they are set: digits and Latin half width, punctuation beside Chinese full width, a colon
 * between numbers as the sign of a ratio (∶), a hyphen between numbers as the dash of a range (GB/T 15834-2011 §4.13.3),
 * quotes as “ ”, no blanks beside marks.
 */
export function typeset(text: string, span: Span): string {
  let set = '';
  for (let index = span.start; index < span.end; index++) set += characterAt(text, index);
  return quoted(closedUp(set))
    .replace(
      /(?<=[，。；：、“”（）\u4e00-\u9fff])[ \u3000\t]+|[ \u3000\t]+(?=[，。；：、“”（）])/g,
      (blank) => (/\u3000|\s{2}/.test(blank) || blank === '\t' ? '' : blank),
    )
    .replace(/(?<=[，。；：、“”（）]) +| +(?=[，。；：、“”（）])/g, '')
    .replace(/[ \u3000]+/g, ' ');
}

/** Full-width digits, letters and signs as half-width ones: ３９．８％ → 39.8%. */
export const halfWidth = (text: string): string =>
  text.replace(/[０-９Ａ-Ｚａ-ｚ．％＋－]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );

function characterAt(text: string, index: number): string {
  const character = text[index] ?? '';
  const before = text[index - 1] ?? '';
  const after = text[index + 1] ?? '';
  if (/[\r\n]/.test(character)) return '';
  if (/[-－~]/.test(character) && /[\d０-９%％]/.test(before) && /[\d０-９]/.test(after)) return '—';
  if (/[:：∶]/.test(character) && /[0-9０-９]/.test(before) && /[0-9０-９]/.test(after)) return '∶';
  const wide = WIDE[character];
  if (wide !== undefined) return isChinese(text, index) ? wide : character;
  return halfWidth(character);
}

function isChinese(text: string, index: number): boolean {
  const before = text[index - 1] ?? '';
  const after = text[index + 1] ?? '';
  if (text[index] === ',' && /\d/.test(before) && /\d{3}/.test(text.slice(index + 1, index + 4)))
    return false;
  return /[\u2e80-\u9fff“”（）《》%％\d]/.test(before) || /[\u2e80-\u9fff“”（《]/.test(after);
}

/** 政 府 工 作 报 告: blanks between all characters of a title are how it was spread, not words apart. */
const closedUp = (text: string): string =>
  /^[\u4e00-\u9fff](?:[ \u3000][\u4e00-\u9fff]){2,}$/.test(text.trim())
    ? text.replace(/[ \u3000]/g, '')
    : text;

/** Straight quotes become “ and ” by turns. */
function quoted(text: string): string {
  let open = false;
  return text.replace(/["＂]/g, () => {
    open = !open;
    return open ? '“' : '”';
  });
}
