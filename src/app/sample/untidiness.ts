// What real sheets are like: the untidy places planted in the sample, and what reading makes of each. A place without an issue is one
// that is read as it was meant.
import type { IssueCode } from "../../core/issueCodes";
import { civilDay, serialOfMoment, startOfDay } from "../../core/time";
import { placeIn, serialOf, type SampleRow, type SampleSheet, type SampleValue } from "./sampleSheet";

/** A cell that holds something else than it should, a row that follows another and repeats it but for some cells, or a formula. */
export type Untidiness = { readonly sheet: string; readonly row: string; /** The column a person would look at. */ readonly column: string; readonly issue: IssueCode | null } & (
  | { readonly kind: "cell"; readonly value: SampleValue }
  | { readonly kind: "row"; readonly changes: Readonly<Record<string, SampleValue>> }
  | { readonly kind: "formula"; readonly formula: string }
);

const moment = (month: number, day: number, hour: number): number => serialOfMoment(startOfDay(civilDay(2026, month, day)) + hour * 3_600, 1900)!;

/** Every untidy place. Rows are named as the sheets name them. */
export const UNTIDINESS: readonly Untidiness[] = [
  { sheet: "roster", row: "0110", column: "hired", kind: "cell", value: ["2021-01-11", "2021年1月11日", "2021年1月11日"], issue: null },

  { sheet: "kpi", row: "0104/2026-10", column: "csat", kind: "cell", value: "４．１５", issue: null },
  { sheet: "kpi", row: "0105/2026-10", column: "resolution", kind: "cell", value: "90%", issue: null },
  { sheet: "kpi", row: "0106/2026-10", column: "resolution", kind: "cell", value: "８８％", issue: null },
  { sheet: "kpi", row: "0107/2026-10", column: "response", kind: "cell", value: ["14.5 hours", "14.5小时", "14.5小時"], issue: null },
  { sheet: "kpi", row: "0111/2026-10", column: "calls", kind: "cell", value: "372", issue: null },
  { sheet: "kpi", row: "0112/2026-10", column: "csat", kind: "cell", value: ["N/A", "请假", "請假"], issue: null },
  { sheet: "kpi", row: "0114/2026-10", column: "csat", kind: "cell", value: ["very good", "很好", "很好"], issue: "unreadable-value" },
  { sheet: "kpi", row: "0115/2026-10", column: "resolution", kind: "formula", formula: "=0/0", issue: "excel-error" },
  { sheet: "kpi", row: "0118/2026-10", column: "id", kind: "cell", value: 118, issue: "leading-zeros" },
  { sheet: "kpi", row: "0119/2026-08", column: "id", kind: "row", changes: {}, issue: "duplicate-row" },
  { sheet: "kpi", row: "0120/2026-09", column: "id", kind: "row", changes: { id: "0188", name: ["Wendy Bao", "鲍文静", "鮑文靜"] }, issue: "not-on-roster" },
  { sheet: "kpi", row: "0127/2026-07", column: "month", kind: "row", changes: { month: "2026-08" }, issue: "after-leaving" },

  { sheet: "assessment", row: "0104/2026-10", column: "knowledge", kind: "cell", value: ["absent", "缺考", "缺考"], issue: null },
  { sheet: "assessment", row: "0122/2026-10", column: "defence", kind: "cell", value: ["leave", "请假", "請假"], issue: null },
  { sheet: "assessment", row: "0113/2026-06", column: "knowledge", kind: "row", changes: { knowledge: 81 }, issue: "differing-figures" },
  { sheet: "assessment", row: "0110/2026-10", column: "attitude", kind: "cell", value: 95, issue: "differs-from-detail" },

  { sheet: "tickets", row: "T202610-010", column: "opened", kind: "cell", value: ["2026-10-05 16:20", "2026年10月5日 16:20", "2026年10月5日 16:20"], issue: null },
  { sheet: "tickets", row: "T202610-020", column: "resolved", kind: "cell", value: moment(9, 28, 11), issue: "ticket-resolved-before-opened" },
  { sheet: "tickets", row: "T202610-030", column: "type", kind: "cell", value: ["Store parking", "门店停车", "門市停車"], issue: "unknown-ticket-type" },
  { sheet: "tickets", row: "T202610-040", column: "opened", kind: "cell", value: ["TBD", "待补", "待補"], issue: "ticket-without-opened" },
  { sheet: "tickets", row: "T202610-050", column: "ticket", kind: "cell", value: null, issue: "missing-key" },
  { sheet: "tickets", row: "T202610-060", column: "ticket", kind: "row", changes: { resolved: null, csat: null, verdict: null, status: ["In progress", "处理中", "處理中"] }, issue: "duplicate-ticket" },
  { sheet: "tickets", row: "T202609-011", column: "agentId", kind: "cell", value: 112, issue: "leading-zeros" },
  { sheet: "tickets", row: "T202609-030", column: "verdict", kind: "cell", value: ["Breached", "超时", "逾時"], issue: null },
  { sheet: "tickets", row: "T202610-070", column: "verdict", kind: "cell", value: ["Breached", "超时", "逾時"], issue: null },
  { sheet: "tickets", row: "T202610-041", column: "verdict", kind: "cell", value: ["Met", "未超时", "未逾時"], issue: null },

  { sheet: "training", row: `0109/C04/${civilDay(2026, 10, 21)}`, column: "on", kind: "cell", value: "2026/10/21", issue: null },
  { sheet: "training", row: `0114/C08/${civilDay(2026, 7, 9)}`, column: "theory", kind: "cell", value: ["absent", "缺考", "缺考"], issue: null },
  { sheet: "training", row: `0106/C08/${civilDay(2026, 7, 9)}`, column: "attendance", kind: "cell", value: ["half day", "半天", "半天"], issue: "unknown-word" },
  { sheet: "training", row: `0127/C08/${civilDay(2026, 7, 9)}`, column: "on", kind: "row", changes: { on: serialOf(civilDay(2026, 8, 13)) }, issue: "after-leaving" },

  { sheet: "actions", row: "9", column: "deadline", kind: "cell", value: ["when approved", "待审批后定", "待核准後定"], issue: "deadline-unreadable" },
];

/** The key of a row that was put below another. */
function repeatKey(row: string): string {
  return `${row} again`;
}

/** The sheet with its untidy places in it. */
export function untidied(sheet: SampleSheet): SampleSheet {
  const own = UNTIDINESS.filter((one) => one.sheet === sheet.id);
  const byRow = new Map<string, Untidiness[]>();
  for (const one of own) byRow.set(one.row, [...(byRow.get(one.row) ?? []), one]);
  const rows = sheet.rows.flatMap((row): SampleRow[] => {
    const places = byRow.get(row.key) ?? [];
    const cells = places.flatMap((one) => (one.kind === "cell" ? [[one.column, one.value] as const] : []));
    const repeats = places.flatMap((one) => (one.kind === "row" ? [{ key: repeatKey(row.key), cells: { ...row.cells, ...one.changes } }] : []));
    return [{ key: row.key, cells: { ...row.cells, ...Object.fromEntries(cells) } }, ...repeats];
  });
  const formulas = own.flatMap((one) => (one.kind === "formula" ? [{ row: one.row, column: one.column, formula: one.formula }] : []));
  return { ...sheet, rows, formulas };
}

/** Where an untidy place stands in its untidied sheet, counted from 1. */
export function placeOf(one: Untidiness, sheet: SampleSheet): { readonly row: number; readonly column: number } {
  return placeIn(sheet, one.kind === "row" ? repeatKey(one.row) : one.row, one.column);
}
