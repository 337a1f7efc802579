// The parts that hang on a sheet: custom properties, charts, notes, tables. Each function changes the draft's parts and
// relations and gives the element the sheet must carry; "" for none.
import { parseReference } from "../model/address";
import { sheetByName, type Book } from "../model/book";
import type { Chart } from "../model/chart";
import type { CellComment, Table } from "../model/rules";
import { formatAt } from "../model/format";
import { usedRange, type Sheet } from "../model/sheet";
import { commentShapesXml, commentsXml } from "./comments";
import { draftRelations, draftTarget, draftText, freePath, relate, setPart, unrelate, type Draft } from "./draft";
import { BLANK_DRAWING, withCharts, withMovedChart, withoutCharts } from "./drawings";
import { isKind } from "./package";
import { propertyBytes } from "./storedProperties";
import { readTable, tableXml } from "./tables";
import type { SheetWriting } from "./writeSheet";
import { chartXml, type ChartData } from "./writeChart";
import { escapeXml, parseXml } from "./xml";

const OFFICE = "application/vnd.openxmlformats-officedocument";

/** Writes a sheet's custom properties; gives `<customProperties>`. */
export function writeProperties(draft: Draft, path: string, properties: ReadonlyMap<string, string>): string {
  unrelate(draft, path, (relation) => isKind(relation, "customProperty"));
  const items = [...properties].map(([name, value]) => {
    const part = freePath(draft, "xl/customProperty", ".bin");
    setPart(draft, part, propertyBytes(value), `${OFFICE}.spreadsheetml.customProperty`);
    return `<customPr name="${escapeXml(name)}" r:id="${relate(draft, path, "customProperty", part)}"/>`;
  });
  return items.length === 0 ? "" : `<customProperties>${items.join("")}</customProperties>`;
}

/** Writes a sheet's changed charts into its drawing; gives `<drawing>`. Charts nobody changed keep their parts. */
export function writeCharts({ draft, book, path, origin }: SheetWriting, sheet: Sheet, drawingBefore: string | null): string {
  const before = origin?.fields.charts ?? [];
  const moved = sheet.charts.filter((chart) => !before.includes(chart) && before.some((one) => isMoved(one, chart)));
  const gone = before.filter((chart) => !sheet.charts.includes(chart) && !moved.some((one) => one.id === chart.id));
  const added = sheet.charts.filter((chart) => !before.includes(chart) && !moved.includes(chart));
  const drawing = drawingBefore ?? freePath(draft, "xl/drawings/drawing", ".xml");
  const removal = withoutCharts(draftText(draft, drawing) ?? BLANK_DRAWING, new Set(gone.map((chart) => chart.id)));
  unrelate(draft, drawing, (relation) => removal.relationIds.includes(relation.id));
  const placed = added.map((chart) => {
    const part = freePath(draft, "xl/charts/chart", ".xml");
    setPart(draft, part, chartXml(chart, (reference) => chartData(book, reference)), `${OFFICE}.drawingml.chart+xml`);
    return { chart, relationId: relate(draft, drawing, "chart", part) };
  });
  const text = withCharts(moved.reduce(withMovedChart, removal.xml), placed);
  const existing = draftRelations(draft, path).find((one) => isKind(one, "drawing"));
  if (parseXml(text).children.length === 0) {
    unrelate(draft, path, (relation) => isKind(relation, "drawing"));
    draft.relations.delete(drawing);
    return "";
  }
  setPart(draft, drawing, text, drawingBefore === null ? `${OFFICE}.drawing+xml` : null);
  return `<drawing r:id="${existing?.id ?? relate(draft, path, "drawing", drawing)}"/>`;
}

/** Writes a sheet's notes and their boxes; gives `<legacyDrawing>`. Other old drawings (form controls) beside them stay. */
export function writeComments(draft: Draft, path: string, comments: readonly CellComment[], shapesBefore: string | null): string {
  const otherShapes = shapesBefore === null ? "" : withoutNotes(draftText(draft, shapesBefore) ?? "");
  const isNote = new Set(["comments", "threadedComment", "vmlDrawing"]);
  unrelate(draft, path, (relation) => [...isNote].some((kind) => isKind(relation, kind)) && !isHeaderDrawing(draft, path, relation.id, shapesBefore));
  if (comments.length === 0 && !/<v:shape[\s>]/.test(otherShapes)) return "";
  if (comments.length > 0) {
    const texts = freePath(draft, "xl/comments", ".xml");
    setPart(draft, texts, commentsXml(comments), `${OFFICE}.spreadsheetml.comments+xml`);
    relate(draft, path, "comments", texts);
  }
  const shapes = freePath(draft, "xl/drawings/vmlDrawing", ".vml");
  const boxes = commentShapesXml(comments);
  const content = otherShapes === "" ? boxes : otherShapes.replace(/<\/xml>\s*$/, () => boxes.slice(boxes.indexOf("<v:shapetype")));
  setPart(draft, shapes, content, `${OFFICE}.vmlDrawing`);
  return `<legacyDrawing r:id="${relate(draft, path, "vmlDrawing", shapes)}"/>`;
}

/** Writes a sheet's changed tables; gives `<tableParts>`. Tables nobody changed keep their parts. */
export function writeTables(draft: Draft, path: string, tables: readonly Table[], before: readonly Table[]): string {
  const known = new Map<number, { readonly relationId: string; readonly part: string }>();
  for (const relation of draftRelations(draft, path)) {
    const part = isKind(relation, "table") ? draftTarget(draft, path, relation) : null;
    const table = part === null ? null : readTable(draftText(draft, part) ?? "");
    if (table) known.set(table.id, { relationId: relation.id, part: part! });
  }
  const staying = new Set(tables.map((table) => known.get(table.id)?.relationId));
  unrelate(draft, path, (relation) => isKind(relation, "table") && !staying.has(relation.id));
  const items = tables.map((table) => {
    const place = known.get(table.id);
    const part = place?.part ?? freePath(draft, "xl/tables/table", ".xml");
    if (!place || !before.includes(table)) setPart(draft, part, tableXml(table), place ? null : `${OFFICE}.spreadsheetml.table+xml`);
    return `<tablePart r:id="${place?.relationId ?? relate(draft, path, "table", part)}"/>`;
  });
  return items.length === 0 ? "" : `<tableParts count="${items.length}">${items.join("")}</tableParts>`;
}

// A chart whose content is what it was keeps its part, and in it all the model has no word for.
function isMoved(before: Chart, now: Chart): boolean {
  const { anchor: _, name: __, altText: ___, ...content } = now;
  return (Object.keys(content) as (keyof typeof content)[]).every((field) => before[field] === now[field]);
}

// A header's picture is VML too, in a part of its own.
function isHeaderDrawing(draft: Draft, path: string, relationId: string, notes: string | null): boolean {
  const relation = draftRelations(draft, path).find((one) => one.id === relationId);
  return relation !== undefined && isKind(relation, "vmlDrawing") && draftTarget(draft, path, relation) !== notes;
}

function withoutNotes(shapes: string): string {
  return shapes.replace(/<v:shape\s(?:(?!<\/v:shape>)[^])*?ObjectType="Note"[^]*?<\/v:shape>/g, "");
}

// Whole columns and rows are cut to the used range, as Excel caches them.
function chartData(book: Book, reference: string): ReturnType<ChartData> {
  const found = parseReference(reference.replace(/^\(|\)$/g, ""));
  const sheet = found?.sheet == null ? null : sheetByName(book, found.sheet);
  const used = sheet && usedRange(sheet, "values");
  if (!found || !sheet || !used) return null;
  const { top, left } = found.range;
  const bottom = Math.min(found.range.bottom, Math.max(top, used.bottom));
  const right = Math.min(found.range.right, Math.max(left, used.right));
  const values = [];
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) values.push(sheet.rows.get(row)?.cells[column]?.value ?? null);
  const first = sheet.rows.get(top)?.cells[left];
  return { values, columns: right - left + 1, numberFormat: formatAt(book.formats, first?.style ?? 0).numberFormat };
}
