import { sentencesIn } from '../facts/passage.ts';
import { headingsAt, sectionsAt } from '../matching/sections.ts';
import type { Fact, Place, Report, Said, Span } from '../model.ts';

/** Returns the place of a figure, the words that bound it included. */
export function placeOf(report: Report, fact: Fact): Place {
  const bound = fact.boundWords?.span ?? fact.span;
  const at = { start: Math.min(bound.start, fact.span.start), end: Math.max(bound.end, fact.span.end) };
  return {
    at: said(report, at),
    sentence: said(report, fact.sentence),
    headings: headingsAt(report, fact.span.start),
  };
}

/** Returns the place of words that are no figure, in their sentence. */
export function placeAt(report: Report, at: Span): Place {
  const sentence = sentenceAround(report, at);
  return { at: said(report, at), sentence: said(report, sentence), headings: headingsAt(report, at.start) };
}

function sentenceAround(report: Report, at: Span): Span {
  const lines = sectionsAt(report, at.start)
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap((paragraph) => paragraph.lines);
  const line = lines.find(({ span }) => span.start <= at.start && at.end <= span.end);
  const sentences = line ? sentencesIn(report.text, line.span) : [];
  return sentences.find(({ start, end }) => start <= at.start && at.end <= end) ?? line?.span ?? at;
}

function said({ text }: Report, span: Span): Said {
  const words = text.slice(span.start, span.end);
  const start = span.start + words.length - words.trimStart().length;
  return { text: words.trim().replace(/\s*\n\s*/g, ''), span: { start, end: start + words.trim().length } };
}
