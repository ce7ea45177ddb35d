import type { Fact, Source, Span } from '../model.ts';

const MODE = /(?:铁路|公路|水路|水运|民航|航空|港口|管道)(?=[^，,；;。]{0,4}(?:客|货|旅客|货物))/g;
/** What is carried, without the way that it goes. */
const CARRIED = /^(?:客运|货运|旅客|货物)(?:运输)?(?:量|周转量|吞吐量)/;

/**
 * Where the mode of transport stands that a list names once (铁路客运量963万人，货运量1230万吨): without it one amount would be
 * taken for the freight of all. Nothing for names that need none.
 */
export function modeBefore({ report }: Source, fact: Fact): Span | undefined {
  const [first] = fact.indicatorSpans;
  if (!first || !CARRIED.test(report.text.slice(first.start, first.end))) return undefined;
  const list = report.text.slice(fact.sentence.start, first.start).split(/[；;]/).at(-1) ?? '';
  const found = [...list.matchAll(MODE)].at(-1);
  if (!found) return undefined;
  const start = first.start - list.length + found.index;
  return { start, end: start + found[0].length };
}
