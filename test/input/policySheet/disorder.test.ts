// What a person does to a Policy sheet without meaning anything by it: moving tables, sorting rows, swapping columns, writing notes.
import { expect, test } from "@jest/globals";
import { fc } from "../../support/property";
import { policyFromPreset } from "../../../src/core/presets";
import type { Sheet } from "../../../src/input/sheet";
import { readPolicySheet } from "../../../src/input/policySheet/readPolicySheet";
import { policySheetPlan } from "../../../src/report/policySheet/policySheetPlan";
import { LANGUAGES } from "../../../src/text/language";
import { plannedSheet } from "../../support/plannedSheet";
import { anyPolicy } from "../../support/policies";

interface Cell {
  readonly value: Sheet["values"][number][number];
  readonly format: string;
}
type Row = readonly Cell[];

/** A number from a seed for each call: what fc.gen() would be, but cheap. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function shuffled<T>(items: readonly T[], below: (count: number) => number): T[] {
  const rest = [...items];
  return items.map(() => rest.splice(below(rest.length), 1)[0]!);
}

const BLANK: Cell = { value: null, format: "General" };
const note = (text: string): Cell => ({ value: text, format: "General" });

/** The sheet with its tables, their rows and their columns in another order, notes between the tables and beside their rows. */
function disordered(sheet: Sheet, titleRows: readonly number[], seed: number): Sheet {
  const below = chance(seed);
  const cells: Row[] = sheet.values.map((row, r) => row.map((value, c) => ({ value, format: sheet.formats[r]![c]! })));
  const width = cells[0]!.length;
  const blocks = titleRows.map((first, index) => cells.slice(first, titleRows[index + 1] ?? cells.length));
  const mixed = blocks.map((block) => {
    const filled = block[2]!.map((cell, column) => ({ cell, column })).filter(({ cell }) => cell.value !== null).map(({ column }) => column);
    const order = shuffled(filled, below);
    const moved = (row: Row): Row => row.map((cell, column) => (filled.includes(column) ? row[order[filled.indexOf(column)]!]! : cell));
    const [title, explanation, header, ...rows] = block as [Row, Row, Row, ...Row[]];
    return [title, explanation, [...moved(header), note("我的备注")], ...shuffled(rows.map(moved), below).map((row, index) => [...row, index === 0 ? note("ok!") : BLANK])];
  });
  const remarks: Row[] = [[], [BLANK, note("以下由人事部维护")], []];
  const rows = [...cells.slice(0, titleRows[0]), ...shuffled(mixed, below).flatMap((block) => [...block, ...remarks])];
  const padded = rows.map((row) => [...row, ...Array.from({ length: width + 1 - row.length }, () => BLANK)]);
  return { ...sheet, values: padded.map((row) => row.map(({ value }) => value)), formats: padded.map((row) => row.map(({ format }) => format)) };
}

test("the order of tables, rows and columns means nothing, nor do notes between and beside them", () => {
  fc.assert(fc.property(anyPolicy, fc.constantFrom(...LANGUAGES), fc.integer({ min: 1, max: 1_000_000 }), (policy, language, seed) => {
    const plan = policySheetPlan(policy, language);
    const titleRows = plan.styles.filter(({ role }) => role === "heading").map(({ area }) => area.row);
    const read = readPolicySheet(disordered(plannedSheet(plan), titleRows, seed), 1900);
    expect(read.problems).toEqual([]);
    expect(read.policy).toEqual(policy);
  }), { numRuns: 40 });
});

test("tables may stand side by side", () => {
  const policy = policyFromPreset("supermarket");
  const plan = policySheetPlan(policy, "zh-CN");
  const sheet = plannedSheet(plan);
  const titleRows = plan.styles.filter(({ role }) => role === "heading").map(({ area }) => area.row);
  const half = titleRows[Math.floor(titleRows.length / 2)]!;
  const beside = <T>(grid: readonly (readonly T[])[], blank: T): T[][] => {
    const [left, right] = [grid.slice(0, half), grid.slice(half)];
    const empty = grid[0]!.map(() => blank);
    return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [...(left[row] ?? empty), ...(right[row] ?? empty)]);
  };
  const wide = { ...sheet, values: beside(sheet.values, null), formats: beside(sheet.formats, "General") };
  expect(readPolicySheet(wide, 1900)).toEqual({ policy, problems: [] });
});
