// What Excel, a person or the network may do to the add-in, to be tried out by hand. The host's faults do it.
import type { Faults } from "../host/protocol/faults";
import type { WorkbenchKey } from "../text/workbench";

export type Trial = "none" | "slow" | "editing" | "fails" | "small";

export const TRIALS: readonly { readonly id: Trial; readonly label: WorkbenchKey }[] = [
  { id: "none", label: "trialNone" },
  { id: "slow", label: "trialSlow" },
  { id: "editing", label: "trialEditing" },
  { id: "fails", label: "trialFails" },
  { id: "small", label: "trialSmall" },
];

const SLOW_MILLISECONDS = 1_200;
const SMALL_BYTES = 20_000;
const LIMIT_OF_EXCEL_ON_THE_WEB = 5 * 1024 * 1024;

export function isTrial(value: string): value is Trial {
  return TRIALS.some(({ id }) => id === value);
}

/** Orders the trouble of a trial and takes that of any other away. */
export function tryOut(faults: Faults, trial: Trial): void {
  faults.answerAfter(trial === "slow" ? SLOW_MILLISECONDS : 0);
  faults.limitPayload(trial === "small" ? SMALL_BYTES : LIMIT_OF_EXCEL_ON_THE_WEB);
  if (trial === "editing") faults.startCellEdit();
  else faults.endCellEdit();
  if (trial === "fails") faults.failRequest(3, "GeneralException");
}
