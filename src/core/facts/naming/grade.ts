import type { Span } from '../../model.ts';
import { countedAfter } from './counted.ts';
import { indicatorAt, joined, type Indicator } from './indicator.ts';

const GRADE = '(?:世界|国家|区域|自治区|设区市|[省市县区州部乡村厅]|省、市（地）)级';
const GRADE_ALONE = new RegExp(`^(.*?)${GRADE}$`);
const GRADE_IN = new RegExp(GRADE);
/** The other counts of a list by grades: 、12家省级. */
const OTHERS = new RegExp(`^(?:[、和及与]\\d[\\d.]*[多余]?[\\u4e00-\\u9fff]{1,2}${GRADE})+`);

/** 建成3家国家级、12家省级技术中心: the thing that all the counts of a list are of. */
export function withThing(text: string, noun: Indicator, clause: Span): Indicator {
  const [span] = noun.spans;
  if (!span || !GRADE_ALONE.test(noun.text)) return noun;
  const others = OTHERS.exec(text.slice(span.end, clause.end))?.[0].length;
  if (others === undefined) return noun;
  return joined(noun, indicatorAt(text, countedAfter(text, span.end + others, clause.end)));
}

/** 国家级技术中心1家、省级4家: of what the grade is, as the name before says. */
export function withThingOf(text: string, own: Indicator, before: Indicator): Indicator | undefined {
  const [span] = before.spans;
  const grade = GRADE_IN.exec(before.text);
  if (GRADE_ALONE.exec(own.text)?.[1] !== '' || !grade || !span || before.spans.length > 1) return undefined;
  const start = span.start + grade.index + grade[0].length;
  return start < span.end ? joined(own, indicatorAt(text, { start, end: span.end })) : undefined;
}
