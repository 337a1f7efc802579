// While Excel works: what is being done, how far it is, and what to do when Excel keeps waiting itself (a person is typing in a cell).
import { Button, ProgressBar, Spinner } from "@fluentui/react-components";
import { CheckmarkCircleRegular, CircleRegular, ArrowCircleRightRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { Progress, Stage } from "../app/workbook";
import type { PaneKey } from "../text/pane";
import { useSpeech } from "./language";

/** After this long without a step Excel is most likely waiting for a person to leave a cell. */
const PATIENCE_MS = 1_200;

export const STAGES: readonly (readonly [stage: Stage, text: PaneKey, share: number])[] = [
  ["read", "stageRead", 0.3], ["recognise", "stageRecognise", 0.1], ["evaluate", "stageEvaluate", 0.1], ["write", "stageWrite", 0.5],
];

/** How much of the whole is done, 0–1. */
export function shareDone(progress: Progress | null): number {
  if (progress === null) return 0;
  const at = STAGES.findIndex(([stage]) => stage === progress.stage);
  const before = STAGES.slice(0, at).reduce((sum, [, , share]) => sum + share, 0);
  return before + (STAGES[at]?.[2] ?? 0) * (progress.total === 0 ? 0 : progress.done / progress.total);
}

/** A hint that appears when nothing has happened for a while. Given a new key at every step, it starts again. */
function Hint() {
  const { tell } = useSpeech();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return <p className="quiet" role="status">{late ? tell("waiting") : ""}</p>;
}

const stepOf = (progress: Progress | null): string => (progress === null ? "" : `${progress.stage} ${progress.done}`);

export interface ReadingProps {
  readonly label: string;
  readonly progress: Progress | null;
  readonly stopping: boolean;
  readonly onCancel: () => void;
}

/** A wait that is mostly short: reading, inserting. A very large workbook shows how far it is, and can be left alone. */
export function Reading({ label, progress, stopping, onCancel }: ReadingProps) {
  const { tell, count } = useSpeech();
  return (
    <div className="reading">
      <Spinner size="small" label={label} labelPosition="after" />
      {progress !== null && progress.total > 1 && <p className="quiet">{tell("sheetsRead", { done: count(progress.done), total: count(progress.total) })}</p>}
      <Hint key={stepOf(progress)} />
      <Button disabledFocusable={stopping} onClick={onCancel}>{tell(stopping ? "cancelling" : "cancel")}</Button>
    </div>
  );
}

export interface RunProps {
  readonly period: string;
  readonly progress: Progress | null;
  readonly stopping: boolean;
  readonly onCancel: () => void;
}

/** A report in the making, stage by stage. */
export function Run({ period, progress, stopping, onCancel }: RunProps) {
  const speech = useSpeech();
  const { tell } = speech;
  const current = STAGES.findIndex(([stage]) => stage === (progress?.stage ?? "read"));
  return (
    <section aria-labelledby="run">
      <h2 id="run">{tell("runHeading", { period: speech.period(period) })}</h2>
      <ProgressBar value={shareDone(progress)} aria-labelledby="run" thickness="large" />
      <ol className="stages">
        {STAGES.map(([stage, text], index) => {
          const standing = index < current ? "stageDone" : index === current ? "stageNow" : "stageNext";
          const Icon = index < current ? CheckmarkCircleRegular : index === current ? ArrowCircleRightRegular : CircleRegular;
          return (
            <li key={stage} data-standing={standing} aria-current={index === current ? "step" : undefined}>
              <Icon aria-label={tell(standing)} role="img" />
              <span>{tell(text)}</span>
              {index === current && progress !== null && progress.total > 1 && (
                <span className="quiet">{tell("stageCount", { done: progress.done, total: progress.total })}</span>
              )}
            </li>
          );
        })}
      </ol>
      <Hint key={stepOf(progress)} />
      <Button disabledFocusable={stopping} onClick={onCancel}>{tell(stopping ? "cancelling" : "cancel")}</Button>
    </section>
  );
}
