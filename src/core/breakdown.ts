// The points on a card: each part's share of the printed total in hundredths, so that a reader who adds them up gets that total.
import { roundScore, withoutNoise } from "./number";

/**
 * The parts rounded to 2 places so that they add up to the total (largest remainder; ties to the earlier part). `null` parts stay.
 * The parts are expected to sum to the total before rounding.
 * @example splitPoints([33.333, 33.333, 33.334], 100) // [33.33, 33.33, 33.34]
 */
export function splitPoints(parts: readonly (number | null)[], total: number): readonly (number | null)[] {
  const hundredths = parts.map((part) => (part === null ? null : withoutNoise(part * 100)));
  const floors = hundredths.map((part) => (part === null ? 0 : Math.floor(part)));
  let left = Math.round(roundScore(total) * 100) - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = hundredths
    .flatMap((part, index) => (part === null ? [] : [{ index, remainder: withoutNoise(part - (floors[index] ?? 0)) }]))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder) {
    if (left <= 0) break;
    floors[index] = (floors[index] ?? 0) + 1;
    left -= 1;
  }
  return parts.map((part, index) => (part === null ? null : (floors[index] ?? 0) / 100));
}
