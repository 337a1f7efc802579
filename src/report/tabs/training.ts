// Training: the rates with what they were made of, who is overdue, the duty gate, what comes next month, and whether it helped.
import type { Rate } from "../../core/rate";
import type { TrainingGroup } from "../../core/trainingFigures";
import { EFFECT_WORDS, NEED_WORDS, WARNING_WORDS } from "../../text/words";
import { column, figure, nOf, personCells, personColumns, rateCells, rateColumns } from "../cells";
import { courseName, groupName, metricName, nameOf, typeName, type Context } from "../context";
import { leftOut } from "../leftOut";
import type { Block, Cell, Tab } from "../model";
import { shown } from "../shown";
import { tabFrame } from "../tabFrame";
import { calendarBlocks } from "./trainingCalendar";

function rates(context: Context): readonly Block[] {
  const { tell, evaluation } = context;
  const { rates: all, plan } = evaluation.training;
  const { passTarget, attendanceFloor } = evaluation.policy.training;
  const row = (label: string, rate: Rate, target: number | null): readonly Cell[] => [
    { value: label }, ...rateCells(rate), figure(target),
    { value: rate.rate === null || target === null ? null : tell(rate.rate >= target ? "met" : "notMet") },
  ];
  const lines: Cell[] = [
    { value: tell("planHeld", { held: plan.held, planned: plan.planned }) },
    ...(plan.plannedHeadcount > 0 ? [{ value: tell("planHeadcount", { actual: plan.actualHeadcount, planned: plan.plannedHeadcount }) }] : []),
    ...(plan.hours === null ? [] : [{ value: tell("planHours", { hours: shown(plan.hours, "score") }) }]),
    ...(plan.costPerHead === null ? [] : [{ value: tell("planCost", { cost: shown(plan.costPerHead, "score") }) }]),
  ];
  return [
    { kind: "heading", level: 1, text: tell("headRates"), note: tell("noteRates") },
    {
      kind: "table", id: "training-rates", empty: "",
      columns: [
        column(context, "colFigure", "text", 24), ...rateColumns(context, "colRate", 1), column(context, "colTarget", "percent", 10),
        column(context, "colVerdict", "text", 12, { show: [{ text: tell("met"), tone: "good" }, { text: tell("notMet"), tone: "bad" }] }),
      ],
      rows: [
        row(tell("rateCompletion"), all.completion, null), row(tell("ratePass"), all.pass, passTarget),
        row(tell("ratePassFirst"), all.passFirst, null), row(tell("ratePassResit"), all.passResit, null),
        row(tell("rateAttendance"), all.attendance, attendanceFloor), row(tell("rateOnTime"), all.onTime, null), row(tell("rateFull"), all.fullAttendance, null),
      ],
    },
    ...(plan.planned > 0 ? [{ kind: "text", lines } as const] : []),
  ];
}

function groups(context: Context, id: string, heading: string, first: string, of: readonly TrainingGroup[], name: (key: string) => string): readonly Block[] {
  if (of.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: heading },
    {
      kind: "table", id, empty: "",
      columns: [
        { header: first, format: "text", width: 24 }, ...rateColumns(context, "colCompletion", 1), ...rateColumns(context, "colPassRate", 3),
        ...rateColumns(context, "colPassFirst", 5), ...rateColumns(context, "colAttendance", 7),
        column(context, "colFeedback", "score", 10, { of: [10] }), column(context, "colFeedbackN", "integer", 8),
      ],
      rows: of.map(({ key, rates: { completion, pass, passFirst, attendance }, feedback }) => [
        { value: name(key) }, ...rateCells(completion), ...rateCells(pass), ...rateCells(passFirst), ...rateCells(attendance),
        figure(feedback.mean), { value: feedback.n },
      ]),
    },
  ];
}

function breakdowns(context: Context): readonly Block[] {
  const { tell, evaluation: { training } } = context;
  const same = (key: string) => groupName(context, key);
  const tables = [
    ...groups(context, "training-courses", tell("headByCourse"), tell("colCourse"), training.byCourse, (key) => courseName(context, key)),
    ...groups(context, "training-modules", tell("headByModule"), tell("colModule"), training.byModule, same),
    ...groups(context, "training-methods", tell("headByMethod"), tell("colMethod"), training.byMethod, (key) => methodName(context, key)),
    ...groups(context, "training-trainers", tell("headByTrainer"), tell("colTrainer"), training.byTrainer, same),
    ...groups(context, "training-teams", tell("headByTeam"), tell("colTeam"), training.byTeam, same),
  ];
  return tables.length === 0 ? [] : [{ kind: "heading", level: 1, text: tell("headBreakdown") }, ...tables];
}

function methodName(context: Context, key: string): string {
  switch (key) {
    case "internal": return context.tell("methodInternal");
    case "external": return context.tell("methodExternal");
    case "online": return context.tell("methodOnline");
    case "on-site": return context.tell("methodOnSite");
    default: return groupName(context, key);
  }
}

function overdue(context: Context): readonly Block[] {
  const { tell, evaluation } = context;
  const judgedOn = Math.min(evaluation.period.end - 1, Math.floor(evaluation.asOf / 86_400));
  const { training: { overdue: list } } = evaluation;
  return [
    { kind: "heading", level: 1, text: tell("headOverdue", { n: list.length }) },
    {
      kind: "table", id: "overdue", main: true, empty: tell("emptyOverdue"),
      columns: [
        column(context, "colCourse", "text", 24), ...personColumns(context), column(context, "colDueOn", "date", 12),
        column(context, "colDaysOver", "integer", 9), column(context, "colLastPassed", "date", 12),
      ],
      rows: [...list].sort((one, other) => (one.dueOn ?? Infinity) - (other.dueOn ?? Infinity) || (one.employeeId < other.employeeId ? -1 : 1)).map((due) => [
        { value: courseName(context, due.courseId) }, ...personCells(context, due.employeeId), figure(due.dueOn),
        figure(due.dueOn === null ? null : judgedOn - due.dueOn), due.lastPassedOn === null ? { value: tell("never") } : { value: due.lastPassedOn },
      ]),
    },
  ];
}

/** The overdue list stands last, because its header is repeated on each page; who must act finds it from the top. */
function goToOverdue({ tell, evaluation: { training } }: Context): readonly Block[] {
  const n = training.overdue.length;
  return n === 0 ? [] : [{ kind: "text", lines: [{ value: tell("goToOverdue", { n }), link: { tab: "training", place: "overdue" } }] }];
}

function dutyGate(context: Context): readonly Block[] {
  const { tell, evaluation } = context;
  const { dutyGate: gate } = evaluation.training;
  return [
    { kind: "heading", level: 1, text: tell("headDutyGate"), note: tell("noteDutyGate", { months: evaluation.policy.training.dutyGateMonths }) },
    {
      kind: "table", id: "duty-gate", empty: tell("emptyDutyGate"),
      columns: [column(context, "colCourse", "text", 24), ...personColumns(context)],
      rows: gate.map(({ employeeId, courseId }) => [{ value: courseName(context, courseId) }, ...personCells(context, employeeId)]),
    },
  ];
}

function absences(context: Context): readonly Block[] {
  const { tell, evaluation: { training } } = context;
  const repeat: readonly Block[] = training.repeatAbsentees.length === 0 ? [] : [
    { kind: "heading", level: 1, text: tell("headAbsentees") },
    {
      kind: "table", id: "absentees", empty: "", columns: [column(context, "colTeam", "text", 16), ...personColumns(context).slice(0, 2), column(context, "colAbsences", "integer", 10)],
      rows: training.repeatAbsentees.map(({ employeeId, absences: n }) => {
        const [id, name, team] = personCells(context, employeeId);
        return [team, id, name, { value: n }];
      }),
    },
  ];
  const makeUp: readonly Block[] = training.makeUp.length === 0 ? [] : [
    { kind: "heading", level: 1, text: tell("headMakeUp") },
    {
      kind: "table", id: "make-up", empty: "", columns: [column(context, "colCourse", "text", 24), ...personColumns(context), column(context, "colMissedOn", "date", 12)],
      rows: training.makeUp.map(({ employeeId, courseId, on }) => [{ value: courseName(context, courseId) }, ...personCells(context, employeeId), figure(on)]),
    },
  ];
  return [...repeat, ...makeUp];
}

function needs(context: Context): readonly Block[] {
  const { tell, evaluation } = context;
  const names = { module: (key: string) => key, metric: (key: string) => metricName(context, { id: key, name: key }), "ticket-type": (key: string) => typeName(context, key) };
  return [
    { kind: "heading", level: 1, text: tell("headNeeds"), note: tell("noteNeeds", { share: shown(evaluation.policy.training.needsShare, "share") }) },
    {
      kind: "table", id: "needs", empty: tell("emptyNeeds"),
      columns: [column(context, "colWeakness", "text", 24), column(context, "colKind", "text", 12), ...rateColumns(context, "colBelowShare", 2), column(context, "colTopic", "text", 24)],
      rows: evaluation.training.needs.map(({ kind, key, share, topic }) => [
        { value: names[kind](key) }, { value: context.label(NEED_WORDS[kind]) }, ...rateCells(share), figure(topic),
      ]),
    },
  ];
}

function coverage(context: Context): readonly Block[] {
  const { tell, evaluation: { training } } = context;
  if (training.coverage.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: tell("headCoverage"), note: tell("noteCoverage") },
    {
      kind: "table", id: "coverage", empty: "",
      columns: [column(context, "colModule", "text", 24), column(context, "colTeam", "text", 16), column(context, "colQualified", "integer", 11), column(context, "colRisk", "text", 12, { show: [{ text: tell("risk"), tone: "bad" }] })],
      rows: training.coverage.map(({ module, team, qualified }) => [
        { value: module }, { value: team }, { value: qualified }, { value: qualified < 2 ? tell("risk") : null },
      ]),
    },
  ];
}

function effect(context: Context): readonly Block[] {
  const { tell, word, evaluation: { training, policy } } = context;
  return [
    { kind: "heading", level: 1, text: tell("headEffect"), note: tell("noteEffect", { n: policy.training.minTrainedForEffect }) },
    {
      kind: "table", id: "effect", empty: tell("emptyEffect"),
      columns: [
        column(context, "colLevel", "text", 30), column(context, "colTrained", "score", 11, { of: [2] }), column(context, "colTrainedN", "integer", 9),
        column(context, "colOthers", "score", 11, { of: [4] }), column(context, "colOthersN", "integer", 9),
      ],
      rows: training.effect.map(({ level, n, value, others }) => [
        { value: word(EFFECT_WORDS[level]) }, figure(value ?? (n > 0 ? tell("tooFewData") : null)), { value: n }, figure(others?.value ?? null), figure(others?.n ?? null),
      ]),
    },
  ];
}

function warnings(context: Context): readonly Block[] {
  const { tell, word, evaluation: { training } } = context;
  if (training.warnings.length === 0) return [];
  const nameByCode = (code: string, key: string) => (code === "emergency-coverage" ? courseName(context, key) : context.people.has(key) ? nameOf(context, key) : key);
  return [
    { kind: "heading", level: 1, text: tell("headWarnings") },
    {
      kind: "text",
      lines: training.warnings.map(({ code, key, share }) => ({
        value: tell(share === null ? "warningLine" : "warningWithRate", {
          warning: word(WARNING_WORDS[code]), name: nameByCode(code, key), ...(share === null ? {} : { rate: shown(share.rate, "percent"), of: nOf(share) }),
        }),
        tone: "warning",
      })),
    },
  ];
}

/** The training tab. */
export function trainingTab(context: Context): Tab {
  const { evaluation } = context;
  const page = { orientation: "landscape", grid: { columns: 11, width: 9 } } as const;
  const hasAny = (["courses", "sessions", "training"] as const).some((kind) => evaluation.kinds.includes(kind));
  return tabFrame(context, "training", page, hasAny ? [
    ...leftOut(context, "training"),
    ...rates(context),
    ...warnings(context),
    ...(context.audience === "team" ? [] : [...goToOverdue(context), ...dutyGate(context), ...absences(context)]),
    ...breakdowns(context),
    ...needs(context),
    ...coverage(context),
    ...effect(context),
    ...calendarBlocks(context),
    ...(context.audience === "team" ? [] : overdue(context)),
  ] : leftOut(context, "training"));
}

