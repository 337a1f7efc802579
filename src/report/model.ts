// A report described: tabs of blocks, cells with a meaning. No addresses, no colours: layout places, excel/theme paints.
// `null` in a cell is an empty cell; a figure that is missing is said ("–"), except in columns a chart plots, which stay empty.
import type { Formula } from "./formula";

/** Of a month; of a quarter, a half-year and a year; of each. */
export type TabId =
  | "overview" | "ranking" | "cards" | "sla" | "tickets" | "training" | "follow-up"
  | "experience" | "complaints" | "process" | "departments" | "period-actions" | "scores" | "annual" | "grades" | "annual-cards"
  | "issues" | "notes";

/** HR sees everything; the team sees no plans, coaching, single scores or signatures. */
export type Audience = "hr" | "team";

/** How a value is shown. score: 0.00; percent: 0.0 %; share: 0 %; hours: 0.0; limit: as many decimals as it has; kept: not at all, for the add-in alone; signed ones with their sign. */
export type Format =
  | "text" | "integer" | "decimal1" | "score" | "percent" | "share" | "hours" | "limit" | "kept" | "date" | "moment" | "signed-score" | "signed-percent";

/** What a value means to the reader; colour is never the only signal, so words or icons go with it. */
export type Tone = "plain" | "muted" | "good" | "warning" | "bad" | "accent";

/** A cell of the workbook (address as `C12`), or a named place of this report: a table's id or a heading's `place`. */
export type CellLink =
  | { readonly sheet: string; readonly address: string }
  | { readonly tab: TabId; readonly place: string };

export interface Cell {
  /** With the formats date and moment: a `Day` or `Moment`; the layout makes the serial number. */
  readonly value: string | number | boolean | null;
  /** The column's format where absent. */
  readonly format?: Format;
  readonly tone?: Tone;
  readonly bold?: boolean;
  readonly link?: CellLink;
  /** Where the cell calculates; `value` is what it comes to now. */
  readonly formula?: Formula;
}

/** A word that means something wherever it is the whole text of a cell. */
export interface ToneWord {
  readonly text: string;
  readonly tone: Tone;
}

/** What a rate is held against: at least or, where lower is better, at most. */
export interface Aim {
  readonly target: number;
  readonly direction: "higher" | "lower";
}

/** A look that follows the values (conditional formats, never painted cells): a bar, a sign of change, words with a tone, or what misses its target. */
export type Show = "data-bar" | "change" | readonly ToneWord[] | Aim;

export interface Column {
  /** By which formulas find it, unique in its table; set where one points at it. */
  readonly id?: string;
  /** With the unit in brackets where the figures have one. */
  readonly header: string;
  readonly format: Format;
  /** The widest it may get, in characters of Latin text (Chinese counts double); longer text wraps. */
  readonly width: number;
  readonly show?: Show;
  /** Where it differs from the format's own: text that stands for a figure (`29/31`) stands right. */
  readonly align?: "right";
  /** Set where a person writes: the stable name under which what they wrote is found again. */
  readonly input?: string;
  /** Words offered there; a person may write others. */
  readonly choices?: readonly string[];
  /** For a rate: the columns (0-based) that hold what it was made of, so that every rate shows its n. */
  readonly of?: readonly number[];
}

export interface Table {
  readonly kind: "table";
  /** Stable in the workbook: charts, links and carried-over notes find it by this. */
  readonly id: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** One key a row, stable over reruns; needed where a column is an input. */
  readonly keys?: readonly string[];
  readonly total?: readonly Cell[];
  /** Said instead of the rows when there are none. */
  readonly empty: string;
  /** The tab's main list: filter, header frozen and repeated when printed. One a tab at most. */
  readonly main?: true;
}

export interface Tile {
  readonly label: string;
  readonly value: Cell;
  /** One short line each, most important first: n, target, changes. */
  readonly details: readonly string[];
  readonly tone: Tone;
}

export type ChartKind = "column" | "bar" | "line" | "stacked-column" | "stacked-bar";

/** Beside its table, or in a half or the whole of the tab's width below what came before; right joins the left before it. */
export type ChartPlace = "beside" | "left" | "right" | "full";

export interface Chart {
  readonly kind: "chart";
  readonly chart: ChartKind;
  readonly title: string;
  /** Axis titles with their unit. */
  readonly x: string;
  readonly y: string;
  /** The table it plots, above it on the same tab; the column of labels and the columns of values (0-based). */
  readonly table: string;
  readonly labels: number;
  readonly values: readonly number[];
  readonly format: Format;
  /** The ends of the value axis where they mean something (0–100 points, 0–1). */
  readonly axis: { readonly min: number; readonly max: number } | null;
  /** The bars of its one series have the colours that series have where the same things are stacked. */
  readonly vary?: true;
  readonly place: ChartPlace;
}

/** Room to write, by hand or by typing: `lines` empty rows under or beside each label. */
export interface Form {
  readonly kind: "form";
  readonly id: string;
  /** Stable over reruns, unique in the form's id: what a person typed is carried over by it. */
  readonly key: string;
  readonly fields: readonly { readonly id: string; readonly label: string; readonly lines: number }[];
  /** Fields under each other, or signature lines side by side. */
  readonly arrange: "stacked" | "side-by-side";
}

export type Block =
  | { readonly kind: "title"; readonly text: string; readonly subtitle: string }
  | { readonly kind: "heading"; readonly text: string; readonly level: 1 | 2; readonly note?: string; readonly place?: string }
  | { readonly kind: "text"; readonly lines: readonly Cell[] }
  | { readonly kind: "tiles"; readonly tiles: readonly Tile[] }
  /** Labels and values, `across` pairs in a row. */
  | { readonly kind: "pairs"; readonly across: 1 | 2 | 3; readonly pairs: readonly (readonly [label: string, value: Cell])[] }
  | Table
  | Chart
  | Form
  | { readonly kind: "page-break" };

export interface Tab {
  readonly id: TabId;
  /** The worksheet's name, unique in the report, ≤ 31 characters. */
  readonly name: string;
  /** The first is a title. */
  readonly blocks: readonly Block[];
  readonly orientation: "portrait" | "landscape";
  /** Printed as one flow, page breaks being a wish, or each part between two page breaks on one page of its own. */
  readonly pages: "flow" | "one-a-part";
  /** The least number and width of columns the tab is drawn on; tables may make them wider. */
  readonly grid: { readonly columns: number; readonly width: number };
}

export interface Report {
  /** `2026-10`, `2026-Q3` …, with the team behind it in a report on one: with the tab id it marks the tab as the add-in's own. */
  readonly period: string;
  readonly title: string;
  readonly tabs: readonly Tab[];
  /** Printed at the foot of each page: audience and as-of moment. */
  readonly footer: string;
}
