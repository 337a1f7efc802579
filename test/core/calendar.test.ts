import { describe, expect, test } from "@jest/globals";
import { fc } from "../support/property";
import { addOpenSeconds, isUncovered, openCalendar, openSecondsBetween, opensOn, type Calendar, type OwnDay } from "../../src/core/calendar";
import { chinaDay, chinaDaysKnown } from "../../src/core/chinaDays";
import { isUnreadable } from "../../src/core/openingHours";
import { civilDay, isoMoment } from "../../src/core/time";
import { at, day } from "../support/clock";

const calendar = (text: string, ownDays: readonly OwnDay[] = []): Calendar => {
  const opened = openCalendar(text, ownDays);
  if (isUnreadable(opened)) throw new Error(`${opened.problem}: ${opened.text}`);
  return opened;
};
const due = (from: string, hours: number, where: Calendar): unknown => {
  const moment = addOpenSeconds(at(from), hours * 3600, where);
  return typeof moment === "number" ? isoMoment(moment).replace("T", " ").slice(0, 16) : moment;
};
const hours = (from: string, to: string, where: Calendar): unknown => {
  const seconds = openSecondsBetween(at(from), at(to), where);
  return typeof seconds === "number" ? seconds / 3600 : seconds;
};

const OFFICE = calendar("Mon-Fri 09:00-18:00");
const CHINA = calendar("CN; Mon-Fri 09:00-18:00");

describe("China's calendar", () => {
  test("in 2026 the 1st to the 7th of October are off and Saturday the 10th is a make-up working day", () => {
    for (let date = 1; date <= 7; date += 1) expect(chinaDay(civilDay(2026, 10, date))).toBe("holiday");
    expect(chinaDay(day("2026-10-08"))).toBeNull();
    expect(chinaDay(day("2026-10-10"))).toBe("make-up");
    expect(chinaDay(day("2026-09-20"))).toBe("make-up");
  });

  test("the years it covers come from the data, not from us", () => {
    expect(chinaDaysKnown(2004)).toBe(true);
    expect(chinaDaysKnown(2026)).toBe(true);
    expect(chinaDaysKnown(2003)).toBe(false);
    expect(chinaDaysKnown(2100)).toBe(false);
  });
});

describe("counting in a calendar", () => {
  test("24 calendar hours from 2026-09-30 17:00 are due on 2026-10-01 17:00", () => {
    expect(due("2026-09-30 17:00", 24, calendar("24x7"))).toBe("2026-10-01 17:00");
  });

  test("24 business hours from 2026-09-30 17:00 are due on Saturday 2026-10-10 14:00, a make-up day", () => {
    // 1 h on 30 September, the holidays, 9 h on the 8th, 9 h on the 9th, 5 h on the make-up Saturday.
    expect(due("2026-09-30 17:00", 24, CHINA)).toBe("2026-10-10 14:00");
    expect(hours("2026-09-30 17:00", "2026-10-10 14:00", CHINA)).toBe(24);
  });

  test("CN alone means Monday to Friday 09:00 to 18:00 with China's days", () => {
    expect(due("2026-09-30 17:00", 24, calendar("CN"))).toBe("2026-10-10 14:00");
  });

  test("without China's days the same count ends within the holidays", () => {
    // 1 h Wednesday, 9 h Thursday, 9 h Friday, 5 h on Monday the 5th.
    expect(due("2026-09-30 17:00", 24, OFFICE)).toBe("2026-10-05 14:00");
  });

  test("a ticket opened outside hours starts at the next opening", () => {
    expect(due("2026-10-17 20:00", 2, OFFICE)).toBe("2026-10-19 11:00");
  });

  test("a limit that uses up a day exactly is due at that day's close", () => {
    expect(due("2026-10-12 09:00", 9, OFFICE)).toBe("2026-10-12 18:00");
    expect(due("2026-10-16 17:00", 1, OFFICE)).toBe("2026-10-16 18:00");
    expect(due("2026-10-16 18:00", 9, OFFICE)).toBe("2026-10-19 18:00");
  });

  test("zero time from a closed moment is the next opening, and the closing instant is closed", () => {
    expect(due("2026-10-16 18:00", 0, OFFICE)).toBe("2026-10-19 09:00");
    expect(due("2026-10-16 17:59", 0, OFFICE)).toBe("2026-10-16 17:59");
    expect(due("2026-10-16 08:00", 0, OFFICE)).toBe("2026-10-16 09:00");
    expect(due("2026-12-31 18:00", 0, OFFICE)).toBe("2027-01-01 09:00");
  });

  test("a lunch break is closed", () => {
    const lunch = calendar("Mon-Fri 09:00-12:00 13:00-18:00; Sat 09:00-12:00");
    expect(due("2026-10-12 11:30", 1, lunch)).toBe("2026-10-12 13:30");
    expect(due("2026-10-12 12:00", 0, lunch)).toBe("2026-10-12 13:00");
    expect(hours("2026-10-12 00:00", "2026-10-18 00:00", lunch)).toBe(43);
  });

  test("a shift past midnight belongs to the day it starts", () => {
    const night = calendar("Mon-Fri 22:00-06:00");
    expect(due("2026-10-16 23:00", 7, night)).toBe("2026-10-17 06:00"); // Friday's shift ends on Saturday morning.
    expect(due("2026-10-17 06:00", 0, night)).toBe("2026-10-19 22:00");
    expect(hours("2026-10-12 00:00", "2026-10-12 12:00", night)).toBe(0); // Sunday has no shift.
    expect(hours("2026-12-31 22:00", "2027-01-01 06:00", night)).toBe(8); // over the year's end
    expect(hours("2027-01-01 01:00", "2027-01-01 06:00", night)).toBe(5);
  });

  test("a holiday takes the whole of its own night shift and none of the night before", () => {
    const night = calendar("Mon-Fri 22:00-06:00", [{ on: day("2026-10-14"), kind: "off", hours: null }]);
    expect(hours("2026-10-14 00:00", "2026-10-14 12:00", night)).toBe(6);
    expect(hours("2026-10-14 12:00", "2026-10-15 12:00", night)).toBe(0);
  });

  test("hours that overlap, in a day or over midnight, count once", () => {
    expect(hours("2026-10-12 00:00", "2026-10-13 00:00", calendar("Mon-Fri 09:00-12:00 11:00-18:00"))).toBe(9);
    const overlapping = calendar("Mon 22:00-06:00; Tue 05:00-12:00");
    expect(hours("2026-10-12 00:00", "2026-10-14 00:00", overlapping)).toBe(14); // Mon 22:00 to Tue 12:00
  });

  test("24:00 is midnight", () => {
    expect(hours("2026-10-12 00:00", "2026-10-14 00:00", calendar("Mon-Tue 00:00-24:00"))).toBe(48);
  });

  test("the leap day is a day like any other", () => {
    // 2024-02-29 was a Thursday.
    expect(hours("2024-02-28 18:00", "2024-03-01 09:00", OFFICE)).toBe(9);
  });

  test("a make-up day takes Monday's hours, or the first open weekday's where Monday is closed", () => {
    const early = calendar("CN; Mon 08:00-12:00; Tue-Fri 09:00-18:00");
    expect(hours("2026-10-10 00:00", "2026-10-11 00:00", early)).toBe(4);
    const noMonday = calendar("CN; Tue-Fri 10:00-13:00; Sat 09:00-10:00");
    expect(hours("2026-10-10 00:00", "2026-10-11 00:00", noMonday)).toBe(3);
  });

  test("company days win over make-up days, holidays and the week, with hours of their own where given", () => {
    const own = calendar("CN", [
      { on: day("2026-10-10"), kind: "off", hours: null },
      { on: day("2026-10-05"), kind: "work", hours: null },
      { on: day("2026-10-12"), kind: "work", hours: [{ from: 10 * 3600, to: 12 * 3600 }] },
    ]);
    expect(hours("2026-10-10 00:00", "2026-10-11 00:00", own)).toBe(0);
    expect(hours("2026-10-05 00:00", "2026-10-06 00:00", own)).toBe(9);
    expect(hours("2026-10-12 00:00", "2026-10-13 00:00", own)).toBe(2);
  });

  test("a company's working day without hours of its own is a make-up day: Monday's hours, whatever weekday it is", () => {
    const own = calendar("Mon 08:00-12:00; Tue-Fri 09:00-18:00", [{ on: day("2026-10-14"), kind: "work", hours: null }]);
    expect(hours("2026-10-14 00:00", "2026-10-15 00:00", own)).toBe(4);
  });

  test("24x7 has no closed days", () => {
    expect(hours("2026-10-12 00:00", "2026-10-13 00:00", calendar("24x7", [{ on: day("2026-10-12"), kind: "off", hours: null }]))).toBe(24);
  });

  test("a count that reaches a year nobody knows the holidays of cannot tell, and names the year", () => {
    expect(due("2026-12-31 17:00", 2, CHINA)).toEqual({ uncoveredYear: 2027 });
    expect(hours("2026-12-31 17:00", "2027-01-04 09:01", CHINA)).toEqual({ uncoveredYear: 2027 });
    expect(due("2003-12-31 17:00", 0, CHINA)).toEqual({ uncoveredYear: 2003 });
  });

  test("a count that stays within the known years can tell, up to their last instant", () => {
    expect(due("2026-12-31 17:00", 1, CHINA)).toBe("2026-12-31 18:00");
    expect(hours("2026-12-31 17:00", "2027-01-01 00:00", CHINA)).toBe(1);
    expect(due("2004-01-02 08:00", 0, CHINA)).toBe("2004-01-02 09:00");
  });

  test("a company's own days make a year known", () => {
    expect(due("2026-12-31 17:00", 2, calendar("CN", [{ on: day("2027-01-01"), kind: "off", hours: null }]))).toBe("2027-01-04 10:00");
  });

  test("a night shift of an unknown year is not guessed on the first morning of a known one", () => {
    expect(due("2004-01-01 03:00", 1, calendar("CN; Mon-Fri 22:00-06:00"))).toEqual({ uncoveredYear: 2003 });
  });

  test("a count beyond the last date Excel has ends, and says where", () => {
    expect(addOpenSeconds(at("2026-10-12 09:00"), 1e12, OFFICE)).toEqual({ uncoveredYear: 10000 });
  });

  test("a day is open when any of it is", () => {
    expect(opensOn(day("2026-10-10"), CHINA)).toBe(true);
    expect(opensOn(day("2026-10-11"), CHINA)).toBe(false);
  });
});

// An oracle of another kind: it knows no segments, only whether a given minute is open.
interface Week {
  readonly text: string;
  readonly open: (weekday: number, minute: number) => boolean;
}
const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;
const week: fc.Arbitrary<Week> = fc
  .array(
    fc.record({ weekday: fc.integer({ min: 0, max: 6 }), from: fc.integer({ min: 0, max: 1439 }), length: fc.integer({ min: 1, max: 1439 }) }),
    { minLength: 1, maxLength: 8 },
  )
  .map((shifts) => {
    const clock = (minute: number): string => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
    const text = shifts.map(({ weekday, from, length }) => `${DAYS[weekday]} ${clock(from)}-${clock((from + length) % 1440)}`).join("; ");
    const open = (weekday: number, minute: number): boolean =>
      shifts.some(
        (shift) =>
          (shift.weekday === weekday && minute >= shift.from && minute < shift.from + shift.length) ||
          ((shift.weekday + 1) % 7 === weekday && minute + 1440 < shift.from + shift.length),
      );
    return { text, open };
  });
/** Minutes since Monday 2026-12-14, so that three weeks cross a year's end. */
const MONDAY = at("2026-12-14 00:00");
const minute = fc.integer({ min: 0, max: 21 * 1440 });

describe("laws of counting", () => {
  test("open minutes counted one by one are the open time measured", () => {
    fc.assert(
      fc.property(week, minute, minute, ({ text, open }, a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        let counted = 0;
        for (let m = from; m < to; m += 1) if (open(Math.floor(m / 1440) % 7, m % 1440)) counted += 1;
        expect(openSecondsBetween(MONDAY + from * 60, MONDAY + to * 60, calendar(text))).toBe(counted * 60);
      }),
      { numRuns: 150 },
    );
  });

  test("walking minute by minute ends where adding does", () => {
    fc.assert(
      fc.property(week, minute, fc.integer({ min: 0, max: 3000 }), ({ text, open }, from, count) => {
        const isOpen = (m: number): boolean => open(Math.floor(m / 1440) % 7, m % 1440);
        let m = from;
        for (let left = count; left > 0; m += 1) if (isOpen(m)) left -= 1;
        if (count === 0) while (!isOpen(m)) m += 1;
        expect(addOpenSeconds(MONDAY + from * 60, count * 60, calendar(text))).toBe(MONDAY + m * 60);
      }),
      { numRuns: 150 },
    );
  });

  const seconds = fc.integer({ min: 0, max: 2_000_000 });
  const moment = fc.integer({ min: at("2025-06-01"), max: at("2026-06-01") });
  const anyCalendar = fc.constantFrom(
    OFFICE, CHINA, calendar("24x7"), calendar("CN; Mon-Sat 08:30-12:00 13:30-17:45"), calendar("每天 22:00-06:00"), calendar("CN; 周五至周一 20:00-04:00"),
  );

  test("adding then measuring gives the time back", () => {
    fc.assert(
      fc.property(anyCalendar, moment, seconds, (where, from, count) => {
        expect(openSecondsBetween(from, addOpenSeconds(from, count, where) as number, where)).toBe(count);
      }),
    );
  });

  test("adding in two steps is adding at once", () => {
    fc.assert(
      fc.property(anyCalendar, moment, seconds, fc.integer({ min: 1, max: 1_000_000 }), (where, from, first, second) => {
        const once = addOpenSeconds(from, first + second, where);
        expect(addOpenSeconds(addOpenSeconds(from, first, where) as number, second, where)).toBe(once);
      }),
    );
  });

  test("measuring is additive and never runs backwards", () => {
    fc.assert(
      fc.property(anyCalendar, moment, moment, moment, (where, x, y, z) => {
        const [a, b, c] = [x, y, z].sort((p, q) => p - q) as [number, number, number];
        const between = (p: number, q: number): number => openSecondsBetween(p, q, where) as number;
        expect(between(a, b) + between(b, c)).toBe(between(a, c));
        expect(between(a, b)).toBeGreaterThanOrEqual(0);
        expect(between(a, b)).toBeLessThanOrEqual(b - a);
      }),
    );
  });

  test("later starts and longer limits are never due earlier, nor known again once they reach an unknown year", () => {
    const dueOr = (from: number, count: number, where: Calendar): number => {
      const at = addOpenSeconds(from, count, where);
      return isUncovered(at) ? Infinity : at;
    };
    fc.assert(
      fc.property(anyCalendar, moment, seconds, seconds, (where, from, count, more) => {
        const base = dueOr(from, count, where);
        expect(dueOr(from, count + more, where)).toBeGreaterThanOrEqual(base);
        expect(dueOr(from + more, count, where)).toBeGreaterThanOrEqual(base);
      }),
      { examples: [[calendar("CN; 周五至周一 20:00-04:00"), 1776131694, 1999997, 1866710]] },
    );
  });
});
