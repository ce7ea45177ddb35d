/** What a line is that is not the report's own prose, or nothing. */
export type LineRole = 'furniture' | 'credit' | 'dateline' | 'speaker';

/** Buttons, counters and captions of the pages that reports are published on; labels of a newspaper's columns. */
const FURNITURE: readonly RegExp[] = [
  /^(下载|打印|关闭|分享|收藏|字号|返回|上一[篇页]|下一[篇页]|首页|当前位置|浏览次数|点击数|扫一扫|责任编辑|编辑[：:]|审核[：:]|校对[：:])/,
  /^[【[［](字体|打印|关闭|字号|大 中 小|报告点击|报告点睛|相关链接|延伸阅读)/,
  /^[【[［][^】\]］]{1,12}[】\]］]$/,
  /^第?\s*\d{1,3}\s*页?(\s*[/／共]\s*\d{1,3}\s*页?)?$/,
  /^[-—–]\s*\d{1,3}\s*[-—–]$/,
  /^(各位代表|各位委员|同志们|代表们|女士们)[：:，,、！!]?\s*\u200d?$/,
  /^图\s*[\d/／]/,
];

const CREDIT =
  /^((本报|[\u4e00-\u9fff]{2,8}(日报|晚报|新闻网|新华社))?(全媒体)?(记者|通讯员|见习记者)[\s：:].{1,24}|(制图|制表|摄影|摄|图片|图表|供图|漫画|作者|来源|稿源|文字|版式)\s*[/／：:].{1,30}|新华社.{1,12}电)$/;

const DATE =
  '(?:\\d{4}|[〇○零一二三四五六七八九]{4})年(?:\\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日';
const DATELINE = new RegExp(`^[—―\\-（(]*\\s*${DATE}(?:[）)]$|在.{4,50}(?:会议|大会)上|$)`);
const SPEAKER =
  /^.{0,16}(?:国务院总理|省长|市长|区长|县长|州长|盟长|旗长|主席|行政长官|主任)\s*[\s\u3000]*[\u4e00-\u9fff]{1,2}\s*[\u3000\s]*[\u4e00-\u9fff·]{1,3}$/;

/** Returns what the line is, where it is not prose. */
export function roleOf(line: string): LineRole | undefined {
  if (FURNITURE.some((pattern) => pattern.test(line))) return 'furniture';
  if (line.length <= 40 && CREDIT.test(line)) return 'credit';
  if (line.length <= 80 && DATELINE.test(line)) return 'dateline';
  if (line.length <= 30 && SPEAKER.test(line)) return 'speaker';
  return undefined;
}
