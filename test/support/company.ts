// A small company for tests of the whole evaluation: two teams in October 2026, with every kind of sheet, and figures one can work by hand.
import type { Action } from "../../src/core/action";
import type { Dataset } from "../../src/core/dataset";
import { evaluate, type Viewpoint } from "../../src/core/evaluate";
import type { Evaluation } from "../../src/core/evaluation";
import type { Policy } from "../../src/core/policy";
import { defaultPolicy } from "../../src/core/presets";
import { at, day } from "./clock";
import { assessment, employee, reading, review } from "./scoring";
import { periodOf, ticketsOf } from "./tickets";
import { audience, course, EVERYONE, record, session } from "./training";

const NOTHING: Dataset = {
  employees: [], kpis: [], stated: [], assessments: [], reviews: [], qaSamples: [], tickets: [], courses: [], sessions: [], trainingRecords: [], actions: [],
  points: [], feedback: [], companyDays: [], sheets: [], newestTicketAt: null, issues: [],
};

/** A dataset of only what is given. */
export function dataset(rest: Partial<Dataset>): Dataset {
  return { ...NOTHING, ...rest };
}

/** Three KPI figures of a person and month, as the service standard measures them: CSAT of 5, response hours, resolution rate. */
export function kpis(employeeId: string, month: string, csat: number, hours: number, resolution: number): Dataset["kpis"] {
  return [
    reading("csat", csat, { employeeId, month }),
    reading("response-hours", hours, { employeeId, month, unit: "hours" }),
    reading("resolution-rate", resolution, { employeeId, month, unit: "share" }),
  ];
}

export function action(rest: Partial<Action>): Action {
  return {
    action: "A", owner: null, deadlineText: null, deadlineOn: null, startOn: null, status: null, doneOn: null, metric: null, metricBefore: null, metricAfter: null,
    metricTarget: null, at: { sheet: "Actions", row: 2 }, ...rest,
  };
}

/** Everything at once: Wang good, Li under pass in September and October, Chen new and not through the duty gate, Zhou without figures. */
export function company(): Dataset {
  const months = ["2026-08", "2026-09", "2026-10"];
  return dataset({
    employees: [
      employee("wang", { team: "A", post: "Agent", postKind: "agent", supervisor: "Zhao", hiredOn: day("2024-03-01") }),
      employee("li", { team: "A", post: "Agent", postKind: "agent", supervisor: "Zhao", hiredOn: day("2025-01-06") }),
      employee("chen", { team: "B", post: "Agent", postKind: "agent", hiredOn: day("2026-09-14") }),
      employee("zhou", { team: "B", post: "Supervisor", postKind: "supervisor" }),
    ],
    // 84, 80, 98 → 87.00; 40, 24/48 = 50, 50 → 46.00; 80, 100, 100 → 92.00.
    kpis: months.flatMap((month) => [...kpis("wang", month, 4.2, 30, 0.882), ...kpis("li", month, 2, 48, 0.45), ...(month === "2026-08" ? [] : kpis("chen", month, 4, 20, 0.95))]),
    assessments: [
      assessment({ knowledge: 88, practical: 92 }, { employeeId: "wang" }), assessment({ knowledge: 50, practical: 55 }, { employeeId: "li" }),
      assessment({ knowledge: 80, practical: 86 }, { employeeId: "wang", month: "2026-09" }), assessment({ knowledge: 48, practical: 50 }, { employeeId: "li", month: "2026-09" }),
    ],
    reviews: [review("supervisor", 90, { employeeId: "wang", reviewer: "Zhao" }), review("supervisor", 70, { employeeId: "li", reviewer: "Zhao" })],
    tickets: ticketsOf(
      { employeeId: "wang", type: "attitude", openedAt: "2026-10-05 09:00", firstResponseAt: "2026-10-05 10:00", resolvedAt: "2026-10-06 09:00", csat: 5 },
      { employeeId: "wang", type: "other", openedAt: "2026-09-05 09:00", firstResponseAt: "2026-09-05 10:00", resolvedAt: "2026-09-06 09:00", csat: 4 },
      { employeeId: "li", type: "product-quality", openedAt: "2026-10-12 09:00", firstResponseAt: "2026-10-12 12:00", resolvedAt: "2026-10-14 09:01", csat: 2 },
      { employeeId: "chen", type: "other", openedAt: "2026-10-20 09:00", firstResponseAt: "2026-10-20 12:00", status: "in-progress" },
      { agent: "Outsourced", type: "other", openedAt: "2026-10-29 09:00", status: "in-progress" },
    ),
    courses: [
      course("BS", { name: "Basic service skills", module: "Service", tier: "new-hire" }),
      course("PK", { name: "Product knowledge", module: "Product knowledge", cadence: "quarterly", requiredFor: audience({ word: "Agent", post: "agent" }), method: "online", trainer: "Sun" }),
      course("EM", { name: "Emergency handling", module: "Emergencies", requiredFor: EVERYONE }),
    ],
    sessions: [
      session({ courseId: "PK", plannedOn: "2026-10-15", heldOn: "2026-10-15", plannedHeadcount: 4, actualHeadcount: 3, cost: 300, hours: 3 }),
      session({ courseId: "EM", plannedOn: "2026-10-20", plannedHeadcount: 4 }),
      session({ courseId: "PK", plannedOn: "2026-11-12", venue: "Room 3", requirements: "Headset" }),
    ],
    trainingRecords: [
      record({ employeeId: "wang", courseId: "PK", theory: 90, practical: 80, attendance: "present", feedback: 5, preTest: 60, postTest: 90 }),
      record({ employeeId: "li", courseId: "PK", theory: 40, practical: 50, attendance: "late", feedback: 3, preTest: 40, postTest: 45 }),
      record({ employeeId: "li", courseId: "PK", on: "2026-10-22", theory: 60, practical: 62, attendance: "present" }),
      record({ employeeId: "chen", courseId: "PK", attendance: "absent" }),
      record({ employeeId: "wang", courseId: "BS", on: "2024-03-10", outcome: "passed" }),
      record({ employeeId: "li", courseId: "BS", on: "2025-01-15", outcome: "passed" }),
      record({ employeeId: "zhou", courseId: "BS", on: null, outcome: "waived" }),
      record({ employeeId: "wang", courseId: "EM", on: "2026-03-01", score: 80 }),
    ],
    actions: [action({ deadlineText: "下月初", startOn: day("2026-09-10") }), action({ deadlineOn: day("2026-10-20"), doneOn: day("2026-10-19"), status: "done" })],
  });
}

/** The evaluation of October 2026 seen on 5 November, unless said otherwise. */
export function evaluated(data: Dataset, { period = "2026-10", policy = defaultPolicy(), now = "2026-11-05", asOf = null, team = null }: { period?: string; policy?: Policy; now?: string; asOf?: Viewpoint["asOf"]; team?: string | null } = {}): Evaluation {
  return evaluate(data, policy, { period: periodOf(period), now: at(now), asOf, team });
}
