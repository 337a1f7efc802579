// Whom a course is required for, and from what day on a person counts as new. Words match a person's post, grade, department or team;
// they match as a whole, so that a course for agents is not one for senior agents.
import type { Employee } from "./employee";
import type { TrainingPolicy } from "./policy";
import { addMonths, type Day } from "./time";
import type { Audience } from "./training";

/** Whether the audience includes the person on a day. A length of service cannot be judged without a hire date, and then requires nothing. */
export function isRequired(audience: Audience, employee: Employee, on: Day, policy: Pick<TrainingPolicy, "dutyGateMonths">): boolean {
  if (audience.serviceYears !== null && !hasServed(employee.hiredOn, audience.serviceYears, on)) return false;
  return audience.everyone || audience.words.some((word) => isNamed(fold(word), employee, on, policy));
}

/** Whether the person was hired less than the policy's months ago: the time the duty gate watches over. */
export function isNewOn(employee: Pick<Employee, "hiredOn">, on: Day, { dutyGateMonths }: Pick<TrainingPolicy, "dutyGateMonths">): boolean {
  return employee.hiredOn !== null && employee.hiredOn <= on && on <= addMonths(employee.hiredOn, dutyGateMonths);
}

/** Years from inclusive, to exclusive. */
function hasServed(hiredOn: Day | null, { from, to }: NonNullable<Audience["serviceYears"]>, on: Day): boolean {
  if (hiredOn === null) return false;
  return addMonths(hiredOn, Math.round(from * 12)) <= on && (to === null || on < addMonths(hiredOn, Math.round(to * 12)));
}

const NEW = /^(?:新员工|新員工|新人|新进|新進|新进员工|新進人員|新入职员工|新入职|入职新人|new hires?|new employees?|new starters?|new joiners?)$/;
const SERVING = /^(?:在岗|在岗员工|在职|在职员工|老员工|在職|在職員工|in[- ]service|existing staff|existing employees)$/;

function isNamed(word: string, employee: Employee, on: Day, policy: Pick<TrainingPolicy, "dutyGateMonths">): boolean {
  if (NEW.test(word)) return isNewOn(employee, on, policy) || employee.onProbation;
  if (SERVING.test(word)) return !isNewOn(employee, on, policy);
  const own = [employee.post, employee.postKind, employee.grade, employee.gradeKind, employee.department, employee.team];
  return own.some((text) => text !== null && stem(fold(text)) === stem(word));
}

function fold(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase().replace(/[\s-]+/g, " ");
}

/** A word without what only says that people are meant: 客服人员 and 客服岗 are 客服, agents are an agent. */
function stem(folded: string): string {
  const bare = folded.replace(/(?:人员|人員|员工|員工|岗位|崗位|岗|崗)$/, "").replace(/^(?:全体|所有|全體|all )/, "");
  const singular = bare.replace(/(?<=[a-z]{2})s$/, "");
  return singular === "" ? folded : singular;
}
