// What a cell given to a formula means. Text is read as on sheets (`90%`, `≥24小时`, `缺考`); dates are Excel serials of
// the 1900 system or text; an empty cell is missing, never 0.
import type { Direction, Mark } from "../core/metric";
import type { Moment } from "../core/time";
import { LAST_YEAR, momentOfSerial, serialOfMoment } from "../core/time";
import { isBlank, isErrorText } from "../input/column";
import { readDurations } from "../input/durations";
import { fold } from "../input/fold";
import { missingOf } from "../input/missing";
import { momentOfText } from "../input/momentText";
import { readNumberText, type NumberText } from "../input/numberText";
import type { CellValue } from "../input/sheet";
import { meaningOf, type Vocabulary } from "../input/vocabulary";
import { WrongCall, type Argument } from "./answer";

/** A cell's plain value; empty is null, an Excel error is refused by name. */
export function cellOf(argument: Argument): CellValue {
  if (argument === null || argument === undefined) return null;
  const cell = typeof argument === "object" ? basicValue(argument) : (argument as string | number | boolean);
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

function markOf(argument: Argument, name: string): Mark {
  return readMark(argument, name, ({ value, percent }) => (percent ? value / 100 : value));
}

/** A score of 100: `90`, `90分`, `90%` and `45/50` are 90; null for missing, "unexcused" for 缺考 and its like. */
export function pointsOf(argument: Argument, name: string): Mark {
  return readMark(argument, name, ({ value, outOf }) => (outOf === null || outOf === 0 ? value : (value * 100) / outOf));
}

/** A score of 100 where skipping without an excuse is as good as missing. */
export function scoreOf(argument: Argument, name: string): number | null {
  const mark = pointsOf(argument, name);
  return mark === "unexcused" ? null : mark;
}

function readMark(argument: Argument, name: string, valueOf: (number: NumberText) => number): Mark {
  const cell = cellOf(argument);
  if (cell === null) return null;
  if (typeof cell === "number") return cell;
  if (typeof cell === "string") {
    const number = readNumberText(cell);
    if (number !== null) return valueOf(number);
    const missing = missingOf(cell);
    if (missing !== null) return missing === "unexcused" ? "unexcused" : null;
  }
  throw new WrongCall("value", "number", { text: String(cell), name });
}

/** The hours of a number or of a length of time (`90分钟`, `2天`, `1:30`); null for anything else. */
export function durationIn(cell: CellValue): number | null {
  if (typeof cell !== "string") return typeof cell === "number" ? cell : null;
  return readDurations({ header: "", values: [cell], formats: [""] }, "hours").values[0] ?? null;
}

/** A length of time in hours; null where the cell is empty or says missing. */
export function hoursIn(argument: Argument, name: string): number | null {
  const cell = cellOf(argument);
  return durationIn(cell) ?? numberOf(cell, name);
}

/** A target with the direction its text states (`≤24`), if any. */
export function targetOf(argument: Argument, name: string): { readonly value: number; readonly direction: Direction | null } {
  const cell = cellOf(argument);
  const bound = typeof cell === "string" ? (readNumberText(cell)?.bound ?? null) : null;
  return { value: neededNumber(cell, name), direction: bound };
}

// A serial kept as text: five digits are no date written without its signs.
const SERIAL_TEXT = /^\d{5}(?:\.\d+)?$/;

/** A moment; null where the cell is empty, says missing, or is 0 (how some platforms pass an empty cell). */
export function momentOf(argument: Argument, name: string): Moment | null {
  const cell = cellOf(argument);
  if (cell === null || cell === 0 || (typeof cell === "string" && missingOf(cell) !== null)) return null;
  const moment = readMoment(cell);
  if (moment === null) throw new WrongCall("value", "moment", { text: String(cell), name });
  return moment;
}

/** Whether a cell is text that holds nothing but an Excel serial. */
export function isSerialText(cell: CellValue): boolean {
  return typeof cell === "string" && SERIAL_TEXT.test(fold(cell));
}

function readMoment(cell: string | number | boolean): Moment | null {
  if (typeof cell === "number") return momentOfSerial(cell, 1900);
  if (typeof cell !== "string") return null;
  return isSerialText(cell) ? momentOfSerial(Number(fold(cell)), 1900) : momentOfText(cell);
}

/** The Excel serial of a moment; one that no date of Excel's can say is refused. */
export function serialOf(moment: Moment): number {
  const serial = serialOfMoment(moment, 1900);
  if (serial === null) throw new WrongCall("value", "beyond-dates", { year: LAST_YEAR });
  return serial;
}

/** The meaning of a word in any of the three languages, or of its English code; null for an empty cell. */
export function wordOf<T extends string>(argument: Argument, words: Vocabulary<T>, name: string): T | null {
  const cell = cellOf(argument);
  if (cell === null) return null;
  const text = String(cell);
  const meaning = meaningOf(text, words) ?? codeIn(text, words);
  if (meaning !== null) return meaning;
  throw new WrongCall("value", "word", { text, name, expected: words.accepted });
}

/** The meaning whose English code the text is, such as `half-yearly`; null for other words. */
export function codeIn<T extends string>(text: string, words: Vocabulary<T>): T | null {
  const folded = fold(text);
  for (const meaning of words.meanings.values()) if (meaning === folded) return meaning;
  return null;
}

/** The plain value of a cell that holds a data type, such as a number with its own format; other objects are errors. */
function basicValue(cell: object): string | number | boolean {
  const { basicValue: value, code, message } = cell as Readonly<Record<"basicValue" | "code" | "message", unknown>>;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  const text = [code, message].find((said) => typeof said === "string" && said !== "") ?? "#VALUE!";
  throw new WrongCall("value", "error", { text: String(text) });
}
