// Carries out the cells of one planned tab on an empty worksheet: values first, then what lies on them, in requests of a bearable size.
import { assertNever } from "../core/never";
import type { Tone } from "../report/model";
import { typed, type Area, type FormulaText, type Highlight, type PlannedLink, type SheetPlan, type Style } from "../report/plan";
import { groupedBySize, inPieces } from "./payload";
import { addressLists, areaAddress, writingSpans } from "./ranges";
import { BAR_COLOR, LINK_COLOR, PAPER_COLOR, RULE_COLOR, lookOf, numberFormat, toneColors, type Look } from "./theme";

/** Below any step between two figures of a report, and above every one of them. */
const LEAST_STEP = 0.000_01;
const MOST = 1_000_000_000;
/** The most characters of an alert. */
const LONGEST_ALERT = 225;

/** Cells of a planned tab, ready to be sent in pieces. */
export interface CellPiece {
  readonly first: number;
  readonly values: (string | number | boolean)[][];
  readonly formats: string[][];
}

/** The tab's values, formulas in place of theirs, and number formats cut into pieces that fit one request each. */
export function cellPieces(plan: SheetPlan, tabNames: ReadonlyMap<string, string>): CellPiece[] {
  const formats = plan.values.map((row) => row.map(() => "General"));
  for (const { area, format } of plan.styles) {
    if (format === undefined) continue;
    const code = numberFormat(format);
    for (let r = area.row; r < area.row + area.rows; r++) {
      for (let c = area.column; c < area.column + area.columns; c++) if (formats[r]?.[c] !== undefined) formats[r]![c] = code;
    }
  }
  const values = plan.values.map((row) => row.map(typed));
  const asText = numberFormat("text");
  for (const { row, column, formula } of plan.formulas ?? []) {
    if (values[row]?.[column] === undefined) continue;
    values[row]![column] = formulaText(formula, tabNames);
    // In a cell for text a formula would be text.
    if (formats[row]![column] === asText) formats[row]![column] = "General";
  }
  return writingSpans(values).map(({ first, count }) => ({
    first,
    values: values.slice(first, first + count),
    formats: formats.slice(first, first + count),
  }));
}

/** Queues one piece. Formats go first, so that text such as 00123 stays text. */
export function putCells(worksheet: Excel.Worksheet, piece: CellPiece): void {
  const columns = piece.values[0]?.length ?? 0;
  if (columns === 0) return;
  const range = worksheet.getRangeByIndexes(piece.first, 0, piece.values.length, columns);
  range.numberFormat = piece.formats;
  range.values = piece.values;
}

/** One thing to lay on cells, with about what its calls take in a request. */
interface Stroke {
  readonly bytes: number;
  readonly paint: (worksheet: Excel.Worksheet) => void;
}

/** What a request of strokes may take; Excel on the web refuses messages over 5 MB. */
const MAX_BYTES = 2_000_000;
const BYTES_PER_LOOK = 4_000;
const BYTES_PER_CALL = 250;

/** Lays looks, merges, highlights, offered words and links on the cells of a tab whose values are there. A copy of the cells carries all of it. */
export async function paintCells(context: Excel.RequestContext, worksheet: Excel.Worksheet, plan: SheetPlan, tabNames: ReadonlyMap<string, string>): Promise<void> {
  const strokes = [...lookStrokes(plan.styles), ...overlayStrokes(plan, tabNames)];
  await inPieces(context, groupedBySize(strokes, ({ bytes }) => bytes, MAX_BYTES), (group) => group.forEach(({ paint }) => paint(worksheet)));
}

function overlayStrokes(plan: SheetPlan, tabNames: ReadonlyMap<string, string>): readonly Stroke[] {
  const strokes = <T>(items: readonly T[], calls: number, paint: (worksheet: Excel.Worksheet, item: T) => void): readonly Stroke[] =>
    items.map((item) => ({ bytes: calls * BYTES_PER_CALL, paint: (worksheet) => paint(worksheet, item) }));
  return [
    ...strokes(plan.merges, 3, (worksheet, area) => rangeOf(worksheet, area).merge()),
    ...strokes(plan.highlights, 40, paintHighlight),
    ...strokes(plan.validations ?? [], 10, (worksheet, { area, words }) => offerWords(rangeOf(worksheet, area).dataValidation, words)),
    ...strokes(plan.links, 6, (worksheet, link) => {
      const cell = worksheet.getRangeByIndexes(link.row, link.column, 1, 1);
      cell.hyperlink = { documentReference: referenceOf(link, tabNames) };
      cell.format.font.color = LINK_COLOR;
    }),
  ];
}

/** Other words are not refused: whoever reads the cell may know them too. */
function offerWords(validation: Excel.DataValidation, words: readonly string[]): void {
  validation.rule = { list: { inCellDropDown: true, source: words.join(",") } };
  validation.errorAlert = { showAlert: true, style: "Warning", title: "", message: words.join(" / ").slice(0, LONGEST_ALERT) };
}

function rangeOf(worksheet: Excel.Worksheet, area: Area): Excel.Range {
  return worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

function referenceOf({ to }: PlannedLink, tabNames: ReadonlyMap<string, string>): string {
  return "tab" in to ? onTab(to, tabNames) : onSheet(to.sheet, to.address);
}

function formulaText(formula: FormulaText, tabNames: ReadonlyMap<string, string>): string {
  return formula.map((part) => (typeof part === "string" ? part : onTab(part, tabNames))).join("");
}

function onTab({ tab, address }: { readonly tab: string; readonly address: string }, tabNames: ReadonlyMap<string, string>): string {
  const sheet = tabNames.get(tab);
  if (sheet === undefined) throw new Error(`A link or formula leads to “${tab}”, which the report does not have.`);
  return onSheet(sheet, address);
}

function onSheet(sheet: string, address: string): string {
  return `'${sheet.replace(/'/g, "''")}'!${address}`;
}

function lookStrokes(styles: readonly Style[]): readonly Stroke[] {
  const alike = new Map<string, { readonly style: Style; readonly areas: Area[] }>();
  for (const style of styles) {
    const key = [style.role, style.tone, style.bold, style.align, style.wrap, style.indent].join("|");
    const group = alike.get(key);
    if (group) group.areas.push(style.area);
    else alike.set(key, { style, areas: [style.area] });
  }
  return [...alike.values()].flatMap(({ style, areas }) =>
    addressLists(areas).map((list): Stroke => ({ bytes: list.length + BYTES_PER_LOOK, paint: (worksheet) => paintLook(worksheet.getRanges(list).format, style) })),
  );
}

function paintLook(format: Excel.RangeFormat, { role, tone, bold, align, wrap, indent }: Style): void {
  const look = lookOf(role);
  const colors = tone === undefined ? null : toneColors(tone);
  format.font.size = look.size;
  format.font.bold = bold ?? look.bold;
  format.font.color = colors?.color ?? look.color;
  if (look.fill !== null) format.fill.color = look.fill;
  if (align !== undefined) format.horizontalAlignment = align === "left" ? "Left" : align === "right" ? "Right" : "Center";
  if (indent !== undefined) format.indentLevel = indent;
  if (wrap === true) format.wrapText = true;
  // A label stands on the first line of what it names, and a person writes from the top.
  format.verticalAlignment = role === "label" || role === "value" || role === "input" ? "Top" : "Center";
  paintBorders(format.borders, look.border, colors?.color ?? look.color);
}

function paintBorders(borders: Excel.RangeBorderCollection, kind: Look["border"], toneColor: string): void {
  const rule = (edge: Excel.BorderIndex | "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical", color: string, weight?: "Thick"): void => {
    const border = borders.getItem(edge);
    border.style = "Continuous";
    if (weight !== undefined) border.weight = weight;
    border.color = color;
  };
  switch (kind) {
    case "none": return;
    case "below":
      for (const edge of ["EdgeBottom", "InsideHorizontal"] as const) rule(edge, RULE_COLOR);
      return;
    case "box":
      for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const) rule(edge, RULE_COLOR);
      return;
    case "tile-top":
      rule("EdgeTop", toneColor, "Thick");
      rule("EdgeRight", PAPER_COLOR, "Thick");
      return;
    case "tile":
      rule("EdgeRight", PAPER_COLOR, "Thick");
      return;
    default: assertNever(kind);
  }
}

function paintHighlight(worksheet: Excel.Worksheet, highlight: Highlight): void {
  const range = worksheet.getRange(areaAddress(highlight.area));
  switch (highlight.kind) {
    case "data-bar": {
      const bar = range.conditionalFormats.add("DataBar").dataBar;
      bar.positiveFormat.fillColor = BAR_COLOR;
      bar.positiveFormat.gradientFill = false;
      bar.lowerBoundRule = { type: "Number", formula: String(highlight.min) };
      bar.upperBoundRule = { type: "Number", formula: String(highlight.max) };
      return;
    }
    case "change":
      paintCellRule(range, "good", above(0));
      paintCellRule(range, "bad", { formula1: "0", operator: "LessThan" });
      return;
    case "missed": {
      const { target, direction } = highlight.aim;
      const rule = paintCellRule(range, "bad", direction === "higher" ? { formula1: String(target), operator: "LessThan" } : above(target));
      // A colour alone would not say it to everybody.
      if (rule !== null) rule.format.numberFormat = `"✖ "${numberFormat(highlight.format)}`;
      return;
    }
    case "words":
      for (const { text, tone } of highlight.words) {
        paintCellRule(range, tone, { formula1: `="${text.replace(/"/g, '""')}"`, operator: "EqualTo" });
      }
      return;
    default:
      assertNever(highlight);
  }
}

/** More than a figure. Excel takes any text, such as a dash, for more than every number, so there is a limit above too. */
function above(figure: number): Excel.ConditionalCellValueRule {
  return { formula1: String(figure + LEAST_STEP), formula2: String(MOST), operator: "Between" };
}

function paintCellRule(range: Excel.Range, tone: Tone, rule: Excel.ConditionalCellValueRule): Excel.CellValueConditionalFormat | null {
  const colors = toneColors(tone);
  if (colors === null) return null;
  const { cellValue } = range.conditionalFormats.add("CellValue");
  cellValue.format.font.color = colors.color;
  cellValue.format.fill.color = colors.fill;
  cellValue.rule = rule;
  return cellValue;
}
