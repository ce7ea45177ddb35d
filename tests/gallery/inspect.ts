import type { Page } from 'playwright-core';

/** What is wrong with a slide as the browser draws it: a sentence for each fault. */
export interface Faults {
  readonly slide: string;
  readonly faults: readonly string[];
}

/** Returns the slides of the open page that have a fault: overflow, overlap, text under the least size. */
export function inspectSlides(page: Page): Promise<readonly Faults[]> {
  return page.evaluate(inspect);
}

/** Runs in the page, so that all that it needs stands within it. */
/* oxlint-disable unicorn/consistent-function-scoping */
function inspect(): readonly Faults[] {
  const LEAST = 18;
  const TOLERANCE = 0.6;
  const found: Faults[] = [];
  for (const section of document.querySelectorAll<HTMLElement>('section[data-slide-id]')) {
    const faults: string[] = [];
    const page = section.getBoundingClientRect();
    const texts = textBoxes(section);
    for (const { box, size, text, holder } of texts) {
      if (
        box.left < page.left + 40 ||
        box.right > page.right - 40 ||
        box.top < page.top + 30 ||
        box.bottom > page.bottom - 20
      )
        faults.push(`${text} is at the edge of the slide`);
      if (size < LEAST) faults.push(`${text} is ${size} px`);
      const within = holder.getBoundingClientRect();
      if (box.left < within.left - TOLERANCE || box.right > within.right + TOLERANCE)
        faults.push(`${text} leaves its ${holder.tagName}`);
    }
    const room = section.querySelector('.room')?.getBoundingClientRect();
    const inside = section.querySelectorAll('.room *');
    for (const element of room ? inside : []) {
      if (element.closest('svg') && element.tagName !== 'svg' && element.tagName !== 'text') continue;
      if (getComputedStyle(element).display === 'inline') continue;
      const box = element.getBoundingClientRect();
      if (
        room &&
        box.width > 0 &&
        (box.bottom > room.bottom + 8 ||
          box.top < room.top - 2 ||
          box.right > room.right + 2 ||
          box.left < room.left - 16)
      )
        faults.push(
          `<${element.tagName} ${element.className}> ${element.textContent?.slice(0, 20)} leaves the room`,
        );
    }
    for (const [index, one] of texts.entries())
      for (const other of texts.slice(index + 1))
        if ((one.line === null || one.line !== other.line) && overlap(one.ink, other.ink))
          faults.push(`${one.text} overlaps ${other.text}`);
    if (faults.length > 0)
      found.push({
        slide: `${section.dataset['theme']} ${section.dataset['slideId']} ${section.dataset['layout']}`,
        faults,
      });
  }
  return found;

  function textBoxes(section: HTMLElement) {
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
    const boxes = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (text === '' || !parent || parent.closest('title,desc,style')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const drawn = range.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      const box = {
        left: drawn.left + (/^[“‘（《「『]/.test(text) ? size / 2 : 0),
        right: drawn.right - (/[，。、；：！？”’）》」』]$/.test(text) ? size / 2 : 0),
        top: drawn.top,
        bottom: drawn.bottom,
        height: drawn.height,
      };
      const holder = parent.closest('li,td,th,h1,h2,p,aside,svg') ?? section;
      const rest = (box.height - size * 0.9) / 2;
      const ink = {
        left: box.left + 1,
        right: box.right - 1,
        top: box.top + rest,
        bottom: box.bottom - rest,
      };
      boxes.push({
        line: parent.closest('.line,.figure,svg text'),
        text: text.slice(0, 16),
        box,
        ink,
        size,
        holder,
      });
    }
    return boxes;
  }

  function overlap(
    one: { left: number; right: number; top: number; bottom: number },
    other: typeof one,
  ): boolean {
    const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    return across > 1 && down > 1;
  }
}
