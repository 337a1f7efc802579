// What the command line was asked to do. Everything wrong with it is said in one sentence before any file is touched.
import path from "node:path";
import { parseArgs } from "node:util";
import type { ReportRequest } from "../app/assessWorkbook";
import { PRESET_WORDS, readRequest, type RequestWords } from "../app/request";
import { cliText } from "../text/cli";
import { LANGUAGES, nearestLanguage } from "../text/language";

export interface Options {
  readonly inputs: readonly string[];
  readonly out: string | null;
  readonly inPlace: boolean;
  readonly json: string | null;
  readonly request: ReportRequest;
}

export type ParsedOptions =
  | { readonly kind: "run"; readonly options: Options }
  | { readonly kind: "help"; readonly text: string }
  | { readonly kind: "wrong"; readonly sentence: string };

const SPECIFICATION = {
  month: { type: "string" },
  period: { type: "string" },
  out: { type: "string" },
  "in-place": { type: "boolean" },
  json: { type: "string" },
  lang: { type: "string" },
  policy: { type: "string" },
  audience: { type: "string" },
  team: { type: "string" },
  "as-of": { type: "string" },
  now: { type: "string" },
  formulas: { type: "boolean" },
  reopen: { type: "boolean" },
  help: { type: "boolean" },
} as const;

const OPTION_OF: Readonly<Record<keyof RequestWords, string>> = {
  period: "--period", preset: "--policy", audience: "--audience", team: "--team", asOf: "--as-of", now: "--now",
};

const extensionOf = (place: string): string => path.extname(place).toLowerCase();
const isWorkbook = (place: string): boolean => extensionOf(place) === ".xlsx" || extensionOf(place) === ".xlsm";

/** Reads the arguments. `systemLanguage` is a tag such as `zh_CN.UTF-8`, `clock` the present as wall-clock seconds. */
export function parseOptions(argv: readonly string[], systemLanguage: string, clock: number): ParsedOptions {
  let language = nearestLanguage(systemLanguage);
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], options: SPECIFICATION, allowPositionals: true });
  } catch (error) {
    // parseArgs says in its own words which option it does not know.
    return { kind: "wrong", sentence: error instanceof Error ? error.message : String(error) };
  }
  const { values, positionals } = parsed;
  const wrongValue = (option: string, value: string, expected: string): ParsedOptions => ({
    kind: "wrong",
    sentence: cliText("bad-value", language, { option, value, expected }),
  });

  if (values.lang !== undefined) {
    const named = LANGUAGES.find((one) => one.toLowerCase() === values.lang?.toLowerCase());
    if (named === undefined) return wrongValue("--lang", values.lang, LANGUAGES.join(", "));
    language = named;
  }
  if (values.help) return { kind: "help", text: cliText("usage", language, { presets: PRESET_WORDS }) };
  if (positionals.length === 0) return { kind: "wrong", sentence: cliText("no-input", language) };
  const period = values.period ?? values.month;
  if (period === undefined) return { kind: "wrong", sentence: cliText("no-period", language) };
  if (values["in-place"] && values.out !== undefined) return { kind: "wrong", sentence: cliText("two-outputs", language) };
  const single = positionals.length === 1 ? positionals[0]! : null;
  if (single === null) {
    const file = values.out !== undefined && isWorkbook(values.out) ? "--out" : values.json?.toLowerCase().endsWith(".json") ? "--json" : null;
    if (file !== null) return { kind: "wrong", sentence: cliText("one-output", language, { option: file }) };
  } else if (values.out !== undefined && isWorkbook(values.out) && isWorkbook(single) && extensionOf(values.out) !== extensionOf(single)) {
    // A workbook with macros under the name of one without cannot be opened, nor the other way round.
    return wrongValue("--out", values.out, extensionOf(single));
  }

  const words = {
    period,
    preset: values.policy ?? null,
    audience: values.audience ?? null,
    team: values.team ?? null,
    asOf: values["as-of"] ?? null,
    now: values.now ?? null,
  };
  const read = readRequest(words, language, clock);
  if (read.kind === "unknown") return wrongValue(OPTION_OF[read.word], read.value, read.expected);
  return {
    kind: "run",
    options: {
      inputs: positionals,
      out: values.out ?? null,
      inPlace: values["in-place"] ?? false,
      json: values.json ?? null,
      request: { ...read.request, figures: values.formulas ? "formulas" : "values", closed: values.reopen ? "reopen" : "keep" },
    },
  };
}
