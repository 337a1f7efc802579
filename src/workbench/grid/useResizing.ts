// Dragging the edge of a heading gives its column or row another size.
import { useState, type PointerEvent } from "react";
import { lengthOf } from "./lines";
import type { SheetView } from "./sheetView";

interface Resizing {
  readonly line: { readonly column: number } | { readonly row: number };
  readonly from: number;
  readonly size: number;
}

/** Handlers that say whether they took the event. */
export function useResizing({ layout }: SheetView, onResize: (line: Resizing["line"], size: number) => void) {
  const [resizing, setResizing] = useState<Resizing | null>(null);
  return {
    start: (event: PointerEvent<Element>): boolean => {
      const edge = (event.target as Element).closest<HTMLElement>(".heading-edge");
      if (!edge) return false;
      const column = edge.dataset.column === undefined ? null : Number(edge.dataset.column);
      const row = Number(edge.dataset.row);
      event.currentTarget.setPointerCapture(event.pointerId);
      setResizing(column === null
        ? { line: { row }, from: event.clientY, size: lengthOf(layout.rows, row) }
        : { line: { column }, from: event.clientX, size: lengthOf(layout.columns, column) });
      return true;
    },
    move: (event: PointerEvent<Element>): boolean => {
      if (!resizing) return false;
      const now = "column" in resizing.line ? event.clientX : event.clientY;
      onResize(resizing.line, Math.max(4, resizing.size + now - resizing.from));
      return true;
    },
    end: (_event: PointerEvent<Element>): boolean => {
      setResizing(null);
      return resizing !== null;
    },
  };
}
