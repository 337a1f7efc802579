// A report described: tabs of blocks, cells with a meaning. No addresses, no colours: layout places, excel/theme paints.

export type TabId = "overview" | "ranking" | "cards" | "sla" | "training" | "follow-up" | "issues" | "notes";

/** How a value is shown. score: 0.00; percent: 0.0 %; factor: 0.00 ×; hours: 0.0. */
export type Format =
  | "text" | "integer" | "decimal1" | "score" | "percent" | "hours" | "date" | "moment" | "month" | "signed-score" | "signed-percent";

/** What a value means to the reader; colour is never the only signal, so words or icons go with it. */
export type Tone = "plain" | "muted" | "good" | "warning" | "bad" | "accent";

export interface CellLink {
  /** A place in this workbook. */
  readonly sheet: string;
  readonly address: string;
}

export interface Cell {
  /** Dates are days or moments as Excel serials are made by the layout: give `Day`/`Moment` with the format date/moment. */
  readonly value: string | number | boolean | null;
  readonly format?: Format;
  readonly tone?: Tone;
  readonly bold?: boolean;
  readonly link?: CellLink;
}

export interface Column {
  readonly header: string;
  readonly format: Format;
  /** Width in characters of Latin text; Chinese counts double. */
  readonly width: number;
  /** A look that follows the values: conditional formats, never painted cells. */
  readonly show?: "data-bar" | "rating" | "status" | "change";
}

export interface Tile {
  readonly label: string;
  readonly value: Cell;
  readonly target: string | null;
  readonly change: string | null;
  readonly tone: Tone;
}

export type ChartKind = "column" | "bar" | "line" | "stacked-column" | "stacked-bar";

export type Block =
  | { readonly kind: "title"; readonly text: string; readonly subtitle: string }
  | { readonly kind: "heading"; readonly text: string; readonly note?: string }
  | { readonly kind: "text"; readonly lines: readonly Cell[] }
  | { readonly kind: "tiles"; readonly tiles: readonly Tile[] }
  | {
      readonly kind: "table";
      /** Stable in the workbook: charts and tests find it by this. */
      readonly id: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
      readonly total?: readonly Cell[];
      /** Said instead of the rows when there are none. */
      readonly empty: string;
      /** The tab's main list: frozen header, filter, repeated when printed. One a tab at most. */
      readonly main?: boolean;
    }
  | {
      readonly kind: "chart";
      readonly chart: ChartKind;
      readonly title: string;
      /** Axis titles with their unit. */
      readonly x: string;
      readonly y: string;
      /** The table block it plots, the column of labels and the columns of values (0-based). */
      readonly table: string;
      readonly labels: number;
      readonly values: readonly number[];
      readonly format: Format;
      /** Beside the chart before it (left, right) instead of below. */
      readonly side?: "left" | "right";
    }
  | { readonly kind: "pair"; readonly rows: readonly (readonly [label: string, value: Cell])[] }
  | { readonly kind: "notes-column"; readonly table: string; readonly header: string }
  | { readonly kind: "page-break" };

export interface Tab {
  readonly id: TabId;
  /** The worksheet's name, unique in the report, ≤ 31 characters. */
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly landscape: boolean;
}

export interface Report {
  /** `2026-10`, `2026-Q3` …: with the tab id it marks the tab as the add-in's own. */
  readonly period: string;
  readonly title: string;
  readonly tabs: readonly Tab[];
  /** Printed at the foot of each page: audience and as-of moment. */
  readonly footer: string;
}
