import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readEmblem } from '../../../src/core/themes/emblem.ts';
import { renderSlide, deckCss } from '../../../src/core/render.ts';
import { fonts } from '../../gallery/fonts.ts';
import { slideId } from '../../gallery/make.ts';
import { galleryDeck } from '../../gallery/page.ts';

const svg = (inside: string, attributes = 'viewBox="0 0 40 20"'): Uint8Array =>
  new TextEncoder().encode(
    `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`,
  );
const read = (bytes: Uint8Array, name = '徽标.svg') => readEmblem({ name, bytes });
const ring = '<circle cx="20" cy="10" r="8" fill="none" stroke="#a3161c"/>';

test('a drawing is taken with its shape', () => {
  expect(read(svg(ring))).toMatchObject({ ok: true, value: { ratio: 2 } });
  expect(read(svg(ring, 'width="60px" height="20px"'))).toMatchObject({ value: { ratio: 3 } });
});

test('parts of its own and pictures within it may be named', () => {
  const own = `<defs><g id="a">${ring}</g></defs><use xlink:href="#a"/><rect fill="url(#b)"/><image href="data:image/png;base64,AA=="/>`;
  expect(read(svg(own)).ok).toBe(true);
});

test.each([
  ['<script>alert(1)</script>', '<script>'],
  ['<svg:script>alert(1)</svg:script>', '<svg:script>'],
  ['<rect onload="alert(1)"/>', 'onload'],
  ['<a href="javascript:alert(1)"><rect/></a>', '<a>'],
  ['<use xlink:href="https://example.org/x.svg#a"/>', 'xlink:href'],
  ['<image href="file:///etc/passwd"/>', 'href'],
  ['<image href="data:image/svg+xml,&lt;svg onload=alert(1)&gt;"/>', 'href'],
  ['<foreignObject><p>x</p></foreignObject>', '<foreignObject>'],
  ['<style>rect{fill:url(https://example.org/x)}</style>', '<style>'],
  ['<style>@import "x.css";</style>', '<style>'],
  ['<rect style="fill:url(//example.org)"/>', 'style'],
  ['<rect fill="url(\'https://example.org/x\')"/>', 'fill'],
  ['<set attributeName="href" to="javascript:alert(1)"/>', '<set>'],
  ['<animate attributeName="x"/>', '<animate>'],
])('%s may not stand on slides', (inside, part) => {
  expect(read(svg(inside))).toMatchObject({ ok: false, issue: { code: 'emblem-active', values: { part } } });
});

test('entities and style sheets from outside are refused', () => {
  const text = new TextDecoder().decode(svg(ring));
  const before = (line: string): Uint8Array => new TextEncoder().encode(text.replace('<svg', `${line}<svg`));
  expect(read(before('<!DOCTYPE svg [<!ENTITY a "b">]>'))).toMatchObject({
    issue: { code: 'emblem-active' },
  });
  expect(read(before('<?xml-stylesheet href="x.css"?>'))).toMatchObject({ issue: { code: 'emblem-active' } });
});

test('a PNG is known by its bytes, whatever its name says', () => {
  expect(read(png(30, 30), 'x.svg')).toMatchObject({
    ok: true,
    value: { picture: expect.stringMatching(/^data:image\/png;base64,/), ratio: 1 },
  });
});

test('what is no picture, too large or too long is refused with its reason', () => {
  expect(read(new TextEncoder().encode('# 报告'))).toMatchObject({ issue: { code: 'emblem-unknown' } });
  expect(read(new Uint8Array(600_000))).toMatchObject({ issue: { code: 'emblem-large' } });
  expect(read(svg(ring, 'viewBox="0 0 600 20"'))).toMatchObject({ issue: { code: 'emblem-shape' } });
});

test('emblem and name stand on cover, closing and in every footer; the picture is in the rules once', () => {
  const emblem = read(svg(ring));
  if (!emblem.ok) throw new Error(emblem.issue.code);
  const deck = { ...galleryDeck('红'), office: { name: '江岸新区<办公室>', emblem: emblem.value } };
  for (const name of ['cover-usual', 'closing-usual', 'points-least', 'section-usual']) {
    const { html } = renderSlide(
      deck,
      deck.slides.find(({ id }) => id === slideId(name))!,
      fonts,
    );
    expect(html).toContain('class="emblem"');
    expect(html).toContain('江岸新区&lt;办公室&gt;');
    expect(html).not.toContain('base64');
  }
  expect(deckCss(deck)).toContain(`url(${emblem.value.picture})`);
  expect(deckCss({ theme: '红' })).not.toContain('base64');
});

/** A PNG of one grey. */
function png(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Uint8Array): number[] => [
    ...bigEndian(data.length),
    ...new TextEncoder().encode(type),
    ...data,
    0,
    0,
    0,
    0,
  ];
  const head = new Uint8Array([...bigEndian(width), ...bigEndian(height), 8, 0, 0, 0, 0]);
  const pixels = deflateSync(new Uint8Array((width + 1) * height));
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  return new Uint8Array([
    ...signature,
    ...chunk('IHDR', head),
    ...chunk('IDAT', pixels),
    ...chunk('IEND', new Uint8Array()),
  ]);
}

const bigEndian = (value: number): number[] =>
  [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256);
