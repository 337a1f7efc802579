// What a tab has besides its cells: sizes, charts, frozen rows, the filter and the printed page. It is queued in the last request of a
// write, because nothing could put it back: a copy of cells does not carry it.
import type { SheetPlan } from "../report/plan";
import { paintCharts } from "./chartPainter";
import { areaAddress } from "./ranges";
import { widthInPoints } from "./theme";

/** Queues the setup of a tab whose cells are there; what an earlier report set up on it goes. */
export function setUpTab(worksheet: Excel.Worksheet, plan: SheetPlan): void {
  worksheet.showGridlines = false;
  worksheet.autoFilter.remove();
  worksheet.freezePanes.unfreeze();
  worksheet.horizontalPageBreaks.removePageBreaks();
  worksheet.getRange().format.autofitRows();
  plan.columnWidths.forEach((width, column) => {
    worksheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = widthInPoints(width);
  });
  for (const { first, count, height } of heightSpans(plan.rowHeights)) {
    worksheet.getRangeByIndexes(first, 0, count, 1).format.rowHeight = height;
  }
  // Charts are placed by cells, so after the cells have their sizes.
  paintCharts(worksheet, plan.charts);
  if (plan.frozenRows > 0) worksheet.freezePanes.freezeRows(plan.frozenRows);
  if (plan.filter) worksheet.autoFilter.apply(worksheet.getRange(areaAddress(plan.filter)));
  setPage(worksheet, plan);
}

interface HeightSpan {
  readonly first: number;
  readonly count: number;
  readonly height: number;
}

/** Neighbouring rows of one height, in points; rows of the default height are in none. */
function heightSpans(heights: readonly (number | null)[]): HeightSpan[] {
  const spans: HeightSpan[] = [];
  heights.forEach((height, row) => {
    const last = spans.at(-1);
    if (height === null) return;
    if (last !== undefined && last.height === height && last.first + last.count === row) spans[spans.length - 1] = { ...last, count: last.count + 1 };
    else spans.push({ first: row, count: 1, height });
  });
  return spans;
}

function setPage(worksheet: Excel.Worksheet, plan: SheetPlan): void {
  const page = worksheet.pageLayout;
  page.orientation = plan.print.orientation === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = "A4" as Excel.PaperType;
  page.zoom = plan.print.scale === "fit-width" ? { horizontalFitToPages: 1, verticalFitToPages: 0 } : { scale: plan.print.scale.percent };
  page.leftMargin = page.rightMargin = 36;
  page.topMargin = 43;
  page.bottomMargin = 50;
  if (plan.print.titleRows) page.setPrintTitleRows(`$${plan.print.titleRows.first + 1}:$${plan.print.titleRows.last + 1}`);
  page.headersFooters.defaultForAllPages.leftFooter = plan.print.footer.replace(/&/g, "&&");
  page.headersFooters.defaultForAllPages.rightFooter = "&P / &N";
  for (const row of plan.print.breaks) worksheet.horizontalPageBreaks.add(`A${row + 1}`);
}
