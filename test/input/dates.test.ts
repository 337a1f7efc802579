import { describe, expect, test } from "@jest/globals";
import { fc } from "../support/property";
import { civilDate, civilDay, isoDay, isoMoment, serialOfMoment, startOfDay } from "../../src/core/time";
import { joinDateAndTime, readClocks, readDays, readMoments, type DateContext } from "../../src/input/dates";
import { momentOfText } from "../../src/input/momentText";
import type { CellValue } from "../../src/input/sheet";
import { codesOf, columnOf } from "./columnOf";

const CONTEXT: DateContext = { dateSystem: 1900, reportMonth: "2026-10" };

function moments(cells: readonly CellValue[], format = "General", context = CONTEXT): readonly (string | null)[] {
  return readMoments(columnOf("创建时间", cells, format), context).values.map((moment) => (moment === null ? null : isoMoment(moment)));
}

describe("every written form of one moment", () => {
  test.each([
    "2026-10-05 09:30", "2026-10-05T09:30:00", "2026/10/5 9:30", "2026.10.05 09:30", "2026年10月5日 9时30分", "2026年10月5日9点半", "2026年10月5日 上午9:30", "二〇二六年十月五日 9:30", "20261005093000", "20261005 0930",
    "115/10/05 09:30", "民國115年10月5日 上午9:30", "05-Oct-26 9:30 AM", "Oct 5, 2026 9:30 am", "5 October 2026 09:30", "Monday, October 5, 2026 9:30:00 AM", "2026/10/5 星期一 9:30", "２０２６－１０－０５　０９：３０", "2026-10-05 09:29:59.7",
  ])("%s", (text) => expect(moments([text])).toEqual(["2026-10-05T09:30:00"]));

  test.each([
    ["2026年10月5日 下午 3:05", "2026-10-05T15:05:00"], ["2026-10-05 12:00 AM", "2026-10-05T00:00:00"], ["2026-10-05 12:30 pm", "2026-10-05T12:30:00"], ["2026-10-05 24:00", "2026-10-06T00:00:00"],
    ["1151005", "2026-10-05T00:00:00"], ["0991005", "2010-10-05T00:00:00"], ["98/1/2", null], ["2026-02-30", null], ["2026-10-05 9", null], ["2026-13-01", null], ["明天", null],
  ])("%s", (text, iso) => expect(moments([text])).toEqual([iso]));

  test("days read back in each form", () => {
    fc.assert(
      fc.property(fc.integer({ min: civilDay(2001, 1, 1), max: civilDay(2090, 12, 31) }), (day) => {
        const { year, month, day: of } = civilDate(day);
        const two = (value: number): string => String(value).padStart(2, "0");
        const name = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][month - 1];
        const forms = [
          isoDay(day), `${year}/${month}/${of}`, `${year}年${month}月${of}日`, `${year}${two(month)}${two(of)}`, `民國${year - 1911}年${month}月${of}日`, `${of}-${name}-${year}`, `${name} ${of}, ${year}`,
          serialOfMoment(startOfDay(day), 1900), Number(`${year}${two(month)}${two(of)}`),
        ];
        return readDays(columnOf("日期", forms), CONTEXT).values.every((read) => read === day);
      }),
    );
  });
});

describe("serials", () => {
  test("a serial is rounded to the nearest second", () => expect(moments([46300.395833, 46300.3958335])).toEqual(["2026-10-05T09:30:00", "2026-10-05T09:30:00"]));
  test("the 1904 system starts four years later", () => expect(moments([44838], "yyyy-mm-dd", { ...CONTEXT, dateSystem: 1904 })).toEqual(["2026-10-05T00:00:00"]));
  test("a small plain number is a figure, unless its format is a date's", () => {
    expect(moments([1500])).toEqual([null]);
    expect(moments([1500], "yyyy/m/d")).toEqual(["1904-02-08T00:00:00"]);
  });
  test("Unix seconds and milliseconds are read as UTC, which is said", () => {
    // 1791163815 s after 1970-01-01 is 2026-10-05 01:30:15.
    const reading = readMoments(columnOf("created", [1791163815, 1791163815000]), CONTEXT);
    expect(reading.values.map((value) => value !== null && isoMoment(value))).toEqual(["2026-10-05T01:30:15", "2026-10-05T01:30:15"]);
    expect(codesOf(reading)).toEqual(["zone-dropped"]);
  });
});

describe("a system's ways to write no date are missing, not dates", () => {
  test.each(["1900-01-00", "1900/1/0", "0000-00-00", "1970-01-01 08:00:00", "9999-12-31", "2099-12-31"])("%s", (text) => {
    const reading = readDays(columnOf("离职日期", [text]), CONTEXT);
    expect([reading.values[0], reading.missing[0], codesOf(reading)]).toEqual([null, "unknown", []]);
  });
  test("and so are their serials", () => expect(readDays(columnOf("离职日期", [0, 2958465, 73050], "yyyy-mm-dd"), CONTEXT).values).toEqual([null, null, null]));
});

describe("day and month are settled per column", () => {
  test("one value above 12 settles the column, and the order is said", () => {
    const reading = readDays(columnOf("Date", ["10/5/2026", "13/5/2026"]), CONTEXT);
    expect(reading.values.map((day) => day !== null && isoDay(day))).toEqual(["2026-05-10", "2026-05-13"]);
    expect(codesOf(reading)).toEqual(["date-order"]);
    expect(moments(["10/5/2026 3:05 PM", "5/13/2026"])).toEqual(["2026-10-05T15:05:00", "2026-05-13T00:00:00"]);
  });
  test("an undecided column is missing, with one error", () => {
    const reading = readDays(columnOf("Date", ["10/5/2026", "11/5/2026", null]), CONTEXT);
    expect(reading.values).toEqual([null, null, null]);
    expect(reading.missing).toEqual(["unreadable", "unreadable", "blank"]);
    expect(codesOf(reading)).toEqual(["ambiguous-dates"]);
    expect(reading.findings[0]?.severity).toBe("error");
  });
  test("so is a contradictory one", () => expect(codesOf(readDays(columnOf("Date", ["13/5/2026", "5/13/2026"]), CONTEXT))).toEqual(["ambiguous-dates"]));
  test("real dates up to the 12th beside texts above it are suspected of having been swapped", () => {
    // 13/10/2026 stayed text; 5/10 and 6/10 became 10 May and 10 June.
    expect(codesOf(readDays(columnOf("Date", ["13/10/2026", 46152, 46183]), CONTEXT))).toEqual(["date-order", "dates-swapped"]);
    expect(codesOf(readDays(columnOf("Date", ["13/10/2026", 46152, 46170]), CONTEXT))).toEqual(["date-order"]);
  });
  test("a date that reads the same both ways needs no order", () => expect(moments(["5/5/2026"])).toEqual(["2026-05-05T00:00:00"]));
  test("two-digit years are read where one order only fits near the reported year", () => {
    expect(moments(["26-10-05", "26-09-12"])).toEqual(["2026-10-05T00:00:00", "2026-09-12T00:00:00"]);
    expect(moments(["05/10/26", "16/09/26"])).toEqual(["2026-10-05T00:00:00", "2026-09-16T00:00:00"]);
    expect(moments(["05/10/26", "06/09/26"])).toEqual([null, null]);
  });
});

describe("what a date leaves out", () => {
  test("a date without a year is the newest not after the report month, and that is said", () => {
    const reading = readDays(columnOf("日期", ["10月5日", "12月5日", "10月5日(周一)", "10月31日", "11月1日"]), CONTEXT);
    expect(reading.values.map((day) => day !== null && isoDay(day))).toEqual(["2026-10-05", "2025-12-05", "2026-10-05", "2026-10-31", "2025-11-01"]);
    expect(codesOf(reading)).toEqual(["year-assumed"]);
  });
  test("a time zone is dropped, the clock reading kept, and that is said", () => {
    const reading = readMoments(columnOf("Created", ["2026-10-05T09:30:00Z", "2026-10-05T09:30:00+08:00"]), CONTEXT);
    expect(reading.values.map((value) => value !== null && isoMoment(value))).toEqual(["2026-10-05T09:30:00", "2026-10-05T09:30:00"]);
    expect(codesOf(reading)).toEqual(["zone-dropped"]);
  });
  test("one bad cell costs itself only", () => {
    const reading = readMoments(columnOf("创建时间", ["2026-10-05", "昨天", "#REF!", "待定", true]), CONTEXT);
    expect(reading.values.filter((value) => value !== null)).toHaveLength(1);
    expect(codesOf(reading)).toEqual(["unreadable-value@1", "excel-error@2", "unreadable-value@4"]);
  });
});

describe("date and time in two columns", () => {
  const days = readDays(columnOf("日期", ["2026-10-05", "2026-10-05", null, "2026-10-05"]), CONTEXT);
  const clocks = readClocks(columnOf("时间", ["9:30", 0.75, "8:00", null]));
  test("are joined, and half a moment is none", () => {
    const joined = joinDateAndTime(days, clocks);
    expect(joined.values.map((value) => value !== null && isoMoment(value))).toEqual(["2026-10-05T09:30:00", "2026-10-05T18:00:00", false, false]);
    expect(joined.missing).toEqual([null, null, "blank", "blank"]);
  });
});

test("a moment named outside a sheet must settle itself", () => {
  expect(momentOfText("2026-10-31 18:00")).toBe(startOfDay(civilDay(2026, 10, 31)) + 18 * 3600);
  expect(momentOfText("10/5/2026")).toBeNull();
  expect(momentOfText("10月5日")).toBeNull();
});
