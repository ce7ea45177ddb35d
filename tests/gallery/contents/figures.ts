import type { Content, Figure } from '../../../src/core/model.ts';
import { figure, phrase, ranged } from '../make.ts';

export const figuresContents: Readonly<Record<string, Content>> = {
  'figures-one': {
    type: 'figures',
    title: phrase('全年地区生产总值突破[2000亿元]'),
    figures: [figure('突破2000亿元', '地区生产总值')],
    asides: [phrase('经济总量在全省的位次前移')],
  },
  'figures-alone': {
    type: 'figures',
    title: phrase('跨境电商进出口额达到[386.4亿元]'),
    figures: [figure('386.4亿元', '跨境电商进出口额', '居全省第二')],
    lead: true,
    asides: [],
  },
  'figures-share': {
    type: 'figures',
    title: phrase('农村生活污水治理率达到[63.5%]'),
    figures: [figure('63.5%', '农村生活污水治理率')],
    asides: [phrase('黑臭水体动态清零')],
  },
  'figures-shares': {
    type: 'figures',
    title: phrase('森林覆盖率达到[44.6%]，湿地保护率达到[62%以上]'),
    figures: [figure('44.6%', '森林覆盖率'), figure('62%以上', '湿地保护率')],
    asides: [],
  },
  'figures-hero': {
    type: 'figures',
    lead: true,
    title: phrase('新能源汽车、储能电池、智能装备产值分别增长[412%]、[96.5%]、[31%]'),
    figures: [
      figure('412%', '新能源汽车产值增长'),
      figure('96.5%', '储能电池产值增长'),
      figure('31%', '智能装备产值增长'),
    ],
    asides: [],
  },
  'figures-hero-most': {
    type: 'figures',
    lead: true,
    title: phrase('港口货物吞吐量超过[1.86亿吨]，集装箱吞吐量近[340万标准箱]'),
    figures: [
      figure('超过1.86亿吨', '港口货物吞吐量'),
      figure('近340万标准箱', '集装箱吞吐量'),
      figure('12,480余艘次', '进出港国际航行船舶'),
      figure('27.5%', '多式联运货运量增长', '全省第二'),
    ],
    asides: [],
  },
  'figures-two': {
    type: 'figures',
    title: phrase('居民收入和经济增长基本同步'),
    figures: [
      figure('6.1%', '城镇居民人均可支配收入增长'),
      figure('7.4%', '农村居民人均可支配收入增长', '全省第三'),
    ],
    asides: [],
  },
  'figures-three': {
    type: 'figures',
    title: phrase('新建学校[24所]，新增学位[3.2万个]，义务教育大班额全部消除'),
    figures: [
      figure('24所', '新建、改扩建学校'),
      figure('3.2万个', '新增学位'),
      figure('1600余名', '招聘教师'),
    ],
    asides: [phrase('义务教育大班额全部消除'), phrase('江岸大学新校区启用')],
  },
  'figures-words': {
    type: 'figures',
    title: phrase('电信业务总量增长[11.2%]，邮政业务收入[18.6亿元]'),
    figures: [figure('11.2%', '电信业务总量增长'), figure('18.6亿元', '邮政行业业务收入', '全省第四')],
    asides: [phrase('建成全省首个*“双千兆”*城市'), phrase('快递服务实现*建制村全覆盖*')],
  },
  'figures-words-three': {
    type: 'figures',
    title: phrase('实施科技项目[214项]，转化成果[86项]，技术合同成交额[52.4亿元]'),
    figures: [
      figure('214项', '实施省级以上科技项目'),
      figure('86项', '转化重大科技成果'),
      figure('52.4亿元', '技术合同成交额'),
    ],
    asides: [
      phrase('江岸实验室进入省实验室行列，与高校共建联合创新中心'),
      phrase('推行“揭榜挂帅”，科技特派员服务所有乡镇'),
    ],
  },
  'figures-four': {
    type: 'figures',
    title: phrase('改造老旧小区[186个]，惠及[4.7万户]'),
    figures: [
      figure('186个', '改造老旧小区'),
      figure('4.7万户', '惠及居民'),
      figure('52公里', '新建改造供水管网'),
      figure('9200余套', '筹集保障性租赁住房'),
    ],
    asides: [],
  },
  'figures-five': {
    type: 'figures',
    lead: true,
    title: phrase('城乡面貌继续改善：改造农村公路[1260公里]'),
    figures: [
      figure('1260公里', '改造农村公路'),
      figure('310座', '改造危桥'),
      figure('64台', '既有住宅加装电梯'),
      figure('28座', '建成乡镇污水处理厂'),
      figure('9个', '创建省级美丽乡村示范村'),
    ],
    asides: [phrase('全省首个跨县供水工程建成通水')],
  },
  'figures-range': {
    type: 'figures',
    lead: true,
    title: phrase('今年地区生产总值预期增长[5%—6%]'),
    figures: [
      ranged('5%—6%', '6%', '地区生产总值增长'),
      figure('4万人以上', '城镇新增就业'),
      figure('5.5%以下', '城镇调查失业率'),
      figure('86万吨以上', '粮食产量'),
    ],
    asides: [],
  },
  'figures-ranges': {
    type: 'figures',
    title: phrase('地区生产总值增长[5%—6%]，固定资产投资增长[4%—10%]'),
    figures: [ranged('5%—6%', '6%', '地区生产总值增长'), ranged('4%—10%', '10%', '固定资产投资增长')],
    asides: [],
  },
  'figures-six': {
    type: 'figures',
    title: phrase('六项主要指标好于预期'),
    figures: [
      figure('5.8%', '地区生产总值增长'),
      figure('1024.6亿元', '社会消费品零售总额'),
      figure('12.3%', '高技术制造业增加值增长', '全省第一'),
      figure('286.4亿元', '一般公共预算收入'),
      figure('4.2万人', '城镇新增就业'),
      figure('下降2.6%', '单位地区生产总值能耗'),
    ],
    asides: [],
  },
  'figures-nine': {
    type: 'figures',
    title: phrase('民生支出占一般公共预算支出的[78.6%]'),
    figures: nine(),
    asides: [phrase('“一老一小”服务设施实现街道全覆盖')],
  },
};

/** Nine figures of unlike lengths. */
export function nine(): readonly [Figure, ...Figure[]] {
  return [
    figure('78.6%', '民生支出占一般公共预算支出比重'),
    figure('4.2万人', '城镇新增就业'),
    figure('98.5%以上', '基本医疗保险参保率'),
    figure('6200余人', '困难群体就业援助'),
    figure('1.2万套', '配租公租房和发放租赁补贴'),
    figure('340个', '新增普惠托位'),
    figure('126元', '城乡居民基础养老金每人每月'),
    figure('25家', '建成社区嵌入式服务综合体'),
    figure('3.9亿元', '发放各类救助资金'),
  ];
}
