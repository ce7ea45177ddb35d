import { describe, expect, it } from 'vitest';
import { readPlain } from '../../../src/core/importers/plain.ts';
import { mendedText } from '../../../src/core/importers/report.ts';

/** A body that any of these fronts may stand over. */
const BODY = `各位代表：

现在，我代表市人民政府，向大会报告工作，请予审议。

一、2022年工作回顾

全市地区生产总值完成812亿元，增长5.2%，一般公共预算收入完成61亿元，增长3.4%。

二、2023年工作安排

全市地区生产总值增长6%左右。`;

/** Reads a front over the body; returns what it says. */
function frontOf(front: string): Record<string, unknown> {
  const read = readPlain('notes.txt', mendedText({ text: `${front}\n\n${BODY}`, encoding: 'utf-8' }));
  if (!read.ok) throw new Error(read.issue.code);
  expect(read.value.articles).toHaveLength(1);
  const [{ title, subtitles, speaker, meeting, date, byline }] = read.value.articles;
  const said = { title, speaker, meeting, date, byline };
  return {
    ...Object.fromEntries(Object.entries(said).flatMap(([name, one]) => (one ? [[name, one.text]] : []))),
    ...(subtitles.length > 0 ? { subtitles: subtitles.map(({ text }) => text) } : {}),
    years: [read.value.year, read.value.session],
  };
}

const MEETING = '青山市第十届人民代表大会第二次会议';
const YEARS = { years: [2022, 2023] };

describe('the title', () => {
  it.each([
    ['alone', '青山市2023年政府工作报告', '青山市2023年政府工作报告'],
    [
      'below where the page stands on its site',
      '首页 > 政务公开 > 政府工作报告 > 正文\n\n青山市政府工作报告',
      '青山市政府工作报告',
    ],
    ['below the menu of the site', '青山网首页|新闻|政务|视频|专题|论坛\n\n政府工作报告', '政府工作报告'],
    [
      'once for the page and once for the report',
      '2023年青山市政府工作报告\n\n字体：大 中 小\n\n政府工作报告',
      '2023年青山市政府工作报告',
    ],
    [
      'named more fully below',
      '范文一：各地人代会，政府工作报告\n\n青山市人民政府工作报告',
      '青山市人民政府工作报告',
    ],
    ['over two lines', '青山市人民政府\n工作报告', '青山市人民政府工作报告'],
    ['set bold', '**青山市政府工作报告**', '青山市政府工作报告'],
    ['with blanks', '政 府 工 作 报 告', '政府工作报告'],
  ])('%s', (_, front, title) => {
    expect(frontOf(front)).toEqual({ title, ...YEARS });
  });
});

describe('who speaks, to which meeting, when', () => {
  it.each([
    ['the office before the name', '市长　李明', '市长　李明'],
    ['the name set wide', '李　明　远', '李　明　远'],
    ['several offices', '市委副书记、市长　李明', '市委副书记、市长　李明'],
    ['the office of a place', '青山市人民政府代市长 李明', '青山市人民政府代市长 李明'],
    ['with a label', '报告人：李明', '李明'],
    ['with the office as label', '市长：李明', '市长：李明'],
    ['in brackets', '（青山市市长 李明）', '青山市市长 李明'],
  ])('%s', (_, line, speaker) => {
    const front = `政府工作报告\n\n——2023年1月12日在${MEETING}上\n\n${line}`;
    expect(frontOf(front)).toEqual({
      title: '政府工作报告',
      speaker,
      meeting: MEETING,
      date: '2023年1月12日',
      ...YEARS,
    });
  });

  it.each([
    ['in brackets', `（2023年1月12日在${MEETING}上）`],
    ['the day set wide', `2023 年 1 月 12 日在${MEETING}上`],
    ['over two lines', '2023年1月12日在青山市第十届人民代表\n大会第二次会议上'],
    ['over three lines', '——2023年1月12日\n在青山市第十届人民代表大会\n第二次会议上'],
    ['the meeting first', `——在${MEETING}上\n（2023年1月12日）`],
  ])('%s', (_, dateline) => {
    expect(frontOf(`政府工作报告\n${dateline}\n市长 李明`)).toEqual({
      title: '政府工作报告',
      speaker: '市长 李明',
      meeting: MEETING,
      date: '2023年1月12日',
      ...YEARS,
    });
  });

  it('the day and the name in one pair of brackets', () => {
    expect(frontOf('政府工作报告\n（2023年1月12日　李明）')).toEqual({
      title: '政府工作报告',
      speaker: '李明',
      date: '2023年1月12日',
      ...YEARS,
    });
  });
});

describe('what the page says of itself', () => {
  const page = [
    '文章正文',
    '发布时间：2023-02-01 10:20',
    '2023/2/1 10:20:31 点击：87',
    '青山新闻网 2023年02月01日 10:20 来源：青山日报',
    '02-01 10:20:31 浏览次数：419次 栏目：政府报告',
    '标签：政府工作报告，青山市',
    '二维码',
    '我要分享',
    '定义你的浏览字号：',
    '>>>点击观看视频<<<',
    '原标题：',
  ];

  it.each(page)('%s', (line) => {
    expect(frontOf(`青山市政府工作报告\n\n${line}\n\n（2023年1月12日）`)).toEqual({
      title: '青山市政府工作报告',
      date: '2023年1月12日',
      ...YEARS,
    });
  });

  it('the day of the page is that of the report where the report names none', () => {
    expect(frontOf('青山市政府工作报告\n发布时间：2023-01-15 10:20').date).toBe('2023-01-15');
  });

  it('a day long after the year in the title is not the report’s', () => {
    expect(frontOf('青山市2023年政府工作报告\n发布时间：2025-03-02 10:20')).toEqual({
      title: '青山市2023年政府工作报告',
      ...YEARS,
    });
  });

  it('news of the meeting over the report is the page’s', () => {
    const news =
      '1月12日，青山市第十届人民代表大会第二次会议在青山剧院开幕，市长李明作政府工作报告，会期三天。';
    const front = `青山新闻\n\n${news}\n\n政府工作报告\n\n——2023年1月12日在${MEETING}上\n\n市长 李明`;
    expect(frontOf(front)).toMatchObject({ title: '政府工作报告', speaker: '市长 李明', ...YEARS });
  });
});
