import type { Deck, Fact, Found, FoundIndicator, FoundSlide, SlideId } from '../model.ts';
import { isSameIndicator } from '../evidence/same-indicator.ts';
import type { Initials } from './initials.ts';
import { matchIn, queryOf, searchable, type Match, type Query, type Searchable } from './match.ts';
import { linesOn } from './slide-lines.ts';

/** A deck and its report made ready for being searched while it is presented. */
export interface SearchIndex {
  readonly lines: readonly {
    readonly slide: SlideId;
    readonly in: FoundSlide['in'];
    readonly line: Searchable;
  }[];
  readonly indicators: readonly { readonly name: Searchable; readonly facts: readonly [Fact, ...Fact[]] }[];
}

/** Returns the index of a deck with its slides' titles, texts and notes, and of the report's indicators. */
export function searchIndex(deck: Deck, facts: readonly Fact[], initials: Initials): SearchIndex {
  const lines = deck.slides.flatMap(({ id, content, notes }) => [
    ...linesOn(content).map(
      (text, index) => ({ slide: id, in: index === 0 ? 'title' : 'text', text }) as const,
    ),
    ...notes.map(({ text }) => ({ slide: id, in: 'notes', text }) as const),
  ]);
  return {
    lines: lines.map(({ text, ...where }) => ({ ...where, line: searchable(text, initials) })),
    indicators: byIndicator(facts).map((group) => ({
      name: searchable(group[0].indicator, initials),
      facts: group,
    })),
  };
}

/** The shortest name leads its group: what others put before it is scope. */
function byIndicator(facts: readonly Fact[]): readonly (readonly [Fact, ...Fact[]])[] {
  const groups: [Fact, ...Fact[]][] = [];
  for (const fact of facts) {
    const group = groups.find(([first]) => isSameIndicator(first.indicator, fact.indicator));
    if (!group) groups.push([fact]);
    else if (fact.indicator.length < group[0].indicator.length) group.unshift(fact);
    else group.push(fact);
  }
  return groups;
}

/** So many of each kind are shown: who finds more types more. */
const most = 12;

/** Returns the slides and indicators that what was typed is found in, the likeliest first. Too little typed finds nothing. */
export function search(index: SearchIndex, typed: string): Found {
  const query = queryOf(typed);
  if (!query) return { slides: [], indicators: [] };
  return { slides: foundSlides(index, query), indicators: foundIndicators(index, query) };
}

const worth: Readonly<Record<FoundSlide['in'], number>> = { title: 0, text: 1, notes: 2 };

/** A slide once, where it says it best: as it was typed before initials, in the title before the text before the notes. */
function foundSlides({ lines }: SearchIndex, query: Query): readonly FoundSlide[] {
  const best = new Map<SlideId, { readonly found: FoundSlide; readonly rank: number }>();
  for (const { slide, in: where, line } of lines) {
    const match = matchIn(line, query);
    if (!match) continue;
    const rank = worth[where] + (match.literal ? 0 : 3);
    if (rank >= (best.get(slide)?.rank ?? Infinity)) continue;
    best.set(slide, { found: { slide, in: where, pieces: piecesOf(line.text, match) }, rank });
  }
  return [...best.values()]
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ found }) => found);
}

function foundIndicators({ indicators }: SearchIndex, query: Query): readonly FoundIndicator[] {
  return indicators
    .flatMap(({ name, facts }) => {
      const match = matchIn(name, query);
      return match ? [{ name, facts, match }] : [];
    })
    .toSorted(
      (one, other) =>
        Number(other.match.literal) - Number(one.match.literal) ||
        other.facts.length - one.facts.length ||
        one.name.text.length - other.name.text.length,
    )
    .slice(0, most)
    .map(({ name, facts, match }) => ({
      name: name.text,
      pieces: piecesOf(name.text, match),
      facts: inReadingOrder(facts).map(({ id }) => id),
      figures: inReadingOrder(facts).slice(0, 6).map(printedWithBound),
    }));
}

const inReadingOrder = (facts: readonly Fact[]): readonly Fact[] =>
  facts.toSorted((a, b) => a.span.start - b.span.start);

function printedWithBound({ printed, boundWords, span }: Fact): string {
  if (!boundWords) return printed;
  return boundWords.span.start < span.start ? boundWords.text + printed : printed + boundWords.text;
}

/** So many characters of a long line stand before and behind what was found. */
const around = 22;

function piecesOf(text: string, { span }: Match): FoundSlide['pieces'] {
  const before = text.slice(Math.max(0, span.start - around), span.start);
  const after = text.slice(span.end, span.end + around);
  const pieces = [
    { text: (span.start > around ? '…' : '') + before, marked: false },
    { text: text.slice(span.start, span.end), marked: true },
    { text: after + (span.end + around < text.length ? '…' : ''), marked: false },
  ];
  return pieces.filter((piece) => piece.text !== '');
}
