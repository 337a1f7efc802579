// Words of the Policy sheet's cells and what they stand for: the sheet's own words in every language, the codes, and the synonyms
// that other sheets are read by.
import type { Choice, MetricName, Naming, Setting } from "../../core/policyForm";
import { LANGUAGES, say, type Message } from "../../text/language";
import { CHOICE_WORDS, NAMING_WORDS, YES_NO_WORDS } from "../../text/policyChoices";
import { SETTING_WORDS } from "../../text/policySheet";
import { metricMessage } from "../../text/metricWords";
import { metricId } from "../metricWords";
import { meaningOf, type Vocabulary } from "../vocabulary";
import { DIRECTION, MISSING_POLICY, MODE } from "../words/policy";
import { RATING } from "../words/rating";
import { REVIEWER_KIND } from "../words/review";
import { CUSTOMER_TIER, PRIORITY } from "../words/ticket";
import { headingKey } from "./findTables";

const SYNONYMS: Partial<Readonly<Record<Choice, Vocabulary<string>>>> = {
  rating: RATING, direction: DIRECTION, mode: MODE, missing: MISSING_POLICY, reviewer: REVIEWER_KIND, priority: PRIORITY, tier: CUSTOMER_TIER,
};

/** What the person may write besides: ticks, booleans, single letters. */
const MARKS: Readonly<Record<string, boolean>> = { y: true, true: true, "√": true, "✓": true, "1": true, n: false, false: false, "×": false, "✗": false, "0": false };

type Codes = ReadonlyMap<string, string>;

function codesOf(words: Readonly<Record<string, Message>>): Codes {
  return new Map(Object.entries(words).flatMap(([code, message]) => [code, ...LANGUAGES.map((language) => say(message, language))].map((word) => [headingKey(word), code] as const)));
}

function codesOfAll<K extends string>(words: Readonly<Record<K, Readonly<Record<string, Message>>>>): ReadonlyMap<string, Codes> {
  return new Map(Object.entries<Readonly<Record<string, Message>>>(words).map(([id, own]) => [id, codesOf(own)]));
}

const CHOICES = codesOfAll(CHOICE_WORDS);
const NAMES = codesOfAll(NAMING_WORDS);
const SETTINGS = codesOf(SETTING_WORDS);
const YES_NO = codesOf(YES_NO_WORDS);

/** The code a word chooses; `null` for a word that is none of the choice's. */
export function choiceOf(choice: Choice, text: string): string | null {
  const own = CHOICES.get(choice)?.get(headingKey(text));
  if (own !== undefined) return own;
  const meaning = SYNONYMS[choice] === undefined ? null : meaningOf(text, SYNONYMS[choice]);
  return meaning !== null && Object.hasOwn(CHOICE_WORDS[choice], meaning) ? meaning : null;
}

/** The setting of a table that a row is called; names may be alike in different tables. */
export function settingOf(table: string, text: string): Setting | null {
  const code = SETTINGS.get(headingKey(text));
  return code !== undefined && code.startsWith(`${table}.`) ? (code as Setting) : null;
}

/** The code a name has, else the name as it is written. */
export function nameOf(naming: Exclude<Naming, "metric">, text: string): string {
  return NAMES.get(naming)?.get(headingKey(text)) ?? text.trim();
}

/** A metric by what it is called: a known one under its code, any other under the id its column in a KPI sheet gets. */
export function metricNameOf(text: string): MetricName {
  const id = NAMES.get("metric")?.get(headingKey(text)) ?? metricId(text);
  return { id, name: say(metricMessage({ id, name: "" }), "en") === "" ? text.trim() : id };
}

/** Yes or no; `null` for another word. */
export function yesNoOf(cell: string | number | boolean): boolean | null {
  if (typeof cell === "boolean") return cell;
  const key = headingKey(String(cell));
  return YES_NO.has(key) ? YES_NO.get(key) === "yes" : (MARKS[key] ?? null);
}
