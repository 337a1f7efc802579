// Sheets in a person's own notation: rows of cells parted by "|". Numbers, percents, booleans and dates become what Excel would hold.
//   sheet("花名册", `
//     工号 | 姓名 | 入职日期
//     1001 | 张三 | 2024-03-01
//   `)
// A cell in quotes stays text ('001'); an empty cell is blank; `~` is joined to the cell on its left, `^` to the one above.
import { serialOfMoment, startOfDay, dayOfDate } from "../../src/core/time";
import type { Area, CellValue, Sheet, SheetSet } from "../../src/input/sheet";

interface Cell {
  readonly value: CellValue;
  readonly format: string;
}

function cellOf(text: string): Cell {
  const quoted = /^'(.*)'$/.exec(text);
  if (quoted) return { value: quoted[1] ?? "", format: "@" };
  if (text === "") return { value: null, format: "General" };
  if (/^-?\d+(\.\d+)?$/.test(text) && !/^0\d/.test(text)) return { value: Number(text), format: "General" };
  if (/^-?\d+(\.\d+)?%$/.test(text)) return { value: Number((Number(text.slice(0, -1)) / 100).toPrecision(12)), format: "0.0%" };
  if (text === "TRUE" || text === "FALSE") return { value: text === "TRUE", format: "General" };
  const date = /^(\d{4})-(\d{2})-(\d{2})(?: (\d{2}):(\d{2}))?$/.exec(text);
  const day = date === null ? null : dayOfDate(Number(date[1]), Number(date[2]), Number(date[3]));
  if (date !== null && day !== null) {
    const seconds = Number(date[4] ?? 0) * 3_600 + Number(date[5] ?? 0) * 60;
    return { value: serialOfMoment(startOfDay(day) + seconds, 1900), format: date[4] === undefined ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm" };
  }
  return { value: text, format: "General" };
}

/** A sheet from rows of text; the first row is row 1. */
export function sheet(name: string, text: string, more: Partial<Sheet> = {}): Sheet {
  const lines = text.split("\n").map((line) => line.trim());
  while (lines[0] === "") lines.shift();
  while (lines.at(-1) === "") lines.pop();
  const texts = lines.map((line) => line.split("|").map((cell) => cell.trim()));
  const width = Math.max(0, ...texts.map((row) => row.length));
  const merges: Area[] = [];
  const grid = texts.map((row, r) => Array.from({ length: width }, (_, c): Cell => {
    const own = row[c] ?? "";
    if (own === "~" || own === "^") {
      mergeInto(merges, texts, r, c, own);
      return { value: null, format: "General" };
    }
    return cellOf(own);
  }));
  return {
    name, row: 1, column: 1, values: grid.map((row) => row.map(({ value }) => value)), formats: grid.map((row) => row.map(({ format }) => format)),
    merges, tables: [], hidden: false, ...more,
  };
}

function mergeInto(merges: Area[], texts: readonly (readonly string[])[], row: number, column: number, mark: "~" | "^"): void {
  let [r, c] = [row, column];
  while (texts[r]?.[c] === "~") c--;
  while (texts[r]?.[c] === "^") r--;
  const known = merges.findIndex((area) => area.row === r + 1 && area.column === c + 1);
  const old = known < 0 ? { row: r + 1, column: c + 1, rows: 1, columns: 1 } : merges[known]!;
  const grown = mark === "~" ? { ...old, columns: Math.max(old.columns, column - c + 1) } : { ...old, rows: Math.max(old.rows, row - r + 1) };
  if (known < 0) merges.push(grown);
  else merges[known] = grown;
}

/** A workbook of these sheets, with serials from 1900. */
export function workbook(...sheets: readonly Sheet[]): SheetSet {
  return { sheets, dateSystem: 1900 };
}
