// What a sheet does to its cells by rule: conditional formats, data validation, hyperlinks, comments, tables and
// filters. Formulas stand without "=" and, as in Excel, are relative to the top left cell of the first range.
import type { Range } from "./address";
import type { PartialFormat } from "./format";

export type Comparison =
  | "between" | "notBetween" | "equal" | "notEqual" | "greaterThan" | "lessThan" | "greaterThanOrEqual" | "lessThanOrEqual";
export type TextComparison = "contains" | "notContains" | "beginsWith" | "endsWith";
export type IconSetName =
  | "3Arrows" | "3ArrowsGray" | "3Flags" | "3TrafficLights1" | "3TrafficLights2" | "3Signs" | "3Symbols" | "3Symbols2"
  | "3Stars" | "3Triangles" | "4Arrows" | "4ArrowsGray" | "4RedToBlack" | "4Rating" | "4TrafficLights"
  | "5Arrows" | "5ArrowsGray" | "5Rating" | "5Quarters" | "5Boxes";

/** Where a bar ends, a colour stands or an icon begins. `value` is a number's or formula's text; null for the extremes. */
export interface Threshold {
  readonly kind: "lowest" | "highest" | "number" | "percent" | "percentile" | "formula" | "automatic";
  readonly value: string | null;
}

export interface ColorPoint extends Threshold {
  readonly color: string;
}

export interface IconThreshold extends Threshold {
  /** True where the icon begins at the value itself, false where just above it. */
  readonly inclusive: boolean;
}

export type ConditionalRule =
  | { readonly kind: "cellValue"; readonly operator: Comparison; readonly formulas: readonly string[]; readonly format: PartialFormat }
  | { readonly kind: "text"; readonly operator: TextComparison; readonly text: string; readonly format: PartialFormat }
  | { readonly kind: "custom"; readonly formula: string; readonly format: PartialFormat }
  | {
      readonly kind: "dataBar"; readonly color: string; readonly minimum: Threshold; readonly maximum: Threshold;
      readonly showValue: boolean; readonly gradient: boolean; readonly negativeColor: string | null;
    }
  | { readonly kind: "colorScale"; readonly points: readonly ColorPoint[] }
  | {
      readonly kind: "iconSet"; readonly icons: IconSetName; readonly thresholds: readonly IconThreshold[];
      readonly showValue: boolean; readonly reversed: boolean;
    }
  /** A rule of a kind the host keeps but does not evaluate (top ten, duplicates …), as the file has it. */
  | { readonly kind: "kept"; readonly xml: string };

export interface ConditionalFormat {
  /** Unique in the sheet. */
  readonly id: string;
  readonly ranges: readonly Range[];
  /** 1 is applied first. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRule;
}

export interface DataValidation {
  readonly ranges: readonly Range[];
  readonly kind: "any" | "whole" | "decimal" | "list" | "date" | "time" | "textLength" | "custom";
  readonly operator: Comparison;
  /** A list typed in place is quoted: "\"yes,no\"". */
  readonly formula1: string | null;
  readonly formula2: string | null;
  readonly ignoreBlank: boolean;
  readonly inCellDropDown: boolean;
  readonly error: { readonly style: "stop" | "warning" | "information"; readonly title: string; readonly message: string } | null;
  readonly prompt: { readonly title: string; readonly message: string } | null;
}

export interface Hyperlink {
  readonly range: Range;
  /** Outside address; null for a place in this book. */
  readonly address: string | null;
  /** "Sheet1!A5" or a name; null for an outside address alone. */
  readonly location: string | null;
  readonly tip: string | null;
}

export interface CellComment {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
  readonly visible: boolean;
}

export interface TableColumn {
  readonly name: string;
  readonly totalsFunction: "none" | "sum" | "average" | "count" | "countNums" | "min" | "max" | "stdDev" | "var" | "custom";
  readonly totalsLabel: string | null;
  readonly totalsFormula: string | null;
  readonly calculatedFormula: string | null;
}

export interface Table {
  /** Unique in the book, from 1. */
  readonly id: number;
  /** Unique in the book without case. */
  readonly name: string;
  /** Header and totals rows included. */
  readonly range: Range;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  /** "TableStyleMedium2"; null for none. */
  readonly style: string | null;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  readonly columns: readonly TableColumn[];
}

/** A column of a table with nothing but its name. */
export function plainTableColumn(name: string): TableColumn {
  return { name, totalsFunction: "none", totalsLabel: null, totalsFormula: null, calculatedFormula: null };
}
