import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import {
  deckNow,
  happened,
  newHistory,
  type EditEvent,
  type History,
} from '../../../src/core/edits/history.ts';
import type { Edit } from '../../../src/core/edits/index.ts';
import { editLine, readEdits } from '../../../src/core/edits/journal.ts';
import type { Deck, SlideId } from '../../../src/core/model.ts';
import { builtDeck, made } from './editing.ts';

let deck: Deck;
beforeAll(async () => {
  deck = await builtDeck();
});

const play = (events: readonly EditEvent[], from: History = newHistory(deck)): History =>
  events.reduce((history, event) => happened(history, event), from);
const step = (edit: Edit): EditEvent => ({ ...made, type: 'edit', edit });
const undo: EditEvent = { ...made, type: 'undo' };
const redo: EditEvent = { ...made, type: 'redo' };

/** Edits of slides of the deck and of one that it has not; many cannot be made. */
function someEdit(): fc.Arbitrary<Edit> {
  const slide = fc.constantFrom<SlideId>(...deck.slides.map(({ id }) => id), 's-n1', 's-n2', 's-none');
  const fresh = fc.constantFrom<SlideId>('s-n1', 's-n2', 's-n3');
  const words = fc.constantFrom('增长7.1%', '生态优先', '新建公园15个', '三成', '');
  const fact = fc.constantFrom(...deck.ledger.flatMap(({ fact }) => fact ?? []));
  return fc.oneof(
    fc.record({ type: fc.constant('move' as const), slide, after: slide }),
    fc.record({ type: fc.constantFrom('hide' as const, 'unhide' as const, 'delete' as const), slide }),
    fc.record({ type: fc.constant('duplicate' as const), slide, id: fresh }),
    fc.record({ type: fc.constant('split' as const), slide, at: fc.integer({ min: 1, max: 3 }), id: fresh }),
    fc.record({ type: fc.constant('merge' as const), slide, into: slide }),
    fc.record({ type: fc.constant('title' as const), slide, text: words }),
    fc.record({ type: fc.constant('points' as const), slide, points: fc.array(words, { maxLength: 4 }) }),
    fc.record({ type: fc.constant('notes' as const), slide, notes: fc.array(words, { maxLength: 3 }) }),
    fc.record({ type: fc.constant('figure' as const), slide, fact, text: fc.constantFrom('6.5', '12万户') }),
    fc.record({
      type: fc.constant('layout' as const),
      slide,
      layout: fc.constantFrom('bars-list', 'points'),
    }),
    fc.constant<Edit>({ type: 'sign' }),
  );
}

test('all that was done is undone to the first deck, and redone to the last', () => {
  fc.assert(
    fc.property(fc.array(someEdit(), { maxLength: 25 }), (edits) => {
      const done = play(edits.map(step));
      const back = play(
        edits.map(() => undo),
        done,
      );
      expect(deckNow(back)).toEqual(deck);
      expect(
        deckNow(
          play(
            edits.map(() => redo),
            back,
          ),
        ),
      ).toEqual(deckNow(done));
    }),
  );
});

test('a journal that is read again leads to the same deck, whatever was done and undone', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(someEdit().map(step), fc.constantFrom(undo, redo)), { maxLength: 30 }),
      (events) => {
        const read = readEdits(events.map(editLine).join(''));
        expect(read.issues).toEqual([]);
        expect(play(read.value).decks).toEqual(play(events).decks);
      },
    ),
  );
});

test('no number stands in a title without a mark or a place in the report, whatever was typed', () => {
  fc.assert(
    fc.property(fc.array(someEdit(), { maxLength: 15 }), (edits) => {
      const runs = deckNow(play(edits.map(step))).slides.flatMap(({ content }) => content.title);
      const bare = runs.filter(
        (run) => run.type === 'words' && run.span === undefined && /\d/.test(run.text),
      );
      expect(bare).toEqual([]);
    }),
  );
});

test('an edit after an undo leaves nothing to redo', () => {
  const [first, second] = deck.slides;
  const hidden = step({ type: 'hide', slide: first!.id });
  const after = play([hidden, undo, step({ type: 'hide', slide: second!.id }), redo]);
  expect(after.undone).toEqual([]);
  expect(deckNow(after).slides[0]!.hidden).toBeUndefined();
});

test('lines that are torn, damaged or of a newer program are left out and said', () => {
  const line = editLine(step({ type: 'hide', slide: 's-1' }));
  const { value, issues } = readEdits(
    `${line}{"at":"2026"\n{"at":"x","type":"edit","edit":{"type":"fly"}}\n${line.slice(0, 20)}`,
  );
  expect(value).toHaveLength(1);
  expect(issues.map(({ values }) => values['line'])).toEqual([2, 3, 4]);
});
