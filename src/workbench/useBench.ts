// Offers a workbook to the pane's frame, and gives the frame once it has loaded. Another workbook, language or way to begin loads
// the frame anew, as Excel starts an add-in anew; a frame that loaded for the one before is not listened to.
import { useLayoutEffect, useState } from "react";
import type { Bench, PaneFrame } from "./bench";

export interface BenchEvents {
  /** The add-in's requests were answered; many between two turns of the page are told once. */
  readonly onAnswered: (frame: PaneFrame) => void;
  readonly onPane: (state: "open" | "closed") => void;
}

/** The frame with the add-in; null until it has loaded. `onAnswered` and `onPane` must not change from call to call. */
export function useBench({ book, fileName, functions, language, beginning }: Pick<Bench, "book" | "fileName" | "functions" | "language" | "beginning">, { onAnswered, onPane }: BenchEvents): PaneFrame | null {
  const [attached, setAttached] = useState<{ readonly key: string; readonly frame: PaneFrame } | null>(null);
  const key = `${language} ${beginning}`;
  useLayoutEffect(() => {
    let frame: PaneFrame | null = null;
    let isTold = true;
    const bench: Bench = {
      book, fileName, functions, language, beginning,
      onAnswer: () => {
        if (!isTold) return;
        isTold = false;
        setTimeout(() => {
          isTold = true;
          if (frame && window.workbench === bench) onAnswered(frame);
        });
      },
      showPane: () => onPane("open"),
      hidePane: () => onPane("closed"),
      attach: (loaded) => {
        if (window.workbench !== bench) return;
        frame = loaded;
        setAttached({ key, frame });
      },
    };
    window.workbench = bench;
    return () => {
      delete window.workbench;
    };
  }, [book, fileName, functions, language, beginning, key, onAnswered, onPane]);
  return attached?.key === key ? attached.frame : null;
}
