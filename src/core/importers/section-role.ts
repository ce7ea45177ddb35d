import type { Said, SectionRole } from '../model.ts';
import { IN_LINE } from './in-line-sections.ts';
import type { OpenSection } from './open-section.ts';
import { yearIn } from './report-year.ts';

/** Where in the report a section stands. */
export interface Place {
  /** 1 is the highest. */
  readonly level: number;
  /** The headings above, from the highest down. */
  readonly path: readonly { readonly said: Said; readonly role: SectionRole }[];
  /** The year that the report reports on. */
  readonly year: number | undefined;
  /** Whether the part speaks of work ahead: it says so, or one before it did. */
  readonly ahead: boolean;
}

export const isPanel = (heading: string): boolean => /^(数说|数读|数看|数字|数据|图说|图解)/.test(heading);

const EXPLAINS = /(?:名词|术语|用语|词语|词汇|指标)(?:的)?(?:解释|注释|说明|释义)|^注释$|^注解$/;
const DEEDS = /实事/;
const AHEAD =
  /(?:重点工作|重点任务|主要任务|工作任务|目标任务|工作安排|工作部署|工作打算|工作建议|工作的建议|今年.{0,10}工作|任务|部署|实事)/;
const REVIEW = /(?:回顾|成就|总结|情况|成绩|完成)/;

/** Returns what a section is, by its heading and those above it. */
export function roleOfSection(
  { said, number, rank }: OpenSection,
  { level, path, ahead }: Place,
): SectionRole {
  const heading = said?.text ?? '';
  const label = number?.text ?? '';
  if (path.some(({ role }) => role === 'appendix') || EXPLAINS.test(heading)) return 'appendix';
  if (/^(?:关键[词字]|亮点|看点|热词)/.test(label)) return 'keyword';
  if (isPanel(heading)) return 'panel';
  if (level > 1 && COUNTED.test(label) && listsTasks(path, ahead && rank < IN_LINE)) return 'task';
  return level === 1 ? 'part' : 'plain';
}

const COUNTED = /[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾\d①-⑳⑴-⒛㈠-㈩Ⅰ-Ⅻ]|首先|其次|最后/;

/** The sections right under a part on work ahead are tasks, and those under 十件实事 wherever it stands. */
function listsTasks(path: Place['path'], ahead: boolean): boolean {
  const heading = path.at(-1)?.said.text ?? '';
  return (DEEDS.test(heading) && !REVIEW.test(heading)) || (ahead && path.length === 1);
}

/** Whether a part, told by its heading, is on work ahead; `before` whether one before it was. */
export function looksAhead(heading: string, year: number | undefined, before: boolean): boolean {
  if (REVIEW.test(heading)) return false;
  const named = yearIn(heading);
  if (named !== undefined && year !== undefined) return named > year;
  return before || AHEAD.test(heading);
}
