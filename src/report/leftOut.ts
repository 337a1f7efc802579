// What a tab leaves out because its sheet is not in the workbook: said at the top of each tab, never passed over.
import type { SheetKind } from "../core/dataset";
import type { ReportKey } from "../text/report";
import { KIND_WORDS } from "../text/words";
import type { Context } from "./context";
import type { Block, Cell, TabId } from "./model";

/** The kinds of sheet each tab draws on, and what it lacks without them. */
const NEEDS: Readonly<Record<TabId, readonly (readonly [kind: SheetKind, lost: ReportKey])[]>> = {
  overview: [
    ["roster", "lostRoster"], ["kpi", "lostKpi"], ["assessment", "lostAssessment"], ["review360", "lostReviews"],
    ["tickets", "lostTickets"], ["training", "lostTraining"],
  ],
  ranking: [["roster", "lostRoster"], ["kpi", "lostKpi"], ["assessment", "lostAssessment"], ["review360", "lostReviews"]],
  cards: [
    ["kpi", "lostKpi"], ["assessment", "lostAssessment"], ["review360", "lostReviews"], ["qa", "lostQa"],
    ["tickets", "lostTickets"], ["training", "lostTraining"],
  ],
  sla: [["tickets", "lostTickets"]],
  tickets: [["tickets", "lostTickets"]],
  training: [["courses", "lostCourses"], ["sessions", "lostSessions"], ["training", "lostTraining"]],
  "follow-up": [["qa", "lostQa"], ["actions", "lostActions"], ["points", "lostPoints"]],
  experience: [["tickets", "lostExperience"], ["feedback", "lostFeedback"], ["training", "lostTraining"]],
  complaints: [["tickets", "lostExperience"]],
  process: [["tickets", "lostProcess"]],
  departments: [["tickets", "lostDepartments"]],
  "period-actions": [["actions", "lostActions"]],
  scores: [["roster", "lostRoster"], ["kpi", "lostKpi"], ["assessment", "lostAssessment"], ["review360", "lostReviews"]],
  annual: [["roster", "lostRoster"], ["kpi", "lostKpi"], ["assessment", "lostAssessment"], ["annual", "lostAnnual"], ["tickets", "lostTickets"]],
  grades: [],
  "annual-cards": [["annual", "lostAnnual"]],
  issues: [["roster", "lostReconciliation"]],
  notes: [],
};

/** One line a missing sheet: its kind and what is left out; none where nothing is missing. */
export function leftOut(context: Context, tab: TabId): readonly Block[] {
  const lines = NEEDS[tab]
    .filter(([kind]) => !context.evaluation.kinds.includes(kind))
    .map(([kind, lost]): Cell => ({
      value: context.tell("leftOut", { kind: context.word(KIND_WORDS[kind]), lost: context.tell(lost) }),
      tone: "muted",
    }));
  return lines.length === 0 ? [] : [{ kind: "text", lines }];
}
