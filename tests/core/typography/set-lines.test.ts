import { array, assert, constantFrom, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { setLines } from '../../../src/core/typography/set-lines.ts';
import { textWidth } from '../../../src/core/typography/measure.ts';
import type { Setting } from '../../../src/core/typography/typesetter.ts';
import { fonts } from '../../gallery/fonts.ts';
import { phrase } from '../../gallery/make.ts';

const size = 20;
const ems = (count: number): Pick<Setting, 'width'> => ({ width: count * size });

function lines(text: string, setting: Partial<Setting>): readonly string[] | undefined {
  const set = setLines(phrase(text), { face: 'sans', size, width: 200, ...setting }, fonts);
  return set?.map(({ runs }) => runs.map((run) => run.text).join(''));
}

test('a title breaks behind its colon', () => {
  expect(lines('交出满意答卷：稳住经济大盘', { face: 'serif-bold', balanced: true, ...ems(9) })).toEqual([
    '交出满意答卷：',
    '稳住经济大盘',
  ]);
});

test('a line does not begin with a closing mark or end with an opening one', () => {
  for (let width = 5; width < 14; width++) {
    for (const line of lines('落实“三个一批”，发布《若干措施》（试行），推进“放管服”改革。', {
      ...ems(width),
      lastResort: true,
    }) ?? []) {
      expect(line).not.toMatch(/^[，。、；：！？）》”]|[（《“]$/);
    }
  }
});

test('a number stays with its unit and with the words of its bound', () => {
  for (let width = 9; width < 14; width++) {
    const set = lines('今年粮食产量保持在[1.3万亿斤]以上，进出口总额超[1100亿元]', {
      ...ems(width),
      lastResort: true,
    })!;
    expect(set.join('|')).toContain('1.3万亿斤以上');
    expect(set.join('|')).toContain('超1100亿元');
  }
});

test('a line does not begin with the 的 of what stands before it', () => {
  const set = lines('城区面积由2010年的[25平方公里]扩大到[2015年]的[30平方公里]', {
    ...ems(20),
    balanced: true,
  });
  expect(set?.filter((line) => line.startsWith('的'))).toEqual([]);
});

test('digits and letters in words are not parted', () => {
  for (let width = 5; width < 12; width++) {
    expect(
      lines('实现行政村光纤和5G网络全覆盖、PM2.5浓度下降', { ...ems(width), lastResort: true })!.join('|'),
    ).toMatch(/5G.*PM2\.5/);
  }
});

test('words and short names in quotes stay whole where there is another way', () => {
  for (let width = 8; width < 14; width++) {
    const set = lines('全面推行“一件事一次办”改革和高质量发展', ems(width))!.join('|');
    expect(set).toContain('“一件事一次办”');
    expect(set).toContain('发展');
  }
});

test('the last line is not a single character', () => {
  expect(lines('进出口促稳提质国际收支基本平衡', { ...ems(14.5) })!.at(-1)!.length).toBeGreaterThan(1);
  expect(lines('国际收支基本平衡进出口促稳提质。', { ...ems(14.5) })!.at(-1)!.length).toBeGreaterThan(2);
});

test('lines of a title are of like length', () => {
  const set = setLines(
    phrase('持续深化重点领域改革扩大高水平对外开放'),
    { face: 'serif-bold', size, balanced: true, ...ems(14) },
    fonts,
  )!;
  expect(set).toHaveLength(2);
  expect(Math.abs(set[0]!.width - set[1]!.width)).toBeLessThan(size * 3);
});

test('nothing comes out where a text needs more lines than it may have', () => {
  expect(lines('持续深化重点领域改革扩大高水平对外开放', { ...ems(6), maxLines: 2 })).toBeUndefined();
});

test('a number wider than the line does not fit, in any case', () => {
  expect(lines('[123456789亿元]', { ...ems(3), lastResort: true })).toBeUndefined();
});

test('an empty phrase has no lines', () => {
  expect(setLines([], { face: 'sans', size, width: 100 }, fonts)).toEqual([]);
});

test('a part of a run that is cut says where it stands', () => {
  const whole = phrase('推动高质量发展取得新的明显成效');
  const set = setLines(whole, { face: 'sans', size, ...ems(8) }, fonts)!;
  const spans = set.flatMap(({ runs }) => runs.flatMap((run) => (run.type === 'words' ? [run.span!] : [])));
  expect(spans.length).toBeGreaterThan(1);
  expect(spans[0]!.end).toBe(spans[1]!.start);
});

test('whatever the text: nothing is lost, every line is as wide as it says and fits', () => {
  const piece = constantFrom(
    '发展',
    '高质量',
    '，',
    '。',
    '“一港”',
    '《规划》',
    '[9.7%]',
    '[1.2万人]',
    'GDP',
    '的',
    '、',
    '（试行）',
    '<7月3日>',
    ' ',
    '5',
  );
  assert(
    property(array(piece, { minLength: 1, maxLength: 40 }), integer({ min: 8, max: 30 }), (pieces, width) => {
      const source = phrase(pieces.join(''));
      const set = setLines(source, { face: 'serif-bold', size, lastResort: true, ...ems(width) }, fonts);
      if (!set) return;
      const printed = set.map(({ runs }) => runs.map((run) => run.text).join(''));
      expect(printed.join('').replaceAll(' ', '')).toBe(
        source
          .map((run) => run.text)
          .join('')
          .replaceAll(' ', ''),
      );
      for (const [index, line] of set.entries()) {
        expect(line.width).toBeLessThanOrEqual(width * size + 0.1);
        expect(line.width).toBeCloseTo(textWidth(printed[index]!, 'serif-bold', size, fonts), 4);
      }
    }),
    { seed: 7, numRuns: 300 },
  );
});

test('a place stays whole before its government', () => {
  const set = lines('2025年青川省政府工作报告', { face: 'serif-bold', balanced: true, ...ems(8) });
  expect(set).toEqual(['2025年青川省', '政府工作报告']);
});

test('a term stays whole that a dictionary takes for two words', () => {
  const set = lines('为建设富强民主文明和谐美丽的社会主义现代化强国不懈奋斗', {
    face: 'serif-bold',
    balanced: true,
    ...ems(11),
  });
  expect(set?.join('|')).toContain('社会主义');
});
