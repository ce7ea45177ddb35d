import { unitWords } from '../../facts/table/unit-words.ts';
import type { LooseCell } from './cell.ts';

/** What the cells of a column are, in the order of a row. `note` is a last column that rows may leave out. */
export type ColumnKind = 'serial' | 'name' | 'unit' | 'value' | 'attribute' | 'note';
export type Shape = readonly ColumnKind[];

const plain = (words: string): string => words.replace(/[\s\u3000\u00a0]/g, '');

const NAME =
  /^(?:.{0,6}(?:指标|项目|名称|类别|种类|品种|分类|分组|类型|行业|部门|科目|产品|地区|县区|区县|市县|市州|地市|省份|省市|城市|国别|国家)|(?:指标|项目)(?:名称|内容)|年份|年度|时间|月份|区域|单位名称|序号)(?:[（(].{1,12}[）)])?$/;
/** Of those the ones that never name a row. */
const SURELY_HEAD = /^(?:.{0,4}(?:指标|名称)|项目|类别|品种|年份|年度)(?:[（(].{1,12}[）)])?$/;
const UNIT = /^(?:计量|计算)?单位$/;
const SERIAL = /^(?:序号|编号|顺序|No\.?)$/i;
const ATTRIBUTE = /^(?:指标)?(?:属性|性质)$/;
const NOTE = /^(?:备注|说明|注)$/;
const VALUE =
  /^(?:19|20)\d{2}(?:年|$)|[%％‰±]|[（(][^（）()]{1,12}[）)]$|增长|增减|增速|增幅|涨幅|涨跌|增加|减少|下降|比上年|比去年|较上年|比年初|同比|环比|比重|占比|构成|份额|位次|排名|名次|绝对[数值量额]|指标值|数值|数量|数据|本年|上年|去年|同期|全年|累计|当年|年末|月末|期末|年初|完成|实际|实绩|现状|基期|基数|目标|规划|计划|预计|预期|合计|总计|[额数量值率比重额款入出积]$/;

/** Whether the words stand over names: 指标, 产品名称, 县区. */
export const isNameHead = (words: string): boolean => NAME.test(plain(words));

/** Whether the words can stand over numbers. */
export const isValueHead = (words: string): boolean => plain(words).length <= 16 && VALUE.test(plain(words));

/**
 * Whether the words belong to the heads though they stand behind those that were read: then the heads are in more rows
 * than can be told apart.
 */
export const isLeftHead = (words: string): boolean =>
  isValueHead(words) &&
  /[%％‰±]|[（(].{1,8}[）)]$|^绝对[数值量额]|^指标值|^(?:同比|环比|年均|[比较]上年)?(?:增长|增减|增速)|^(?:比重|占比|完成)/.test(
    plain(words),
  );

/** 单位：亿元 above a table says the unit of all its figures. */
export const UNIT_LINE = /^[（(【[]?\s*(?:计量|计算)?单\s*位\s*[:：]\s*(.{1,30}?)\s*[）)】\]]?$/;

/** Words that stand over a table or in its head, never in its rows. */
export const isOutsideRows = (words: string): boolean =>
  SURELY_HEAD.test(plain(words)) ||
  UNIT.test(plain(words)) ||
  UNIT_LINE.test(words) ||
  /^(?:续?表|专栏|附表)\s*[\d一二三四五六七八九十]/.test(words);

/**
 * Returns what the columns under a row of heads are, or nothing where the words are no heads. Heads over numbers are known
 * by their words; a first head that is not known (市州, 园区) is taken where all the others are.
 */
export function shapeOf(heads: readonly string[]): Shape | undefined {
  const first = SERIAL.test(plain(heads[0] ?? '')) ? 1 : 0;
  const kinds = heads.map((head, index) => (index === first ? 'name' : kindOfHead(head)));
  const values = heads.filter((_, index) => kinds[index] === 'value');
  const names = kinds.filter((kind) => kind === 'name');
  if (values.length === 0 || names.length !== 1 || !inOrder(kinds)) return undefined;
  const known = values.filter(isValueHead).length;
  const named = isNameHead(heads[kinds.indexOf('name')] ?? '');
  if (known < (named ? values.length / 2 : values.length)) return undefined;
  return values.every((head) => plain(head).length <= 20) ? kinds : undefined;
}

function kindOfHead(head: string): ColumnKind {
  const words = plain(head);
  if (SERIAL.test(words)) return 'serial';
  if (UNIT.test(words)) return 'unit';
  if (ATTRIBUTE.test(words)) return 'attribute';
  if (NOTE.test(words)) return 'note';
  return isNameHead(words) ? 'name' : 'value';
}

/** A serial number stands before the name, an attribute or a note behind the numbers. */
const inOrder = (kinds: readonly ColumnKind[]): boolean =>
  /^(?:serial )?name (?:unit )?(?:value )+(?:attribute )?(?:note )?$/.test(`${kinds.join(' ')} `);

/** Returns whether a cell can be what its column asks for. */
export function fits({ said, kind }: LooseCell, column: ColumnKind): boolean {
  switch (column) {
    case 'serial':
      return /^\d{1,3}[.．、]?$/.test(said.text);
    case 'name':
      return (kind === 'words' || kind === 'year') && !isOutsideRows(said.text);
    case 'unit':
      return kind === 'none' || unitWords(said.text) !== undefined || said.text.length <= 4;
    case 'attribute':
      return /^(?:预期|约束|指导|控制)性?/.test(said.text);
    case 'value':
      return kind !== 'words';
    case 'note':
      return kind === 'words';
  }
}
