// Values while a formula is computed. A scalar is what a cell can hold (null is an empty cell or an argument left
// empty); a matrix has at least one row and one column; an area is a place whose cells are read when they are needed.
// A function that cannot go on throws a FormulaError, which becomes the error value of its cell.
import type { Range } from "../model/address";
import { isSingleCell } from "../model/address";
import type { CellValue, ErrorCode, ErrorValue } from "../model/cell";
import type { Sheet } from "../model/sheet";
import type { Formula } from "./syntax";
import { numberOfText } from "./textNumber";

export type Scalar = CellValue;
export type Matrix = readonly (readonly Scalar[])[];

/** Cells of a sheet, referred to. */
export interface Area {
  readonly kind: "area";
  readonly sheet: Sheet;
  readonly range: Range;
}

/** A function made by LAMBDA, with the variables around it. */
export interface Lambda {
  readonly kind: "lambda";
  readonly parameters: readonly string[];
  readonly body: Formula;
  readonly scope: Scope;
}

export type Value = Scalar | Matrix | Area | Lambda;

/** Variables of LET and LAMBDA by name in capitals. */
export type Scope = ReadonlyMap<string, Value>;

/** A computation that ends in an Excel error; instances are shared, so throwing costs no stack trace. */
export class FormulaError extends Error {
  constructor(readonly value: ErrorValue) {
    super(value.error);
    this.name = "FormulaError";
  }
}

/** A formula uses something of Excel's that is not computed here. */
export class NotComputedError extends Error {}

const shared = new Map<ErrorCode, FormulaError>();

/** Ends the computation with an error. */
export function fail(code: ErrorCode): never {
  let error = shared.get(code);
  if (!error) shared.set(code, (error = new FormulaError({ error: code })));
  throw error;
}

const explanations = new WeakMap<ErrorValue, string>();

/** An error with words for a person. */
export function explained(code: ErrorCode, words: string): ErrorValue {
  const value: ErrorValue = { error: code };
  if (words !== "") explanations.set(value, words);
  return value;
}

/** The words an error came with, wherever it was passed on to; null for none. */
export function explanationOf(value: CellValue): string | null {
  return isError(value) ? (explanations.get(value) ?? null) : null;
}

export function isMatrix(value: Value | undefined): value is Matrix {
  return Array.isArray(value);
}

export function isArea(value: Value | undefined): value is Area {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "area";
}

export function isLambda(value: Value | undefined): value is Lambda {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "lambda";
}

export function isError(value: Value | undefined): value is ErrorValue {
  return typeof value === "object" && value !== null && "error" in value;
}

/** Whether a value is more than one cell. */
export function isMany(value: Value): value is Matrix | Area {
  return isMatrix(value) ? value.length > 1 || value[0]!.length > 1 : isArea(value) && !isSingleCell(value.range);
}

/** A number: of texts that read as one too, true is 1, empty is 0. */
export function toNumber(value: Scalar): number {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") return numberOfText(value) ?? fail("#VALUE!");
  return fail(value.error);
}

/** A text as "&" joins it: numbers with 15 digits at most, empty is "". */
export function toText(value: Scalar): string {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return numberText(value);
  return fail(value.error);
}

/** True or false: of a number whether it is not 0, of the texts TRUE and FALSE; empty is false. */
export function toLogical(value: Scalar): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  if (typeof value === "string") {
    const upper = value.toUpperCase();
    return upper === "TRUE" ? true : upper === "FALSE" ? false : fail("#VALUE!");
  }
  return fail(value.error);
}

/** A number as a cell of the format General has it in full: 15 digits, an exponent from 1E+21 and below 1E-9. */
function numberText(value: number): string {
  const exact = Number(value.toPrecision(15));
  const size = Math.abs(exact);
  if (exact === 0) return "0";
  if (size < 1e21 && size >= 1e-9) return size < 1e-6 ? exact.toFixed(20).replace(/0+$/, "") : String(exact);
  const [digits = "", exponent = "0"] = exact.toExponential().split("e");
  const power = Number(exponent);
  return `${digits}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

/** A finished number: an overflow is #NUM!, and there is no negative zero. */
export function finite(value: number): number {
  if (!Number.isFinite(value)) fail("#NUM!");
  return value === 0 ? 0 : value;
}
