import { expect, test } from "@jest/globals";
import type { Issue } from "../../src/core/issue";
import { countBySeverity, issueGroups } from "../../src/taskpane/issueGroups";
import { preferencesIn } from "../../src/taskpane/preferences";
import { isDark } from "../../src/taskpane/theme";
import { shareDone } from "../../src/taskpane/Waiting";
import { LANGUAGES } from "../../src/text/language";
import { PANE_KEYS, paneText } from "../../src/text/pane";
import { periodText } from "../../src/text/reportNames";

const issue = (code: Issue["code"], severity: Issue["severity"], row: number): Issue => ({ code, severity, params: {}, at: { sheet: "工单", row, column: 1 } });

test("issues of one cause stand together, the most frequent cause first, only of the severity asked for", () => {
  const issues = [issue("unreadable-key", "error", 2), issue("unreadable-value", "warning", 3), issue("duplicate-row", "error", 4), issue("duplicate-row", "error", 5)];
  expect(issueGroups(issues, "error").map(({ code, issues: list }) => [code, list.length])).toEqual([["duplicate-row", 2], ["unreadable-key", 1]]);
  expect(countBySeverity(issues)).toEqual({ error: 3, warning: 1, info: 0 });
});

test("preferences outlive the pane in the browser's storage, apart from those of other partitions", () => {
  const kept = new Map<string, string>();
  const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
  preferencesIn(storage, "one.").chooseLanguage("zh-TW");
  expect(preferencesIn(storage, "one.").language()).toBe("zh-TW");
  expect(preferencesIn(storage, "two.").language()).toBeNull();
});

test("where the browser refuses storage, preferences last as long as the pane", () => {
  const refuse = (): never => {
    throw new Error("SecurityError");
  };
  const preferences = preferencesIn({ getItem: refuse, setItem: refuse }, "");
  preferences.rememberWelcome();
  expect(preferences.welcomed()).toBe(true);
});

test.each([["#FFFFFF", false], ["#292929", true], ["#000000", true], ["#F3F2F1", false], ["#217346", true]] as const)("on %s light text belongs: %s", (color, dark) => {
  expect(isDark(color)).toBe(dark);
});

test("progress never goes back: reading is the first 30 %, writing the last half", () => {
  const steps = [
    null, { stage: "read", done: 1, total: 2 }, { stage: "recognise", done: 0, total: 1 }, { stage: "evaluate", done: 1, total: 1 },
    { stage: "write", done: 4, total: 8 }, { stage: "write", done: 8, total: 8 },
  ] as const;
  // 0; half of 0.3; 0.3; 0.3 + 0.1 + 0.1; 0.5 + half of 0.5; 1
  expect(steps.map(shareDone).map((share) => Number(share.toFixed(6)))).toEqual([0, 0.15, 0.3, 0.5, 0.75, 1]);
});

test("every text of the pane is there in three languages and names the same parameters in each", () => {
  const parametersOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
  for (const key of PANE_KEYS) {
    const [first, ...others] = LANGUAGES.map((language) => parametersOf(paneText(key, language)));
    for (const other of others) expect([key, other]).toEqual([key, first]);
  }
});

test.each([
  ["2026-10", "2026年10月", "2026年10月", "October 2026"], ["2026-Q3", "2026年第3季度", "2026年第3季", "Q3 2026"],
  ["2026-H1", "2026年上半年", "2026年上半年", "H1 2026"], ["2026", "2026年", "2026年", "2026"],
])("the period %s is named as people say it: %s, %s, %s", (key, simplified, traditional, english) => {
  expect([periodText(key, "zh-CN"), periodText(key, "zh-TW"), periodText(key, "en")]).toEqual([simplified, traditional, english]);
});
