import { describe, expect, test } from 'vitest';
import type { Show, SlideId } from '../../../src/core/model.ts';
import type { Slides } from '../../../src/core/show/program.ts';
import { stepOf } from '../../../src/core/show/steps.ts';
import { act as actAt, startShow, type ShowAction } from '../../../src/core/show/show.ts';

const numbered: readonly SlideId[] = ['s-a', 's-b', 's-c'];
const slides: Slides = { all: ['s-a', 's-b', 's-hidden', 's-c'], numbered, order: numbered, shows: [] };
const noon = 1_000_000;
const act = (show: Show, action: ShowAction): Show => actAt(slides, show, action, noon);
const after = (...actions: readonly ShowAction[]): Show => actions.reduce(act, startShow(numbered));

describe('a show', () => {
  test('[S1] next on the last slide ends it, previous takes it up again', () => {
    const ended = after({ type: 'last' }, { type: 'next' });
    expect(ended).toMatchObject({ slide: 's-c', ended: true });
    expect(act(ended, { type: 'next' })).toBe(ended);
    expect(act(ended, { type: 'previous' })).toMatchObject({ slide: 's-c', ended: false });
  });

  test('[S1] previous on the first slide leads nowhere', () => {
    const first = startShow(numbered);
    expect(act(first, { type: 'previous' })).toBe(first);
  });

  test('[S2] turning leaves black; the same screen again goes back to the slide', () => {
    expect(after({ type: 'screen', screen: 'black' }, { type: 'next' })).toMatchObject({
      slide: 's-b',
      screen: 'slide',
    });
    expect(after({ type: 'screen', screen: 'white' }, { type: 'screen', screen: 'white' }).screen).toBe(
      'slide',
    );
    expect(after({ type: 'screen', screen: 'white' }, { type: 'screen', screen: 'black' }).screen).toBe(
      'black',
    );
  });

  test('[S3] a number counts slides from 1; out of range leads nowhere', () => {
    expect(after({ type: 'jump', to: 3 }).slide).toBe('s-c');
    expect(after({ type: 'jump', to: 4 }).slide).toBe('s-a');
    expect(after({ type: 'jump', to: 0 }).slide).toBe('s-a');
    expect(after({ type: 'jump', to: 's-b' }).slide).toBe('s-b');
  });

  test('[S3] back goes to where one was before the jump', () => {
    const jumped = after({ type: 'jump', to: 3 });
    expect(act(jumped, { type: 'back' }).slide).toBe('s-a');
    const turned = act(jumped, { type: 'previous' });
    expect(act(turned, { type: 'back' }).slide).toBe('s-a');
  });

  test('[S5] a source is shown to the speaker, then to both, then to nobody', () => {
    const ask = { type: 'source', spans: [{ start: 3, end: 7 }] } as const;
    const other = { type: 'source', spans: [{ start: 9, end: 12 }] } as const;
    expect(after(ask).source).toEqual({ spans: ask.spans, on: 'speaker' });
    expect(after(ask, ask).source).toEqual({ spans: ask.spans, on: 'both' });
    expect(after(ask, ask, ask).source).toBeUndefined();
    expect(after(ask, ask, other).source).toEqual({ spans: other.spans, on: 'both' });
    expect(after(ask, { type: 'source', spans: [] }).source).toBeUndefined();
    expect(after(ask, { type: 'next' }).source).toBeUndefined();
    expect(after(ask, { type: 'screen', screen: 'black' }).source).toBeDefined();
  });

  test('[S3] a hidden slide is shown on demand, and the show goes on from its place', () => {
    const hidden = after({ type: 'jump', to: 's-hidden' });
    expect(hidden.slide).toBe('s-hidden');
    expect(act(hidden, { type: 'next' }).slide).toBe('s-c');
    expect(act(hidden, { type: 'previous' }).slide).toBe('s-b');
    expect(after({ type: 'jump', to: 's-b' }, { type: 'next' }).slide).toBe('s-c');
  });

  test('[S6] the clock starts with the first turn onwards and stands at the end', () => {
    expect(after().clock.since).toBeUndefined();
    expect(after({ type: 'jump', to: 2 }).clock.since).toBeUndefined();
    expect(after({ type: 'next' }).clock.since).toBe(noon);
    const ended = actAt(slides, after({ type: 'next' }), { type: 'end' }, noon + 5000);
    expect(ended.clock).toMatchObject({ before: 5000 });
    expect(ended.clock.since).toBeUndefined();
    expect(act(ended, { type: 'start' }).clock).toMatchObject({ before: 0, since: noon });
  });

  test('notes scroll back to their head when the slide is turned, and keep their size', () => {
    const read = after({ type: 'notes', do: 'down' }, { type: 'notes', do: 'larger' });
    expect(read.notes).toEqual({ size: 1.2, scrolled: 1 });
    expect(act(read, { type: 'next' }).notes).toEqual({ size: 1.2, scrolled: 0 });
    expect(after({ type: 'notes', do: 'up' }).notes.scrolled).toBe(0);
  });

  test('[S7] a slide that is turned to is seen whole', () => {
    const zoomed = after({ type: 'zoom', by: 2, at: [100, 100] });
    expect(zoomed.zoom?.scale).toBe(2);
    expect(act(zoomed, { type: 'whole' }).zoom).toBeUndefined();
    expect(act(zoomed, { type: 'next' }).zoom).toBeUndefined();
  });

  test('[S9] items come one by one where that is wanted; a slide that is turned back to is seen whole', () => {
    const next = { type: 'next', items: 3 } as const;
    const first = after({ type: 'stepwise' }, next);
    expect([first.slide, first.step]).toEqual(['s-b', 1]);
    const all = [next, next].reduce(act, first);
    expect([all.slide, all.step]).toEqual(['s-b', 3]);
    const further = act(all, next);
    expect([further.slide, further.step]).toEqual(['s-c', 1]);
    expect(act(all, { type: 'previous' }).step).toBe(2);
    expect(act(further, { type: 'previous' })).toMatchObject({ slide: 's-b' });
    expect(act(further, { type: 'previous' }).step).toBeUndefined();
    expect(act(act(further, { type: 'previous' }), next).slide).toBe('s-c');
  });

  test('[S9] a slide without a list, and a show that turns by itself, know no steps', () => {
    const first = after({ type: 'stepwise' }, { type: 'next', items: 0 });
    expect(act(first, { type: 'next', items: 1 }).slide).toBe('s-c');
    const auto = act(first, { type: 'auto', every: 5 });
    expect(act(auto, { type: 'next', items: 3 }).slide).toBe('s-c');
    expect(stepOf(auto, 3)).toBeUndefined();
    expect(act(first, { type: 'stepwise' })).not.toHaveProperty('step');
  });

  test('[S8] a rehearsal adds up how long each slide stood', () => {
    const times: readonly (readonly [seconds: number, action: ShowAction])[] = [
      [0, { type: 'rehearse', on: true }],
      [30, { type: 'next' }],
      [50, { type: 'previous' }],
      [55, { type: 'next' }],
      [95, { type: 'end' }],
    ];
    const ended = times.reduce(
      (show, [seconds, action]) => actAt(slides, show, action, noon + seconds * 1000),
      after({ type: 'last' }),
    );
    expect(ended.rehearsal?.seconds).toEqual({ 's-a': 35, 's-b': 60 });
    expect(act(ended, { type: 'rehearse', on: false }).rehearsal).toBeUndefined();
  });

  test('the next hidden slide is shown, and after the last the first again', () => {
    const hidden = after({ type: 'hidden' });
    expect(hidden).toMatchObject({ slide: 's-hidden', before: 's-a' });
    expect(act(after({ type: 'last' }), { type: 'hidden' }).slide).toBe('s-hidden');
  });

  test('[S4] choosing the tool in hand puts it down', () => {
    expect(after({ type: 'tool', tool: 'pen' }).tool).toBe('pen');
    expect(after({ type: 'tool', tool: 'pen' }, { type: 'tool', tool: 'pen' }).tool).toBe('pointer');
  });
});
