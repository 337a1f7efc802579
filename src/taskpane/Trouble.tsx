// What went wrong: what happened and what to do, in the person's language; codes only under "Details", to be copied for whoever helps.
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Trouble } from "../app/sessionState";
import { refusalText, workbookErrorText } from "../text/outcomes";
import { CopyLink } from "./CopyLink";
import { useSpeech, type Speech } from "./language";

/** The sentence about a trouble. */
export function troubleText(trouble: Trouble, { language, tell, period: periodName }: Speech): string {
  switch (trouble.kind) {
    case "refused": {
      const { period } = trouble.parameters;
      return refusalText(trouble.code, typeof period === "string" ? { ...trouble.parameters, period: periodName(period) } : trouble.parameters, language);
    }
    case "workbook":
      return workbookErrorText(trouble.code, trouble.parameters, language);
    case "unexpected":
      return tell("unexpected");
    case "cancelled":
      return tell("cancelled");
  }
}

function detailsOf(trouble: Trouble): string | null {
  switch (trouble.kind) {
    case "workbook":
      return `${trouble.code}: ${trouble.detail}`;
    case "unexpected":
      return trouble.detail;
    default:
      return null;
  }
}

/** A trouble over what the person was doing, with a way on. */
export function TroubleBar({ trouble, onRetry, onClose }: { readonly trouble: Trouble; readonly onRetry: () => void; readonly onClose: () => void }) {
  const speech = useSpeech();
  const details = detailsOf(trouble);
  const stopped = trouble.kind === "cancelled";
  return (
    <MessageBar intent={stopped ? "info" : "error"} layout="multiline" className="bar">
      <MessageBarBody>
        {troubleText(trouble, speech)}
        {details !== null && <Details text={details} />}
      </MessageBarBody>
      <MessageBarActions>
        {!stopped && <Button size="small" onClick={onRetry}>{speech.tell("tryAgain")}</Button>}
        <Button size="small" appearance="subtle" onClick={onClose}>{speech.tell("close")}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Raw codes, folded away, with a button that copies them. */
export function Details({ text }: { readonly text: string }) {
  const { tell } = useSpeech();
  return (
    <details className="details">
      <summary>{tell("details")}</summary>
      <pre tabIndex={0}>{text}</pre>
      <CopyLink text={text} label={tell("copy")} />
    </details>
  );
}
