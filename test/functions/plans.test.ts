import { afterEach, describe, expect, test } from "@jest/globals";
import { column, only, row, serial, shown } from "./formulas";
import { speak } from "../../src/functions/answer";
import { DEADLINE, PIP } from "../../src/functions/plans";

afterEach(() => speak("en"));

const one = (value: unknown): unknown[][] => [[value]];

describe("PIP", () => {
  test("pass, needs improvement, not assessed, needs improvement: the plan opens in the fourth month", () => {
    expect(PIP(row("pass", "needs improvement", "", "needs improvement"))).toEqual(row("", "", "", "open"));
    expect(PIP(column("合格", "待改进", null, "待改進"))).toEqual(column("", "", "", "open"));
  });

  test("a month that says it was not rated is a month not assessed", () => {
    expect(PIP(column("待改进", "未评", "待改进"))).toEqual(column("", "", "open"));
  });

  test("it closes in the second month in a row of pass or better, and is overdue when three months did not close it", () => {
    const bad = "needs improvement";
    expect(PIP(row(bad, bad, "pass", "good"))).toEqual(row("", "open", "open", "closed"));
    // opened in month 2 for months 3–5; month 5 still bad: overdue from its end until two good months close it
    const words = PIP(row(bad, bad, bad, bad, bad, bad, "pass", "pass")).flat();
    expect([words[1], words[2], words[3], words[5], words[7]]).toEqual(["open", "open", "open", "overdue", "closed"]);
  });

  test("the words follow the language spoken; a word that is no rating is refused", () => {
    speak("zh-CN");
    expect(PIP(row("待改进", "待改进"))).toEqual(row("", "进行中"));
    expect(shown(() => PIP(row("马马虎虎")))).toMatch(/^#VALUE! “马马虎虎”/);
  });
});

describe("DEADLINE", () => {
  const from = one(serial("2026-10-15"));

  test("dates are themselves; words count from asOf: Q4, 月底, 下月初, 三个月内, 明年年初", () => {
    expect(only(DEADLINE(one("2026-12-05")))).toBe(serial("2026-12-05"));
    expect(only(DEADLINE(one("Q4"), from))).toBe(serial("2026-12-31"));
    expect(only(DEADLINE(one("月底"), from))).toBe(serial("2026-10-31"));
    expect(only(DEADLINE(one("下月初"), from))).toBe(serial("2026-11-05"));
    expect(only(DEADLINE(one("三个月内"), from))).toBe(serial("2027-01-15"));
    expect(only(DEADLINE(one("明年年初"), from))).toBe(serial("2027-01-31"));
  });

  test("a date whose number is kept as text is that date; 0, as some platforms pass an empty cell, is none", () => {
    expect(DEADLINE(column("46356", 46356.7, 0))).toEqual(column(46356, 46356, ""));
  });

  test("a relative text without asOf, and text that names no day, are refused with words; empty stays empty", () => {
    expect(shown(() => DEADLINE(one("月底")))).toMatch(/^#VALUE! “月底” is relative/);
    expect(shown(() => DEADLINE(one("as soon as the moon is full"), from))).toMatch(/^#VALUE! /);
    expect(only(DEADLINE(one("")))).toBe("");
  });
});
