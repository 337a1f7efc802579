// The page: the workbook that is open, how a person opens another, and what must be told. Begins with the sample workbook.
import { useEffect, useState, type DragEvent } from "react";
import type { FunctionMetadata } from "../host/calc/customFunctions";
import { workbenchText } from "../text/workbench";
import { loadFunctions, newFile, openFile, openLargeSample, openSample, type OpenedFile } from "./files";
import { OpenWorkbook } from "./OpenWorkbook";
import { forgetPaneLanguage, keepPreferences, readPreferences, type Preferences } from "./preferences";
import { LanguageContext } from "./useText";

interface Shown {
  /** Counts the workbooks opened, so that each gets a page part of its own. */
  readonly turn: number;
  readonly file: OpenedFile;
}

export function Workbench() {
  const [preferences, setPreferences] = useState<Preferences>(readPreferences);
  const [functions, setFunctions] = useState<FunctionMetadata | null | "loading">("loading");
  const [shown, setShown] = useState<Shown | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const [isDragging, setDragging] = useState(false);
  const { language, theme } = preferences;

  const show = (file: OpenedFile, told: string | null = null): void => {
    setNotice(told);
    setShown((before) => ({ turn: (before?.turn ?? 0) + 1, file }));
  };
  const showSample = (): Promise<void> =>
    openSample(language).then(show, () => show(newFile(language), workbenchText("noSample", language)));
  const showLarge = (): Promise<void> => openLargeSample(language).then(show, () => setNotice(workbenchText("noSample", language)));
  const open = async (file: File): Promise<void> => {
    const opening = await openFile(file, language);
    if (opening.kind === "opened") show(opening);
    else setNotice(opening.sentence);
  };
  const choose = (change: Partial<Preferences>): void => {
    const chosen = { ...preferences, ...change };
    if (change.language !== undefined) forgetPaneLanguage();
    keepPreferences(chosen);
    setPreferences(chosen);
  };

  useEffect(() => {
    void Promise.all([loadFunctions(), showSample()]).then(([loaded]) => {
      setFunctions(loaded);
      if (loaded === null) setNotice(workbenchText("noFunctions", language));
    });
  }, []); // eslint-disable-line react-hooks/exhaustive-deps -- once, when the page opens
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
    document.title = shown ? `${shown.file.fileName} – ${workbenchText("title", language)}` : workbenchText("title", language);
  }, [language, theme, shown]);

  const carriesFile = (event: DragEvent): boolean => event.dataTransfer.types.includes("Files");
  return (
    <LanguageContext value={language}>
      <div
        className="workbench"
        onDragOver={(event) => {
          if (!carriesFile(event)) return;
          event.preventDefault();
          setDragging(true);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setDragging(false);
          const file = event.dataTransfer.files[0];
          if (file) void open(file);
        }}
      >
        {shown && functions !== "loading" ? (
          <OpenWorkbook
            key={shown.turn}
            file={shown.file}
            functions={functions}
            preferences={preferences}
            onNotice={setNotice}
            ribbon={{ onOpen: (file) => void open(file), onNew: () => show(newFile(language)), onSample: () => void showSample(), onLarge: () => void showLarge(), onPreferences: choose }}
          />
        ) : <p className="loading" role="status">{workbenchText("loading", language)}</p>}
        {notice !== null && (
          <div className="notice" role="alert">
            <span>{notice}</span>
            <button type="button" aria-label={workbenchText("dismiss", language)} title={workbenchText("dismiss", language)} onClick={() => setNotice(null)}>✕</button>
          </div>
        )}
        {isDragging && <div className="drop-veil" onDragLeave={() => setDragging(false)}>{workbenchText("dropHere", language)}</div>}
      </div>
    </LanguageContext>
  );
}
