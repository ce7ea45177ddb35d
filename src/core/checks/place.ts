import { headingsOver, lineAround } from '../evidence/headings.ts';
import { sentencesIn } from '../facts/passage.ts';
import type { Fact, Place, Report, Said, Span } from '../model.ts';

/** Returns the place of a figure, the words that bound it included. */
export function placeOf(report: Report, fact: Fact): Place {
  const bound = fact.boundWords?.span ?? fact.span;
  const at = { start: Math.min(bound.start, fact.span.start), end: Math.max(bound.end, fact.span.end) };
  return {
    at: said(report, at),
    sentence: said(report, fact.sentence),
    headings: headingsOver(report, fact.span),
  };
}

/** Returns the place of words that are no figure, in their sentence. */
export function placeAt(report: Report, at: Span): Place {
  const sentence = sentenceAround(report, at);
  return { at: said(report, at), sentence: said(report, sentence), headings: headingsOver(report, at) };
}

function sentenceAround(report: Report, at: Span): Span {
  const line = lineAround(report, at);
  return sentencesIn(report.text, line).find(({ start, end }) => start <= at.start && at.end <= end) ?? line;
}

function said({ text }: Report, span: Span): Said {
  const words = text.slice(span.start, span.end);
  const start = span.start + words.length - words.trimStart().length;
  return { text: words.trim().replace(/\s*\n\s*/g, ''), span: { start, end: start + words.trim().length } };
}
