import { afterEach, describe, expect, test } from "@jest/globals";
import { column, only, row, serial, shown } from "./formulas";
import { speak } from "../../src/functions/answer";
import { BUSINESSHOURS, COMPLIANCE, SLADUE, SLAOVERDUE, SLASTATUS } from "../../src/functions/sla";

afterEach(() => speak("en"));

const one = (value: unknown): unknown[][] => [[value]];
const WEEK = "Mon-Fri 09:00-18:00";
const CHINA = `CN; ${WEEK}`;
const OPENED = serial("2026-09-30 17:00");
// Results are whole seconds, so two serials of one moment may differ in the last binary digit only.
const second = 1 / 86_400;

function expectMoment(answer: unknown, text: string): void {
  expect(Math.abs((only(answer) as number) - serial(text))).toBeLessThan(second / 2);
}

describe("SLADUE", () => {
  test("an attitude complaint of 30 September 17:00: 24 calendar hours are due on 1 October 17:00", () => {
    expectMoment(SLADUE(one(OPENED), one("服务态度")), "2026-10-01 17:00");
    expectMoment(SLADUE(one(OPENED), one("service attitude")), "2026-10-01 17:00");
    expectMoment(SLADUE(one(OPENED), one(24)), "2026-10-01 17:00");
  });

  test("in China's business hours it is due on Saturday 10 October 14:00, a make-up working day", () => {
    // 1 h on 30 September, 9 h on the 8th, 9 h on the 9th, 5 h on the 10th
    expectMoment(SLADUE(one(OPENED), one("attitude"), CHINA), "2026-10-10 14:00");
  });

  test("product quality has 48 h, anything else 72 h; paused hours are added", () => {
    expectMoment(SLADUE(one(serial("2026-10-12 09:00")), one("产品质量")), "2026-10-14 09:00");
    expectMoment(SLADUE(one(serial("2026-10-12 09:00")), one("物流")), "2026-10-15 09:00");
    expectMoment(SLADUE(one(serial("2026-10-12 09:00")), one(24), "24x7", null as never, one(3)), "2026-10-13 12:00");
  });

  test("a limit that uses up a day is due at that day's close, not at the next opening", () => {
    expectMoment(SLADUE(one(serial("2026-10-12 09:00")), one(9), WEEK), "2026-10-12 18:00");
  });

  test("own holidays are closed; a second column opens a day or gives hours of its own", () => {
    const monday = serial("2026-10-12 09:00");
    expectMoment(SLADUE(one(monday), one(10), WEEK, column(serial("2026-10-13"))), "2026-10-14 10:00");
    // Saturday as a make-up day takes Monday's hours: 9 h Friday, 1 h Saturday
    expectMoment(SLADUE(one(serial("2026-10-16 09:00")), one(10), WEEK, row(serial("2026-10-17"), "上班")), "2026-10-17 10:00");
    expectMoment(SLADUE(one(serial("2026-10-16 09:00")), one(10), WEEK, row(serial("2026-10-17"), "13:00-15:00")), "2026-10-17 14:00");
  });

  test("a year whose holidays are not known is #N/A and names the year, never a silent weekday rule", () => {
    expect(shown(() => SLADUE(one(serial("2045-03-01 09:00")), one(24), CHINA))).toMatch(/^#N\/A .*2045/);
    expectMoment(SLADUE(one(serial("2045-03-01 09:00")), one(24)), "2045-03-02 09:00");
  });

  test("a limit is a length of time too: 90 minutes, 2 days, full-width digits; a type is its English code too", () => {
    const opened = one(serial("2026-10-12 09:00"));
    expectMoment(SLADUE(opened, one("90分钟")), "2026-10-12 10:30");
    expectMoment(SLADUE(opened, one("2天")), "2026-10-14 09:00");
    expectMoment(SLADUE(opened, one("２４")), "2026-10-13 09:00");
    expectMoment(SLADUE(opened, one("1:30")), "2026-10-12 10:30");
    expectMoment(SLADUE(opened, one("product-quality")), "2026-10-14 09:00");
    expectMoment(SLADUE(opened, one(24), "24x7", null as never, one("30分钟")), "2026-10-13 09:30");
  });

  test("a type nobody knows, or none, has other's 72 h, also where its name holds a digit; TRUE is no limit", () => {
    const opened = one(serial("2026-10-12 09:00"));
    for (const type of ["", "-", "3C 数码", "warranty 2"]) expectMoment(SLADUE(opened, one(type)), "2026-10-15 09:00");
    expect(shown(() => SLADUE(opened, one(true)))).toMatch(/^#VALUE! “true” is neither a number of hours nor a complaint type/);
    expect(shown(() => SLADUE(opened, one(24), "24x7", null as never, one(-1)))).toBe("#VALUE! paused must not be negative.");
  });

  test("holidays may run across, and say work or off as 1 or 0; a name beside a date is not guessed at", () => {
    const monday = serial("2026-10-12 09:00");
    // Tuesday and Wednesday closed: 9 h on Monday, the tenth on Thursday
    expectMoment(SLADUE(one(monday), one(10), WEEK, row(serial("2026-10-13"), serial("2026-10-14"))), "2026-10-15 10:00");
    expectMoment(SLADUE(one(monday), one(10), WEEK, column(serial("2026-10-13"), 0, "")), "2026-10-14 10:00");
    expectMoment(SLADUE(one(serial("2026-10-16 09:00")), one(10), WEEK, row(serial("2026-10-17"), 1)), "2026-10-17 10:00");
    expectMoment(SLADUE(one(serial("2026-10-16 09:00")), one(10), WEEK, row(serial("2026-10-17"), "全天")), "2026-10-17 01:00");
    expect(shown(() => SLADUE(one(monday), one(10), WEEK, row(serial("2026-10-13"), "国庆节")))).toMatch(/^#VALUE! “国庆节” beside a holiday/);
  });

  test("the same text with other holidays is another calendar, however many were asked before", () => {
    const monday = serial("2026-10-12 09:00");
    for (let closed = 0; closed < 40; closed += 1) {
      expectMoment(SLADUE(one(monday), one(10), WEEK, one(serial("2026-10-13") + (closed % 20))), closed % 20 === 0 ? "2026-10-14 10:00" : "2026-10-13 10:00");
    }
  });

  test("a count that no date of Excel's can say is refused", () => {
    expect(shown(() => SLADUE(one(OPENED), one(1e9)))).toBe("#VALUE! The count passes the last date Excel has, in 9999.");
    expect(shown(() => SLADUE(one(OPENED), one(1e9), WEEK))).toBe("#VALUE! The count passes the last date Excel has, in 9999.");
    expect(shown(() => BUSINESSHOURS(one(OPENED), one(2_958_466)))).toMatch(/^#VALUE! “2958466” is not a date and time \(end\)/);
  });

  test("an empty opened moment gives an empty answer; a calendar or a limit that cannot be read is said", () => {
    expect(only(SLADUE(one(""), one(24)))).toBe("");
    expect(shown(() => SLADUE(one(OPENED), one(24), "from nine to five"))).toMatch(/^#VALUE! The calendar “/);
    expect(shown(() => SLADUE(one(OPENED), one(-1)))).toMatch(/^#VALUE! /);
  });
});

describe("BUSINESSHOURS", () => {
  test("CN alone means China's calendar, Monday to Friday 09:00–18:00", () => {
    // 30 September 17–18, 8 and 9 October, make-up Saturday the 10th until 14:00 = 1 + 9 + 9 + 5
    expect(only(BUSINESSHOURS(one(OPENED), one(serial("2026-10-10 14:00")), "CN"))).toBe(24);
    expect(only(BUSINESSHOURS(one(OPENED), one(serial("2026-10-10 14:00")), CHINA))).toBe(24);
  });

  test("lunch breaks and hours past midnight count as written, also in Chinese", () => {
    const hours = (calendar: string, from: string, to: string) => only(BUSINESSHOURS(one(serial(from)), one(serial(to)), calendar));
    expect(hours("Mon-Fri 09:00-12:00 13:00-18:00", "2026-10-12 11:00", "2026-10-12 14:00")).toBe(2);
    expect(hours("周一至周五 09:00-12:00 13:00-18:00", "2026-10-12 11:00", "2026-10-12 14:00")).toBe(2);
    expect(hours("Mon-Fri 22:00-06:00", "2026-10-16 23:00", "2026-10-17 12:00")).toBe(7);
  });

  test("columns spill; an end before its start is an error in its cell only; a missing end leaves it empty", () => {
    const [first, wrong, missing] = BUSINESSHOURS(
      column(serial("2026-10-12 09:00"), serial("2026-10-12 09:00"), serial("2026-10-12 09:00")),
      column(serial("2026-10-12 10:30"), serial("2026-10-11 09:00"), null),
    ).flat() as unknown[];
    expect(first).toBe(1.5);
    expect(shown({ cell: wrong })).toBe("#VALUE! The end is before the start.");
    expect(missing).toBe("");
  });
});

describe("moments as cells hold them", () => {
  const hours = (start: unknown, end: unknown): unknown => only(BUSINESSHOURS(one(start), one(end)));

  test("a serial kept as text is its number; a fraction that is not quite a second is that second", () => {
    expect(hours("46296", "46296.5")).toBe(12);
    expect(hours(OPENED, OPENED + 1 + 1e-9)).toBe(24);
    expect(hours(OPENED, OPENED - 1e-9)).toBe(0);
  });

  test("before March 1900 Excel counts a day that never was: 59 to 61 is one day, 60 is refused", () => {
    expect(hours(59, 61)).toBe(24);
    expect(hours(1, 59)).toBe(58 * 24);
    expect(shown(() => hours(60, 61))).toMatch(/^#VALUE! “60” is not a date/);
  });

  test("a cell of a data type is its plain value; its error is named", () => {
    expect(hours({ type: "FormattedNumber", basicValue: 46_296, numberFormat: "yyyy-mm-dd" }, 46_297)).toBe(24);
    expect(shown(() => hours({ type: "Error", basicType: "Error", basicValue: "#DIV/0!" }, 46_297))).toBe("#VALUE! An argument holds the error #DIV/0!.");
    expect(shown(() => hours({ code: "#N/A" }, 46_297))).toBe("#VALUE! An argument holds the error #N/A.");
  });

  test("width, Chinese dates and clocks are read; TRUE is no moment", () => {
    expect(hours("2026/9/30 17:00", "２０２６年１０月１日　１７时")).toBe(24);
    expect(shown(() => hours(true, OPENED))).toMatch(/^#VALUE! “true” is not a date and time \(start\)/);
  });
});

describe("SLASTATUS and SLAOVERDUE", () => {
  const noon = serial("2026-10-12 12:00");
  const status = (resolved: string | null, asOf: string | null, limit: unknown = 24): unknown =>
    only(SLASTATUS(one(noon), one(resolved && serial(resolved)), one(limit), one(asOf && serial(asOf))));

  test("resolved at the due second is met, one second later is breached", () => {
    expect(status("2026-10-13 12:00", null)).toBe("met");
    expect(only(SLASTATUS(one(noon), one(serial("2026-10-13 12:00") + second), one(24)))).toBe("breached");
  });

  test("open tickets are judged at asOf: running, at risk from 80 % of the limit on, breached after it; without asOf it cannot be told", () => {
    // 80 % of 24 h = 19.2 h = 19:12 after noon
    expect(status(null, "2026-10-13 07:11")).toBe("running");
    expect(status(null, "2026-10-13 07:12")).toBe("at risk");
    expect(status(null, "2026-10-13 12:00")).toBe("at risk");
    expect(status(null, "2026-10-13 12:01")).toBe("breached");
    expect(status(null, null)).toBe("cannot tell");
  });

  test("resolved before opened, and no opened moment, cannot be told and have no overdue hours", () => {
    expect(status("2026-10-12 11:00", null)).toBe("cannot tell");
    expect(only(SLASTATUS(one(""), one(noon), one(24)))).toBe("cannot tell");
    expect(only(SLAOVERDUE(one(noon), one(serial("2026-10-12 11:00")), one(24)))).toBe("");
  });

  test("a limit that says there is none gives none, and no due moment", () => {
    expect([only(SLASTATUS(one(OPENED), one(OPENED + 9), one("无时限"))), only(SLAOVERDUE(one(OPENED), one(OPENED + 9), one("no limit")))]).toEqual(["none", ""]);
    expect(only(SLADUE(one(OPENED), one("無時限")))).toBe("");
  });

  test("overdue hours are counted in the calendar; in time is 0", () => {
    // due Friday 18:00; one hour of Monday, in business hours, is 1 h over, on the clock 64 h
    const friday = one(serial("2026-10-16 09:00"));
    const monday = one(serial("2026-10-19 10:00"));
    expect(only(SLAOVERDUE(friday, monday, one(9), one(null), WEEK))).toBe(1);
    expect(only(SLAOVERDUE(friday, monday, one(9)))).toBe(64);
    expect(only(SLAOVERDUE(friday, monday, one(100)))).toBe(0);
  });

  test("words follow the language spoken", () => {
    speak("zh-CN");
    expect(status("2026-10-13 12:00", null)).toBe("达标");
    speak("zh-TW");
    expect(status(null, "2026-10-14 12:00")).toBe("逾時");
  });
});

describe("COMPLIANCE", () => {
  test("met ÷ (met + breached), other statuses and empty cells apart, in any language", () => {
    // 2 met, 1 breached → 66.7 %
    expect(COMPLIANCE(column("met", "达标", "超时", "running", "at risk", "无法判断", "none", ""))).toBe(0.667);
  });

  test("words of sheets' own verdict columns are read; cancelled, without a limit and markers of nothing are in neither", () => {
    // met 3, breached 2
    expect(COMPLIANCE(column("按时完成", "on-time", "MET", "已超期", "sla missed", "已取消", "merged", "未设时限", "N/A", "-", "cannot-tell", "at-risk", "处理中"))).toBe(0.6);
  });

  test("nothing met or breached is #N/A with words, in the language spoken", () => {
    expect(shown(() => COMPLIANCE(column("running", "")))).toBe("#N/A There is nothing to divide by.");
    speak("zh-CN");
    expect(shown(() => COMPLIANCE(one("")))).toBe("#N/A 没有可作分母的数据。");
    expect(shown(() => COMPLIANCE(one("maybe")))).toMatch(/^#VALUE! “maybe”不在可用值/);
  });
});
