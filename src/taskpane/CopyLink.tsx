// A text for the clipboard. Some hosts give a pane none: then the person is told how to copy it themselves, so the text stands beside it.
import { Link } from "@fluentui/react-components";
import { useState } from "react";
import { useSpeech } from "./language";

/** `label` names what is copied, for those who hear the button alone. */
export function CopyLink({ text, label }: { readonly text: string; readonly label: string }) {
  const { tell } = useSpeech();
  const [copied, setCopied] = useState<"no" | "yes" | "refused">("no");
  const copy = (): void => {
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"));
    written.then(() => setCopied("yes"), () => setCopied("refused"));
  };
  return (
    <>
      <Link as="button" aria-label={label} onClick={copy}>{tell("copy")}</Link>
      <span role="status" className="quiet">{copied === "no" ? "" : ` ${tell(copied === "yes" ? "copied" : "copyByHand")}`}</span>
    </>
  );
}
