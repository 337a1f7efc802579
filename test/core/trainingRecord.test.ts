import { describe, expect, test } from "@jest/globals";
import { fc } from "../support/property";
import { passRate, statedResultIssues } from "../../src/core/trainingRecord";
import { course, judge, RULES } from "../support/training";

const verdict = (...args: Parameters<typeof judge>) => judge(...args).map(({ score, passed }) => [score, passed]);

describe("the result of a record", () => {
  test("theory 80, practical 90, case study 70 at 40/40/20 are 32 + 36 + 14 = 82, a pass", () => {
    expect(verdict([{ theory: 80, practical: 90, caseStudy: 70 }])).toEqual([[82, true]]);
  });
  test("the parts that were not taken give their weight to the others: (32 + 36) / 0.8 = 85", () => {
    expect(verdict([{ theory: 80, practical: 90 }])).toEqual([[85, true]]);
  });
  test("60 passes, 59.99 does not, and 59.995 is 60.00", () => {
    expect(verdict([{ score: 60 }, { score: 59.99 }, { score: 59.995 }])).toEqual([[60, true], [59.99, false], [60, true]]);
  });
  test("a course has its own pass mark", () => {
    expect(verdict([{ score: 75 }], [course("C", { passMark: 80 })])).toEqual([[75, false]]);
  });
  test("parts win over the sheet's own total: 50 and 50 are 50, whatever the total says", () => {
    expect(verdict([{ theory: 50, practical: 50, score: 90 }])).toEqual([[50, false]]);
  });
  test("without scores the result column decides, and neither attending nor completing is a result", () => {
    expect(verdict([{ outcome: "passed" }, { outcome: "failed" }, { outcome: "completed" }, { attendance: "present" }, { outcome: "none" }])).toEqual(
      [[null, true], [null, false], [null, null], [null, null], [null, null]],
    );
  });
  test("a duty-gate course wants each part: 95 and 55 are 75 and no pass, elsewhere a pass", () => {
    const row = [{ theory: 95, practical: 55 }];
    expect(verdict(row, [course("C", { name: "基础服务技能" })])).toEqual([[75, false]]);
    expect(verdict(row, [course("C", { name: "基础服务技能", dutyGate: false })])).toEqual([[75, true]]);
    expect(verdict(row, [course("C")])).toEqual([[75, true]]);
    expect(verdict(row, [course("C")], { eachPartMustPass: true })).toEqual([[75, false]]);
  });
  test("skipping a part without an excuse raises no score: incomplete, nothing, or 0 as the policy says", () => {
    const row = [{ theory: 90, skipped: ["practical"] as const }];
    expect(verdict(row)).toEqual([[null, null]]);
    expect(verdict(row, [], { unexcused: "missing" })).toEqual([[90, true]]);
    // (90·0.4 + 0·0.4) / 0.8 = 45
    expect(verdict(row, [], { unexcused: "zero" })).toEqual([[45, false]]);
  });
  test("a result that contradicts its score is said, at its row, and the score counts", () => {
    const judged = judge([{ score: 75, outcome: "failed" }, { score: 40, outcome: "passed" }, { score: 40, outcome: "failed" }]);
    expect(judged.map(({ passed }) => passed)).toEqual([true, false, false]);
    expect(statedResultIssues(judged, RULES).map(({ code, at }) => [code, at])).toEqual([
      ["training-failed-above-mark", { sheet: "Training", row: 2, column: null }], ["training-passed-below-mark", { sheet: "Training", row: 2, column: null }],
    ]);
  });
});

describe("attempts", () => {
  const attempts = (...rows: Parameters<typeof judge>[0]) => judge(rows).map(({ attempt }) => attempt);
  test("what follows a failed result is a resit, what follows a pass is the next round", () => {
    expect(attempts({ on: "2026-09-01", score: 50 }, { on: "2026-09-08", score: 70 }, { on: "2026-10-01", score: 80 })).toEqual(["first", "resit", "first"]);
  });
  test("rows may stand in any order, and on one day the failure came first", () => {
    expect(attempts({ on: "2026-09-08", score: 70 }, { on: "2026-09-01", score: 50 })).toEqual(["resit", "first"]);
    expect(attempts({ score: 70 }, { score: 50 })).toEqual(["resit", "first"]);
  });
  test("a numbered attempt says it itself", () => {
    expect(attempts({ score: 70, attempt: 2 }, { score: 70, attempt: 1 })).toEqual(["resit", "first"]);
  });
  test("other people and other courses are no attempts of one's own", () => {
    expect(attempts({ score: 50 }, { score: 70, employeeId: "E2" }, { score: 70, courseId: "D" })).toEqual(["first", "first", "first"]);
  });
});

describe("pass rate", () => {
  test("passed ÷ records with a result: 2 of 3, the absent and the waived apart, 66.7 %", () => {
    expect(passRate(judge([{ score: 90 }, { score: 61 }, { score: 59 }, { attendance: "absent" }, { outcome: "waived" }]))).toEqual({ numerator: 2, denominator: 3, rate: 0.667 });
  });
  test("nothing to divide by is no rate", () => {
    expect(passRate([])).toEqual({ numerator: 0, denominator: 0, rate: null });
  });
  test("a better score never turns a pass into a failure", () => {
    const mark = fc.integer({ min: 0, max: 100 });
    fc.assert(fc.property(mark, mark, mark, fc.integer({ min: 0, max: 30 }), (theory, practical, caseStudy, more) => {
      const [before] = judge([{ theory, practical, caseStudy }]);
      const [after] = judge([{ theory: Math.min(100, theory + more), practical, caseStudy }]);
      expect(Number(after?.passed)).toBeGreaterThanOrEqual(Number(before?.passed));
    }));
  });
});
