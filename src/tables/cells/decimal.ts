import { multiply } from '../../model/decimal';

const MILLION = 1e6;
const EXACT_LIMIT = 1e15;

/** A stored fraction as percentage points, multiplied as a decimal number: 0.07 is 7, not 7.000000000000001. */
export function percentagePoints(fraction: number): number {
  // Almost every fraction has few decimals; then the nearest double of the product needs no decimal library.
  const scaled = Math.round(fraction * MILLION);
  if (scaled / MILLION === fraction && Math.abs(scaled) < EXACT_LIMIT) return scaled / 1e4;
  return multiply(fraction, 100);
}
