import { expect, test } from "@jest/globals";
import { choiceText, correctionsText, rememberedChoice, rememberedCorrections, withSettling, type Choice } from "../../src/app/memory";

test("what was chosen last is what is remembered", () => {
  const choice: Choice = { preset: "ecommerce", audience: "team", kind: "quarter", team: "一组", leaveOut: ["issues"], figures: "formulas" };
  expect(rememberedChoice({ "last-choice": choiceText(choice) })).toEqual(choice);
});

test.each([["nothing", {}], ["half a text", { "last-choice": '{"preset":' }], ["a preset of another version", { "last-choice": '{"preset":"retail","audience":"board","kind":"week","team":7,"leaveOut":["charts"]}' }], ["a number", { "last-choice": "7" }]])(
  "%s remembered means the service standard for HR, for everybody, by month, with every tab", (_what, settings: Record<string, string>) => {
    expect(rememberedChoice(settings)).toEqual({ preset: "service-standard", audience: "hr", kind: "month", team: null, leaveOut: [], figures: "values" });
  },
);

test("corrections of several columns add up, and one taken back leaves the others", () => {
  const two = withSettling(withSettling([], { sheet: "表", header: "组别", field: "team" }), { sheet: "表", header: "备注", field: null });
  expect(two).toEqual([{ sheet: "表", columns: { 组别: "team", 备注: null } }]);
  expect(withSettling(two, { sheet: "表", header: "备注", field: "auto" })).toEqual([{ sheet: "表", columns: { 组别: "team" } }]);
});

test("another kind ends what was said of the columns, and other sheets keep theirs", () => {
  const said = withSettling(withSettling([], { sheet: "甲", header: "组别", field: "team" }), { sheet: "乙", kind: "tickets" });
  expect(withSettling(said, { sheet: "甲", kind: "kpi" })).toEqual([{ sheet: "乙", kind: "tickets" }, { sheet: "甲", kind: "kpi" }]);
  expect(withSettling(said, { sheet: "乙", kind: "auto" })).toEqual([{ sheet: "甲", columns: { 组别: "team" } }]);
});

test("corrections survive the workbook's settings as text; what is not ours is passed over", () => {
  const said = withSettling([], { sheet: "乙", kind: null });
  expect(rememberedCorrections({ corrections: correctionsText(said) })).toEqual(said);
  expect(rememberedCorrections({ corrections: '{"sheets":[7,{"sheet":1}]}' })).toEqual([]);
});
