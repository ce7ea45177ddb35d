/** What a line is that is not the report's own prose, or nothing. */
export type LineRole = 'furniture' | 'address' | 'credit' | 'dateline' | 'speaker' | 'note';

/** Buttons, counters and captions of the pages that reports are published on; labels of a newspaper's columns. */
const FURNITURE: readonly RegExp[] = [
  /^(下载|打印|关闭|分享|收藏|字号|字体|返回|上一[篇页]|下一[篇页]|首页|当前位置|您(现在|当前)的位置|浏览(次数|量)|点击(数|量|率)|阅读(次数|量)|扫一扫|责任编辑|编辑[：:]|审核[：:]|校对[：:]|网络编辑|打开手机|分享到|我要纠错|附件下载|相关(链接|阅读|新闻|文章|稿件)|延伸阅读|主办单位|承办单位|网站标识码|版权所有|.{0,8}ICP备)/,
  /^(索引号|文号|发文字号|发文机关|发布机构|成文日期|生成日期|公开日期|发布(日期|时间)|信息来源|信息分类|公开方式|有效性|主题词|分类号|文章来源|来源|稿源|(?:来源|发布)时间.{0,2}|更新时间|时间)\s*[：:]/,
  /^[【[［](字体|打印|关闭|字号|大 中 小|报告点击|报告点睛|相关链接|延伸阅读|返回|收藏|纠错|分享)/,
  /^[[［][^\]］]{1,12}[\]］]$/,
  /^第?\s*\d{1,3}\s*页?(\s*[/／共]\s*\d{1,3}\s*页?)?$/,
  /^[-—–]\s*\d{1,3}\s*[-—–]$/,
  /^图\s*[\d/／]/,
  // What sites put over an article: where it stands, when it was put there, how often it was read.
  /^(?:文章)?正文$|^(?:二维码|原标题|我要(?:分享|打印|收藏|评论)|位置[：:]|标签[：:]|专题[：:]|[>＞»]{2,})|字号[：:]$/,
  /^[^>＞»›。]{1,12}(?:\s*[>＞»›]+\s*[^>＞»›。]{1,12}){2,}$|[>＞»›]\s*正文$/,
  /^(?:[^|｜。，\d]{1,8}[|｜]){3,}/,
  /^[^。，；]{0,20}(?:\d{4}[-/年])?\d{1,2}[-/月]\d{1,2}日?[\s\u3000]*\d{1,2}[:：]\d{2}[^。，；]{0,40}$/,
  /^[^。，；]{0,30}(?:可编辑|最新修订|最新版|免费下载|精品文档)[^。，；]{0,8}$/,
  /^\d{4}年[\s\u3000]*月[\s\u3000]*日$/,
  /^[\u4e00-\u9fff]{2,8}(日报|晚报|时报|早报)\s*[/／|]/,
  /^(Public domain|false|true|null|undefined|大\s*中\s*小|目\s*录|[（(]?完[）)]?)$/i,
];

/** 各位代表： and its like: whom the speaker turns to. */
const ADDRESS =
  /^(各位代表|各位委员|同志们|代表们|女士们|各位来宾)(?:[、，,][^。！：:]{2,12})?[：:，,、！!]?\s*\u200d?$/;

const CREDIT =
  /^((本报|[\u4e00-\u9fff]{2,8}(日报|晚报|新闻网|新华社))?(全媒体)?(记者|通讯员|见习记者)[\s：:].{1,24}|(制图|制表|摄影|摄|图片|图表|供图|漫画|作者|文字|版式)\s*[/／：:].{1,30}|新华社.{1,12}电)$/;

const DAY =
  '(?:(?:\\d{4}|[〇○零一二三四五六七八九]{4})年(?:\\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})';
const MEETING = '(?:会[议議]|大[会會]|全会)';
export const NAME = '[\\u4e00-\\u9fff](?:[\\s\\u3000]*[\\u4e00-\\u9fff]){1,3}(?:·[\\u4e00-\\u9fff]{1,6})?';
const DATELINE = new RegExp(
  `^[—―─\\-–（(]*\\s*(?:(?:${DAY})(?:[\\s\\u3000]+${NAME}[）)])?(?:[）)]?$|.{0,6}在?.{4,50}${MEETING}(?:第.{1,6}次会议)?(?:上|通过|批准))|在.{4,50}${MEETING}上(?:的讲话|的报告)?[）)]?$)`,
);
export const OFFICE =
  '(?:国务院(?:副)?总理|(?:代)?(?:省|市|区|县|州|盟|旗|镇|乡)长|主席|行政长官|主任|书记|局长|统计师)';
/** Who holds an office: without a blank before the name, the place must be named before the office (城市长高了 names nobody). */
const SPEAKER = [
  new RegExp(`^[（(]?[^，。：；]{0,20}${OFFICE}[\\s\\u3000]+${NAME}[）)]?$`),
  new RegExp(`^(?:[^，。、：；]{0,14}(?:[省市区县州盟旗镇乡]|政府|国务院|委员会|局))?${OFFICE}${NAME}$`),
  new RegExp(`^(?:报告人|${OFFICE})[：:]\\s*${NAME}$`),
];

/** Whether a line names an office that publishes. */
export const isOffice = (line: string): boolean =>
  /^[\u4e00-\u9fff]{2,20}(?:统计局|调查队|人民政府|办公厅|办公室|委员会|编写组)$/.test(line);

/** Returns what the line is, where it is not prose. */
export function roleOf(line: string): LineRole | undefined {
  if (FURNITURE.some((pattern) => pattern.test(line)) && line.length <= 80) return 'furniture';
  if (ADDRESS.test(line)) return 'address';
  if (line.length <= 40 && CREDIT.test(line)) return 'credit';
  if (line.length <= 80 && DATELINE.test(line)) return 'dateline';
  if (line.length <= 30 && SPEAKER.some((pattern) => pattern.test(line))) return 'speaker';
  return undefined;
}
