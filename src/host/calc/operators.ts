// Arithmetic, joining and comparison of single values. Numbers are compared by their first 15 digits, as Excel shows
// them: 0.1+0.2=0.3 is true. Texts are compared without case; between kinds, numbers come before texts before logicals.
import type { BinaryOperator } from "./syntax";
import { fail, finite, isError, toNumber, toText, type Scalar } from "./value";

/** The value of an operator between two scalars; errors are passed on, the left one first. */
export function operate(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case "+":
      return cleared(toNumber(left) + toNumber(right), toNumber(left));
    case "-":
      return cleared(toNumber(left) - toNumber(right), toNumber(left));
    case "*":
      return finite(toNumber(left) * toNumber(right));
    case "/":
      return toNumber(right) === 0 ? (toNumber(left), fail("#DIV/0!")) : finite(toNumber(left) / toNumber(right));
    case "^":
      return power(toNumber(left), toNumber(right));
    case "&":
      return toText(left) + toText(right);
    case "=":
      return compareScalars(left, right) === 0;
    case "<>":
      return compareScalars(left, right) !== 0;
    case "<":
      return compareScalars(left, right) < 0;
    case "<=":
      return compareScalars(left, right) <= 0;
    case ">":
      return compareScalars(left, right) > 0;
    case ">=":
      return compareScalars(left, right) >= 0;
  }
}

/** A number to a power; 0^0 and roots of negative numbers are #NUM!. */
export function power(base: number, exponent: number): number {
  if (base === 0 && exponent === 0) fail("#NUM!");
  if (base === 0 && exponent < 0) fail("#DIV/0!");
  return finite(base ** exponent);
}

// What is left of numbers that cancel out but for the last binary digits is 0.
function cleared(result: number, operand: number): number {
  return Math.abs(result) < Math.abs(operand) * 4e-16 ? 0 : finite(result);
}

/** Negative where the left comes first, 0 where both are equal. An empty cell equals 0, "" and FALSE. */
export function compareScalars(left: Scalar, right: Scalar): number {
  const a = left === null ? blankLike(right) : left;
  const b = right === null ? blankLike(left) : right;
  if (typeof a === "number" && typeof b === "number") return sameNumber(a, b) ? 0 : a - b;
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  return rank(a) - rank(b) || Number(a) - Number(b);
}

/** Whether two numbers are the same in their first 15 digits. */
export function sameNumber(a: number, b: number): boolean {
  if (a === b) return true;
  return Math.abs(a - b) <= Math.abs(a) * 1e-14 && a.toPrecision(15) === b.toPrecision(15);
}

const collator = new Intl.Collator("en", { sensitivity: "accent", numeric: false });

/** Order of two texts without case. */
export function compareTexts(a: string, b: string): number {
  if (a === b || a.toLowerCase() === b.toLowerCase()) return 0;
  return collator.compare(a, b) || (a < b ? -1 : 1);
}

function blankLike(other: Scalar): Scalar {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

function rank(value: Scalar): number {
  return typeof value === "number" || value === null ? 0 : typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : 3;
}
