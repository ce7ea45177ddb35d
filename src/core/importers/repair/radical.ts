import { mendsOf, type DamageKind } from './damage.ts';

/**
 * Radicals of the supplement that stand for a character and that Unicode gives no equivalent, and ⼾, whose equivalent
 * there is the traditional 戶: what PDF fonts with a bad table of characters leave behind.
 */
const SUPPLEMENT: Readonly<Record<string, string>> = {
  '⼾': '户',
  '⺁': '厂',
  '⺠': '民',
  '⻁': '虎',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
};

/** Radicals (⽇ for 日) and compatibility ideographs, which look like the character and are found by no search. */
const LOOKALIKE = /[\u2e80-\u2fd5\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu;

const characterOf = (found: string): string => SUPPLEMENT[found] ?? found.normalize('NFKC');

/** Returns text with characters in place of what only looks like them. */
export const withoutLookalikes = (text: string): string => text.replace(LOOKALIKE, characterOf);

export const radical: DamageKind = {
  damage: 'radical',
  code: 'mended-radical',
  find: (text) => mendsOf(text, LOOKALIKE, ([found]) => characterOf(found)),
};
