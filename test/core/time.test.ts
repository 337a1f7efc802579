import { describe, expect, test } from "@jest/globals";
import { fc } from "../support/property";
import { parsePeriod, periodBefore } from "../../src/core/period";
import {
  addMonths, civilDate, civilDay, dayOfDate, daysInMonth, isoDay, isoMoment, momentOfSerial, monthAfter, monthOf, monthsBetween,
  serialOfMoment, weekdayOf,
} from "../../src/core/time";

describe("days", () => {
  test("day 0 is 1970-01-01, a Thursday", () => {
    expect(isoDay(0)).toBe("1970-01-01");
    expect(weekdayOf(0)).toBe(3);
  });

  test("a day and its date are the same thing, over eight thousand years, as another clock says", () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 2_932_896 }), (day) => {
        const { year, month, day: dayOfMonth } = civilDate(day);
        expect(civilDay(year, month, dayOfMonth)).toBe(day);
        expect(isoDay(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
        expect(weekdayOf(day)).toBe((new Date(day * 86_400_000).getUTCDay() + 6) % 7);
      }),
    );
  });

  test("29 February exists in leap years only", () => {
    expect(dayOfDate(2024, 2, 29)).not.toBeNull();
    expect(dayOfDate(2000, 2, 29)).not.toBeNull();
    expect(dayOfDate(2025, 2, 29)).toBeNull();
    expect(dayOfDate(1900, 2, 29)).toBeNull();
    expect(dayOfDate(2026, 13, 1)).toBeNull();
  });
});

describe("months", () => {
  test("a month end is clamped to the shorter month", () => {
    expect(isoDay(addMonths(civilDay(2026, 1, 31), 1))).toBe("2026-02-28");
    expect(isoDay(addMonths(civilDay(2024, 1, 31), 1))).toBe("2024-02-29");
    expect(isoDay(addMonths(civilDay(2026, 8, 31), -2))).toBe("2026-06-30");
    expect(isoDay(addMonths(civilDay(2024, 2, 29), 12))).toBe("2025-02-28");
  });

  test("months are counted across years, both ways", () => {
    expect(monthAfter("2026-11", 3)).toBe("2027-02");
    expect(monthAfter("2026-02", -14)).toBe("2024-12");
    expect(monthsBetween("2024-12", "2026-02")).toBe(14);
    expect(monthOf(civilDay(2026, 10, 31))).toBe("2026-10");
    expect(daysInMonth(2026, 12)).toBe(31);
  });
});

describe("serials", () => {
  test("both date systems give the same moment 1462 days apart", () => {
    expect(isoMoment(momentOfSerial(46300.5, 1900) ?? 0)).toBe("2026-10-05T12:00:00");
    expect(isoMoment(momentOfSerial(46300.5 - 1462, 1904) ?? 0)).toBe("2026-10-05T12:00:00");
  });

  test("the 1900 leap year: 1, 59 and 61 are 1 January, 28 February and 1 March, and 60 never was", () => {
    expect(isoDay((momentOfSerial(1, 1900) ?? 0) / 86_400)).toBe("1900-01-01");
    expect(isoDay((momentOfSerial(59, 1900) ?? 0) / 86_400)).toBe("1900-02-28");
    expect(momentOfSerial(60, 1900)).toBeNull();
    expect(isoDay((momentOfSerial(61, 1900) ?? 0) / 86_400)).toBe("1900-03-01");
  });

  test("a serial is rounded to the nearest second", () => {
    // 09:30:00 as a typed fraction with too few digits: 0.39583 of a day is 34 199.7 s.
    expect(isoMoment(momentOfSerial(46300.39583, 1900) ?? 0)).toBe("2026-10-05T09:30:00");
  });

  test("negative serials and not-numbers are no moments", () => {
    expect(momentOfSerial(-1, 1900)).toBeNull();
    expect(momentOfSerial(Number.NaN, 1900)).toBeNull();
  });

  test("a moment survives the way through a cell", () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_082_844_800, max: 253_402_300_799 }), fc.constantFrom(1900 as const, 1904 as const), (moment, system) => {
        const serial = serialOfMoment(moment, system);
        expect(serial === null ? null : momentOfSerial(serial, system)).toBe(serial === null ? null : moment);
      }),
    );
  });
});

describe("periods", () => {
  test("a month, a quarter, a half-year and a year are read from their names", () => {
    expect(parsePeriod("2026-10")?.months).toEqual(["2026-10"]);
    expect(parsePeriod("2026-Q3")?.months).toEqual(["2026-07", "2026-08", "2026-09"]);
    expect(parsePeriod("2026-h2")).toMatchObject({ kind: "half", key: "2026-H2", start: civilDay(2026, 7, 1), end: civilDay(2027, 1, 1) });
    expect(parsePeriod("2026")?.months).toHaveLength(12);
    for (const text of ["2026-13", "2026-Q5", "2026-H3", "26-10", "October", ""]) expect(parsePeriod(text)).toBeNull();
  });

  test("the period before is as long and ends where this one starts", () => {
    for (const [text, before] of [["2026-01", "2025-12"], ["2026-Q1", "2025-Q4"], ["2026-H2", "2026-H1"], ["2026-H1", "2025-H2"], ["2026", "2025"]] as const) {
      const period = parsePeriod(text);
      expect(period === null ? null : periodBefore(period)).toEqual(parsePeriod(before));
    }
  });
});
