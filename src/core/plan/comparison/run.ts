import type { Compared, ComparedSpan, Fact, Report, Run, Span } from '../../model.ts';
import { spanWithBound } from '../figure.ts';
import { halfWidth } from '../typeset.ts';

type ComparedRun = Extract<Run, { type: 'compared' }>;

/** Words of the compared report, as printed there. */
export const comparedRun = ({ compared }: Compared<Report>, span: Span): ComparedRun => ({
  type: 'compared',
  text: halfWidth(compared.text.slice(span.start, span.end)).replace(/\s+/g, ''),
  span: comparedSpan({ compared: span }),
});

/** The place of something in the compared report: the one way from its spans to those of a slide. */
export const comparedSpan = ({ compared: { start, end } }: Compared<Span>): ComparedSpan => ({
  report: 'compared',
  start,
  end,
});

/** A figure of the compared report with the words that bound it; with its verb where it moved the other way than now. */
export function comparedFigure(
  report: Compared<Report>,
  { compared: fact }: Compared<Fact>,
  now: Fact,
): readonly ComparedRun[] {
  const { start, end } = spanWithBound(fact);
  const turned = fact.kind === 'change' && fact.direction !== now.direction ? fact.verb?.span : undefined;
  const near = turned && turned.end >= start - 1 && turned.start < start;
  return [
    { start: near ? turned.start : start, end: fact.span.start },
    fact.span,
    { start: fact.span.end, end },
  ]
    .filter((span) => span.start < span.end)
    .map((span) => comparedRun(report, span));
}
