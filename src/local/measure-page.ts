/// <reference lib="dom" />

/** What does not stand as it should on a slide, as it is drawn. `by` is in slide pixels. */
export interface Misfit {
  readonly slide: string;
  readonly problem: 'outside' | 'clipped' | 'overlap';
  readonly text: string;
  readonly by: number;
}

interface Line {
  readonly text: string;
  readonly holder: Element;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Runs in the page that shows a deck for print, alone: it is handed over as text. Measures every line of text as drawn:
 * it has to be inside its slide and inside whatever clips it, and may not lie on another. A line's box in Noto Sans and
 * Serif SC is 1.448 em high, the signs in it 1 em: what counts is the middle of the box.
 */
export function misfitsOnPage(): readonly Misfit[] {
  // Everything stands in here, since nothing else crosses to the page.
  // oxlint-disable unicorn/consistent-function-scoping
  const outOf = (line: Line, box: DOMRect): number =>
    Math.max(box.left - line.left, line.right - box.right, box.top - line.top, line.bottom - box.bottom);
  const slack = 1;
  const emOfBox = 1 / 1.448;
  const overlapOfSmaller = 0.3;
  const linesOf = (slide: Element): Line[] => {
    const lines: Line[] = [];
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!holder || text === '' || holder.closest('[aria-hidden="true"], title, style, desc')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const trim = ((bottom - top) * (1 - emOfBox)) / 2;
        lines.push({ text, holder, left, right, top: top + trim, bottom: bottom - trim });
      }
    }
    return lines;
  };
  const clippedBy = ({ holder, ...line }: Line, slide: Element): number => {
    let most = 0;
    for (let at: Element | null = holder; at && at !== slide; at = at.parentElement) {
      if (getComputedStyle(at).overflow === 'visible' || at instanceof SVGElement) continue;
      most = Math.max(most, outOf({ ...line, holder }, at.getBoundingClientRect()));
    }
    return most;
  };
  // A full-width stop or comma is half empty, and the next sign is set into that half.
  const isPunctuation = ({ text }: Line): boolean => /^[\p{P}\s]*$/u.test(text);
  const overlapOf = (one: Line, other: Line): number => {
    const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    if (width <= slack || height <= slack || isPunctuation(one) || isPunctuation(other)) return 0;
    const area = (line: Line): number => (line.right - line.left) * (line.bottom - line.top);
    return (width * height) / Math.min(area(one), area(other)) > overlapOfSmaller ? height : 0;
  };
  const misfits: Misfit[] = [];
  for (const slide of document.querySelectorAll('section[data-slide-id]')) {
    const id = slide.getAttribute('data-slide-id') ?? '';
    const box = slide.getBoundingClientRect();
    const lines = linesOf(slide);
    const tell = (problem: Misfit['problem'], line: Line, by: number): void => {
      if (by > slack) misfits.push({ slide: id, problem, text: line.text, by: Math.round(by) });
    };
    lines.forEach((line, index) => {
      tell('outside', line, outOf(line, box));
      tell('clipped', line, clippedBy(line, slide));
      for (const other of lines.slice(0, index)) tell('overlap', line, overlapOf(line, other));
    });
  }
  return misfits;
}
