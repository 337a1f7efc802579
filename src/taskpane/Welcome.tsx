// The first screen a person ever sees: what this is for, what it leaves alone, and one step that gives something to look at.
import { Button } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons";
import { useSpeech } from "./language";

export interface WelcomeProps {
  readonly onUseWorkbook: () => void;
  readonly onInsertSample: () => void;
}

export function Welcome({ onUseWorkbook, onInsertSample }: WelcomeProps) {
  const { tell } = useSpeech();
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
        <Button appearance="primary" size="large" onClick={onUseWorkbook}>{tell("useWorkbook")}</Button>
        <Button size="large" onClick={onInsertSample}>{tell("insertSample")}</Button>
        <Button appearance="transparent" onClick={onUseWorkbook}>{tell("skip")}</Button>
      </div>
    </section>
  );
}
