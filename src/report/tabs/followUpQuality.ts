// Quality to talk about: QA samples against plan, reviewers who judge apart from the others, and the best and worst cases with names masked.
import { column, figure, namedPerson, personCells, personColumns, rowLink } from "../cells";
import { listed, typeName, type Context } from "../context";
import type { Block } from "../model";
import { plainNumber } from "../shown";

const DEDUCTIONS_SHOWN = 3;

/** QA results per person; nothing without samples. */
export function qualityBlocks(context: Context): readonly Block[] {
  const { tell, evaluation } = context;
  if (evaluation.qa.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: tell("headQuality"), note: tell("noteQuality", { n: evaluation.policy.qa.minSamples }) },
    {
      kind: "table", id: "quality", empty: "",
      columns: [
        ...personColumns(context), column(context, "colSamples", "text", 12), column(context, "colDeductions", "text", 22), column(context, "colAppeals", "text", 22),
        column(context, "colQaScore", "score", 11, { of: [3] }), column(context, "colCriticals", "integer", 9),
      ],
      rows: evaluation.qa.map((qa) => [
        ...personCells(context, qa.employeeId),
        { value: tell(qa.tooFew ? "samplesFew" : "samples", { n: qa.n, planned: qa.planned ?? "–" }), ...(qa.tooFew ? { tone: "warning" } as const : {}) },
        figure(listed(context, qa.deductions.slice(0, DEDUCTIONS_SHOWN).map(({ criterion, lost }) => `${criterion} −${plainNumber(lost)}`)) || null),
        figure(qa.appealsRaised === 0 ? null : tell("appeals", { raised: qa.appealsRaised, upheld: qa.appealsUpheld })),
        figure(qa.score), { value: qa.criticals },
      ]),
    },
  ];
}

/** Reviewers' means against the others' on the same people. */
export function driftBlocks(context: Context): readonly Block[] {
  const { tell, evaluation: { drift } } = context;
  if (drift.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: tell("headDrift"), note: tell("noteDrift") },
    {
      kind: "table", id: "drift", empty: "",
      columns: [
        column(context, "colReviewer", "text", 14), column(context, "colReviews", "integer", 10), column(context, "colTheirMean", "score", 11),
        column(context, "colOthersMean", "score", 11), column(context, "colDrift", "signed-score", 11),
      ],
      rows: drift.map(({ reviewer, n, mean, othersMean, drift: apart }) => [namedPerson(context, reviewer, personNamed(context, reviewer)), { value: n }, { value: mean }, { value: othersMean }, { value: apart }]),
    },
  ];
}

/** The one person of this id or name; `null` where nobody or several are. */
function personNamed({ evaluation: { people } }: Context, reviewer: string): string | null {
  const found = people.filter(({ employee }) => employee.id === reviewer || employee.name === reviewer);
  return found.length === 1 ? found[0]?.employee.id ?? null : null;
}

/** Next week's random checks with the seed they were drawn by; nothing where none were drawn. */
export function samplingBlocks(context: Context): readonly Block[] {
  const { tell, evaluation: { qaPlan } } = context;
  if (qaPlan.samples.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: tell("headSampling"), note: tell("noteSampling", { seed: qaPlan.seed, n: qaPlan.samples.length }) },
    {
      kind: "table", id: "sampling", empty: "",
      columns: [
        ...personColumns(context), column(context, "colTicket", "text", 12), column(context, "colType", "text", 22),
        column(context, "colKind", "text", 14), column(context, "colCheckOn", "date", 12),
      ],
      rows: qaPlan.samples.map(({ on, employeeId, ticketId, stratum, at }) => [
        ...personCells(context, employeeId), { value: ticketId, ...rowLink(at) }, { value: typeName(context, stratum.type) },
        { value: tell(stratum.complaint ? "complaint" : "enquiry") }, { value: on },
      ]),
    },
  ];
}

/** Best and worst tickets, nobody named: the row link is for those who may look. */
export function caseBlocks(context: Context): readonly Block[] {
  const { tell, evaluation: { caseReviews } } = context;
  if (caseReviews.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: tell("headCases"), note: tell("noteCases") },
    {
      kind: "table", id: "cases", empty: "",
      columns: [
        column(context, "colTicket", "text", 14), column(context, "colAgent", "text", 14), column(context, "colCase", "text", 12, { show: [{ text: tell("caseBest"), tone: "good" }, { text: tell("caseWorst"), tone: "bad" }] }),
        column(context, "colType", "text", 12), column(context, "colReason", "text", 22), column(context, "colHandling", "text", 22), column(context, "colCsat", "score", 10),
        column(context, "colOverdueHours", "hours", 11), column(context, "colReopened", "integer", 9),
      ],
      rows: caseReviews.map(({ ticket: result, kind, agent, reason, handling }) => [
        { value: result.ticket.id, ...rowLink(result.ticket.at) }, figure(agent), { value: tell(kind === "best" ? "caseBest" : "caseWorst") }, { value: typeName(context, result.type) },
        figure(reason), figure(handling), figure(result.ticket.csat),
        figure(result.resolution.overdueHours), { value: result.ticket.reopened },
      ]),
    },
  ];
}
