// Improvement actions over a longer period: how they stand by owner, then every action with its deadline as it was read.
import type { ActionResult } from "../../core/consequenceFigures";
import { ACTION_STATUS_WORDS, STANDING_WORDS } from "../../text/words";
import type { ReportKey } from "../../text/report";
import { countsUpTo } from "../axes";
import { column, figure, rowLink, standingWords } from "../cells";
import type { Context } from "../context";
import { leftOut } from "../leftOut";
import type { Block, Cell, Tab } from "../model";
import { MISSING } from "../shown";
import { tabFrame } from "../tabFrame";

type Standing = ActionResult["standing"];

/** The columns of the count, in the order of what wants a look least. */
const COUNTED: readonly { readonly header: ReportKey; readonly of: readonly Standing[] }[] = [
  { header: "colDoneInTime", of: ["done-in-time"] },
  { header: "colDoneLate", of: ["done-late"] },
  { header: "colDone", of: ["done"] },
  { header: "colOpen", of: ["open", "due-this-month"] },
  { header: "colOverdue", of: ["overdue"] },
  { header: "colNoDeadline", of: ["no-deadline"] },
  { header: "colCancelled", of: ["cancelled"] },
];

/** What a chart can keep apart in shades of grey: how it ended, or that it has not. */
const DRAWN: readonly ReportKey[] = ["colDoneInTime", "colDoneLate", "colOpen", "colOverdue"];

function byOwner(actions: readonly ActionResult[]): ReadonlyMap<string, readonly ActionResult[]> {
  const owners = new Map<string, ActionResult[]>();
  for (const result of actions) {
    const owner = result.action.owner ?? "";
    const own = owners.get(owner);
    if (own === undefined) owners.set(owner, [result]);
    else own.push(result);
  }
  return new Map([...owners].sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1)));
}

function counts(context: Context): readonly Block[] {
  const { tell, evaluation: { actions } } = context;
  // Columns nobody has anything in are left out, but for the four every reader looks for.
  const used = COUNTED.filter(({ of }, index) => index < 2 || of.includes("open") || of.includes("overdue") || actions.some(({ standing }) => of.includes(standing)));
  const row = (name: Cell, own: readonly ActionResult[]): readonly Cell[] => [
    name, { value: own.length }, ...used.map(({ of }) => ({ value: own.filter(({ standing }) => of.includes(standing)).length })),
  ];
  const owners = [...byOwner(actions)];
  return [
    { kind: "heading", level: 1, text: tell("headActionsCounted"), note: tell("noteActionsCounted") },
    {
      kind: "table", id: "owners", empty: tell("emptyActions"),
      columns: [column(context, "colOwner", "text", 18), column(context, "colAll", "integer", 9), ...used.map(({ header }) => column(context, header, "integer", 10))],
      rows: owners.map(([owner, own]) => row(figure(owner || null), own)),
      total: row({ value: tell("total") }, actions),
    },
    ...(actions.length === 0 ? [] : [{
      kind: "chart", chart: "stacked-bar", title: tell("chartActions"), x: tell("colOwner"), y: tell("colActions"), table: "owners", labels: 0,
      values: used.flatMap(({ header }, index) => (DRAWN.includes(header) ? [index + 2] : [])), format: "integer", axis: countsUpTo(owners.map(([, own]) => own.length)), place: "full",
    } as const]),
  ];
}

function list(context: Context): readonly Block[] {
  const { tell, label, evaluation: { actions } } = context;
  const effectOf = ({ metric, metricBefore, metricAfter, metricTarget }: ActionResult["action"]) =>
    metric === null ? null : tell("actionEffect", { metric, before: metricBefore ?? MISSING, after: metricAfter ?? MISSING, target: metricTarget ?? MISSING });
  return [
    { kind: "heading", level: 1, text: tell("headActionList", { n: actions.length }) },
    {
      kind: "table", id: "actions", main: true, empty: tell("emptyActions"),
      columns: [
        column(context, "colOwner", "text", 18), column(context, "colAction", "text", 34), column(context, "colDeadlineTyped", "text", 14), column(context, "colDeadline", "date", 12),
        column(context, "colStanding", "text", 14, { show: standingWords(context) }), column(context, "colDaysLate", "integer", 9), column(context, "colStatus", "text", 12),
        column(context, "colDoneDay", "date", 12), column(context, "colEffect", "text", 26),
      ],
      rows: actions.map(({ action, status, standing, daysLate }) => [
        figure(action.owner), { value: action.action, ...rowLink(action.at) }, figure(action.deadlineText), figure(action.deadlineOn),
        { value: label(STANDING_WORDS[standing]) }, figure(daysLate), figure(status === null ? null : label(ACTION_STATUS_WORDS[status])), figure(action.doneOn), figure(effectOf(action)),
      ]),
    },
  ];
}

/** The actions tab of a longer period; without a sheet of actions it says so and holds nothing else. */
export function periodActionsTab(context: Context): Tab {
  const page = { orientation: "landscape", grid: { columns: 9, width: 11 } } as const;
  if (!context.evaluation.kinds.includes("actions")) return tabFrame(context, "period-actions", page, leftOut(context, "period-actions"));
  return tabFrame(context, "period-actions", page, [...counts(context), ...list(context)]);
}
