// Cross-department work of a half-year: how soon other departments replied, who holds up most, and each reply that came too late or has
// not come yet, worst first.
import { UNKNOWN } from "../../core/slaResult";
import { column, figure, namedPerson, rateCells, rateColumns, rowLink } from "../cells";
import { agentName, groupName, typeName, type Context } from "../context";
import { leftOut } from "../leftOut";
import type { Block, Tab } from "../model";
import { MISSING, shown } from "../shown";
import { tabFrame } from "../tabFrame";

function worst(context: Context): readonly Block[] {
  const { tell, evaluation: { process } } = context;
  const [first] = process.departments;
  if (first === undefined || first.overdueShare === null || first.overdueShare === 0 || first.department === UNKNOWN) return [];
  return [{
    kind: "text", lines: [{
      value: tell("saySlowest", { department: first.department, share: shown(first.overdueShare, "share"), hours: shown(first.overdueHours, "hours"), n: first.times.n }),
    }],
  }];
}

function departments(context: Context): readonly Block[] {
  const { tell, evaluation: { process, policy } } = context;
  const over = process.departments.filter(({ overdueHours }) => overdueHours > 0).length;
  return [
    { kind: "heading", level: 1, text: tell("headDepartments"), note: tell("noteDepartments", { hours: policy.sla.handoverHours }) },
    {
      kind: "table", id: "departments", empty: tell("emptyDepartments"),
      columns: [
        column(context, "colDepartment", "text", 20), column(context, "colHoursOver", "hours", 12), column(context, "colOverShare", "share", 12, { of: [1] }),
        column(context, "colFinished", "integer", 10), column(context, "colMedian", "hours", 10), column(context, "colMean", "hours", 10), column(context, "colNinthDecile", "hours", 10),
        ...rateColumns(context, "colInTime", 7), column(context, "colBottleneck", "text", 16, { show: [{ text: tell("bottleneck"), tone: "bad" }] }),
      ],
      rows: process.departments.map(({ department, times, overdueHours, overdueShare, isBottleneck }) => [
        { value: groupName(context, department) }, { value: overdueHours }, figure(overdueShare), { value: times.n }, figure(times.medianHours), figure(times.meanHours),
        figure(times.ninthDecileHours), ...(times.compliance === null ? [figure(null), figure(null)] : rateCells(times.compliance)), { value: isBottleneck ? tell("bottleneck") : MISSING },
      ]),
    },
    ...(over === 0 ? [] : [{
      kind: "chart", chart: "bar", title: tell("chartHoursOver"), x: tell("colDepartment"), y: tell("axisHours"), table: "departments", labels: 0, values: [1],
      format: "hours", axis: null, place: "full",
    } as const]),
  ];
}

function lateReplies(context: Context): readonly Block[] {
  const { tell, evaluation: { process } } = context;
  return [
    { kind: "heading", level: 1, text: tell("headLateReplies", { n: process.lateReplies.length }), note: tell("noteBreaches") },
    {
      kind: "table", id: "late-replies", main: true, empty: tell("emptyLateReplies"),
      columns: [
        column(context, "colTicket", "text", 18), column(context, "colDepartment", "text", 18), column(context, "colType", "text", 16), column(context, "colAgent", "text", 16),
        column(context, "colHandedOver", "moment", 17), column(context, "colReplied", "moment", 17), column(context, "colOverdueHours", "hours", 11),
      ],
      rows: process.lateReplies.map((result) => [
        { value: result.ticket.id, ...rowLink(result.ticket.at) }, figure(result.ticket.department), { value: typeName(context, result.type) }, namedPerson(context, agentName(context, result), result.ticket.employeeId),
        figure(result.ticket.handedOverAt), result.handover?.stoppedAt == null ? { value: tell("noReply") } : { value: result.handover.stoppedAt }, figure(result.handover?.overdueHours ?? null),
      ]),
    },
  ];
}

/** The tab of other departments; without tickets it says so and holds nothing else. The team's copy names no tickets. */
export function processDepartmentsTab(context: Context): Tab {
  const { evaluation: { kinds, process } } = context;
  const page = { orientation: "landscape", grid: { columns: 10, width: 10 } } as const;
  if (!kinds.includes("tickets")) return tabFrame(context, "departments", page, leftOut(context, "departments"));
  return tabFrame(context, "departments", page, [
    ...worst(context),
    ...departments(context),
    ...(context.audience === "team" || process.departments.length === 0 ? [] : lateReplies(context)),
  ]);
}
