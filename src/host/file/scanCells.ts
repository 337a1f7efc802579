// A fast walk over a sheet's `<sheetData>`, the one part of a workbook that is large. It calls back per row and per
// cell with offsets into the text, for the reader (values) and for the patcher (which text to keep).
import { FileError } from "./fileError";

/** A cell as it lies in the text. One record is reused for every cell: copy what is kept. */
export interface CellToken {
  row: number;
  column: number;
  /** The `s` attribute; 0 where missing. */
  style: number;
  /** The `t` attribute; "n" where missing. */
  type: string;
  /** The `cm` attribute, from 1; 0 where missing. */
  cellMetadata: number;
  /** Where `<c` starts and its element ends. */
  start: number;
  end: number;
  /** Inside the opening and closing tags; both -1 where there is no such element. */
  valueFrom: number;
  valueTo: number;
  inlineFrom: number;
  inlineTo: number;
  formulaFrom: number;
  formulaTo: number;
  /** Attributes of `<f>`, as text; "" where none. */
  formulaAttributes: string;
}

export interface RowToken {
  row: number;
  /** All attributes of the row, as text. */
  attributes: string;
  start: number;
  /** Where the opening tag ends. */
  openEnd: number;
}

export interface CellVisitor {
  row(token: RowToken): void;
  cell(token: CellToken): void;
  /** The row's element ends here; `closeStart` is where its closing tag starts, or its end where it closes itself. */
  rowEnd(row: number, closeStart: number, end: number): void;
}

const LESS = 60, SLASH = 47, GREATER = 62, COLON = 58, QUOTE = 34, APOSTROPHE = 39, EQUALS = 61;

/** Walks the rows and cells between two offsets. Rows and cells without an address follow the one before. */
export function scanCells(xml: string, from: number, to: number, visitor: CellVisitor): void {
  const cell: CellToken = {
    row: -1, column: -1, style: 0, type: "n", cellMetadata: 0, start: 0, end: 0, valueFrom: -1, valueTo: -1,
    inlineFrom: -1, inlineTo: -1, formulaFrom: -1, formulaTo: -1, formulaAttributes: "",
  };
  const rowToken: RowToken = { row: -1, attributes: "", start: 0, openEnd: 0 };
  let row = -1;
  let column = -1;
  let at = from;
  while (at < to) {
    const tag = xml.indexOf("<", at);
    if (tag < 0 || tag >= to) return;
    const first = xml.charCodeAt(tag + 1);
    const name = nameStart(xml, tag + 1);
    const letter = xml.charCodeAt(name);
    if (first === SLASH) {
      at = after(xml, tag);
      if (letter === 114) visitor.rowEnd(row, tag, at);
    } else if (letter === 99 && isEnd(xml.charCodeAt(name + 1))) {
      column++;
      at = readCell(xml, tag, name + 1, row, column, cell);
      column = cell.column;
      visitor.cell(cell);
    } else if (letter === 114) {
      at = after(xml, tag);
      const selfClosing = xml.charCodeAt(at - 2) === SLASH;
      rowToken.attributes = xml.slice(name + 3, at - (selfClosing ? 2 : 1));
      const number = /(?:^|\s)r\s*=\s*["'](\d+)["']/.exec(rowToken.attributes);
      row = number ? Number(number[1]) - 1 : row + 1;
      column = -1;
      rowToken.row = row;
      rowToken.start = tag;
      rowToken.openEnd = at;
      visitor.row(rowToken);
      if (selfClosing) visitor.rowEnd(row, at, at);
    } else at = first === 33 ? afterComment(xml, tag) : after(xml, tag);
  }
}

function readCell(xml: string, tag: number, afterName: number, row: number, column: number, cell: CellToken): number {
  cell.row = row;
  cell.column = column;
  cell.style = 0;
  cell.type = "n";
  cell.cellMetadata = 0;
  cell.start = tag;
  cell.valueFrom = cell.valueTo = cell.inlineFrom = cell.inlineTo = cell.formulaFrom = cell.formulaTo = -1;
  cell.formulaAttributes = "";
  let at = afterName;
  for (;;) {
    let code = xml.charCodeAt(at);
    while (code <= 32) code = xml.charCodeAt(++at);
    if (code === GREATER) break;
    if (code === SLASH) return (cell.end = after(xml, at));
    const equals = xml.indexOf("=", at);
    if (equals < 0) throw cutOff();
    let open = equals + 1;
    while (xml.charCodeAt(open) !== QUOTE && xml.charCodeAt(open) !== APOSTROPHE) if (++open >= xml.length) throw cutOff();
    const close = xml.indexOf(xml[open]!, open + 1);
    if (close < 0) throw cutOff();
    const next = xml.charCodeAt(at + 1);
    if (next === EQUALS || next <= 32) {
      if (code === 114) placeOf(xml, open + 1, close, cell);
      else if (code === 115) cell.style = Number(xml.slice(open + 1, close));
      else if (code === 116) cell.type = xml.slice(open + 1, close);
    } else if (code === 99 && next === 109) cell.cellMetadata = Number(xml.slice(open + 1, close));
    at = close + 1;
  }
  at++;
  for (;;) {
    const inner = xml.indexOf("<", at);
    if (inner < 0) throw cutOff();
    if (xml.charCodeAt(inner + 1) === SLASH) return (cell.end = after(xml, inner));
    const name = nameStart(xml, inner + 1);
    const openEnd = after(xml, inner);
    const letter = xml.charCodeAt(name);
    const short = isEnd(xml.charCodeAt(name + 1));
    const isFormula = short && letter === 102;
    if (isFormula) cell.formulaAttributes = xml.slice(name + 1, openEnd - 1);
    if (xml.charCodeAt(openEnd - 2) === SLASH) {
      if (isFormula) cell.formulaFrom = cell.formulaTo = openEnd;
      at = openEnd;
      continue;
    }
    const qualified = xml.slice(inner + 1, qualifiedEnd(xml, name));
    const closeStart = xml.indexOf(`</${qualified}`, openEnd);
    if (closeStart < 0) throw cutOff();
    if (isFormula) {
      cell.formulaFrom = openEnd;
      cell.formulaTo = closeStart;
    } else if (short && letter === 118) {
      cell.valueFrom = openEnd;
      cell.valueTo = closeStart;
    } else if (letter === 105 && xml.charCodeAt(name + 1) === 115) {
      cell.inlineFrom = openEnd;
      cell.inlineTo = closeStart;
    }
    at = after(xml, closeStart);
  }
}

// "AB12" by its characters; anything else leaves the counted place.
function placeOf(xml: string, from: number, to: number, cell: CellToken): void {
  let column = 0;
  let at = from;
  for (; at < to; at++) {
    const digit = (xml.charCodeAt(at) | 32) - 96;
    if (digit < 1 || digit > 26) break;
    column = column * 26 + digit;
  }
  if (at === from || at === to) return;
  cell.column = column - 1;
}

function nameStart(xml: string, from: number): number {
  let at = from;
  if (xml.charCodeAt(at) === SLASH) at++;
  for (let probe = at; ; probe++) {
    const code = xml.charCodeAt(probe);
    if (code === COLON) return probe + 1;
    if (isEnd(code) || Number.isNaN(code)) return at;
  }
}

function qualifiedEnd(xml: string, from: number): number {
  let at = from;
  while (!isEnd(xml.charCodeAt(at))) at++;
  return at;
}

function isEnd(code: number): boolean {
  return code === GREATER || code === SLASH || code <= 32 || code === LESS;
}

function after(xml: string, from: number): number {
  const close = xml.indexOf(">", from);
  if (close < 0) throw cutOff();
  return close + 1;
}

function afterComment(xml: string, from: number): number {
  if (!xml.startsWith("<!--", from)) return after(xml, from);
  const close = xml.indexOf("-->", from);
  if (close < 0) throw cutOff();
  return close + 3;
}

function cutOff(): FileError {
  return new FileError("damaged", "A sheet's rows are cut off.");
}
