import type { Article } from '../model.ts';

/** The years that a report speaks of: the one it reports on, and the one in which it is delivered. */
export interface ReportYears {
  readonly year?: number;
  readonly session?: number;
}

const REVIEW = /(?:回顾|总结|情况|成就|成绩|成效|完成|答卷|干成|办成)/;
const AHEAD =
  /(?:建议|安排|任务|目标|要求|打算|部署|重点|展望|计划|规划|路线图|[怎这那]么[干办]|[要将][干办])/;

/**
 * Tells the years of an article by its date, else by its headings (2020年工作回顾, 2021年重点工作), by the title of a
 * digest (2020：…, 2022年工作回顾), by its own title (2021年…工作报告; a communiqué's names the year itself), at last by the year that is
 * named most in its first half.
 */
export function yearsOf(
  { title, date }: Pick<Article, 'title' | 'date'>,
  headings: readonly string[],
  body: string,
): ReportYears {
  const communique = /公报/.test(title.text);
  const plan = /(?:规划|计划)(?:纲要|（草案）)?$/.test(title.text) && !/执行情况/.test(title.text);
  if (plan) return {};
  const reviewed = yearIn(headings.find((heading) => REVIEW.test(heading) && yearIn(heading)) ?? '');
  const planned = yearIn(
    headings.find((heading) => AHEAD.test(heading) && !REVIEW.test(heading) && yearIn(heading)) ?? '',
  );
  const delivered = yearIn(date?.text ?? '');
  const titled = yearIn(title.text);
  const looksBack = REVIEW.test(title.text) && !AHEAD.test(title.text) && !communique ? titled : undefined;
  const digest = Number(/^(\d{4})年?[：:，,]/.exec(title.text)?.[1] ?? 0) || looksBack;
  const session =
    delivered ??
    planned ??
    (titled && !communique && !digest ? titled : undefined) ??
    after(digest ?? reviewed);
  const year =
    (communique ? titled : undefined) ??
    digest ??
    (reviewed !== undefined && reviewed <= (session ?? reviewed) ? reviewed : undefined) ??
    (isLate(date?.text ?? '') ? session : before(session)) ??
    reviewedIn(body) ??
    mostNamed(body) ??
    before(plannedIn(body));
  return { ...(year ? { year } : {}), ...(year || session ? { session: session ?? (year ?? 0) + 1 } : {}) };
}

/** A congress that ends a year hears of that year. */
const isLate = (date: string): boolean => /年(?:11|12)月/.test(date);

const before = (year: number | undefined): number | undefined => (year === undefined ? undefined : year - 1);
const after = (year: number | undefined): number | undefined => (year === undefined ? undefined : year + 1);

const CHINESE = '〇一二三四五六七八九';

/** Returns the last year that the words name: 2020年, 二〇二〇年, 2020-01-14. */
export function yearIn(words: string): number | undefined {
  const found = [
    ...words.matchAll(/(?<!\d)((?:19|20)\d{2})(?=年|[-/.]\d)|([一二][〇零一二三四五六七八九]{3})(?=年)/g),
  ].at(-1);
  if (!found) return undefined;
  if (found[1]) return Number(found[1]);
  return Number([...(found[2] ?? '').replaceAll('零', '〇')].map((digit) => CHINESE.indexOf(digit)).join(''));
}

/** 一、2016年工作回顾；二、2017年工作总体部署, in a sentence on what a report holds. */
function reviewedIn(body: string): number | undefined {
  const [, reviewed, planned] =
    /((?:19|20)\d{2})年(?:和今年以来)?(?:政府)?工作(?:的)?回顾|((?:19|20)\d{2})年(?:政府)?工作总体部署/.exec(
      body,
    ) ?? [];
  return reviewed ? Number(reviewed) : planned ? Number(planned) - 1 : undefined;
}

/** 2025年赤字率拟按4%安排: the year for which a digest says what is planned. */
function plannedIn(body: string): number | undefined {
  const found =
    /(?<![到至])((?:19|20)\d{2})年[^，。；;]{0,20}(?:拟|目标(?!完成|实现|任务完成)|工作(?:作了?|进行)?(?:总体)?(?:部署|安排|建议))/.exec(
      body,
    );
  return found ? Number(found[1]) : undefined;
}

/** Years named less often tell nothing. */
const FEWEST_NAMED = 3;

function mostNamed(body: string): number | undefined {
  const counts = new Map<number, number>();
  for (const [year] of body
    .slice(0, body.length / 2)
    .matchAll(/(?<![\d到至比较于由从自同])(?:19|20)\d{2}(?=年(?!来|以来))/g)) {
    counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]);
  return most && most[1] >= FEWEST_NAMED ? most[0] : undefined;
}
