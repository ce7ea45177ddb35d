import { unzlibSync } from 'fflate';

/** A picture of three bytes a pixel, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** Reads a PNG of 8 bits a channel, RGB or RGBA, not interlaced (ISO/IEC 15948 §9.2 for its filters). */
export function readPng(png: Uint8Array): Pixels {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height, channels] = [view.getUint32(16), view.getUint32(20), png[25] === 6 ? 4 : 3];
  const packed: Uint8Array[] = [];
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (type === 'IDAT') packed.push(png.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  const lines = unzlibSync(Buffer.concat(packed));
  const stride = width * channels;
  const raw = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= channels ? (raw[at - channels] ?? 0) : 0;
      const up = y > 0 ? (raw[at - stride] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (raw[at - stride - channels] ?? 0) : 0;
      const added = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      raw[at] = (lines[y * (stride + 1) + 1 + x] ?? 0) + added;
    }
  }
  const rgb = channels === 3 ? raw : raw.filter((_byte, index) => index % 4 !== 3);
  return { width, height, rgb };
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(estimate - value)) as [number, number, number];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** Returns the largest difference between the means of the same block of two pictures, 0-255: edges that are smoothed otherwise weigh little, another or a missing letter much. */
export function largestDifference(one: Pixels, other: Pixels, block = 16): number {
  let largest = 0;
  for (let top = 0; top < one.height; top += block) {
    for (let left = 0; left < one.width; left += block) {
      let sum = 0;
      for (let y = top; y < Math.min(top + block, one.height); y++)
        for (
          let at = (y * one.width + left) * 3;
          at < (y * one.width + Math.min(left + block, one.width)) * 3;
          at++
        )
          sum += (one.rgb[at] ?? 0) - (other.rgb[at] ?? 0);
      largest = Math.max(largest, Math.abs(sum) / (block * block * 3));
    }
  }
  return largest;
}
