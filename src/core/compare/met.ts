import { indicatorOf } from '../matching/indicator.ts';
import type { Bound, Fact } from '../model.ts';

/** What is to stay low: of these a target without words is a ceiling. */
const CEILING = /失业率|价格|浓度|排放|死亡|事故|出生率|自然增长率/;
/** What is set, not striven for: to be above or below it is neither good nor bad. */
const SET = /赤字|债券|投资安排|补助标准|最低标准/;
/** 7%左右 is met by 6.9%, and missed by what is a tenth short of it: parts of it. In between nobody can tell. */
const NEAR = { met: 0.03, missed: 0.1 };

/**
 * Whether a result meets its target: 以上 from it up, 以内 down to it, 左右 near to it or on the good side of it. A fall that is
 * aimed at is met by one as great. Nothing where the target is no aim, or where the result's own bound leaves it open.
 */
export function isMet(result: Fact, target: Fact): boolean | undefined {
  const { name } = indicatorOf(target);
  if (SET.test(name) || result.unit !== target.unit) return undefined;
  const [reached, aim] = [signed(result, target), target.value];
  const ceiling =
    target.bound === 'under' || (target.bound !== 'over' && CEILING.test(name) && !isFall(target));
  if (ceiling && /价格/.test(name) && reached < aim / 2) return undefined;
  const short = ceiling ? reached - aim : aim - reached;
  const near = target.bound === 'about' ? NEAR : { met: 0, missed: 0 };
  if (short > aim * near.met && short <= aim * near.missed) return undefined;
  const met = short <= aim * near.met;
  return isOpen(result.bound, met === ceiling) ? undefined : met;
}

const isFall = ({ kind, direction }: Fact): boolean => kind === 'change' && direction === 'down';

/** The result on the scale of the target: of a fall that was to be, a rise is below nothing. */
const signed = (result: Fact, target: Fact): number =>
  isFall(result) === isFall(target) ? result.value : -result.value;

/** 超过3% may be anything above it, so it does not tell that it stayed below; where it is below is the other way round. */
const isOpen = (bound: Bound | undefined, below: boolean): boolean =>
  below ? bound === 'over' : bound === 'under';
