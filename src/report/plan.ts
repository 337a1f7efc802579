// A tab with addresses: what the workbook is asked to hold, still free of Excel. The writer only carries it out.
// Rows and columns count from 0 here, as ranges are written; meanings become colours and number formats in excel/theme.
import type { Aim, ChartKind, Format, TabId, Tone, ToneWord } from "./model";

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A role in the visual system, not a colour: `body` is a cell of a list, `label` and `value` a pair, `paragraph` running text, `input` a person's own to fill. */
export type Role =
  | "title" | "subtitle" | "heading" | "subheading" | "paragraph" | "body" | "note" | "header" | "total"
  | "tile-label" | "tile-value" | "tile-detail" | "label" | "value" | "input";

/** The look of an area. No two styles of a tab share a cell, so their order does not matter. */
export interface Style {
  readonly area: Area;
  readonly role: Role;
  readonly format?: Format;
  readonly tone?: Tone;
  readonly bold?: boolean;
  readonly align?: "left" | "right" | "center";
  readonly wrap?: boolean;
  /** Set in by one step, so that text does not touch the figures on its left. */
  readonly indent?: 1;
}

export interface PlannedChart {
  /** Stable on its tab. */
  readonly name: string;
  readonly chart: ChartKind;
  readonly title: string;
  readonly x: string;
  readonly y: string;
  /** One column of labels and, a series each, columns of values; cells of the same tab. */
  readonly labels: Area;
  readonly series: readonly { readonly name: string; readonly values: Area }[];
  readonly format: Format;
  readonly axis: { readonly min: number; readonly max: number } | null;
  /** Each bar has a colour of its own. */
  readonly vary?: true;
  /** The cells it covers. */
  readonly place: Area;
}

/** Conditional formats: they follow the values when a person sorts, filters or edits. */
export type Highlight =
  | { readonly kind: "data-bar"; readonly area: Area; readonly min: number; readonly max: number }
  /** Above 0 is good, below 0 is bad. */
  | { readonly kind: "change"; readonly area: Area }
  /** Figures that miss what they are held against. */
  | { readonly kind: "missed"; readonly area: Area; readonly aim: Aim; readonly format: Format }
  /** The cell's whole text is one of the words. */
  | { readonly kind: "words"; readonly area: Area; readonly words: readonly ToneWord[] };

/** A link to a cell of the person's sheets, or to a tab of this report under whatever name it was written. */
export interface PlannedLink {
  readonly row: number;
  readonly column: number;
  readonly to: { readonly sheet: string; readonly address: string } | { readonly tab: TabId; readonly address: string };
}

/** Cells a person writes in, one column wide; outside these an edit makes the tab theirs. */
export interface PlannedInput {
  /** `table/column` or `form/field`, stable over reruns. */
  readonly id: string;
  readonly area: Area;
  /** One key a row of the area: on a rerun what stood beside a key goes back beside it. */
  readonly keys: readonly string[];
}

/** Words offered where a cell is filled in; Excel asks before it takes another one. Together at most 255 characters, none with a comma. */
export interface PlannedValidation {
  readonly area: Area;
  readonly words: readonly string[];
}

const A4 = { short: 595, long: 842 } as const;

/** Points around a printed A4 page that every tab keeps free. */
export const PAGE_MARGIN = { top: 43, bottom: 50, side: 36 } as const;

/** What is left of an A4 page within its margins, in points. */
export function printedRoom(orientation: "portrait" | "landscape"): { readonly width: number; readonly height: number } {
  const [width, height] = orientation === "portrait" ? [A4.short, A4.long] : [A4.long, A4.short];
  return { width: width - 2 * PAGE_MARGIN.side, height: height - PAGE_MARGIN.top - PAGE_MARGIN.bottom };
}

/** Neighbouring rows of one level of the outline. */
export interface RowGroup {
  readonly row: number;
  readonly rows: number;
}

export type PlannedValue = string | number | boolean | null;

/** The id of the Policy sheet among sheets written together; it belongs to no period. */
export const POLICY_TAB = "policy";

/** The id of the sheet of closed months, which belongs to no period either. */
export const HISTORY_TAB = "history";

/** Text of a formula as Excel writes it in English; cells of a sheet written with this one stand apart, because only the writer knows its name. */
export type FormulaText = readonly (string | { readonly tab: TabId | typeof POLICY_TAB; readonly address: string })[];

/** A cell that calculates; in the sheet's values stands what it comes to, as far as that is known. */
export interface PlannedFormula {
  readonly row: number;
  readonly column: number;
  /** Begins with `=`. */
  readonly formula: FormulaText;
}

/** A worksheet to be written. */
export interface SheetPlan {
  readonly name: string;
  /** The whole block from A1, rows of equal length; dates already serial numbers; a string is always text, written by `typed`. */
  readonly values: readonly (readonly PlannedValue[])[];
  readonly formulas?: readonly PlannedFormula[];
  readonly styles: readonly Style[];
  readonly merges: readonly Area[];
  /** In characters of the default font. */
  readonly columnWidths: readonly number[];
  /** In points; `null`: the default height. */
  readonly rowHeights: readonly (number | null)[];
  readonly links: readonly PlannedLink[];
  readonly charts: readonly PlannedChart[];
  readonly highlights: readonly Highlight[];
  /** Rows frozen at the top; 0 for none. */
  readonly frozenRows: number;
  /** Header and rows of the list to filter; `null` where there is none. */
  readonly filter: Area | null;
  readonly inputs: readonly PlannedInput[];
  /** Rows a person can fold away: long lists below their headers, each card below its name. None where absent; they never share a row. */
  readonly groups?: readonly RowGroup[];
  readonly validations?: readonly PlannedValidation[];
  readonly print: {
    readonly orientation: "portrait" | "landscape";
    /** Rows repeated on each page. */
    readonly titleRows: { readonly first: number; readonly last: number } | null;
    /** Rows a new page starts at. */
    readonly breaks: readonly number[];
    /** One page wide (Excel may then pass over the breaks), or a fixed zoom where the breaks must hold. */
    readonly scale: "fit-width" | { readonly percent: number };
    readonly footer: string;
  };
}

export interface TabPlan extends SheetPlan {
  readonly id: TabId;
}

/** Sheets of the add-in's own to be written together; those that stand there under the same period (and team) and id are rewritten. */
export interface OwnSheets {
  readonly period: string;
  readonly tabs: readonly OwnSheet[];
}

export interface OwnSheet extends SheetPlan {
  readonly id: string;
  /** Where it is not the period of the others; `""` for the Policy sheet and that of closed months. */
  readonly period?: string;
}

export interface ReportPlan extends OwnSheets {
  readonly title: string;
  readonly tabs: readonly TabPlan[];
  /** Written with the tabs, where their formulas point at a Policy sheet that the workbook does not have yet. */
  readonly policySheet?: SheetPlan;
  /** The sheet of closed months, where it changes with this report. */
  readonly historySheet?: SheetPlan;
}

const READ_AS_SOMETHING_ELSE = /^[=+\-@'#\t\r]|[0-9０-９]|^(true|false)$/i;

/**
 * The value as it is put into a cell. Excel reads typed text: `=1+1` becomes a formula, `007` a number, `3/4` a date. Text that it
 * could read as anything but itself gets an apostrophe in front, which Excel hides and does not count as part of the text.
 * @example typed("=SUM(A1)") is "'=SUM(A1)"; typed("007") is "'007"; typed("Ann") is "Ann"; typed(7) is 7
 */
export function typed(value: PlannedValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "string" && READ_AS_SOMETHING_ELSE.test(value) ? `'${value}` : value;
}
