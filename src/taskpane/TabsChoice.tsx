// Which tabs a report has: all of them, until a person leaves some out.
import { Checkbox } from "@fluentui/react-components";
import type { Choice } from "../app/memory";
import { tabChoices } from "../app/tabs";
import { useSpeech } from "./language";

export interface TabsChoiceProps extends Pick<Choice, "kind" | "audience" | "leaveOut"> {
  readonly onLeaveOut: (tabs: Choice["leaveOut"]) => void;
}

export function TabsChoice({ kind, audience, leaveOut, onLeaveOut }: TabsChoiceProps) {
  const { tell, language } = useSpeech();
  const choices = tabChoices(kind, audience, language);
  const wanted = choices.filter(({ tab }) => !leaveOut.includes(tab)).length;
  return (
    <details className="field">
      <summary>{tell("tabsToInclude", { n: wanted, all: choices.length })}</summary>
      <div role="group" aria-label={tell("tabs")} className="ticked">
        {choices.map(({ tab, name }) => (
          <Checkbox
            key={tab} label={name} checked={!leaveOut.includes(tab)}
            onChange={(_event, { checked }) => onLeaveOut(checked === true ? leaveOut.filter((one) => one !== tab) : [...leaveOut, tab])}
          />
        ))}
      </div>
    </details>
  );
}
