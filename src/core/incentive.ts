// What good results lead to: bonus list, promotion-eligible list, pay coefficients where a company has set them, points balances.
// These are proposals: figures propose, people decide.
import type { PointsEntry } from "./action";
import type { Incentives } from "./consequenceFigures";
import type { Employee } from "./employee";
import type { MonthlyResult } from "./evaluation";
import type { Issue } from "./issue";
import { roundScore, sumExact } from "./number";
import type { GradeStep, Policy } from "./policy";
import type { Rating } from "./rating";

/** A person at the end of the period, with what a promotion asks for. */
export interface IncentiveCandidate {
  readonly employee: Employee;
  readonly score: number | null;
  readonly rating: Rating | null;
  /** The months counted for excellent ones, and searched for failed gates. */
  readonly history: readonly Pick<MonthlyResult, "rating" | "gate">[];
  /** Whole months since hiring; `null` without a hire date. */
  readonly serviceMonths: number | null;
  /** Ids and names of the courses passed. */
  readonly passedCourses: ReadonlySet<string>;
}

/** The three lists of a period by rating, best score first; pay is empty while coefficients are off. */
export function incentivesOf(people: readonly IncentiveCandidate[], policy: Pick<Policy, "ladder" | "incentives">): Omit<Incentives, "points"> {
  const rated = people.flatMap((person) => (person.score === null || person.rating === null ? [] : [{ ...person, score: person.score, rating: person.rating }]));
  const ordered = rated.sort((a, b) => b.score - a.score || (a.employee.id < b.employee.id ? -1 : 1));
  const excellent = ordered.filter((person) => person.rating === "excellent");
  const coefficients = policy.incentives.payCoefficients;
  return {
    bonus: excellent.map(({ employee, score }) => ({ employeeId: employee.id, score })),
    promotion: excellent.flatMap((person) => {
      const step = nextStep(person.employee, policy.ladder);
      if (step === null || !reaches(person, step)) return [];
      return [{ employeeId: person.employee.id, grade: person.employee.gradeKind ?? person.employee.grade ?? "", next: step.grade }];
    }),
    pay: coefficients === null ? [] : ordered.map(({ employee, rating }) => ({ employeeId: employee.id, rating, coefficient: coefficients[rating] })),
  };
}

/** The row of the ladder after the person's grade; `null` at the top, or where the grade is not on the ladder. */
function nextStep(employee: Employee, ladder: readonly GradeStep[]): GradeStep | null {
  const place = ladder.findIndex((step) => step.grade === employee.gradeKind || step.grade === employee.grade);
  return place < 0 ? null : (ladder[place + 1] ?? null);
}

function reaches(person: IncentiveCandidate, step: GradeStep): boolean {
  const excellentMonths = person.history.filter((month) => month.rating === "excellent").length;
  return (
    excellentMonths >= step.excellentMonths &&
    (person.serviceMonths ?? 0) >= step.serviceMonths &&
    step.courses.every((course) => person.passedCourses.has(course)) &&
    person.history.every((month) => month.gate === null)
  );
}

/**
 * The points of each person with entries, highest balance first: balance, points earned (redemptions apart), suggestions made and
 * adopted. A balance that falls below 0 is an issue at the row where it does; on one day, what is earned counts before what is spent.
 */
export function pointsBalances(entries: readonly PointsEntry[]): { readonly points: Incentives["points"]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const byPerson = new Map<string, PointsEntry[]>();
  for (const entry of entries) {
    const own = byPerson.get(entry.employeeId);
    if (own === undefined) byPerson.set(entry.employeeId, [entry]);
    else own.push(entry);
  }
  const points = [...byPerson].map(([employeeId, own]) => {
    issues.push(...overdrawn(employeeId, own));
    return {
      employeeId,
      balance: roundScore(sumExact(own.map((entry) => entry.points))),
      earned: roundScore(sumExact(own.map((entry) => Math.max(0, entry.points)))),
      suggestions: own.filter((entry) => entry.adopted !== null).length,
      adopted: own.filter((entry) => entry.adopted === true).length,
    };
  });
  return { points: points.sort((a, b) => b.balance - a.balance || (a.employeeId < b.employeeId ? -1 : 1)), issues };
}

/** The first row, by date, that takes the balance below 0. */
function overdrawn(employeeId: string, entries: readonly PointsEntry[]): readonly Issue[] {
  let balance = 0;
  for (const entry of [...entries].sort((a, b) => a.on - b.on || b.points - a.points)) {
    balance = roundScore(balance + entry.points);
    if (balance < 0) {
      return [{ severity: "warning", code: "points-balance-negative", params: { employee: employeeId, balance }, at: { ...entry.at, column: null } }];
    }
  }
  return [];
}
