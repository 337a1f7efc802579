// What the keys of the grid mean while no cell is edited, as in Excel.
import type { CellPlace } from "../../host/model/address";
import { usedRange, type Sheet } from "../../host/model/sheet";
import type { SheetLayout } from "./layout";
import { jump, page, selectCell, step, type Direction, type Selection } from "./movement";

export type KeyMeaning =
  | { readonly kind: "select"; readonly selection: Selection }
  | { readonly kind: "edit" }
  | { readonly kind: "clear" }
  | { readonly kind: "sheet"; readonly step: 1 | -1 }
  | { readonly kind: "save" };

export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" };

/** The meaning of a key; null where it is text, or the browser's. `height` is that of the window, in pixels. */
export function meaningOf(key: Key, sheet: Sheet, layout: SheetLayout, selection: Selection, height: number): KeyMeaning | null {
  const held = key.ctrlKey || key.metaKey;
  if (key.key === "F2") return { kind: "edit" };
  if (key.key === "Delete" || key.key === "Backspace") return { kind: "clear" };
  if (held && key.key.toLowerCase() === "s") return { kind: "save" };
  if (held && (key.key === "PageDown" || key.key === "PageUp")) return { kind: "sheet", step: key.key === "PageDown" ? 1 : -1 };
  if (held && key.key.toLowerCase() === "a") return { kind: "select", selection: everything(sheet, layout, selection) };
  const target = targetOf(key, held, sheet, layout, selection, height);
  if (!target) return null;
  const extends_ = key.shiftKey && key.key !== "Tab" && key.key !== "Enter";
  return { kind: "select", selection: extends_ ? { anchor: selection.anchor, focus: target } : selectCell(target) };
}

function targetOf(key: Key, held: boolean, sheet: Sheet, layout: SheetLayout, { anchor, focus }: Selection, height: number): CellPlace | null {
  const from = key.shiftKey && key.key !== "Tab" && key.key !== "Enter" ? focus : anchor;
  const arrow = ARROWS[key.key];
  if (arrow) return held ? jump(sheet, layout, from, arrow) : step(sheet, layout, from, arrow);
  switch (key.key) {
    case "Enter":
      return step(sheet, layout, from, key.shiftKey ? "up" : "down");
    case "Tab":
      return step(sheet, layout, from, key.shiftKey ? "left" : "right");
    case "PageUp":
      return page(layout, from, height, "up");
    case "PageDown":
      return page(layout, from, height, "down");
    case "Home":
      return held ? { row: sheet.view.frozenRows, column: sheet.view.frozenColumns } : { row: from.row, column: sheet.view.frozenColumns };
    case "End": {
      const used = usedRange(sheet, "values");
      return held && used ? { row: used.bottom, column: used.right } : null;
    }
    default:
      return null;
  }
}

function everything(sheet: Sheet, layout: SheetLayout, { anchor }: Selection): Selection {
  const used = usedRange(sheet, "values");
  const focus = used ? { row: used.bottom, column: used.right } : { row: layout.rows.count - 1, column: layout.columns.count - 1 };
  return used ? { anchor: { row: used.top, column: used.left }, focus } : { anchor, focus };
}
