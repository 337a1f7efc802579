// A formula described: pieces of text as Excel writes it in English, and what it points at. No addresses: the layout finds those of this
// report's tables, the writer the names of its tabs.
import type { CellRef } from "../core/issue";
import type { TabId } from "./model";
import { MISSING } from "./shown";

/** A cell of a table of this report by its row's key (`TOTAL_ROW` for the total), or all cells of a column; `column` is a column's id. */
export interface TableReference {
  readonly kind: "table";
  readonly tab: TabId;
  readonly table: string;
  readonly column: string;
  /** `null`: all rows but the total. */
  readonly row: string | null;
  /** The last column, where it is more than one. */
  readonly through?: string;
}

export type FormulaReference =
  /** A cell of the person's own sheets, or all from it through another. */
  | { readonly kind: "input"; readonly at: CellRef; readonly through?: CellRef }
  /** Cells of the Policy sheet; `sheet` is its name, `null` where it is written together with the report. */
  | { readonly kind: "policy"; readonly sheet: string | null; readonly address: string }
  | TableReference;

export type Formula = readonly (string | FormulaReference)[];

/** The key by which a formula points at a table's total. */
export const TOTAL_ROW = "\u0000total";

type Part = Formula | FormulaReference | number;

/**
 * A formula from its text and what stands in it; numbers are written with all their digits. Text values are written with `quoted`.
 * @example formula`ROUND(${score},2)`
 */
export function formula(texts: TemplateStringsArray, ...parts: readonly Part[]): Formula {
  return texts.flatMap((text, index): Formula => {
    const part = parts[index];
    const own = part === undefined ? [] : typeof part === "number" ? [numberText(part)] : isReference(part) ? [part] : part;
    return text === "" ? own : [text, ...own];
  });
}

/** Formulas one after the other with a text between them. */
export function joined(parts: readonly Formula[], between: string): Formula {
  return parts.flatMap((part, index) => (index === 0 ? part : [between, ...part]));
}

/** A text as a formula holds it: in quotes, its own doubled. */
export function quoted(text: string): Formula {
  return [`"${text.replaceAll('"', '""')}"`];
}

/** What a formula shows where there is no figure. */
export const DASH: Formula = quoted(MISSING);

/** A sheet's name in front of an address, quoted always: a name such as `R1C1` or `2026` would not be one otherwise. */
export function onSheet(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}

function isReference(part: Formula | FormulaReference): part is FormulaReference {
  return "kind" in part;
}

/** A negative number stands in brackets, so that it may follow an operator. */
function numberText(value: number): string {
  return value < 0 ? `(${value})` : String(value);
}
