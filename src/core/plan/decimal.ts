/** Returns a − b exactly, as a decimal without trailing zeros: 77.5 − 64 is 13.5, never 13.499999. */
export function decimalDifference(a: number, b: number): string {
  const places = Math.min(Math.max(placesOf(a), placesOf(b)), 9);
  const by = 10 ** places;
  const difference = (Math.round(a * by) - Math.round(b * by)) / by;
  return String(Number(difference.toFixed(places)));
}

function placesOf(value: number): number {
  const printed = String(value);
  const point = printed.indexOf('.');
  return point < 0 ? 0 : printed.length - point - 1;
}
