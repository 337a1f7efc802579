// Making and taking apart what stands behind Range and RangeAreas.
import { columnLetters, parseReference, quoteSheetName, rangeAddress, type Range } from "../../model/address";
import { sheetByName } from "../../model/book";
import type { Sheet } from "../../model/sheet";
import { isWholeColumns, isWholeRows } from "../edits/styles";
import { invalidArgument, itemNotFound } from "../hostError";
import { isInstance } from "../arguments";
import type { Cells, Host, Instance } from "../targets";
import { instance } from "../targets";

/** The one area of a Range. */
export function areaOf(cells: Cells): Range {
  const [area] = cells.areas;
  if (!area) throw invalidArgument("the range is empty");
  return area;
}

export function rangeOf(sheet: Sheet, area: Range): Instance {
  return instance("Range", { sheet, areas: [area] });
}

/** "Sheet1!A1:B2", with whole columns as "Sheet1!A:B" and whole rows as "Sheet1!2:3", as Excel writes them. */
export function addressOf(sheet: Sheet, area: Range): string {
  const columns = isWholeColumns(area);
  const rows = isWholeRows(area);
  const text = columns === rows ? rangeAddress(area)
    : columns ? `${columnLetters(area.left)}:${columnLetters(area.right)}` : `${area.top + 1}:${area.bottom + 1}`;
  return `${quoteSheetName(sheet.name)}!${text}`;
}

/** The cells that an argument names: a range, or an address on the sheet given ("A1", "Sheet2!A1:B2", a name of the book). */
export function cellsOf(host: Host, value: unknown, sheet: Sheet | null): Cells {
  if (isInstance(value) && (value.type === "Range" || value.type === "RangeAreas")) return value.target;
  if (typeof value !== "string") throw invalidArgument("a range or an address is needed");
  const reference = parseReference(value) ?? referenceOfName(host, value, sheet);
  if (!reference) throw invalidArgument(`${value} is no address`);
  const owner = reference.sheet === null ? sheet : sheetByName(host.book, reference.sheet);
  if (!owner) throw itemNotFound(value);
  return { sheet: owner, areas: [reference.range] };
}

function referenceOfName(host: Host, text: string, sheet: Sheet | null): ReturnType<typeof parseReference> {
  const wanted = text.toLowerCase();
  const named = host.book.names.filter(({ name }) => name.toLowerCase() === wanted);
  const name = named.find(({ sheetId }) => sheetId !== null && sheetId === sheet?.id) ?? named.find(({ sheetId }) => sheetId === null);
  if (name) return parseReference(name.formula);
  for (const owner of host.book.sheets) {
    const table = owner.tables.find((one) => one.name.toLowerCase() === wanted);
    if (table) {
      const { range, showHeaders, showTotals } = table;
      return { sheet: owner.name, range: { ...range, top: range.top + (showHeaders ? 1 : 0), bottom: range.bottom - (showTotals ? 1 : 0) } };
    }
  }
  return null;
}
