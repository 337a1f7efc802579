import { describe, expect, test } from "@jest/globals";
import { isUnreadable, parseHours, parseOpeningHours, type OpeningHours } from "../../src/core/openingHours";

/** The week as text again: `Mon 9-12 13-18`, hours from midnight, closed days left out. */
function written(text: string): string {
  const read = parseOpeningHours(text);
  if (isUnreadable(read)) return `${read.problem}: ${read.text}`;
  if (read.kind === "always") return "always";
  const names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
  const week = read.week.flatMap((hours, index) =>
    hours.length === 0 ? [] : [`${names[index]} ${hours.map(({ from, to }) => `${from / 3600}-${to / 3600}`).join(" ")}`],
  );
  return (read.china ? "CN; " : "") + week.join("; ");
}
const weekdays = (hours: string): string => ["Mon", "Tue", "Wed", "Thu", "Fri"].map((name) => `${name} ${hours}`).join("; ");

describe("weekly hours in words", () => {
  test.each([
    ["24x7", "always"],
    ["24×7", "always"],
    ["２４Ｘ７", "always"],
    ["24/7", "always"],
    ["24 x 7", "always"],
    ["Mon-Fri 09:00-18:00, Sat 09:00-12:00", `${weekdays("9-18")}; Sat 9-12`],
    ["Mon-Fri 9am-6pm Sat 9am-12pm", `${weekdays("9-18")}; Sat 9-12`],
    ["周一至周五 9点-18点，周六 9点-12点", `${weekdays("9-18")}; Sat 9-12`],
    ["Mon-Fri 09:00-12:00/13:00-18:00", weekdays("9-12 13-18")],
    ["Mon-Fri 09:00-12:00 and 13:00-18:00", weekdays("9-12 13-18")],
    ["CN+Mon-Fri 08:00-17:00", `CN; ${weekdays("8-17")}`],
    ["Mon-Fri 09:00-18:00", weekdays("9-18")],
    ["mon - fri  9:00 – 18:00", weekdays("9-18")],
    ["Monday to Friday 9am-6pm", weekdays("9-18")],
    ["Mon-Fri 09:00-12:00 13:00-18:00; Sat 09:00-12:00", `${weekdays("9-12 13-18")}; Sat 9-12`],
    ["Mon-Fri 09:00-12:00, 13:00-18:00;", weekdays("9-12 13-18")],
    ["周一至周五 09:00-18:00", weekdays("9-18")],
    ["周一到周五9:00~18:00", weekdays("9-18")],
    ["週一至週五 09：00－18：00；週六 ０９:００-１２:００", `${weekdays("9-18")}; Sat 9-12`],
    ["星期一至星期五 9点-17点半", weekdays("9-17.5")],
    ["禮拜一至五 9點30分到18點", weekdays("9.5-18")],
    ["周1至周5 09:00-18:00", weekdays("9-18")],
    ["周一、周三、周五 09:00-10:00", "Mon 9-10; Wed 9-10; Fri 9-10"],
    ["Mon, Wed and Fri 09:00-10:00", "Mon 9-10; Wed 9-10; Fri 9-10"],
    ["周六日 10:00-16:00", "Sat 10-16; Sun 10-16"],
    ["周末 10:00-16:00", "Sat 10-16; Sun 10-16"],
    ["Fri-Mon 10:00-11:00", "Mon 10-11; Fri 10-11; Sat 10-11; Sun 10-11"],
    ["Mon 22:00-06:00", "Mon 22-30"],
    ["Mon 18:00-24:00", "Mon 18-24"],
    ["Mon 00:00-24:00", "Mon 0-24"],
    ["工作日 09:00-18:00", weekdays("9-18")],
    ["每天 08:00-09:00; 周日休息", `${weekdays("8-9")}; Sat 8-9`],
    ["CN", `CN; ${weekdays("9-18")}`],
    ["CN; Mon-Fri 08:00-17:00", `CN; ${weekdays("8-17")}`],
    ["cn 周一至周五 08:00-17:00", `CN; ${weekdays("8-17")}`],
    ["CN；周一至周五 08:00-17:00", `CN; ${weekdays("8-17")}`],
    ["Mon 09:00-12:00 11:00-13:00 13:00-14:00", "Mon 9-14"],
  ])("%s", (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  test.each([
    ["", "empty: "],
    ["09:00-18:00", "days-missing: 09:00-18:00"],
    ["Mon-Fri", "hours-missing: mon-fri"],
    ["Moonday 09:00-18:00", "day-unknown: moonday"],
    ["Mon 25:00-26:00", "time-unreadable: 25:00-26:00"],
    ["Mon 09:61-10:00", "time-unreadable: 09:61-10:00"],
    ["Mon 09:00", "time-unreadable: 09:00"],
    ["Mon 09:00-09:00", "no-length: 09:00-09:00"],
    ["Mon 13pm-15:00", "time-unreadable: 13pm-15:00"],
    ["business hours", "day-unknown: business"],
    ["Mon closed", "never-open: Mon closed"],
  ])("what cannot be read says which part: %s", (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  test("a day's own hours are read without a weekday", () => {
    expect(parseHours("09:00-12:00 13:00-15:00")).toEqual([{ from: 32_400, to: 43_200 }, { from: 46_800, to: 54_000 }]);
    for (const text of ["全天", "24小时", "all day"]) expect(parseHours(text)).toEqual([{ from: 0, to: 86_400 }]);
    expect(parseHours("上午")).toMatchObject({ problem: "time-unreadable" });
  });

  test("a reading is plain data", () => {
    expect(parseOpeningHours("24x7")).toEqual({ kind: "always", week: [], china: false } satisfies OpeningHours);
  });
});
