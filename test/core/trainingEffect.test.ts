import { describe, expect, test } from "@jest/globals";
import type { MonthlyResult } from "../../src/core/evaluation";
import { defaultPolicy } from "../../src/core/presets";
import { trainingEffect, type EffectInput } from "../../src/core/trainingEffect";
import type { Month } from "../../src/core/time";
import { periodOf } from "../support/tickets";
import { record } from "../support/training";

function month(employeeId: string, of: Month, performance: number | null, skill: number | null = null): MonthlyResult {
  return {
    employeeId, month: of, scorecard: null, performance, metrics: [], attitude: { score: null, groups: [] },
    dimensions: [{ dimension: "skill", score: skill, weight: 1, points: null, source: "typed", at: null }],
    score: performance, rating: null, ratingByScore: null, notAssessed: null, coverage: 1, gate: null, movedDown: false,
  };
}

/** Five people with performance 70 in July and August, 50 in September (the training month), 80 in October if trained, else 72. */
function input(rest: Partial<EffectInput> = {}): EffectInput {
  const policy = defaultPolicy();
  const trained = ["a", "b", "c"];
  const ids = [...trained, "x", "y", "z"];
  const results = ids.flatMap((id) => [
    month(id, "2026-07", 68), month(id, "2026-08", 72), month(id, "2026-09", 50), month(id, "2026-10", trained.includes(id) ? 80 : 72),
  ]);
  const allRecords = trained.map((employeeId) => record({ employeeId, on: "2026-09-10", attendance: "present" }));
  return { records: [], allRecords, employeeIds: ids, results, qaSamples: [], policy: policy.training, qaPolicy: policy.qa, period: periodOf("2026-10"), ...rest };
}

const levels = (rest: Partial<EffectInput> = {}) => trainingEffect(input(rest));

describe("the four levels", () => {
  test("results: trained rose from 70 to 80, the others from 70 to 72; the training month is left out", () => {
    expect(levels()).toEqual([{ level: "results", n: 3, value: 10, others: { n: 3, value: 2 } }]);
  });
  test("fewer than three people are not enough, and are counted all the same", () => {
    expect(levels({ allRecords: input().allRecords.slice(1) })).toEqual([{ level: "results", n: 2, value: null, others: { n: 4, value: 4 } }]);
  });
  test("no more than three assessed months on a side count, unassessed ones are passed over", () => {
    // Before: 60, 70, 80 of April, June and July (10 in January is too far back, May is not assessed); after 75: + 5.
    const results = input().employeeIds.flatMap((id) => [month(id, "2026-01", 10), month(id, "2026-04", 60), month(id, "2026-05", null), month(id, "2026-06", 70), month(id, "2026-07", 80), month(id, "2026-10", 75)]);
    expect(levels({ results })).toMatchObject([{ level: "results", value: 5, others: { value: 5 } }]);
  });
  test("training of the last month has nothing after it yet: the newest month with months after it counts", () => {
    const later = ["x", "y", "z"].map((employeeId) => record({ employeeId, on: "2026-10-10", attendance: "present" }));
    expect(levels({ allRecords: [...input().allRecords, ...later] })).toMatchObject([{ level: "results", n: 3, value: 10 }]);
    expect(levels({ allRecords: later })).toEqual([]);
  });
  test("behaviour is the mean of the changes in skill and in QA score", () => {
    // Skill 60 → 70 (+10); QA 80 → 84 (+4): 7.
    const results = ["a", "b", "c"].flatMap((id) => [month(id, "2026-08", 70, 60), month(id, "2026-10", 70, 70)]);
    const qaSamples = ["a", "b", "c"].flatMap((employeeId) => [["2026-08-05", 80], ["2026-10-05", 84]].map(([on, statedScore]) => ({
      employeeId, sampledAt: (record({ on: String(on) }).on ?? 0) * 86_400, ids: [], kind: "call" as const, criteria: [], statedScore: Number(statedScore), critical: false,
      reviewer: null, appeal: "none" as const, at: { sheet: "QA", row: 2 },
    })));
    expect(levels({ results, qaSamples })[0]).toEqual({ level: "behaviour", n: 3, value: 7, others: { n: 0, value: null } });
  });
  test("reaction is the mean feedback, learning the mean of post-test − pre-test; a person counts once", () => {
    const records = [
      record({ employeeId: "a", feedback: 5, preTest: 50, postTest: 80 }), record({ employeeId: "a", feedback: 3 }), record({ employeeId: "b", feedback: 5, preTest: 60, postTest: 70 }),
      record({ employeeId: "c", feedback: 3, preTest: 70, postTest: 75 }), record({ employeeId: "d", preTest: 70 }),
    ];
    // Feedback 4, 5, 3 → 4; learning 30, 10, 5 → 15.
    expect(levels({ records, allRecords: [] })).toEqual([{ level: "reaction", n: 3, value: 4, others: null }, { level: "learning", n: 3, value: 15, others: null }]);
  });
});
