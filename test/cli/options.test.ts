import { describe, expect, test } from "@jest/globals";
import path from "node:path";
import { parseOptions, type Options } from "../../src/cli/options";
import { placesOf } from "../../src/cli/reportFile";
import { at } from "../support/clock";

const NOW = at("2026-11-05 10:00");
const parsed = (line: string, system = "en_GB.UTF-8") => parseOptions(line.split(" ").filter((word) => word !== ""), system, NOW);

function options(line: string): Options {
  const result = parsed(line);
  if (result.kind !== "run") throw new Error(JSON.stringify(result));
  return result.options;
}

const sentence = (line: string, system?: string): string => {
  const result = parsed(line, system);
  return result.kind === "wrong" ? result.sentence : result.kind;
};

describe("the options", () => {
  test("--month and --period mean the same; everything else has a default", () => {
    const { request, ...rest } = options("a.xlsx --month 2026-10");
    expect(rest).toEqual({ inputs: ["a.xlsx"], out: null, inPlace: false, json: null });
    expect([request.period.key, request.policy, request.language, request.audience, request.now, request.asOf]).toEqual([
      "2026-10", null, "en", "hr", NOW, null,
    ]);
    expect(options("a.xlsx --period 2026-10").request.period).toEqual(request.period);
  });

  test("a quarter, a half-year and a year are periods too", () => {
    const kinds = ["2026-10", "2026-Q3", "2026-h2", "2026"].map((period) => options(`a.xlsx --period ${period}`).request.period);
    expect(kinds.map(({ kind, key, months }) => [kind, key, months.length])).toEqual([["month", "2026-10", 1], ["quarter", "2026-Q3", 3], ["half", "2026-H2", 6], ["year", "2026", 12]]);
  });

  test("named values are taken, in any order and case of the language", () => {
    const { inputs, request } = options("--lang zh-tw a.xlsx --policy ecommerce b.xlsx --audience team --as-of 2026-10-31 --now 2026-11-01 --month 2026-10");
    expect([inputs, request.language, request.policy?.preset, request.audience, request.asOf, request.now]).toEqual([
      ["a.xlsx", "b.xlsx"], "zh-TW", "ecommerce", "team", at("2026-10-31"), at("2026-11-01"),
    ]);
  });

  test("the language is the system's unless one is named", () => {
    expect(parsed("a.xlsx --month 2026-10", "zh_CN.UTF-8")).toMatchObject({ options: { request: { language: "zh-CN" } } });
    expect(parsed("a.xlsx --month 2026-10", "zh_TW.UTF-8")).toMatchObject({ options: { request: { language: "zh-TW" } } });
    expect(parsed("a.xlsx --month 2026-10", "fr_FR.UTF-8")).toMatchObject({ options: { request: { language: "en" } } });
  });

  test("each wrong value is one sentence that says what was expected", () => {
    expect(sentence("--month 2026-10")).toBe("Name at least one workbook.");
    expect(sentence("a.xlsx")).toBe("Name the period, for example --month 2026-10.");
    expect(sentence("a.xlsx --month 2026-13")).toBe("--period does not take “2026-13”; expected 2026-10, 2026-Q3, 2026-H2, 2026.");
    expect(sentence("a.xlsx --month October")).toMatch(/^--period does not take “October”/);
    expect(sentence("a.xlsx --month 2026-10 --lang fr")).toMatch(/^--lang does not take “fr”; expected .*zh-CN/);
    expect(sentence("a.xlsx --month 2026-10 --policy mine")).toMatch(/^--policy does not take “mine”; expected .*service-standard/);
    expect(sentence("a.xlsx --month 2026-10 --audience boss")).toBe("--audience does not take “boss”; expected hr, team.");
    expect(sentence("a.xlsx --month 2026-10 --as-of soon")).toMatch(/^--as-of does not take “soon”/);
    expect(sentence("a.xlsx --month 2026-10 --now 2026-02-30")).toMatch(/^--now does not take “2026-02-30”/);
    expect(sentence("a.xlsx --month 2026-10 --colour red")).toMatch(/--colour/);
  });

  test("the sentence is in the asked language, else in the system's", () => {
    expect(sentence("a.xlsx --month 2026-13 --lang zh-CN")).toMatch(/^--period 不接受“2026-13”/);
    expect(sentence("a.xlsx --lang zh-TW")).toBe("請指定期間，例如 --month 2026-10。");
    expect(sentence("", "zh_CN.UTF-8")).toBe("请至少指定一个工作簿。");
  });

  test("several inputs need a folder, one place for the output is enough, and a macro workbook stays one", () => {
    expect(sentence("a.xlsx b.xlsx --month 2026-10 --out c.xlsx")).toBe("With several inputs --out must be a folder.");
    expect(sentence("a.xlsx b.xlsx --month 2026-10 --json c.json")).toBe("With several inputs --json must be a folder.");
    expect(sentence("a.xlsx --month 2026-10 --in-place --out c.xlsx")).toMatch(/give one of them/);
    expect(sentence("a.xlsm --month 2026-10 --out c.xlsx")).toBe("--out does not take “c.xlsx”; expected .xlsm.");
  });

  test("--help is the usage, with the presets", () => {
    expect(parsed("--help")).toMatchObject({ kind: "help", text: expect.stringMatching(/--month[\s\S]*service-standard/) });
    expect(parsed("--help --lang zh-CN")).toMatchObject({ kind: "help", text: expect.stringMatching(/用法/) });
  });
});

describe("where the results go", () => {
  const places = (line: string, input = "data/a.xlsx") => placesOf(input, options(`${line} --month 2026-10`));

  test("beside the input, into a folder, or to the one file named", () => {
    expect(places("data/a.xlsx")).toEqual({ workbook: path.join("data", "a report 2026-10.xlsx"), json: null });
    expect(places("data/a.xlsx --out reports --json figures")).toEqual({
      workbook: path.join("reports", "a report 2026-10.xlsx"), json: path.join("figures", "a 2026-10.json"),
    });
    expect(places("data/a.xlsx --out out.xlsx --json out.json")).toEqual({ workbook: "out.xlsx", json: "out.json" });
    expect(places("data/a.xlsm --out out.XLSM", "data/a.xlsm").workbook).toBe("out.XLSM");
  });

  test("figures of inputs that have one name in two folders go to two files, the same ones in every run", () => {
    const line = "north/a.xlsx south/A.xlsx b.xlsx --json figures";
    const json = (input: string) => places(line, input).json;
    expect(["north/a.xlsx", "south/A.xlsx", "b.xlsx"].map(json)).toEqual([path.join("figures", "a 2026-10.json"), path.join("figures", "A 2026-10 (2).json"), path.join("figures", "b 2026-10.json")]);
  });

  test("the input itself only where that was asked for", () => {
    expect(places("data/a.xlsx --in-place").workbook).toBe("data/a.xlsx");
  });
});
