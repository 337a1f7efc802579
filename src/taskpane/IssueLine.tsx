// One issue: its place, a link that selects the cell, and its sentence.
import { Link } from "@fluentui/react-components";
import { useId } from "react";
import { address, type Issue } from "../core/issue";
import { issueText } from "../text/issues";
import { useSpeech } from "./language";

export interface IssueLineProps {
  readonly issue: Issue;
  readonly onShow: (sheet: string, address: string) => void;
}

export function IssueLine({ issue, onShow }: IssueLineProps) {
  const { language, tell } = useSpeech();
  const text = useId();
  const { at } = issue;
  if (at === null) return <>{issueText(issue, language)}</>;
  const cell = address(at);
  const place = cell === "" ? at.sheet : `${at.sheet}!${cell}`;
  return (
    <>
      <Link as="button" className="place" aria-label={tell("goToCell", { place })} aria-describedby={text} onClick={() => onShow(at.sheet, /^\d+$/.test(cell) ? `${cell}:${cell}` : cell)}>{place}</Link>
      <span id={text}>{issueText(issue, language)}</span>
    </>
  );
}
