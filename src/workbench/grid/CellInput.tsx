// The one text field of the grid. It always has the grid's keyboard, unseen over the active cell, so that input methods for
// Chinese, the clipboard and screen readers work as in any text field; it shows itself while a cell is edited.
import { useEffect, useLayoutEffect, useRef, type ClipboardEvent, type KeyboardEvent } from "react";
import type { Format } from "../../host/model/format";
import type { Editing } from "./editing";
import type { Box } from "./layout";
import { fontFamily } from "./textWidth";

interface Props {
  readonly editing: Editing | null;
  readonly label: string;
  readonly box: Box;
  readonly format: Format;
  readonly zoom: number;
  /** Counts up whenever the grid should take the keyboard. */
  readonly focusTurn: number;
  readonly onText: (text: string) => void;
  readonly onKey: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onCopy: (event: ClipboardEvent, kind: "copy" | "cut") => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

export function CellInput({ editing, label, box, format, zoom, focusTurn, onText, onKey, onCopy, onPaste }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const isEditing = editing !== null;
  useEffect(() => {
    // A sheet the add-in brings to the front leaves the keyboard in the pane, as Excel does.
    if (!(document.activeElement instanceof HTMLIFrameElement)) field.current?.focus({ preventScroll: true });
  }, [focusTurn]);
  // An edit of what was there begins with the caret at its end.
  useLayoutEffect(() => {
    const { current } = field;
    if (isEditing && current) current.setSelectionRange(current.value.length, current.value.length);
  }, [isEditing]);
  const { font } = format;
  const look = isEditing
    ? { left: box.left - 1, top: box.top - 1, minWidth: box.width + 1, minHeight: box.height + 1 }
    : { left: box.left, top: box.top, width: box.width, height: box.height };
  return (
    <textarea
      ref={field}
      className={isEditing ? "cell-input cell-input-open" : "cell-input"}
      aria-label={label}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      rows={1}
      style={{ ...look, fontFamily: fontFamily(font.name), fontSize: font.size * (4 / 3) * zoom, fontWeight: font.bold ? 700 : 400 }}
      value={editing?.text ?? ""}
      onChange={(event) => onText(event.target.value)}
      onKeyDown={(event) => {
        if (!event.nativeEvent.isComposing) onKey(event);
      }}
      onCopy={(event) => onCopy(event, "copy")}
      onCut={(event) => onCopy(event, "cut")}
      onPaste={onPaste}
    />
  );
}
