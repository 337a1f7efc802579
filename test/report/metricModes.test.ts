// Each mode is explained in one sentence of the person's language, with the figures of the metric it explains.
import { expect, test } from "@jest/globals";
import type { MetricMode } from "../../src/core/metric";
import type { Table } from "../../src/report/model";
import { buildReport } from "../../src/report/report";
import type { Language } from "../../src/text/language";
import { evaluation } from "../support/evaluation";
import { metric, policyWith } from "../support/scoring";

const METRICS = [
  metric("ratio", { mode: "ratio", target: 24, unit: "hours", direction: "lower", cap: 120, weight: 1 }),
  metric("threshold", { mode: "threshold", target: 90 }),
  metric("scale", { mode: "scale", scale: { min: 1, max: 5 } }),
  metric("linear", { mode: "linear", floor: 60, target: 90 }),
  metric("steps", { mode: "steps", unit: "share", steps: [{ threshold: 0.98, points: 100 }, { threshold: 0.95, points: 80 }] }),
  metric("deduct", { mode: "deduct", unit: "count", pointsPer: 5 }),
  metric("bonus", { mode: "bonus", pointsPer: 2, cap: 10 }),
  metric("direct", { mode: "direct" }),
  metric("gate", { mode: "gate", unit: "count", gateBand: "pass" }),
];

function sentences(language: Language): readonly unknown[] {
  const { tabs } = buildReport(evaluation({ policy: policyWith(METRICS) }), language, { audience: "hr" });
  const table = tabs.flatMap(({ blocks }) => blocks.filter((block): block is Table => block.kind === "table")).find(({ id }) => id === "metrics-0");
  return table?.rows.map((cells) => cells.at(-1)?.value) ?? [];
}

test.each<[Language, Readonly<Record<MetricMode, string>>]>([
  ["en", {
    ratio: "Actual over target (target over actual where lower is better) × 100, at most 120.", threshold: "100 when the target is met, else 0.",
    scale: "The scale 1–5 drawn out to 0–100.", linear: "Rises evenly from 60.00 (0 points) to the target (100 points).",
    steps: "By steps: ≥ 98.0% → 100, ≥ 95.0% → 80; otherwise 0.", deduct: "100 less 5 points for each event, not below 0.",
    bonus: "2 points for each unit, added to the weighted score, at most 10.", direct: "Already a score of 0–100.",
    gate: "Has no weight; failing it sets the rating to pass.",
  }],
  ["zh-CN", {
    ratio: "实际值÷目标值（越低越好时为目标值÷实际值）×100，最高 120 分。", threshold: "达到目标得 100 分，否则 0 分。", scale: "将 1–5 的量表换算为 0–100 分。",
    linear: "从 60.00（0 分）到目标值（100 分）按比例计分。", steps: "按档计分：≥ 98.0% → 100、≥ 95.0% → 80；其余 0 分。", deduct: "满分 100，每次扣 5 分，扣完为止。",
    bonus: "每单位加 2 分，计入加权得分，最多加 10 分。", direct: "本身即为 0–100 分。", gate: "不占权重；未通过时等级定为“合格”。",
  }],
  ["zh-TW", {
    ratio: "實際值÷目標值（越低越好時為目標值÷實際值）×100，最高 120 分。", threshold: "達到目標得 100 分，否則 0 分。", scale: "將 1–5 的量表換算為 0–100 分。",
    linear: "從 60.00（0 分）到目標值（100 分）按比例計分。", steps: "按級距計分：≥ 98.0% → 100、≥ 95.0% → 80；其餘 0 分。", deduct: "滿分 100，每次扣 5 分，扣完為止。",
    bonus: "每單位加 2 分，計入加權得分，最多加 10 分。", direct: "本身即為 0–100 分。", gate: "不占權重；未通過時等級定為「合格」。",
  }],
])("every mode has its sentence in %s", (language, expected) => {
  expect(sentences(language)).toEqual(METRICS.map(({ mode }) => expected[mode]));
});
