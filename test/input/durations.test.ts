import { describe, expect, test } from "@jest/globals";
import { fc } from "../support/property";
import { readDurationText } from "../../src/input/durationText";
import { readDurations } from "../../src/input/durations";
import { unitOfHeader } from "../../src/input/headerUnit";
import { codesOf, columnOf } from "./columnOf";

describe("one duration as typed", () => {
  test.each([
    ["5分钟", 300], ["1.5小时", 5400], ["90秒", 90], ["2分30秒", 150], ["1小时5分", 3900], ["7小時41分52秒", 27712], ["2天3小时", 183600], ["半小时", 1800], ["1个半小时", 5400], ["两小时", 7200],
    ["00:02:30", 150], ["10:26:33", 37593], ["1天 02:00:00", 93600], ["150s", 150], ["2m 30s", 150], ["2h30m", 9000], ["1d 4h", 100800], ["1 hour 20 minutes", 4800], ["2'30\"", 150], ["PT2H30M", 9000], ["P1DT2H", 93600], ["P2W", 1209600], ["PT90M", 5400],
    ["8 business hours", 28800], ["-1h", -3600],
  ])("%s", (text, seconds) => expect(readDurationText(text)).toEqual({ kind: "seconds", seconds }));

  test.each([["5个工作日", 5], ["三個工作天", 3], ["2 working days", 2], ["1 business day", 1], ["1.5 workdays", 1.5]])("%s are days of work, not 24 hours each", (text, days) => {
    expect(readDurationText(text)).toEqual({ kind: "working-days", days });
  });
  test("a clock of two parts is left to the column", () => expect(readDurationText("02:30")).toEqual({ kind: "two-part", first: 2, second: 30 }));
  test.each(["5", "abc", "", "2026-10-05", "3件", "P1M", "P", "PT"])("%p is no duration", (text) => expect(readDurationText(text)).toBeNull());

  test("hours, minutes and seconds read back in each notation", () => {
    fc.assert(
      fc.property(fc.nat({ max: 99 }), fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 59 }), (h, m, s) => {
        const expected = h * 3600 + m * 60 + s;
        const two = (value: number): string => String(value).padStart(2, "0");
        return [`${h}小时${m}分${s}秒`, `${h}小時${m}分鐘${s}秒`, `${h}h ${m}m ${s}s`, `${two(h)}:${two(m)}:${two(s)}`, `${h} hours, ${m} minutes and ${s} seconds`].every((text) => {
          const read = readDurationText(text);
          return read?.kind === "seconds" && read.seconds === expected;
        });
      }),
    );
  });
});

describe("a column of durations", () => {
  test("the cell's unit wins over the header's", () => expect(readDurations(columnOf("响应时长(小时)", ["30分钟", 2, "1.5小时"]), "hours").values).toEqual([0.5, 2, 1.5]));

  test("working days are doubtful as hours, one warning a cell, and days as days", () => {
    const typed = readDurations(columnOf("办理时限", ["5个工作日", "24小时", "2 working days"]), "hours");
    expect(typed.values).toEqual([null, 24, null]);
    expect(codesOf(typed)).toEqual(["working-days@0", "working-days@2"]);
    const headed = readDurations(columnOf("处理时限(工作日)", [3, "5", "48小时"]), "hours");
    expect(headed.values).toEqual([null, null, 48]);
    expect(codesOf(headed)).toEqual(["working-days@0", "working-days@1"]);
    expect(readDurations(columnOf("培训天数(工作日)", [3, "2个工作日"]), "days").values).toEqual([3, 2]);
  });

  test("the header's unit is converted to the one asked for", () => {
    expect(readDurations(columnOf("First reply time in minutes", [90]), "hours").values).toEqual([1.5]);
    expect(readDurations(columnOf("平均处理时长(秒)", [150, "90"]), "minutes").values).toEqual([2.5, 1.5]);
  });

  test("without any unit the one asked for is assumed, and that is said", () => {
    const reading = readDurations(columnOf("响应时长", [2, 3.5]), "hours");
    expect(reading.values).toEqual([2, 3.5]);
    expect(codesOf(reading)).toEqual(["unit-assumed"]);
  });

  test("a cell shown as a clock is a fraction of a day, also above one day", () => {
    // 0.0625 d = 1.5 h; 1.25 d = 30 h.
    expect(readDurations(columnOf("时长", [0.0625, 1.25], "[h]:mm:ss"), "hours").values).toEqual([1.5, 30]);
  });

  test("long decimals that are whole seconds of a day are fractions of a day", () => {
    // 0.00173611111 d = 150 s.
    expect(readDurations(columnOf("处理时长", [150 / 86400, 0.0125]), "minutes").values).toEqual([2.5, 18]);
    // 1 d 150 s = 1442.5 min.
    expect(readDurations(columnOf("处理时长", [1 + 150 / 86400]), "minutes").values).toEqual([1442.5]);
  });

  test("02:30 is hours and minutes under hours, minutes and seconds under minutes", () => {
    expect(readDurations(columnOf("时长(小时)", ["02:30"]), "hours").values).toEqual([2.5]);
    expect(readDurations(columnOf("时长(分钟)", ["02:30"]), "minutes").values).toEqual([2.5]);
  });
});

describe("what a header says about its numbers", () => {
  test.each([
    ["响应时长（小时）", { unit: "hours", name: "响应时长" }], ["Handle time (min)", { unit: "minutes", name: "Handle time" }], ["平均处理时长/秒", { unit: "seconds" }], ["Full resolution time in minutes", { unit: "minutes" }],
    ["SLA target hours", { unit: "hours" }], ["响应小时数", { unit: "hours" }], ["达标率(%)", { unit: "percent", name: "达标率" }], ["满意率％", { unit: "percent" }], ["处理件数(件)", { unit: "count" }],
    ["得分(分)", { unit: "points" }], ["处理时长(分)", { unit: "minutes" }], ["响应时间（分）", { unit: "minutes" }],
    ["知识测试(20%)", { weight: 0.2, unit: null, name: "知识测试" }], ["知识(权重20%)", { weight: 0.2 }], ["知识(满分100)", { max: 100 }], ["满意度(1-5分)", { min: 1, max: 5 }], ["CSAT (1~5)", { min: 1, max: 5 }], ["礼貌(10分)", { max: 10 }],
    ["满意度(五分制)", { max: 5 }], ["成绩(百分制,占30%)", { max: 100, weight: 0.3 }], ["Score (out of 50)", { max: 50 }],
    ["解决率(≥98%)", { unit: "percent", target: { value: 98, percent: true, direction: "higher" }, weight: null }], ["响应时间(目标:24小时)", { unit: "hours", target: { value: 24, percent: false, direction: null } }],
    ["客服(在职)", { unit: null, weight: null, max: null, name: "客服(在职)" }], ["Team", { unit: null, max: null, name: "Team" }],
  ])("%s", (header, said) => expect(unitOfHeader(header)).toMatchObject(said));
});
