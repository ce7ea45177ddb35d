import type { Fact, Phrase } from '../model.ts';
import { type Source, wordsOf } from './phrase.ts';

const TIME = /([上去前]年|[一二三四五六七八九十]年前|“[^”]{2,4}”(?:期?末|初))的?$/;

/** The time told by another that stands right before a number: 上年 of 由上年的45%提高到48%. Nothing where none does. */
export function timeBefore({ report }: Source, fact: Fact): Phrase {
  const from = Math.max(fact.clause.start, fact.span.start - 12);
  const said = TIME.exec(report.text.slice(from, fact.span.start));
  if (!said?.[1]) return [];
  const start = fact.span.start - said[0].length;
  return wordsOf(report, { start, end: start + said[1].length });
}
