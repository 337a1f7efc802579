// The tabs below the grid, in their own colours; hidden sheets have none. The one in front is always brought into sight.
import { useEffect, useRef } from "react";
import type { Sheet } from "../host/model/sheet";
import { useText } from "./useText";

interface Props {
  readonly sheets: readonly Sheet[];
  readonly activeId: string;
  readonly onChoose: (sheet: Sheet) => void;
  readonly onNew: () => void;
}

export function SheetTabs({ sheets, activeId, onChoose, onNew }: Props) {
  const text = useText();
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    strip.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [activeId]);
  const scroll = (by: -1 | 1): void => strip.current?.scrollBy({ left: by * 240, behavior: "smooth" });
  return (
    <div className="tab-bar">
      <button type="button" className="tab-arrow" tabIndex={-1} aria-hidden="true" onClick={() => scroll(-1)}>‹</button>
      <button type="button" className="tab-arrow" tabIndex={-1} aria-hidden="true" onClick={() => scroll(1)}>›</button>
      <div ref={strip} className="tabs" role="tablist" aria-label={text("sheets")}>
        {sheets.filter(({ visibility }) => visibility === "visible").map((sheet) => (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            className="tab"
            aria-selected={sheet.id === activeId}
            style={sheet.tabColor === null ? undefined : { boxShadow: `inset 0 -3px ${sheet.tabColor}` }}
            onClick={() => onChoose(sheet)}
          >
            {sheet.name}
          </button>
        ))}
      </div>
      <button type="button" className="tab-new" title={text("newSheet")} aria-label={text("newSheet")} onClick={onNew}>+</button>
    </div>
  );
}
