// A sheet's rows and cells as the model has them: values as cached in the file, formulas as people see them, shared
// formulas given to each cell their own text, array formulas with the cells they fill.
import { parseRange, rangeBetween, type CellPlace } from "../model/address";
import type { ArrayExtent, Cell, CellValue } from "../model/cell";
import { isErrorCode } from "../model/cell";
import { DEFAULT_ROW, type Row, type RowProperties } from "../model/sheet";
import { richText, unescapeText } from "./cellText";
import { shownFormula } from "./formulaText";
import { scanCells, type CellToken } from "./scanCells";
import { formulaAt, formulaPattern, type FormulaPattern } from "./sharedFormulas";
import { unescapeXml } from "./xml";

/** What cells refer to outside their sheet. */
export interface CellContext {
  readonly strings: readonly string[];
  /** Numbers of the `cm` attribute that mean "dynamic array". */
  readonly dynamic: ReadonlySet<number>;
  readonly date1904: boolean;
}

/** The rows between two offsets of a sheet's text. */
export function readCells(xml: string, from: number, to: number, context: CellContext): Map<number, Row> {
  const rows = new Map<number, Row>();
  const patterns = new Map<string, FormulaPattern>();
  const arrays: { readonly at: CellPlace; readonly extent: ArrayExtent }[] = [];
  let current: Row = { cells: [], properties: DEFAULT_ROW };
  scanCells(xml, from, to, {
    row({ row, attributes }) {
      const known = rows.get(row);
      current = known ?? { cells: [], properties: readRowProperties(attributes) };
      if (!known) rows.set(row, current);
    },
    cell(token) {
      const value = readValue(xml, token, context);
      const extent = token.formulaFrom < 0 ? null : arrayExtent(token, context);
      const formula = token.formulaFrom < 0 ? null : readFormula(xml, token, patterns);
      if (extent && formula !== null) arrays.push({ at: { row: token.row, column: token.column }, extent });
      current.cells[token.column] = { value, style: token.style, formula, array: formula === null ? null : extent, spilledFrom: null };
    },
    rowEnd() {},
  });
  for (const { at, extent } of arrays) markSpill(rows, at, extent);
  return rows;
}

/** What a row's attributes say. */
function readRowProperties(attributes: string): RowProperties {
  if (!/\b(?:ht|hidden|outlineLevel|collapsed|customFormat)\b/.test(attributes)) return DEFAULT_ROW;
  const value = (name: string) => new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1];
  const flag = (name: string) => value(name) === "1" || value(name) === "true";
  const height = Number(value("ht"));
  const style = Number(value("s"));
  return {
    height: value("ht") !== undefined && Number.isFinite(height) ? height : null,
    hidden: flag("hidden"),
    outlineLevel: Number(value("outlineLevel") ?? 0),
    collapsed: flag("collapsed"),
    style: flag("customFormat") && Number.isFinite(style) ? style : null,
  };
}

function readValue(xml: string, token: CellToken, context: CellContext): CellValue {
  if (token.type === "inlineStr") return token.inlineFrom < 0 ? null : richText(xml, token.inlineFrom, token.inlineTo);
  if (token.valueFrom < 0) return null;
  const raw = xml.slice(token.valueFrom, token.valueTo);
  switch (token.type) {
    case "s":
      return context.strings[Number(raw)] ?? null;
    case "str":
      return unescapeText(unescapeXml(raw));
    case "b":
      return raw.trim() === "1" || raw.trim() === "true";
    case "e": {
      const code = unescapeXml(raw).trim();
      return { error: isErrorCode(code) ? code : "#UNKNOWN!" };
    }
    case "d":
      return serialOfIsoDate(raw.trim(), context.date1904);
    default: {
      if (raw === "") return null;
      const number = Number(raw);
      return Number.isNaN(number) ? unescapeText(unescapeXml(raw)) : number;
    }
  }
}

function readFormula(xml: string, token: CellToken, patterns: Map<string, FormulaPattern>): string | null {
  const text = unescapeXml(xml.slice(token.formulaFrom, token.formulaTo));
  if (token.formulaAttributes === "") return text === "" ? null : shownFormula(text);
  const kind = attributeOf(token.formulaAttributes, "t");
  if (kind === "dataTable") return null;
  if (kind !== "shared") return text === "" ? null : shownFormula(text);
  const group = attributeOf(token.formulaAttributes, "si") ?? "";
  const at = { row: token.row, column: token.column };
  if (text !== "") {
    const shown = shownFormula(text);
    patterns.set(group, formulaPattern(shown, at));
    return shown;
  }
  const pattern = patterns.get(group);
  return pattern ? formulaAt(pattern, at) : null;
}

function arrayExtent(token: CellToken, context: CellContext): ArrayExtent | null {
  if (token.formulaAttributes === "" || attributeOf(token.formulaAttributes, "t") !== "array") return null;
  const place = { row: token.row, column: token.column };
  const range = parseRange(attributeOf(token.formulaAttributes, "ref") ?? "") ?? rangeBetween(place, place);
  return { kind: context.dynamic.has(token.cellMetadata) ? "dynamic" : "fixed", range };
}

function markSpill(rows: Map<number, Row>, at: CellPlace, { range }: ArrayExtent): void {
  for (let row = range.top; row <= range.bottom; row++) {
    const cells = rows.get(row)?.cells;
    if (!cells) continue;
    for (let column = range.left; column <= Math.min(range.right, cells.length - 1); column++) {
      const cell: Cell | undefined = cells[column];
      if (cell && !(row === at.row && column === at.column)) cells[column] = { ...cell, formula: null, spilledFrom: at };
    }
  }
}

// Days since 1900 (or 1904) of a date such as "2026-10-05T09:30:00"; the text itself where it is none.
function serialOfIsoDate(text: string, date1904: boolean): CellValue {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?/.exec(text);
  if (!match) return text;
  const [year, month, day, hour = 0, minute = 0, second = 0] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const days = Date.UTC(year!, month! - 1, day!) / 86_400_000 + 25_569 - (date1904 ? 1_462 : 0);
  return days + (hour * 3_600 + minute * 60 + second) / 86_400;
}

function attributeOf(attributes: string, name: string): string | null {
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? null;
}
