// What a report does to the tabs an earlier one left.
import { expect, test } from "@jest/globals";
import { tabChoices, tabsBefore } from "../../src/app/tabs";
import type { OwnTab } from "../../src/app/workbook";
import { parsePeriod } from "../../src/core/period";

const own = (period: string, tab: string, edited = false): OwnTab => ({ name: `${tab} ${period}`, period, tab, edited });
const OCTOBER = parsePeriod("2026-10")!;
const CHOICE = { period: OCTOBER, audience: "hr", team: null, leaveOut: [], figures: "values" } as const;
const THERE = [own("2026-10", "overview"), own("2026-10", "ranking", true), own("2026-10", "tickets"), own("2026-09", "overview"), own("2026-10 一组", "overview")];

const names = (tabs: readonly OwnTab[]) => tabs.map(({ name }) => name);

test("tabs of the same period and team are written anew, an edited one is kept first, and those of others are let be", () => {
  const { rewritten, edited } = tabsBefore(THERE, CHOICE);
  expect([names(rewritten), names(edited)]).toEqual([["overview 2026-10", "ranking 2026-10"], ["ranking 2026-10"]]);
  expect(names(tabsBefore(THERE, { ...CHOICE, team: "一组" }).rewritten)).toEqual(["overview 2026-10 一组"]);
});

test("tabs not chosen now keep their old figures; the list of tickets goes with formulas", () => {
  expect(names(tabsBefore(THERE, { ...CHOICE, leaveOut: ["ranking"] }).left)).toEqual(["ranking 2026-10", "tickets 2026-10"]);
  expect(names(tabsBefore(THERE, { ...CHOICE, figures: "formulas" }).left)).toEqual([]);
});

test("the tabs to choose from are those of the kind and the audience, by name", () => {
  expect(tabChoices("year", "team", "en").map(({ name }) => name)).toEqual(["Grades", "Notes"]);
});
