import { mendsOf, type DamageKind, type Mend } from './damage.ts';

/** A tag as it is left in a text that was cut out of a page: `<p>`, `</div>`, `<divclass="title">`. */
const TAG = '<[!/]?[A-Za-z][^<>\\u3400-\\u9fff]{0,200}>';
const TAGS = new RegExp(`(?:^")?(?:\\s{0,20}${TAG})+(?:"\\s{0,20}$)?`, 'g');
/** What stands within a line and ends none. */
const INLINE = /^<\/?(?:span|strong|font|small|img|em|sup|sub|[abiu](?![a-z]))/i;

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  emsp: '\u3000',
  ensp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  middot: '·',
  permil: '‰',
};

/** Tags and character references of a page. They are taken for damage where closing tags show that there was a page. */
export const markup: DamageKind = {
  damage: 'markup',
  code: 'mended-markup',
  find(text) {
    if (!/<\/(?:p|div|td|tr|li|span|h\d|table|body)>|<br ?\/?>/i.test(text)) return [];
    const code = codeIn(text);
    const tags = mendsOf(text, TAGS, ([found]) => (partsLines(found) ? '\n' : ''));
    const entities = mendsOf(text, /&([a-z]{2,6}|#\d{2,5});/g, ([, name = '']) =>
      name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : ENTITIES[name],
    );
    return outside(
      code,
      [...tags, ...entities].toSorted((a, b) => a.span.start - b.span.start),
    );
  },
};

const partsLines = (tags: string): boolean =>
  (tags.match(/<[^<>]*>/g) ?? []).some((tag) => !INLINE.test(tag));

/** Scripts and styles with what they hold. */
function codeIn(text: string): readonly Mend[] {
  const lower = text.toLowerCase();
  const mends: Mend[] = [];
  for (const name of ['script', 'style']) {
    let start = lower.indexOf(`<${name}`);
    while (start >= 0) {
      const close = lower.indexOf(`</${name}>`, start);
      if (close < 0) break;
      const end = close + name.length + 3;
      mends.push({ span: { start, end }, text: '\n' });
      start = lower.indexOf(`<${name}`, end);
    }
  }
  return mends.toSorted((a, b) => a.span.start - b.span.start);
}

/** Mends outside of code, with the code's own, in order. */
function outside(code: readonly Mend[], others: readonly Mend[]): readonly Mend[] {
  const mends: Mend[] = [];
  let next = 0;
  for (const mend of others) {
    for (let own = code[next]; own && own.span.start <= mend.span.start; own = code[next]) {
      mends.push(own);
      next++;
    }
    if (mend.span.start >= (mends.at(-1)?.span.end ?? 0)) mends.push(mend);
  }
  return [...mends, ...code.slice(next)];
}
