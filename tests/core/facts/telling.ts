import fc from 'fast-check';
import type { Bound, Direction, FactKind, Modality } from '../../../src/core/model.ts';

/** A figure as a sentence tells it: what must be found again. */
export interface Told {
  readonly printed: string;
  readonly value: number;
  readonly unit: string;
  readonly kind: FactKind;
  readonly indicator: string;
  readonly direction?: Direction;
  readonly bound?: Bound;
  readonly modality?: Modality;
}

/** Words with the figures that they tell, in the order of the words. */
export interface Telling {
  readonly words: string;
  readonly told: readonly Told[];
}

/** A figure that was so in a year that is named stays so, whatever the sentence is about. */
interface Statement {
  readonly words: string;
  readonly told: readonly (Told & { readonly past?: true })[];
}

/** A number as it is printed, with its unit. */
interface Printed {
  readonly printed: string;
  readonly value: number;
  readonly unit: string;
}

const RATES = [
  '森林覆盖率',
  '城镇登记失业率',
  '污水集中处理率',
  '财政自给率',
  '公交分担率',
  '居民满意率',
  '新能源车占比',
  '夜校参学率',
];
const SUMS = [
  '旅游收入',
  '工业增加值',
  '财政支出',
  '竹木产值',
  '网络零售额',
  '出口总额',
  '存款余额',
  '技改投资',
];
const AMOUNTS: readonly (readonly [name: string, unit: string])[] = [
  ['茶叶产量', '吨'],
  ['粮食播种面积', '亩'],
  ['公路通车里程', '公里'],
  ['全社会用电量', '千瓦时'],
  ['水库蓄水量', '立方米'],
  ['电力装机容量', '千瓦'],
  ['绿地面积', '平方米'],
];
const THINGS: readonly (readonly [name: string, unit: string])[] = [
  ['幼儿园', '所'],
  ['桥梁', '座'],
  ['养老床位', '张'],
  ['公共停车位', '个'],
  ['科技型企业', '家'],
  ['文化广场', '处'],
  ['公交线路', '条'],
  ['保障性住房', '套'],
];
const DOING = ['新建', '改造', '建成', '新增', '培育'];
const UP = ['增长', '提高', '上升', '增加'];
const DOWN = ['下降', '减少', '降低', '回落'];
const RISEN = ['提高到', '上升到', '增加到', '提升至'];
const FALLEN = ['下降到', '降至', '减少到', '压缩至'];
const BASES = ['', '同比', '比上年', '较上年同期', '比2015年'];
const STANDS = ['', '达到', '达', '为'];
const BEFORE: readonly (readonly [string, Bound])[] = [
  ['超过', 'over'],
  ['超', 'over'],
  ['突破', 'over'],
  ['不低于', 'over'],
  ['近', 'under'],
  ['不超过', 'under'],
  ['约', 'about'],
];
const AFTER: readonly (readonly [string, Bound])[] = [
  ['以上', 'over'],
  ['以内', 'under'],
  ['左右', 'about'],
];

const DIGITS = '零一二三四五六七八九';

/** Returns a whole number below ten thousand in Chinese numerals: 1203 is 一千二百零三. */
function inChinese(value: number): string {
  const places = ['', '十', '百', '千'];
  const digits = [...String(value)].map(Number);
  const words = digits.map((digit, index) =>
    digit === 0 ? '零' : `${DIGITS[digit]}${places[digits.length - 1 - index]}`,
  );
  const joined = words.join('').replace(/零+/g, '零').replace(/零$/, '');
  return joined.startsWith('一十') ? joined.slice(1) : joined;
}

const whole = fc.integer({ min: 2, max: 9998 });
/** One or two places behind the point, the last never nought: 12.5, 0.36. */
const decimal = fc
  .tuple(fc.integer({ min: 0, max: 980 }), fc.integer({ min: 1, max: 99 }))
  .map(([before, behind]) => `${before}.${String(behind).replace(/0$/, '')}`);
const grouped = fc.integer({ min: 10_000, max: 999_999 }).map((value) => value.toLocaleString('en'));
const digits = fc.oneof(whole.map(String), decimal, grouped);

const valueOf = (printed: string, scale: number): number =>
  Number((Number(printed.replaceAll(',', '')) * scale).toPrecision(15));

const SCALES: readonly (readonly [string, number])[] = [
  ['', 1],
  ['万', 1e4],
  ['亿', 1e8],
];

/** A quantity in a unit: 12.5亿元, 1,280家, 三百六十座. */
function quantity(unit: string, chinese: boolean): fc.Arbitrary<Printed> {
  const arabic = fc.tuple(digits, fc.constantFrom(...SCALES)).map(([number, [word, scale]]) => ({
    printed: `${number}${word}${unit}`,
    value: valueOf(number, scale),
    unit,
  }));
  const numeral = fc
    .integer({ min: 101, max: 9998 })
    .map((value) => ({ printed: `${inChinese(value)}${unit}`, value, unit }));
  return fc.oneof({ weight: 6, arbitrary: arabic }, { weight: chinese ? 1 : 0, arbitrary: numeral });
}

const sum = fc.constantFrom('元', '美元').chain((unit) => quantity(unit, false));
const percent = fc
  .oneof(fc.integer({ min: 1, max: 99 }).map(String), decimal)
  .map((number) => ({ printed: `${number}%`, value: Number(number), unit: '%' }));
const hundredths = fc
  .integer({ min: 2, max: 99 })
  .map((value) => ({ printed: `百分之${inChinese(value)}`, value, unit: '%' }));
/** A rate: 8.5%, 百分之八. */
const rate: fc.Arbitrary<Printed> = fc.oneof(
  { weight: 5, arbitrary: percent },
  { weight: 1, arbitrary: hundredths },
);
const points = fc
  .integer({ min: 1, max: 99 })
  .map((tenths) => ({ printed: `${tenths / 10}个百分点`, value: tenths / 10, unit: '个百分点' }));

const directed = (up: readonly string[], down: readonly string[]) =>
  fc.oneof(
    fc.constantFrom(...up).map((verb) => ({ verb, direction: 'up' as const })),
    fc.constantFrom(...down).map((verb) => ({ verb, direction: 'down' as const })),
  );
const move = directed(UP, DOWN);
const reach = directed(RISEN, FALLEN);

type Bounding = readonly [before: string, after: string, bound?: Bound];
const bounding: fc.Arbitrary<Bounding> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Bounding>(['', '']) },
  { weight: 1, arbitrary: fc.constantFrom(...BEFORE).map(([word, bound]): Bounding => [word, '', bound]) },
  { weight: 1, arbitrary: fc.constantFrom(...AFTER).map(([word, bound]): Bounding => ['', word, bound]) },
);

const told = (
  printed: Printed,
  kind: FactKind,
  indicator: string,
  signs: { readonly direction?: Direction; readonly bound?: Bound | undefined } = {},
): Told => ({
  ...printed,
  kind,
  indicator,
  ...(signs.direction ? { direction: signs.direction } : {}),
  ...(signs.bound ? { bound: signs.bound } : {}),
});

/** What can be measured, with a number for it. */
const measured = fc.oneof(
  fc.tuple(fc.constantFrom(...SUMS), sum),
  fc.tuple(fc.constantFrom(...RATES), rate),
  fc.constantFrom(...AMOUNTS).chain(([name, unit]) => fc.tuple(fc.constant(name), quantity(unit, true))),
);

/** 旅游收入达到12.5亿元以上. */
const level = fc
  .tuple(measured, fc.constantFrom(...STANDS), bounding)
  .map(([[name, number], verb, [before, after, bound]]): Statement => ({
    words: `${name}${before === '' ? verb : ''}${before}${number.printed}${after}`,
    told: [told(number, 'level', name, { bound })],
  }));

/** 新建桥梁12座 · 新建12座桥梁. */
const counted = fc
  .tuple(fc.constantFrom(...DOING), fc.constantFrom(...THINGS), fc.boolean())
  .chain(([verb, [thing, unit], behind]) =>
    quantity(unit, true).map((number): Statement => ({
      words: behind ? `${verb}${number.printed}${thing}` : `${verb}${thing}${number.printed}`,
      told: [told(number, 'level', `${verb}${thing}`)],
    })),
  );

const changing = fc.oneof(
  fc.tuple(fc.constantFrom(...SUMS), rate),
  fc.tuple(fc.constantFrom(...RATES), points),
  fc.constantFrom(...AMOUNTS).chain(([name]) => fc.tuple(fc.constant(name), rate)),
);
/** 森林覆盖率比上年提高2.5个百分点 · 技改投资同比增长8%左右. */
const change = fc
  .tuple(changing, fc.constantFrom(...BASES), move, bounding)
  .map(([[name, number], base, { verb, direction }, [before, after, bound]]): Statement => ({
    words: `${name}${base}${verb}${before}${number.printed}${after}`,
    told: [told(number, 'change', name, { direction, bound })],
  }));

/** 公路通车里程由120公里增加到180公里 · 财政自给率降至35%. */
const reached = fc
  .tuple(measured, reach, fc.constantFrom('', '由', '从', '由2015年的'))
  .map(([[name, number], { verb, direction }, opening]): Statement => {
    const start = told({ ...number, printed: `7${number.unit}`, value: 7 }, 'from', name);
    const last = told(number, 'to', name, { direction });
    if (opening === '') return { words: `${name}${verb}${number.printed}`, told: [last] };
    const first = opening.includes('年') ? { ...start, past: true as const } : start;
    return { words: `${name}${opening}${start.printed}${verb}${number.printed}`, told: [first, last] };
  });

/** 出口总额居全省第三位. */
const ranked = fc
  .tuple(
    fc.constantFrom(...SUMS, ...RATES),
    fc.constantFrom('居', '位居', '列', '排名'),
    fc.constantFrom('全省', '全国', '全市'),
    fc.integer({ min: 1, max: 19 }),
    fc.constantFrom('位', ''),
    fc.boolean(),
  )
  .map(([name, verb, scope, place, word, chinese]): Statement => {
    const printed = `第${chinese ? inChinese(place) : place}${word}`;
    return {
      words: `${name}${verb}${scope}${printed}`,
      told: [{ printed, value: place, unit: '位', kind: 'rank', indicator: `${name}居${scope}` }],
    };
  });

const INDUSTRIES = ['第一产业', '第二产业', '第三产业'];
/** 三次产业结构调整为9.5:41.5:49. */
const ratio = fc
  .tuple(
    fc.integer({ min: 10, max: 300 }),
    fc.integer({ min: 310, max: 500 }),
    fc.constantFrom(':', '：', '∶'),
  )
  .map(([first, second, mark]): Statement => {
    const parts = [first, second, 1000 - first - second].map((tenths) => tenths / 10);
    return {
      words: `三次产业结构调整为${parts.join(mark)}`,
      told: parts.map((value, index) =>
        told({ printed: String(value), value, unit: '' }, 'part', `三次产业结构 ${INDUSTRIES[index]}`),
      ),
    };
  });

const inList = (items: readonly string[]): string =>
  `${items.slice(0, -1).join('、')}和${items.at(-1) ?? ''}`;

/** 竹木产值、技改投资和财政支出分别增长5%、8%和12%. */
const listed = fc
  .tuple(fc.uniqueArray(fc.constantFrom(...SUMS), { minLength: 2, maxLength: 4 }), move)
  .chain(([names, { verb, direction }]) =>
    fc.tuple(...names.map(() => rate)).map((rates): Statement => ({
      words: `${inList(names)}分别${verb}${inList(rates.map(({ printed }) => printed))}`,
      told: rates.map((number, index) => told(number, 'change', names[index] ?? '', { direction })),
    })),
  );

/** 网络零售额达到86亿元、增长12.5%: what moves is said once. */
const carried = fc
  .tuple(fc.constantFrom(...SUMS), sum, rate, move, fc.constantFrom('，', '、'), fc.constantFrom(...BASES))
  .map(([name, number, by, { verb, direction }, mark, base]): Statement => ({
    words: `${name}达到${number.printed}${mark}${base}${verb}${by.printed}`,
    told: [told(number, 'level', name), told(by, 'change', name, { direction })],
  }));

/** 工业增加值增长6%—6.5%. */
const ranged = fc
  .tuple(fc.constantFrom(...SUMS), fc.integer({ min: 1, max: 40 }), fc.constantFrom('—', '-', '～', '至'))
  .map(([name, least, mark]): Statement => {
    const ends = [least, least + 0.5].map((value) => ({ printed: `${value}%`, value, unit: '%' }));
    return {
      words: `${name}增长${ends.map(({ printed }) => printed).join(mark)}`,
      told: ends.map((end) => told(end, 'change', name, { direction: 'up' })),
    };
  });

/** 技改投资翻一番 · 出口总额增长1.5倍. */
const multiplied = fc
  .tuple(
    fc.constantFrom(...SUMS),
    fc.constantFrom<readonly [string, Printed]>(
      ['翻', { printed: '一番', value: 1, unit: '番' }],
      ['翻了', { printed: '两番', value: 2, unit: '番' }],
      ['增长', { printed: '1.5倍', value: 1.5, unit: '倍' }],
      ['增长', { printed: '3倍', value: 3, unit: '倍' }],
    ),
  )
  .map(([name, [verb, number]]): Statement => ({
    words: `${name}${verb}${number.printed}`,
    told: [told(number, 'change', name, { direction: 'up' })],
  }));

/** 旅游收入达到8亿元，是2015年的2.4倍: a multiple of what was is a level. */
const multipleOf = fc
  .tuple(fc.constantFrom(...SUMS), sum, fc.integer({ min: 11, max: 60 }))
  .map(([name, number, tenths]): Statement => {
    const times = { printed: `${tenths / 10}倍`, value: tenths / 10, unit: '倍' };
    return {
      words: `${name}达到${number.printed}，是2015年的${times.printed}`,
      told: [told(number, 'level', name), told(times, 'level', name)],
    };
  });

const FRACTIONS: readonly Printed[] = [
  { printed: '三分之二', value: 0.6667, unit: '' },
  { printed: '四分之一', value: 0.25, unit: '' },
  { printed: '1/5', value: 0.2, unit: '' },
  { printed: '六成', value: 6, unit: '成' },
];
/** 竹木产值占全省四分之一. */
const shared = fc
  .tuple(fc.constantFrom(...SUMS), fc.constantFrom(...FRACTIONS), bounding)
  .map(([name, part, [before, after, bound]]): Statement => ({
    words: `${name}占全省${before}${part.printed}${after}`,
    told: [told(part, 'level', `${name}占全省`, { bound })],
  }));

/** 工业增加值增速高于全国1.4个百分点: a gap is no change. */
const apart = fc
  .tuple(
    fc.constantFrom(...SUMS),
    fc.constantFrom('高于全国', '低于全省', '高于全省平均', '快于全市'),
    points,
  )
  .map(([name, gap, number]): Statement => ({
    words: `${name}增速${gap}${number.printed}`,
    told: [told(number, 'level', `${name}增速${gap}`)],
  }));

/** 茶叶产量连续八年增长. */
const lasting = fc
  .tuple(fc.constantFrom(...AMOUNTS), fc.integer({ min: 2, max: 19 }), fc.boolean())
  .map(([[name], years, chinese]): Statement => {
    const number = chinese ? inChinese(years).replace(/^二$/, '两') : String(years);
    return {
      words: `${name}连续${number}年增长`,
      told: [told({ printed: `${number}年`, value: years, unit: '年' }, 'level', `${name}连续`)],
    };
  });

/** 出口总额5亿美元（同比增长8%）: what brackets add is of the same. */
const bracketed = fc
  .tuple(fc.constantFrom(...SUMS), sum, rate, move)
  .map(([name, number, by, { verb, direction }]): Statement => ({
    words: `${name}${number.printed}（${verb}${by.printed}）`,
    told: [told(number, 'level', name), told(by, 'change', name, { direction })],
  }));

/** Digits that are no figures: dates, names, codes, ordinals. */
const traps = fc
  .constantFrom(
    '5G网络覆盖城区',
    '第三届茶博会成功举办',
    '6月18日大桥通车',
    '“两山”转化走出新路',
    '207国道改造开工',
    '“3+5+2”产业体系初步形成',
    '创建国家4A级景区',
    '十五届人大三次会议召开',
    '规模以上企业运行平稳',
    '“一图两库”建成使用',
  )
  .map((words): Statement => ({ words, told: [] }));

const statement: fc.Arbitrary<Statement> = fc.oneof(
  level,
  counted,
  change,
  reached,
  ranked,
  ratio,
  listed,
  carried,
  ranged,
  multiplied,
  multipleOf,
  shared,
  apart,
  lasting,
  bracketed,
  traps,
);

const FRAMES: readonly (readonly [opening: string, modality?: Modality])[] = [
  [''],
  ['去年，'],
  ['全市'],
  ['预计，', 'expected'],
  ['力争', 'target'],
];

/** A sentence of one to three statements, and perhaps words before them that say whether they are so. */
export const sentence: fc.Arbitrary<Telling> = fc
  .tuple(
    fc.array(statement, { minLength: 1, maxLength: 3 }),
    fc.constantFrom(...FRAMES),
    fc.constantFrom('，', '；'),
  )
  .map(([statements, [opening, modality], mark]) => ({
    words: `${opening}${statements.map(({ words }) => words).join(mark)}。`,
    told: statements.flatMap(({ told: figures }) =>
      figures.map(({ past, ...figure }) => (modality && !past ? { ...figure, modality } : figure)),
    ),
  }));
