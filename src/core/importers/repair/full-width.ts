import { mendsOf, type DamageKind } from './damage.ts';

/** Digits, letters and the signs within a number in full width: １２．６％, ＧＤＰ. A point that numbers a list (１．) stays. */
const WIDE =
  /[０-９Ａ-Ｚａ-ｚ％]+(?:．(?=[０-９])[０-９Ａ-Ｚａ-ｚ％]+)*|(?<=[0-9０-９][ \u3000]{0,2})．(?=[ \u3000]{0,2}[0-9０-９])/g;

export const fullWidth: DamageKind = {
  damage: 'full-width',
  code: 'mended-full-width',
  find: (text) =>
    mendsOf(text, WIDE, ([wide]) =>
      wide.replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0)),
    ),
};
