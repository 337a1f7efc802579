import { describe, expect, test } from "@jest/globals";
import { openCalendar, type Calendar } from "../../src/core/calendar";
import { readDeadline } from "../../src/core/deadline";
import { isUnreadable } from "../../src/core/openingHours";
import { isoDay } from "../../src/core/time";
import { day } from "../support/clock";

const opened = openCalendar("CN", []);
if (isUnreadable(opened)) throw new Error("CN is a calendar");
const CHINA: Calendar = opened;

const read = (text: string, start: string | null): string => {
  const deadline = readDeadline(text, start === null ? null : day(start), CHINA);
  return deadline.kind === "day" ? isoDay(deadline.on) : deadline.kind;
};

describe("words read against a start of 2026-10-20", () => {
  test.each([
    // Qn: the last day of that quarter in that year, also where it has passed.
    ["Q1", "2026-03-31"], ["Q4", "2026-12-31"], ["第一季度", "2026-03-31"], ["三季度末", "2026-09-30"], ["四季度", "2026-12-31"], ["第3季", "2026-09-30"],
    ["明年Q1", "2027-03-31"], ["明年一季度", "2027-03-31"],
    // 月初 = the 5th, 月底 = the last day.
    ["月初", "2026-10-05"], ["下月初", "2026-11-05"], ["下个月初", "2026-11-05"], ["下個月初", "2026-11-05"], ["次月初", "2026-11-05"], ["月中", "2026-10-15"],
    ["月底", "2026-10-31"], ["本月底前", "2026-10-31"], ["下月底", "2026-11-30"], ["下月", "2026-11-30"], ["10月底", "2026-10-31"], ["十二月初", "2026-12-05"], ["11月", "2026-11-30"],
    ["本季度末", "2026-12-31"], ["季末", "2026-12-31"], ["本季底", "2026-12-31"], ["下季度", "2027-03-31"], ["季度内", "2026-12-31"],
    ["年初", "2026-01-31"], ["明年年初", "2027-01-31"], ["明年初", "2027-01-31"], ["年中", "2026-06-30"], ["上半年", "2026-06-30"], ["下半年", "2026-12-31"],
    ["年底", "2026-12-31"], ["年底前完成", "2026-12-31"], ["年終", "2026-12-31"], ["年内", "2026-12-31"], ["本年度内", "2026-12-31"], ["明年底", "2027-12-31"],
    ["三个月内", "2027-01-20"], ["3個月內", "2027-01-20"], ["两个月内", "2026-12-20"], ["半年内", "2027-04-20"], ["一年内", "2027-10-20"], ["一个季度内", "2027-01-20"],
    ["两周内", "2026-11-03"], ["7天内", "2026-10-27"], ["十天内", "2026-10-30"], ["本周内", "2026-10-25"], ["下周五", "2026-10-30"], ["下週五", "2026-10-30"],
    ["周五前", "2026-10-23"], ["周末", "2026-10-25"], ["下月5日", "2026-11-05"], ["次月10號前", "2026-11-10"], ["本月25日", "2026-10-25"],
    ["25日前", "2026-10-25"], ["5日", "2026-11-05"], ["31日", "2026-10-31"], ["25日内", "2026-11-14"], // the day of a month, and so many days
    // A weekday alone is the next such day, the start among them (a Tuesday).
    ["周一", "2026-10-26"], ["by Monday", "2026-10-26"], ["周二前", "2026-10-20"], ["this Monday", "2026-10-19"],
    ["48小时内", "2026-10-22"], ["within 36 hours", "2026-10-22"], ["半个月内", "2026-11-04"], ["一个半月内", "2026-12-05"], ["end of H1", "2026-06-30"],
    ["上月底", "2026-09-30"], ["去年年底", "2025-12-31"], ["上季度末", "2026-09-30"], ["this quarter end", "2026-12-31"], ["next month-end", "2026-11-30"],
    ["立即", "2026-10-20"], ["5个工作日内", "2026-10-27"],
    ["12月15日", "2026-12-15"], ["12/15", "2026-12-15"], ["12.15", "2026-12-15"], ["9月30日", "2026-09-30"], ["30/9", "2026-09-30"],
    ["1月15日", "2027-01-15"], // more than half a year back would be the wrong January
    ["9.1-9.30", "2026-09-30"], ["11月1日至15日", "2026-11-15"], ["9月至10月", "2026-10-31"],
    ["end of next month", "2026-11-30"], ["by the end of the month", "2026-10-31"], ["EOM", "2026-10-31"], ["early next month", "2026-11-05"],
    ["beginning of November", "2026-11-05"], ["mid-November", "2026-11-15"], ["end of quarter", "2026-12-31"], ["end of this quarter", "2026-12-31"], ["EOQ", "2026-12-31"],
    ["next quarter", "2027-03-31"], ["early next year", "2027-01-31"], ["end of year", "2026-12-31"], ["EOY", "2026-12-31"], ["year-end", "2026-12-31"],
    ["Q1 next year", "2027-03-31"], ["first quarter", "2026-03-31"], ["end of Q3", "2026-09-30"], ["H2", "2026-12-31"], ["mid-year", "2026-06-30"],
    ["within 3 months", "2027-01-20"], ["in six months", "2027-04-20"], ["three months", "2027-01-20"], ["within 2 weeks", "2026-11-03"], ["next Friday", "2026-10-30"],
    ["within 5 working days", "2026-10-27"], ["ASAP", "2026-10-20"], ["Nov 15", "2026-11-15"], ["15 November", "2026-11-15"],
  ])("%s is %s", (text, expected) => {
    expect(read(text, "2026-10-20")).toBe(expected);
  });

  test("working days leave out holidays and count make-up days", () => {
    // From Wednesday 30 September: 8, 9 and the make-up Saturday 10 October.
    expect(read("3个工作日内", "2026-09-30")).toBe("2026-10-10");
    expect(readDeadline("5个工作日内", day("2026-12-30"), CHINA)).toEqual({ kind: "uncovered-year", year: 2027 });
  });

  test("N months later is clamped to the month's end", () => {
    expect(read("一个月内", "2026-01-31")).toBe("2026-02-28");
    expect(read("within 1 month", "2024-01-31")).toBe("2024-02-29");
    expect(read("下月31日", "2026-10-20")).toBe("2026-11-30");
  });
});

describe("what needs no start", () => {
  test.each([
    ["2026-12-31", "2026-12-31"], ["2026/12/31", "2026-12-31"], ["2026.12.31", "2026-12-31"], ["2026年12月31日", "2026-12-31"], ["２０２６年１２月３１日前", "2026-12-31"],
    ["20261231", "2026-12-31"], ["115/10/05", "2026-10-05"], ["民國115年10月5日", "2026-10-05"], ["26年10月5日", "2026-10-05"], ["31/12/2026", "2026-12-31"], ["12/31/2026", "2026-12-31"], ["2026年10月底", "2026-10-31"], ["2026年一季度", "2026-03-31"], ["2024Q1", "2024-03-31"],
    ["24Q1", "2024-03-31"], ["1Q24", "2024-03-31"], ["Q1'24", "2024-03-31"], ["Q1 2027", "2027-03-31"], ["2027年初", "2027-01-31"], ["2027年", "2027-12-31"], ["2026-10", "2026-10-31"],
    ["Oct 31, 2026", "2026-10-31"], ["31 October 2026", "2026-10-31"], ["end of October 2026", "2026-10-31"], ["2026-09-01~2026-09-30", "2026-09-30"], ["2026年9月至10月", "2026-10-31"],
  ])("%s is %s", (text, expected) => {
    expect(read(text, null)).toBe(expected);
  });

  test("a relative text without a start says that it needs one", () => {
    for (const text of ["下月初", "Q1", "三个月内", "5个工作日内", "9月30日", "明年年初", "end of month"]) expect(read(text, null)).toBe("needs-start");
  });

  test("ongoing work has no deadline", () => {
    for (const text of ["持续", "長期", "待定", "常态化", "长期有效", "每月", "每周五", "按需", "ongoing", "TBD", "monthly", "every Friday"]) expect(read(text, "2026-10-20")).toBe("no-deadline");
  });

  test("what is no deadline is said to be unreadable, never guessed", () => {
    for (const text of ["", "尽力而为", "soon-ish", "2026-02-30", "13月底", "Q5", "0", "月", "26/11/30", "5/10/2026", "周", "32日", "去年13月"]) expect(read(text, "2026-10-20")).toBe("unreadable");
  });
});
