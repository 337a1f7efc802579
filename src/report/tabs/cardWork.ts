// What a person's card says besides the score: tickets and complaints, quality, training, and until when to object. The same sentences
// on the card of a month and of a year.
import { isInScope, isUpheld } from "../../core/complaint";
import { groupBy } from "../../core/compliance";
import type { PersonResult } from "../../core/evaluation";
import type { TicketResult } from "../../core/ticketFigures";
import type { Day } from "../../core/time";
import type { CourseDue } from "../../core/trainingFigures";
import { nOf } from "../cells";
import { courseName, listed, typeName, type Context } from "../context";
import type { Cell } from "../model";
import { MISSING, plainNumber, shown } from "../shown";

const DEDUCTIONS_SHOWN = 3;

/** What the lists of courses and tickets hold of a person. */
export interface OtherSheets {
  readonly due: readonly CourseDue[];
  readonly complained: readonly TicketResult[];
}

/** Finds a person's courses and complaints; the lists are gone through once for all cards. */
export function otherSheets({ evaluation: { training: { due: courses }, tickets } }: Context): (person: PersonResult) => OtherSheets {
  const due = groupBy(courses, ({ employeeId }) => employeeId);
  const complained = groupBy(tickets.filter((result) => result.inPeriod && result.ticket.isComplaint && isInScope(result)), ({ ticket }) => ticket.employeeId ?? "");
  return ({ employee: { id } }) => ({ due: due.get(id) ?? [], complained: complained.get(id) ?? [] });
}

/** The last day on which the person may object to the card. */
export function lastDayToAppeal({ evaluation: { period, policy } }: Context): Day {
  return period.end - 1 + policy.appealDays;
}

/** Service, complaints, quality and training of the period, a sentence each; a missing sheet is said. */
export function workOf(context: Context, person: PersonResult, { due, complained }: OtherSheets): readonly (readonly [label: string, value: Cell])[] {
  const { tell } = context;
  return [
    [tell("labelService"), service(context, person)],
    ...complaints(context, complained),
    [tell("labelQuality"), quality(context, person)],
    [tell("labelTraining"), training(context, due)],
  ];
}

function service(context: Context, { sla }: PersonResult): Cell {
  const { tell } = context;
  if (!context.evaluation.kinds.includes("tickets")) return { value: tell("leftOutTickets") };
  if (sla.tickets === 0) return { value: tell("noTickets") };
  const { cannotTell } = sla.resolution;
  return {
    value: tell("cardService", {
      tickets: sla.tickets,
      resolution: shown(sla.resolution.rate, "percent") || MISSING, resolutionN: nOf(sla.resolution),
      response: shown(sla.firstResponse.rate, "percent") || MISSING, responseN: nOf(sla.firstResponse),
      median: shown(sla.medianResolutionHours, "hours") || MISSING,
    }) + (cannotTell > 0 ? tell("cardUnjudged", { n: cannotTell }) : ""),
  };
}

/** The complaints about the person by type, and how many were upheld where a sheet says so; nothing without tickets. */
function complaints(context: Context, own: readonly TicketResult[]): readonly (readonly [string, Cell])[] {
  const { tell, evaluation } = context;
  if (!evaluation.kinds.includes("tickets")) return [];
  if (own.length === 0) return [[tell("labelComplaints"), { value: tell("noComplaints") }]];
  const types = [...groupBy(own, ({ type }) => type)].map(([type, of]) => tell("cardComplaintType", { type: typeName(context, type), n: of.length }));
  const upheld = evaluation.volume.upheld === null ? "" : tell("cardComplaintsUpheld", { n: own.filter(({ ticket }) => isUpheld(ticket)).length });
  return [[tell("labelComplaints"), { value: tell("cardComplaints", { n: own.length, types: listed(context, types) }) + upheld }]];
}

function quality(context: Context, { qa }: PersonResult): Cell {
  const { tell } = context;
  if (qa === null || qa.n === 0) return { value: tell(context.evaluation.kinds.includes("qa") ? "noQa" : "leftOutQa") };
  const lost = qa.deductions.slice(0, DEDUCTIONS_SHOWN).map(({ criterion, lost: points }) => `${criterion} −${plainNumber(points)}`);
  return {
    value: [
      tell(qa.tooFew ? "cardQaFew" : "cardQa", { score: shown(qa.score, "score") || MISSING, n: qa.n }),
      ...(qa.criticals > 0 ? [tell("cardQaCritical", { n: qa.criticals })] : []),
      ...(qa.appealsRaised > 0 ? [tell("cardQaAppeals", { n: qa.appealsRaised, upheld: qa.appealsUpheld })] : []),
      ...(lost.length > 0 ? [tell("cardQaLost", { list: listed(context, lost) })] : []),
    ].join(context.language === "en" ? " " : ""),
  };
}

function training(context: Context, due: readonly CourseDue[]): Cell {
  const { tell, evaluation } = context;
  const required = due.filter(({ status }) => status !== "not-required" && status !== "exempt");
  if (required.length === 0) return { value: tell(evaluation.kinds.includes("courses") ? "noCoursesRequired" : "leftOutCourses") };
  const overdue = required.filter(({ status }) => status === "overdue").map(({ courseId }) => courseName(context, courseId));
  const done = required.filter(({ status }) => status === "done" || status === "due-soon").length;
  return { value: tell(overdue.length > 0 ? "cardTrainingOverdue" : "cardTraining", { done, required: required.length, names: listed(context, overdue) }) };
}
