// A report request from words, as a command line or a remembered choice gives them.
import { parsePeriod } from "../core/period";
import { PRESET_KEYS, policyFromPreset, presetKeyOf } from "../core/presets";
import type { Moment } from "../core/time";
import { momentOfText } from "../input/momentText";
import type { Audience } from "../report/model";
import type { Language } from "../text/language";
import type { ReportRequest } from "./assessWorkbook";

/** The words of a request; `null` where one was not given. */
export interface RequestWords {
  readonly period: string;
  readonly preset: string | null;
  readonly audience: string | null;
  /** A team's name; `null`: everybody. */
  readonly team: string | null;
  readonly asOf: string | null;
  readonly now: string | null;
}

/** A word that names nothing, and what would. */
export interface UnknownWord {
  readonly word: keyof RequestWords;
  readonly value: string;
  readonly expected: string;
}

/** The request, or the first word that names nothing. */
export type ReadRequest = { readonly kind: "request"; readonly request: ReportRequest } | ({ readonly kind: "unknown" } & UnknownWord);

export const PRESET_WORDS: string = PRESET_KEYS.join(", ");

const AUDIENCES: readonly Audience[] = ["hr", "team"];

/** The request the words ask for; `clock` is the person's present, used where the words name none. */
export function readRequest(words: RequestWords, language: Language, clock: Moment): ReadRequest {
  const period = parsePeriod(words.period);
  if (period === null) return unknown("period", words.period, "2026-10, 2026-Q3, 2026-H2, 2026");
  const preset = words.preset === null ? null : presetKeyOf(words.preset);
  if (words.preset !== null && preset === null) return unknown("preset", words.preset, PRESET_WORDS);
  const audience = words.audience === null ? "hr" : AUDIENCES.find((one) => one === words.audience);
  if (audience === undefined) return unknown("audience", words.audience ?? "", AUDIENCES.join(", "));
  const asOf = words.asOf === null ? null : momentOfText(words.asOf);
  if (words.asOf !== null && asOf === null) return unknown("asOf", words.asOf, "2026-10-31, 2026-10-31 18:00");
  const now = words.now === null ? clock : momentOfText(words.now);
  if (now === null) return unknown("now", words.now ?? "", "2026-10-31, 2026-10-31 18:00");
  return { kind: "request", request: { period, policy: preset === null ? null : policyFromPreset(preset), language, audience, team: words.team, leaveOut: [], figures: "values", closed: "keep", now, asOf } };
}

function unknown(word: keyof RequestWords, value: string, expected: string): ReadRequest {
  return { kind: "unknown", word, value, expected };
}
