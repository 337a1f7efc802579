import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runReport } from "../../src/cli/reportCommand";
import { connect } from "../../src/host/client/node";
import { openBook } from "../../src/host/file/openBook";
import { saveBook } from "../../src/host/file/saveBook";
import { KPI, ROSTER, SHEETS } from "../excel/reporting";
import { openBookOf } from "../support/book";
import { at as clockAt } from "../support/clock";
import { sheet } from "../support/grid";
import type { Sheet } from "../../src/input/sheet";

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let folder: string;
const at = (...parts: readonly string[]): string => path.join(folder, ...parts);
const listing = (where: string): readonly string[] => readdirSync(where).sort();

/** The command in this process; the present is 5 November 2026. */
async function report(...line: readonly string[]): Promise<Run> {
  const [said, complained]: [string[], string[]] = [[], []];
  const code = await runReport(line, {
    systemLanguage: "en_GB.UTF-8", clock: clockAt("2026-11-05 10:00"), say: (text) => said.push(text), complain: (text) => complained.push(text),
    bar: { show: () => undefined, clear: () => undefined },
  });
  return { code, out: said.join("\n"), err: complained.join("\n") };
}

/** The command as `npm run report` starts it. */
function started(...line: readonly string[]): Promise<Run> {
  const root = path.join(__dirname, "../..");
  return new Promise((resolve) => {
    execFile(process.execPath, ["--import", "tsx", "src/cli/report.ts", ...line], { cwd: root, env: { ...process.env, LC_ALL: "zh_CN.UTF-8" } }, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code ?? -1), out, err }),
    );
  });
}

async function workbook(name: string, sheets: readonly Sheet[]): Promise<string> {
  writeFileSync(at(name), saveBook((await openBookOf(sheets)).book));
  return at(name);
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "report-"));
  await workbook("good.xlsx", SHEETS);
  await workbook("more.xlsx", [ROSTER, KPI]);
  await workbook("blank.xlsx", [sheet("Sheet1", "")]);
  await workbook("shopping.xlsx", [sheet("Sheet1", "Item | Count\nApples | 3\nPears | 4")]);
  writeFileSync(at("text.xlsx"), "hello");
  writeFileSync(at("zero.xlsx"), "");
  writeFileSync(at("cut.xlsx"), readFileSync(at("good.xlsx")).subarray(0, 3_000));
  const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  writeFileSync(at("locked.xlsx"), Buffer.concat([compound, Buffer.alloc(1_016), Buffer.from("EncryptedPackage", "utf16le"), Buffer.alloc(2_000)]));
  writeFileSync(at("old.xls"), Buffer.concat([compound, Buffer.alloc(1_016), Buffer.from("Workbook", "utf16le"), Buffer.alloc(2_000)]));
}, 30_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("npm run report", () => {
  test("is that command: its arguments, the system's language, lines on the two streams and the exit code", async () => {
    const good = await started(at("more.xlsx"), at("zero.xlsx"), "--month", "2026-10", "--out", at("started"));
    expect([good.code, good.out.trim().split("\n").length, listing(at("started"))]).toEqual([1, 1, ["more report 2026-10.xlsx"]]);
    expect(good.err).toMatch(/zero\.xlsx:文件是空的/);
  }, 60_000);

  test("writes a copy beside the input, never over it, one line a file, and the figures as JSON", async () => {
    const before = readFileSync(at("good.xlsx"));
    const { code, out, err } = await report(at("good.xlsx"), "--month", "2026-10", "--out", at("copies"), "--json", at("copies", "good.json"));
    expect([code, err]).toEqual([0, ""]);
    expect(out.trim().split("\n")).toEqual([expect.stringMatching(/good\.xlsx → .*good report 2026-10\.xlsx: 8 tabs, 3 of 3 people assessed, 3 tickets, \d+ issues$/)]);
    expect(Buffer.compare(readFileSync(at("good.xlsx")), before)).toBe(0);
    expect(listing(at("copies"))).toEqual(["good report 2026-10.xlsx", "good.json"]);
    const names = openBook(readFileSync(at("copies", "good report 2026-10.xlsx"))).sheets.map(({ name }) => name);
    expect(names.slice(0, 5)).toEqual([...SHEETS.map(({ name }) => name), "Overview 2026-10"]);

    const json = JSON.parse(readFileSync(at("copies", "good.json"), "utf8")) as Record<string, unknown>;
    expect(Object.keys(json)).toEqual(expect.arrayContaining([
      "schema", "period", "asOf", "sheets", "employees", "tickets", "sla", "training", "reviews", "qa", "star", "pips", "service", "actions", "issues",
    ]));
    // 0.4·84 + 0.3·80 + 0.3·98 = 87; the attitude complaint took 48 of 24 h
    expect(json).toMatchObject({
      period: "2026-10", asOf: "2026-11-01T00:00:00",
      sheets: expect.arrayContaining([{ sheet: "KPI", kind: "kpi", rows: 5, read: 5, errors: 0 }]),
      employees: expect.arrayContaining([expect.objectContaining({ id: "0001", name: "Ann Lee", team: "North", score: 87, rating: "good", rank: 2 })]),
      tickets: expect.arrayContaining([expect.objectContaining({
        id: "00123", sheet: "Tickets", row: 2, type: "attitude", agent: "0001",
        resolution: { dueAt: "2026-10-06T09:00:00", status: "breached", overdueHours: 24 },
      })]),
    });
    expect(JSON.stringify(json)).not.toMatch(/undefined|NaN/);
  });

  test("a second report beside the first gets a number: the first may hold notes by now", async () => {
    await report(at("more.xlsx"), "--month", "2026-10", "--out", at("twice"));
    await report(at("more.xlsx"), "--month", "2026-10", "--out", at("twice"));
    expect(listing(at("twice"))).toEqual(["more report 2026-10 (2).xlsx", "more report 2026-10.xlsx"]);
  });

  test("several files are worked on one after the other, also where one fails; the exit code says that one did", async () => {
    const { code, out, err } = await report(at("text.xlsx"), at("good.xlsx"), at("more.xlsx"), "--month", "2026-10", "--out", at("several"), "--json", at("several"));
    expect(code).toBe(1);
    expect(out.trim().split("\n").length).toBe(2);
    expect(err.trim().split("\n")).toEqual([expect.stringMatching(/text\.xlsx: This is not an Excel workbook/)]);
    expect(listing(at("several"))).toEqual(["good 2026-10.json", "good report 2026-10.xlsx", "more 2026-10.json", "more report 2026-10.xlsx"]);
  });

  test("--in-place writes into the input, and a rerun there keeps what a person edited as a copy and says so", async () => {
    const input = await workbook("own.xlsx", [ROSTER, KPI]);
    expect((await report(input, "--month", "2026-10", "--in-place")).code).toBe(0);
    const book = openBook(readFileSync(input));
    const ranking = book.sheets.find(({ name }) => name === "Ranking 2026-10")!;
    // Two sheets of the person's, eight tabs, and the sheet that keeps the closed month.
    expect(book.sheets.length).toBe(11);
    const connection = connect(book);
    await connection.run(async (context) => {
      context.workbook.worksheets.getItem(ranking.name).getRange("B2").values = [["edited"]];
      await context.sync();
    });
    writeFileSync(input, saveBook(connection.book));
    const { out } = await report(input, "--month", "2026-10", "--in-place", "--lang", "en");
    expect(out).toMatch(/“Ranking 2026-10” had been edited by hand; it is kept as “Ranking 2026-10 \(edited\)”\./);
    expect(openBook(readFileSync(input)).sheets.map(({ name }) => name)).toContain("Ranking 2026-10 (edited)");
  });

  test("a closed month keeps its figures and says so in the file's lines; --reopen takes the new ones over", async () => {
    const input = await workbook("closed.xlsx", [ROSTER, KPI]);
    const first = await report(input, "--month", "2026-10", "--in-place");
    expect(first.out.split("\n")).toHaveLength(1);
    const connection = connect(openBook(readFileSync(input)));
    await connection.run(async (context) => {
      // Ann's CSAT 4.2 → 1: 20·0.4 + 80·0.3 + 98·0.3 = 61.4 instead of 87.
      context.workbook.worksheets.getItem("KPI").getRange("C2").values = [[1]];
      await context.sync();
    });
    writeFileSync(input, saveBook(connection.book));
    const scoreIn = (file: string): unknown => (JSON.parse(readFileSync(file, "utf8")) as { employees: readonly { id: string; score: number }[] }).employees.find(({ id }) => id === "0001")?.score;
    const keeping = await report(input, "--month", "2026-10", "--in-place", "--json", at("kept.json"));
    expect(keeping.out).toMatch(/\n {2}2026-10: closed; \d+ figures differ from what the sheets give now and were kept\. --reopen/);
    expect(scoreIn(at("kept.json"))).toBe(87);
    const anew = await report(input, "--month", "2026-10", "--in-place", "--reopen", "--json", at("anew.json"));
    expect([anew.out.split("\n").length, scoreIn(at("anew.json"))]).toEqual([1, 61.4]);
  });

  test("a wrong command line is one sentence and exit code 2", async () => {
    expect(await report(at("good.xlsx"), "--month", "2026-13")).toEqual({ code: 2, out: "", err: "--period does not take “2026-13”; expected 2026-10, 2026-Q3, 2026-H2, 2026." });
  });
});

describe("bad input is one clear sentence in the asked language, exit code 1 and nothing written", () => {
  const cases: readonly (readonly [what: string, input: string, line: readonly string[], sentence: RegExp])[] = [
    ["a file that is no workbook", "text.xlsx", [], /not an Excel workbook/],
    ["the same in simplified Chinese", "text.xlsx", ["--lang", "zh-CN"], /这不是 Excel 工作簿/],
    ["the same in traditional Chinese", "text.xlsx", ["--lang", "zh-TW"], /這不是 Excel 活頁簿/],
    ["an empty file", "zero.xlsx", [], /The file is empty \(0 bytes\)/],
    ["a workbook with a password", "locked.xlsx", [], /protected by a password/],
    ["an old .xls", "old.xls", [], /old \.xls form/],
    ["a file cut off on its way", "cut.xlsx", [], /damaged/],
    ["a folder", ".", [], /not an Excel workbook/],
    ["no file", "nowhere.xlsx", [], /There is no such file/],
    ["a workbook without any cell", "blank.xlsx", [], /The workbook is empty/],
    ["no sheet that is recognised", "shopping.xlsx", ["--lang", "zh-CN"], /没有识别出任何数据表/],
    ["a month without data", "good.xlsx", ["--month", "2020-01"], /no data for 2020-01.*2026-09.*2026-10/],
    ["an output that is the input", "good.xlsx", ["--out", "good.xlsx"], /The output is the input itself/],
    ["an output folder that cannot be made", "good.xlsx", ["--out", "text.xlsx/reports"], /The output cannot be written/],
    ["figures that cannot be written", "good.xlsx", ["--json", "text.xlsx/a.json"], /The output cannot be written/],
  ];

  test.each(cases)("%s", async (_what, input, line, sentence) => {
    const own = at(`case-${cases.findIndex(([what]) => what === _what)}`);
    mkdirSync(own);
    const before = listing(folder);
    const places = line.map((word, index) => (/^--(out|json)$/.test(line[index - 1] ?? "") ? at(word) : word));
    const month = line.includes("--month") ? [] : ["--month", "2026-10"];
    const out = line.includes("--out") ? [] : ["--out", own];
    const { code, out: said, err } = await report(at(input), ...month, ...out, ...places);
    expect([code, said]).toEqual([1, ""]);
    expect(err.trim().split("\n")).toEqual([expect.stringMatching(sentence)]);
    expect([listing(own), listing(folder)]).toEqual([[], before]);
  });
});
