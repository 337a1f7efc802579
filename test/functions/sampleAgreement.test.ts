// The whole sample through formulas: every score, rating, rank, due moment, verdict and rate of its twelve months, made from the sheets' own
// cells as a person would point formulas at them, is what the report says, to the last digit.
import { beforeAll, expect, test } from "@jest/globals";
import { only, shown } from "./formulas";
import { SAMPLE_MONTHS } from "../../src/app/sample/cast";
import { sampleSheets, sampleTables } from "../../src/app/sample/sample";
import type { SampleRow, SampleSheet } from "../../src/app/sample/sampleSheet";
import { evaluate } from "../../src/core/evaluate";
import type { Evaluation, MonthlyResult, PersonResult } from "../../src/core/evaluation";
import { parsePeriod } from "../../src/core/period";
import { defaultPolicy } from "../../src/core/presets";
import { monthOf, serialOfMoment, type Month } from "../../src/core/time";
import type { Verdict } from "../../src/core/ticketFigures";
import { PIP } from "../../src/functions/plans";
import { ATTITUDE360, DISTRIBUTION, MONTHLY, RANKING, RATING, SCORE, WEIGHTED } from "../../src/functions/scores";
import { COMPLIANCE, SLADUE, SLAOVERDUE, SLASTATUS } from "../../src/functions/sla";
import { ATTENDANCERATE, PASSRATE } from "../../src/functions/training";
import { readDataset } from "../../src/input/dataset";
import { RATING_WORDS, SLA_STATUS_WORDS } from "../../src/text/words";
import { at } from "../support/clock";
import { plannedSheet } from "../support/plannedSheet";

const NOW = at("2026-11-05 09:00");
const LANGUAGE = "zh-CN";
const NOBODY_JUDGED = "#N/A There is nothing to divide by.";

const tables = new Map(sampleTables().map((table) => [table.id, table]));
const evaluations = new Map<Month, Evaluation>();

beforeAll(() => {
  const sheets = sampleSheets(LANGUAGE).map((plan) => plannedSheet({ ...plan, values: plan.values.map((row, r) => row.map((value, c) => (plan.formulas?.some((one) => one.row === r && one.column === c) ? "#DIV/0!" : value))) }));
  for (const month of SAMPLE_MONTHS) {
    const period = parsePeriod(month)!;
    evaluations.set(month, evaluate(readDataset({ sheets, dateSystem: 1900 }, { period, now: NOW }), defaultPolicy(), { period, now: NOW, asOf: null }));
  }
}, 120_000);

type Cells = SampleRow["cells"];

function table(id: string): SampleSheet {
  return tables.get(id)!;
}

/** The cells of a row by its key; a cell that calculates holds the error it comes to. Null where there is no such row. */
function cellsOf(id: string, key: string): Cells | null {
  const { rows, formulas } = table(id);
  const row = rows.find((one) => one.key === key);
  if (row === undefined) return null;
  return { ...row.cells, ...Object.fromEntries((formulas ?? []).filter((one) => one.row === key).map(({ column }) => [column, "#DIV/0!"])) };
}

/** A cell as a formula gets it: words in the sample's language. */
const cell = (value: unknown): unknown[][] => [[Array.isArray(value) ? (value as string[])[1] : (value ?? "")]];

/** The formula's answer; a cell that it refuses is one a person leaves empty. */
function answered(call: () => unknown): unknown {
  const answer = shown(call);
  return typeof answer === "string" && answer.startsWith("#VALUE!") ? "" : only(answer);
}

const monthlies = (month: Month): readonly { readonly person: PersonResult; readonly result: MonthlyResult }[] =>
  evaluations.get(month)!.people.map((person) => ({ person, result: person.monthly }));

test.each(SAMPLE_MONTHS)("%s: metric scores and performance", (month) => {
  let scored = 0;
  for (const { person: { employee }, result } of monthlies(month)) {
    const cells = cellsOf("kpi", `${employee.id}/${month}`);
    if (cells === null) continue;
    const scores = [
      answered(() => SCORE(cell(cells["csat"]), cell(5), null, "scale")),
      answered(() => SCORE(cell(cells["response"]), cell(24), "lower")),
      answered(() => SCORE(cell(cells["resolution"]), cell(0.9))),
    ];
    expect([employee.id, scores]).toEqual([employee.id, result.metrics.map(({ score }) => score ?? "")]);
    expect([employee.id, only(WEIGHTED([scores], [[40, 30, 30]]))]).toEqual([employee.id, result.performance ?? ""]);
    scored += 1;
  }
  expect(scored).toBeGreaterThan(20);
});

test.each(SAMPLE_MONTHS)("%s: attitude from reviews", (month) => {
  const { rows } = table("reviews");
  for (const { person: { employee }, result } of monthlies(month)) {
    const own = rows.map((row) => row.cells).filter((cells) => cells["id"] === employee.id && cells["month"] === month);
    const group = (kind: string): unknown[][] => {
      const given = own.filter((cells) => (cells["kind"] as readonly string[])[0] === kind);
      // A review is the mean of its criteria.
      return given.length === 0 ? [[""]] : given.map((cells) => [(Number(cells["cooperation"]) + Number(cells["skill"]) + Number(cells["service"])) / 3]);
    };
    expect([employee.id, only(ATTITUDE360(group("Supervisor"), group("Peer"), group("Customer")))]).toEqual([employee.id, result.attitude.score ?? ""]);
  }
});

test.each(SAMPLE_MONTHS)("%s: monthly scores, ratings, ranks and their distribution", (month) => {
  // Two rows of one person and month that differ: the report takes neither, a person pointing at cells would have to choose.
  const chosen = monthlies(month).filter(({ person }) => !(person.employee.id === "0113" && month === "2026-06"));
  const scores = chosen.map(({ person: { employee }, result }) => {
    const cells = cellsOf("assessment", `${employee.id}/${month}`);
    const parts = [cells?.["practical"], cells?.["defence"]].filter((one) => typeof one === "number");
    const skill = parts.length === 0 ? "" : parts.reduce((sum, one) => sum + one, 0) / parts.length;
    const attitude = result.attitude.score ?? cells?.["attitude"];
    const score = only(MONTHLY(cell(cells?.["knowledge"]), [[skill]], cell(attitude), cell(result.performance)));
    expect([employee.id, score]).toEqual([employee.id, result.score ?? ""]);
    return score;
  });
  expect(scores.filter((score) => score !== "").length).toBeGreaterThan(20);
  const words = RATING(scores.map((score) => [score]));
  expect(words).toEqual(chosen.map(({ result }) => [result.ratingByScore === null ? "" : RATING_WORDS[result.ratingByScore][0]]));
  if (chosen.length < monthlies(month).length) return;
  expect(RANKING(scores.map((score) => [score])).flat()).toEqual(chosen.map(({ person }) => person.rank ?? ""));
  const { distribution } = evaluations.get(month)!;
  expect(DISTRIBUTION(words).map(([, count]) => count)).toEqual([distribution.excellent, distribution.good, distribution.pass, distribution["needs-improvement"]]);
});

test("every ticket of the year: due moment, status and hours over, of resolution and first response", () => {
  const { tickets, asOf } = evaluations.get("2026-10")!;
  const limits = { attitude: "服务态度", "product-quality": "产品质量", other: "其他" } as const;
  const judgedAt = [[serialOfMoment(asOf, 1900)]];
  const check = (id: string, verdict: Verdict, opened: unknown, stopped: unknown, limit: unknown, paused: unknown): void => {
    const clock: [unknown[][], unknown[][], unknown[][], unknown[][], string, never, unknown[][]] = [cell(opened), cell(stopped), [[limit]], judgedAt, "24x7", null as never, cell(paused)];
    const due = verdict.dueAt === null ? "" : serialOfMoment(verdict.dueAt, 1900);
    expect([id, answered(() => SLADUE(clock[0], clock[2], "24x7", null as never, clock[6]))]).toEqual([id, due]);
    expect([id, answered(() => SLASTATUS(...clock))]).toEqual([id, SLA_STATUS_WORDS[verdict.status][0]]);
    expect([id, answered(() => SLAOVERDUE(...clock))]).toEqual([id, verdict.overdueHours ?? ""]);
  };
  let checked = 0;
  for (const { ticket, type, resolution, firstResponse } of tickets) {
    const cells = cellsOf("tickets", ticket.id);
    // What a formula cannot see: that the row was cancelled, or that its opening cannot be read.
    if (cells === null || resolution.status === "none" || ticket.openedAt === null) continue;
    check(ticket.id, resolution, cells["opened"], cells["resolved"], limits[type as keyof typeof limits] ?? "其他", cells["paused"]);
    check(ticket.id, firstResponse, cells["opened"], cells["response"], 24, null);
    checked += 1;
  }
  expect(checked).toBeGreaterThan(300);
});

test.each(SAMPLE_MONTHS)("%s: compliance with the service limits", (month) => {
  const { tickets, sla } = evaluations.get(month)!;
  const opened = tickets.filter(({ inPeriod }) => inPeriod);
  const words = (clock: "resolution" | "firstResponse"): unknown[][] => opened.map((ticket) => [SLA_STATUS_WORDS[ticket[clock].status][1]]);
  expect(only(COMPLIANCE(words("resolution")))).toBe(sla.overall.resolution.rate);
  expect(only(COMPLIANCE(words("firstResponse")))).toBe(sla.overall.firstResponse.rate);
});

test.each(SAMPLE_MONTHS)("%s: attendance and pass rates", (month) => {
  // A row somebody copied for a person who had left is not theirs.
  const rows = table("training").rows.filter(({ key }) => !key.endsWith(" again") && monthOf(Number(key.split("/")[2])) === month);
  const marks = rows.map(({ cells }) => cell(cells["attendance"])[0]!).filter(([mark]) => mark !== "半天");
  const gate = new Set(["C01"]);
  const results = rows.map(({ key, cells }) => {
    const parts = [cells["theory"], cells["practical"], cells["case"]].map((one) => cell(one)[0]![0]);
    const score = only(WEIGHTED([parts], [[40, 40, 20]]));
    // Before duty each part must pass; without a score the sheet's own result counts.
    if (gate.has(key.split("/")[1]!) && parts.some((part) => typeof part === "number" && part < 60)) return ["不合格"];
    return score === "" ? cell(cells["result"])[0]! : [score];
  });
  const { attendance, pass } = evaluations.get(month)!.training.rates;
  expect(marks.length === 0 ? NOBODY_JUDGED : shown(() => ATTENDANCERATE(marks))).toBe(attendance.rate ?? NOBODY_JUDGED);
  expect(results.length === 0 ? NOBODY_JUDGED : shown(() => PASSRATE(results))).toBe(pass.rate ?? NOBODY_JUDGED);
});

test("the standing of everybody's improvement plan in the last month, from their ratings", () => {
  const { people, pips } = evaluations.get("2026-10")!;
  const standings = people.flatMap(({ employee, history }) => {
    const ratings = SAMPLE_MONTHS.map((month) => history.find((one) => one.month === month)?.rating ?? null);
    const word = PIP([ratings.map((rating) => (rating === null ? "" : RATING_WORDS[rating][1]))]).flat().at(-1);
    return word === "" ? [] : [[employee.id, word]];
  });
  const now = pips.filter(({ status, closedIn }) => status !== "closed" || closedIn === "2026-10").map(({ employeeId, status }) => [employeeId, status]);
  expect(standings.sort()).toEqual(now.sort());
  expect(standings.length).toBeGreaterThan(0);
});
