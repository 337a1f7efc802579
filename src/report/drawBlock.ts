// Draws every kind of block but tables into its area.
import { widthOf } from "./columnWidths";
import { fitText, heighten, line, merge, put, style, type Canvas } from "./canvas";
import { drawTable } from "./drawTable";
import type { Block, Chart, Form, Tile } from "./model";
import { labelColumns, type Placed } from "./place";
import type { Area } from "./plan";

const TITLE_HEIGHT = 28;
const HEADING_HEIGHT = 22;
const TILE_LABEL_HEIGHT = 20;
const TILE_VALUE_HEIGHT = 30;
const WRITING_HEIGHT = 20;
/** A label under a room to write keeps away from it. */
const FORM_LABEL_HEIGHT = 20;
const LEAST_TILES = 3;

type BlockOf<K extends Block["kind"]> = Extract<Block, { readonly kind: K }>;

function drawTitle(canvas: Canvas, block: BlockOf<"title">, area: Area): void {
  line(canvas, area.row, { value: block.text }, "title");
  line(canvas, area.row + 1, { value: block.subtitle }, "subtitle");
  heighten(canvas, area.row, TITLE_HEIGHT);
}

function drawHeading(canvas: Canvas, block: BlockOf<"heading">, area: Area): void {
  line(canvas, area.row, { value: block.text }, block.level === 1 ? "heading" : "subheading");
  heighten(canvas, area.row, HEADING_HEIGHT);
  if (block.note !== undefined) line(canvas, area.row + 1, { value: block.note }, "note");
}

/** The columns of the nth of some slots over an area, as nearly of one width as its columns allow. */
function slot(canvas: Canvas, area: Area, slots: number, index: number): { readonly column: number; readonly columns: number } {
  const column = edgeOf(canvas, area, slots, index);
  return { column, columns: edgeOf(canvas, area, slots, index + 1) - column };
}

/** The column a slot begins at; each slot keeps one column at least. */
function edgeOf({ widths }: Canvas, area: Area, slots: number, index: number): number {
  const end = area.column + area.columns;
  if (index === slots) return end;
  const goal = (widthOf(widths, area.column, area.columns) * index) / slots;
  let column = area.column + index;
  while (column < end - (slots - index) && widthOf(widths, area.column, column - area.column) + (widths[column] ?? 0) / 2 < goal) column += 1;
  return column;
}

function drawTile(canvas: Canvas, tile: Tile, area: Area): void {
  const rowOf = (offset: number): Area => ({ ...area, row: area.row + offset, rows: 1 });
  put(canvas, area.row, area.column, { value: tile.label });
  style(canvas, rowOf(0), "tile-label", { align: "left", indent: 1, tone: tile.tone });
  heighten(canvas, area.row, TILE_LABEL_HEIGHT);
  put(canvas, area.row + 1, area.column, tile.value);
  style(canvas, rowOf(1), "tile-value", { align: "left", indent: 1, tone: tile.tone, ...(tile.value.format ? { format: tile.value.format } : {}) });
  heighten(canvas, area.row + 1, TILE_VALUE_HEIGHT);
  for (let offset = 2; offset < area.rows; offset += 1) {
    const detail = { value: tile.details[offset - 2] ?? null };
    put(canvas, area.row + offset, area.column, detail);
    style(canvas, rowOf(offset), "tile-detail", { align: "left", indent: 1, wrap: true });
    fitText(canvas, area.row + offset, area.column, area.columns, detail);
  }
  for (let offset = 0; offset < area.rows; offset += 1) merge(canvas, rowOf(offset));
}

/** One or two tiles do not fill the width: they would look like banners. */
function drawTiles(canvas: Canvas, block: BlockOf<"tiles">, area: Area): void {
  const slots = Math.max(LEAST_TILES, block.tiles.length);
  block.tiles.forEach((tile, index) => drawTile(canvas, tile, { ...area, ...slot(canvas, area, slots, index) }));
}

function drawPairs(canvas: Canvas, block: BlockOf<"pairs">, area: Area): void {
  block.pairs.forEach(([label, value], index) => {
    const row = area.row + Math.floor(index / block.across);
    const place = slot(canvas, area, block.across, index % block.across);
    const inSlot = block.pairs.filter((_, other) => other % block.across === index % block.across).map(([text]) => text);
    const labels = labelColumns(inSlot, canvas.widths, place.column, place.columns);
    const labelArea: Area = { row, column: place.column, rows: 1, columns: labels };
    const valueArea: Area = { row, column: place.column + labels, rows: 1, columns: place.columns - labels };
    put(canvas, row, labelArea.column, { value: label });
    style(canvas, labelArea, "label", { align: "left", wrap: true });
    put(canvas, row, valueArea.column, value);
    style(canvas, valueArea, "value", {
      align: "left", wrap: true, format: value.format ?? "text",
      ...(value.tone ? { tone: value.tone } : {}), ...(value.bold ? { bold: true } : {}),
    });
    merge(canvas, labelArea);
    merge(canvas, valueArea);
    fitText(canvas, row, labelArea.column, labelArea.columns, { value: label });
    fitText(canvas, row, valueArea.column, valueArea.columns, value);
  });
}

function drawRoom(canvas: Canvas, form: Form, field: Form["fields"][number], area: Area): void {
  style(canvas, area, "input", { align: "left", wrap: true });
  merge(canvas, area);
  for (let row = area.row; row < area.row + area.rows; row += 1) heighten(canvas, row, WRITING_HEIGHT);
  canvas.inputs.push({ id: `${form.id}/${field.id}`, area: { ...area, rows: 1, columns: 1 }, keys: [form.key] });
}

function drawForm(canvas: Canvas, form: Form, area: Area): void {
  let row = area.row;
  form.fields.forEach((field, index) => {
    const place = form.arrange === "stacked" ? area : slot(canvas, area, form.fields.length, index);
    const labelArea: Area = { row, column: place.column, rows: 1, columns: place.columns };
    put(canvas, row, place.column, { value: field.label });
    style(canvas, labelArea, "note", { align: "left" });
    heighten(canvas, row, FORM_LABEL_HEIGHT);
    merge(canvas, labelArea);
    if (field.lines > 0) drawRoom(canvas, form, field, { ...labelArea, row: row + 1, rows: field.lines });
    if (form.arrange === "stacked") row += 1 + field.lines;
  });
}

function drawChart(canvas: Canvas, chart: Chart, area: Area, placed: readonly Placed[]): void {
  const source = placed.find(({ block }) => block.kind === "table" && block.id === chart.table);
  if (source === undefined || source.block.kind !== "table") throw new Error(`Chart “${chart.title}” has no table.`);
  const { block: table, area: tableArea } = source;
  const columnArea = (index: number): Area => ({ row: tableArea.row + 1, column: tableArea.column + index, rows: table.rows.length, columns: 1 });
  canvas.charts.push({
    name: `${chart.table}-${chart.chart}-${chart.values.join("-")}`,
    chart: chart.chart, title: chart.title, x: chart.x, y: chart.y,
    labels: columnArea(chart.labels),
    series: chart.values.map((index) => ({ name: table.columns[index]?.header ?? "", values: columnArea(index) })),
    format: chart.format, axis: chart.axis, ...(chart.vary ? { vary: true } : {}), place: area,
  });
}

/** Draws a block into its area. */
export function drawBlock(canvas: Canvas, { block, area, repeats }: Placed, placed: readonly Placed[]): void {
  switch (block.kind) {
    case "title": return drawTitle(canvas, block, area);
    case "heading": return drawHeading(canvas, block, area);
    case "text":
      return block.lines.forEach((cell, index) => line(canvas, area.row + index, cell, "paragraph"));
    case "tiles": return drawTiles(canvas, block, area);
    case "pairs": return drawPairs(canvas, block, area);
    case "table": return drawTable(canvas, block, area, repeats);
    case "form": return drawForm(canvas, block, area);
    case "chart": return drawChart(canvas, block, area, placed);
    case "page-break": return;
  }
}
