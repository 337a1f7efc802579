// A value of the policy as a cell a person understands: shares as percent, times as hours, codes as words of the language.
// What is written here, input/policySheet reads back, whatever the language.
import type { Step } from "../../core/metric";
import { assertNever } from "../../core/never";
import type { CellKind, Choice, FormRow, FormValue, MetricName, Naming } from "../../core/policyForm";
import { withoutNoise } from "../../core/number";
import { say, type Language, type Message } from "../../text/language";
import { CHOICE_WORDS, NAMING_WORDS, YES_NO_WORDS } from "../../text/policyChoices";
import { metricMessage } from "../../text/metricWords";
import type { Format } from "../model";
import type { PlannedValue } from "../plan";

/** The words a cell of the kind is chosen from; `null` where anything can be written. */
export function choicesOf(kind: CellKind, language: Language): readonly string[] | null {
  if (kind === "yes-no") return Object.values(YES_NO_WORDS).map((word) => say(word, language));
  return isChoice(kind) ? Object.values<Message>(CHOICE_WORDS[kind]).map((word) => say(word, language)) : null;
}

/** The value as it is written; an empty cell for nothing. */
export function policyCell(kind: CellKind, value: FormValue, row: FormRow, language: Language): PlannedValue {
  if (value === null) return null;
  if (isChoice(kind)) return wordOf(CHOICE_WORDS[kind], String(value), language);
  switch (kind) {
    case "weight":
    case "share":
    case "number":
    case "hours":
    case "measure":
    case "base":
      return value as number;
    case "yes-no":
      return say(value === true ? YES_NO_WORDS.yes : YES_NO_WORDS.no, language);
    case "texts":
      return listText(value as readonly string[], language);
    case "steps":
      return stepsText(value as readonly Step[], row, language);
    case "metric":
      return say(metricMessage(value as MetricName), language);
    case "scorecard":
    case "ticketType":
    case "grade":
      return nameText(kind, String(value), language);
    case "text":
    case "calendar":
    case "month":
      return String(value);
    default:
      return assertNever(kind);
  }
}

/** How the cell is shown; numbers that are no shares as Excel shows them by itself. */
export function formatOf(kind: CellKind, value: FormValue): Format | undefined {
  if (kind === "number" || kind === "hours" || kind === "measure" || kind === "base") return undefined;
  if (kind !== "weight" && kind !== "share") return "text";
  const isWhole = typeof value !== "number" || Number.isInteger(withoutNoise(value * 100));
  return isWhole ? "share" : "percent";
}

/** Whether figures stand there, which are set to the right. */
export function isFigure(kind: CellKind): boolean {
  return formatOf(kind, 0) !== "text";
}

function isChoice(kind: CellKind): kind is Choice {
  return Object.hasOwn(CHOICE_WORDS, kind);
}

function wordOf(words: Readonly<Record<string, Message>>, code: string, language: Language): string {
  const word = Object.hasOwn(words, code) ? words[code] : undefined;
  return word === undefined ? code : say(word, language);
}

function nameText(naming: Naming, name: string, language: Language): string {
  return wordOf(NAMING_WORDS[naming], name, language);
}

function semicolon(language: Language): string {
  return language === "en" ? "; " : "；";
}

/** Names with semicolons between them; a name that holds a separator stands in quotes. */
function listText(names: readonly string[], language: Language): string | null {
  const quoted = names.map((name) => (/[;；、,，\n"]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name));
  return quoted.length === 0 ? null : quoted.join(semicolon(language));
}

/** `≥98%→100; ≥95%→80`: thresholds in the metric's unit, each with its points. */
function stepsText(steps: readonly Step[], { unit, direction }: FormRow, language: Language): string | null {
  const sign = direction === "lower" ? "≤" : "≥";
  const threshold = (value: number) => (unit === "share" ? `${withoutNoise(value * 100)}%` : String(value));
  return steps.length === 0 ? null : steps.map((step) => `${sign}${threshold(step.threshold)}→${step.points}`).join(semicolon(language));
}
