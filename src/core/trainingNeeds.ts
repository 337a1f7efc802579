// What next period's training should be about: modules and metrics on which too many people are below pass, ticket types that miss
// their target or grow, and the people below pass in a dimension.
import { isInScope } from "./complaint";
import { complianceOf, groupBy } from "./compliance";
import type { PersonResult } from "./evaluation";
import type { TicketResult } from "./ticketFigures";
import { meanDimensions, meanMetricScores } from "./periodMeans";
import type { Policy } from "./policy";
import { rateOf, type Rate } from "./rate";
import type { Period } from "./time";
import type { TrainingResult } from "./trainingFigures";
import type { JudgedRecord } from "./trainingRecord";

type Need = TrainingResult["needs"][number];

export interface NeedsInput {
  /** The period's records. */
  readonly judged: readonly JudgedRecord[];
  readonly people: readonly PersonResult[];
  readonly tickets: readonly TicketResult[];
  readonly policy: Policy;
  readonly period: Period;
  readonly before: Period;
}

/** The needs, modules first, then metrics, then ticket types; within each the largest share first. */
export function trainingNeeds(input: NeedsInput): TrainingResult["needs"] {
  const { policy } = input;
  const isWeak = ({ rate }: Rate): boolean => rate !== null && rate >= policy.training.needsShare;
  const need = (kind: Need["kind"], key: string, name: string, share: Rate): Need => ({ kind, key, share, topic: topicFor(name, policy) });
  const modules = weakModules(input.judged).map(({ module, share }) => need("module", module, module, share));
  const metrics = metricShares(input, passBound(policy)).map(({ id, name, share }) => need("metric", id, `${id} ${name}`, share));
  return [
    ...largestFirst(modules.filter(({ share }) => isWeak(share))),
    ...largestFirst(metrics.filter(({ share }) => isWeak(share))),
    ...largestFirst(ticketTypes(input).map(({ type, words, share }) => need("ticket-type", type, `${type} ${words}`, share))),
  ];
}

function largestFirst(needs: readonly Need[]): readonly Need[] {
  return [...needs].sort((a, b) => (b.share.rate ?? 0) - (a.share.rate ?? 0) || (a.key < b.key ? -1 : 1));
}

/** The topic of the first weakness the name mentions; `null` where the table has none. */
function topicFor(name: string, { training }: Policy): string | null {
  const folded = name.toLowerCase();
  return training.topics.find(({ weakness }) => folded.includes(weakness.toLowerCase()))?.topic ?? null;
}

/** The lowest score that is a pass, from the rating bands. */
function passBound({ scoring }: Pick<Policy, "scoring">): number {
  return scoring.bands.find(({ rating }) => rating === "pass")?.from ?? 0;
}

/** Each module (a course without one stands for itself) with the share of people whose newest result in any of its courses is no pass. */
export function weakModules(judged: readonly JudgedRecord[]): readonly { readonly module: string; readonly share: Rate }[] {
  const decided = judged.filter(({ passed }) => passed !== null);
  return [...groupBy(decided, ({ course, record }) => course?.module ?? course?.name ?? record.courseId)].map(([module, own]) => {
    const people = [...groupBy(own, ({ record }) => record.employeeId).values()];
    const below = people.filter((records) => [...groupBy(records, ({ record }) => record.courseId).values()].some((ofCourse) => !endsInPass(ofCourse)));
    return { module, share: rateOf(below.length, people.length) };
  });
}

/** Whether the newest day's records hold a pass: a resit on the same day counts. */
function endsInPass(records: readonly JudgedRecord[]): boolean {
  const newest = Math.max(...records.map(({ record }) => record.on ?? Number.NEGATIVE_INFINITY));
  return records.some(({ record, passed }) => passed === true && (record.on ?? Number.NEGATIVE_INFINITY) === newest);
}

/** Each metric with the share of people whose mean score of the period is below pass. */
function metricShares({ people, period }: NeedsInput, pass: number): readonly { readonly id: string; readonly name: string; readonly share: Rate }[] {
  const scored = people.flatMap((person) => meanMetricScores(person, period.months));
  return [...groupBy(scored, ({ metric }) => metric.id)].map(([id, own]) => ({
    id,
    name: own[0]?.metric.name ?? id,
    share: rateOf(own.filter(({ score }) => score < pass).length, own.length),
  }));
}

/** Ticket types whose resolution compliance misses the resolution target, or whose number grew by the needs share; the share is what was breached. */
function ticketTypes({ tickets, policy, before }: NeedsInput): readonly { readonly type: string; readonly words: string; readonly share: Rate }[] {
  const target = policy.service.find(({ id }) => id === "resolution-rate")?.target ?? null;
  const past = groupBy(tickets.filter((one) => isInScope(one) && one.countedIn !== null && before.months.includes(one.countedIn)), ({ type }) => type);
  const now = groupBy(tickets.filter((one) => one.inPeriod && isInScope(one)), ({ type }) => type);
  return [...now].flatMap(([type, own]) => {
    const { rate, breached, denominator } = complianceOf(own.map(({ resolution }) => resolution.status));
    const misses = rate !== null && target !== null && rate < target;
    const earlier = past.get(type)?.length ?? 0;
    const grows = earlier > 0 && (own.length - earlier) / earlier >= policy.training.needsShare;
    if (!misses && !grows) return [];
    return [{ type, words: policy.sla.byType.find((row) => row.type === type)?.words.join(" ") ?? "", share: rateOf(breached, denominator) }];
  });
}

/** A line for each dimension a person is below pass in, by the mean of the period's months, lowest score first. */
export function coachingLines(people: readonly PersonResult[], policy: Policy, period: Period): TrainingResult["coaching"] {
  const pass = passBound(policy);
  return people
    .flatMap((person) => meanDimensions(person, period.months).filter(({ score }) => score < pass).map((line) => ({ employeeId: person.employee.id, ...line })))
    .sort((a, b) => a.score - b.score || (a.employeeId < b.employeeId ? -1 : a.employeeId > b.employeeId ? 1 : 0));
}
