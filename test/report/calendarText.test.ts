import { describe, expect, test } from "@jest/globals";
import { calendarText } from "../../src/report/calendarText";
import { contextOf } from "../../src/report/context";
import type { Language } from "../../src/text/language";
import { evaluation } from "../support/evaluation";

function say(calendar: string, language: Language): string {
  return calendarText(contextOf(evaluation(), language, "hr", []), calendar);
}

describe("a calendar is said as a reader says it", () => {
  test("around the clock", () => {
    expect(say("24x7", "en")).toBe("around the clock");
    expect(say("24x7", "zh-CN")).toBe("全天候（24 小时）");
  });

  test("days in a row with the same hours are one span, and China's days are named", () => {
    expect(say("CN; Mon-Fri 09:00-12:00 13:00-18:00; Sat 09:00-12:00", "zh-CN")).toBe("周一至周五 09:00-12:00 13:00-18:00、周六 09:00-12:00（法定节假日除外，含调休上班日）");
    expect(say("周一至周五 09:00-18:00", "en")).toBe("Mon–Fri 09:00-18:00");
    expect(say("Sun 22:00-06:00", "zh-TW")).toBe("週日 22:00-06:00");
  });

  test("a text that cannot be read stays as it is", () => {
    expect(say("whenever", "en")).toBe("whenever");
  });
});
