import { mendsOf, type DamageKind } from './damage.ts';

/** Characters that show nothing and part words and numbers: zero-width blanks and joiners, direction marks, soft hyphens, controls. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u0000-\u0008\u000e-\u001f\u007f]+/g;
/** What GB 18030's full-width blank (A3 A0) becomes in older tables of characters. */
const BLANK = /\ue5e5/g;
/** A form feed within a line: where a page ended. */
const FORM_FEED = /(?<=[^\r\n])\f(?=[^\r\n])/g;

export const invisible: DamageKind = {
  damage: 'invisible',
  code: 'mended-invisible',
  find: (text) =>
    [
      ...mendsOf(text, INVISIBLE, () => ''),
      ...mendsOf(text, BLANK, () => '\u3000'),
      ...mendsOf(text, FORM_FEED, ({ index }) => (/[。！？]/.test(text[index - 1] ?? '') ? '\n' : '')),
    ].toSorted((a, b) => a.span.start - b.span.start),
};
