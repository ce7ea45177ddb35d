import type { Figure, Half, Move, Phrase } from '../model.ts';
import { around, overlap, type Candidate } from './candidate.ts';
import type { Statement } from './passage.ts';
import { furniture, type Source, textOf, widthOf } from './phrase.ts';
import { choosePoints } from './rules/points.ts';
import { WIDEST_TITLE } from './title.ts';

/** What a chart may have at most so that it can be read on half a slide. */
const LIGHT = { bars: 4, name: 15, moves: 2, parts: 3 } as const;
const POINTS = { least: 2, most: 3 };
/** Two lines of 24 px beside a chart, in full-width characters. */
const WIDEST = 32;
/** Each slide that is still to be made of the passage's words needs so many statements left. */
const LEFT_FOR_A_SLIDE = 4;

/** What a passage has beside its charts. */
export interface Rest {
  /** Charts that find no slide of their own. */
  readonly charts: readonly Candidate[];
  /** What no slide says yet. */
  readonly statements: readonly Statement[];
  /** How many slides are still to be made of those statements. */
  readonly slots: number;
}

/**
 * Charts with what their paragraphs say beside them: a second chart that finds no slide of its own, else points. A chart
 * that fills a slide stays alone.
 */
export function paired(source: Source, chosen: readonly Candidate[], rest: Rest): readonly Candidate[] {
  let { charts, statements } = rest;
  return chosen.map((candidate) => {
    const half = halfOf(candidate);
    if (!half) return candidate;
    const own = statements.filter(({ paragraph }) => overlap(paragraph, candidate.at));
    const second = charts.find((other) => own.length > 0 && withSecond(candidate, half, other));
    const pair = second
      ? withSecond(candidate, half, second)
      : withPoints(source, candidate, half, own, statements.length - rest.slots * LEFT_FOR_A_SLIDE);
    if (!pair) return candidate;
    charts = charts.filter((other) => other !== second);
    statements = statements.filter(({ span }) => !pair.spans?.some((used) => overlap(used, span)));
    return pair;
  });
}

/** The content as one half, where it is light enough for it. */
function halfOf({ content }: Candidate): Half | undefined {
  if (content.type === 'bars')
    return content.bars.length <= LIGHT.bars && content.bars.every(isShort) ? content : undefined;
  if (content.type === 'moves')
    return content.moves.length <= LIGHT.moves && content.moves.every(isMeasured) ? content : undefined;
  if (content.type !== 'composition') return undefined;
  return content.wholes.every(({ parts }) => parts.length <= LIGHT.parts) ? content : undefined;
}

/** A bar with its amount beside its growth wants the whole width. */
const isShort = ({ name, remark = [] }: Figure): boolean =>
  widthOf(name) <= LIGHT.name && !/\d/.test(textOf(remark));

/** Below zero and places in an order are drawn on scales that want the whole width. */
const isMeasured = ({ from, to }: Move): boolean => from.value > 0 && to.value > 0 && to.unit !== '位';

const untitled = (half: Half): Half => ({ ...half, title: [] });

/** Two charts whose messages are one title. */
function withSecond(candidate: Candidate, half: Half, other: Candidate): Candidate | undefined {
  const second = halfOf(other);
  const title: Phrase = [...half.title, furniture('，'), ...(second?.title ?? [])];
  if (!second || widthOf(title) > WIDEST_TITLE) return undefined;
  return {
    content: { type: 'pair', title, halves: [untitled(half), untitled(second)] },
    weight: candidate.weight,
    facts: [...candidate.facts, ...other.facts],
    at: around([candidate.at, other.at]),
    spans: [...(candidate.spans ?? []), ...(other.spans ?? [])],
  };
}

/** A chart and what the same paragraph says of its subject in words. */
function withPoints(
  source: Source,
  candidate: Candidate,
  half: Half,
  own: readonly Statement[],
  free: number,
): Candidate | undefined {
  const points = choosePoints(source, own, half.title, WIDEST).slice(0, POINTS.most);
  if (points.length < POINTS.least || points.length > free) return undefined;
  const said: Half = { type: 'points', title: [], points: points.map(({ phrase }) => phrase) };
  const spans = [...(candidate.spans ?? []), ...points.map(({ span }) => span)];
  return {
    ...candidate,
    content: { type: 'pair', title: half.title, halves: [untitled(half), said] },
    at: around([candidate.at, ...spans]),
    spans,
  };
}
