// Figures that pass through cells between formulas: scores are written into a workbook, saved, opened and read back, as Excel keeps them
// (a double, shown with 15 digits, pasted as values with 15). Totals, ratings and ranks stay those of the exact fractions.
import { expect, test } from "@jest/globals";
import "./formulas";
import { fc } from "../support/property";
import { exactHundredths, hundredths, reduced, type Fraction } from "../support/fractions";
import { openBookOf } from "../support/book";
import { connect } from "../../src/host/client/node";
import { openBook } from "../../src/host/file/openBook";
import { saveBook } from "../../src/host/file/saveBook";
import { RANKING, RATING, SCORE, WEIGHTED } from "../../src/functions/scores";
import type { CellValue } from "../../src/input/sheet";

const WEIGHTS = [30, 40, 30];

/** Rows of cells written into a workbook, saved as a file, opened again and read. */
async function throughFile(rows: readonly (readonly CellValue[])[]): Promise<unknown[][]> {
  const formats = rows.map((cells) => cells.map(() => "General"));
  const { book } = await openBookOf([{ name: "Scores", row: 1, column: 1, values: rows, formats, merges: [], tables: [], hidden: false }]);
  return connect(openBook(saveBook(book))).run(async (context) => {
    const range = context.workbook.worksheets.getItem("Scores").getUsedRange();
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

const examples = fc.sample(
  fc.array(fc.record({ actual: fc.integer({ min: 1, max: 480 }), target: fc.integer({ min: 1, max: 480 }) }), { minLength: WEIGHTS.length, maxLength: WEIGHTS.length }),
  { numRuns: 1_500, seed: 7 },
);
// Ties at the third decimal: 9.7/24 at 30 %, 99 at 40 %, 97.5 at 30 % is 12.125 + 39.6 + 29.25 = 80.975.
const TIE = [{ actual: 97, target: 240 }, { actual: 99, target: 100 }, { actual: 195, target: 200 }];
const given = [TIE, ...examples];

const exact = given.map((ratios) => exactHundredths(ratios.reduce<Fraction>((sum, { actual, target }, index) => reduced({
  top: sum.top * BigInt(target) + BigInt(Math.min(actual, target)) * BigInt(WEIGHTS[index] ?? 0) * sum.bottom, bottom: sum.bottom * BigInt(target),
}), { top: 0n, bottom: 1n })));

const scores = given.map((ratios) => ratios.map(({ actual, target }) => (SCORE([[actual / 10]], [[target / 10]])[0]?.[0] as number)));

test.each([
  ["as the doubles they are", (score: number) => score],
  ["with the 15 digits a cell shows", (score: number) => Number(score.toPrecision(15))],
  ["as text with 15 digits", (score: number) => String(Number(score.toPrecision(15)))],
])("scores from divisions keep total, rating and rank when they pass through cells %s", async (_, kept) => {
  const totals = WEIGHTED(await throughFile(scores.map((row) => row.map((score): CellValue => kept(score)))), [WEIGHTS]);
  expect(totals.map(([total]) => hundredths(total as number))).toEqual(exact);
  expect(totals[0]?.[0]).toBe(80.98);

  const read = await throughFile(totals as CellValue[][]);
  const bands = exact.map((total) => [total >= 9000n ? "excellent" : total >= 8000n ? "good" : total >= 6000n ? "pass" : "needs improvement"]);
  expect(RATING(read)).toEqual(bands);
  const sorted = [...exact].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0));
  expect(RANKING(read)).toEqual(exact.map((total) => [sorted.indexOf(total) + 1]));
});
