import { describe, expect, test } from "@jest/globals";
import type { Employee } from "../../src/core/employee";
import type { Audience } from "../../src/core/training";
import { openAudiences } from "../../src/core/trainingAudience";
import { day } from "../support/clock";
import { employee } from "../support/scoring";
import { audience, EVERYONE, RULES } from "../support/training";

const STAFF: readonly Employee[] = [
  employee("lead", { post: "客服主管", postKind: "supervisor", department: "客服部", hiredOn: day("2020-01-01") }),
  employee("senior", { post: "高级客服专员", postKind: "agent", grade: "高级", gradeKind: "senior-agent", department: "客服部", team: "华东组", hiredOn: day("2024-10-31") }),
  employee("agent", { post: "客服专员", postKind: "agent", grade: "初级", gradeKind: "agent", team: "华东组", hiredOn: day("2025-11-01") }),
  employee("new", { post: "客服专员", postKind: "agent", grade: "初级", gradeKind: "agent", team: "华南组", hiredOn: day("2026-10-08") }),
  employee("unknown", { department: "财务部" }),
];

function required(of: Audience): readonly string[] {
  const audiences = openAudiences(STAFF, RULES);
  return STAFF.filter((one) => audiences.includes(of, one, day("2026-10-31"))).map(({ id }) => id);
}

describe("whom a course is required for", () => {
  test.each<[string, Audience, readonly string[]]>([
    ["everyone", EVERYONE, ["lead", "senior", "agent", "new", "unknown"]],
    ["a post as a whole, not the senior one that contains it", audience({ word: "客服专员", post: "agent", grade: "agent" }), ["agent", "new"]],
    ["any of several words, also a department or a team", audience("客服部", "华南组"), ["lead", "senior", "new"]],
    ["a word that only adds people: 财务部人员", audience("财务部人员"), ["unknown"]],
    ["a post the roster writes otherwise is read by what it means", audience({ word: "坐席", post: "agent" }), ["senior", "agent", "new"]],
    ["a higher grade is a grade, even where a post has the same name", audience({ word: "资深客服", post: "agent", grade: "senior-agent" }), ["senior"]],
    ["new hires: within three months of hiring", audience({ word: "新员工", tier: "new-hire" }), ["new"]],
    ["in service: everybody else", audience({ word: "在岗", tier: "in-service" }), ["lead", "senior", "agent", "unknown"]],
    ["a grade and above takes supervisors in", audience({ word: "高级客服", post: "agent", grade: "senior-agent", orAbove: true }), ["lead", "senior"]],
    ["all but new hires", { ...EVERYONE, except: audience({ word: "新员工", tier: "new-hire" }).words }, ["lead", "senior", "agent", "unknown"]],
    ["a word nobody is named by", audience("销售部"), []],
  ])("%s", (_, of, ids) => expect(required(of)).toEqual(ids));

  test("years of service count from inclusive to exclusive; without a hire date nothing is required", () => {
    // On 31 October 2026 the senior has served 2 years to the day, the agent one day less than 1.
    expect(required({ ...EVERYONE, serviceYears: { from: 1, to: 3 } })).toEqual(["senior"]);
    expect(required({ ...EVERYONE, serviceYears: { from: 2, to: null } })).toEqual(["lead", "senior"]);
    expect(required({ ...EVERYONE, serviceYears: { from: 0, to: 2 } })).toEqual(["agent", "new"]);
  });
  test("words that are on no roster and have no meaning can be listed", () => {
    expect(openAudiences(STAFF, RULES).unknown(audience("销售部", "客服部", { word: "坐席", post: "agent" }, { word: "骨干", tier: "elite" }))).toEqual(["销售部", "骨干"]);
  });
});
