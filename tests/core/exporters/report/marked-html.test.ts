import { expect, test } from 'vitest';
import { leadingBack } from '../../../../src/core/exporters/report/marked-html.ts';

test('the whole of a number in a chart leads to its mark, with the pieces that are set smaller', () => {
  const [opened, inside] = ['<tspan data-span="3-9" data-fact="f3-9">', '386.4<tspan dx="4">亿元</tspan>'];
  expect(leadingBack(`${opened}${inside}</tspan>`, '<mark id="mark-3-9">386.4亿元</mark>')).toBe(
    `${opened}<a href="#mark-3-9">${inside}</a></tspan>`,
  );
});
