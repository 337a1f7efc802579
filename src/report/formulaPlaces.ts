// Where the cells that formulas point at stand. Cells of its own row a formula names relative to itself, so that a list may be sorted;
// everything else stands fast.
import { columnLetters } from "../core/issue";
import { onSheet, TOTAL_ROW, type Formula, type FormulaReference, type TableReference } from "./formula";
import type { Table } from "./model";
import type { PlacedTab } from "./place";
import { POLICY_TAB, type Area, type FormulaText } from "./plan";

interface PlacedTable {
  readonly area: Area;
  /** Column ids → places in the table; rows' keys → places below the header. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
  readonly count: number;
}

/** The tables of a report by tab and id. */
export type FormulaPlaces = ReadonlyMap<string, PlacedTable>;

/** The tables formulas may point at. */
export function formulaPlaces(tabs: readonly PlacedTab[]): FormulaPlaces {
  return new Map(tabs.flatMap(({ tab, placed }) =>
    placed.flatMap(({ block, area, repeats }) => (block.kind === "table" ? [[`${tab.id}/${block.id}`, placesOf(block, area, repeats)] as const] : []))));
}

function placesOf(table: Table, area: Area, repeats: readonly number[]): PlacedTable {
  // Headers repeated on the way push the rows below them down.
  const below = (index: number): number => index + repeats.filter((repeat) => repeat <= index).length;
  return {
    area,
    columns: new Map(table.columns.flatMap(({ id }, index) => (id === undefined ? [] : [[id, index] as const]))),
    rows: new Map([...(table.keys ?? []).map((key, index) => [key, below(index)] as const), [TOTAL_ROW, below(table.rows.length)] as const]),
    count: table.rows.length + repeats.length,
  };
}

/** The tab and the row (from 0) a formula stands in. */
export interface FormulaPlace {
  readonly tab: string;
  readonly row: number;
}

/** The formula's text where it stands, with `=` in front. */
export function addressed(formula: Formula, place: FormulaPlace, places: FormulaPlaces): FormulaText {
  return ["=", ...formula.map((part) => (typeof part === "string" ? part : referenceText(part, place, places)))];
}

function referenceText(reference: FormulaReference, place: FormulaPlace, places: FormulaPlaces): FormulaText[number] {
  switch (reference.kind) {
    case "input": {
      const { at, through } = reference;
      return onSheet(at.sheet, [at, ...(through === undefined ? [] : [through])].map(({ row, column }) => `$${columnLetters(column)}$${row}`).join(":"));
    }
    case "policy":
      return reference.sheet === null ? { tab: POLICY_TAB, address: reference.address } : onSheet(reference.sheet, reference.address);
    case "table": {
      const isOwn = reference.tab === place.tab;
      const address = cellsOf(reference, places, isOwn ? place.row : null);
      return isOwn ? address : { tab: reference.tab, address };
    }
  }
}

/** The address; relative where it lies in the row the formula stands in. */
function cellsOf({ tab, table, column, row, through = column }: TableReference, places: FormulaPlaces, ownRow: number | null): string {
  const found = places.get(`${tab}/${table}`);
  const [from, to] = [found?.columns.get(column), found?.columns.get(through)];
  if (found === undefined || from === undefined || to === undefined) throw new Error(`A formula points at column “${column}” of table “${table}” on tab “${tab}”, which is not there.`);
  const [first, last] = [from, to].map((place) => columnLetters(found.area.column + place + 1));
  const top = found.area.row + 2;
  if (row === null) return `$${first}$${top}:$${last}$${top + found.count - 1}`;
  const index = found.rows.get(row);
  if (index === undefined) throw new Error(`A formula points at row “${row}” of table “${table}” on tab “${tab}”, which is not there.`);
  const sign = found.area.row + 1 + index === ownRow ? "" : "$";
  const [start, end] = [first, last].map((letters) => `${sign}${letters}${sign}${top + index}`);
  return through === column ? `${start}` : `${start}:${end}`;
}
