import type { Modality, Said, Span } from '../../model.ts';
import { saidAt } from '../../importers/lines.ts';
import { baseIn } from '../naming/subject.ts';
import { partUnit, type Parted, type UnitSaid } from './unit-said.ts';

/**
 * What the numbers of a column measure of their rows: amount how much · change by how much it moved · share what part of a
 * whole · rank which place in an order · index how much where another time is 100.
 */
export interface Measure {
  readonly type: 'amount' | 'change' | 'share' | 'rank' | 'index';
  readonly unit?: UnitSaid;
  /** What the head names beside time and manner: 产量, 比重. */
  readonly noun: readonly Span[];
  readonly period?: Said;
  readonly base?: string;
  /** The words of moving: 增长. */
  readonly verb?: Said;
  /** A change that is positive where it is a fall. */
  readonly falls?: true;
  /** A change whose unit is not said: that of its row (增加额), or a rate (增长). */
  readonly asIts?: 'row' | 'rate';
  /** Rates and shares whose unit is not said and that are parts of one: 0.3564. */
  readonly ofOne?: true;
  /** Of a rank: within what, 全省. */
  readonly scope?: Said;
  readonly averaged?: true;
  readonly modality?: Modality | 'actual';
}

const PERIOD =
  /(?:(?<![比较])(?:[1１][9９]|[2２][0０])[\d０-９]{2}(?:年(?:1?\d?[-—–~至]?1?\d月份?|[一二三四上下]半?季?(?:年|度))?[末底初]?|$|(?=[\s（(]))|\d{1,2}月末|(?<!\d)\d{1,2}[-—–~至]\d{1,2}月|“?十[一二三四五六]五”?(?:期末|末|期间|时期)?)(?!\s*[=＝])/;
/** 国民总收入指数（1978年=100）, and a price index whatever its base. */
export const INDEX = /[=＝]\s*100|指数(?:[（(][^）)]*[）)])?$/;
const RANK = /位次|排名|名次|排位|排序/;
const SHARE = /比重|占比|构成|份额|占.{1,14}(?:的比例|%|％|$)/;
const MOVING =
  /增长|增减|增速|增幅|涨幅|涨跌|升降|变动|变化|净增|新增(?=额|量|数)|增加(?!值)|减少|下降|降低|降幅|提高|上升|同比|环比|±/;
const COMPARED = /(?:比|较)(?:上年|去年|前年|年初|上月|基期|(?:19|20)\d{2}年)/;
const AMOUNT_OF_CHANGE = /(?:增减|增加|减少|净增|新增|变动|变化)(?:额|量|数|值)/;
const RATE_OF_CHANGE = /增长|增速|增幅|涨幅|涨跌|降幅|同比|环比|±/;
const AVERAGED = /年均|平均每年|年平均/;

/** Words of a head that say when or how, not what. */
const MANNER =
  /绝对[数值量额]|指标值|数值|数量|数据|总量|实际(?:完成)?|实绩|完成(?:情况|数|额)?|(?:本年|全年|当年|本期|年)?累计|本年|全年|当年|本期|[年期月]末(?:数|人数)?|现状|基期|基数|规划|计划|目标值?|预计|预期|约束|合计|总计/g;
const OF_TIME = new RegExp(
  `年均|平均每年|年平均|(?:比|较)(?:上年|去年|前年|年初|上月|基期)(?:同期|末|底)?|同比|环比|${MOVING.source}|率$|幅$|速度|±|百分[点比]|比例|(?:按)?(?:可比|不变|现行?)价格?(?:计算)?|名义|实际`,
  'g',
);

const OF_RANK = new RegExp(`${RANK.source}|(?:在|居)?(?:全[国省市区县州球]|世界|[东中西]部)(?:的|居)?`, 'g');

/** Reads the heads over a column of numbers, top to bottom. */
export function measureOf(text: string, heads: readonly Said[]): Measure {
  const parted = heads.map(({ span }) => partUnit(text, span));
  const unit = parted.findLast((part) => part.unit)?.unit;
  const words = heads.map((head) => head.text).join(' ');
  const type = typeOf(words, unit);
  const period = [PERIOD, AVERAGED].flatMap((pattern) =>
    parted.flatMap((part) => firstAt(text, part.words, pattern) ?? []),
  )[0];
  const base = baseIn(words.replace(/\s/g, ''));
  return {
    type,
    ...(unit ? { unit } : {}),
    noun: nounOf(text, parted, type),
    ...(period ? { period } : {}),
    ...(base ? { base } : {}),
    ...(type === 'rank' ? scopeIn(text, heads) : {}),
    ...(type === 'change'
      ? movingIn(
          text,
          parted.map((part) => part.words),
          words,
          unit,
        )
      : {}),
    ...modalityIn(words, unit),
  };
}

function typeOf(words: string, unit: UnitSaid | undefined): Measure['type'] {
  if (RANK.test(words)) return 'rank';
  if (INDEX.test(words)) return 'index';
  const part = SHARE.test(words);
  const moves = MOVING.test(words) || (COMPARED.test(words) && !/同期/.test(words));
  if (moves && !(part && unit?.unit === '%' && !/增|升|降|减/.test(words))) return 'change';
  return part ? 'share' : 'amount';
}

function movingIn(text: string, spans: readonly Span[], words: string, unit: UnitSaid | undefined) {
  const verb = spans.flatMap(
    (span) => firstAt(text, span, /增长|增加|增减|提高|上升|下降|降低|减少|回落|净增/) ?? [],
  )[0];
  const falls = /下降|减少|降低|降幅/.test(words) && !/增|升|提高/.test(words);
  const asIts = AMOUNT_OF_CHANGE.test(words) ? 'row' : RATE_OF_CHANGE.test(words) ? 'rate' : undefined;
  return {
    ...(verb ? { verb } : {}),
    ...(falls ? { falls: true as const } : {}),
    ...(unit === undefined && asIts ? ({ asIts } as const) : {}),
    ...(AVERAGED.test(words) ? { averaged: true as const } : {}),
  };
}

function scopeIn(text: string, heads: readonly Said[]): Pick<Measure, 'scope'> {
  const scope = heads.flatMap(
    ({ span }) => firstAt(text, span, /全[国省市区县州球]|世界|[东中西]部/) ?? [],
  )[0];
  return scope ? { scope } : {};
}

/** 为计划%, 完成目标（%）: how much of what was planned was done. */
function modalityIn(words: string, unit: UnitSaid | undefined): Pick<Measure, 'modality'> {
  const part = unit?.unit === '%' && /^(?:为|占|相当于)/.test(words);
  if (part || /实际|实绩|现状|基期|基数|完成/.test(words)) return { modality: 'actual' };
  if (/目标|规划|计划/.test(words)) return { modality: 'target' };
  return /预计|预测|初步/.test(words) ? { modality: 'expected' } : {};
}

function firstAt(text: string, span: Span, pattern: RegExp): Said | undefined {
  const match = pattern.exec(text.slice(span.start, span.end));
  const start = span.start + (match?.index ?? 0);
  return match?.[0] ? saidAt(text, { start, end: start + match[0].length }) : undefined;
}

/** What the heads name, each once: 农业 over 农业总产值 says nothing more. What stands beside a unit in brackets belongs to it. */
function nounOf(text: string, parted: readonly Parted[], type: Measure['type']): readonly Span[] {
  const spans = parted.flatMap(({ words, beside }) => {
    const noun = nounIn(text, words, type);
    return beside && noun.length > 0 && type !== 'change' ? [...noun, beside] : noun;
  });
  const said = spans.map(({ start, end }) => text.slice(start, end));
  return spans.filter(
    (_, index) => !said.slice(index + 1).some((below) => below.includes(said[index] ?? '')),
  );
}

/** What is left of a head without the words of time and manner, in one stretch; of several stretches the longest. */
function nounIn(text: string, span: Span, type: Measure['type']): readonly Span[] {
  const blank = (words: string): string => ' '.repeat(words.length);
  let words = text.slice(span.start, span.end).replace(new RegExp(PERIOD.source, 'g'), blank);
  if (type === 'change') words = words.replace(OF_TIME, blank);
  if (type !== 'share' && type !== 'index') words = words.replace(MANNER, blank);
  if (type === 'rank') words = words.replace(OF_RANK, blank);
  const whole = words.trim().length === span.end - span.start;
  const stretches = [...words.matchAll(/[^\s\u3000]+/g)].filter((match) => whole || match[0].length > 1);
  const longest = stretches.toSorted((a, b) => b[0].length - a[0].length)[0];
  if (!longest) return [];
  const start = span.start + longest.index;
  return [{ start, end: start + longest[0].length }];
}
