import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hallDisplay,
  noDisplays,
  onDisplays,
  placements,
  speakerDisplay,
  type DisplayEvent,
  type Displays,
} from '../../../src/core/displays/displays.ts';
import { choiceOf, pixelsOf } from '../../../src/core/displays/identity.ts';
import type { Display } from '../../../src/core/model.ts';

function display(id: string, name: string, more: Partial<Display> = {}): Display {
  const bounds = more.bounds ?? { x: 0, y: 0, width: 1366, height: 768 };
  const scale = more.scale ?? 1;
  return {
    id,
    name,
    bounds,
    room: bounds,
    scale,
    primary: false,
    internal: false,
    pixels: pixelsOf(bounds, scale),
    ...more,
  };
}
const laptop = display('1', '内置显示器', { primary: true, internal: true });
const projector = display('7', 'EPSON CB-L200', { bounds: { x: 1366, y: 0, width: 1920, height: 1080 } });
const monitor = display('9', 'DELL U2720Q', {
  bounds: { x: 3286, y: 0, width: 1920, height: 1080 },
  scale: 2,
});

const there = (...displays: readonly Display[]): DisplayEvent => ({ type: 'displays', there: displays });
const choose = (hall: Display): DisplayEvent => ({ type: 'choose', hall: choiceOf(hall) });
const showing: readonly DisplayEvent[] = [
  { type: 'opened', view: 'stage' },
  { type: 'opened', view: 'speaker' },
];
const after = (...events: readonly DisplayEvent[]): Displays => events.reduce(onDisplays, noDisplays);
const hall = (displays: Displays): string | undefined => hallDisplay(displays)?.name;
const speaker = (displays: Displays): string | undefined => speakerDisplay(displays)?.name;

describe('the hall’s display', () => {
  test('without a choice it is the one that is neither built in nor the primary', () => {
    expect(hall(after(there(laptop, projector)))).toBe('EPSON CB-L200');
    expect(speaker(after(there(laptop, projector)))).toBe('内置显示器');
    expect(hall(after(there(laptop, projector, monitor)))).toBe('DELL U2720Q');
    expect(hall(after(there(laptop)))).toBe('内置显示器');
  });

  test('the choice holds after a restart, when the system numbers and places displays anew', () => {
    const moved = { ...projector, id: '12', bounds: { x: -1920, y: 0, width: 1920, height: 1080 } };
    const kept: Displays = { ...noDisplays, hall: choiceOf(projector) };
    expect(hall(onDisplays(kept, there(laptop, monitor, moved)))).toBe('EPSON CB-L200');
    expect(placements(onDisplays(kept, there(laptop, monitor, moved))).stage.bounds.x).toBe(-1920);
  });

  test('the choice holds when the hall’s display becomes the primary one', () => {
    const swapped = after(
      choose(projector),
      there({ ...laptop, primary: false }, { ...projector, primary: true }),
    );
    expect([hall(swapped), speaker(swapped)]).toEqual(['EPSON CB-L200', '内置显示器']);
  });

  test('unplugging changes no choice: plugged in again it is the hall’s again', () => {
    const unplugged = after(choose(projector), there(laptop, projector, monitor), there(laptop, monitor));
    expect(hall(unplugged)).toBe('DELL U2720Q');
    expect(hall(onDisplays(unplugged, there(laptop, monitor, { ...projector, id: '21' })))).toBe(
      'EPSON CB-L200',
    );
  });

  test('it is known whatever its scale and however it is turned', () => {
    const chosen = after(choose(projector));
    const scaled = { ...projector, scale: 1.5, bounds: { x: 1366, y: 0, width: 1280, height: 720 } };
    const turned = { ...projector, bounds: { x: 1366, y: 0, width: 1080, height: 1920 } };
    for (const changed of [scaled, turned]) {
      const now = onDisplays(
        chosen,
        there(laptop, { ...changed, pixels: pixelsOf(changed.bounds, changed.scale) }, monitor),
      );
      expect(hall(now)).toBe('EPSON CB-L200');
      expect(placements(now).stage.bounds).toEqual(changed.bounds);
    }
  });

  test('two of one make are told apart by size, and by serial where the system gives one', () => {
    const left = display('3', 'PHL 27E1N', {
      serial: 'A1',
      bounds: { x: 1366, y: 0, width: 1920, height: 1080 },
    });
    const right = { ...left, id: '4', serial: 'B2', bounds: { x: 3286, y: 0, width: 1920, height: 1080 } };
    expect(hallDisplay(after(choose(right), there(laptop, left, right)))?.id).toBe('4');
    const small = display('5', 'PHL 27E1N', { bounds: { x: 1366, y: 0, width: 1280, height: 1024 } });
    const large = display('6', 'PHL 27E1N', { bounds: { x: 2646, y: 0, width: 2560, height: 1440 } });
    expect(hallDisplay(after(choose(small), there(laptop, small, large)))?.id).toBe('5');
  });

  test('two that are alike are told apart by their numbers, and by their places where the system numbers them anew', () => {
    const left = display('3', 'PHL 27E1N', { bounds: { x: 1366, y: 0, width: 1920, height: 1080 } });
    const right = { ...left, id: '4', bounds: { x: 3286, y: 0, width: 1920, height: 1080 } };
    expect(hallDisplay(after(choose(right), there(laptop, left, right)))?.id).toBe('4');
    expect(hallDisplay(after(choose(left), there(laptop, left, right)))?.id).toBe('3');
    const anew = there(laptop, { ...left, id: '11' }, { ...right, id: '12' });
    expect(hallDisplay(after(choose(right), anew))?.id).toBe('12');
    expect(
      hallDisplay(after(choose({ ...right, primary: true }), there(left, { ...right, primary: true })))?.id,
    ).toBe('4');
  });

  test('a chosen display that is away gives way to the usual rule, another of the same name to it', () => {
    const other = display('8', 'EPSON CB-L200', { bounds: { x: 1366, y: 0, width: 1280, height: 800 } });
    expect(hallDisplay(after(choose(projector), there(laptop, monitor, other)))?.id).toBe('8');
    expect(hallDisplay(after(choose(projector), there(laptop, monitor)))?.id).toBe('9');
  });

  test('a mirrored projector is no second screen', () => {
    const mirrored = after(there(laptop, { ...projector, bounds: laptop.bounds }));
    expect(mirrored.there).toHaveLength(1);
    expect(placements(mirrored).stage.bounds).toEqual(laptop.bounds);
  });
});

describe('notes and the hall', () => {
  test('the projector is lost while it is shown: the stage goes to what is left, the notes are kept back', () => {
    const lost = after(there(laptop, projector), ...showing, there(laptop));
    expect(placements(lost).stage).toMatchObject({ display: '1', fills: true, withheld: false });
    expect(placements(lost).speaker.withheld).toBe(true);
  });

  test('the lid is closed while it is shown: the notes do not go to the projector', () => {
    const closed = after(there(laptop, projector), ...showing, there({ ...projector, primary: true }));
    expect(placements(closed).stage.display).toBe('7');
    expect(placements(closed).speaker.withheld).toBe(true);
  });

  test('both are back in their places when the display is there again', () => {
    const back = after(there(laptop, projector), ...showing, there(laptop), there(laptop, projector));
    expect(placements(back).stage.display).toBe('7');
    expect(placements(back).speaker).toMatchObject({ display: '1', withheld: false });
  });

  test('a moment without any display, as some systems tell of it, does not bring the notes out', () => {
    const lost = after(there(laptop, projector), ...showing, there(), there(laptop));
    expect(placements(lost).speaker.withheld).toBe(true);
  });

  test('mirrored while it is shown, the notes are kept back: the hall sees what the laptop sees', () => {
    const same = { ...projector, bounds: laptop.bounds };
    expect(
      placements(after(there(laptop, projector), ...showing, there(laptop, same))).speaker.withheld,
    ).toBe(true);
  });

  test('who asks for the notes on the only display gets them', () => {
    const asked = after(there(laptop, projector), ...showing, there(laptop), {
      type: 'opened',
      view: 'speaker',
    });
    expect(placements(asked).speaker.withheld).toBe(false);
  });

  test('on a machine with one display nothing is kept back', () => {
    expect(placements(after(there(laptop), ...showing)).speaker.withheld).toBe(false);
  });

  test('a display that is lost while nothing is shown keeps nothing back', () => {
    expect(placements(after(there(laptop, projector), there(laptop))).speaker.withheld).toBe(false);
  });

  test('whatever comes and goes, stage and notes never share a display where there are two, and the stage fills its own', () => {
    const any = fc.subarray([laptop, projector, monitor, { ...projector, id: '30', bounds: laptop.bounds }], {
      minLength: 1,
    });
    const event: fc.Arbitrary<DisplayEvent> = fc.oneof(
      any.map((displays) => there(...displays)),
      fc.constantFrom(laptop, projector, monitor).map(choose),
      fc.constantFrom<DisplayEvent>(...showing, { type: 'closed', view: 'speaker' }),
    );
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 12 }), (events) => {
        const displays = after(...events);
        const { stage, speaker: notes } = placements(displays);
        if (displays.there.length === 0) return;
        const at = displays.there.find(({ id }) => id === stage.display);
        expect(stage.bounds).toEqual(at?.bounds);
        expect(displays.there.length > 1 && notes.display === stage.display).toBe(false);
        expect(displays.there.length > 1 && notes.withheld).toBe(false);
      }),
    );
  });
});

test('windows that are not for the hall stand in the middle of the speaker’s display, no larger than it', () => {
  const { desk, speaker: notes } = placements(after(there(laptop, projector)));
  expect(desk.bounds).toEqual({ x: 0, y: 0, width: 1366, height: 768 });
  expect(notes.bounds).toEqual(laptop.bounds);
  const room = { x: 100, y: 50, width: 2560, height: 1440 };
  const wide = after(there({ ...laptop, bounds: room, room }));
  const barred = after(there({ ...laptop, room: { x: 0, y: 0, width: 1366, height: 720 } }, projector));
  expect(placements(barred).speaker.bounds.height).toBe(720);
  expect(placements(wide).desk.bounds).toEqual({ x: 697, y: 360, width: 1366, height: 820 });
});
