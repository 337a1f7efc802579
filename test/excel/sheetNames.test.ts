import { expect, test } from "@jest/globals";
import { fc } from "../support/property";
import { fingerprint } from "../../src/excel/mark";
import { addressLists, areaAddress, readingSpans, writingSpans } from "../../src/excel/ranges";
import { freeName } from "../../src/excel/sheetNames";

test("a worksheet's name has at most 31 characters, none of : \\ / ? * [ ], no apostrophe at an end, and is taken by nobody, whatever the case", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string({ maxLength: 33 })), (wanted, others) => {
      const taken = new Set([...others, wanted].map((name) => name.toLowerCase()));
      const name = freeName(wanted, taken);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name.trim().length).toBeGreaterThan(0);
      expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$/);
      expect(taken.has(name.toLowerCase())).toBe(false);
      expect(name.toLowerCase()).not.toBe("history");
    }),
  );
});

test("a name that is taken gets a number, cut so that it fits; History belongs to Excel", () => {
  expect(freeName("Overview", new Set(["overview"]))).toBe("Overview (2)");
  expect(freeName("Overview", new Set(["overview", "overview (2)"]))).toBe("Overview (3)");
  expect(freeName("x".repeat(40), new Set(["x".repeat(31)]))).toBe(`${"x".repeat(27)} (2)`);
  expect(freeName("Q1/Q2: all?", new Set())).toBe("Q1-Q2- all-");
  expect(freeName(`${"x".repeat(30)}' and more`, new Set())).toBe("x".repeat(30));
  expect(freeName("history", new Set())).toBe("history tab");
});

test("a fingerprint changes with any cell outside the inputs, wherever the used range begins", () => {
  const inputs = [{ id: "list/notes", area: { row: 1, column: 2, rows: 2, columns: 1 }, keys: ["a", "b"] }];
  const print = (values: readonly (readonly unknown[])[], row = 0, column = 0): string => fingerprint({ row, column, values }, inputs);
  const before = print([["id", "score", "notes"], ["a", 1, ""], ["b", 2, ""]]);
  expect(print([["id", "score", "notes"], ["a", 1, "talked"], ["b", 2, 5]])).toBe(before);
  expect(print([["", "", "", ""], ["id", "score", "notes", ""]].slice(1).concat([["a", 1, "", ""], ["b", 2, "", ""]] as never))).toBe(before);
  expect(print([["id", "score", "notes"], ["a", "1", ""], ["b", 2, ""]])).not.toBe(before);
  expect(print([["id", "score", "notes"], ["b", 2, ""], ["a", 1, ""]])).not.toBe(before);
  expect(print([["id", "score", "notes"], ["a", 1, ""], ["b", 2, ""]], 1)).not.toBe(before);
  // The same cells, read from B1 on
  expect(print([["score", "notes"], [1, ""], [2, ""]], 0, 1)).toBe(print([["", "score", "notes"], ["", 1, ""], ["", 2, ""]]));
});

test("addresses are A1 text, one cell alone without a colon; long lists are parted", () => {
  expect(areaAddress({ row: 0, column: 0, rows: 1, columns: 1 })).toBe("A1");
  expect(areaAddress({ row: 1, column: 26, rows: 9, columns: 3 })).toBe("AA2:AC10");
  const areas = Array.from({ length: 3_000 }, (_, row) => ({ row, column: 1, rows: 1, columns: 2 }));
  const lists = addressLists(areas);
  expect(lists.length).toBeGreaterThan(1);
  expect(Math.max(...lists.map((list) => list.length))).toBeLessThan(8_000);
  expect(lists.join(",").split(",")).toEqual(areas.map(areaAddress));
});

test("spans for reading and writing cover every row once and in order", () => {
  const covers = (spans: readonly { readonly first: number; readonly count: number }[]): number =>
    spans.reduce((next, { first, count }) => (first === next && count > 0 ? next + count : Number.NaN), 0);
  fc.assert(fc.property(fc.nat(300_000), fc.integer({ min: 1, max: 400 }), (rows, columns) => covers(readingSpans(rows, columns)) === rows));
  const values = Array.from({ length: 5_000 }, (_, row) => ["x".repeat(row % 700), row, true]);
  const spans = writingSpans(values);
  expect(covers(spans)).toBe(5_000);
  expect(spans.length).toBeGreaterThan(1);
});
