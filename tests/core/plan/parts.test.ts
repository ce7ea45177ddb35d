import { expect, test } from 'vitest';
import { draftDeck } from '../../../src/core/pipeline.ts';
import { textOf } from '../../../src/core/plan/phrase.ts';

const ONES = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const NUMBERS = [
  ...ONES,
  ...ONES.slice(0, 9).map((one) => `十${one}`),
  '二十',
  ...ONES.slice(0, 5).map((one) => `二十${one}`),
];
const TASKS = ['抓好项目建设', '做强实体经济', '推进乡村振兴', '办好民生实事'];

/** The kinds of slides of a report with two parts, the second of numbered tasks. */
async function kindsOf(tasks: readonly string[]): Promise<readonly string[]> {
  const said = tasks.map(
    (task, index) =>
      `（${NUMBERS[index]}）${task}\n\n实施${index + 2}项工程，完成投资${index + 3}.5亿元。扎实推进各项工作，加快补齐发展短板，不断提升群众满意度。\n\n新建道路${index + 5}公里，改造老旧管网${index + 6}1公里。`,
  );
  const review = '地区生产总值增长6.1%。\n\n新建学校7所。\n\n粮食产量达到25万吨。\n\n城镇新增就业4.1万人。';
  const text = `政府工作报告\n\n一、工作回顾\n\n${review}\n\n二、今年工作安排\n\n${said.join('\n\n')}\n`;
  const draft = await draftDeck({ name: 'report.txt', bytes: new TextEncoder().encode(text) });
  if (!draft.ok) throw new Error(draft.issue.code);
  return draft.value.deck.slides.map(({ content }) => content.type);
}

test('tasks that the slide of their part names are not listed once more', async () => {
  const kinds = await kindsOf(TASKS);
  expect(kinds).toContain('section');
  expect(kinds).not.toContain('tasks');
});

test('of more tasks than that slide has room for there is a list', async () => {
  const many = Array.from({ length: 25 }, (_unused, index) => `办好第${NUMBERS[index]}类实事`);
  expect(await kindsOf(many)).toContain('tasks');
});

/** The kinds and titles of the slides of a report. */
async function slidesOf(text: string): Promise<readonly string[]> {
  const draft = await draftDeck({ name: 'report.txt', bytes: new TextEncoder().encode(text) });
  if (!draft.ok) throw new Error(draft.issue.code);
  return draft.value.deck.slides.map(({ content }) => `${content.type} ${textOf(content.title)}`);
}

test('the one heading of a report is no part where it has many of its own', async () => {
  const said = TASKS.map(
    (task, index) => `（${NUMBERS[index]}）${task}\n\n完成投资${index + 3}.5亿元，新建道路${index + 5}公里。`,
  );
  const text = `政府工作报告\n\n一、工作回顾\n\n${said.join('\n\n')}\n`;
  expect((await slidesOf(text))[1]).toBe('contents 目录');
});

test('a part of one slide is not opened by another of the same title', async () => {
  const tasks = [...TASKS, '深化改革开放', '建设美丽城乡'];
  const review = tasks.map(
    (task, index) => `（${NUMBERS[index]}）${task}\n\n完成投资${index + 3}.5亿元，新建道路${index + 5}公里。`,
  );
  const text = `政府工作报告\n\n一、工作回顾\n\n${review.join('\n\n')}\n\n二、加强自身建设\n\n加强法治建设，推进政务公开。改进工作作风，提高服务效能。坚持廉洁从政，规范权力运行。\n`;
  const slides = await slidesOf(text);
  expect(slides).toContain('section 工作回顾');
  expect(slides).not.toContain('section 加强自身建设');
});
