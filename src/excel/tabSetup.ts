// What a tab has besides its cells: sizes, charts, frozen rows, the filter and the printed page. It is queued in the last request of a
// write, because nothing could put it back: a copy of cells does not carry it.
import { PAGE_MARGIN, type Area, type SheetPlan } from "../report/plan";
import { paintCharts } from "./chartPainter";
import { addressLists, areaAddress } from "./ranges";
import { widthInPoints } from "./theme";

/** Queues the setup of a tab whose cells are there; what an earlier report set up on it goes. */
export function setUpTab(worksheet: Excel.Worksheet, plan: SheetPlan): void {
  worksheet.showGridlines = false;
  worksheet.autoFilter.remove();
  worksheet.freezePanes.unfreeze();
  worksheet.horizontalPageBreaks.removePageBreaks();
  // Rows somebody folded or hid are others now.
  worksheet.getRange().rowHidden = false;
  worksheet.getRange().format.autofitRows();
  plan.columnWidths.forEach((width, column) => {
    worksheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = widthInPoints(width);
  });
  for (const [height, rows] of rowsByHeight(plan.rowHeights)) {
    for (const list of addressLists(rows)) worksheet.getRanges(list).format.rowHeight = height;
  }
  // Charts are placed by cells, so after the cells have their sizes.
  paintCharts(worksheet, plan);
  if (plan.frozenRows > 0) worksheet.freezePanes.freezeRows(plan.frozenRows);
  if (plan.filter) worksheet.autoFilter.apply(worksheet.getRange(areaAddress(plan.filter)));
  setPage(worksheet, plan);
}

/** The rows of each height, in points, neighbours together; rows of the default height are in none. */
function rowsByHeight(heights: readonly (number | null)[]): ReadonlyMap<number, readonly Area[]> {
  const spans = new Map<number, Area[]>();
  heights.forEach((height, row) => {
    if (height === null) return;
    const own = spans.get(height) ?? [];
    const last = own.at(-1);
    if (last !== undefined && last.row + last.rows === row) own[own.length - 1] = { ...last, rows: last.rows + 1 };
    else own.push({ row, column: 0, rows: 1, columns: 1 });
    spans.set(height, own);
  });
  return spans;
}

function setPage(worksheet: Excel.Worksheet, plan: SheetPlan): void {
  const page = worksheet.pageLayout;
  page.orientation = plan.print.orientation === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = "A4" as Excel.PaperType;
  page.zoom = plan.print.scale === "fit-width" ? { horizontalFitToPages: 1, verticalFitToPages: 0 } : { scale: plan.print.scale.percent };
  page.leftMargin = page.rightMargin = PAGE_MARGIN.side;
  page.topMargin = PAGE_MARGIN.top;
  page.bottomMargin = PAGE_MARGIN.bottom;
  if (plan.print.titleRows) page.setPrintTitleRows(`$${plan.print.titleRows.first + 1}:$${plan.print.titleRows.last + 1}`);
  page.headersFooters.defaultForAllPages.leftFooter = plan.print.footer.replace(/&/g, "&&");
  page.headersFooters.defaultForAllPages.centerFooter = "&A";
  page.headersFooters.defaultForAllPages.rightFooter = "&P / &N";
  for (const row of plan.print.breaks) worksheet.horizontalPageBreaks.add(`A${row + 1}`);
}
