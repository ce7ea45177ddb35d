/** ISO/IEC 29500-1 §20.1.2.1: 914,400 EMU are an inch, of which CSS has 96 px. */
const EMU = 9525;

/** A length of a slide in EMU. */
export const emu = (px: number): number => Math.round(px * EMU);

/** A size or space of type in hundredths of a point. */
export const centipoints = (px: number): number => Math.round(px * 75);

/** A share in thousandths of a per cent. */
export const share = (part: number): number => Math.round(part * 100_000);
