// Follow-up: what somebody has to do something about. Figures propose, people decide: the columns to write in are HR's own and are
// kept over reruns. All tables share one skeleton (who, name, team, then what), so that they line up below each other.
import { ACTION_STATUS_WORDS, APART_WORDS, DIMENSION_WORDS, PIP_WORDS, STANDING_WORDS } from "../../text/words";
import type { ActionResult, PipResult } from "../../core/consequenceFigures";
import type { Dimension } from "../../core/policy";
import { isoDay } from "../../core/time";
import { column, figure, personCells, personColumns, pipWords, ratingText, rowLink, standingWords } from "../cells";
import { metricName, type Context } from "../context";
import { leftOut } from "../leftOut";
import type { Block, Cell, Column, Tab } from "../model";
import { MISSING, shown } from "../shown";
import { tabFrame } from "../tabFrame";
import { caseBlocks, driftBlocks, qualityBlocks, samplingBlocks } from "./followUpQuality";
import { incentiveBlocks } from "./incentives";

const WIDE = 22;

/** The column a person writes in on every table of this tab. */
function notesColumn(context: Context): Column {
  return column(context, "colNotes", "text", 22, { input: "notes" });
}

/** An empty cell to write in. */
const TO_WRITE: Cell = { value: null };

function monthsText(context: Context, months: PipResult["evidence"]): string {
  return months.map(({ month, score, rating }) => `${month} ${shown(score, "score") || MISSING} ${ratingText(context, rating)}`).join("\n");
}

/** From when to when a plan runs or ran, and whether it is new. */
function spanText({ tell }: Context, pip: PipResult): string {
  const span = tell("pipSpan", { from: pip.openedIn, to: pip.closedIn === null ? pip.dueIn : tell("closedIn", { month: pip.closedIn }) });
  return pip.isNew ? `${span}\n${tell("newPlan")}` : span;
}

function pipTable(context: Context, id: string, pips: readonly PipResult[]): Block {
  const { tell, label } = context;
  return {
    kind: "table", id, empty: tell("emptyPips"), keys: pips.map(({ employeeId, openedIn }) => `${employeeId}/${openedIn}`),
    columns: [
      ...personColumns(context), column(context, "colStatus", "text", 12, { show: pipWords(context) }),
      column(context, "colEvidence", "text", WIDE), column(context, "colProgress", "text", WIDE),
      column(context, "colPlanSpan", "text", 12), column(context, "colCoach", "text", 12), notesColumn(context),
      column(context, "colConfirmed", "text", 10, { input: "confirmed", choices: [tell("yes"), tell("no")] }),
      column(context, "colOutcome", "text", 12, { input: "outcome", choices: [tell("outcomePassed"), tell("outcomeExtended"), tell("outcomeNotPassed")] }),
      column(context, "colOutcomeReason", "text", 16, { input: "reason" }),
    ],
    rows: pips.map((pip) => [
      ...personCells(context, pip.employeeId), { value: label(PIP_WORDS[pip.status]) },
      { value: monthsText(context, pip.evidence) }, { value: monthsText(context, pip.progress) || MISSING },
      { value: spanText(context, pip), ...(pip.isNew ? { bold: true } : {}) }, figure(pip.coach), TO_WRITE, TO_WRITE, TO_WRITE, TO_WRITE,
    ]),
  };
}

function pips(context: Context): readonly Block[] {
  const { tell, word, evaluation } = context;
  const { pip: policy } = evaluation.policy;
  const apart = evaluation.pips.filter((pip) => pip.apart !== null);
  const separately: readonly Block[] = apart.length === 0 ? [] : [
    { kind: "heading", level: 2, text: tell("headPipsApart", { reasons: [...new Set(apart.map((pip) => word(APART_WORDS[pip.apart ?? "probation"])))].join(" / ") }) },
    pipTable(context, "pips-apart", apart),
  ];
  return [
    { kind: "heading", level: 1, text: tell("headPips"), note: tell("notePips", { open: policy.monthsToOpen, plan: policy.planMonths, close: policy.monthsToClose }) },
    pipTable(context, "pips", evaluation.pips.filter((pip) => pip.apart === null)),
    ...separately,
  ];
}

function isDimension(text: string): text is Dimension {
  return Object.hasOwn(DIMENSION_WORDS, text);
}

function coaching(context: Context): readonly Block[] {
  const { tell, word, evaluation } = context;
  const { coaching: lines } = evaluation.training;
  const { topics } = evaluation.policy.training;
  const name = (key: string) => (isDimension(key) ? word(DIMENSION_WORDS[key]) : metricName(context, { id: key, name: key }));
  return [
    { kind: "heading", level: 1, text: tell("headCoaching"), note: tell("noteCoaching") },
    {
      kind: "table", id: "coaching", empty: tell("emptyCoaching"), keys: lines.map(({ employeeId, dimension }) => `${employeeId}/${dimension}`),
      columns: [
        ...personColumns(context), column(context, "colDimension", "text", 12), column(context, "colTopic", "text", WIDE),
        notesColumn(context), column(context, "colScore", "score", 10),
      ],
      rows: lines.map(({ employeeId, dimension, score }) => [
        ...personCells(context, employeeId), { value: name(dimension) },
        figure(topics.find(({ weakness }) => weakness === dimension)?.topic ?? null), TO_WRITE, { value: score },
      ]),
    },
  ];
}

/** Where actions' standing is worth a line each, most urgent first. */
const URGENCY: readonly ActionResult["standing"][] = ["overdue", "due-this-month", "open", "no-deadline", "done-late", "done", "done-in-time", "cancelled"];

function actions(context: Context): readonly Block[] {
  const { tell, label, evaluation } = context;
  const list = [...evaluation.actions].sort((one, other) =>
    URGENCY.indexOf(one.standing) - URGENCY.indexOf(other.standing) || (one.action.deadlineOn ?? Infinity) - (other.action.deadlineOn ?? Infinity) || one.action.at.row - other.action.at.row);
  const effectOf = ({ metric, metricBefore, metricAfter, metricTarget }: ActionResult["action"]) =>
    metric === null ? null : tell("actionEffect", { metric, before: metricBefore ?? MISSING, after: metricAfter ?? MISSING, target: metricTarget ?? MISSING });
  return [
    { kind: "heading", level: 1, text: tell("headActions"), note: tell("noteActions", counts(list)) },
    {
      kind: "table", id: "actions", empty: tell("emptyActions"), keys: list.map(({ action }) => `${action.owner ?? ""}/${action.action}`),
      columns: [
        column(context, "colOwner", "text", 12), column(context, "colDeadlineTyped", "text", 12), column(context, "colDeadline", "date", 12),
        column(context, "colStanding", "text", 12, { show: standingWords(context) }), column(context, "colAction", "text", WIDE), column(context, "colEffect", "text", WIDE),
        column(context, "colDaysLate", "integer", 9), column(context, "colStatus", "text", 12), notesColumn(context),
      ],
      rows: list.map(({ action, status, standing, daysLate }) => [
        { ...figure(action.owner), ...rowLink(action.at) }, figure(action.deadlineText), figure(action.deadlineOn), { value: label(STANDING_WORDS[standing]) },
        { value: action.action }, figure(effectOf(action)), figure(daysLate),
        figure([...(status === null ? [] : [label(ACTION_STATUS_WORDS[status])]), ...(action.doneOn === null ? [] : [isoDay(action.doneOn)])].join("\n") || null), TO_WRITE,
      ]),
    },
    ...owners(context, list),
  ];
}

function counts(list: readonly ActionResult[]): { readonly n: number; readonly overdue: number; readonly due: number; readonly done: number } {
  const of = (standing: ActionResult["standing"]) => list.filter((action) => action.standing === standing).length;
  return { n: list.length, overdue: of("overdue"), due: of("due-this-month"), done: of("done-in-time") };
}

function owners(context: Context, list: readonly ActionResult[]): readonly Block[] {
  const byOwner = new Map<string, ActionResult[]>();
  for (const result of list) {
    const owner = result.action.owner ?? "";
    const already = byOwner.get(owner);
    if (already) already.push(result);
    else byOwner.set(owner, [result]);
  }
  if (byOwner.size < 2) return [];
  return [
    { kind: "heading", level: 2, text: context.tell("headOwners") },
    {
      kind: "table", id: "owners", empty: "",
      columns: [
        column(context, "colOwner", "text", 14), column(context, "colActions", "integer", 9), column(context, "colOverdue", "integer", 9),
        column(context, "colDueThisMonth", "integer", 9), column(context, "colDoneInTime", "integer", 9),
      ],
      rows: [...byOwner].map(([owner, of]) => {
        const { n, overdue, due, done } = counts(of);
        return [figure(owner || null), { value: n }, { value: overdue }, { value: due }, { value: done }];
      }),
    },
  ];
}

/** The follow-up tab; the team's copy has actions and incentives only. */
export function followUpTab(context: Context): Tab {
  const forHr = context.audience === "hr";
  return tabFrame(context, "follow-up", { orientation: "landscape", grid: { columns: 10, width: 9 } }, [
    ...leftOut(context, "follow-up"),
    ...(forHr ? [...pips(context), ...coaching(context)] : []),
    ...actions(context),
    ...incentiveBlocks(context),
    ...(forHr ? [...qualityBlocks(context), ...samplingBlocks(context), ...driftBlocks(context), ...caseBlocks(context)] : []),
  ]);
}
