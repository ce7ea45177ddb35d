import { expect, test } from 'vitest';
import { messages, say } from '../../src/core/messages/index.ts';
import { sourceFiles } from '../sources.ts';

const holes = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].toSorted();

test.each(Object.entries(messages) as [string, { zh: string; en: string }][])(
  '%s says the same in both languages',
  (_code, { zh, en }) => {
    expect(zh).not.toBe('');
    expect(en).not.toBe('');
    expect(holes(en)).toEqual(holes(zh));
  },
);

test('no message is left over', () => {
  const sources = sourceFiles('src')
    .filter((file) => !file.path.includes('core/messages/'))
    .map((file) => file.text)
    .join('\n');
  // `pdf-ink-${tool}`: made of a beginning and a name of the domain.
  const beginnings = [...sources.matchAll(/`([a-z]+(?:-[a-z]+)*-)\$\{/g)].map(
    ([, beginning = '']) => beginning,
  );
  const unused = Object.keys(messages).filter(
    (code) =>
      !sources.includes(`'${code}'`) &&
      !sources.includes(`"${code}"`) &&
      !beginnings.some((beginning) => code.startsWith(beginning)),
  );
  expect(unused).toEqual([]);
});

test('values stand in their holes', () => {
  const [code] =
    Object.entries(messages as Record<string, { zh: string }>).find(([, { zh }]) => zh.includes('{file}')) ??
    [];
  expect(code).toBeDefined();
  expect(say('zh', code as keyof typeof messages, { file: '报告.md' })).toContain('报告.md');
});
