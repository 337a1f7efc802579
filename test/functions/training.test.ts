import { describe, expect, test } from "@jest/globals";
import { column, only, serial, shown } from "./formulas";
import { ATTENDANCERATE, PASSRATE, TRAININGDUE } from "../../src/functions/training";

const one = (value: unknown): unknown[][] => [[value]];
const times = (count: number, cell: unknown): unknown[] => Array.from({ length: count }, () => cell);

describe("ATTENDANCERATE", () => {
  test("present 18, late 1, absent 1, leave 2 → 19/20 = 95.0 %", () => {
    expect(ATTENDANCERATE(column(...times(18, "出勤"), "迟到", "缺勤", "请假", "請假"))).toBe(0.95);
    expect(ATTENDANCERATE(column(...times(18, "present"), "Late", "absent", "leave", "on leave"))).toBe(0.95);
    expect(ATTENDANCERATE(column(...times(18, "√"), "△", "×", "假", ""))).toBe(0.95);
  });

  test("a clock time is present, a remark behind the mark is read past, leaving early is in no rate", () => {
    // present 2 (09:02 as Excel keeps it, TRUE), late 1, absent 1 → 3/4
    expect(ATTENDANCERATE(column(0.3764, true, "迟到10分钟", "旷课", "早退"))).toBe(0.75);
  });

  test("a moment of signing in is present; English codes are words too", () => {
    // present 2, late 1 of 4; left early and not due are in no rate
    expect(ATTENDANCERATE(column(serial("2026-10-12 09:02"), "2026-10-12 08:58", "late", "absent", "left-early", "not-due"))).toBe(0.75);
  });

  test("nobody expected is #N/A; an unknown mark is named with the accepted ones", () => {
    expect(shown(() => ATTENDANCERATE(column("请假", "")))).toBe("#N/A There is nothing to divide by.");
    expect(shown(() => ATTENDANCERATE(column("出勤", "呵呵")))).toMatch(/^#VALUE! “呵呵” is not one of .*present/);
    expect(shown(() => ATTENDANCERATE(column("出勤", "#REF!")))).toMatch(/^#VALUE! .*#REF!/);
  });
});

describe("PASSRATE", () => {
  test("passed ÷ results: scores pass from 60 on, empty cells and people not examined are in no rate", () => {
    // 60, 85 and 100 of 60, 59.5, 85, 100 → 3/4
    expect(PASSRATE(column(60, 59.5, 85, "100分", "", "缺考", "请假"))).toBe(0.75);
  });

  test("a score passes as it is printed: 59.995 is 60.00, 59.99 is not", () => {
    expect(PASSRATE(column(59.995, 59.99))).toBe(0.5);
  });

  test("the pass mark can be named; words and scores may stand together", () => {
    expect(PASSRATE(column(80, 79, "80%"), 80)).toBe(0.667);
    expect(PASSRATE(column("合格", "不合格", "Passed", "補考合格", 90, "免考"))).toBe(0.8);
  });

  test("ratings pass from pass on, TRUE is passed, what is not over yet has no result", () => {
    // passed: excellent, 良好, pass, TRUE; failed: 待改进 → 4/5
    expect(PASSRATE(column("excellent", "良好", "pass", true, "待改进", "进行中", "not started", "已完成"))).toBe(0.8);
  });

  test("figures that are all shares are percent; a text 0 is a score", () => {
    expect(PASSRATE(column(0.9, 0.55))).toBe(0.5);
    expect(PASSRATE(column("0", "75"), "75%")).toBe(0.5);
  });

  test("no result at all is #N/A, a word that is no result is refused", () => {
    expect(shown(() => PASSRATE(column("", "缺考")))).toBe("#N/A There is nothing to divide by.");
    expect(shown(() => PASSRATE(one("perhaps")))).toMatch(/^#VALUE! “perhaps” is not one of /);
  });
});

describe("TRAININGDUE", () => {
  test("the last pass plus the cadence, month ends clamped: monthly from 31 January is 28 February", () => {
    expect(TRAININGDUE(column(...times(5, serial("2026-01-31"))), column("每周", "monthly", "每季度", "half-yearly", "Yearly"))).toEqual(
      column(serial("2026-02-07"), serial("2026-02-28"), serial("2026-04-30"), serial("2026-07-31"), serial("2027-01-31")),
    );
    expect(only(TRAININGDUE(one(serial("2028-02-29")), one("每年")))).toBe(serial("2029-02-28"));
  });

  test("never passed, on demand and once are due on no day; text dates are read", () => {
    expect(TRAININGDUE(column("", serial("2026-01-31"), serial("2026-01-31")), column("monthly", "按需", "once"))).toEqual(column("", "", ""));
    expect(only(TRAININGDUE(one("2026年10月5日"), one("monthly")))).toBe(serial("2026-11-05"));
  });

  test("an unknown or missing cadence is said", () => {
    expect(shown(() => TRAININGDUE(one(serial("2026-01-31")), one("now and then")))).toMatch(/^#VALUE! “now and then” is not one of /);
    expect(shown(() => TRAININGDUE(one(serial("2026-01-31")), one("")))).toBe("#VALUE! cadence is needed.");
  });
});
