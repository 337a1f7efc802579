// The grid: a scroller as large as the sheet, and in it a window that stays in place and draws only the cells it shows.
import { useEffect, useLayoutEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent, type PointerEvent } from "react";
import { flushSync } from "react-dom";
import { cellAddress, rangeBetween, type CellPlace } from "../../host/model/address";
import { displayText } from "../../host/model/displayText";
import { formatAt } from "../../host/model/format";
import { cellAt, mergeAt, type Sheet } from "../../host/model/sheet";
import { CellInput } from "./CellInput";
import type { Editing } from "./editing";
import { ColumnHeadings, HEADING_HEIGHT, headingWidth, RowHeadings } from "./Headings";
import { boxOf } from "./layout";
import { totalLength } from "./lines";
import { selectedRange, type Selection } from "./movement";
import { inWindow, panesOf, placeAt, scrollTo, type Scroll, type Size } from "./panes";
import { SheetPane } from "./SheetPane";
import type { SheetView } from "./sheetView";
import { useResizing } from "./useResizing";

export interface GridProps {
  readonly view: SheetView;
  readonly selection: Selection;
  readonly editing: Editing | null;
  readonly focusTurn: number;
  readonly onSelect: (selection: Selection) => void;
  readonly onText: (text: string) => void;
  readonly onEdit: () => void;
  readonly onKey: (event: KeyboardEvent<HTMLTextAreaElement>, height: number) => void;
  readonly onCopy: (event: ClipboardEvent, kind: "copy" | "cut") => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onFollow: (place: CellPlace) => void;
  /** A line was given a new size in pixels at the zoom shown. */
  readonly onResize: (line: { readonly column: number } | { readonly row: number }, size: number) => void;
}

// Where each sheet was left.
const lastSeen = new WeakMap<Sheet, { readonly scroll: Scroll; readonly focus: CellPlace }>();

export function Grid(props: GridProps) {
  const { view, selection, editing, onSelect, onFollow } = props;
  const { sheet, layout } = view;
  const scroller = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  const [scroll, setScroll] = useState<Scroll>({ x: 0, y: 0 });
  const resizing = useResizing(view, props.onResize);
  const margin = sheet.view.showHeadings ? { x: headingWidth(view), y: HEADING_HEIGHT } : { x: 0, y: 0 };
  const inside: Size = { width: Math.max(0, size.width - margin.x), height: Math.max(0, size.height - margin.y) };

  useEffect(() => {
    const { current } = scroller;
    if (!current) return undefined;
    const observer = new ResizeObserver(() => setSize({ width: current.clientWidth, height: current.clientHeight }));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);

  // A sheet comes back as it was left; a selection that moved out of sight is followed. Only then: a redraw must not pull back
  // a person who has scrolled away.
  const { focus } = selection;
  const isMeasured = inside.width > 0;
  useLayoutEffect(() => {
    const { current } = scroller;
    if (!current || !isMeasured) return;
    const left = lastSeen.get(sheet);
    if (left) current.scrollTo({ left: left.scroll.x, top: left.scroll.y, behavior: "instant" });
    if (left?.focus.row === focus.row && left.focus.column === focus.column) return;
    const to = scrollTo(view, { x: current.scrollLeft, y: current.scrollTop }, inside, focus);
    current.scrollTo({ left: to.x, top: to.y, behavior: "instant" });
    lastSeen.set(sheet, { scroll: to, focus });
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [focus.row, focus.column, isMeasured]);

  const selected = selectedRange(sheet, selection);
  const panes = panesOf(view, scroll, inside);
  const active = selection.anchor;
  const activeBox = boxOf(layout, mergeAt(sheet, active) ?? rangeBetween(active, active));
  const cell = cellAt(sheet, active.row, active.column);
  const format = formatAt(view.book.formats, cell?.style ?? 0);
  const label = `${cellAddress(active.row, active.column)} ${displayText(cell?.value ?? null, format.numberFormat, view.book.date1904)}`;

  const pointer = (event: PointerEvent): { readonly place: CellPlace; readonly where: "cells" | "columns" | "rows" | "corner" } => {
    const bounds = event.currentTarget.getBoundingClientRect();
    const x = event.clientX - bounds.left - margin.x;
    const y = event.clientY - bounds.top - margin.y;
    const where = x < 0 && y < 0 ? "corner" : y < 0 ? "columns" : x < 0 ? "rows" : "cells";
    return { place: placeAt(view, scroll, { x: Math.max(0, x), y: Math.max(0, y) }), where };
  };
  const reach = (where: ReturnType<typeof pointer>["where"], place: CellPlace): CellPlace => ({
    row: where === "columns" || where === "corner" ? layout.rows.count - 1 : place.row,
    column: where === "rows" || where === "corner" ? layout.columns.count - 1 : place.column,
  });
  const press = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0 || (event.target as Element).closest(".cell-input-open")) return;
    event.preventDefault();
    if (resizing.start(event)) return;
    const { place, where } = pointer(event);
    event.currentTarget.setPointerCapture(event.pointerId);
    const from = where === "corner" ? { row: 0, column: 0 } : where === "columns" ? { row: 0, column: place.column } : where === "rows" ? { row: place.row, column: 0 } : place;
    onSelect(event.shiftKey ? { anchor: selection.anchor, focus: reach(where, place) } : { anchor: mergedAnchor(from), focus: reach(where, place) });
  };
  const mergedAnchor = (place: CellPlace): CellPlace => {
    const merge = view.mergeAt(place.row, place.column);
    return merge ? { row: merge.top, column: merge.left } : place;
  };
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (resizing.move(event) || event.buttons !== 1 || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const { place, where } = pointer(event);
    const { anchor, focus: before } = selection;
    // A drag that began on a heading goes on over whole lines.
    const whole = { rows: before.row === layout.rows.count - 1 && anchor.row === 0, columns: before.column === layout.columns.count - 1 && anchor.column === 0 };
    const next = where === "cells" || where === "rows" || where === "columns" ? place : anchor;
    const focusNow = { row: whole.rows ? before.row : next.row, column: whole.columns ? before.column : next.column };
    if (focusNow.row !== before.row || focusNow.column !== before.column) onSelect({ anchor, focus: focusNow });
  };
  const release = (event: PointerEvent<HTMLDivElement>): void => {
    if (resizing.end(event) || event.button !== 0) return;
    const { place, where } = pointer(event);
    const isClick = selection.anchor.row === selection.focus.row && selection.anchor.column === selection.focus.column;
    if (where === "cells" && isClick && !editing && view.linkAt(place.row, place.column)) onFollow(place);
  };

  return (
    <div className="grid" role="grid" aria-label={sheet.name} aria-rowcount={layout.rows.count} aria-colcount={layout.columns.count}>
      <div
        ref={scroller}
        className="grid-scroller"
        onScroll={(event) => {
          const { scrollLeft, scrollTop } = event.currentTarget;
          // Drawn before the browser paints, so that cells never lag behind the scroll bar.
          flushSync(() => setScroll({ x: scrollLeft, y: scrollTop }));
          lastSeen.set(sheet, { scroll: { x: scrollLeft, y: scrollTop }, focus });
        }}
      >
        <div className="grid-window" style={{ width: size.width, height: size.height, marginBottom: -size.height }} onPointerDown={press} onPointerMove={drag} onPointerUp={release}
          onDoubleClick={(event) => {
            if (!(event.target as Element).closest(".headings, .grid-corner")) props.onEdit();
          }}
        >
          {sheet.view.showHeadings && (
            <>
              <button type="button" tabIndex={-1} className="grid-corner" aria-hidden="true" style={{ width: margin.x, height: margin.y }} />
              <div className="headings-band" style={{ left: margin.x, top: 0, width: inside.width, height: margin.y }}>
                <ColumnHeadings view={view} panes={panes} selected={selected} />
              </div>
              <div className="headings-band" style={{ left: 0, top: margin.y, width: margin.x, height: inside.height }}>
                <RowHeadings view={view} panes={panes} selected={selected} />
              </div>
            </>
          )}
          <div className="panes" style={{ left: margin.x, top: margin.y, width: inside.width, height: inside.height }}>
            {panes.map((pane) => <SheetPane key={pane.id} view={view} pane={pane} selected={selected} active={active} />)}
            <FreezeLines view={view} panes={panes} />
            <CellInput
              editing={editing}
              label={label}
              box={{ ...activeBox, ...inWindow(view, scroll, activeBox.left, activeBox.top) }}
              format={format}
              zoom={layout.zoom}
              focusTurn={props.focusTurn}
              onText={props.onText}
              onKey={(event) => props.onKey(event, inside.height)}
              onCopy={props.onCopy}
              onPaste={props.onPaste}
            />
          </div>
        </div>
        <div style={{ width: totalLength(layout.columns) + margin.x, height: totalLength(layout.rows) + margin.y }} />
      </div>
    </div>
  );
}

function FreezeLines({ view, panes }: { readonly view: SheetView; readonly panes: readonly { readonly id: string; readonly left: number; readonly top: number }[] }) {
  const moving = panes.find(({ id }) => id === "moving-moving");
  const { frozenRows, frozenColumns } = view.sheet.view;
  return (
    <>
      {frozenRows > 0 && <span className="freeze-line freeze-rows" style={{ top: (moving?.top ?? 0) - 1 }} />}
      {frozenColumns > 0 && <span className="freeze-line freeze-columns" style={{ left: (moving?.left ?? 0) - 1 }} />}
    </>
  );
}

