// Where the tables of a sheet are: their headers, their data rows, and what stands around them.
// Indices count from 0 inside `sheet.values`; addresses count from 1.
import { isBlank } from "./column";
import { exampleIn } from "./exampleRow";
import { findHead, headerStrength, type Grid, type Head, type HeaderCell, type Region } from "./headerRows";
import { asideOf } from "./rowKinds";
import type { CellValue, Sheet, SheetSet } from "./sheet";

export interface Table {
  readonly sheet: Sheet;
  /** The name of the Excel table; `null` for a plain range. */
  readonly name: string | null;
  /** Address of the last header row. */
  readonly headerRow: number;
  readonly headers: readonly HeaderCell[];
  /** The sheet's cells, merged ones filled downwards. */
  readonly cells: readonly (readonly CellValue[])[];
  /** Indices of the data rows. */
  readonly rows: readonly number[];
  /** The team a data row stands under, where lines between the rows name teams (客服一组). */
  readonly groups: ReadonlyMap<number, string>;
  /** Totals, notes, examples, section titles and repeated headers, left out on purpose. */
  readonly leftOut: number;
  /** Those of them that are examples: the row's index and the cell that says so. */
  readonly examples: readonly ExampleRow[];
  /** Title, note and key-value rows above the header, blank cells left out. */
  readonly preface: readonly (readonly CellValue[])[];
}

export interface ExampleRow {
  readonly row: number;
  readonly text: string;
}

/** What finding tables must know of words: how surely a text is a header, and whether headers alone make a known kind. */
export interface HeaderJudge {
  readonly known: (text: string) => number;
  readonly whole: (headers: readonly HeaderCell[]) => boolean;
}

interface Scan {
  readonly sheet: Sheet;
  readonly grid: Grid;
  readonly judge: HeaderJudge;
  readonly name: string | null;
}

/** All tables of a sheet in reading order; none for forms, notes and empty sheets. */
export function findTables(sheet: Sheet, dateSystem: SheetSet["dateSystem"], judge: HeaderJudge): readonly Table[] {
  const width = sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) return [];
  const merges = sheet.merges.map((area) => ({ row: area.row - sheet.row, column: area.column - sheet.column, rows: area.rows, columns: area.columns }));
  const known = remembered(judge.known);
  const grid: Grid = { cells: filledDown(sheet, merges), formats: sheet.formats, dateSystem, merges, known };
  const found: Table[] = [];
  let free = grid.cells;
  for (const { name, area, hasTotals } of sheet.tables) {
    const top = area.row - sheet.row;
    const left = area.column - sheet.column;
    const [bottom, right] = [top + area.rows, left + area.columns];
    found.push(...scan({ sheet, grid, judge, name }, { top, left, right, bottom: hasTotals ? bottom - 1 : bottom }));
    free = free.map((row, index) => (index < top || index >= bottom ? row : row.map((cell, column) => (column >= left && column < right ? null : cell))));
  }
  found.push(...scan({ sheet, grid: { ...grid, cells: free }, judge, name: null }, { top: 0, left: 0, bottom: free.length, right: width }));
  return found;
}

function remembered(known: (text: string) => number): (text: string) => number {
  const answers = new Map<string, number>();
  return (text) => {
    const answer = answers.get(text) ?? known(text);
    answers.set(text, answer);
    return answer;
  };
}

/** A merged cell holds its value in its first cell only; here every row of a tall merge has it. */
function filledDown(sheet: Sheet, merges: Grid["merges"]): readonly (readonly CellValue[])[] {
  const cells: (readonly CellValue[])[] = [...sheet.values];
  const copies = new Map<number, CellValue[]>();
  for (const { row: top, column, rows } of merges) {
    const value = sheet.values[top]?.[column];
    if (rows < 2 || value === undefined || value === null) continue;
    for (let row = top + 1; row < Math.min(top + rows, cells.length); row++) {
      const copy = copies.get(row) ?? [...(cells[row] ?? [])];
      copy[column] = value;
      copies.set(row, copy);
      cells[row] = copy;
    }
  }
  return cells;
}

function scan(context: Scan, region: Region): readonly Table[] {
  const { grid } = context;
  const found: Table[] = [];
  let top = region.top;
  while (top < region.bottom) {
    const head = findHead(grid, { ...region, top });
    if (head === null || head.headers.length === 0) break;
    const block = blockEnd(grid, head.last + 1, region);
    const whole = bandsOf(context, head, region);
    const bands = whole.length > 1 ? whole : bandsOf(context, head, { ...region, bottom: block });
    if (bands.length > 1) {
      const bottom = whole.length > 1 ? region.bottom : block;
      for (const band of bands) found.push(...scan(context, { ...band, top, bottom }));
      if (bottom === region.bottom) break;
      top = bottom;
      continue;
    }
    const band = bands[0]!;
    const { end, ...data } = dataRows(context, head, { ...band, top: head.last + 1, bottom: region.bottom });
    found.push({
      sheet: context.sheet, name: context.name, headerRow: head.last + context.sheet.row, headers: head.headers.filter(({ index }) => index >= band.left && index < band.right),
      cells: grid.cells, ...data, preface: prefaceRows(grid, { ...region, top, bottom: head.first }),
    });
    for (const beside of [{ left: region.left, right: band.left - 1 }, { left: band.right + 1, right: region.right }]) {
      if (beside.right - beside.left > 1) found.push(...scan(context, { ...beside, top, bottom: region.bottom }).map((table) => ({ ...table, preface: [] })));
    }
    if (end <= top) break;
    top = end;
  }
  return found;
}

/** The first row from `top` on that is blank across the region: tables side by side may stand above another that is as wide as both. */
function blockEnd(grid: Grid, top: number, region: Region): number {
  let row = top;
  while (row < region.bottom && fillOf(grid.cells[row] ?? [], region) > 0) row++;
  return row;
}

function prefaceRows(grid: Grid, region: Region): readonly (readonly CellValue[])[] {
  return grid.cells
    .slice(Math.max(region.top, region.bottom - 12), region.bottom)
    .map((row) => row.slice(region.left, region.right).filter((cell) => !isBlank(cell)))
    .filter((row) => row.length > 0);
}

/** Columns of tables side by side: parted by a blank column, each a known kind by its own headers. */
function bandsOf({ grid, judge }: Scan, head: Head, region: Region): readonly { readonly left: number; readonly right: number }[] {
  const groups: HeaderCell[][] = [];
  for (const header of head.headers) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group === undefined || before === undefined || (header.index > before.index + 1 && isBlankColumn(grid, before.index + 1, head.last, region))) groups.push([header]);
    else group.push(header);
  }
  const bands: HeaderCell[][] = [];
  for (const group of groups.flatMap((one) => repeatsOf(one, judge))) {
    const band = bands.at(-1);
    if (band === undefined) {
      bands.push([...group]);
    } else if (judge.whole(group) && judge.whole(band)) {
      bands.push([...group]);
    } else if (!judge.whole(band) || group.some(({ text }) => grid.known(text) > 0.8) || besideData(grid, group, band, head.last, region)) {
      band.push(...group);
    }
  }
  return bands.map((band) => ({ left: band[0]!.index, right: band.at(-1)!.index + 1 }));
}

/** The headers apart where they are the same whole table's several times over: lists set side by side without a gap. */
function repeatsOf(headers: readonly HeaderCell[], judge: HeaderJudge): readonly (readonly HeaderCell[])[] {
  const first = headers[0]?.text;
  const period = headers.findIndex(({ text }, at) => at > 1 && text === first);
  if (period < 0 || headers.length % period !== 0 || headers.some(({ text }, at) => text !== headers[at % period]!.text) || !judge.whole(headers.slice(0, period))) return [headers];
  return Array.from({ length: headers.length / period }, (_, at) => headers.slice(at * period, (at + 1) * period));
}

function isBlankColumn(grid: Grid, column: number, from: number, region: Region): boolean {
  for (let row = from; row < Math.min(region.bottom, from + 200); row++) if (!isBlank(grid.cells[row]?.[column] ?? null)) return false;
  return true;
}

/** A group of unknown headers goes with the table where it is filled in most of its rows; a legend is not. */
function besideData(grid: Grid, group: readonly HeaderCell[], band: readonly HeaderCell[], last: number, region: Region): boolean {
  let rows = 0;
  let filled = 0;
  for (let row = last + 1; row < Math.min(region.bottom, last + 200); row++) {
    if (band.every(({ index }) => isBlank(grid.cells[row]?.[index] ?? null))) continue;
    rows++;
    if (group.every(({ index }) => !isBlank(grid.cells[row]?.[index] ?? null))) filled++;
  }
  return rows > 2 && filled > 0.8 * rows;
}

interface DataRows {
  readonly rows: readonly number[];
  readonly groups: ReadonlyMap<number, string>;
  readonly leftOut: number;
  readonly examples: readonly ExampleRow[];
  /** The index the next table's search starts at. */
  readonly end: number;
}

function dataRows({ grid, judge, name }: Scan, head: Head, region: Region): DataRows {
  const headerTexts = head.headers.filter(({ index }) => index >= region.left && index < region.right);
  const rows: number[] = [];
  const groups = new Map<number, string>();
  const examples: ExampleRow[] = [];
  // Only below a whole table can another one start without a blank row between.
  const whole = judge.whole(headerTexts);
  let group: string | null = null;
  let leftOut = 0;
  let gap = false;
  let loose: number | null = null;
  let row = region.top;
  for (; row < region.bottom; row++) {
    const cells = grid.cells[row] ?? [];
    const fill = fillOf(cells, region);
    if (fill === 0) {
      gap = true;
      loose ??= row;
      continue;
    }
    if (repeatsHeader(cells, headerTexts)) {
      leftOut++;
      continue;
    }
    if (name === null && (gap || loose !== null || (whole && looksNamed(grid, cells, region))) && headerStrength(grid, row, region) >= 2) break;
    const example = exampleIn(cells, region.left, region.right);
    if (example !== null) {
      examples.push({ row, text: example });
      leftOut++;
      continue;
    }
    const team = fill === 1 && headerTexts.length > 2 ? teamOfLine(cells, region) : null;
    if (team !== null) {
      group = team;
      leftOut++;
      loose ??= row;
      continue;
    }
    const aside = asideOf(cells, region.left, region.right, fill) ?? (isSectionTitle(grid, row, fill, region) || (gap && isForeign(grid, row, fill, region, rows)) ? "note" : null);
    if (aside !== null) {
      leftOut++;
      if (aside === "note") loose ??= row;
      continue;
    }
    rows.push(row);
    if (group !== null) groups.set(row, group);
    gap = false;
    loose = null;
  }
  const stopped = row < region.bottom;
  // A lone cell right above the next header is that table's title.
  if (stopped && loose === null && rows.at(-1) === row - 1 && fillOf(grid.cells[row - 1] ?? [], region) === 1) loose = rows.pop()!;
  // Lines between the last data row and the next header are that header's titles, not this table's notes.
  if (stopped && loose !== null) for (let line = loose; line < row; line++) if (fillOf(grid.cells[line] ?? [], region) > 0) leftOut--;
  return { rows, groups, leftOut: Math.max(0, leftOut), examples, end: stopped ? (loose ?? row) : region.bottom };
}

function fillOf(cells: readonly CellValue[], region: Region): number {
  let fill = 0;
  for (let column = region.left; column < region.right; column++) if (!isBlank(cells[column] ?? null)) fill++;
  return fill;
}

function repeatsHeader(cells: readonly CellValue[], headers: readonly HeaderCell[]): boolean {
  let same = 0;
  for (const { index, text } of headers) {
    const cell = cells[index];
    if (typeof cell !== "string" || cell.trim() !== text) {
      if (same === 0 || !isBlank(cell ?? null)) return false;
    } else {
      same++;
    }
  }
  return same >= 2 || same === headers.length;
}

/** A quick look whether a row could name columns: its first two filled cells are known words without digits. */
function looksNamed(grid: Grid, cells: readonly CellValue[], region: Region): boolean {
  let seen = 0;
  for (let column = region.left; column < region.right && seen < 3; column++) {
    const cell = cells[column];
    if (cell === undefined || isBlank(cell)) continue;
    if (typeof cell !== "string" || cell.length > 20 || /\d/.test(cell) || grid.known(cell) < 0.95) return false;
    seen++;
  }
  return seen >= 3;
}

const TEAM_LINE = /^(?:\(?[一二三四五六七八九十\d]{1,2}[、.．)]\s*)?([\u3400-\u9fffA-Za-z\d][\u3400-\u9fffA-Za-z\d ]{0,14}(?:组|組|队|隊|部|班|中心|店|课|課|科|处|處|团队|團隊|team|group|squad|department)|(?:team|group|squad) [A-Za-z\d]+)\s*(?:\(\d+\s*(?:人|名|people)?\))?\s*[:：]?$/i;

/** The team a line names for the rows below it by a cell in its first column alone; `null` for other lines. */
function teamOfLine(cells: readonly CellValue[], region: Region): string | null {
  const cell = cells[region.left];
  return typeof cell === "string" ? TEAM_LINE.exec(cell.normalize("NFKC").trim())?.[1]?.trim() ?? null : null;
}

/** One cell merged across the table: the name of the group below it. */
function isSectionTitle(grid: Grid, row: number, fill: number, region: Region): boolean {
  return fill === 1 && grid.merges.some((merge) => merge.row === row && merge.columns > 1 && merge.column < region.right && merge.column + merge.columns > region.left);
}

/** After a gap, a row of one or two cells unlike the table's own first column: a legend or remark below a wide table. */
function isForeign(grid: Grid, row: number, fill: number, region: Region, rows: readonly number[]): boolean {
  if (fill > 2 || rows.length === 0 || region.right - region.left < 4) return false;
  const typical = fillOf(grid.cells[rows[0]!] ?? [], region);
  if (typical < 4) return false;
  const sample = grid.cells[rows[0]!]?.[region.left] ?? null;
  return look(grid.cells[row]?.[region.left] ?? null) !== look(sample);
}

function look(cell: CellValue): string {
  return cell === null ? "blank" : typeof cell !== "string" ? typeof cell : /\d/.test(cell) ? "code" : "text";
}
