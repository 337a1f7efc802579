// What a cell given to a formula means. Text is read as on sheets (`90%`, `≥24小时`, `缺考`); dates are Excel serials of
// the 1900 system or text; an empty cell is missing, never 0.
import type { Direction, Mark } from "../core/metric";
import type { Moment } from "../core/time";
import { momentOfSerial, serialOfMoment } from "../core/time";
import { isBlank, isErrorText } from "../input/column";
import { missingOf } from "../input/missing";
import { momentOfText } from "../input/momentText";
import { readNumberText } from "../input/numberText";
import type { CellValue } from "../input/sheet";
import { meaningOf, type Vocabulary } from "../input/vocabulary";
import { WrongCall, type Argument } from "./answer";

/** A cell's plain value; empty is null, an Excel error is refused by name. */
export function cellOf(argument: Argument): CellValue {
  if (argument === null || argument === undefined) return null;
  if (typeof argument === "object") throw new WrongCall("value", "error", { text: errorName(argument) });
  const cell = argument as string | number | boolean;
  if (typeof cell === "string" && isErrorText(cell)) throw new WrongCall("value", "error", { text: cell });
  return isBlank(cell) ? null : cell;
}

/** A number, also from text such as `90%` (0.9) or `4.5分`; null where the cell is empty or says missing. */
export function numberOf(argument: Argument, name: string): number | null {
  const mark = markOf(argument, name);
  return mark === "unexcused" ? null : mark;
}

/** A number that must be there. */
export function neededNumber(argument: Argument, name: string): number {
  const value = numberOf(argument, name);
  if (value === null) throw new WrongCall("value", "missing", { name });
  return value;
}

/** A score: a number, null for missing, "unexcused" for 缺考 and its like. */
export function markOf(argument: Argument, name: string): Mark {
  const cell = cellOf(argument);
  if (cell === null) return null;
  if (typeof cell === "number") return cell;
  if (typeof cell === "string") {
    const number = readNumberText(cell);
    if (number !== null) return number.percent ? number.value / 100 : number.value;
    const missing = missingOf(cell);
    if (missing !== null) return missing === "unexcused" ? "unexcused" : null;
  }
  throw new WrongCall("value", "number", { text: String(cell), name });
}

/** A target with the direction its text states (`≤24`), if any. */
export function targetOf(argument: Argument, name: string): { readonly value: number; readonly direction: Direction | null } {
  const cell = cellOf(argument);
  const bound = typeof cell === "string" ? (readNumberText(cell)?.bound ?? null) : null;
  return { value: neededNumber(cell, name), direction: bound };
}

/** A moment; null where the cell is empty, says missing, or is 0 (how some platforms pass an empty cell). */
export function momentOf(argument: Argument, name: string): Moment | null {
  const cell = cellOf(argument);
  if (cell === null || cell === 0 || (typeof cell === "string" && missingOf(cell) !== null)) return null;
  const moment = typeof cell === "number" ? momentOfSerial(cell, 1900) : typeof cell === "string" ? momentOfText(cell) : null;
  if (moment === null) throw new WrongCall("value", "moment", { text: String(cell), name });
  return moment;
}

/** A moment that must be there. */
export function neededMoment(argument: Argument, name: string): Moment {
  const moment = momentOf(argument, name);
  if (moment === null) throw new WrongCall("value", "missing", { name });
  return moment;
}

/** The Excel serial of a moment. */
export function serialOf(moment: Moment): number {
  const serial = serialOfMoment(moment, 1900);
  if (serial === null) throw new WrongCall("value", "moment", { text: String(moment), name: "" });
  return serial;
}

/** The meaning of a word in any of the three languages, or of its English code; null for an empty cell. */
export function wordOf<T extends string>(argument: Argument, words: Vocabulary<T>, name: string): T | null {
  const cell = cellOf(argument);
  if (cell === null) return null;
  const text = String(cell);
  const meaning = meaningOf(text, words);
  if (meaning !== null) return meaning;
  throw new WrongCall("value", "word", { text, name, expected: words.accepted });
}

function errorName(error: object): string {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  return typeof code === "string" && code !== "" ? code : typeof message === "string" && message !== "" ? message : "#VALUE!";
}
