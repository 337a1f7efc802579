// What every reader of KPI tables gives, and whose figures a row holds.
import type { KpiReading, StatedResult } from "../../core/metric";
import type { Month } from "../../core/time";

/** The figures of a table, and the scores and ratings it states itself. */
export interface KpiRows {
  readonly readings: readonly KpiReading[];
  readonly stated: readonly StatedResult[];
}

/** Whose and which month's figures a row holds. */
export interface RowKey {
  readonly employeeId: string;
  readonly month: Month;
}
