// What stands behind each object of the API. Parts of the model are immutable records, so an object that shows one
// (a table, a chart) is held by its sheet and id and looked up anew each time.
import type { Range } from "../model/address";
import type { Book } from "../model/book";
import type { Sheet } from "../model/sheet";
import type { Calculator, Change } from "./calculator";

/** A workbook being worked on, and what the host remembers of it between requests. */
export interface Host {
  readonly book: Book;
  /** The file's name without its folder. */
  readonly name: string;
  /** The workbook was opened read-only (`workbook.readOnly`). */
  readOnly: boolean;
  /** Changed cells not yet computed. */
  changes: Change[];
  calculator: Calculator | null;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** Until the next request, as an add-in asked. */
  calculationSuspended: boolean;
  /** What a person has selected, on the sheet in front. */
  selection: Range;
  readonly onAnswer: () => void;
  /** Objects an add-in keeps between requests, by reference id. */
  readonly references: Map<string, Instance>;
  readonly referenceIds: Map<Instance, string>;
  nextReference: number;
}

/** Cells of one sheet: a range has one area. */
export interface Cells {
  readonly sheet: Sheet;
  readonly areas: readonly Range[];
}

export type BorderSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideVertical" | "InsideHorizontal" | "DiagonalDown" | "DiagonalUp";

export interface CellBorder extends Cells {
  readonly side: BorderSide;
}

/** A thing of a sheet that is found by its id. */
export interface SheetPart<Id> {
  readonly sheet: Sheet;
  readonly id: Id;
}

export interface TableColumnPart extends SheetPart<number> {
  readonly column: number;
}

export interface ChartAxisPart extends SheetPart<string> {
  readonly axis: "categoryAxis" | "valueAxis";
}

export interface ChartSeriesPart extends SheetPart<string> {
  readonly series: number;
}

export interface ChartPointPart extends ChartSeriesPart {
  readonly point: number;
}

export interface NamedPart {
  readonly name: string;
  readonly sheetId: string | null;
}

export interface KeyedPart {
  readonly key: string;
}

export interface SheetKeyedPart {
  readonly sheet: Sheet;
  readonly key: string;
}

export interface PageBreakPart {
  readonly sheet: Sheet;
  readonly direction: "horizontal" | "vertical";
  /** The row below the break, or the column right of it. */
  readonly index: number;
}

export interface PageBreaks {
  readonly sheet: Sheet;
  readonly direction: "horizontal" | "vertical";
}

/** A border of what a conditional format lays over cells. */
export interface ConditionalBorderPart extends SheetPart<string> {
  readonly side: "top" | "bottom" | "left" | "right";
}

/** Names of a book, or of one sheet. */
export interface NameScope {
  readonly sheet: Sheet | null;
}

/** Tables or comments of a book, or of one sheet. */
export interface PartScope {
  readonly sheet: Sheet | null;
}

export interface Computed {
  readonly value: unknown;
  readonly error: string | null;
}

/** The target of every type of object that is answered. */
export interface Targets {
  Workbook: Host;
  Application: Host;
  WorkbookProtection: Host;
  Functions: Host;
  FunctionResult: Computed;
  SettingCollection: Host;
  Setting: KeyedPart;
  WorksheetCollection: Host;
  Worksheet: Sheet;
  WorksheetFreezePanes: Sheet;
  WorksheetProtection: Sheet;
  WorksheetCustomPropertyCollection: Sheet;
  WorksheetCustomProperty: SheetKeyedPart;
  AutoFilter: Sheet;
  PageLayout: Sheet;
  HeaderFooterGroup: Sheet;
  HeaderFooter: Sheet;
  PageBreakCollection: PageBreaks;
  PageBreak: PageBreakPart;
  Range: Cells;
  RangeAreas: Cells;
  RangeCollection: Cells;
  RangeFormat: Cells;
  RangeFont: Cells;
  RangeFill: Cells;
  RangeBorderCollection: Cells;
  RangeBorder: CellBorder;
  FormatProtection: Cells;
  DataValidation: Cells;
  ConditionalFormatCollection: Cells;
  ConditionalFormat: SheetPart<string>;
  CellValueConditionalFormat: SheetPart<string>;
  TextConditionalFormat: SheetPart<string>;
  CustomConditionalFormat: SheetPart<string>;
  ConditionalFormatRule: SheetPart<string>;
  DataBarConditionalFormat: SheetPart<string>;
  ConditionalDataBarPositiveFormat: SheetPart<string>;
  ConditionalDataBarNegativeFormat: SheetPart<string>;
  ColorScaleConditionalFormat: SheetPart<string>;
  IconSetConditionalFormat: SheetPart<string>;
  ConditionalRangeFormat: SheetPart<string>;
  ConditionalRangeFont: SheetPart<string>;
  ConditionalRangeFill: SheetPart<string>;
  ConditionalRangeBorderCollection: SheetPart<string>;
  ConditionalRangeBorder: ConditionalBorderPart;
  TableCollection: PartScope;
  Table: SheetPart<number>;
  TableColumnCollection: SheetPart<number>;
  TableColumn: TableColumnPart;
  TableRowCollection: SheetPart<number>;
  NamedItemCollection: NameScope;
  NamedItem: NamedPart;
  CommentCollection: PartScope;
  ChartCollection: Sheet;
  Chart: SheetPart<string>;
  ChartTitle: SheetPart<string>;
  ChartTitleFormat: SheetPart<string>;
  ChartFont: ChartFontPart;
  ChartLegend: SheetPart<string>;
  ChartAxes: SheetPart<string>;
  ChartAxis: ChartAxisPart;
  ChartAxisTitle: ChartAxisPart;
  ChartAxisTitleFormat: ChartAxisPart;
  ChartAxisFormat: ChartAxisPart;
  ChartGridlines: ChartAxisPart;
  ChartGridlinesFormat: ChartAxisPart;
  ChartSeriesCollection: SheetPart<string>;
  ChartSeries: ChartSeriesPart;
  ChartSeriesFormat: ChartSeriesPart;
  ChartFill: ChartFillPart;
  ChartLineFormat: ChartLinePart;
  ChartPointsCollection: ChartSeriesPart;
  ChartPoint: ChartPointPart;
  ChartPointFormat: ChartPointPart;
  ChartDataLabels: ChartLabelsPart;
  ChartDataLabelFormat: ChartLabelsPart;
}

/** Whose line: a series' own, or the gridlines of an axis. */
export type ChartLinePart = (ChartSeriesPart & { readonly of: "series" }) | (ChartAxisPart & { readonly of: "gridlines" });

/** Whose font: a title, an axis' title, an axis' labels or data labels. */
export interface ChartFontPart extends SheetPart<string> {
  readonly of: "title" | "categoryAxis" | "valueAxis" | "categoryLabels" | "valueLabels" | "labels";
  /** For labels of one series; null for all. */
  readonly series: number | null;
}

/** Whose fill: a series' (point null) or one point's. */
export interface ChartFillPart extends ChartSeriesPart {
  readonly point: number | null;
}

/** Labels of one series, or of all of a chart's. */
export interface ChartLabelsPart extends SheetPart<string> {
  readonly series: number | null;
}

export type TypeName = keyof Targets;

/** An object of the API: its type and what stands behind it. */
export type Instance = { readonly [Name in TypeName]: { readonly type: Name; readonly target: Targets[Name] } }[TypeName];

/** An object of a type. */
export function instance<Name extends TypeName>(type: Name, target: Targets[Name]): Instance {
  return { type, target } as Instance;
}
