import type { DrawnPicture } from '../../core/exporters/pptx/drawn.ts';
import { areaOf, type Origin } from './places.ts';

/**
 * Pixels of a bitmap for a px of the slide, seen where vectors are not. Art as large as the slide is most of a file's bytes
 * and ground only; an emblem is small and looked at.
 */
const DENSITY = { art: 0.5, emblem: 2 } as const;

/** Returns a drawing as a picture that needs nothing around it. */
export async function pictureOf(svg: SVGSVGElement, origin: Origin): Promise<DrawnPicture> {
  const rect = svg.getBoundingClientRect();
  const source = standAlone(svg);
  const png = await pngOf(`data:image/svg+xml,${encodeURIComponent(source)}`, rect, DENSITY.art);
  return { type: 'picture', area: areaOf(rect, origin), png, svg: source };
}

/** The svg with its colours said in itself, not by rules of the page. */
function standAlone(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return '';
  const originals = svg.querySelectorAll('*');
  for (const [index, element] of [...copy.querySelectorAll('*')].entries()) {
    const original = originals[index];
    if (!original) continue;
    const { fill, stroke } = getComputedStyle(original);
    element.setAttribute('fill', fill);
    element.setAttribute('stroke', stroke);
  }
  copy.removeAttribute('class');
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new XMLSerializer().serializeToString(copy);
}

/** Returns the office's emblem, which stands as the ground of an element. */
export async function emblemOf(element: Element, origin: Origin): Promise<DrawnPicture | undefined> {
  if (!element.classList.contains('emblem')) return undefined;
  const address = /^url\("(.*)"\)$/.exec(getComputedStyle(element).backgroundImage)?.[1];
  const rect = element.getBoundingClientRect();
  if (address === undefined || rect.width === 0) return undefined;
  const svg = svgIn(address);
  const png = await pngOf(address, rect, DENSITY.emblem);
  return { type: 'picture', area: areaOf(rect, origin), png, ...(svg === undefined ? {} : { svg }) };
}

/** The page may ask for nothing, not even for what it holds itself. */
function svgIn(address: string): string | undefined {
  const packed = /^data:image\/svg\+xml;base64,(.*)$/.exec(address)?.[1];
  if (packed === undefined) return undefined;
  return new TextDecoder().decode(Uint8Array.from(atob(packed), (one) => one.codePointAt(0) ?? 0));
}

const known = new Map<string, Promise<string>>();

/** Returns a picture as PNG in base64; drawn once. */
async function pngOf(address: string, { width, height }: DOMRect, density: number): Promise<string> {
  const key = `${width} ${height} ${address}`;
  const drawn = known.get(key) ?? drawPng(address, width * density, height * density);
  known.set(key, drawn);
  return drawn;
}

async function drawPng(address: string, width: number, height: number): Promise<string> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(width), Math.round(height)];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
}
