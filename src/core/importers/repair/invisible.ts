import { mendsOf, type DamageKind, type Mend } from './damage.ts';

/** Characters that show nothing and part words and numbers: zero-width blanks and joiners, direction marks, soft hyphens, controls. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u0000-\u0008\u000e-\u001f\u007f]+/g;
/** What GB 18030's full-width blank (A3 A0) becomes in older tables of characters. */
const BLANK = /\ue5e5/g;
/** A form feed within a line: where a page ended. */
const FORM_FEED = /(?<=[^\r\n])\f(?=[^\r\n])/g;
/** A mark of a paragraph's end that no encoding had room for: a blank and ? behind words. A text has many or none. */
const PARAGRAPH_MARK = /(?<=[\u4e00-\u9fff”’）)》。，：:]) {1,2}\?(?=[ \u3000]*(?:[\r\n]|$))/g;
const FEWEST_MARKS = 3;

function paragraphMarks(text: string): readonly Mend[] {
  const mends = mendsOf(text, PARAGRAPH_MARK, () => '');
  return mends.length < FEWEST_MARKS ? [] : mends;
}

export const invisible: DamageKind = {
  damage: 'invisible',
  code: 'mended-invisible',
  find: (text) =>
    [
      ...mendsOf(text, INVISIBLE, () => ''),
      ...mendsOf(text, BLANK, () => '\u3000'),
      ...paragraphMarks(text),
      ...mendsOf(text, FORM_FEED, ({ index }) => (/[。！？]/.test(text[index - 1] ?? '') ? '\n' : '')),
    ].toSorted((a, b) => a.span.start - b.span.start),
};
