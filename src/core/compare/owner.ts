import type { Report } from '../model.ts';

/** How much of a report's beginning says who gives it, in characters. */
const HEAD = 600;
const NATIONAL = /代表国务院|国务院总理|国务院政府工作报告/;
const PLACE =
  /(?<![一-鿿])(?:\d{4}年|在|于|关于|数[读说])*([一-鿿]{2,10}?(?:省|市|自治区|县|区|州|盟|旗))(?=第|人民|政府|工作|国民|经济|统计|(?:19|20)\d{2}年)/;

/** Returns whose report it is: 全国, or a place as the title or the name of the meeting says it; nothing where neither does. */
export function ownerOf({ text, articles }: Report): string | undefined {
  if (NATIONAL.test(text.slice(0, HEAD))) return '全国';
  const [{ title, meeting }] = articles;
  return PLACE.exec(title.text)?.[1] ?? PLACE.exec(meeting?.text ?? '')?.[1];
}
