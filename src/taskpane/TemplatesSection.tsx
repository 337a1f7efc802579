// Sheets to fill in, by kind: each button adds one to the workbook. Loaded when it is asked for.
import { Button } from "@fluentui/react-components";
import { templateChoices, type TemplateId } from "../app/createTemplate";
import { useOpenedHeading } from "./headingFocus";
import { useSpeech } from "./language";

export interface TemplatesProps {
  /** Excel is at work: nothing more can be inserted now. */
  readonly busy: "busy" | "idle";
  readonly onInsert: (template: TemplateId) => void;
}

export function TemplatesSection({ busy, onInsert }: TemplatesProps) {
  const { tell, word } = useSpeech();
  const heading = useOpenedHeading();
  return (
    <section aria-labelledby="templates">
      <h2 id="templates" ref={heading} tabIndex={-1}>{tell("insertSheet")}</h2>
      <p>{tell("insertSheetNote")}</p>
      <ul className="cards">
        {templateChoices().map(({ id, name }) => (
          <li key={id} className="split">
            <span>{word(name)}</span>
            <Button size="small" disabledFocusable={busy === "busy"} aria-label={tell("insertNamed", { name: word(name) })} onClick={() => onInsert(id)}>{tell("insert")}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
