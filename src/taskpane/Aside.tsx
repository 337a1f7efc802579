// What stands beside the way to a report: the list of formulas and the sheets to fill in. Each takes the pane's place until the person goes back.
import { Button, Link } from "@fluentui/react-components";
import type { Session } from "../app/session";
import type { SessionState } from "../app/sessionState";
import { helpPage } from "./helpPages";
import { useSpeech } from "./language";
import { lazyPart } from "./lazyPart";

export type AsideName = "formulas" | "templates";

const FormulaHelp = lazyPart(async () => (await import(/* webpackChunkName: "formulas" */ "./FormulaHelp")).FormulaHelp);
const TemplatesSection = lazyPart(async () => (await import(/* webpackChunkName: "templates" */ "./TemplatesSection")).TemplatesSection);

export interface AsideProps {
  readonly name: AsideName;
  readonly session: Session;
  readonly busy: SessionState["busy"];
  readonly onBack: () => void;
}

export function Aside({ name, session, busy, onBack }: AsideProps) {
  const { tell } = useSpeech();
  return (
    <>
      <div className="row"><Button size="small" onClick={onBack}>{tell("back")}</Button></div>
      {name === "formulas" ? <FormulaHelp /> : <TemplatesSection busy={busy === null ? "idle" : "busy"} onInsert={(template) => void session.insertTemplate(template)} />}
    </>
  );
}

/** The way to them, and to the help pages. */
export function AsideLinks({ onOpen }: { readonly onOpen: (name: AsideName) => void }) {
  const { tell, language } = useSpeech();
  return (
    <div className="row">
      <Link as="button" onClick={() => onOpen("templates")}>{tell("insertSheet")}</Link>
      <Link as="button" onClick={() => onOpen("formulas")}>{tell("formulas")}</Link>
      <Link href={helpPage("index", language)} target="_blank" rel="noopener">{tell("help")}</Link>
      <Link href={helpPage("privacy", language)} target="_blank" rel="noopener">{tell("privacy")}</Link>
    </div>
  );
}
