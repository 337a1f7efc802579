import { describe, expect, test } from "@jest/globals";
import { defaultPolicy } from "../../src/core/presets";
import { largestCsatRise, starOf, teamOfMonth, type StarCandidate } from "../../src/core/star";

const { star: policy } = defaultPolicy();

function candidate(employeeId: string, score: number | null, rest: Partial<StarCandidate> = {}): StarCandidate {
  return { employeeId, score, rating: score === null ? null : score >= 90 ? "excellent" : score >= 80 ? "good" : "pass", csat: 4.5, responseHours: 5, hasAttitudeBreach: false, daysEmployed: 31, tickets: 20, ...rest };
}

function winners(...candidates: readonly StarCandidate[]): readonly string[] {
  return starOf(candidates, policy).winners.map((winner) => winner.employeeId);
}

describe("service star", () => {
  test("the best score wins", () => {
    expect(winners(candidate("A", 88), candidate("B", 91), candidate("C", null))).toEqual(["B"]);
  });

  test("equal scores are decided by CSAT, then by response time", () => {
    expect(winners(candidate("A", 91, { csat: 4.6 }), candidate("B", 91, { csat: 4.8 }))).toEqual(["B"]);
    expect(winners(candidate("A", 91, { responseHours: 4 }), candidate("B", 91, { responseHours: 6 }))).toEqual(["A"]);
    expect(winners(candidate("A", 91, { csat: null }), candidate("B", 91, { csat: 1 }))).toEqual(["B"]);
  });

  test("all still tied share it, in whatever order they are given", () => {
    expect(winners(candidate("B", 91), candidate("A", 91))).toEqual(["A", "B"]);
  });

  test("each thing that costs the star is named for those who would have won", () => {
    const result = starOf(
      [
        candidate("A", 95, { rating: "needs-improvement" }),
        candidate("B", 94, { hasAttitudeBreach: true }),
        candidate("C", 93, { daysEmployed: 14 }),
        candidate("D", 91),
        candidate("E", 91, { csat: 4.1 }),
        candidate("F", 90, { hasAttitudeBreach: true }),
      ],
      policy,
    );
    expect(result.winners).toEqual([{ employeeId: "D", score: 91, rating: "excellent" }]);
    expect(result.nearMisses.map((miss) => [miss.employeeId, miss.reason])).toEqual([
      ["A", "rating"],
      ["B", "attitude-breach"],
      ["C", "days-employed"],
      ["E", "tie-break"],
    ]);
  });

  test("fifteen days are enough, an unknown hire date holds nobody back, and tickets count only where the policy asks", () => {
    expect(winners(candidate("A", 91, { daysEmployed: 15 }))).toEqual(["A"]);
    expect(winners(candidate("A", 91, { daysEmployed: null, tickets: null }))).toEqual(["A"]);
    const tenTickets = { ...policy, minTickets: 10 };
    expect(starOf([candidate("A", 91, { tickets: 9 }), candidate("B", 85, { tickets: 10 })], tenTickets)).toMatchObject({
      winners: [{ employeeId: "B" }],
      nearMisses: [{ employeeId: "A", reason: "tickets" }],
    });
  });

  test("nobody rated good, no star; nobody assessed, nothing at all", () => {
    expect(starOf([candidate("A", 75)], policy)).toEqual({ winners: [], nearMisses: [{ employeeId: "A", score: 75, reason: "rating" }] });
    expect(starOf([candidate("A", null)], policy)).toEqual({ winners: [], nearMisses: [] });
  });
});

describe("team of the month and CSAT rise", () => {
  const team = (name: string, score: number, rest = {}) => ({ team: name, score, rating: score >= 80 ? ("good" as const) : ("pass" as const), csat: 4.5, responseHours: 5, hasAttitudeBreach: false, ...rest });

  test("the team of the month follows the same rule, ties shared", () => {
    expect(teamOfMonth([team("North", 86), team("South", 85)], policy)).toEqual([{ team: "North", score: 86 }]);
    expect(teamOfMonth([team("North", 86, { hasAttitudeBreach: true }), team("South", 85)], policy)).toEqual([{ team: "South", score: 85 }]);
    expect(teamOfMonth([team("South", 86), team("North", 86)], policy)).toHaveLength(2);
    expect(teamOfMonth([team("North", 79)], policy)).toEqual([]);
  });

  test("the largest CSAT rise needs enough ratings in both periods", () => {
    const pair = (employeeId: string, from: number, n: number, to: number, m: number) => ({ employeeId, before: { mean: from, n }, now: { mean: to, n: m } });
    const rises = [pair("A", 3, 4, 5, 9), pair("B", 4, 5, 4.5, 5), pair("C", 4.2, 8, 4.1, 9)];
    expect(largestCsatRise(rises, policy)).toEqual({ employeeId: "B", from: 4, to: 4.5, n: 5 });
    expect(largestCsatRise([pair("C", 4.2, 8, 4.1, 9)], policy)).toBeNull();
  });
});
