import type { Direction, Said } from '../../model.ts';
import { saidAt } from '../../importers/lines.ts';
import type { Row, RowName } from './rows.ts';

/** A name that ends in a verb of moving: its numbers say by how much. */
export interface Moving {
  readonly direction: Direction;
  readonly verb: Said;
}

const ENDS: readonly (readonly [RegExp, Direction])[] = [
  [/(?:负增长|下降|降低|减少|削减|压减|降幅)(?:率|幅度)?$/, 'down'],
  [/(?:增长|增速|增幅|涨幅|提高|上升)(?:幅度)?$/, 'up'],
];

/**
 * Returns how the name of a row says that its numbers move: 单位生产总值能耗降低（%）. The name of what it is a part of says
 * so only where its unit holds for the row; 经济增长 over a group is a heading.
 */
export function movingOf(text: string, { name, whole, group, unit }: Row): Moving | undefined {
  const around = [whole, group].filter((words) => words?.unit && !unit);
  return [name, ...around].flatMap((words) => (words && movingIn(text, words)) ?? [])[0];
}

function movingIn(text: string, { span }: RowName): Moving | undefined {
  for (const [pattern, direction] of ENDS) {
    const match = pattern.exec(text.slice(span.start, span.end));
    if (match && match.index > 0)
      return { direction, verb: saidAt(text, { start: span.start + match.index, end: span.end }) };
  }
  return undefined;
}
