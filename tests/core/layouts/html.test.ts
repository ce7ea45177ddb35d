import { expect, test } from 'vitest';
import { runsHtml } from '../../../src/core/layouts/html.ts';

test('a figure says where it stands and which fact it is', () => {
  expect(runsHtml([{ type: 'figure', text: '9.7%', span: { start: 5, end: 9 }, fact: 'f5-9' }])).toBe(
    '<b data-span="5-9" data-fact="f5-9">9.7%</b>',
  );
});

test('a computed number names the figures that it comes from', () => {
  const from = [
    { start: 1, end: 2 },
    { start: 4, end: 6 },
  ] as const;
  expect(runsHtml([{ type: 'derived', text: '13个百分点', from }])).toContain('data-derived="1-2,4-6"');
});

test('a typed number is marked and keeps what the report prints', () => {
  const html = runsHtml([
    { type: 'typed', text: '66%', printed: { text: '65%', span: { start: 1, end: 4 } } },
  ]);
  expect(html).toBe('<b data-typed="" data-printed="65%" data-printed-span="1-4">66%</b>');
});

test('what the compared report prints names that report, alone and in what is computed from both', () => {
  const span = { report: 'compared', start: 5, end: 9 } as const;
  expect(runsHtml([{ type: 'compared', text: '9.7%', span }])).toBe('<b data-span="compared:5-9">9.7%</b>');
  expect(runsHtml([{ type: 'compared', text: '浙江省', span }])).toBe(
    '<span data-quote="compared:5-9">浙江省</span>',
  );
  expect(runsHtml([{ type: 'derived', text: '1件', from: [{ start: 1, end: 3 }, span] }])).toContain(
    'data-derived="1-3,compared:5-9"',
  );
});

test('dates are times, numbering is marked, the words of the report say where they stand', () => {
  expect(runsHtml([{ type: 'date', text: '3月', span: { start: 0, end: 2 } }])).toMatch(
    /^<time data-span="0-2">3<i class="thin"><\/i>月<\/time>/,
  );
  expect(runsHtml([{ type: 'numbering', text: '1' }])).toBe('<span data-number>1</span>');
  expect(runsHtml([{ type: 'words', text: '发展', span: { start: 3, end: 5 }, strong: true }])).toBe(
    '<b data-quote="3-5">发展</b>',
  );
  expect(runsHtml([{ type: 'words', text: '目标' }])).toBe('目标');
});

test('whatever the report says is text, not markup', () => {
  const text = '<img src=x onerror="alert(1)">&';
  expect(runsHtml([{ type: 'words', text }])).toBe('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;');
});
