import type { Fact, Said } from '../model.ts';

/** Characters of the words that figures are told with, traditional before simplified, one for one so that places stay. */
const PAIRS =
  '辦办鎊镑寶宝報报貝贝備备幣币閉闭邊边編编變变標标錶表別别彆别賓宾並并併并佈布財财冊册測测層层査查蟬蝉產产産产廠厂場场車车徹彻稱称齒齿籌筹齣出礎础儲储處处傳传闖闯創创詞词辭辞從从錯错達达帶带貸贷單单擔担當当噹当黨党檔档' +
  '導导牴抵遞递點点電电調调頂顶訂订東东動动棟栋讀读隊队對对兌兑噸吨奪夺鵝鹅額额發发訪访飛飞費费奮奋風风婦妇負负復复複复該该蓋盖幹干榦干綱纲鋼钢個个鞏巩構构顧顾關关館馆貫贯規规國国過过還还韓韩號号閤合後后戶户護护滬沪華华' +
  '劃划畫画畵画話话環环緩缓黃黄迴回匯汇彙汇滙汇會会貨货獲获穫获擊击機机雞鸡鷄鸡積积躋跻級级極极輯辑幾几計计記记際际劑剂旣既濟济繼继績绩價价堅坚間间減减簡简見见鍵键將将講讲較较階阶節节結结屆届僅仅進进晉晋經经凈净淨净徑径' +
  '糾纠舉举據据捲卷決决絕绝絶绝軍军開开顆颗剋克課课庫库塊块況况睏困擴扩來来欄栏藍蓝覽览類类纍累釐厘離离裏里裡里歷历厤历曆历連连聯联鏈链糧粮兩两輛辆臨临齡龄領领龍龙盧卢陸陆彔录錄录録录輪轮論论絡络馬马碼码邁迈麥麦脈脉滿满' +
  '貿贸麼么門门們们麵面畝亩納纳難难內内擬拟鳥鸟農农濃浓歐欧評评鋪铺齊齐旂旗啟启啓启氣气韆千遷迁簽签籤签錢钱強强輕轻頃顷請请區区權权確确羣群讓让認认榮荣掃扫紗纱紹绍設设攝摄審审聲声師师時时識识實实視视試试適适釋释壽寿書书' +
  '屬属術术樹树數数帥帅雙双稅税順顺說说説说歲岁縮缩臺台檯台颱台態态醣糖題题體体條条鐵铁廳厅銅铜統统頭头圖图團团灣湾萬万網网圍围維维為为爲为聞闻穩稳問问窩窝無无務务習习係系繫系顯显險险縣县現现線线綫线鄉乡項项銷销寫写興兴' +
  '脩修須须續续選选學学訓训訊讯壓压鴨鸭亞亚鹽盐驗验養养樣样搖摇藥药業业頁页醫医義义億亿議议異异銀银應应嬰婴營营擁拥優优遊游於于餘余魚鱼與与語语預预員员園园圓圆遠远約约閱阅閲阅躍跃粵粤運运載载則则責责債债盞盏佔占戰战張张' +
  '隨随長长漲涨這这針针鍼针陣阵鎮镇爭争織织執执隻只紙纸誌志製制質质緻致鐘钟種种眾众衆众週周晝昼豬猪註注築筑專专轉转莊庄壯壮狀状準准資资綜综總总組组';
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
