import { describe, expect, test } from "@jest/globals";
import { planReport } from "../../src/report/layout";
import type { Block, Tab, Table } from "../../src/report/model";

const TITLE: Block = { kind: "title", text: "Title", subtitle: "Subtitle" };

function list(id: string, n: number, rest: Partial<Table> = {}): Table {
  return {
    kind: "table", id, empty: "none", columns: [{ header: "Name", format: "text", width: 12 }],
    rows: Array.from({ length: n }, () => [{ value: "a" }]), ...rest,
  };
}

/** Printed pages of a narrow portrait tab: 746 points high, of which 97 % are used, so 723; the title and the row below it take 58. */
function startsOf(blocks: readonly Block[]): readonly number[] {
  const tab: Tab = { id: "overview", name: "Overview 2026-10", blocks: [TITLE, ...blocks], orientation: "portrait", pages: "flow", grid: { columns: 4, width: 12 } };
  return planReport({ period: "2026-10", title: "R", tabs: [tab], footer: "f" }).tabs[0]?.print.breaks ?? [];
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
    // 58 + 20 for the header leave 43 rows of 15 on the first page, rows 4–46; of the 45 rows the last three go over, rows 46–48
    expect(startsOf([list("t", 45)])).toEqual([46]);
  });

  test("a main list flows, because its header is repeated, and what follows begins a page", () => {
    // header in row 3, 60 rows, an empty one: the heading stands in row 65
    expect(startsOf([list("t", 60, { main: true }), HEADING, list("u", 3)])).toEqual([65]);
  });

  test("a tab's own breaks are kept", () => {
    expect(startsOf([list("t", 2), { kind: "page-break" }, list("u", 2)])).toEqual([7]);
  });

  test("a chart stays on its table's page", () => {
    const chart: Block = { kind: "chart", chart: "bar", title: "C", x: "x", y: "y", table: "u", labels: 0, values: [0], format: "integer", axis: null, place: "full" };
    // 30 rows leave room for the table of 5 but not for its chart of 13 rows: the heading in row 35 begins a page
    expect(startsOf([list("t", 30), HEADING, list("u", 5), chart])).toEqual([35]);
  });
});
