// Where the cells that formulas point at stand. Within a tab a cell is named relative to the formula, so that a list may be sorted;
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

/** The formula's text on a tab, with `=` in front. */
export function addressed(formula: Formula, tab: string, places: FormulaPlaces): FormulaText {
  return ["=", ...formula.map((part) => (typeof part === "string" ? part : referenceText(part, tab, places)))];
}

function referenceText(reference: FormulaReference, tab: string, places: FormulaPlaces): FormulaText[number] {
  switch (reference.kind) {
    case "input":
      return onSheet(reference.at.sheet, `$${columnLetters(reference.at.column)}$${reference.at.row}`);
    case "policy":
      return reference.sheet === null ? { tab: POLICY_TAB, address: reference.address } : onSheet(reference.sheet, reference.address);
    case "table": {
      const isOwn = reference.tab === tab;
      const address = cellsOf(reference, places, isOwn ? "" : "$");
      return isOwn ? address : { tab: reference.tab, address };
    }
  }
}

function cellsOf({ tab, table, column, row }: TableReference, places: FormulaPlaces, fast: "" | "$"): string {
  const found = places.get(`${tab}/${table}`);
  const place = found?.columns.get(column);
  if (found === undefined || place === undefined) throw new Error(`A formula points at column “${column}” of table “${table}” on tab “${tab}”, which is not there.`);
  const letters = columnLetters(found.area.column + place + 1);
  const first = found.area.row + 2;
  if (row === null) return `$${letters}$${first}:$${letters}$${first + found.count - 1}`;
  const index = found.rows.get(row);
  if (index === undefined) throw new Error(`A formula points at row “${row}” of table “${table}” on tab “${tab}”, which is not there.`);
  return `${fast}${letters}${fast}${first + index}`;
}
