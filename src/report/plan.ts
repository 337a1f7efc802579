// A tab with addresses: what the workbook is asked to hold, still free of Excel. The writer only carries it out.
// Rows and columns count from 0 here, as ranges are written; meanings become colours in excel/theme.
import type { ChartKind, Format, TabId, Tone } from "./model";

export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A role in the visual system, not a colour. */
export type Role =
  | "title" | "subtitle" | "heading" | "body" | "note" | "header" | "total"
  | "tile-label" | "tile-value" | "tile-detail" | "label" | "input";

export interface Style {
  readonly area: Block;
  readonly role: Role;
  readonly format?: Format;
  readonly tone?: Tone;
  readonly bold?: boolean;
  readonly align?: "left" | "right" | "center";
  readonly wrap?: boolean;
}

export interface PlannedChart {
  readonly chart: ChartKind;
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly labels: Block;
  readonly series: readonly { readonly name: string; readonly values: Block }[];
  readonly format: Format;
  readonly place: Block;
}

export type Highlight =
  | { readonly kind: "data-bar"; readonly area: Block }
  | { readonly kind: "rating" | "status" | "change"; readonly area: Block; readonly words: readonly { readonly text: string; readonly tone: Tone }[] };

export interface TabPlan {
  readonly id: TabId;
  readonly name: string;
  /** The whole block from A1; dates already serial numbers. */
  readonly values: readonly (readonly (string | number | boolean | null)[])[];
  readonly styles: readonly Style[];
  readonly merges: readonly Block[];
  /** In characters of the default font. */
  readonly columnWidths: readonly number[];
  /** In points; `null`: automatic. */
  readonly rowHeights: readonly (number | null)[];
  readonly links: readonly { readonly row: number; readonly column: number; readonly sheet: string; readonly address: string }[];
  readonly charts: readonly PlannedChart[];
  readonly highlights: readonly Highlight[];
  /** Rows frozen at the top; filter over the main list; both absent where there is none. */
  readonly frozenRows: number;
  readonly filter: Block | null;
  /** The column a person may write in; outside it an edit makes the tab theirs. */
  readonly notes: Block | null;
  readonly print: {
    readonly landscape: boolean;
    readonly titleRows: { readonly first: number; readonly last: number } | null;
    /** Rows a new page starts at. */
    readonly breaks: readonly number[];
    readonly footer: string;
  };
}

export interface ReportPlan {
  readonly period: string;
  readonly title: string;
  readonly tabs: readonly TabPlan[];
}
