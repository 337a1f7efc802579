// One cell of the policy to fill in: a choice of words, or a text with its unit behind it.
import { Input, Select } from "@fluentui/react-components";
import { useId } from "react";
import type { DraftCell } from "../app/policyDraft";

export interface PolicyFieldProps {
  readonly cell: DraftCell;
  /** What the row is about, for who does not see it. */
  readonly row: string;
  /** What stands above the field. */
  readonly label: string;
  readonly isWrong: boolean;
  readonly onText: (text: string) => void;
}

export function PolicyField({ cell: { text, unit, choices, mayBeEmpty }, row, label, isWrong, onText }: PolicyFieldProps) {
  const id = useId();
  const name = row === label ? label : `${row}: ${label}`;
  return (
    <div className="rulefield">
      <label htmlFor={id}>{label}</label>
      {choices === null ? (
        <Input
          id={id} size="small" value={text} aria-label={name} aria-invalid={isWrong} {...(unit === null ? {} : { contentAfter: <span aria-hidden>%</span> })}
          inputMode={unit === null ? "text" : "decimal"} onChange={(_event, { value }) => onText(value)}
        />
      ) : (
        <Select id={id} size="small" value={text} aria-label={name} aria-invalid={isWrong} onChange={(_event, { value }) => onText(value)}>
          {(mayBeEmpty || text === "") && <option value="">–</option>}
          {text !== "" && !choices.includes(text) && <option value={text}>{text}</option>}
          {choices.map((choice) => <option key={choice} value={choice}>{choice}</option>)}
        </Select>
      )}
    </div>
  );
}
