// How a sheet is seen on screen and on paper. Lengths of margins are inches, as the file has them; headers and
// footers are Excel's codes ("&P of &N") in their three sections.

export interface SheetView {
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  readonly showZeros: boolean;
  /** Percent. */
  readonly zoom: number;
  /** Rows and columns that stay in place while scrolling; 0 for none. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly rightToLeft: boolean;
  /** The cell the selection starts in, as "B3". */
  readonly activeCell: string;
}

export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

export interface HeaderFooter {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

export interface PageLayout {
  readonly orientation: "portrait" | "landscape";
  /** The file's paper number: 9 is A4, 8 A3, 1 Letter. */
  readonly paper: number;
  readonly margins: Margins;
  /** Percent; not used where the page is fitted. */
  readonly scale: number;
  /** Pages to fit into; null fits nothing; a null side is as many as needed. */
  readonly fit: { readonly wide: number | null; readonly tall: number | null } | null;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly header: HeaderFooter;
  readonly footer: HeaderFooter;
  /** "$A$1:$H$50", several parted by commas; null for the used range. */
  readonly printArea: string | null;
  readonly titleRows: RowSpan | null;
  readonly titleColumns: RowSpan | null;
  /** A break stands above each of these rows, and left of each of these columns. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
}

/** What a person may still do on a protected sheet. */
export interface Protection {
  readonly formatCells: boolean;
  readonly formatColumns: boolean;
  readonly formatRows: boolean;
  readonly insertColumns: boolean;
  readonly insertRows: boolean;
  readonly insertHyperlinks: boolean;
  readonly deleteColumns: boolean;
  readonly deleteRows: boolean;
  readonly sort: boolean;
  readonly autoFilter: boolean;
  readonly pivotTables: boolean;
  readonly editObjects: boolean;
  readonly editScenarios: boolean;
  readonly selectLockedCells: boolean;
  readonly selectUnlockedCells: boolean;
  /** Attributes of the password check as the file has them; empty for none. */
  readonly password: ReadonlyMap<string, string>;
}

export const DEFAULT_VIEW: SheetView = {
  showGridlines: true, showHeadings: true, showZeros: true, zoom: 100, frozenRows: 0, frozenColumns: 0, rightToLeft: false, activeCell: "A1",
};

const NO_TEXT: HeaderFooter = { left: "", center: "", right: "" };

/** Excel's page of a new sheet, on A4. */
export const DEFAULT_PAGE: PageLayout = {
  orientation: "portrait", paper: 9,
  margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  scale: 100, fit: null, centerHorizontally: false, centerVertically: false, printGridlines: false, printHeadings: false,
  blackAndWhite: false, header: NO_TEXT, footer: NO_TEXT, printArea: null, titleRows: null, titleColumns: null, rowBreaks: [], columnBreaks: [],
};

/** What Excel allows on a sheet protected without further choice. */
export const DEFAULT_PROTECTION: Protection = {
  formatCells: false, formatColumns: false, formatRows: false, insertColumns: false, insertRows: false, insertHyperlinks: false,
  deleteColumns: false, deleteRows: false, sort: false, autoFilter: false, pivotTables: false, editObjects: false, editScenarios: false,
  selectLockedCells: true, selectUnlockedCells: true, password: new Map(),
};
