// What Excel, a person or the network may do to the add-in, to be tried out by hand: one trouble at a time. Most can come and go while the
// pane is open; those that begin with the pane load it anew, as Excel would have to be started anew for them.
import type { HostConnection } from "../host/client/connection";
import { DEFAULT_PROTECTION } from "../host/model/page";
import type { WorkbenchKey } from "../text/workbench";

/** How the pane finds the Excel around it when it loads: answering, silent for ever, absent, or without what a report needs. */
export type Beginning = "ready" | "silent" | "absent" | "old";

type Trouble = "none" | "slow" | "editing" | "protectedSheets" | "protectedWorkbook" | "readOnly" | "failsOnce" | "failsFrom" | "small";

export type TrialId = Trouble | Exclude<Beginning, "ready">;

export const TRIALS: readonly { readonly id: TrialId; readonly label: WorkbenchKey; readonly beginning: Beginning }[] = [
  { id: "none", label: "trialNone", beginning: "ready" },
  { id: "slow", label: "trialSlow", beginning: "ready" },
  { id: "editing", label: "trialEditing", beginning: "ready" },
  { id: "protectedSheets", label: "trialProtectedSheets", beginning: "ready" },
  { id: "protectedWorkbook", label: "trialProtectedWorkbook", beginning: "ready" },
  { id: "readOnly", label: "trialReadOnly", beginning: "ready" },
  { id: "failsOnce", label: "trialFailsOnce", beginning: "ready" },
  { id: "failsFrom", label: "trialFailsFrom", beginning: "ready" },
  { id: "small", label: "trialSmall", beginning: "ready" },
  { id: "old", label: "trialOld", beginning: "old" },
  { id: "silent", label: "trialSilent", beginning: "silent" },
  { id: "absent", label: "trialAbsent", beginning: "absent" },
];

export interface Trial {
  readonly id: TrialId;
  /** Which request from now fails, for the trials that have one fail. */
  readonly request: number;
}

/** The sample is read in about ten requests: one of those that write is the next person's question. */
export const ALL_WELL: Trial = { id: "none", request: 12 };

/** The trial chosen, the rest of it as before; all well where there is none of that name. */
export function trialNamed(id: string, { request }: Trial): Trial {
  return { id: TRIALS.find((trial) => trial.id === id)?.id ?? "none", request };
}

/** True where a trial fails a request, so that a person may say which. */
export function failsARequest({ id }: Trial): boolean {
  return id === "failsOnce" || id === "failsFrom";
}

export function beginningOf({ id }: Trial): Beginning {
  return TRIALS.find((trial) => trial.id === id)?.beginning ?? "ready";
}

const SLOW_MILLISECONDS = 1_200;
const SMALL_BYTES = 20_000;
const LIMIT_OF_EXCEL_ON_THE_WEB = 5 * 1024 * 1024;

/** What an old Excel lacks: a report has charts. */
export const LACKING_IN_OLD = ["Worksheet.charts"] as const;

/** Brings the trouble about, and gives what takes it away again. Cell editing is not among it: the page's own cells may be edited too. */
export function tryOut({ faults, host }: HostConnection, { id, request }: Trial): () => void {
  switch (id) {
    case "slow":
      faults.answerAfter(SLOW_MILLISECONDS);
      return () => faults.answerAfter(0);
    case "small":
      faults.limitPayload(SMALL_BYTES);
      return () => faults.limitPayload(LIMIT_OF_EXCEL_ON_THE_WEB);
    case "failsOnce":
      faults.failRequest(request, "GeneralException");
      return faults.failNone;
    case "failsFrom":
      faults.failFrom(request, "GeneralException");
      return faults.failNone;
    case "readOnly": {
      const before = host.readOnly;
      host.readOnly = true;
      return () => void (host.readOnly = before);
    }
    case "protectedWorkbook": {
      const before = host.book.structureProtected;
      host.book.structureProtected = true;
      return () => void (host.book.structureProtected = before);
    }
    case "protectedSheets": {
      const open = host.book.sheets.filter(({ protection }) => protection === null);
      open.forEach((sheet) => void (sheet.protection = DEFAULT_PROTECTION));
      return () => open.forEach((sheet) => void (sheet.protection = null));
    }
    default:
      return () => undefined;
  }
}
