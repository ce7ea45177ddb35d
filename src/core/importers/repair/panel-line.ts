import type { DamageKind, Mend } from './damage.ts';
import { isMarked, isNumbered, rowsWithText, type Row } from './row.ts';

/**
 * Panels of data as digests set them, names and numbers on lines by turns. They are joined to the phrases that they stand for
 * (粮食产量 · 30万吨以上, or 30万吨 · 粮食产量); a second number of the same name follows behind a comma.
 */
export const panelLine: DamageKind = {
  damage: 'panel-line',
  code: 'mended-panel-line',
  find(text) {
    return runsIn(rowsWithText(text)).flatMap(mendsIn);
  },
};

/** A name: a few words without a number. */
const NAME = /^(?=.*(?:[一-鿿]{2}|GDP|CPI))[一-鿿A-Za-z“”（）()、·]{2,20}$/;
/** What stands above a panel or a table, and is no name of a number. */
const HEAD =
  /(?:成绩单?|目标|任务|回顾|安排|部署|工作|举措|一年|五年|实事|今年|去年|亮点|关键词|要点|数据|数读|报告|图解)$|^(?:指标|项目|名称|单位|数值|绝对数|总量|占比|增速|同比|合计|总计)$|^(?:单位|注|来源|其中)/;
/** A number with its unit, words of motion or of a bound before it, of a bound behind it. */
const VALUE =
  /^(?:[（(])?(?:[一-鿿]{0,6}?)(?:第?\d[\d,.，]*(?:[—~～至-]+\d[\d,.]*)?)\s?(?:%|％|‰|[一-鿿][一-鿿/]{0,7})(?:左右|以上|以内|以下)?(?:[）)])?$/;

/** Names and numbers by turns, the one or the other first. */
interface Run {
  readonly first: 'name' | 'number';
  readonly rows: readonly Row[];
}

const isName = ({ text }: Row): boolean =>
  NAME.test(text) && !HEAD.test(text) && !isMarked(text) && !isNumbered(text);
const isNumber = ({ text }: Row): boolean => VALUE.test(text) && !/[年月日]$|^\d{4}年/.test(text);

/** The panels of a text, three names at least in each. */
function runsIn(rows: readonly Row[]): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < rows.length;) {
    const end = stretchEnd(rows, at);
    const run = runOf(rows.slice(at, end));
    if (run) runs.push(run);
    at = Math.max(end, at + 1);
  }
  return runs;
}

/** Where rows end that follow each other, each a name or a number. */
function stretchEnd(rows: readonly Row[], start: number): number {
  let end = start;
  for (let row = rows[end]; row && (isName(row) || isNumber(row)); row = rows[end]) {
    if (end > start && row.blanks > 1) break;
    end += 1;
  }
  return end;
}

/** A panel, where it can be told whether names stand above their numbers or below: with a name at both ends it cannot. */
function runOf(rows: readonly Row[]): Run | undefined {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || rows.filter(isName).length < 3) return undefined;
  const double = rows.some((row, index) => index > 0 && isName(row) && isName(rows[index - 1] ?? row));
  if (isName(first) && isNumber(last) && !double) return { first: 'name', rows };
  const byTurns = rows.every((row, index) => (index % 2 === 0 ? isNumber(row) : isName(row)));
  return byTurns && isName(last) ? { first: 'number', rows } : undefined;
}

function mendsIn({ first, rows }: Run): readonly Mend[] {
  return rows.flatMap((row, index) => {
    const before = rows[index - 1];
    if (!before || (first === 'name' ? isName(row) : isNumber(row))) return [];
    const more = isNumber(before) && isNumber(row);
    return [{ span: { start: before.span.end, end: row.span.start }, text: more ? '，' : '' }];
  });
}
