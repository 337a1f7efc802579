import { describe, expect, test } from "@jest/globals";
import { fc } from "../support/property";
import { pipsOf, pipWords } from "../../src/core/pip";
import { defaultPolicy } from "../../src/core/presets";
import type { Rating } from "../../src/core/rating";
import { monthAfter } from "../../src/core/time";
import { employee } from "../support/scoring";

const { pip: policy } = defaultPolicy();

/** A history as letters: e, g, p, n by rating, `.` = not assessed; the words as letters: o, v (overdue), c, `.` = nothing. */
function words(history: string, rules = policy): string {
  const letters = { open: "o", overdue: "v", closed: "c", "": "." };
  return pipWords(ratings(history), rules).map((word) => letters[word]).join("");
}

function ratings(history: string): readonly (Rating | null)[] {
  const known: Readonly<Record<string, Rating>> = { e: "excellent", g: "good", p: "pass", n: "needs-improvement" };
  return [...history].map((letter) => known[letter] ?? null);
}

function months(history: string, first = "2026-01") {
  return ratings(history).map((rating, index) => ({ month: monthAfter(first, index), rating, score: rating === null ? null : 50 }));
}

describe("opening and closing, month by month", () => {
  const table: readonly (readonly [string, string, string])[] = [
    ["pass, needs improvement, not assessed, needs improvement opens in the fourth month", "pn.n", "...o"],
    ["one bad month is not enough", "pnpn", "...."],
    ["it closes in the second consecutive month of pass or better", "nnpg", ".ooc"],
    ["a bad month in between starts the count again", "nnpnpg", ".ooooc"],
    ["a month not assessed does not break the good streak", "nnp.g", ".oooc"],
    ["the plan runs m+1 to m+3 and is overdue after that", "nnnnnnn", ".oooovv"],
    ["overdue until it is closed", "nnnnnnpp", ".oooovvc"],
    ["closed in its last month it was never overdue", "nnnpp", ".oooc"],
    ["months not assessed still use up the plan's time", "nn.....", ".oooovv"],
    ["no second plan while one is open", "nnnn", ".ooo"],
    ["after closing the streaks restart: one more bad month opens nothing", "nnppn", ".ooc."],
    ["after closing two more bad months open a new plan", "nnppnn", ".ooc.o"],
    ["good months before the opening do not count towards closing", "ggnnp", "...oo"],
    ["nobody assessed, no plan", "....", "...."],
    ["no history, no words", "", ""],
  ];
  test.each(table)("%s", (_, history, expected) => {
    expect(words(history)).toBe(expected);
  });

  test("a policy may let a month not assessed break the streak", () => {
    expect(words("n.n", { ...policy, unassessed: "breaks" })).toBe("...");
    expect(words("nnp.p", { ...policy, unassessed: "breaks" })).toBe(".oooo");
  });

  test("a policy may ask for three bad months, or count pass as bad", () => {
    expect(words("nnn", { ...policy, monthsToOpen: 3 })).toBe("..o");
    expect(words("pn", { ...policy, rating: "pass" })).toBe(".o");
  });
});

describe("plans of a person", () => {
  test("a plan shows what opened it, its months since, its deadline and its coach", () => {
    const [plan] = pipsOf(employee("E1", { supervisor: "E9" }), months("pn.np"), "2026-05", policy);
    expect(plan).toMatchObject({ openedIn: "2026-04", dueIn: "2026-07", closedIn: null, status: "open", isNew: false, coach: "E9", apart: null });
    expect(plan?.evidence.map((month) => month.month)).toEqual(["2026-02", "2026-04"]);
    expect(plan?.progress.map((month) => month.month)).toEqual(["2026-05"]);
  });

  test("it is new in the month that opens it, and overdue after its last month", () => {
    expect(pipsOf(employee("E1"), months("nn"), "2026-02", policy)).toMatchObject([{ isNew: true, status: "open", progress: [] }]);
    expect(pipsOf(employee("E1"), months("nnnnn"), "2026-05", policy)[0]?.status).toBe("open");
    expect(pipsOf(employee("E1"), months("nnnnnn"), "2026-06", policy)[0]?.status).toBe("overdue");
  });

  test("months without data between others count as not assessed, and later months are not looked at", () => {
    const gaps = months("n..npp").filter((month) => month.rating !== null);
    expect(pipsOf(employee("E1"), [...gaps].reverse(), "2026-04", policy)).toMatchObject([{ openedIn: "2026-04", closedIn: null }]);
    expect(pipsOf(employee("E1"), gaps, "2026-06", policy)).toMatchObject([{ closedIn: "2026-06", status: "closed" }]);
  });

  test("people on long leave and on probation are proposed apart", () => {
    expect(pipsOf(employee("E1", { status: "on-leave", onProbation: true }), months("nn"), "2026-02", policy)[0]?.apart).toBe("on-leave");
    expect(pipsOf(employee("E1", { onProbation: true }), months("nn"), "2026-02", policy)[0]?.apart).toBe("probation");
  });

  test("words and plans tell the same story", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("e", "p", "n", "."), maxLength: 18 }), (history) => {
        const last = monthAfter("2026-01", history.length - 1);
        const plans = pipsOf(employee("E1"), months(history), last, policy);
        const told = words(history);
        const standing = plans.at(-1)?.status ?? "";
        const letter = told.at(-1) ?? ".";
        return told.split("c").length - 1 === plans.filter((plan) => plan.status === "closed").length && (letter === "v") === (standing === "overdue") && (letter === "o") === (standing === "open");
      }),
    );
  });
});
