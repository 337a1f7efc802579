import { describe, expect, test } from "@jest/globals";
import { fc } from "../support/property";
import { planReport } from "../../src/report/layout";
import type { Block, Chart, Report, Tab, Table } from "../../src/report/model";
import { overlap, placeTab } from "../../src/report/place";
import { at, day } from "../support/clock";

const TITLE: Block = { kind: "title", text: "Title", subtitle: "Subtitle" };

function table(id: string, rows: Table["rows"], rest: Partial<Table> = {}): Table {
  return {
    kind: "table", id, empty: "none", rows,
    columns: [{ header: "Name", format: "text", width: 12 }, { header: "Score", format: "score", width: 10 }], ...rest,
  };
}

function chart(of: string, place: Chart["place"]): Chart {
  return { kind: "chart", chart: "column", title: "C", x: "x", y: "y", table: of, labels: 0, values: [1], format: "integer", axis: null, place };
}

function tab(blocks: readonly Block[], rest: Partial<Tab> = {}): Tab {
  return { id: "overview", name: "Overview 2026-10", blocks: [TITLE, ...blocks], orientation: "portrait", pages: "flow", grid: { columns: 12, width: 9 }, ...rest };
}

function plan(blocks: readonly Block[], rest: Partial<Tab> = {}) {
  const report: Report = { period: "2026-10", title: "R", tabs: [tab(blocks, rest)], footer: "f" };
  const [first] = planReport(report).tabs;
  if (first === undefined) throw new Error("no tab");
  return first;
}

const ROWS: Table["rows"] = [[{ value: "a" }, { value: 1 }], [{ value: "b" }, { value: 2 }]];

const anyBlock: fc.Arbitrary<readonly Block[]> = fc.oneof(
  fc.constant<readonly Block[]>([{ kind: "heading", level: 1, text: "H", note: "n" }]),
  fc.nat(4).map((n): readonly Block[] => [{ kind: "text", lines: Array.from({ length: n }, () => ({ value: "text" })) }]),
  fc.integer({ min: 1, max: 7 }).map((n): readonly Block[] => [{ kind: "tiles", tiles: Array.from({ length: n }, () => ({ label: "l", value: { value: 1 }, details: ["a", "b"], tone: "plain" as const })) }]),
  fc.tuple(fc.nat(7), fc.constantFrom<1 | 2 | 3>(1, 2, 3)).map(([n, across]): readonly Block[] => [{ kind: "pairs", across, pairs: Array.from({ length: n }, (_, index) => [`label ${index}`, { value: index }] as const) }]),
  fc.constant<readonly Block[]>([{ kind: "page-break" }]),
  fc.constantFrom("stacked" as const, "side-by-side" as const).map((arrange): readonly Block[] => [{ kind: "form", id: "form", key: "k", arrange, fields: [{ id: "a", label: "A", lines: 2 }, { id: "b", label: "B", lines: 0 }] }]),
  fc.tuple(fc.nat(20), fc.array(fc.constantFrom<Chart["place"]>("beside", "left", "right", "full"), { maxLength: 3 }), fc.uuid()).map(([n, places, id]): readonly Block[] => [
    table(id, Array.from({ length: n }, () => [{ value: "a" }, { value: 1 }])), ...places.map((place) => chart(id, place)),
  ]),
);

describe("blocks are placed below each other", () => {
  test("whatever the blocks, no two share a cell and all lie inside the tab", () => {
    fc.assert(fc.property(fc.array(anyBlock, { maxLength: 12 }), (groups) => {
      const { placed, rows, columns } = placeTab(tab(groups.flat()));
      placed.forEach(({ area }, index) => {
        expect(area.row + area.rows).toBeLessThanOrEqual(rows);
        expect(area.column + area.columns).toBeLessThanOrEqual(columns);
        for (const other of placed.slice(index + 1)) expect(area.rows > 0 && other.area.rows > 0 && overlap(area, other.area)).toBe(false);
      });
    }), { numRuns: 500 });
  });

  test("whatever the blocks, merged cells never overlap and every value of a merge stands in its first cell", () => {
    fc.assert(fc.property(fc.array(anyBlock, { maxLength: 8 }), (groups) => {
      const { merges, values } = plan(groups.flat());
      merges.forEach((area, index) => {
        for (const other of merges.slice(index + 1)) expect(overlap(area, other)).toBe(false);
        for (let row = area.row; row < area.row + area.rows; row += 1) {
          for (let column = area.column; column < area.column + area.columns; column += 1) {
            if (row !== area.row || column !== area.column) expect(values[row]?.[column]).toBeNull();
          }
        }
      });
    }), { numRuns: 50 });
  });

  test("whatever the blocks, no two styles share a cell, so that the order they are painted in does not matter", () => {
    fc.assert(fc.property(fc.array(anyBlock, { maxLength: 8 }), (groups) => {
      const { styles } = plan(groups.flat());
      styles.forEach(({ area }, index) => {
        for (const other of styles.slice(index + 1)) expect(overlap(area, other.area)).toBe(false);
      });
    }), { numRuns: 50 });
  });

  test("cells that mean something of their own are styled apart from their column", () => {
    const rows: Table["rows"] = [[{ value: "a" }, { value: 1 }], [{ value: "b" }, { value: 2, tone: "bad" }], [{ value: "c" }, { value: 3, tone: "bad" }], [{ value: "d" }, { value: 4 }]];
    const { styles } = plan([table("t", rows)]);
    const column = styles.filter(({ area, role }) => role === "body" && area.column === 2).map(({ area, tone }) => [area.row, area.rows, tone]);
    expect(column).toEqual([[4, 1, undefined], [5, 2, "bad"], [7, 1, undefined]]);
  });

  test("text right of figures is set in, so that the two do not touch", () => {
    const columns: Table["columns"] = [{ header: "Score", format: "score", width: 10 }, { header: "Rating", format: "text", width: 10 }, { header: "Of", format: "text", width: 10, align: "right" }];
    const { styles } = plan([table("t", [[{ value: 1 }, { value: "good" }, { value: "1/2" }]], { columns })]);
    expect(styles.filter(({ role }) => role === "body").map(({ align, indent }) => [align, indent])).toEqual([["right", undefined], ["left", 1], ["right", undefined]]);
  });

  test("a chart stands beside its table where there is room, else below it", () => {
    const wide = placeTab(tab([table("t", ROWS), chart("t", "beside")]));
    expect(wide.placed[2]?.area.row).toBe(wide.placed[1]?.area.row);
    const narrow = placeTab(tab([table("t", ROWS), chart("t", "beside")], { grid: { columns: 3, width: 9 } }));
    expect(narrow.placed[2]?.area.row).toBeGreaterThan(narrow.placed[1]?.area.row ?? 0);
  });
});

describe("charts follow the cells they plot", () => {
  test("a series without a figure is left out, and a chart without any, or of counts that are all 0, is not drawn", () => {
    const drawn = (rows: Table["rows"], values: readonly number[], format: "integer" | "percent") =>
      plan([table("t", rows), { ...chart("t", "full"), values, format } as Block]).charts.map(({ series }) => series.length);
    expect(drawn([[{ value: 1 }, { value: null }]], [0, 1], "percent")).toEqual([1]);
    expect(drawn([[{ value: "a" }, { value: null }]], [1], "percent")).toEqual([]);
    expect(drawn([[{ value: "a" }, { value: 0 }]], [1], "integer")).toEqual([]);
    expect(drawn([[{ value: "a" }, { value: 0 }]], [1], "percent")).toEqual([1]);
  });

  test("a chart of lying bars grows with them, so that none loses its name, up to 22 rows", () => {
    const rows = (n: number): Table["rows"] => Array.from({ length: n }, () => [{ value: "a" }, { value: 1 }]);
    const height = (n: number) => placeTab(tab([table("t", rows(n)), { ...chart("t", "beside"), chart: "bar" } as Block])).placed[2]?.area.rows;
    // 10 rows are enough for four bars; nine take 9 + 6 for title and axis
    expect([height(4), height(9), height(40)]).toEqual([10, 15, 22]);
  });

  test("labels and values are the table's rows, without header and total", () => {
    const { charts, values } = plan([table("t", ROWS, { total: [{ value: "sum" }, { value: 3 }] }), chart("t", "beside")]);
    const [drawn] = charts;
    // title 2 rows, an empty row, header: the first row of data is row 4 (counted from 0)
    expect(drawn?.labels).toEqual({ row: 4, column: 1, rows: 2, columns: 1 });
    expect(drawn?.series).toEqual([{ name: "Score", values: { row: 4, column: 2, rows: 2, columns: 1 } }]);
    expect(values[4]?.slice(1, 3)).toEqual(["a", 1]);
    expect(values[5]?.slice(1, 3)).toEqual(["b", 2]);
  });

  test("a chart of an empty table is left out: the table says why", () => {
    const { charts, values } = plan([table("t", []), chart("t", "beside")]);
    expect(charts).toEqual([]);
    expect(values[4]?.[1]).toBe("none");
  });

  test("a chart of a table that is not there is our mistake", () => {
    expect(() => plan([chart("t", "beside")])).toThrow("not above it");
  });
});

describe("cells become what Excel stores", () => {
  test("days and moments become serial numbers of the workbook's date system", () => {
    const dates = table("t", [[{ value: "a" }, { value: day("2026-10-05"), format: "date" }], [{ value: "b" }, { value: at("2026-10-05 12:00"), format: "moment" }]]);
    // 2026-10-05 is 46300 in the 1900 system, 1462 days less in the 1904 system
    expect(plan([dates]).values.slice(4).map((row) => row[2])).toEqual([46300, 46300.5, null]);
    const [tab1904] = planReport({ period: "p", title: "", footer: "", tabs: [tab([dates])] }, 1904).tabs;
    expect(tab1904?.values[4]?.[2]).toBe(44838);
  });

  test("text is never cut off: it wraps at its column's widest, and the row grows", () => {
    const long = "很长的说明文字".repeat(10);
    const { columnWidths, rowHeights } = plan([table("t", [[{ value: long }, { value: 1 }]])]);
    // 12 wide and 2 of padding; 140 wide text in 13 usable: 6 characters a line, 12 lines of 15 points
    expect(columnWidths[1]).toBe(14);
    expect(rowHeights[4]).toBe(180);
  });

  test("links stand on one line up to 30 characters, because not every viewer wraps them", () => {
    const name = "Bartholomew Featherstone"; // 24, and 2 of padding
    const link = { sheet: "Roster", address: "A2" };
    expect(plan([table("t", [[{ value: name, link }, { value: 1 }]])]).columnWidths[1]).toBe(26);
    expect(plan([table("t", [[{ value: name }, { value: 1 }]])]).columnWidths[1]).toBe(14);
  });

  test("figures are never narrower than what they show", () => {
    const { columnWidths } = plan([table("t", [[{ value: "a" }, { value: 123_456_789_012, format: "score" }]])], { grid: { columns: 9, width: 12 } });
    // 123,456,789,012.00 is 18 wide, and 2 of padding
    expect(columnWidths[2]).toBe(20);
  });

  test("a tab a little narrower than its page is drawn out to the edges, a much narrower one by 30 %", () => {
    // The page has 523 points: 20 of them the margin column, 8 × 4 beside the text, so 471 for eight columns of 9 × 5.25, or 11.2 characters each
    expect(plan([], { grid: { columns: 8, width: 9 } }).columnWidths).toEqual([3, ...Array.from({ length: 8 }, () => 11.2)]);
    expect(plan([], { grid: { columns: 2, width: 10 } }).columnWidths).toEqual([3, 13, 13]);
    expect(plan([], { grid: { columns: 12, width: 10 } }).columnWidths[1]).toBe(10);
  });

  test("a short header keeps its unit in brackets on one line", () => {
    const columns: Table["columns"] = [{ header: "满意度（1–5）", format: "score", width: 8 }, { header: "解决达标率的均值", format: "score", width: 8 }];
    const { columnWidths } = plan([table("t", [[{ value: 4 }, { value: 4 }]], { columns })], { grid: { columns: 12, width: 9 } });
    // 13 characters and 2 of padding; the other, 16 long, may stand on two lines of 8
    expect(columnWidths.slice(1, 3)).toEqual([15, 10]);
  });
});

describe("what a person writes is found again", () => {
  test("an input column has one key for each row", () => {
    const columns: Table["columns"] = [{ header: "Name", format: "text", width: 12 }, { header: "Notes", format: "text", width: 20, input: "notes" }];
    const rows: Table["rows"] = [[{ value: "a" }, { value: null }], [{ value: "b" }, { value: null }]];
    expect(plan([table("t", rows, { columns, keys: ["k1", "k2"] })]).inputs).toEqual([
      { id: "t/notes", area: { row: 4, column: 2, rows: 2, columns: 1 }, keys: ["k1", "k2"] },
    ]);
    expect(() => plan([table("t", rows, { columns })])).toThrow("a key for each row");
  });

  test("a form's rooms are inputs under the form's key", () => {
    const form: Block = { kind: "form", id: "talk", key: "007", arrange: "stacked", fields: [{ id: "notes", label: "Notes", lines: 2 }, { id: "day", label: "Until", lines: 0 }] };
    expect(plan([form]).inputs).toEqual([{ id: "talk/notes", area: { row: 4, column: 1, rows: 1, columns: 1 }, keys: ["007"] }]);
  });
});

describe("pages and panes", () => {
  test("a main list near the top is frozen under its header and filtered without its total", () => {
    const planned = plan([table("t", ROWS, { main: true, total: [{ value: "sum" }, { value: 3 }] })]);
    expect(planned.frozenRows).toBe(4);
    expect(planned.filter).toEqual({ row: 3, column: 1, rows: 3, columns: 2 });
    expect(planned.print.titleRows).toEqual({ first: 3, last: 3 });
  });

  test("a main list further down leaves only the title frozen, so that there is room to scroll", () => {
    const text: Block = { kind: "text", lines: Array.from({ length: 30 }, () => ({ value: "x" })) };
    expect(plan([text, table("t", ROWS, { main: true })]).frozenRows).toBe(2);
  });

  test("an empty list has no filter", () => {
    expect(plan([table("t", [], { main: true })]).filter).toBeNull();
  });

  test("every tab fits one page wide, breaks between its parts or not", () => {
    expect(plan([table("t", ROWS)]).print.scale).toBe("fit-width");
    const broken = plan([table("t", ROWS), { kind: "page-break" }, table("u", ROWS)], { pages: "one-a-part" });
    expect(broken.print.breaks).toEqual([7]);
    expect(broken.print.scale).toBe("fit-width");
  });

  test("cards shrink until the longest of them fits a page", () => {
    const lines = (n: number): Block => ({ kind: "text", lines: Array.from({ length: n }, () => ({ value: "x" })) });
    const scale = (n: number) => plan([lines(n), { kind: "page-break" }, lines(5)], { pages: "one-a-part", grid: { columns: 4, width: 9 } }).print.scale;
    expect(scale(20)).toBe("fit-width");
    // title 28 + 15 and a gap of 15, 80 lines of 15 and a gap of 15: 1273 points; a page holds 749, so 58.8 %, of which 97 % are used: 57 %
    expect(scale(80)).toEqual({ percent: 57 });
  });
});

describe("links", () => {
  test("a place of this report is given by tab and address, so that a tab written under another name is still found", () => {
    const { links } = plan([{ kind: "text", lines: [{ value: "go", link: { tab: "overview", place: "t" } }] }, table("t", ROWS)]);
    expect(links).toEqual([{ row: 3, column: 0, to: { tab: "overview", address: "B6" } }]);
  });

  test("a link to nowhere is our mistake", () => {
    expect(() => plan([{ kind: "text", lines: [{ value: "go", link: { tab: "sla", place: "x" } }] }])).toThrow("not there");
  });
});
