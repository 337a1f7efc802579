// A cell being typed into. "enter" began by typing over the cell, so arrow keys leave it; "edit" began with F2, a double
// click or the formula bar, so arrow keys move the caret.
import type { CellPlace } from "../../host/model/address";
import type { Direction } from "./movement";

export interface Editing {
  readonly place: CellPlace;
  readonly text: string;
  readonly mode: "enter" | "edit";
}

/** Where the selection goes when an edit is done. */
export type Leave = Direction | "stay";

/** Which way a key leaves a cell being edited; "cancel" for Escape, null where the key belongs to the text. */
export function leaveBy(event: { readonly key: string; readonly shiftKey: boolean; readonly altKey: boolean }, mode: Editing["mode"]): Leave | "cancel" | null {
  switch (event.key) {
    case "Escape":
      return "cancel";
    case "Enter":
      return event.altKey ? null : event.shiftKey ? "up" : "down";
    case "Tab":
      return event.shiftKey ? "left" : "right";
    case "ArrowUp":
      return mode === "enter" ? "up" : null;
    case "ArrowDown":
      return mode === "enter" ? "down" : null;
    case "ArrowLeft":
      return mode === "enter" ? "left" : null;
    case "ArrowRight":
      return mode === "enter" ? "right" : null;
    default:
      return null;
  }
}
