// What the page remembers of an open workbook besides the workbook itself: selections by sheet, the edit under way, and a
// count of changes, since the workbook is changed in place.
import { parseCell, sameRange, type CellPlace, type Range } from "../host/model/address";
import type { Sheet } from "../host/model/sheet";
import type { Editing } from "./grid/editing";
import { selectCell, selectedRange, type Selection } from "./grid/movement";

export interface State {
  /** Counts up with every change of the workbook. */
  readonly revision: number;
  readonly selections: ReadonlyMap<string, Selection>;
  readonly editing: Editing | null;
  /** Counts up whenever the grid should take the keyboard. */
  readonly focusTurn: number;
  /** Percent, by sheet, where a person chose another than the file's. */
  readonly zooms: ReadonlyMap<string, number>;
}

export type Action =
  | { readonly kind: "changed" }
  /** The add-in may have selected something. */
  | { readonly kind: "answered"; readonly sheet: Sheet; readonly selected: Range }
  | { readonly kind: "select"; readonly sheet: Sheet; readonly selection: Selection }
  | { readonly kind: "edit"; readonly editing: Editing | null }
  | { readonly kind: "text"; readonly text: string; readonly place: CellPlace }
  | { readonly kind: "focus" }
  | { readonly kind: "zoom"; readonly sheet: Sheet; readonly zoom: number };

export const START: State = { revision: 0, selections: new Map(), editing: null, focusTurn: 0, zooms: new Map() };

export function next(state: State, action: Action): State {
  switch (action.kind) {
    case "changed":
      return { ...state, revision: state.revision + 1 };
    case "answered": {
      const { sheet, selected } = action;
      const revision = state.revision + 1;
      if (sameRange(selectedRange(sheet, selectionIn(state, sheet)), selected)) return { ...state, revision };
      const selection = { anchor: { row: selected.top, column: selected.left }, focus: { row: selected.bottom, column: selected.right } };
      return { ...state, revision, selections: new Map(state.selections).set(sheet.id, selection) };
    }
    case "select":
      return { ...state, selections: new Map(state.selections).set(action.sheet.id, action.selection), editing: null };
    case "edit":
      return { ...state, editing: action.editing };
    case "text":
      return { ...state, editing: state.editing ? { ...state.editing, text: action.text } : { place: action.place, text: action.text, mode: "enter" } };
    case "focus":
      return { ...state, focusTurn: state.focusTurn + 1 };
    case "zoom":
      return { ...state, zooms: new Map(state.zooms).set(action.sheet.id, action.zoom) };
  }
}

/** The selection in a sheet: as left, else where the file says. */
export function selectionIn({ selections }: State, sheet: Sheet): Selection {
  return selections.get(sheet.id) ?? selectCell(parseCell(sheet.view.activeCell) ?? { row: 0, column: 0 });
}

/** A range selected with its top left cell active. */
export function selectRange(range: Range): Selection {
  return { anchor: { row: range.top, column: range.left }, focus: { row: range.bottom, column: range.right } };
}

