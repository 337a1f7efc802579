// What a session knows at a moment, and who is told when it changes. The state is a value that is replaced, never changed in place.
import { dayOf, monthAfter, monthOf, type Moment } from "../core/time";
import type { Language } from "../text/language";
import type { WorkbookErrorCode } from "../text/outcomes";
import type { Assessed, Refusal } from "./assessWorkbook";
import type { WorkbookCheck } from "./checkWorkbook";
import type { ReportOutcome } from "./generateReport";
import { rememberedChoice, type Choice } from "./memory";
import type { Progress, WriteOutcome } from "./workbook";

/** What a session can be set to do. */
export type Task = "check" | "report" | "sample" | "policy" | "template" | "show" | "remember";

/** What went wrong, and in which task. */
export type Trouble = { readonly task: Task } & (
  | ({ readonly kind: "refused" } & Refusal)
  | { readonly kind: "workbook"; readonly code: WorkbookErrorCode; readonly parameters: Refusal["parameters"]; readonly detail: string }
  | { readonly kind: "unexpected"; readonly detail: string }
  /** The person stopped it; the workbook is as it was. */
  | { readonly kind: "cancelled" }
);

/** The task under way. */
export interface Busy {
  readonly task: Task;
  readonly progress: Progress | null;
  /** The person asked to stop; it ends at the next step. */
  readonly stopping: boolean;
}

/** All that the pane shows and the commands go by. */
export interface SessionState {
  readonly language: Language;
  /** Null until the workbook was read. */
  readonly check: WorkbookCheck | null;
  readonly choice: Choice;
  /** The period chosen, else the one suggested, as `2026-10`, `2026-Q3`, `2026-H2` or `2026`. */
  readonly period: string;
  /** The periods of the kind chosen that can be reported on, newest first. */
  readonly periods: readonly string[];
  /** What a report now would rest on; null until it is known. */
  readonly assessed: Assessed | null;
  readonly busy: Busy | null;
  readonly trouble: Trouble | null;
  readonly written: Extract<ReportOutcome, { kind: "written" }> | null;
  /** The Policy sheet just written, and the copy kept of what a person had changed on it. */
  readonly policyWritten: WriteOutcome | null;
  /** The names of the sample's sheets just added. */
  readonly samples: readonly string[];
  /** The name of the sheet to fill in just added; null where none was. */
  readonly inserted: string | null;
  /**
   * Something to be answered before going on: the sample would be read together with the person's own data; the month was closed, and its
   * rows or the policy say otherwise now (`assessed` has the differences).
   */
  readonly question: "sample-beside-data" | "closed-month-differs" | null;
}

/** What a task leaves to be shown, when it leaves nothing. */
export const NOTHING_DONE = { written: null, policyWritten: null, samples: [], inserted: null } as const satisfies Partial<SessionState>;

/** The state before anything was read, at the person's present. */
export function firstState(language: Language, now: Moment): SessionState {
  return {
    language, check: null, choice: rememberedChoice({}), period: monthAfter(monthOf(dayOf(now)), -1), periods: [], assessed: null,
    busy: null, trouble: null, ...NOTHING_DONE, question: null,
  };
}

/** A state and those who follow it. */
export interface HeldState {
  readonly now: () => SessionState;
  /** Replaces a part of it and tells everybody. */
  readonly change: (part: Partial<SessionState>) => void;
  /** Calls back after every change; gives what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Holds a state from `first` on. */
export function holdState(first: SessionState): HeldState {
  const listeners = new Set<() => void>();
  let state = first;
  return {
    now: () => state,
    change: (part) => {
      state = { ...state, ...part };
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
