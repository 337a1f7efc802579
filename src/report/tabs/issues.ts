// Data issues: who is on one list but not on another, and everything doubtful in the workbook with a link to its cell, errors first.
import { address, type Issue, type Severity } from "../../core/issue";
import { issueText } from "../../text/issues";
import { SEVERITY_WORDS } from "../../text/words";
import { column, figure, personCells, personColumns, rowLink, severityWords } from "../cells";
import type { Context } from "../context";
import { leftOut } from "../leftOut";
import type { Block, Cell, CellLink, Tab } from "../model";
import { tabFrame } from "../tabFrame";

const ORDER: readonly Severity[] = ["error", "warning", "info"];

function linkOf({ at }: Issue): { readonly link?: CellLink } {
  if (at === null) return {};
  return { link: { sheet: at.sheet, address: address({ ...at, row: at.row ?? 1, column: at.column ?? 1 }) } };
}

/** Errors, warnings, notes; within each in the order of sheet, row and column. */
function sorted(issues: readonly Issue[]): readonly Issue[] {
  const sheets = [...new Set(issues.map(({ at }) => at?.sheet ?? ""))];
  const place = new Map(sheets.map((sheet, index) => [sheet, index]));
  return [...issues].sort((one, other) =>
    ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity)
    || (place.get(one.at?.sheet ?? "") ?? 0) - (place.get(other.at?.sheet ?? "") ?? 0)
    || (one.at?.row ?? 0) - (other.at?.row ?? 0)
    || (one.at?.column ?? 0) - (other.at?.column ?? 0));
}

function issueRow(context: Context, issue: Issue): readonly Cell[] {
  return [
    { value: context.label(SEVERITY_WORDS[issue.severity]) }, figure(issue.at?.sheet ?? null),
    { ...figure(issue.at === null ? null : address(issue.at) || context.tell("wholeSheet")), ...linkOf(issue) },
    { value: issueText(issue, context.language) },
  ];
}

function reconciliation(context: Context): readonly Block[] {
  const { tell, evaluation: { reconciliation: found, kinds } } = context;
  if (!kinds.includes("roster")) return [];
  return [
    {
      kind: "heading", level: 1, text: tell("headReconciliation"), place: "reconciliation",
      note: tell("noteReconciliation", { without: found.withoutData.length, strangers: found.notOnRoster.length, after: found.afterLeaving.length, transfers: found.transfers.length }),
    },
    ...section(context, "without-data", "headWithoutData", personColumns(context), found.withoutData.map((id) => personCells(context, id))),
    ...section(context, "not-on-roster", "headNotOnRoster",
      [column(context, "colName", "text", 16), column(context, "colSheet", "text", 20), column(context, "colCell", "text", 12), column(context, "colSuggestion", "text", 24)],
      found.notOnRoster.map(({ name, at, suggestion }) => [{ value: name }, figure(at?.sheet ?? null), { ...figure(at === null ? null : String(at.row)), ...rowLink(at) }, figure(suggestion)])),
    ...section(context, "after-leaving", "headAfterLeaving",
      [...personColumns(context).slice(0, 2), column(context, "colCell", "text", 12), column(context, "colSheet", "text", 20)],
      found.afterLeaving.map(({ employeeId, at }) => [...personCells(context, employeeId).slice(0, 2), { value: String(at.row), ...rowLink(at) }, { value: at.sheet }])),
    ...section(context, "transfers", "headTransfers",
      [...personColumns(context).slice(0, 2), column(context, "colMonth", "text", 12), column(context, "colTransfer", "text", 24)],
      found.transfers.map(({ employeeId, from, to, month }) => [...personCells(context, employeeId).slice(0, 2), figure(month), { value: `${from} → ${to}` }])),
  ];
}

function section(
  context: Context, id: string, heading: "headWithoutData" | "headNotOnRoster" | "headAfterLeaving" | "headTransfers",
  columns: Extract<Block, { kind: "table" }>["columns"], rows: readonly (readonly Cell[])[],
): readonly Block[] {
  return rows.length === 0 ? [] : [{ kind: "heading", level: 2, text: context.tell(heading) }, { kind: "table", id, columns, rows, empty: "" }];
}

/** The data-issues tab. */
export function issuesTab(context: Context): Tab {
  const { tell, evaluation } = context;
  const count = (severity: Severity) => evaluation.issues.filter((issue) => issue.severity === severity).length;
  return tabFrame(context, "issues", { orientation: "landscape", grid: { columns: 4, width: 14 } }, [
    ...leftOut(context, "issues"),
    {
      kind: "text", lines: [
        { value: tell("issueCounts", { errors: count("error"), warnings: count("warning"), notes: count("info") }) },
        ...(evaluation.kinds.includes("roster") && evaluation.issues.length > 0 ? [{ value: tell("goToIssues"), link: { tab: "issues", place: "issues" } } as const] : []),
      ],
    },
    ...reconciliation(context),
    { kind: "heading", level: 1, text: tell("headIssues", { n: evaluation.issues.length }) },
    {
      kind: "table", id: "issues", main: true, empty: tell("emptyIssues"),
      columns: [
        column(context, "colSeverity", "text", 12, { show: severityWords(context) }), column(context, "colSheet", "text", 20),
        column(context, "colCell", "text", 12), column(context, "colWhat", "text", 90),
      ],
      rows: sorted(evaluation.issues).map((issue) => issueRow(context, issue)),
    },
  ]);
}
