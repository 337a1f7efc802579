// Rows and cells as XML: whole for a new sheet, or patched into the text of one that was read, where every cell nobody
// touched keeps its very text (shared strings, rich text, metadata).
import { cellAddress, MAX_COLUMNS, rangeAddress } from "../model/address";
import { isErrorValue, type Cell, type CellValue } from "../model/cell";
import { DEFAULT_ROW, rowNumbers, type RowProperties, type Sheet } from "../model/sheet";
import { escapeText } from "./cellText";
import { storedFormula } from "./formulaText";
import { scanCells } from "./scanCells";
import { attributesXml, escapeXml } from "./xml";

/** Gives the `cm` number of dynamic arrays, making the metadata part on the first call. */
export type DynamicNumber = () => number;

/** The content of `<sheetData>` of a sheet written whole. */
export function rowsXml(sheet: Sheet, dynamicNumber: DynamicNumber): string {
  const rows: string[] = [];
  for (const row of rowNumbers(sheet)) {
    const held = sheet.rows.get(row)!;
    let cells = "";
    for (let column = 0; column < held.cells.length; column++) {
      const cell = held.cells[column];
      if (cell) cells += cellXml(row, column, cell, dynamicNumber);
    }
    if (cells === "" && held.properties === DEFAULT_ROW) continue;
    rows.push(cells === "" ? `<row${rowAttributes(row, held.properties)}/>` : `<row${rowAttributes(row, held.properties)}>${cells}</row>`);
  }
  return rows.join("");
}

/** The content of `<sheetData>` between two offsets with the sheet's edits put in. */
export function patchedRows(xml: string, from: number, to: number, sheet: Sheet, prefix: string, dynamicNumber: DynamicNumber): string {
  const edited = editedColumns(xml, from, to, sheet);
  const waiting = [...edited.keys()].sort((a, b) => a - b);
  const pieces: string[] = [];
  let copied = from;
  let next = 0;
  let columns: readonly number[] | null = null;
  let nextColumn = 0;
  const writeCell = (row: number, column: number) => {
    const cell = sheet.rows.get(row)?.cells[column];
    if (cell) pieces.push(cellXml(row, column, cell, dynamicNumber));
  };
  const writeNewRows = (before: number) => {
    for (; next < waiting.length && waiting[next]! < before; next++) {
      const row = waiting[next]!;
      pieces.push(`<${prefix}row${rowAttributes(row, sheet.rows.get(row)?.properties ?? DEFAULT_ROW)}>`);
      for (const column of edited.get(row)!) writeCell(row, column);
      pieces.push(`</${prefix}row>`);
    }
  };
  scanCells(xml, from, to, {
    row({ row, attributes, start }) {
      if (next < waiting.length && waiting[next]! < row) {
        pieces.push(xml.slice(copied, start));
        copied = start;
        writeNewRows(row);
      }
      columns = waiting[next] === row ? edited.get(row)! : null;
      if (!columns) return;
      next++;
      nextColumn = 0;
      pieces.push(xml.slice(copied, start));
      const kept = sheet.edits.rows.has(row) ? rowAttributes(row, sheet.rows.get(row)?.properties ?? DEFAULT_ROW) : ` ${withoutSpans(attributes, row)}`;
      pieces.push(`<${prefix}row${kept}>`);
    },
    cell({ row, column, start, end }) {
      if (!columns) return;
      while (nextColumn < columns.length && columns[nextColumn]! < column) writeCell(row, columns[nextColumn++]!);
      if (columns[nextColumn] === column) writeCell(row, columns[nextColumn++]!);
      else pieces.push(xml.slice(start, end));
    },
    rowEnd(row, _, end) {
      if (!columns) return;
      while (nextColumn < columns.length) writeCell(row, columns[nextColumn++]!);
      pieces.push(`</${prefix}row>`);
      columns = null;
      copied = end;
    },
  });
  pieces.push(xml.slice(copied, to));
  writeNewRows(Infinity);
  return pieces.join("");
}

// The columns to write anew by row. When the first cell of a shared formula is among them, so are the cells that only
// name that formula.
function editedColumns(xml: string, from: number, to: number, sheet: Sheet): Map<number, number[]> {
  const keys = new Set(sheet.edits.cells);
  const groups = new Set<string>();
  const groupOf = (attributes: string) => (attributes.includes("shared") ? /\ssi\s*=\s*["'](\d+)["']/.exec(` ${attributes}`)?.[1] ?? null : null);
  const scan = (visit: (group: string, key: number, master: boolean) => void) =>
    scanCells(xml, from, to, {
      row() {},
      cell({ row, column, formulaAttributes, formulaFrom, formulaTo }) {
        const group = formulaAttributes === "" ? null : groupOf(formulaAttributes);
        if (group !== null) visit(group, row * MAX_COLUMNS + column, formulaTo > formulaFrom);
      },
      rowEnd() {},
    });
  if (xml.includes("shared", from)) {
    scan((group, key, master) => master && keys.has(key) && groups.add(group));
    if (groups.size > 0) scan((group, key) => groups.has(group) && keys.add(key));
  }
  const edited = new Map<number, number[]>();
  for (const key of keys) {
    const row = Math.floor(key / MAX_COLUMNS);
    const columns = edited.get(row);
    if (columns) columns.push(key % MAX_COLUMNS);
    else edited.set(row, [key % MAX_COLUMNS]);
  }
  for (const row of sheet.edits.rows) if (!edited.has(row)) edited.set(row, []);
  for (const columns of edited.values()) columns.sort((a, b) => a - b);
  return edited;
}

function cellXml(row: number, column: number, cell: Cell, dynamicNumber: DynamicNumber): string {
  const style = cell.style === 0 ? "" : ` s="${cell.style}"`;
  const opening = `<c r="${cellAddress(row, column)}"${style}`;
  if (cell.formula === null) return cell.value === null ? (style === "" ? "" : `${opening}/>`) : constantXml(opening, cell.value);
  const metadata = cell.array?.kind === "dynamic" ? ` cm="${dynamicNumber()}"` : "";
  const array = cell.array ? ` t="array" ref="${rangeAddress(cell.array.range)}"` : "";
  const [type, value] = cachedValue(cell.value);
  return `${opening}${metadata}${type}><f${array}>${escapeXml(storedFormula(cell.formula))}</f>${value}</c>`;
}

function constantXml(opening: string, value: Exclude<CellValue, null>): string {
  if (typeof value === "string") return `${opening} t="inlineStr"><is><t${preserve(value)}>${escapeText(value)}</t></is></c>`;
  const [type, content] = cachedValue(value);
  return `${opening}${type}>${content}</c>`;
}

function cachedValue(value: CellValue): readonly [type: string, content: string] {
  if (value === null) return ["", ""];
  if (typeof value === "number") return Number.isFinite(value) ? ["", `<v>${value}</v>`] : [' t="e"', "<v>#NUM!</v>"];
  if (typeof value === "boolean") return [' t="b"', `<v>${value ? 1 : 0}</v>`];
  if (isErrorValue(value)) return [' t="e"', `<v>${escapeXml(value.error)}</v>`];
  return [' t="str"', `<v${preserve(value)}>${escapeText(value)}</v>`];
}

// Without this, spaces at the ends and line breaks may be lost.
function preserve(text: string): string {
  return /^\s|\s$|\n| {2}/.test(text) ? ' xml:space="preserve"' : "";
}

function rowAttributes(row: number, properties: RowProperties): string {
  return attributesXml({
    r: row + 1,
    s: properties.style,
    customFormat: properties.style === null ? null : true,
    ht: properties.height,
    customHeight: properties.height === null ? null : true,
    hidden: properties.hidden || null,
    outlineLevel: properties.outlineLevel || null,
    collapsed: properties.collapsed || null,
  });
}

// "spans" only hints which columns are used, and would be wrong now.
function withoutSpans(attributes: string, row: number): string {
  const kept = attributes.replace(/(^|\s)spans\s*=\s*(?:"[^"]*"|'[^']*')/, "").trim();
  return /(^|\s)r\s*=/.test(kept) ? kept : `r="${row + 1}" ${kept}`.trim();
}
