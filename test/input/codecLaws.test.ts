import { describe, expect, test } from "@jest/globals";
import { fc } from "../support/property";
import type { Column, ColumnReading } from "../../src/input/column";
import { readClocks, readDays, readMoments, type DateContext } from "../../src/input/dates";
import { readDurations } from "../../src/input/durations";
import { readFlags } from "../../src/input/flags";
import { readIds, readPersonText, readTexts } from "../../src/input/ids";
import { readMonths } from "../../src/input/months";
import { readNumbers, readScores, readShares } from "../../src/input/numbers";
import { readRatings } from "../../src/input/ratings";
import { readCriterion } from "../../src/input/rubric";
import { readSatisfaction } from "../../src/input/satisfaction";
import { readTicketStatus, readTypes, readVerdicts } from "../../src/input/statusColumns";
import { readTargets } from "../../src/input/targets";
import { readAttendance, readMatrixCells } from "../../src/input/trainingCells";

const CONTEXT: DateContext = { dateSystem: 1900, reportMonth: "2026-10" };

const CODECS: Readonly<Record<string, (column: Column) => ColumnReading<unknown>>> = {
  readNumbers, readShares, readScores, readIds, readTexts, readClocks, readRatings, readCriterion, readSatisfaction, readTicketStatus, readTypes, readVerdicts, readAttendance,
  readMoments: (column) => readMoments(column, CONTEXT),
  readDays: (column) => readDays(column, CONTEXT),
  readMonths: (column) => readMonths(column, CONTEXT),
  readHours: (column) => readDurations(column, "hours"),
  readFlags: (column) => readFlags(column, "missing"),
  readTargets: (column) => readTargets(column, "share"),
  readMatrixCells: (column) => readMatrixCells(column, CONTEXT),
};

const PIECES = "0123456789.,:-/%年月日时分秒上下午×√是否ABxo民國 T>≥~()（）★星#N/A!缺考".split("");
const cell = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -10, max: 60_000 }),
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 14 }),
  fc.constantFrom("2026-10-05", "13/5/2026", "5/13/2026", "90%", "优秀", "#DIV/0!", "-", "缺考", "满意", "处理中"),
);
const format = fc.constantFrom("General", "0%", "yyyy-mm-dd", "h:mm", "[h]:mm:ss", "000000", "@", "");
const header = fc.constantFrom("日期", "满意度(1-5分)", "是否超时", "时长(分钟)", "扣分", "IVR按键", "签到");
const column = fc.record({ header, cells: fc.array(fc.tuple(cell, format), { maxLength: 12 }) }).map(
  ({ header: name, cells }): Column => ({ header: name, values: cells.map(([value]) => value), formats: cells.map(([, shown]) => shown) }),
);

describe("whatever a column holds", () => {
  test.each(Object.entries(CODECS))("%s gives one reading per cell, and every cell without a value says why", (_name, codec) => {
    fc.assert(
      fc.property(column, (input) => {
        const { values, missing, findings } = codec(input);
        expect(values).toHaveLength(input.values.length);
        expect(missing).toHaveLength(input.values.length);
        values.forEach((value, row) => expect((value === null) !== (missing[row] === null)).toBe(true));
        input.values.forEach((value, row) => { if (value === null) expect(missing[row]).toBe("blank"); });
        expect(values.some((value) => typeof value === "number" && !Number.isFinite(value))).toBe(false);
        findings.forEach(({ row }) => expect(row === null || (row >= 0 && row < values.length)).toBe(true));
      }),
      { numRuns: 100 },
    );
  });

  test.each(Object.entries(CODECS))("%s tells every cell it cannot read, by cell or by column", (_name, codec) => {
    fc.assert(
      fc.property(column, (input) => {
        const { missing, findings } = codec(input);
        const whole = findings.some(({ row, severity }) => row === null && severity !== "info");
        missing.forEach((reason, row) => {
          if (reason === "unreadable" && !whole) expect(findings.some((finding) => finding.row === row)).toBe(true);
        });
      }),
      { numRuns: 100 },
    );
  });

  test("no name makes the reading of people fail", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => readPersonText(text).parts.length >= 1));
  });
});
