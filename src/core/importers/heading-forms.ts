/** How headings and items of lists are numbered. */
export interface Form {
  readonly rank: number;
  /** The first group is the number or label, the group `ordinal` what counts in it. */
  readonly pattern: RegExp;
  /** A form of headings alone; the others number items of lists as well. */
  readonly strong: boolean;
  /** Whether the heading's first sentence may be followed by prose on the same line. */
  readonly runsIn: boolean;
}

const CHINESE = '一二三四五六七八九十百零〇';
const NUMERAL = `[${CHINESE}]{1,4}`;
/** Numerals for documents of value (壹贰叁) and Roman ones. */
const RARE = '[壹贰叁肆伍陆柒捌玖拾]{1,2}|[Ⅰ-Ⅻ]';
const COUNT = `\\d{1,2}|[一二三四五六七八九十]{1,2}|[①-⑳]`;

/**
 * How headings are numbered in official documents, after GB/T 9704-2012 §7.3.3 (一、 （一） 1. （1）), with the forms of
 * plans (篇 章 节), of newspaper digests (关键词, 亮点一) and of prose in order (一是, 第一，, 其一，, 首先，, ①).
 */
export const FORMS: readonly Form[] = [
  form(10, `第(?<ordinal>${NUMERAL}|\\d{1,2})[篇编]`, { strong: true }),
  form(15, `第(?<ordinal>${NUMERAL}|\\d{1,2})部分[：:、，]?`, { strong: true }),
  form(15, '(?:PART|Part)[\\s.]*(?<ordinal>\\d{1,2})', { strong: true }),
  form(20, `第(?<ordinal>${NUMERAL}|\\d{1,2})章`, { strong: true }),
  form(30, `第(?<ordinal>${NUMERAL}|\\d{1,2})节`, { strong: true }),
  form(40, `(?<ordinal>${NUMERAL})、(?!${NUMERAL}(?:、|产业|次))`, { strong: true }),
  form(40, `(?<ordinal>${NUMERAL})[.．](?![${CHINESE}])`, { strong: true }),
  form(40, `(?<ordinal>${RARE})[、.．]`, { strong: true }),
  form(45, `关键[词字]\\s*(?<ordinal>(?:${COUNT})?)\\s*[.．、：:]?`, { strong: true }),
  form(45, `(?:亮点|看点|热词|任务|举措|目标|实事)\\s*(?<ordinal>${COUNT})(?:\\s*[.．、：:]|(?=\\s))`, {
    strong: true,
  }),
  form(50, `[（(](?<ordinal>${NUMERAL})[）)]、?`, { strong: true, runsIn: true }),
  form(50, '(?<ordinal>[㈠-㈩])', { strong: true, runsIn: true }),
  form(60, '(?<ordinal>\\d{1,2})[.．、](?!\\s*\\d)', { runsIn: true }),
  form(60, '(?<ordinal>0[1-9])(?=\\s)', { runsIn: true }),
  form(70, '[（(]?(?<ordinal>\\d{1,2})[）)]', { runsIn: true }),
  form(80, `(?<ordinal>${NUMERAL})(?:是|要)(?!说|指)`, { runsIn: true }),
  form(80, `[第其](?<ordinal>${NUMERAL})(?:[，,、]|是)`, { runsIn: true }),
  form(80, '(?<ordinal>首先|其次|再次|最后)[，,]', { runsIn: true }),
  form(85, '(?<ordinal>[①-⑳⑴-⒛])', { runsIn: true }),
  form(90, '[—―─-]{2,}|一一(?![一对、])', { runsIn: true }),
];

function form(rank: number, label: string, { strong = false, runsIn = false }): Form {
  return { rank, pattern: new RegExp(`^(${label})\\s*`), strong, runsIn };
}

/** 一经济增长再创新高。: the mark behind the number was lost. Told by the numbers before and after it alone. */
export const MARKLESS: Form = {
  rank: 50,
  pattern: /^((?<ordinal>[一二三四五六七八九十]{1,3}))(?=[\s\u3000]{0,2}[\u4e00-\u9fff“])/,
  strong: true,
  runsIn: true,
};
