import type { Span } from '../../model.ts';
import { trimSpan } from '../../importers/lines.ts';
import { BASE, MULTIPLE_OF, WHEN } from '../time.ts';
import { STANDS } from '../words.ts';
import { MERGES } from './verb.ts';

const WHERE =
  '(?:我[国省市区县州旗]|全[国省市区县州旗](?![和、与及])|本[省市区县州]|(?![高低快慢好优大小]于|超过|超出)[^，,、；;占比较于过出在]{0,4}全[省市区县](?=[^，,和与及、]))';
/** Words of manner, and short ones only where no noun begins with them (将军, 用电). */
const HOW =
  '(?:用于|累计|共计|先后|分别|已经|年均|大力|深入|持续|继续|积极|扎实|着力|有效|切实|全面|加快|系统|顺利|成功|力争|确保|争取|努力|约有|折合|约合|相当于|等于|(?:将(?![军来领士近至帅])|把(?![手关脉握控])|拟(?!态))|(?:共|已|要|使|让|把|对(?!外|口|接)|向|为(?!民)|仅|只|再(?!就业|生|造)|约|由|从|用(?![电水地气煤工能户海])|以|和|与|及|并|是)(?=[^区材能兴型建生动业闻增办产]))';
const DOING =
  '(?:圆满完成|超额完成|完成|实现|实施|执行|举办|拥有|推进|达到|取得|形成|开展|安排(?!地方)|有(?!效|序|机|色|线))';

const LEADING = new RegExp(
  `^(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、(?![一二三])|[）)][、和与及]?|近?[0-9]{1,2}年(?:来)?(?=累计|年均|共)|(?:以[上下内]|左右)[的，,；;]?(?=[\\u4e00-\\u9fff]{2})|[^：:，,]{0,24}(?:[是为]|如下|目标)[：:](?=[\\u4e00-\\u9fff]{2})|[^，,。；;、的有\\d]{3,8}——(?=[\\u4e00-\\u9fff]{3})(?![\\u4e00-\\u9fff]{1,4}(?:线|铁路|公路|高速))|的(?!士)|[“"](?![^”]*”)|(?:分|从)[\\u4e00-\\u9fff]{1,6}看$|[\\u4e00-\\u9fff]{2}来看$|[\\u4e00-\\u9fff]{2,4}(?=(?:19|20)[0-9]{2}年)|这也?(?:意味着|标志着|表明|是)|但是|但(?!书)|而(?!立)|并且|例如|同年|该[\\u4e00-\\u9fff]{1,4}以|${WHEN}|${WHERE}|${HOW}|${DOING}|按(?:可比|不变)(?:价格?|口径)(?:计算)?(?:（[^）]{0,8}）)?|[，,、；;：:\\s—―◆①-⑳⑴-⒛（(·-])`,
);

const ADVERB =
  '(?:近?(?<![〇零一二三四五六七八九十0-9])[0-9两二三四五六七八九十]{1,2}年(?:来)?(?:年均|平均)|(?:(?<=[\\u4e00-\\u9fff]{4})[五十]年)?(?:连跨|跨越|跨过|迈过)|(?:超过|达到|突破)了|年均|累计|分别|双双|预计|(?<!平|人|户|亩|地|日|月|周|次)均|都|已|将|(?<![条合签节特契公制集预])约|仅|共|总计|合计|连年|连续多年|历史性|实际|名义|平均每年|每年|(?<![国省市区县州界业])平均|大幅|明显|稳步|进一步|继续|始终|一直|(?<![许认])可|有望|力争|大约|拟|就|也|又|再|各|仍然?|依然|首次|一举|总数|可以|(?<![需主重只首必想])要|保持了|实现了|取得了|的)';

const TRAILING = new RegExp(
  `(?:${BASE}|${MULTIPLE_OF}|${MERGES}[为至到]|[从由](?:[^，,、]{0,6}的)?[0-9.]+|在[0-9]{4}年的?|实现“[^”]{2,6}”|（(?:预计，)?下同）|${ADVERB}|[，,、：:\\s—―◆（(]|到|由|从|[由从][^，,、]{0,10}的?零)$`,
);

/** The part of a stretch that names what is measured: words of time, place and manner stripped from both ends. */
export function subjectIn(text: string, stretch: Span): Span {
  let { start, end } = trimSpan(text, stretch);
  for (let changed = true; changed && start < end;) {
    const words = text.slice(start, end);
    const tail = TRAILING.exec(words)?.[0].length ?? 0;
    const head = tail > 0 ? 0 : (LEADING.exec(words)?.[0].length ?? 0);
    const stands = tail + head > 0 ? 0 : (STANDS.exec(words)?.[0].length ?? 0);
    start += head;
    end -= Math.max(tail, stands);
    changed = head + tail + stands > 0;
  }
  return start < end ? trimSpan(text, { start, end }) : { start: end, end };
}

/** The words of comparison in a stretch: 比上年, 同比, 较2015年. */
export function baseIn(words: string): string | undefined {
  return new RegExp(BASE).exec(words)?.[0];
}
