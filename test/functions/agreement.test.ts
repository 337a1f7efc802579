// A formula gives what the report gives for the same cells: to the last printed digit, whatever the figures, the calendar and the gaps.
import { expect, test } from "@jest/globals";
import { fc } from "../support/property";
import { only, serial, shown } from "./formulas";
import { assess } from "../../src/app/assessWorkbook";
import { defaultPolicy } from "../../src/core/presets";
import { momentOfSerial, SECONDS_PER_DAY } from "../../src/core/time";
import type { Policy } from "../../src/core/policy";
import { PIP } from "../../src/functions/plans";
import { DISTRIBUTION, MONTHLY, RANKING, RATING, SCORE, WEIGHTED } from "../../src/functions/scores";
import { SLADUE, SLAOVERDUE, SLASTATUS } from "../../src/functions/sla";
import { ATTENDANCERATE, PASSRATE } from "../../src/functions/training";
import type { CellValue, Sheet } from "../../src/input/sheet";
import { evaluationJson } from "../../src/report/json";
import { RATING_WORDS, SLA_STATUS_WORDS } from "../../src/text/words";
import { OCTOBER } from "../excel/reporting";
import { at } from "../support/clock";

/** A sheet of these rows; columns of dates and shares are formatted as such. */
function table(name: string, headers: readonly string[], rows: readonly (readonly CellValue[])[], formats: Readonly<Record<string, string>> = {}): Sheet {
  const values = [headers, ...rows];
  return {
    name, row: 1, column: 1, values, merges: [], tables: [], hidden: false,
    formats: values.map(() => headers.map((header) => formats[header] ?? "General")),
  };
}

function report(sheets: readonly Sheet[], policy: Policy = defaultPolicy()): ReturnType<typeof evaluationJson> {
  const contents = { sheets, dateSystem: 1900, ownTabs: [], policySheet: null, otherPolicySheets: [], isPolicySheetMarked: false, historySheet: null, settings: {} } as const;
  const assessed = assess(contents, { ...OCTOBER, policy });
  if (assessed.kind === "refused") throw new Error(assessed.code);
  return evaluationJson(assessed.evaluation, "en");
}

const one = (value: unknown): unknown[][] => [[value]];
const RUNS = { numRuns: 40 };

const minutes = fc.integer({ min: 0, max: 31 * 24 * 60 - 1 }).map((count) => serial("2026-10-01") + count / 1440);
const ticket = fc.record({
  opened: minutes,
  resolved: fc.option(minutes),
  type: fc.constantFrom("服务态度", "产品质量", "其他"),
  paused: fc.option(fc.integer({ min: 0, max: 60 }).map((quarters) => quarters / 4)),
});
const CALENDARS = ["24x7", "CN", "CN; Mon-Fri 09:00-12:00 13:00-18:00", "Mon-Sat 08:30-20:00", "周一至周五 22:00-06:00; Sat 09:00-12:00"];

test("due moment, status and overdue hours of any ticket in any calendar", () => {
  const DATE = "yyyy-mm-dd hh:mm";
  fc.assert(
    fc.property(fc.array(ticket, { minLength: 1, maxLength: 12 }), fc.constantFrom(...CALENDARS), (tickets, calendar) => {
      const rows = tickets.map(({ opened, type, resolved, paused }, index) => [`T${index}`, opened, type, "张伟", resolved, paused]);
      const policy = defaultPolicy();
      const json = report(
        [table("工单", ["工单号", "创建时间", "投诉类型", "受理人", "解决时间", "挂起时长(小时)"], rows, { 创建时间: DATE, 解决时间: DATE })],
        { ...policy, sla: { ...policy.sla, calendar } },
      );
      const asOf = one(serial(json.asOf.replace("T", " ").slice(0, 16)));
      json.tickets.forEach(({ resolution }, index) => {
        const { opened, resolved, type, paused } = tickets[index]!;
        const [from, to, limit, pause] = [one(opened), one(resolved), one(type), one(paused)];
        const due = momentOfSerial(only(SLADUE(from, limit, calendar, null as never, pause)) as number, 1900);
        if (resolution.dueAt !== null) expect(due).toBe(at(resolution.dueAt.slice(0, 10)) + secondsOf(resolution.dueAt.slice(11)));
        expect(only(SLASTATUS(from, to, limit, asOf, calendar, null as never, pause))).toBe(SLA_STATUS_WORDS[resolution.status][0]);
        expect(only(SLAOVERDUE(from, to, limit, asOf, calendar, null as never, pause))).toBe(resolution.overdueHours ?? "");
      });
    }),
    RUNS,
  );
});

function secondsOf(clock: string): number {
  const [hours = 0, minute = 0, second = 0] = clock.split(":").map(Number);
  return (hours * 3_600 + minute * 60 + second) % SECONDS_PER_DAY;
}

const gap = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 4 });
const tenths = (max: number): fc.Arbitrary<number> => fc.integer({ min: 1, max: max * 10 }).map((count) => count / 10);
const person = fc.record({
  csat: gap(tenths(5)), response: gap(tenths(96)), resolution: gap(fc.integer({ min: 0, max: 1000 }).map((count) => count / 1000)),
  knowledge: gap(tenths(100)), skill: gap(tenths(100)), attitude: gap(tenths(100)),
});
// Settles what the columns are: a scale of five, a share, all four parts kept.
const FIRST = { csat: 5, response: 24, resolution: 0.9, knowledge: 80, skill: 80, attitude: 80 };

test("performance, monthly score, rating, rank and distribution of anybody, with any gaps", () => {
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 8 }), (others) => {
      const people = [FIRST, ...others];
      const id = (index: number): string => `E${index}`;
      const json = report([
        table("Roster", ["Employee ID", "Name"], people.map((_, index) => [id(index), `Person ${index}`])),
        table("KPI", ["Employee ID", "Month", "CSAT", "Response hours", "Resolution rate"],
          people.map(({ csat, response, resolution }, index) => [id(index), "2026-10", csat, response, resolution]), { "Resolution rate": "0.0%" }),
        table("Assessment", ["Employee ID", "Month", "Knowledge", "Skill practical", "Attitude"],
          people.map(({ knowledge, skill, attitude }, index) => [id(index), "2026-10", knowledge, skill, attitude])),
      ]);
      const found = people.map((_, index) => json.employees.find((employee) => employee.id === id(index))!);
      const scores = people.map(({ csat, response, resolution, knowledge, skill, attitude }, index) => {
        const parts = [SCORE(one(csat), one(5), "higher", "scale"), SCORE(one(response), one(24), "lower"), SCORE(one(resolution), one(0.9))].map(only);
        const performance = only(WEIGHTED([parts], [[40, 30, 30]]));
        expect([id(index), performance]).toEqual([id(index), found[index]!.performance ?? ""]);
        const score = only(MONTHLY(one(knowledge), one(skill), one(attitude), one(performance)));
        expect([id(index), score]).toEqual([id(index), found[index]!.score ?? ""]);
        const { rating } = found[index]!;
        expect(only(RATING(one(score)))).toBe(rating === null ? "" : RATING_WORDS[rating][0]);
        return score;
      });
      expect(RANKING(scores.map((score) => [score])).flat()).toEqual(found.map(({ rank }) => rank ?? ""));
      const counts = DISTRIBUTION(RATING(scores.map((score) => [score]))).map(([, count]) => count as number);
      const ratings = found.map(({ rating }) => rating);
      expect(counts).toEqual(["excellent", "good", "pass", "needs-improvement"].map((word) => ratings.filter((rating) => rating === word).length));
    }),
    RUNS,
  );
});

test("the standing of a plan after any run of good, bad and missing months", () => {
  const months = ["2026-03", "2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-09", "2026-10"];
  fc.assert(
    fc.property(fc.array(fc.constantFrom("good", "bad", null), { minLength: months.length, maxLength: months.length }), (run) => {
      const rows = run.flatMap((kind, index) => (kind === null ? [] : [["E1", months[index]!, ...(kind === "good" ? [4.5, 12, 0.7] : [2, 96, 0.45])]]));
      // Somebody else has figures every month, so that there is something to report on.
      const steady = months.map((month) => ["E2", month, 4.5, 12, 0.9]);
      const roster = table("Roster", ["Employee ID", "Name"], [["E1", "Ann Lee"], ["E2", "Bob Ray"]]);
      const json = report([roster, table("KPI", ["Employee ID", "Month", "CSAT", "Response hours", "Resolution rate"], [...rows, ...steady], { "Resolution rate": "0%" })]);
      // 36 + 30 + 23.33 = 89.33 is good, 16 + 7.5 + 15 = 38.5 needs improvement
      const words = PIP([run.map((kind) => (kind === "good" ? "good" : kind === "bad" ? "needs improvement" : ""))]).flat() as string[];
      const now = json.pips.filter(({ employee, status, closedIn }) => employee === "E1" && (status !== "closed" || closedIn === "2026-10"));
      expect(now.map(({ status }) => status)).toEqual([words.at(-1)].filter((word) => word !== ""));
    }),
    RUNS,
  );
});

test("attendance and pass rates of any session", () => {
  const mark = fc.constantFrom("出勤", "迟到", "缺勤", "请假", "早退");
  fc.assert(
    fc.property(fc.array(fc.record({ mark, score: gap(tenths(100)) }), { minLength: 1, maxLength: 20 }), (records) => {
      const rows = records.map((record, index) => [`E${index}`, "产品知识", serial("2026-10-12"), record.mark, record.score]);
      const json = report([table("培训记录", ["工号", "课程", "日期", "出勤", "理论成绩"], rows, { 日期: "yyyy-mm-dd" })]);
      const rates = json.training.rates as Record<string, { readonly rate: number | null }>;
      const none = "#N/A There is nothing to divide by.";
      expect(shown(() => ATTENDANCERATE(records.map((record) => [record.mark])))).toBe(rates["attendance"]?.rate ?? none);
      expect(shown(() => PASSRATE(records.map(({ score }) => [score])))).toBe(rates["pass"]?.rate ?? none);
    }),
    RUNS,
  );
});
