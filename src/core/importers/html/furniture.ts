/** Lines that publishers set around an article: when it was put there, how often it was read, buttons, who runs the site. */
const PAGE_LINES: readonly RegExp[] = [
  /(?:发布|发文|更新|成文|生成)(?:时间|日期)\s*[：:]/,
  /^(?:信息|文章|稿件|新闻)?来源\s*[：:].{0,40}$/,
  /(?:浏览|点击|阅读|访问)(?:次数|量|数)?\s*[：:]/,
  /(?:字体|字号|视力保护色)\s*[：:]|【?(?:大|特大)\s*中\s*小】?/,
  /^[【[]?\s*(?:打印(?:本页|文章)?|关闭(?:窗口|本页)?|收藏|返回(?:顶部|首页|列表)|分享到?|我要纠错)/,
  /^(?:您?(?:现在|当前)的?位置|当前位置|首页\s*[>›»＞])/,
  /^(?:上一[篇条页]|下一[篇条页]|相关(?:阅读|文章|链接|新闻|报道)|附件下载|扫一扫|责任编辑|编辑\s*[：:])/,
  /(?:版权所有|主办单位|承办单位|网站标识码|公网安备|[A-Z京沪粤]?ICP\s*备|copyright)/i,
  /^(?:索\s*引\s*号|发文机关|主题分类|文\s*号|信息名称|公开方式|公开时限)\s*[：:]/,
];

/** Whether a short line is the page's and not the article's. */
export const isPageLine = (text: string): boolean =>
  text.length <= 120 && PAGE_LINES.some((line) => line.test(text));
