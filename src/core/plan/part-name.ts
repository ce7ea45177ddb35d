import type { Fact, Phrase, Span } from '../model.ts';
import { furniture, phraseOf, type Source, wordsOf } from './phrase.ts';

/** Pairs that one noun is said of: 轻重工业, 城乡居民. */
const PAIR = /^(?:轻重|城乡|男女|内外|公私)(?=[一-鿿])/;
/** Parts by a character each: 粮经比, 粮、经、饲比例. */
const CHARACTERS = /^([一-鿿](?:、?[一-鿿])+?)(?:种植|结构|面积)*比(?:例|重)?$/;

/**
 * What a part of a ratio is called: as the report names it, else by the characters that name the parts within the ratio's own
 * name (轻 and 重 of 轻重工业比例). Nothing where it names none, since a part without a name says nothing.
 */
export function partNameOf(source: Source, { part, indicatorSpans: [whole] }: Fact): Phrase | undefined {
  if (!part || !whole) return undefined;
  if (!/^\d+$/.test(part.name)) return [furniture(part.name)];
  const { text } = source.report;
  const words = text.slice(whole.start, whole.end);
  const index = Number(part.name) - 1;
  if (PAIR.test(words)) return pairName(source, whole, index);
  const named = CHARACTERS.exec(words)?.[1] ?? '';
  const places = [...named].flatMap((character, at) => (character === '、' ? [] : [whole.start + at]));
  const at = places.length > 3 ? undefined : places[index];
  return at === undefined ? undefined : phraseOf(source, { start: at, end: at + 1 });
}

function pairName({ report }: Source, whole: Span, index: number): Phrase | undefined {
  const noun = /^..([一-鿿]{2,6}?)(?:产?值|收入|产量|结构)?(?:的?比(?:例|重)?)$/.exec(
    report.text.slice(whole.start, whole.end),
  )?.[1];
  if (!noun || index > 1) return undefined;
  const at = whole.start + index;
  const start = whole.start + 2;
  return [
    ...wordsOf(report, { start: at, end: at + 1 }),
    ...wordsOf(report, { start, end: start + noun.length }),
  ];
}
