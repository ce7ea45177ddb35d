import { describe, expect, test } from 'vitest';
import type { Show, SlideId } from '../../src/core/model.ts';
import { act, startShow, type ShowAction } from '../../src/core/show.ts';

const slides: readonly SlideId[] = ['s-a', 's-b', 's-c'];
const after = (...actions: readonly ShowAction[]): Show =>
  actions.reduce((show, action) => act({ slides }, show, action), startShow(slides));

describe('a show', () => {
  test('[S1] next on the last slide ends it, previous takes it up again', () => {
    const ended = after({ type: 'last' }, { type: 'next' });
    expect(ended).toMatchObject({ slide: 's-c', ended: true });
    expect(act({ slides }, ended, { type: 'next' })).toBe(ended);
    expect(act({ slides }, ended, { type: 'previous' })).toMatchObject({ slide: 's-c', ended: false });
  });

  test('[S1] previous on the first slide leads nowhere', () => {
    const first = startShow(slides);
    expect(act({ slides }, first, { type: 'previous' })).toBe(first);
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
    expect(act({ slides }, jumped, { type: 'back' }).slide).toBe('s-a');
    const turned = act({ slides }, jumped, { type: 'previous' });
    expect(act({ slides }, turned, { type: 'back' }).slide).toBe('s-a');
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

  test('[S4] choosing the tool in hand puts it down', () => {
    expect(after({ type: 'tool', tool: 'pen' }).tool).toBe('pen');
    expect(after({ type: 'tool', tool: 'pen' }, { type: 'tool', tool: 'pen' }).tool).toBe('pointer');
  });
});
