import type { Drawn, DrawnDrawing } from '../../core/exporters/pptx/drawn.ts';
import { boxesOf } from './boxes.ts';
import { emblemOf, pictureOf } from './pictures.ts';
import { areaOf, type Origin } from './places.ts';
import { shapeOf } from './shapes.ts';
import { blockOf } from './text.ts';

/** Returns what is drawn of an element and all in it, in the order of the document. */
export async function drawnInside(element: Element, origin: Origin): Promise<readonly Drawn[]> {
  if (element instanceof SVGSVGElement) {
    return [
      element.classList.contains('art') ? await pictureOf(element, origin) : drawingOf(element, origin),
    ];
  }
  if (getComputedStyle(element).display === 'none') return [];
  const boxes = boxesOf(element, origin);
  const emblem = await emblemOf(element, origin);
  if (emblem) return [...boxes, emblem];
  const block = blockOf(element, origin);
  const inner: Drawn[] = [];
  for (const child of element.children) {
    // What stands in the lines of a block is a part of it.
    if (!block || child.textContent === '') inner.push(...(await drawnInside(child, origin)));
  }
  return [...boxes, ...inner, ...(block ? [block] : [])];
}

function drawingOf(svg: SVGSVGElement, origin: Origin): DrawnDrawing {
  const chart = svg.closest<HTMLElement>('[data-chart]')?.dataset['chart'];
  return {
    type: 'drawing',
    name: chart ?? ('ink' in svg.dataset ? 'ink' : 'sign'),
    label: svg.getAttribute('aria-label') ?? '',
    area: areaOf(svg.getBoundingClientRect(), origin),
    drawn: [...marksIn(svg, origin)],
  };
}

function* marksIn(parent: Element, origin: Origin): Generator<Drawn> {
  for (const child of parent.children) {
    if (child instanceof SVGTextElement) {
      const block = blockOf(child, origin);
      if (block) yield block;
    } else if (child instanceof SVGGeometryElement) {
      const shape = shapeOf(child, origin);
      if (shape) yield shape;
    } else yield* marksIn(child, origin);
  }
}
