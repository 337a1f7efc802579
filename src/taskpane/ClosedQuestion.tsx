// The question before a closed month is written again: its rows, or the policy, would now give other figures. Keeping is what happens unless
// the person says otherwise.
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Evaluation } from "../core/evaluation";
import { differenceText } from "../text/history";
import { useSpeech } from "./language";

/** The report's own tab has them all. */
const SHOWN = 4;

export interface ClosedQuestionProps {
  readonly evaluation: Evaluation;
  readonly onKeep: () => void;
  readonly onTakeOver: () => void;
}

export function ClosedQuestion({ evaluation: { period, closed, people }, onKeep, onTakeOver }: ClosedQuestionProps) {
  const { tell, language, period: periodName } = useSpeech();
  const own = closed.differences.filter(({ month }) => month === period.key);
  const nameOf = (id: string | null): string | null => (id === null ? null : (people.find(({ employee }) => employee.id === id)?.employee.name ?? id));
  return (
    <MessageBar intent="warning" layout="multiline" className="bar">
      <MessageBarBody>
        {tell("closedDiffers", { period: periodName(period.key), n: own.length })}
        <ul>
          {own.slice(0, SHOWN).map((difference) => (
            <li key={`${difference.employeeId} ${difference.figure}`}>{differenceText(difference, nameOf(difference.employeeId), language)}</li>
          ))}
          {own.length > SHOWN && <li>{tell("closedMore", { n: own.length - SHOWN })}</li>}
        </ul>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" onClick={onKeep}>{tell("keepClosed")}</Button>
        <Button size="small" onClick={onTakeOver}>{tell("takeOver")}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
