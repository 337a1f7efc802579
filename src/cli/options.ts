// What the command line was asked to do. Everything wrong with it is said in one sentence before any file is touched.
import { parseArgs } from "node:util";
import type { ReportRequest } from "../app/generateReport";
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
  "as-of": { type: "string" },
  now: { type: "string" },
  help: { type: "boolean" },
} as const;

const OPTION_OF: Readonly<Record<keyof RequestWords, string>> = {
  period: "--period", preset: "--policy", audience: "--audience", asOf: "--as-of", now: "--now",
};

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

  const words = {
    period,
    preset: values.policy ?? null,
    audience: values.audience ?? null,
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
      request: read.request,
    },
  };
}
