import type { Content, DatedEvent, Figure } from '../../src/core/model.ts';
import {
  comparison,
  derived,
  figure,
  line,
  move,
  phrase,
  place,
  rate,
  slideId,
  target,
  year,
} from './make.ts';

/** Contents of our own: every kind with the least, the usual and the most that it is made for. */
export const contents: Readonly<Record<string, Content>> = {
  'cover-least': { type: 'cover', title: phrase('政府工作报告'), under: [], art: [] },
  'cover-usual': {
    type: 'cover',
    title: phrase('<2024年>：江岸新区交出稳中有进的答卷'),
    over: phrase('江岸新区第三届人民代表大会第四次会议'),
    under: [phrase('区长作《政府工作报告》'), phrase('<2025年1月8日>')],
    art: [1, 0.42, 0.3, 0.12, 0.08, 0.05],
  },
  'cover-most': {
    type: 'cover',
    title: phrase(
      '关于江岸新区<2024年>国民经济和社会发展计划执行情况与<2025年>国民经济和社会发展计划草案的报告',
    ),
    over: phrase('<2025年1月8日>在江岸新区第三届人民代表大会第四次会议上'),
    under: [
      phrase('江岸新区发展和改革局'),
      phrase('江岸新区第三届人民代表大会第四次会议文件（十二）'),
      phrase('<2025年1月8日>'),
    ],
    art: [1, 0.8, 0.6, 0.42, 0.3, 0.22, 0.12, 0.08, 0.05, 0.01],
  },
  'contents-least': {
    type: 'contents',
    title: phrase('目录'),
    parts: [{ title: phrase('去年工作回顾'), items: [], slide: slideId('section-usual') }],
  },
  'contents-usual': {
    type: 'contents',
    title: phrase('目录'),
    parts: [
      {
        title: phrase('<2024年>：稳住大盘'),
        items: ['产业升级', '港口开放', '城乡建设', '民生实事'].map(phrase),
        slide: slideId('section-usual'),
      },
      { title: phrase('今年的目标和总体要求'), items: [], slide: slideId('targets-usual') },
      {
        title: phrase('今年的重点工作'),
        items: ['扩大有效投资', '办好“一港两园”', '守住粮食安全底线', '推进绿色转型', '兜牢民生底线'].map(
          phrase,
        ),
        slide: slideId('tasks-usual'),
      },
    ],
  },
  'contents-most': {
    type: 'contents',
    title: phrase('目录'),
    parts: [
      '过去五年工作回顾',
      '当前面临的形势',
      '今后五年的总体要求和主要目标',
      '着力建设现代化产业体系',
      '着力扩大国内需求',
      '着力深化改革开放',
      '着力推动绿色发展',
      '着力保障和改善民生',
      '加强政府自身建设',
    ].map((title) => ({
      title: phrase(title),
      items: [],
      slide: slideId('section-usual'),
    })),
  },
  'contents-many': {
    type: 'contents',
    title: phrase('目录'),
    parts: Array.from({ length: 18 }, (_, index) => ({
      title: phrase(
        ['优化现代产业体系', '推动区域协调发展', '建设资源节约型社会', '完善社会主义市场经济体制'][
          index % 4
        ] ?? '',
      ),
      items: [],
      slide: slideId('section-usual'),
    })),
  },
  'section-many': {
    type: 'section',
    title: phrase('建立健全基本公共服务体系，推进民生改善'),
    number: 8,
    items: Array.from({ length: 19 }, (_, index) => ({
      title: phrase(
        ['实施积极的就业政策', '健全覆盖城乡居民的社会保障体系', '完善基本医疗卫生制度', '提高住房保障水平'][
          index % 4
        ] ?? '',
      ),
    })),
  },
  'section-too-many': {
    type: 'section',
    title: phrase('建立健全基本公共服务体系'),
    number: 9,
    items: Array.from({ length: 60 }, () => ({ title: phrase('健全覆盖城乡居民的社会保障体系') })),
  },
  'section-least': { type: 'section', title: phrase('去年工作回顾'), number: 1, items: [] },
  'section-usual': {
    type: 'section',
    title: phrase('<2024年>：稳住大盘、稳中有进'),
    number: 2,
    items: ['产业升级', '港口开放', '三项攻坚', '城乡建设', '改革试点', '民生实事'].map((title) => ({
      title: phrase(title),
    })),
  },
  'section-most': {
    type: 'section',
    title: phrase('坚持稳中求进工作总基调，扎实推动高质量发展取得新成效'),
    number: 12,
    items: [
      '着力扩大有效需求和投资',
      '加快建设现代化产业体系',
      '深入实施创新驱动发展',
      '高水平推进对外开放合作',
      '促进城乡区域协调发展',
      '巩固拓展脱贫攻坚成果',
      '加强生态环境综合治理',
      '持续增进民生福祉',
      '防范化解重点领域风险',
      '全面加强政府自身建设',
    ].map((title) => ({ title: phrase(title) })),
  },
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
  'points-least': {
    type: 'points',
    title: phrase('坚持把发展经济的着力点放在实体经济上'),
    points: [phrase('培育壮大*先进制造业集群*'), phrase('支持企业*技术改造*')],
  },
  'points-usual': {
    type: 'points',
    title: phrase('持续优化营商环境，新登记经营主体[3.6万户]'),
    points: [
      '推行“高效办成一件事”，企业开办时间压缩至*半个工作日*',
      '全面清理政府采购、招标投标领域的*隐性壁垒*',
      '落实减税降费和缓税政策，为企业减负[42.7亿元]',
      '建立领导干部联系重点企业制度，帮助解决用工、用能、融资等*实际困难*',
    ].map(phrase),
  },
  'points-most': {
    type: 'points',
    title: phrase('深入推进生态环境综合治理，空气质量优良天数比例达到[91.2%]，比上年提高[1.8个百分点]'),
    points: [
      '完成钢铁、水泥、焦化等重点行业超低排放改造，淘汰老旧柴油货车[1.3万辆]，扬尘污染得到有效控制',
      '统筹推进沿江化工企业“关改搬转”，[37家]企业按期完成搬迁改造并通过省级验收',
      '实施小流域综合治理，国控断面水质优良比例保持[100%]，城市黑臭水体基本消除',
      '加快推进“无废城市”建设，生活垃圾回收利用率提高到[38%]，焚烧处理能力满足需要',
      '完成造林绿化[16.8万亩]，修复废弃矿山[2140亩]，湿地保护率达到[62%以上]',
    ].map(phrase),
  },
  'points-figure': {
    type: 'points',
    title: phrase('稳住外贸基本盘，进出口总额达到[512.8亿元]'),
    points: [
      '开行中欧班列*回程专列*',
      '综合保税区封关运行，跨境电商进出口增长*较快*',
      '“一企一策”帮助企业*稳订单、拓市场*',
      '与[56个]国家和地区建立*经贸往来*',
    ].map(phrase),
    figure: figure('512.8亿元', '全年进出口总额'),
  },
  'points-series': {
    type: 'points',
    title: phrase('推进文化强区建设'),
    points: ['实施*文化惠民*工程', '建好江岸*非遗展示中心*', '举办市民文化节', '培育文化产业*新业态*'].map(
      phrase,
    ),
  },
  'points-share': {
    type: 'points',
    title: phrase('公办幼儿园在园幼儿占比达到[58.2%]'),
    points: [phrase('新建*公办幼儿园*'), phrase('扩大*普惠性学前教育*资源'), phrase('配齐教师、保育员')],
    figure: figure('58.2%', '公办幼儿园在园幼儿占比'),
  },
  'bars-targets': {
    type: 'bars',
    title: phrase('今年固定资产投资增长[8%]，预计工业投资增长[12%以上]'),
    bars: [
      target('8%', '固定资产投资增长', '7%'),
      target('12%以上', '工业投资增长', '11%'),
      target('6%', '社会消费品零售总额增长', '5%'),
    ],
  },
  'bars-twelve': {
    type: 'bars',
    title: phrase('十二个县区固定资产投资全部正增长'),
    bars: [
      figure('14.2%', '江岸区'),
      ...Array.from({ length: 11 }, (_, index) => figure(`${12 - index}.${index % 10}%`, `第${index + 2}区`)),
    ] as never,
  },
  'bars-spread': {
    type: 'bars',
    title: phrase('新能源汽车产量增长[1250%]'),
    bars: [
      rate('1250%', '新能源汽车产量增长', 'up'),
      rate('6.4%', '汽车产量增长', 'up'),
      rate('0.1%', '摩托车产量增长', 'up'),
    ],
  },
  'bars-names': {
    type: 'bars',
    title: phrase('重点行业增势良好'),
    bars: [
      figure('18.6%', '规模以上计算机、通信和其他电子设备制造业增加值增长', '全省第二'),
      figure('11.3%', '规模以上农副食品加工业和食品制造业增加值增长'),
      figure('7.9%', '铁路、船舶、航空航天和其他运输设备制造业增加值增长'),
    ],
  },
  'bars-amounts': {
    type: 'bars',
    title: phrase('社会消费品零售总额增长[8.1%]'),
    bars: [
      rate('8.1%', '社会消费品零售总额增长', 'up', '1024.6亿元'),
      rate('8.4%', '城镇消费品零售额增长', 'up', '861.2亿元'),
      rate('6.6%', '乡村消费品零售额增长', 'up', '163.4亿元'),
      rate('2.7%', '限额以上石油制品零售额下降', 'down', '96.5亿元'),
    ],
  },
  'bars-usual': {
    type: 'bars',
    title: phrase('工业投资增长[18.4%]，增速居全省第一'),
    bars: [
      figure('18.4%', '工业投资增长', '全省第一'),
      figure('12.7%', '技术改造投资增长'),
      figure('9.2%', '固定资产投资增长'),
      figure('6.5%以上', '社会消费品零售总额增长'),
      figure('3.1%', '房地产开发投资增长'),
    ],
  },
  'bars-falls': {
    type: 'bars',
    title: phrase('服务业增加值增长[8.4%]，单位地区生产总值能耗下降[4.1%]'),
    bars: [
      rate('8.4%', '服务业增加值增长', 'up', '412.6亿元'),
      rate('超5%', '进出口总额增长', 'up'),
      rate('0%', '常住人口增长', 'up'),
      rate('4.1%', '单位地区生产总值能耗下降', 'down'),
      rate('12%以上', '生产安全事故起数下降', 'down', '全省第二'),
    ],
  },
  'moves-one': {
    type: 'moves',
    title: phrase('常住人口城镇化率由[61.4%]提高到[66.9%]'),
    moves: [move('常住人口城镇化率', '61.4%', '66.9%', '+5.5个百分点', ['<2019年>', '<2024年>'])],
  },
  'moves-spread': {
    type: 'moves',
    title: phrase('企业开办时间由[12天]压缩到[0.5天]，高新技术企业由[3家]增加到[412家]'),
    moves: [move('企业开办时间', '12天', '0.5天', '−11.5天'), move('高新技术企业', '3家', '412家', '+409家')],
  },
  'moves-fall': {
    type: 'moves',
    title: phrase('单位地区生产总值能耗由[0.42吨标准煤]下降到[0.34吨标准煤]'),
    moves: [
      move('单位地区生产总值能耗', '0.42吨标准煤', '0.34吨标准煤', '−0.08吨标准煤', ['<2019年>', '<2024年>']),
    ],
  },
  'moves-bound': {
    type: 'moves',
    title: phrase('年货物吞吐量由不足[3000吨]提高到[1.2亿吨以上]'),
    moves: [move('年货物吞吐量', '3000吨', '1.2亿吨以上', '')],
  },
  'moves-usual': {
    type: 'moves',
    title: phrase('战略性新兴产业占比由[18.2%]提高到[27.5%]'),
    moves: [
      move('战略性新兴产业占规模以上工业比重', '18.2%', '27.5%', '+9.3个百分点'),
      move('常住人口城镇化率', '61.4%', '66.9%', '+5.5个百分点'),
      move('企业开办时间', '5个工作日', '0.5个工作日', '−4.5个工作日'),
    ],
  },
  'moves-rates': {
    type: 'moves',
    title: phrase('常住人口城镇化率由[61.4%]提高到[66.9%]，煤炭消费占比由[58.3%]降至[49.5%]'),
    moves: [
      move('常住人口城镇化率', '61.4%', '66.9%', '+5.5个百分点'),
      move('煤炭消费占能源消费总量比重', '58.3%', '49.5%', '−8.8个百分点'),
      move('数字经济核心产业增加值占比', '超36%', '45%以上', ''),
    ],
  },
  'moves-yearly': {
    type: 'moves',
    title: phrase('高新技术企业由<2019年>的[86家]增加到<2024年>的[212家]'),
    moves: [
      {
        ...move('高新技术企业', '86家', '212家', '+126家', ['<2019年>', '<2024年>']),
        yearly: derived('年均增长', '19.8%'),
      },
    ],
  },
  'moves-span': {
    type: 'moves',
    title: phrase('五年间清洁能源消费占比由[18.2%]提高到[33.5%]'),
    moves: [
      move('清洁能源消费占比', '18.2%', '33.5%', '+15.3个百分点', ['<2019年>', '<2024年>']),
      move('常住人口城镇化率', '61.4%', '66.9%', '+5.5个百分点', ['<2019年>', '<2024年>']),
      move('煤炭消费占比', '78.3%', '49.5%', '−28.8个百分点', ['<2019年>', '<2024年>']),
    ],
  },
  'moves-rank': {
    type: 'moves',
    title: phrase('综合竞争力在全国百强区中的位次由[58位]前移到[43位]'),
    moves: [move('全国百强区位次', '58位', '43位', '前移15位', ['<2019年>', '<2024年>'])],
  },
  'moves-unlike': {
    type: 'moves',
    title: phrase('地区生产总值由[1240亿元]增加到[2015亿元]，人均期望寿命提高到[80.6岁]'),
    moves: [
      move('地区生产总值', '1240亿元', '2015亿元', '+775亿元', ['<2019年>', '<2024年>']),
      move('高新技术企业', '86家', '超412家', ''),
      move('规模以上工业单位增加值能耗', '0.42吨标准煤', '0.34吨标准煤', '−0.08吨标准煤'),
    ],
  },
  'moves-amounts': {
    type: 'moves',
    title: phrase('城镇居民人均可支配收入由[38650元]增加到[52800元]'),
    moves: [
      move('城镇居民人均可支配收入', '38650元', '52800元', '+14150元'),
      move('农村居民人均可支配收入', '17240元', '25910元', '+8670元'),
    ],
  },
  'moves-most': {
    type: 'moves',
    title: phrase('五年来主要指标的变化'),
    moves: [
      move('地区生产总值', '1240亿元', '2015亿元', '+775亿元'),
      move('城镇居民人均可支配收入', '38650元', '52800元', '+14150元'),
      move('每千人口拥有执业（助理）医师', '2.6人', '3.7人', '+1.1人'),
      move('单位地区生产总值能耗', '0.42吨标准煤', '0.34吨标准煤', '−0.08吨标准煤'),
      move('森林覆盖率', '41.2%', '44.6%', '+3.4个百分点'),
    ],
  },
  'timeline-most': {
    type: 'timeline',
    title: phrase('一年来的九件大事'),
    events: [longEvent(0), ...Array.from({ length: 8 }, (_, index) => longEvent(index + 1))],
  },
  'bars-unlike': {
    type: 'bars',
    title: phrase('主要产品产量'),
    bars: [
      figure('86万吨', '粮食产量'),
      figure('12.4亿立方米', '天然气产量'),
      figure('3800台', '工业机器人产量', '全省第二'),
      figure('1.1万辆', '新能源汽车产量'),
      figure('560万件', '服装产量'),
      figure('24.8万千瓦', '新增光伏发电装机容量'),
      figure('9.6亿块', '集成电路产量'),
    ],
  },
  'composition-usual': {
    type: 'composition',
    title: phrase('三次产业结构由[8.1]∶[51.6]∶[40.3]调整为[6.4]∶[46.2]∶[47.4]'),
    unit: '%',
    wholes: [
      {
        name: phrase('<2019年>'),
        parts: [figure('8.1', '第一产业'), figure('51.6', '第二产业'), figure('40.3', '第三产业')],
      },
      {
        name: phrase('<2024年>'),
        parts: [figure('6.4', '第一产业'), figure('46.2', '第二产业'), figure('47.4', '第三产业')],
      },
    ],
  },
  'composition-one': {
    type: 'composition',
    title: phrase('第三产业增加值占地区生产总值的比重为[47.4%]'),
    unit: '%',
    wholes: [
      {
        name: [],
        parts: [
          figure('6.4%', '第一产业增加值占地区生产总值的比重'),
          figure('46.2%', '第二产业增加值比重'),
          figure('47.4%', '第三产业增加值比重'),
        ],
      },
    ],
  },
  'composition-tiny': {
    type: 'composition',
    title: phrase('火电装机占比下降到[49.6%]'),
    unit: '%',
    wholes: [
      {
        name: phrase('<2024年>'),
        parts: [
          figure('49.6%', '火电'),
          figure('0.4%', '生物质发电'),
          figure('31.2%', '光伏发电'),
          figure('18.8%', '风电'),
        ],
      },
    ],
  },
  'composition-many': {
    type: 'composition',
    title: phrase('对东盟进出口占进出口总额的[24.6%]'),
    unit: '%',
    wholes: [
      {
        name: [],
        parts: [
          figure('24.6%', '东盟'),
          figure('18.3%', '欧盟'),
          figure('15.2%', '美国'),
          figure('12.9%', '中东'),
          figure('11.4%', '日本和韩国'),
          figure('9.8%', '非洲'),
          figure('7.8%', '其他国家和地区'),
        ],
      },
    ],
  },
  'composition-total': {
    type: 'composition',
    title: phrase('社会消费品零售总额[1024.6亿元]，其中城镇[861.2亿元]'),
    unit: '元',
    wholes: [
      {
        name: [],
        parts: [figure('861.2亿元', '城镇'), figure('163.4亿元', '乡村')],
        total: figure('1024.6亿元', '社会消费品零售总额'),
      },
    ],
  },
  'composition-added': {
    type: 'composition',
    title: phrase('新增减税降费[182.5亿元]'),
    unit: '元',
    wholes: [
      {
        name: [],
        parts: [
          figure('96.4亿元', '增值税留抵退税'),
          figure('51.7亿元', '小微企业减免税费'),
          figure('34.4亿元', '缓缴社会保险费'),
        ],
        total: figure('182.5亿元', '新增减税降费'),
      },
    ],
  },
  'composition-proportion': {
    type: 'composition',
    title: phrase('城乡居民收入比缩小到[2.04]∶[1]'),
    unit: '',
    wholes: [{ name: [], parts: [figure('2.04', '城镇居民'), figure('1', '农村居民')] }],
  },
  'table-least': {
    type: 'table',
    title: phrase('港口吞吐量：集装箱[120]万标箱'),
    heads: [phrase('指标'), phrase('绝对数')],
    lines: [line('集装箱（万标箱）', '=120')],
  },
  'table-usual': {
    type: 'table',
    title: phrase('<2024年>主要工业产品产量：原煤[320.5]万吨，同比增长[-7.4]%'),
    heads: ['产品名称', '单位', '产量', '同比增长（±%）'].map(phrase),
    lines: [
      line('原煤', '万吨', '=320.5', '=-7.4'),
      line('电力'),
      line('发电量', '亿千瓦时', '=45', '=2.6'),
      line('其中：风电', '亿千瓦时', '=8.75', '持平'),
      line('平板玻璃', '万重量箱', '=910', '=12.05'),
      line('数控机床', '台', '=3,450', ''),
    ],
  },
  'table-most': {
    type: 'table',
    title: phrase('各县区<2024年>主要经济指标：江岸新区地区生产总值[12345.6]亿元，比上年增长[6.2]%'),
    heads: [
      '单位：亿元',
      '地区生产总值',
      '比上年增长（±%，可比价）',
      '一般公共预算收入',
      '社会消费品零售总额',
      '金融机构人民币各项存款余额',
    ].map(phrase),
    lines: [
      line('江岸新区', '=12345.6', '=6.2', '=1098.35', '=4567.8', '=23456.7'),
      line('东山苗族土家族自治县', '=345.6', '=-0.4', '=12.3', '=210.9', '=1,987.6'),
      line('高新技术产业开发区', '=45.6', '=5左右', '—', '=8.25', '=98'),
      ...['南湖', '石桥', '古渡', '北岭', '西坪'].map((name) =>
        line(`${name}县`, '=234.5', '=超5', '=9.8', '=120', '=876.5'),
      ),
    ],
  },
  'series-usual': {
    type: 'series',
    title: phrase('地区生产总值连上台阶，<2024年>达到[2015.3]亿元'),
    unit: phrase('亿元'),
    points: [
      year(2018, '1180.4'),
      year(2019, '1240.6'),
      year(2020, '1296'),
      year(2021, '1502.7'),
      year(2022, '1688.9'),
      year(2023, '1836.2'),
      year(2024, '2015.3'),
      year(2025, '2130', { modality: 'target' }),
    ],
  },
  'series-share': {
    type: 'series',
    title: phrase('常住人口城镇化率<2024年>提高到[66.9%]'),
    points: [
      year(2018, '58.2%', { indicator: '常住人口城镇化率' }),
      year(2019, '61.4%', { indicator: '常住人口城镇化率' }),
      year(2021, '60.8%', { indicator: '常住人口城镇化率' }),
      year(2024, '66.9%', { indicator: '常住人口城镇化率' }),
      year(2025, '68%以上', { indicator: '常住人口城镇化率', modality: 'target' }),
    ],
  },
  'series-area': {
    type: 'series',
    title: phrase('发电装机容量十年翻了一番还多'),
    unit: phrase('万千瓦'),
    points: [
      year(2014, '124.6'),
      year(2015, '131.2'),
      ...Array.from({ length: 9 }, (_, index) => year(2016 + index, (140 + index * index * 2.7).toFixed(1))),
      year(2025, '360', { modality: 'expected' }),
    ],
  },
  'series-falls': {
    type: 'series',
    title: phrase('进出口总额增速由负转正'),
    points: [
      year(2020, '6.8%', {
        kind: 'change',
        direction: 'down',
        verb: { text: '下降', span: { start: 0, end: 2 } },
      }),
      year(2021, '12.4%', { kind: 'change', direction: 'up' }),
      year(2024, '超5.1%', { kind: 'change', direction: 'up' }),
    ],
  },
  'series-long': {
    type: 'series',
    title: phrase('十八年来的粮食产量'),
    unit: phrase('万吨'),
    points: [
      year(2004, '41.2'),
      year(2005, '43.5'),
      ...Array.from({ length: 16 }, (_, index) => year(2006 + index, (44 + index * 1.8).toFixed(1))),
    ],
  },
  'ranks-usual': {
    type: 'ranks',
    title: phrase('三项指标居全省前列'),
    ranks: [
      place(1, '第一位', '工业投资增速'),
      place(2, '第二位', '高新技术企业数量'),
      place(3, '第三位', '城镇居民人均可支配收入增速'),
    ],
  },
  'ranks-most': {
    type: 'ranks',
    title: phrase('六项指标进入全省前十'),
    ranks: [
      place(1, '第一', '工业投资增速'),
      place(1, '首位', '空气质量优良天数比例'),
      place(4, '第四', '进出口总额增速'),
      place(6, '第六', '城镇居民人均可支配收入增速'),
      place(6, '第六', '税收收入增速'),
      place(10, '第十', '科技进步综合水平指数'),
    ],
  },
  'ranks-unlike': {
    type: 'ranks',
    title: phrase('两项指标领先'),
    ranks: [place(10, '第十', '空气质量改善幅度', '全国'), place(1, '第一', '空气质量改善幅度', '全省')],
  },
  'timeline-usual': {
    type: 'timeline',
    title: phrase('<2024年>的六件大事'),
    events: [
      { on: '2024-02-20', date: phrase('<2月20日>'), what: phrase('江岸综合保税区封关运行') },
      { on: '2024-04-11', date: phrase('<4月11日>'), what: phrase('跨江通道主塔封顶，较计划提前[42天]') },
      { on: '2024-06-28', date: phrase('<6月28日>'), what: phrase('“江岸通”政务服务平台上线') },
      { on: '2024-09-03', date: phrase('<9月3日>'), what: phrase('首列中欧班列回程抵达，满载[50个]集装箱') },
      { on: '2024-10-18', date: phrase('<10月18日>'), what: phrase('省运会在新区体育中心开幕') },
      { on: '2024-12-26', date: phrase('<12月26日>'), what: phrase('城际铁路二期开通运营') },
    ],
  },
  'comparison-least': {
    type: 'comparison',
    title: phrase('城镇新增就业[4.2万人]，去年为[4万人]'),
    was: phrase('去年'),
    now: phrase('今年'),
    rows: [comparison('城镇新增就业', '4万人', '4.2万人')],
  },
  'comparison-usual': {
    type: 'comparison',
    title: phrase('地区生产总值增长[5.8%]，<2023年>为[5.2%]'),
    was: phrase('<2023年>'),
    now: phrase('<2024年>'),
    rows: [
      comparison('地区生产总值', '1210.5亿元', '1285.6亿元', { difference: '+75.1亿元' }),
      comparison('地区生产总值增长', '5.2%', '5.8%', {
        difference: '+0.6个百分点',
        target: '5.5%左右',
        met: true,
      }),
      comparison('城镇新增就业', '4万人', '4.2万人', {
        difference: '+0.2万人',
        target: '4.5万人以上',
        met: false,
      }),
      comparison('居民消费价格上涨', '0.4%', '0.2%', { difference: '−0.2个百分点', target: '3%左右' }),
    ],
  },
  'comparison-most': {
    type: 'comparison',
    title: phrase('单位地区生产总值能耗下降[3.1%]，目标[2.5%左右]，超额完成全年节能降碳的约束性任务'),
    was: phrase('江岸市'),
    now: phrase('江岸新区'),
    rows: [
      comparison('单位地区生产总值能耗下降', '', '3.1%', { target: '2.5%左右', met: true }),
      comparison('城镇居民人均可支配收入', '超过49283元', '超过51283元', { difference: '+2000元' }),
      comparison('规模以上工业企业实现利润总额', '1300多亿美元', '1363亿美元', { difference: '+63亿美元' }),
      comparison('地级及以上城市细颗粒物平均浓度', '33微克/立方米', '29.4微克/立方米', {
        difference: '−3.6微克/立方米',
        target: '32微克/立方米以下',
        met: true,
      }),
      comparison('新建改建农村公路', '12.5万公里', '143.02万公里', { target: '1200万公里以上', met: false }),
    ],
  },
  'targets-usual': {
    type: 'targets',
    title: phrase('今年主要预期目标：地区生产总值增长[5.5%左右]'),
    targets: [
      figure('5.5%左右', '地区生产总值增长'),
      figure('4万人以上', '城镇新增就业'),
      figure('5%左右', '城镇调查失业率'),
      figure('3%左右', '居民消费价格涨幅'),
      figure('86万吨以上', '粮食产量'),
    ],
    asides: [
      '居民收入增长和经济增长*基本同步*',
      '进出口*促稳提质*，国际收支*基本平衡*',
      '单位地区生产总值能耗和主要污染物排放量*继续下降*',
      '生态环境质量*稳定改善*',
    ].map(phrase),
  },
  'targets-reached': {
    type: 'targets',
    title: phrase('今年主要预期目标：地区生产总值增长[5.5%左右]'),
    targets: [
      target('5.5%左右', '地区生产总值增长', '6.1%'),
      target('7%以上', '工业投资增长', '18.4%'),
      target('4.5%', '一般公共预算收入增长', '3.2%'),
      target('4万人以上', '城镇新增就业', '4.2万人'),
      target('5.5%以下', '城镇调查失业率', '5.1%'),
      figure('86万吨以上', '粮食产量'),
    ],
    asides: ['居民收入增长和经济增长*基本同步*', '进出口*促稳提质*'].map(phrase),
  },
  'targets-reached-alike': {
    type: 'targets',
    title: phrase('今年主要预期目标：地区生产总值增长[6%]'),
    targets: [
      target('6%', '地区生产总值增长', '6.4%'),
      target('8%', '固定资产投资增长', '7.3%'),
      target('3%左右', '居民消费价格涨幅', '0.8%'),
    ],
    asides: [],
  },
  'targets-least': {
    type: 'targets',
    title: phrase('今年主要预期目标'),
    targets: [figure('6%左右', '地区生产总值增长'), figure('7%', '一般公共预算收入增长')],
    asides: [],
  },
  'targets-most': {
    type: 'targets',
    title: phrase('“十四五”时期经济社会发展主要指标'),
    targets: [
      ...nine(),
      figure('70.5%', '常住人口城镇化率'),
      figure('18%', '研发经费投入年均增长'),
      figure('11.5年', '劳动年龄人口平均受教育年限'),
    ],
    asides: [],
  },
  'tasks-usual': {
    type: 'tasks',
    title: phrase('今年要抓好八项重点工作'),
    tasks: [
      '着力扩大有效投资',
      '加快建设现代化产业体系',
      '全面落实“三个一批”',
      '更高水平推进对外开放',
      '有序防范化解重点领域风险',
      '扎实推进乡村全面振兴',
      '加快发展方式绿色转型',
      '在发展中保障和改善民生',
    ].map((title) => ({ title: phrase(title) })),
  },
  'tasks-least': {
    type: 'tasks',
    title: phrase('三项攻坚'),
    tasks: ['防范化解风险', '巩固脱贫成果', '治理环境污染'].map((title) => ({ title: phrase(title) })),
  },
  'tasks-most': {
    type: 'tasks',
    title: phrase('办好十二件民生实事'),
    tasks: [
      '新增公办幼儿园学位[6000个]',
      '改造农村危房[1200户]',
      '建设社区老年助餐点[80个]',
      '完成适龄女性“两癌”免费检查[5.6万人]',
      '新增公共停车泊位[3000个]',
      '改造老旧供水管网[52公里]',
      '开展职业技能培训[2万人次]',
      '建设口袋公园[30处]',
      '为困难残疾人家庭实施无障碍改造[600户]',
      '实现行政村[5G]网络全覆盖',
      '新建改建农村公路[300公里]',
      '加装既有住宅电梯[120台]',
    ].map((title) => ({ title: phrase(title) })),
  },
  'quotation-usual': {
    type: 'quotation',
    title: phrase('总体要求'),
    quotation: phrase(
      '坚持稳中求进、以进促稳、先立后破，在转方式、调结构、提质量、增效益上积极进取，不断巩固稳中向好的基础。',
    ),
  },
  'quotation-most': {
    type: 'quotation',
    title: phrase('清醒看到困难和不足'),
    quotation: phrase(
      '我们也清醒看到，前进道路上还有不少困难和挑战：产业结构不优，传统产业占比仍然较高；科技创新能力不强，领军企业和高端人才偏少；城乡区域发展不平衡，公共服务还有短板；一些干部的思想观念、能力作风与高质量发展要求还不相适应。对此，我们将采取有力措施，切实加以解决。',
    ),
  },
  'blank-usual': { type: 'blank', title: phrase('白板') },
  'closing-usual': {
    type: 'closing',
    title: phrase('同心同德，实干笃行，谱写新区高质量发展新篇章'),
    under: [phrase('江岸新区人民政府')],
  },
};

function longEvent(index: number): DatedEvent {
  return {
    on: `2024-0${index + 1}-1${index}`,
    date: phrase(`<2024年${index + 1}月1${index}日>`),
    what: phrase('全长[38公里]的跨江城际铁路二期工程开通运营'),
  };
}

function nine(): readonly [Figure, ...Figure[]] {
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
