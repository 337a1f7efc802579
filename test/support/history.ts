// Closed months for tests: evaluations with a history, and the history that reports written month by month leave.
import type { Dataset } from "../../src/core/dataset";
import { evaluate } from "../../src/core/evaluate";
import type { Evaluation } from "../../src/core/evaluation";
import { closingMonth, withMonth, type History } from "../../src/core/history";
import type { Policy } from "../../src/core/policy";
import { defaultPolicy } from "../../src/core/presets";
import { at } from "./clock";
import { periodOf } from "./tickets";

interface Seen {
  readonly period?: string;
  readonly policy?: Policy;
  readonly now?: string;
  readonly asOf?: string;
  readonly team?: string;
}

/** October 2026 seen on 5 November under the default policy, unless said otherwise; these months were closed before. */
export function seen(data: Dataset, history: History, { period = "2026-10", policy = defaultPolicy(), now = "2026-11-05", asOf, team }: Seen = {}): Evaluation {
  return evaluate(data, policy, { period: periodOf(period), now: at(now), asOf: asOf === undefined ? null : at(asOf), team: team ?? null }, history);
}

/** The history after the reports of these months were written, each a few days after its end. */
export function closedThrough(data: Dataset, months: readonly string[], policy = defaultPolicy()): History {
  return months.reduce<History>((history, month) => {
    const closing = closingMonth(seen(data, history, { period: month, policy, now: `2026-${String(Number(month.slice(5)) + 1).padStart(2, "0")}-05` }));
    if (closing === null) throw new Error(`${month} does not close`);
    return withMonth(history, closing);
  }, []);
}
