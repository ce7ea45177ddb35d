import { beforeAll, describe, expect, test } from 'vitest';
import { isEdit, withLedger } from '../../../src/core/edits/index.ts';
import { edited } from '../../../src/core/edits/index.ts';
import { stillSigned } from '../../../src/core/edits/signed.ts';
import { phraseText } from '../../../src/core/layouts/html.ts';
import type { Deck } from '../../../src/core/model.ts';
import { renderSlide } from '../../../src/core/render.ts';
import { fonts } from '../../gallery/fonts.ts';
import { after, builtDeck, made, slideOfType, slideWith } from './editing.ts';

let deck: Deck;
beforeAll(async () => {
  deck = await builtDeck();
});

describe('slides', () => {
  test('go behind another, or before all; where a slide already is it does not go', () => {
    const [first, second, third] = deck.slides;
    const moved = after(deck, { type: 'move', slide: first!.id, after: third!.id });
    expect(moved.slides.slice(0, 3)).toEqual([second, third, first]);
    expect(after(deck, { type: 'move', slide: third!.id }).slides[0]).toBe(third);
    expect(edited(deck, { type: 'move', slide: second!.id, after: first!.id }, made)).toBeUndefined();
    expect(edited(deck, { type: 'move', slide: 's-none', after: first!.id }, made)).toBeUndefined();
  });

  test('are hidden and shown, doubled and taken out; the last one stays', () => {
    const { id } = slideOfType(deck, 'bars');
    const hidden = after(deck, { type: 'hide', slide: id });
    expect(slideWith(hidden, id).hidden).toBe(true);
    expect(after(hidden, { type: 'unhide', slide: id }).slides).toEqual(deck.slides);
    const twice = after(deck, { type: 'duplicate', slide: id, id: 's-new' });
    expect(slideWith(twice, 's-new')).toEqual({ ...slideWith(deck, id), id: 's-new' });
    const lone = { ...deck, slides: deck.slides.slice(0, 1) };
    expect(edited(lone, { type: 'delete', slide: lone.slides[0]!.id }, made)).toBeUndefined();
  });

  test('a list is parted and is the same when it is joined again', () => {
    const slide = slideOfType(deck, 'figures');
    const parted = after(deck, { type: 'split', slide: slide.id, at: 2, id: 's-rest' });
    expect(slideWith(parted, 's-rest').content).toMatchObject({
      type: 'figures',
      title: slide.content.title,
    });
    const joined = after(parted, { type: 'merge', slide: 's-rest', into: slide.id });
    expect(joined.slides).toEqual(deck.slides);
    const other = slideOfType(deck, 'moves');
    expect(edited(deck, { type: 'merge', slide: other.id, into: slide.id }, made)).toBeUndefined();
  });

  test('a figure on a slide that is taken out is on no slide in the ledger', () => {
    const { id } = slideOfType(deck, 'moves');
    const without = withLedger(after(deck, { type: 'delete', slide: id }));
    const line = without.ledger.find(({ fact, slides }) => fact && slides.length === 0);
    expect(line).toMatchObject({ leftOut: 'left-out-removed', notes: [] });
    expect(withLedger(deck).ledger).toEqual(deck.ledger);
  });
});

test('an edit that took its numbers from another report is not made; one of words and order is', () => {
  const { id, content } = slideOfType(deck, 'figures');
  const [first] = content.type === 'figures' ? content.figures : [];
  const alter = { type: 'figure', slide: id, fact: first!.fact.id, text: '20个' } as const;
  const elsewhere = { ...made, on: 'other' };
  expect(edited(deck, alter, { ...made, on: deck.source.hash! })).toBeDefined();
  expect(edited(deck, alter, elsewhere)).toBeUndefined();
  expect(edited(deck, { type: 'hide', slide: id }, elsewhere)).toBeDefined();
});

describe('a number that is typed over one of the report’s', () => {
  const altered = (): Deck => {
    const slide = slideOfType(deck, 'bars');
    const line = deck.ledger.find(({ slides }) => slides.includes(slide.id))!;
    return after(deck, {
      type: 'figure',
      slide: slide.id,
      fact: line.fact as `f${number}-${number}`,
      text: '6.5',
    });
  };

  test('is marked in chart and title, with the printed one beside it in the footer', () => {
    const slide = slideOfType(altered(), 'bars');
    expect(phraseText(slide.content.title)).toContain('地区生产总值增长6.5%');
    const { html } = renderSlide(altered(), slide, fonts);
    expect(html.match(/data-typed="" data-printed="5\.2%"/g)).toHaveLength(2);
    expect(html).toContain('<s data-quote="36-40">5.2%</s>');
    expect(html).toContain('data-value="6.5" data-typed=""');
    expect(html).not.toContain('data-fact="f36-40"');
    const line = withLedger(altered()).ledger.find(({ fact }) => fact === 'f36-40');
    expect(line?.slides).not.toContain(slide.id);
    const unmarked = after(altered(), { type: 'mark', on: false });
    const bare = renderSlide(unmarked, slideOfType(unmarked, 'bars'), fonts).html;
    expect(bare).not.toContain('<s data-quote');
    expect(bare).toContain('data-typed="" data-printed="5.2%"');
  });

  test('is the report’s again when that is typed', () => {
    const slide = slideOfType(deck, 'bars').id;
    expect(after(altered(), { type: 'figure', slide, fact: 'f36-40', text: '5.2%' }).slides).toEqual(
      deck.slides,
    );
  });

  test('what is no number is refused', () => {
    const slide = slideOfType(deck, 'bars').id;
    expect(edited(deck, { type: 'figure', slide, fact: 'f36-40', text: '很多' }, made)).toBeUndefined();
  });

  test('what was computed from it is as good as typed', () => {
    const slide = slideOfType(deck, 'moves');
    if (slide.content.type !== 'moves') throw new Error('moves');
    const { from } = slide.content.moves[0];
    const changed = after(deck, { type: 'figure', slide: slide.id, fact: from.id, text: '61.1%' });
    const { content } = slideWith(changed, slide.id);
    expect(content.type === 'moves' && content.moves[0].difference).toEqual([
      { type: 'typed', text: '+6.8个百分点' },
    ]);
  });
});

describe('text', () => {
  test('a line among points that stayed is the report’s wherever it went', () => {
    const slide = slideOfType(deck, 'points');
    if (slide.content.type !== 'points') throw new Error('points');
    const lines = slide.content.points.map(phraseText);
    const turned = after(deck, { type: 'points', slide: slide.id, points: lines.toReversed() });
    const { content } = slideWith(turned, slide.id);
    expect(content.type === 'points' && content.points).toEqual(slide.content.points.toReversed());
  });

  test('notes that the user wrote have no place in the report', () => {
    const slide = deck.slides.find(({ notes }) => notes.length > 0)!;
    const [first] = slide.notes;
    const changed = after(deck, {
      type: 'notes',
      slide: slide.id,
      notes: [first!.text, '这里停一停。', ' '],
    });
    expect(slideWith(changed, slide.id).notes).toEqual([first, { text: '这里停一停。' }]);
  });
});

describe('the sign', () => {
  test('a change takes it off the slide, and off no other', () => {
    const signed = after(deck, { type: 'sign' });
    expect(signed.proof?.signed).toMatchObject(made);
    expect(stillSigned(signed).size).toBe(deck.slides.length);
    const { id } = slideOfType(deck, 'bars');
    const changed = after(signed, { type: 'title', slide: id, text: '各项指标增长' });
    expect(stillSigned(changed).has(id)).toBe(false);
    expect(stillSigned(changed).size).toBe(deck.slides.length - 1);
  });

  test('a finding is judged, and is open again', () => {
    const judged = after(deck, { type: 'finding', finding: 'abc', verdict: 'right' });
    expect(judged.proof?.findings).toEqual({ abc: 'right' });
    expect(after(judged, { type: 'finding', finding: 'abc' }).proof?.findings).toEqual({});
  });
});

test('what is no edit is none', () => {
  expect(isEdit({ type: 'hide', slide: 's-1' })).toBe(true);
  for (const value of [{ type: 'hide' }, { type: 'hide', slide: '../x' }, { type: 'run' }, null, 'hide'])
    expect(isEdit(value)).toBe(false);
});
