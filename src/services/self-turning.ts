import type { Program, Show } from '../core/model.ts';

declare function setTimeout(run: () => void, ms: number): number;
declare function clearTimeout(timer: number | undefined): void;

/** A slide without a rehearsed time stands so long, in s. */
const usual = 10;

/** Returns what turns the show by itself, where it is to: told of each change, it waits as long as the slide is to stand. */
export function selfTurning(turn: () => void): (show: Show, program: Program) => void {
  let timer: number | undefined;
  let waitsFor = '';
  return ({ slide, auto, ended, screen, overview }, { rehearsed }) => {
    const runs = auto !== undefined && !ended && screen === 'slide' && !overview;
    const seconds = auto === 'rehearsed' ? (rehearsed[slide] ?? usual) : auto;
    const wanted = runs ? `${slide} ${seconds}` : '';
    if (wanted === waitsFor) return;
    waitsFor = wanted;
    clearTimeout(timer);
    if (!runs || seconds === undefined) return;
    timer = setTimeout(() => {
      waitsFor = '';
      turn();
    }, seconds * 1000);
  };
}
