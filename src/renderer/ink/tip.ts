import type { DeckPage } from '../page.ts';
import type { Hand } from './hand.ts';

/** What the keys do with the tool in hand; each press is one. */
export type TipKey = 'left' | 'right' | 'up' | 'down' | 'press' | 'remove';

/** So far a key moves the tip, in slide units. */
const step = 8;
const ways: Readonly<Record<'left' | 'right' | 'up' | 'down', readonly [x: number, y: number]>> = {
  left: [-step, 0],
  right: [step, 0],
  up: [0, -step],
  down: [0, step],
};
const middle = [640, 360] as const;

/** Draws by keys: they move the tip, or what is chosen, press it down and lift it. */
export function tipKey({ hand: current, pointed }: DeckPage, key: TipKey): void {
  const hand = current.get();
  const at = pointed.get() ?? middle;
  if (key === 'remove') return hand.inHand()?.remove?.();
  if (key === 'press') return press(hand, at);
  const by = ways[key];
  if (!hand.isDown() && hand.inHand()?.nudge?.(by)) return;
  const next = [clamp(at[0] + by[0], 1280), clamp(at[1] + by[1], 720)] as const;
  pointed.set(next);
  hand.move([[...next, 0.5]], []);
}

function press(hand: Hand, [x, y]: readonly [number, number]): void {
  if (hand.isDown()) hand.up();
  else hand.begin([x, y, 0.5], false);
}

const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, value));
