import { groupBy } from '../matching/groups.ts';
import { indicatorOf } from '../matching/indicator.ts';
import { intervalOf } from '../matching/rounding.ts';
import type { Fact, Finding, Source } from '../model.ts';
import type { Check } from './check.ts';
import { placeOf } from './place.ts';
import { cannotBe } from './possible-change.ts';

/** Two ends of a move, and what is said of how far it was. */
interface Moved {
  readonly from: Fact;
  readonly to: Fact;
  readonly changes: readonly Fact[];
}

/** In characters, between a move and the change that is said of it. */
const FARTHEST = 24;

/** 由64%提高到77.5%, 提高13.5个百分点: a move that goes the other way than it says, or not as far. */
export const moves: Check = {
  name: 'moves',
  find: (source) => movesIn(source).flatMap((moved) => wrongIn(source, moved)),
};

function movesIn(source: Source): readonly Moved[] {
  const pairs = groupBy(
    source.facts.filter(({ together }) => together?.startsWith('m')),
    ({ together }) => together ?? '',
  );
  return [...pairs.values()].flatMap((pair) => {
    const [from, to, more] = pair;
    if (from?.kind !== 'from' || to?.kind !== 'to' || more || from.unit !== to.unit) return [];
    if (isTangled(source, from)) return [];
    return [{ from, to, changes: changesBehind(source, to) }];
  });
}

/** 分别从202元、270元提高到209元、280元: which end belongs to which cannot be told. */
const isTangled = ({ report }: Source, { clause }: Fact): boolean =>
  /分别[由从]/.test(report.text.slice(clause.start, clause.end));

/** Changes said of the move's indicator right behind it, before anything else is told. */
function changesBehind({ report, facts }: Source, to: Fact): readonly Fact[] {
  const { name } = indicatorOf(to);
  const behind: Fact[] = [];
  for (const fact of facts) {
    if (fact.span.start < to.span.end) continue;
    const between = report.text.slice((behind.at(-1) ?? to).span.end, fact.span.start);
    const isChange = fact.kind === 'change' || fact.unit === '倍';
    if (!isChange || between.length > FARTHEST || /[。；;]/.test(between)) break;
    if (indicatorOf(fact).name !== name) break;
    behind.push(fact);
  }
  return behind;
}

function wrongIn({ report }: Source, { from, to, changes }: Moved): readonly Finding[] {
  const values = { indicator: to.indicator, from: from.printed, to: to.printed };
  if (goesOtherWay(from, to)) {
    return [
      {
        code: 'finding-move-direction',
        values: { ...values, verb: to.verb?.text ?? '' },
        places: [placeOf(report, from), placeOf(report, to)],
      },
    ];
  }
  const ends = { base: intervalOf(from), result: intervalOf(to), of: to };
  return changes
    .filter((change) => cannotBe(report, ends, change))
    .map((change) => ({
      code: 'finding-move-difference',
      values: { ...values, change: change.printed },
      places: [placeOf(report, to), placeOf(report, change)],
    }));
}

/** A place in an order rises as its number falls. */
function goesOtherWay(from: Fact, to: Fact): boolean {
  if (from.value === to.value || from.unit === '位' || from.bound || to.bound) return false;
  return to.direction === 'up' ? to.value < from.value : to.direction === 'down' && to.value > from.value;
}
