// Conditions as SUMIFS and its like write them: ">=60", "<>done", "A*", 5, an empty cell. Texts are matched without
// case; * stands for any characters, ? for one, ~ makes the next one plain.
import { compareTexts, sameNumber } from "../operators";
import { numberOfText } from "../textNumber";
import { isError, type Scalar } from "../value";
import { isErrorCode } from "../../model/cell";

export type Condition = (value: Scalar) => boolean;

/** The test a criterion stands for. */
export function conditionOf(criterion: Scalar): Condition {
  if (isError(criterion)) return (value) => isError(value) && value.error === criterion.error;
  if (criterion === null) return equal(0);
  if (typeof criterion !== "string") return equal(criterion);
  const [, operator = "", wanted = ""] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(criterion) ?? [];
  const operand = constantOf(wanted);
  switch (operator) {
    case "":
      return wanted === "" ? (value) => value === null || value === "" : equal(operand);
    case "=":
      return wanted === "" ? (value) => value === null : equal(operand);
    case "<>": {
      const same = wanted === "" ? (value: Scalar) => value === null : equal(operand);
      return (value) => !same(value);
    }
    case "<":
      return ordered(operand, (order) => order < 0);
    case "<=":
      return ordered(operand, (order) => order <= 0);
    case ">":
      return ordered(operand, (order) => order > 0);
    default:
      return ordered(operand, (order) => order >= 0);
  }
}

/** The whole text, in small letters, that a criterion asks cells to be; `null` where it asks for anything else. */
export function textSoughtBy(criterion: Scalar): string | null {
  if (typeof criterion !== "string") return null;
  const [, wanted = ""] = /^=?([^<>=][\s\S]*)$/.exec(criterion) ?? [];
  return wanted === "" || /[*?~]/.test(wanted) || typeof constantOf(wanted) !== "string" ? null : wanted.toLowerCase();
}

function constantOf(text: string): Scalar {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  if (isErrorCode(upper)) return { error: upper };
  return numberOfText(text) ?? text;
}

function equal(operand: Scalar): Condition {
  if (isError(operand)) return (value) => isError(value) && value.error === operand.error;
  if (typeof operand === "number") return (value) => numeric(value) !== null && sameNumber(numeric(value)!, operand);
  if (typeof operand === "boolean") return (value) => value === operand;
  const matches = wildcard(operand ?? "");
  return (value) => typeof value === "string" && matches(value);
}

// A text that reads as a number is one to these functions.
function numeric(value: Scalar): number | null {
  return typeof value === "number" ? value : typeof value === "string" ? numberOfText(value) : null;
}

function ordered(operand: Scalar, holds: (order: number) => boolean): Condition {
  if (typeof operand === "number") return (value) => typeof value === "number" && holds(sameNumber(value, operand) ? 0 : value - operand);
  if (typeof operand === "string") return (value) => typeof value === "string" && holds(compareTexts(value, operand));
  if (typeof operand === "boolean") return (value) => typeof value === "boolean" && holds(Number(value) - Number(operand));
  return () => false;
}

/** Whether whole texts match a pattern with * and ?. */
export function wildcard(pattern: string): (text: string) => boolean {
  if (!/[*?~]/.test(pattern)) {
    const wanted = pattern.toLowerCase();
    return (text) => text.length === pattern.length && text.toLowerCase() === wanted;
  }
  const expression = new RegExp(`^${expressionOf(pattern)}$`, "isu");
  return (text) => expression.test(text);
}

/** A pattern with * and ? as the text of a regular expression. */
export function expressionOf(pattern: string): string {
  return pattern.replace(/~([*?~])|([*?])|[\\^$.|+()[\]{}/]/g, (sign, plain: string | undefined, wild: string | undefined) =>
    plain ? `\\${plain}`.replace("\\~", "~") : wild ? (wild === "*" ? ".*" : ".") : `\\${sign}`,
  );
}
