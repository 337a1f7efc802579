// A formula as a tree. Sheets, names and tables are still names here: they are looked up when the formula is bound to
// its cell or computed, so a tree stays right when sheets come and go.
import type { Range } from "../model/address";
import type { Scalar } from "./value";

export type BinaryOperator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

/** "%" stands after its operand; "@" takes one cell of many; "#" is the whole array that starts in a cell. */
export type UnaryOperator = "+" | "-" | "%" | "@" | "#";

/** The rows of a table a structured reference names. */
export type TablePart = "headers" | "data" | "totals" | "all" | "thisRow";

export interface TableReference {
  readonly kind: "table";
  /** null for the table around the formula's cell. */
  readonly table: string | null;
  readonly parts: readonly TablePart[];
  /** First and last column; null for all columns. */
  readonly columns: { readonly first: string; readonly last: string } | null;
}

export type Formula =
  | { readonly kind: "constant"; readonly value: Scalar }
  | { readonly kind: "array"; readonly rows: readonly (readonly Scalar[])[] }
  | { readonly kind: "reference"; readonly sheet: string | null; readonly range: Range }
  | TableReference
  | { readonly kind: "name"; readonly sheet: string | null; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly operands: readonly Formula[] }
  | { readonly kind: "invoke"; readonly callee: Formula; readonly operands: readonly Formula[] }
  | { readonly kind: "unary"; readonly operator: UnaryOperator; readonly operand: Formula }
  | { readonly kind: "binary"; readonly operator: BinaryOperator; readonly left: Formula; readonly right: Formula }
  | { readonly kind: "span"; readonly left: Formula; readonly right: Formula }
  /** An argument left empty. */
  | { readonly kind: "missing" }
  /** Something of Excel's grammar that is not computed here (other workbooks, several sheets, unions). */
  | { readonly kind: "unsupported"; readonly what: string };
