// What came of a report: the tabs written, the copies kept, what was left out and why.
import { Button, Link } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import { previewOf } from "../app/preview";
import type { SessionState } from "../app/sessionState";
import { useSpeech } from "./language";
import { useHeadingFocus } from "./headingFocus";

export interface DoneProps {
  readonly written: NonNullable<SessionState["written"]>;
  readonly choice: SessionState["choice"];
  readonly onShow: (sheet: string, address: string) => void;
  readonly onRunAgain: () => void;
  readonly onBack: () => void;
}

export function Done({ written: { written, kept, evaluation }, choice, onShow, onRunAgain, onBack }: DoneProps) {
  const { tell, period, language } = useSpeech();
  const heading = useHeadingFocus();
  const { leftOut } = previewOf(evaluation, language, choice.audience, choice.leaveOut);
  return (
    <section aria-labelledby="done" className="done">
      <h2 id="done" ref={heading} tabIndex={-1}><CheckmarkCircleFilled className="good" aria-hidden /> {tell("doneHeading", { period: period(evaluation.period.key) })}</h2>
      <h3>{tell("doneTabs")}</h3>
      <ul className="links">
        {written.map((tab) => <li key={tab}><Link as="button" onClick={() => onShow(tab, "")}>{tab}</Link></li>)}
      </ul>
      {kept.length > 0 && (
        <>
          <h3>{tell("doneKept")}</h3>
          <ul className="links">
            {kept.map(({ tab, copy }) => <li key={copy}><Link as="button" onClick={() => onShow(copy, "")}>{tell("keptAs", { tab, copy })}</Link></li>)}
          </ul>
        </>
      )}
      <div className="row">
        <Button appearance="primary" onClick={onBack}>{tell("back")}</Button>
        <Button onClick={onRunAgain}>{tell("runAgain")}</Button>
      </div>
      {leftOut.length > 0 && (
        <details>
          <summary>{`${tell("leftOut")} (${leftOut.length})`}</summary>
          <ul className="plain">{leftOut.map((line) => <li key={line}>{line}</li>)}</ul>
        </details>
      )}
    </section>
  );
}
