import type { Fact, Phrase } from '../model.ts';
import type { Theme } from '../themes/theme.ts';
import { numberAt } from './number.ts';
import { barLook, barSvg } from './svg.ts';
import { textAt } from './text.ts';

/** Where a lying bar begins, how far it reaches and how thick it is, with the space to the words before and behind it, in px. */
export interface BarPlace {
  readonly zero: number;
  readonly y: number;
  readonly width: number;
  readonly thick: number;
  readonly gap: number;
}

export interface NumberedLook {
  /** Of the number and of the period, in px. */
  readonly size: number;
  readonly period: number;
  readonly bar: string;
  readonly ink: string;
}

/** Returns a lying bar with its period before it and its number behind it. */
export function numberedBar(
  fact: Fact,
  period: Phrase,
  { zero, y, width, thick, gap }: BarPlace,
  look: NumberedLook,
  theme: Theme,
): string {
  const middle = y + thick / 2;
  const bar = { x: zero, y, width, height: thick };
  return (
    barSvg(bar, barLook(look.bar, fact.modality, theme), { value: fact.value, fact: fact.id }) +
    textAt(period, zero - gap, middle + look.period * 0.36, {
      size: look.period,
      fill: theme.ink2,
      anchor: 'end',
    }) +
    numberAt(fact, zero + width + gap, middle + look.size * 0.36, { size: look.size, fill: look.ink })
  );
}
