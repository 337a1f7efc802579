// The closed months of a workbook: which count for a report, which months can be reported on because of them, and the sheet to write.
import type { Dataset } from "../core/dataset";
import type { Evaluation } from "../core/evaluation";
import type { History } from "../core/history";
import type { Month, Period } from "../core/time";
import { readHistory, type HistoryReading } from "../input/history/readHistory";
import { monthsWithData } from "./months";
import type { WorkbookContents } from "./workbook";

/** What becomes of a closed month whose figures its rows would change: they stay, or the new ones are taken over. */
export type ClosedChoice = "keep" | "reopen";

const NO_HISTORY: HistoryReading = { history: [], unread: [], problems: [] };

/** The history a workbook holds; empty without a sheet of closed months. */
export function historyIn({ historySheet }: Pick<WorkbookContents, "historySheet">): HistoryReading {
  return historySheet === null ? NO_HISTORY : readHistory(historySheet);
}

/** The closed months that count for a report: all but the month it reopens. A longer period reopens none. */
export function countingMonths(history: History, period: Period, closed: ClosedChoice): History {
  return closed === "reopen" && period.kind === "month" ? history.filter(({ month }) => month !== period.key) : history;
}

/** The months a workbook can tell of: those with rows, and those that were closed; oldest first, each once. */
export function monthsToTell(dataset: Dataset, history: History): readonly Month[] {
  return [...new Set([...monthsWithData(dataset), ...history.map(({ month }) => month)])].sort();
}

/** Whether the period is a closed month whose rows, or the policy in force, would now give other figures than it keeps. */
export function hasMovedOn({ period, closed }: Evaluation): boolean {
  return closed.standing === "closed" && closed.differences.some(({ month }) => month === period.key);
}
