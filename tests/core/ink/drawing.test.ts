import { describe, expect, test } from 'vitest';
import { withInk } from '../../../src/core/exporters/slide-ink.ts';
import { drawingOf } from '../../../src/core/ink/drawing.ts';
import { linesOf } from '../../../src/core/ink/lines.ts';
import { noteBox } from '../../../src/core/ink/note.ts';
import type { ShapeName, Stroke } from '../../../src/core/model.ts';

const head = { id: 'k-1', slide: 's-a', colour: '#a3161c', width: 4 } as const;
const ends = [
  [100, 100, 0.5],
  [300, 200, 0.5],
] as const;
const shape = (tool: ShapeName): Stroke => ({ ...head, tool, points: ends });
const note = (text: string): Extract<Stroke, { tool: 'note' }> => ({
  ...head,
  tool: 'note',
  width: 20,
  text,
  points: [[50, 60, 0.5]],
});

describe('shapes', () => {
  test('a line goes from end to end', () => {
    expect(drawingOf(shape('line')).attributes).toMatchObject({
      d: 'M100 100L300 200',
      stroke: '#a3161c',
      fill: 'none',
    });
  });

  test('an arrow’s head is at the end that was dragged to, both sides as long', () => {
    const [, head = []] = linesOf(shape('arrow'));
    const [one, tip, other] = head;
    expect(tip).toEqual([300, 200]);
    const far = (place: readonly [number, number] = [0, 0]): number =>
      Math.hypot(place[0] - 300, place[1] - 200);
    expect(far(one)).toBeCloseTo(16);
    expect(far(other)).toBeCloseTo(16);
  });

  test.each(['rectangle', 'ellipse'] as const)(
    'a %s fills the box between its corners and is closed',
    (tool) => {
      const [line = []] = linesOf(shape(tool));
      const [xs, ys] = [0, 1].map((axis) => line.map((place) => place[axis] ?? 0)) as [number[], number[]];
      expect([Math.min(...xs), Math.max(...xs)].map(Math.round)).toEqual([100, 300]);
      expect([Math.min(...ys), Math.max(...ys)].map(Math.round)).toEqual([100, 200]);
      expect(
        Math.hypot(
          (line[0]?.[0] ?? 0) - (line.at(-1)?.[0] ?? 1),
          (line[0]?.[1] ?? 0) - (line.at(-1)?.[1] ?? 1),
        ),
      ).toBeCloseTo(0);
    },
  );
});

describe('a note', () => {
  test('is broken where it was typed so, and where a line is full', () => {
    expect(noteBox(note('核实\n这个数')).lines.map(({ text }) => text)).toEqual(['核实', '这个数']);
    const long = noteBox(note('固定资产投资增长十点一个百分点请统计局再核对一次'));
    expect(long.lines.map(({ text }) => Array.from(text).length)).toEqual([16, 8]);
  });

  test('breaks between words where there are words', () => {
    const lines = noteBox(note('please check this figure with the bureau')).lines.map(({ text }) => text);
    expect(lines.join(' ')).toBe('please check this figure with the bureau');
    expect(lines.length).toBeGreaterThan(1);
  });

  test('its words are text in an exported slide, and harm nothing there', () => {
    const html = withInk({ id: 's-a', html: '<section></section>', layout: 'blank', title: '' }, [
      note('<b>&"核实"'),
    ]);
    expect(html).toContain('&lt;b&gt;&amp;&quot;核实&quot;');
    expect(html).toMatch(/^<section><svg data-ink[^>]*><g data-stroke="k-1"/);
  });
});

test('the highlighter lies under the words and under the pen, whichever was first', () => {
  const pen: Stroke = { ...head, tool: 'pen', points: ends };
  const marker: Stroke = { ...head, id: 'k-2', tool: 'highlighter', width: 26, points: ends };
  const html = withInk({ id: 's-a', html: '<section></section>', layout: 'blank', title: '' }, [pen, marker]);
  const [under = '', over = ''] = html.match(/<svg[^]*?<\/svg>/g) ?? [];
  expect(under).toContain('mix-blend-mode');
  expect(under).toContain('k-2');
  expect(over).toContain('k-1');
});
