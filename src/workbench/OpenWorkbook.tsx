// One open workbook: its grid with bar, tabs and status line, and the task pane beside it. Mounted anew for each workbook.
import { useCallback, useEffect, useMemo, useReducer, useState, type ClipboardEvent, type KeyboardEvent } from "react";
import { wallClock } from "../host/client/wallClock";
import { cellAddress, type CellPlace, type Range } from "../host/model/address";
import { addSheet, sheetById, sheetByName, type Book } from "../host/model/book";
import { usedRange, type Sheet } from "../host/model/sheet";
import type { Bench, PaneFrame } from "./bench";
import { emptyCells, enterCells, entryText, fitColumn, resizeLine } from "./cellEntry";
import { saveFile, type OpenedFile } from "./files";
import { FormulaBar } from "./FormulaBar";
import { destinationOf } from "./goTo";
import { copiedText, pastedCells } from "./grid/blockText";
import { leaveBy, type Leave } from "./grid/editing";
import { formulaReaderOf } from "./grid/formulaReader";
import { Grid } from "./grid/Grid";
import { meaningOf } from "./grid/keys";
import { extentOf, layoutOf } from "./grid/layout";
import { selectCell, selectedRange, step, type Selection } from "./grid/movement";
import { viewOf } from "./grid/sheetView";
import type { Preferences } from "./preferences";
import { Ribbon, type RibbonProps } from "./Ribbon";
import { SheetTabs } from "./SheetTabs";
import { next, selectionIn, selectRange, START } from "./state";
import { StatusBar } from "./StatusBar";
import { TaskPane } from "./TaskPane";
import { ALL_WELL, beginningOf, tryOut, type Trial } from "./trials";
import { useBench } from "./useBench";
import { useText } from "./useText";

interface Props {
  readonly file: OpenedFile;
  readonly functions: Bench["functions"];
  readonly preferences: Preferences;
  readonly onNotice: (sentence: string | null) => void;
  readonly ribbon: Pick<RibbonProps, "onOpen" | "onNew" | "onSample" | "onLarge" | "onPreferences">;
}

export function OpenWorkbook({ file, functions, preferences, onNotice, ribbon }: Props) {
  const { book, fileName } = file;
  const { language, theme } = preferences;
  const text = useText();
  const [state, dispatch] = useReducer(next, START);
  const [isPaneOpen, setPaneOpen] = useState(true);
  const [trial, setTrial] = useState<Trial>(ALL_WELL);
  const [command, setCommand] = useState<{ readonly name: string; readonly frame: PaneFrame } | null>(null);

  const onAnswered = useCallback(({ connection }: PaneFrame) => {
    const front = sheetById(book, book.activeSheetId);
    if (front) dispatch({ kind: "answered", sheet: front, selected: connection.host.selection });
  }, [book]);
  const onPane = useCallback((pane: "open" | "closed") => setPaneOpen(pane === "open"), []);
  const frame = useBench({ book, fileName, functions, language, beginning: beginningOf(trial) }, { onAnswered, onPane });

  const { revision, editing } = state;
  const sheet = sheetById(book, book.activeSheetId) ?? book.sheets[0]!;
  const selection = selectionIn(state, sheet);
  const selected = selectedRange(sheet, selection);
  const zoom = state.zooms.get(sheet.id) ?? sheet.view.zoom;
  // The workbook is changed in place; its count of changes stands for it.
  const used = useMemo(() => {
    void revision;
    return usedRange(sheet, "formats");
  }, [sheet, revision]);
  const { rows, columns } = extentOf(used, selection.focus);
  const view = useMemo(() => {
    void revision;
    const layout = layoutOf(book, sheet, zoom / 100, { rows, columns });
    return viewOf(book, sheet, layout, formulaReaderOf(book, wallClock()));
  }, [book, sheet, zoom, revision, rows, columns]);

  const isEditing = editing !== null;
  useEffect(() => (frame ? tryOut(frame.connection, trial) : undefined), [frame, trial]);
  useEffect(() => {
    if (!frame) return;
    // A person who types in a cell keeps an add-in waiting, as in Excel.
    if (isEditing || trial.id === "editing") frame.connection.faults.startCellEdit();
    else frame.connection.faults.endCellEdit();
  }, [frame, isEditing, trial]);
  useEffect(() => frame?.paint(theme), [frame, theme]);
  useEffect(() => {
    // A pane that loads anew finds selected what is selected in the grid.
    bringToFront(book, frame, sheet, selected);
  }, [frame]); // eslint-disable-line react-hooks/exhaustive-deps -- only as it loads: from then on either side tells the other

  const tell = (sentence: string | null): boolean => {
    onNotice(sentence);
    return sentence === null;
  };
  const select = (wanted: Selection, owner: Sheet = sheet): void => {
    if (editing && !commit("stay")) return;
    bringToFront(book, frame, owner, selectedRange(owner, wanted));
    dispatch({ kind: "select", sheet: owner, selection: wanted });
    dispatch({ kind: "focus" });
  };
  const change = (make: (host: PaneFrame["connection"]["host"]) => string | null): boolean => {
    if (!frame) return false;
    const done = tell(make(frame.connection.host));
    dispatch({ kind: "changed" });
    return done;
  };
  const commit = (leave: Leave): boolean => {
    if (!editing) return true;
    const { place, text: typed } = editing;
    if (typed !== entryText(book, sheet, place) && !change((host) => enterCells(host, sheet, place, [[typed]], language))) return false;
    fitColumn(book, sheet, place);
    dispatch({ kind: "edit", editing: null });
    if (leave !== "stay") {
      const to = selectCell(step(sheet, view.layout, place, leave));
      bringToFront(book, frame, sheet, selectedRange(sheet, to));
      dispatch({ kind: "select", sheet, selection: to });
    }
    dispatch({ kind: "focus" });
    return true;
  };
  const cancel = (): void => {
    onNotice(null);
    dispatch({ kind: "edit", editing: null });
    dispatch({ kind: "focus" });
  };
  const startEdit = (): void => dispatch({ kind: "edit", editing: { place: selection.anchor, text: entryText(book, sheet, selection.anchor), mode: "edit" } });
  const goTo = (wanted: string): void => {
    const destination = destinationOf(book, sheet, wanted);
    if (destination) select(selectRange(destination.range), destination.sheet);
  };
  const follow = ({ row, column }: CellPlace): void => {
    const link = view.linkAt(row, column);
    if (link?.location) goTo(link.location);
    else if (link?.address && /^(https?|mailto):/i.test(link.address)) window.open(link.address, "_blank", "noopener,noreferrer");
  };
  const save = (): void => {
    if (editing && !commit("stay")) return;
    try {
      saveFile(file);
    } catch (error) {
      onNotice(text("notSaved", { detail: error instanceof Error ? error.message : String(error) }));
    }
  };
  const turnSheet = (by: 1 | -1): void => {
    const visible = book.sheets.filter(({ visibility }) => visibility === "visible");
    const neighbour = visible[visible.indexOf(sheet) + by];
    if (neighbour) select(selectionIn(state, neighbour), neighbour);
  };
  const onKey = (event: KeyboardEvent<HTMLElement>, height: number): void => {
    if (editing) {
      const leave = leaveBy(event, editing.mode);
      if (leave === null) return;
      event.preventDefault();
      if (leave === "cancel") cancel();
      else commit(leave);
      return;
    }
    const meaning = meaningOf(event, sheet, view.layout, selection, height);
    if (!meaning) return;
    event.preventDefault();
    switch (meaning.kind) {
      case "select":
        return select(meaning.selection);
      case "edit":
        return startEdit();
      case "clear":
        change((host) => emptyCells(host, sheet, selected, language));
        return;
      case "sheet":
        return turnSheet(meaning.step);
      case "save":
        return save();
    }
  };
  const onCopy = (event: ClipboardEvent, kind: "copy" | "cut"): void => {
    if (editing) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", copiedText(book, sheet, selected));
    if (kind === "cut") change((host) => emptyCells(host, sheet, selected, language));
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (editing) return;
    event.preventDefault();
    const cells = pastedCells(event.clipboardData.getData("text/plain"));
    const at = { row: selected.top, column: selected.left };
    if (change((host) => enterCells(host, sheet, at, cells, language))) {
      select({ anchor: at, focus: { row: at.row + cells.length - 1, column: at.column + (cells[0]?.length ?? 1) - 1 } });
    }
  };
  const addTab = (): void => {
    for (let number = book.sheets.length + 1; ; number++) {
      const name = text("sheetName", { number });
      if (sheetByName(book, name)) continue;
      const added = addSheet(book, name);
      dispatch({ kind: "changed" });
      return select(selectCell({ row: 0, column: 0 }), added);
    }
  };
  const runCommand = (name: string): void => {
    if (!frame) return;
    setCommand({ name, frame });
    onNotice(null);
    frame.run(name)
      .catch((error: unknown) => onNotice(text("commandFailed", { detail: error instanceof Error ? error.message : String(error) })))
      .finally(() => setCommand(null));
  };

  const active = selection.anchor;
  return (
    <>
      <Ribbon
        {...ribbon}
        fileName={fileName}
        preferences={preferences}
        trial={trial}
        running={command !== null && command.frame === frame ? command.name : null}
        connected={frame !== null}
        onSave={save}
        onCommand={runCommand}
        onOpenPane={() => setPaneOpen(true)}
        onTrial={setTrial}
      />
      <div className="work-area">
        <main className="workbook">
          <FormulaBar
            name={cellAddress(active.row, active.column)}
            text={editing?.text ?? entryText(book, sheet, active)}
            isEditing={editing !== null}
            onGoTo={goTo}
            onEdit={startEdit}
            onText={(typed) => dispatch({ kind: "text", text: typed, place: active })}
            onKey={(event) => onKey(event, 0)}
            onAccept={() => commit("stay")}
            onCancel={cancel}
          />
          {sheet.kind === "worksheet" ? (
            <Grid
              key={sheet.id}
              view={view}
              selection={selection}
              editing={editing}
              focusTurn={state.focusTurn}
              onSelect={select}
              onText={(typed) => dispatch({ kind: "text", text: typed, place: active })}
              onEdit={startEdit}
              onKey={onKey}
              onCopy={onCopy}
              onPaste={onPaste}
              onFollow={follow}
              onResize={(line, size) => change((host) => resizeLine(host, sheet, line, size / (zoom / 100), language))}
            />
          ) : <p className="no-grid">{text("chartSheet")}</p>}
          <SheetTabs sheets={book.sheets} activeId={sheet.id} onChoose={(owner) => select(selectionIn(state, owner), owner)} onNew={addTab} />
          <StatusBar
            book={book}
            sheet={sheet}
            selected={selected}
            editing={editing}
            explanation={frame?.explain(sheet, active) ?? null}
            zoom={zoom}
            onZoom={(wanted) => dispatch({ kind: "zoom", sheet, zoom: wanted })}
          />
        </main>
        <TaskPane address={`pane.html?language=${language}&begins=${beginningOf(trial)}`} width={preferences.paneWidth} isOpen={isPaneOpen} onClose={() => setPaneOpen(false)} />
      </div>
    </>
  );
}

// The add-in sees the sheet in front and the selection through the host.
function bringToFront(book: Book, frame: PaneFrame | null, sheet: Sheet, selected: Range): void {
  book.activeSheetId = sheet.id;
  if (frame) frame.connection.host.selection = selected;
}
