// The first screen a person ever sees: what this is for, what it leaves alone, and the one step that gives something to look at.
import { Button } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons";
import { useSpeech } from "./language";

export interface WelcomeProps {
  /** What the open workbook has to offer; null until that is known. */
  readonly found: { readonly tables: number; readonly rows: number } | null;
  readonly onUseWorkbook: () => void;
  readonly onInsertSample: () => void;
}

export function Welcome({ found, onUseWorkbook, onInsertSample }: WelcomeProps) {
  const { tell, count } = useSpeech();
  const isEmpty = found !== null && found.tables === 0;
  return (
    <section className="welcome" aria-labelledby="welcome">
      <h2 id="welcome">{tell("welcomeHeading")}</h2>
      <p>{tell("welcomeWhat")}</p>
      <ul className="ticks">
        {(["welcomePrivacy", "welcomeOwnSheets", "welcomePreview"] as const).map((key) => (
          <li key={key}><CheckmarkRegular aria-hidden /> <span>{tell(key)}</span></li>
        ))}
      </ul>
      <div className="stack">
        <p role="status" className="quiet">
          {found === null ? tell("reading") : isEmpty ? tell("welcomeEmpty") : tell("welcomeFound", { n: found.tables, rows: count(found.rows) })}
        </p>
        <Button appearance="primary" size="large" onClick={isEmpty ? onInsertSample : onUseWorkbook}>{tell(isEmpty ? "insertSample" : "useWorkbook")}</Button>
        <Button appearance="transparent" onClick={onUseWorkbook}>{tell("skip")}</Button>
      </div>
    </section>
  );
}
