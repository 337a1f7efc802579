import { describe, expect, test } from "@jest/globals";
import { annualScore, periodScore } from "../../src/core/annual";
import { defaultPolicy } from "../../src/core/presets";
import { changeOf, teamResults } from "../../src/core/team";
import { monthAfter } from "../../src/core/time";

const policy = defaultPolicy();
const year = (...scores: readonly (number | null)[]) => scores.map((score, index) => ({ month: monthAfter("2026-01", index), score }));

describe("quarterly and annual scores", () => {
  test("the quarter is the mean of the assessed months, the others are listed", () => {
    expect(periodScore(year(86, null, 89.01))).toEqual({ score: 87.51, n: 2, leftOut: ["2026-02"] }); // 87.505
    expect(periodScore(year(null, null))).toMatchObject({ score: null, n: 0 });
  });

  test("60 % monthly mean, 20 % defence, 10 % CSAT percentile, 10 % major issues", () => {
    // 86·0.6 + 90·0.2 + 75·0.1 + 80·0.1 = 51.6 + 18 + 7.5 + 8 = 85.1
    const result = annualScore({ months: periodScore(year(84, 85, 86, 86, 87, 88)), defence: 90, csatPercentile: 75, majorIssue: 80 }, policy);
    expect(result).toMatchObject({ score: 85.1, rating: "good", notAssessed: null });
    expect(result.parts.map((part) => part.points)).toEqual([51.6, 18, 7.5, 8]);
  });

  test("missing parts are reweighted under the coverage rule", () => {
    const result = annualScore({ months: periodScore(year(84, 85, 86, 86, 87, 88)), defence: null, csatPercentile: null, majorIssue: null }, policy);
    expect(result).toMatchObject({ score: 86, coverage: 0.6 });
  });

  test("fewer than six assessed months is not assessed", () => {
    const result = annualScore({ months: periodScore(year(84, 85, 86, 86, 87, null)), defence: 90, csatPercentile: 75, majorIssue: 80 }, policy);
    expect(result).toMatchObject({ score: null, rating: null, notAssessed: "too-few-months" });
    expect(result.months.leftOut).toEqual(["2026-06"]);
  });
});

describe("team roll-up", () => {
  const member = (team: string | null, score: number | null) => ({ team, score, rating: score === null ? null : score >= 80 ? ("good" as const) : ("pass" as const) });

  test("mean and median over the assessed, headcount over everybody, change on the month before", () => {
    const now = [member("North", 70), member("North", 85), member("North", 90), member("North", null), member(null, 50)];
    const before = [member("North", 80), member("North", 81)];
    expect(teamResults(now, before)).toEqual([
      // (70 + 85 + 90) / 3 = 81.666… → 81.67; before 80.50
      { team: "North", headcount: 4, assessed: 3, mean: 81.67, median: 85, ratings: { excellent: 0, good: 2, pass: 1, "needs-improvement": 0 }, change: 1.17 },
    ]);
  });

  test("a team with nobody assessed has no mean, and a change needs both months", () => {
    expect(teamResults([member("South", null)], [])).toMatchObject([{ team: "South", mean: null, median: null, change: null }]);
    expect(changeOf(89.3, 87.1)).toBe(2.2);
    expect(changeOf(89.3, null)).toBeNull();
  });
});
