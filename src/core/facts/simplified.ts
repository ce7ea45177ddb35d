import type { Fact, Said } from '../model.ts';

/** Characters of the words that figures are told with, traditional before simplified, one for one so that places stay. */
const PAIRS =
  '萬万億亿兩两點点個个項项條条戶户處处間间頭头種种類类層层級级線线號号噸吨畝亩顆颗隻只雙双輛辆臺台張张節节餘余約约達达過过從从為为爲为與与於于佔占長长減减縮缩擴扩漲涨復复實实現现產产産产業业國国區区縣县鄉乡鎮镇鐵铁車车電电運运貿贸營营農农糧粮錢钱資资財财稅税債债總总額额數数積积歲岁週周計计劃划預预標标將将爭争確确開开關关學学醫医藥药門门當当時时際际還还進进連连續续優优東东華华價价貸贷儲储備备質质單单環环較较這这來来後后邊边發发執执舉举辦办戰战險险濟济適适選选記记書书軍军歷历幾几佈布設设變变調调轉转壓压輕轻負负擔担啟启陸陆遞递鋼钢鹽盐紗纱紙纸';
const SIMPLIFIED = new Map(
  [...PAIRS].flatMap((character, index, all): readonly [string, string][] =>
    index % 2 === 0 ? [[character, all[index + 1] ?? character]] : [],
  ),
);
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g');

/** Returns the text with those characters simplified; of the same length, and the same text where it has none. */
export const simplified = (text: string): string =>
  text.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character);

/** The unit as it is printed at the end of the number, where it is. */
function printedUnit({ span, unit }: Fact, text: string): string {
  const tail = text.slice(span.end - unit.length, span.end);
  return simplified(tail) === unit ? tail : unit;
}

/** Returns a fact that was read in the simplified text with the words of the text that is printed. */
export function inPrintedWords(fact: Fact, text: string): Fact {
  const said = ({ span }: Said): Said => ({ span, text: text.slice(span.start, span.end) });
  const spans = fact.indicatorSpans;
  const read = spans.reduce((length, { start, end }) => length + end - start, 0);
  const words = spans.map(({ start, end }) => text.slice(start, end)).join('');
  return {
    ...fact,
    printed: text.slice(fact.span.start, fact.span.end).replace(/\s+/g, ''),
    digits: said(fact.digits),
    unit: printedUnit(fact, text),
    indicator: words + fact.indicator.slice(read),
    ...(fact.verb ? { verb: said(fact.verb) } : {}),
    ...(fact.boundWords ? { boundWords: said(fact.boundWords) } : {}),
  };
}
