// Rounding as Excel does it: on the 15 digits a person sees, halves away from zero, so ROUND(2.675, 2) is 2.68.
import { takes, type Definitions } from "../definition";
import { fail, finite } from "../value";

type Way = "half away" | "up" | "down";

/** A number with so many decimals (negative: tens, hundreds), halves, or all of it, away from or towards zero. */
export function rounded(value: number, digits: number, way: Way): number {
  const places = Math.trunc(digits);
  const shifted = shift(Math.abs(value), places);
  if (!Number.isFinite(shifted)) return value;
  const whole = way === "up" ? Math.ceil(shifted) : way === "down" ? Math.floor(shifted) : Math.floor(shifted + 0.5);
  return finite(Math.sign(value) * shift(whole, -places));
}

// The decimal point is moved in the decimal text, which is exact, where multiplying is not.
function shift(value: number, places: number): number {
  const [digits = "0", exponent = "0"] = value.toExponential(14).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

function toMultiple(value: number, step: number, round: (ratio: number) => number): number {
  if (step === 0 || value === 0) return 0;
  return finite(Number((round(Number((value / step).toPrecision(15))) * step).toPrecision(15)));
}

function awayFromZero(ratio: number): number {
  return Math.sign(ratio) * Math.floor(Math.abs(ratio) + 0.5);
}

// The older functions refuse a positive number with a negative step.
function olderMultiple(value: number, step: number, round: (ratio: number) => number): number {
  return value > 0 && step < 0 ? fail("#NUM!") : toMultiple(value, step, round);
}

/** MODE other than 0 turns negative numbers the other way. */
function mathMultiple(value: number, step: number, mode: number, away: "up" | "down"): number {
  const size = Math.abs(step);
  const up = (away === "up") === (value >= 0 || mode === 0);
  return toMultiple(value, size, up ? Math.ceil : Math.floor);
}

export const ROUNDING: Definitions = {
  ROUND: takes("nn", (value: number, digits: number) => rounded(value, digits, "half away")),
  ROUNDUP: takes("nn", (value: number, digits: number) => rounded(value, digits, "up")),
  ROUNDDOWN: takes("nn", (value: number, digits: number) => rounded(value, digits, "down")),
  TRUNC: takes("n[n]", (value: number, digits: number = 0) => rounded(value, digits, "down")),
  INT: takes("n", (value: number) => Math.floor(value)),
  MROUND: takes("nn", (value: number, step: number) => (value * step < 0 ? fail("#NUM!") : toMultiple(value, step, awayFromZero))),
  CEILING: takes("nn", (value: number, step: number) => olderMultiple(value, step, Math.ceil)),
  FLOOR: takes("nn", (value: number, step: number) => (step === 0 && value !== 0 ? fail("#DIV/0!") : olderMultiple(value, step, Math.floor))),
  "CEILING.MATH": takes("n[nn]", (value: number, step: number = 1, mode: number = 0) => mathMultiple(value, step, mode, "up")),
  "FLOOR.MATH": takes("n[nn]", (value: number, step: number = 1, mode: number = 0) => mathMultiple(value, step, mode, "down")),
  "CEILING.PRECISE": takes("n[n]", (value: number, step: number = 1) => mathMultiple(value, step, 0, "up")),
  "ISO.CEILING": takes("n[n]", (value: number, step: number = 1) => mathMultiple(value, step, 0, "up")),
  "FLOOR.PRECISE": takes("n[n]", (value: number, step: number = 1) => mathMultiple(value, step, 0, "down")),
  EVEN: takes("n", (value: number) => Math.sign(value) * Math.ceil(Math.abs(value) / 2) * 2),
  ODD: takes("n", (value: number) => (value === 0 ? 1 : Math.sign(value) * (Math.ceil((Math.abs(value) - 1) / 2) * 2 + 1))),
};
