// The name box and the formula bar. The bar edits the same text as the cell does.
import { useState, type KeyboardEvent } from "react";
import { useText } from "./useText";

interface Props {
  readonly name: string;
  readonly text: string;
  readonly isEditing: boolean;
  readonly onGoTo: (text: string) => void;
  readonly onEdit: () => void;
  readonly onText: (text: string) => void;
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onAccept: () => void;
  readonly onCancel: () => void;
}

export function FormulaBar({ name, text, isEditing, onGoTo, onEdit, onText, onKey, onAccept, onCancel }: Props) {
  const say = useText();
  return (
    <div className="formula-bar">
      <NameBox key={name} name={name} label={say("nameBox")} onGoTo={onGoTo} />
      <div className="formula-marks">
        <button type="button" title={say("cancel")} aria-label={say("cancel")} disabled={!isEditing} onClick={onCancel}>✕</button>
        <button type="button" title={say("enter")} aria-label={say("enter")} disabled={!isEditing} onClick={onAccept}>✓</button>
        <span aria-hidden="true">fx</span>
      </div>
      <textarea
        className="formula-text"
        aria-label={say("formulaBar")}
        rows={1}
        spellCheck={false}
        value={text}
        onFocus={() => {
          if (!isEditing) onEdit();
        }}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={(event) => {
          if (!event.nativeEvent.isComposing) onKey(event);
        }}
      />
    </div>
  );
}

function NameBox({ name, label, onGoTo }: { readonly name: string; readonly label: string; readonly onGoTo: (text: string) => void }) {
  const [typed, setTyped] = useState(name);
  return (
    <input
      className="name-box"
      aria-label={label}
      spellCheck={false}
      value={typed}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => setTyped(name)}
      onKeyDown={(event) => {
        if (event.key === "Enter") {
          // The grid takes the keyboard now, and must not take this key for typing.
          event.preventDefault();
          onGoTo(typed);
        }
        if (event.key === "Escape") {
          setTyped(name);
          event.currentTarget.blur();
        }
      }}
    />
  );
}
