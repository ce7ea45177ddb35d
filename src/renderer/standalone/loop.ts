import { readingTime } from '../reading-time.ts';

/**
 * Turns the pages by themselves, round and round, each as long as its text takes to read, and lets nobody stop it: what a
 * kiosk shows when it has nothing else. A small dot says so to those who tend it.
 */
export function loop(pages: readonly { readonly element: HTMLElement }[], go: (page: number) => void): void {
  const sign = document.createElement('i');
  sign.style.cssText =
    'position:fixed;right:8px;bottom:8px;width:8px;height:8px;border-radius:50%;background:#e9b45f;z-index:9';
  document.body.append(sign);
  document.documentElement.style.cursor = 'none';
  for (const type of ['keydown', 'click', 'touchstart', 'touchend', 'contextmenu', 'dragstart'] as const)
    addEventListener(type, ignore, { capture: true, passive: false });
  const step = (page: number): void => {
    go(page);
    const text = pages[page]?.element.textContent ?? '';
    setTimeout(() => step((page + 1) % pages.length), readingTime(text) * 1000);
  };
  step(0);
}

function ignore(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
