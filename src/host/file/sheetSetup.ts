// The elements of a sheet before its rows: properties, view, default sizes, columns. Read to the model and written back.
import type { Palette } from "./colors";
import { opaqueHex, readColor } from "./colors";
import { columnLetters, MAX_COLUMNS } from "../model/address";
import { DEFAULT_VIEW, type SheetView } from "../model/page";
import { DEFAULT_SHEET, type ColumnSpan, type Sheet, type SheetDefaults } from "../model/sheet";
import { attribute, attributesXml, child, childrenOf, flagAttribute, numberAttribute, type XmlElement } from "./xml";

/** The tab's colour; null for none. */
export function readTabColor(root: XmlElement, palette: Palette): string | null {
  return readColor(child(child(root, "sheetPr"), "tabColor"), palette);
}

/** `<sheetPr>`; attributes the file had (a macro's code name among them) stay. */
export function sheetPropertiesXml(sheet: Sheet, before: XmlElement | null): string {
  const { summaryBelow, summaryRight } = sheet.defaults;
  const attributes = attributesXml(Object.fromEntries(before?.attributes ?? []));
  const content =
    (sheet.tabColor === null ? "" : `<tabColor rgb="${opaqueHex(sheet.tabColor)}"/>`) +
    (summaryBelow && summaryRight ? "" : `<outlinePr${attributesXml({ summaryBelow, summaryRight })}/>`) +
    (sheet.page.fit ? '<pageSetUpPr fitToPage="1"/>' : "");
  return attributes + content === "" ? "" : `<sheetPr${attributes}>${content}</sheetPr>`;
}

/** The first view of a sheet. */
export function readView(root: XmlElement): SheetView {
  const view = child(child(root, "sheetViews"), "sheetView");
  const pane = child(view, "pane");
  const frozen = (attribute(pane, "state") ?? "").startsWith("frozen");
  const selections = childrenOf(view, "selection");
  const activePane = attribute(pane, "activePane");
  const selection = selections.find((one) => attribute(one, "pane") === activePane) ?? selections[0] ?? null;
  return {
    showGridlines: flagAttribute(view, "showGridLines", "set"),
    showHeadings: flagAttribute(view, "showRowColHeaders", "set"),
    showZeros: flagAttribute(view, "showZeros", "set"),
    zoom: numberAttribute(view, "zoomScale") ?? DEFAULT_VIEW.zoom,
    frozenRows: frozen ? numberAttribute(pane, "ySplit") ?? 0 : 0,
    frozenColumns: frozen ? numberAttribute(pane, "xSplit") ?? 0 : 0,
    rightToLeft: flagAttribute(view, "rightToLeft", "unset"),
    activeCell: attribute(selection, "activeCell") ?? DEFAULT_VIEW.activeCell,
  };
}

/** Whether the sheet's tab is selected. */
export function isSelected(root: XmlElement): boolean {
  return flagAttribute(child(child(root, "sheetViews"), "sheetView"), "tabSelected", "unset");
}

/** `<sheetViews>`; `selected` for the sheet in front. */
export function sheetViewsXml(view: SheetView, selected: "selected" | "behind"): string {
  const attributes = attributesXml({
    showGridLines: view.showGridlines ? null : false,
    showRowColHeaders: view.showHeadings ? null : false,
    showZeros: view.showZeros ? null : false,
    rightToLeft: view.rightToLeft || null,
    tabSelected: selected === "selected" || null,
    zoomScale: view.zoom === 100 ? null : view.zoom,
    zoomScaleNormal: view.zoom === 100 ? null : view.zoom,
    workbookViewId: 0,
  });
  const { frozenRows: rows, frozenColumns: columns } = view;
  const selection = { activeCell: view.activeCell, sqref: view.activeCell };
  if (rows === 0 && columns === 0) return `<sheetViews><sheetView${attributes}><selection${attributesXml(selection)}/></sheetView></sheetViews>`;
  const activePane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const pane = attributesXml({ xSplit: columns || null, ySplit: rows || null, topLeftCell: columnLetters(columns) + (rows + 1), activePane, state: "frozen" });
  const others = rows > 0 && columns > 0 ? '<selection pane="topRight"/><selection pane="bottomLeft"/>' : "";
  return `<sheetViews><sheetView${attributes}><pane${pane}/>${others}<selection${attributesXml({ pane: activePane, ...selection })}/></sheetView></sheetViews>`;
}

/** Default sizes and outline settings. */
export function readDefaults(root: XmlElement): SheetDefaults {
  const format = child(root, "sheetFormatPr");
  const outline = child(child(root, "sheetPr"), "outlinePr");
  const base = numberAttribute(format, "baseColWidth");
  return {
    rowHeight: numberAttribute(format, "defaultRowHeight") ?? DEFAULT_SHEET.rowHeight,
    columnWidth: numberAttribute(format, "defaultColWidth") ?? (base === null ? DEFAULT_SHEET.columnWidth : base + 0.43),
    summaryBelow: flagAttribute(outline, "summaryBelow", "set"),
    summaryRight: flagAttribute(outline, "summaryRight", "set"),
  };
}

/** `<sheetFormatPr>`, with the deepest outline levels of rows and columns. */
export function sheetFormatXml(sheet: Sheet): string {
  const { rowHeight, columnWidth } = sheet.defaults;
  let rowLevel = 0;
  for (const { properties } of sheet.rows.values()) rowLevel = Math.max(rowLevel, properties.outlineLevel);
  const columnLevel = Math.max(0, ...sheet.columns.map((span) => span.outlineLevel));
  return `<sheetFormatPr${attributesXml({
    defaultColWidth: columnWidth === DEFAULT_SHEET.columnWidth ? null : columnWidth,
    defaultRowHeight: rowHeight,
    customHeight: rowHeight === DEFAULT_SHEET.rowHeight ? null : true,
    outlineLevelRow: rowLevel || null,
    outlineLevelCol: columnLevel || null,
  })}/>`;
}

/** The column spans of `<cols>`; a width nobody set that is the default again counts as none. */
export function readColumns(root: XmlElement): ColumnSpan[] {
  const { columnWidth } = readDefaults(root);
  const widthOf = (element: XmlElement) => {
    const width = numberAttribute(element, "width");
    return width === columnWidth && !flagAttribute(element, "customWidth", "unset") ? null : width;
  };
  return childrenOf(child(root, "cols"), "col").map((element) => ({
    first: (numberAttribute(element, "min") ?? 1) - 1,
    last: Math.min(MAX_COLUMNS, numberAttribute(element, "max") ?? 1) - 1,
    width: widthOf(element),
    hidden: flagAttribute(element, "hidden", "unset"),
    outlineLevel: numberAttribute(element, "outlineLevel") ?? 0,
    collapsed: flagAttribute(element, "collapsed", "unset"),
    style: numberAttribute(element, "style"),
  }));
}

/** `<cols>`; "" where there are none. */
export function columnsXml(sheet: Sheet): string {
  if (sheet.columns.length === 0) return "";
  const items = [...sheet.columns].sort((a, b) => a.first - b.first).map((span) => `<col${attributesXml({
    min: span.first + 1,
    max: span.last + 1,
    width: span.width ?? sheet.defaults.columnWidth,
    style: span.style || null,
    hidden: span.hidden || null,
    customWidth: span.width !== null || null,
    outlineLevel: span.outlineLevel || null,
    collapsed: span.collapsed || null,
  })}/>`);
  return `<cols>${items.join("")}</cols>`;
}
