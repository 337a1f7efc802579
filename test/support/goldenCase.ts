// A golden case: a small workbook as text and the figures that follow from it, worked by hand.
//   workbook.txt   a sentence after #, settings (`month 2026-10`, `now 2026-11-02 09:00`, `policy ecommerce` …), then `== sheet name ==` and its grid;
//                  a sheet called Policy is the Policy sheet: the tables on it win, what is not on it is the preset's
//   expected.txt   `path = value` in the published JSON, the members of lists by their id, name, key or number; comments after # show the working;
//                  below `issues:` every error and warning as `sheet!cell code`, and of what is only worth knowing what matters here
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { ReportRequest } from "../../src/app/assessWorkbook";
import { readRequest, type RequestWords } from "../../src/app/request";
import type { Policy } from "../../src/core/policy";
import { readPolicySheet } from "../../src/input/policySheet/readPolicySheet";
import type { Sheet } from "../../src/input/sheet";
import type { Language } from "../../src/text/language";
import { at } from "./clock";
import { sheet } from "./grid";

export interface GoldenCase {
  readonly name: string;
  readonly title: string;
  readonly request: ReportRequest;
  readonly sheets: readonly Sheet[];
  /** Value by path, as JSON text. */
  readonly figures: ReadonlyMap<string, string>;
  readonly issues: readonly string[];
}

const CASES = path.join(__dirname, "../cases");

/** Every case in the folder of cases. */
export function goldenCases(): readonly GoldenCase[] {
  return readdirSync(CASES).sort().map((name) => {
    const text = (file: string): string => readFileSync(path.join(CASES, name, file), "utf8");
    return { name, ...readWorkbook(text("workbook.txt")), ...readExpected(text("expected.txt")) };
  });
}

function readWorkbook(text: string): Pick<GoldenCase, "title" | "request" | "sheets"> {
  const [head = "", ...rest] = text.split(/^== (.+) ==$/m);
  const title = /^# (.+)$/m.exec(head)?.[1] ?? "";
  const setting = (name: string): string | null => new RegExp(`^${name} (.+)$`, "m").exec(head)?.[1]?.trim() ?? null;
  const words: RequestWords = {
    period: setting("month") ?? "2026-10", preset: setting("policy"), audience: null, team: null, asOf: setting("as-of"), now: setting("now"),
  };
  const read = readRequest(words, (setting("language") ?? "en") as Language, at("2026-11-02"));
  if (read.kind === "unknown") throw new Error(`${read.word} ${read.value}`);
  const sheets = rest.flatMap((name, index) => (index % 2 === 0 ? [sheet(name, rest[index + 1] ?? "")] : []));
  const policySheet = sheets.find(({ name }) => name === "Policy");
  if (policySheet === undefined) return { title, request: read.request, sheets };
  return { title, request: { ...read.request, policy: policyOn(policySheet) }, sheets: sheets.filter((one) => one !== policySheet) };
}

function policyOn(policySheet: Sheet): Policy {
  const { policy, problems } = readPolicySheet(policySheet, 1900);
  const refused = problems.filter(({ severity }) => severity === "error");
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
  return policy;
}

function readExpected(text: string): Pick<GoldenCase, "figures" | "issues"> {
  const [figures = "", issues = ""] = text.split(/^issues:$/m);
  const lines = (part: string): readonly string[] => part.split("\n").map((line) => line.replace(/(^| )#.*$/, "").trim()).filter((line) => line !== "");
  return {
    figures: new Map(lines(figures).map((line) => {
      const [, where = "", value = ""] = /^(.+?) = (.*)$/.exec(line) ?? [];
      if (where === "") throw new Error(`No figure in the line "${line}"`);
      return [where, jsonOf(value)];
    })),
    issues: [...lines(issues)].sort(),
  };
}

/** A value as written: JSON where it is JSON, else the text it is. */
function jsonOf(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return JSON.stringify(text);
  }
}

const NOTHING = "nothing there";
const NAMES = ["id", "key", "sheet", "employee", "course", "action"] as const;

/** The value at a path such as `employees/1001/score`, as JSON text; "nothing there" where the path leads nowhere. */
export function figureAt(json: unknown, where: string): string {
  let value = json;
  for (const part of where.split("/")) {
    value = Array.isArray(value) ? memberOf(value, part) : typeof value === "object" && value !== null ? (value as Record<string, unknown>)[part] : undefined;
    if (value === undefined) return JSON.stringify(NOTHING);
  }
  return JSON.stringify(value);
}

function memberOf(list: readonly unknown[], name: string): unknown {
  const named = list.find((one) => NAMES.some((key) => String((one as Record<string, unknown>)[key]) === name));
  return named ?? (name === "length" ? list.length : list[Number(name)]);
}
