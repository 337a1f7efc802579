// The task pane as Excel frames it: a title, a way to close it, and the add-in's own page at the width chosen. Closed, it is
// only out of sight: ribbon commands and custom functions run in it still.
import { useText } from "./useText";

interface Props {
  readonly address: string;
  readonly width: number;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The line between grid and pane. */
const EDGE = 1;

export function TaskPane({ address, width, isOpen, onClose }: Props) {
  const text = useText();
  return (
    <aside className={isOpen ? "task-pane" : "task-pane task-pane-closed"} aria-label={text("pane")} style={isOpen ? { width: width + EDGE } : undefined}>
      <div className="task-pane-title">
        <span>{text("group")}</span>
        <button type="button" title={text("closePane")} aria-label={text("closePane")} onClick={onClose}>✕</button>
      </div>
      <iframe key={address} title={text("pane")} src={address} />
    </aside>
  );
}
