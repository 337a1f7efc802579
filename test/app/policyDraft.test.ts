import { describe, expect, test } from "@jest/globals";
import { draftOf, judgeDraft, weightSums, withoutRow, withRow, withText, type Draft } from "../../src/app/policyDraft";
import { FORM_TABLES, type TableId } from "../../src/core/policyForm";
import { policyFromPreset, PRESET_KEYS } from "../../src/core/presets";
import { LANGUAGES } from "../../src/text/language";

const table = (id: TableId) => FORM_TABLES.find((one) => one.id === id)!;
const STANDARD = policyFromPreset("service-standard");
const standard = () => draftOf(STANDARD, "en");

/** The row of a table whose first column holds a text. */
function rowOf(draft: Draft, id: TableId, name: string): number {
  return draft[id].find(({ texts }) => texts[table(id).columns[0]!.id] === name)!.id;
}

test.each(PRESET_KEYS.flatMap((preset) => LANGUAGES.map((language) => [preset, language] as const)))("the draft of %s in %s is the policy it was made of", (preset, language) => {
  const policy = policyFromPreset(preset);
  expect(judgeDraft(draftOf(policy, language), language)).toEqual({ policy, problems: [] });
});

describe("a weight", () => {
  test("is typed as percent, and the sum follows each letter", () => {
    const draft = standard();
    const csat = rowOf(draft, "metrics", "CSAT");
    // 40 + 30 + 30; then 4 + 30 + 30, 45 + 30 + 30, and a text that is no number.
    const sums = ["40", "4", "45", "4x"].map((text) => weightSums(withText(draft, "metrics", csat, "weight", text), table("metrics")));
    expect(sums.map(([one]) => one?.sum)).toEqual([1, 0.64, 1.05, null]);
  });

  test("that breaks the sum is refused where the sum stands, with the sum in the sentence's figures", () => {
    const draft = withText(standard(), "metrics", rowOf(standard(), "metrics", "CSAT"), "weight", "45");
    const { policy, problems } = judgeDraft(draft, "en");
    expect(policy).toBeNull();
    expect(problems.map(({ table: where, column, issue }) => [where, column, issue.params.sum])).toEqual([["metrics", "weight", 105]]);
  });

  test("of a gate stands outside the sum", () => {
    const draft = standard();
    const csat = rowOf(draft, "metrics", "CSAT");
    expect(weightSums(withText(draft, "metrics", csat, "mode", "gate"), table("metrics"))).toEqual([{ part: "Everyone", sum: 0.6 }]);
  });
});

test("settings that are weights are added up like a table's", () => {
  expect(weightSums(standard(), table("annual"))).toEqual([{ part: "", sum: 1 }]);
  expect(weightSums(standard(), table("star"))).toEqual([]);
});

test("what cannot be read is refused at its cell, in the words of the Policy sheet", () => {
  const calendar = rowOf(standard(), "sla", "Calendar");
  const { problems } = judgeDraft(withText(standard(), "sla", calendar, "value", "nine to five"), "en");
  expect(problems.map(({ table: where, row, column, issue }) => [where, row, column, issue.code])).toEqual([["sla", calendar, "value", "policy-cell-unreadable"]]);
});

test("limits, bands and the calendar that were typed are in the policy", () => {
  let draft = standard();
  draft = withText(draft, "types", rowOf(draft, "types", "Service attitude"), "resolution", "12");
  draft = withText(draft, "bands", rowOf(draft, "bands", "excellent"), "lowest", "95");
  draft = withText(draft, "sla", rowOf(draft, "sla", "Calendar"), "value", "Mon-Fri 09:00-18:00");
  const { policy, problems } = judgeDraft(draft, "en");
  expect(problems).toEqual([]);
  expect(policy?.sla.byType[0]?.resolution).toBe(12);
  expect(policy?.scoring.bands[0]).toEqual({ rating: "excellent", from: 95 });
  expect(policy?.sla.calendar).toBe("Mon-Fri 09:00-18:00");
});

test("a metric can be added and another taken away; only a whole row is taken", () => {
  const draft = withRow(withoutRow(standard(), "metrics", rowOf(standard(), "metrics", "Resolution rate")), "metrics");
  const added = draft.metrics.at(-1)!.id;
  expect(weightSums(draft, table("metrics"))).toEqual([{ part: "Everyone", sum: 0.7 }]);
  const named = withText(withText(draft, "metrics", added, "metric", "Accuracy"), "metrics", added, "weight", "30");
  const { policy, problems } = judgeDraft(withText(named, "metrics", added, "target", "95"), "en");
  expect(problems).toEqual([]);
  expect(policy?.scoring.scorecards[0]?.metrics.map(({ id, weight, target }) => [id, weight, target])).toEqual([["csat", 0.4, null], ["response-hours", 0.3, 24], ["accuracy", 0.3, 0.95]]);
});
