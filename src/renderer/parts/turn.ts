import type { DeckPage } from '../page.ts';
import { isControl } from './ink.ts';
import { on, stopAll, type Stop } from '../signal.ts';
import { goOn } from '../steps.ts';

/** A wheel or a touch pad sends many small steps: one slide in this time, in ms. */
const pause = 350;
/** How far a finger goes to turn a slide, in px of the window. */
const swipe = 50;

/** Turning slides by click, wheel and finger, while no pen is chosen, and by finger while another hand holds the pen. */
export function turn(page: DeckPage): Stop {
  const { root, session, palm } = page;
  let turned = -Infinity;
  let from: { readonly x: number; readonly y: number } | undefined;
  let swiped = false;

  const isPointer = (): boolean => session.show.get().tool === 'pointer';
  /** A finger turns while a pen draws, but not the hand that holds the pen. */
  const isFree = (event: PointerEvent): boolean => isPointer() || palm.roleOf(event) === 'turns';
  const go = (onwards: boolean): void => (onwards ? goOn(page) : session.act({ type: 'previous' }));
  const wheel = (event: WheelEvent): void => {
    if (isControl(event.target)) return;
    event.preventDefault();
    if (event.ctrlKey || Math.abs(event.deltaY) < 4 || event.timeStamp - turned < pause) return;
    turned = event.timeStamp;
    go(event.deltaY > 0);
  };
  const down = (event: PointerEvent): void => {
    swiped = false;
    const turns =
      event.pointerType === 'touch' && event.isPrimary && isFree(event) && !session.show.get().zoom;
    from = turns ? { x: event.clientX, y: event.clientY } : undefined;
  };
  const up = (event: PointerEvent): void => {
    const way = from ? event.clientX - from.x : 0;
    const across = from ? Math.abs(event.clientY - from.y) : 0;
    from = undefined;
    if (!isFree(event) || Math.abs(way) < swipe || across > Math.abs(way)) return;
    swiped = true;
    go(way < 0);
  };
  const click = (event: MouseEvent): void => {
    const { screen, zoom } = session.show.get();
    if (!isPointer() || swiped || zoom || isControl(event.target)) return;
    if (screen === 'slide') go(true);
    else session.act({ type: 'screen', screen: 'slide' });
  };
  return stopAll([
    on(root, 'wheel', wheel, { passive: false }),
    on(root, 'pointerdown', down),
    on(root, 'pointerup', up),
    on(root, 'click', click),
  ]);
}
