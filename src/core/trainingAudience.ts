// Whom a course is required for. A word that stands on the roster (as post, grade, department or team) means those it stands beside, as
// a whole: a course for agents is not one for senior agents. A word that does not is read by what it means: a kind of post or grade.
import type { Employee, Grade } from "./employee";
import { isNewHire } from "./people";
import type { TrainingPolicy } from "./policy";
import { addMonths, type Day } from "./time";
import type { Audience, AudienceWord } from "./training";

export interface Audiences {
  /** Whether the audience includes the person on a day. A length of service cannot be judged without a hire date, and then requires nothing. */
  readonly includes: (audience: Audience, employee: Employee, on: Day) => boolean;
  /** The words of an audience that are neither on the roster nor known by what they mean. */
  readonly unknown: (audience: Audience) => readonly string[];
}

type NewHireRule = Pick<TrainingPolicy, "dutyGateMonths">;

/** Ready to say who belongs to an audience; the words on the roster are gathered once. */
export function openAudiences(employees: readonly Employee[], policy: NewHireRule): Audiences {
  const ownWords = new Map(employees.map((employee) => [employee.id, new Set(textsOf(employee).map(stem))]));
  const onRoster = new Set([...ownWords.values()].flatMap((words) => [...words]));
  const isNamed = (named: AudienceWord, employee: Employee, on: Day): boolean => {
    if (named.orAbove) return reaches(named, employee);
    const word = stem(named.word);
    if (onRoster.has(word)) return ownWords.get(employee.id)?.has(word) ?? false;
    return isMeant(named, employee, on, policy);
  };
  return {
    includes: (audience, employee, on) => {
      if (audience.serviceYears !== null && !hasServed(employee.hiredOn, audience.serviceYears, on)) return false;
      if (audience.except.some((word) => isNamed(word, employee, on))) return false;
      return audience.everyone || audience.words.some((word) => isNamed(word, employee, on));
    },
    unknown: ({ words, except }) =>
      [...words, ...except]
        .filter(({ word, post, grade, tier }) => !onRoster.has(stem(word)) && post === null && grade === null && (tier === null || tier === "elite"))
        .map(({ word }) => word),
  };
}

/** Years from inclusive, to exclusive. */
function hasServed(hiredOn: Day | null, { from, to }: NonNullable<Audience["serviceYears"]>, on: Day): boolean {
  if (hiredOn === null) return false;
  return addMonths(hiredOn, Math.round(from * 12)) <= on && (to === null || on < addMonths(hiredOn, Math.round(to * 12)));
}

function isMeant({ post, grade, tier }: AudienceWord, employee: Employee, on: Day, { dutyGateMonths }: NewHireRule): boolean {
  const isNew = isNewHire(employee, on, dutyGateMonths);
  if (tier === "new-hire") return isNew || employee.onProbation;
  if (tier === "in-service") return !isNew;
  // 客服专员 is a post and the lowest grade: as the name of an audience it is the post. A higher grade is meant as one.
  if (grade !== null && (post === null || grade !== "agent")) return employee.gradeKind === grade;
  return post !== null && employee.postKind === post;
}

const GRADES: readonly Grade[] = ["agent", "senior-agent", "service-expert", "service-manager"];

/** The grade or a higher one; supervisors are above every post. */
function reaches({ post, grade }: AudienceWord, employee: Employee): boolean {
  if (employee.postKind === "supervisor" || employee.gradeKind === "service-manager") return true;
  if (grade !== null && employee.gradeKind !== null) return GRADES.indexOf(employee.gradeKind) >= GRADES.indexOf(grade);
  return post !== null && employee.postKind === post;
}

function textsOf({ post, grade, department, team }: Employee): readonly string[] {
  return [post, grade, department, team].filter((text) => text !== null);
}

/** A word without what only says that people are meant: 客服人员 and 客服岗 are 客服, agents are an agent. */
function stem(text: string): string {
  const folded = text.normalize("NFKC").trim().toLowerCase().replace(/[\s-]+/g, " ");
  const bare = folded.replace(/(?:人员|人員|员工|員工|岗位|崗位|岗|崗)$/, "").replace(/^(?:全体|所有|全體|all )/, "").replace(/(?<=[a-z]{2})s$/, "");
  return bare === "" ? folded : bare;
}
