import { describe, expect, test } from "@jest/globals";
import { planReport } from "../../src/report/layout";
import type { Block, Tab, Table } from "../../src/report/model";
import type { TabPlan } from "../../src/report/plan";

const TITLE: Block = { kind: "title", text: "Title", subtitle: "Subtitle" };

function list(id: string, n: number, rest: Partial<Table> = {}): Table {
  return {
    kind: "table", id, empty: "none", columns: [{ header: "Name", format: "text", width: 12 }],
    rows: Array.from({ length: n }, () => [{ value: "a" }]), ...rest,
  };
}

function planOf(blocks: readonly Block[]): readonly TabPlan[] {
  const tab: Tab = { id: "overview", name: "Overview 2026-10", blocks: [TITLE, ...blocks], orientation: "portrait", pages: "flow", grid: { columns: 4, width: 12 } };
  return planReport({ period: "2026-10", title: "R", tabs: [tab], footer: "f" }).tabs;
}

/** Printed pages of a narrow portrait tab: 749 points high, of which 97 % are used, so 726; the title and the row below it take 58. */
function startsOf(blocks: readonly Block[]): readonly number[] {
  return planOf(blocks)[0]?.print.breaks ?? [];
}

const HEADING: Block = { kind: "heading", level: 1, text: "H" };

describe("pages keep together what belongs together", () => {
  test("what fits one page has no break", () => {
    expect(startsOf([HEADING, list("t", 30)])).toEqual([]);
  });

  test("a heading goes to the next page with a table that no longer fits", () => {
    // rows 0–2 title; header of the first table in row 3, 36 rows, an empty one: the heading stands in row 41
    expect(startsOf([list("t", 36), HEADING, list("u", 10)])).toEqual([41]);
  });

  test("a table longer than a page is parted with three rows at its end", () => {
    // 58 + 20 for the header leave 43 rows of 15 on the first page, rows 4–46; of the 45 rows the last three go over, below their header in row 46
    expect(startsOf([list("t", 45)])).toEqual([46]);
  });

  test("a list stands below its header on each page it goes on to, and what a person wrote keeps its key", () => {
    const columns = [{ header: "Name", format: "text", width: 12 }, { header: "Note", format: "text", width: 12, input: "note" }] as const;
    const keys = Array.from({ length: 100 }, (_, index) => `k${index}`);
    const [tab] = planOf([list("t", 100, { columns, keys, rows: keys.map((key) => [{ value: key }, { value: null }]) })]);
    // 43 rows on the first page; then 58 for the title and 20 for the header leave 43 again: rows 47–90 with the header, and the rest
    expect(tab?.print.breaks).toEqual([47, 91]);
    for (const start of tab?.print.breaks ?? []) expect(tab?.values[start]?.slice(1, 3)).toEqual(["Name", "Note"]);
    for (const { area, keys: of } of tab?.inputs ?? []) of.forEach((key, index) => expect(tab?.values[area.row + index]?.[1]).toBe(key));
    expect(tab?.inputs.flatMap(({ keys: of }) => of)).toEqual(keys);
    expect(tab?.print.scale).toBe("fit-width");
  });

  test("a main list flows, because its header is repeated by Excel, and stands last, because it would be repeated above what follows", () => {
    expect(startsOf([HEADING, list("t", 60, { main: true })])).toEqual([]);
    expect(() => startsOf([list("t", 6, { main: true }), HEADING, list("u", 3)])).toThrow("does not stand last");
  });

  test("a list of twelve rows and more can be folded away under its header, a shorter one cannot", () => {
    // the first list's header is in row 3, its rows in 4–15
    expect(planOf([list("t", 12), list("u", 11)])[0]?.groups).toEqual([{ row: 4, rows: 12 }]);
  });

  test("a tab's own breaks are kept", () => {
    expect(startsOf([list("t", 2), { kind: "page-break" }, list("u", 2)])).toEqual([7]);
  });

  test("signature lines never stand alone on a page", () => {
    const form: Block = { kind: "form", id: "sign", key: "k", arrange: "side-by-side", fields: [{ id: "by", label: "By", lines: 1 }] };
    // 35 rows and the 5 below fill the page to 58 + 20 + 540 + 95 = 713 of 726: the lines take their table over with them, from row 40
    expect(startsOf([list("t", 35), list("u", 5), form])).toEqual([40]);
  });

  test("pairs that add to a table stay on its page", () => {
    const names: Block = { kind: "pairs", across: 1, pairs: [["Course", { value: "Ann, Bob" }]] };
    // 35 rows and the 8 below fill the page to 58 + 20 + 540 + 95 = 713 of 726, so the pairs take their table over with them, from row 40
    expect(startsOf([list("t", 35), list("u", 5), names])).toEqual([40]);
  });

  test("a chart stays on its table's page", () => {
    const chart: Block = { kind: "chart", chart: "bar", title: "C", x: "x", y: "y", table: "u", labels: 0, values: [0], format: "integer", axis: null, place: "full" };
    // 30 rows leave room for the table of 5 but not for its chart of 13 rows: the heading in row 35 begins a page
    expect(startsOf([list("t", 30), HEADING, list("u", 5, { rows: [1, 2, 3, 4, 5].map((value) => [{ value }]) }), chart])).toEqual([35]);
  });
});
