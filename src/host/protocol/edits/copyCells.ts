// Copying cells into a range of the same workbook. A source smaller than the target repeats to fill it where it fits
// a whole number of times, else it is copied once from the target's first cell. References in formulas move along.
import { cellAddress, rangesOverlap, type Range } from "../../model/address";
import { constantCell, type Cell } from "../../model/cell";
import { cellAt, setCell, type Sheet } from "../../model/sheet";
import { invalidArgument } from "../hostError";
import type { Cells, Host } from "../targets";
import { assertAllowed, assertContentsOpen } from "./guard";
import { withoutArea } from "./overlays";
import { columnCount, rowCount } from "./reading";
import { mapReferences } from "./references";
import { styleAt } from "./styles";

export type CopyKind = "All" | "Formulas" | "Values" | "Formats";

export interface CopyOptions {
  readonly skipBlanks: boolean;
}

export function copyCells(host: Host, target: Cells, source: Cells, kind: CopyKind, { skipBlanks }: CopyOptions): void {
  const [from] = source.areas;
  const [to] = target.areas;
  if (!from || !to || source.areas.length > 1 || target.areas.length > 1) throw invalidArgument("one range is copied to one range");
  const area = filledArea(from, to);
  if (kind === "Formats") assertAllowed(target.sheet, "formatCells");
  else assertContentsOpen(host, target.sheet, [area]);
  // Taken before anything is written, as source and target may overlap.
  const cells = grid(from, (row, column) => ({ cell: cellAt(source.sheet, row, column), style: styleAt(source.sheet, row, column) }));
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const { cell, style } = cells[(row - area.top) % rowCount(from)]![(column - area.left) % columnCount(from)]!;
      if (skipBlanks && (cell === null || (cell.value === null && cell.formula === null))) continue;
      const home = { row: from.top + ((row - area.top) % rowCount(from)), column: from.left + ((column - area.left) % columnCount(from)) };
      setCell(target.sheet, row, column, copied(target.sheet, row, column, cell, style, kind, { rows: row - home.row, columns: column - home.column }));
    }
  }
  if (kind === "All" || kind === "Formats") copyOverlays(source.sheet, from, target.sheet, area);
  if (kind === "All") copyLinks(source.sheet, from, target.sheet, area);
  host.changes.push({ sheet: target.sheet, range: area });
}

function copied(sheet: Sheet, row: number, column: number, cell: Cell | null, style: number, kind: CopyKind, by: Shift): Cell | null {
  const held = cellAt(sheet, row, column);
  if (kind === "Formats") return held ? { ...held, style } : constantCell(null, style);
  const look = kind === "All" ? style : styleAt(sheet, row, column);
  if (!cell) return look === 0 ? null : constantCell(null, look);
  if (kind === "Values" || cell.formula === null) return constantCell(cell.value, look);
  return { ...cell, style: look, formula: shifted(cell.formula, by), array: null, spilledFrom: null };
}

interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/** A formula as it reads when its cell moves: relative parts follow, parts with "$" stay. */
function shifted(formula: string, { rows, columns }: Shift): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, ({ qualifier, address }) => {
    const parts = address.split(":").map((part) => /^(\$?)([A-Za-z]*)(\$?)([0-9]*)$/.exec(part));
    const moved = parts.map((part) => part && movedPart(part, rows, columns));
    return moved.some((part) => part === null) ? "#REF!" : qualifier + moved.join(":");
  });
}

function movedPart([, fixedColumn = "", letters = "", fixedRow = "", digits = ""]: RegExpExecArray, rows: number, columns: number): string | null {
  const column = letters === "" ? 0 : [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 + (fixedColumn ? 0 : columns);
  // "$5" of a whole-row reference reads its "$" as the column's.
  const rowFixed = fixedRow !== "" || (letters === "" && fixedColumn !== "");
  const row = digits === "" ? 0 : Number(digits) - 1 + (rowFixed ? 0 : rows);
  if (column < 0 || row < 0) return null;
  const name = cellAddress(row, column);
  const [, newLetters = "", newDigits = ""] = /^([A-Z]+)([0-9]+)$/.exec(name) ?? [];
  return `${fixedColumn}${letters === "" ? "" : newLetters}${fixedRow}${digits === "" ? "" : newDigits}`;
}

/** Where the copies land. */
function filledArea(from: Range, to: Range): Range {
  const repeats = rowCount(to) % rowCount(from) === 0 && columnCount(to) % columnCount(from) === 0;
  return repeats ? to : { top: to.top, left: to.left, bottom: to.top + rowCount(from) - 1, right: to.left + columnCount(from) - 1 };
}

function grid<Entry>(range: Range, read: (row: number, column: number) => Entry): Entry[][] {
  return Array.from({ length: rowCount(range) }, (_row, row) => Array.from({ length: columnCount(range) }, (_column, column) => read(range.top + row, range.left + column)));
}

// Merges and rules that lie within the source come along, once from the target's first cell.
function copyOverlays(from: Sheet, source: Range, to: Sheet, area: Range): void {
  const by = { rows: area.top - source.top, columns: area.left - source.left };
  const inside = (range: Range): boolean => range.top >= source.top && range.left >= source.left && range.bottom <= source.bottom && range.right <= source.right;
  const move = (range: Range): Range => ({ top: range.top + by.rows, bottom: range.bottom + by.rows, left: range.left + by.columns, right: range.right + by.columns });
  const cut = (range: Range): Range => ({
    top: Math.max(range.top, source.top), left: Math.max(range.left, source.left), bottom: Math.min(range.bottom, source.bottom), right: Math.min(range.right, source.right),
  });
  const merges = from.merges.filter(inside).map(move);
  const moved = <Rule extends { readonly ranges: readonly Range[] }>(rules: readonly Rule[]): Rule[] =>
    rules.flatMap((rule) => {
      const ranges = rule.ranges.filter((range) => rangesOverlap(range, source)).map((range) => move(cut(range)));
      return ranges.length === 0 ? [] : [{ ...rule, ranges }];
    });
  const formats = moved(from.conditionalFormats);
  const validations = moved(from.validations);
  to.merges = [...to.merges.filter((merge) => !rangesOverlap(merge, area)), ...merges];
  const kept = withoutArea(to.conditionalFormats, area);
  const last = kept.reduce((most, { priority }) => Math.max(most, priority), 0);
  to.conditionalFormats = [...kept, ...formats.map((one, index) => ({ ...one, id: freeId([...kept], one.id, index), priority: last + index + 1 }))];
  to.validations = [...withoutArea(to.validations, area), ...validations];
}

// Links come along with the cells they lie on, once from the target's first cell.
function copyLinks(from: Sheet, source: Range, to: Sheet, area: Range): void {
  const by = { rows: area.top - source.top, columns: area.left - source.left };
  const links = from.hyperlinks
    .filter(({ range }) => range.top >= source.top && range.left >= source.left && range.bottom <= source.bottom && range.right <= source.right)
    .map((link) => {
      const { top, left, bottom, right } = link.range;
      return { ...link, range: { top: top + by.rows, left: left + by.columns, bottom: bottom + by.rows, right: right + by.columns } };
    });
  to.hyperlinks = [...to.hyperlinks.filter(({ range }) => !rangesOverlap(range, area)), ...links];
}

function freeId(taken: readonly { readonly id: string }[], id: string, index: number): string {
  return taken.some((one) => one.id === id) ? `${id}-copy${index + 1}-${taken.length}` : id;
}
