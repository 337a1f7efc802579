// One cell of the Policy sheet by the kind its table declares. A percentage is a fraction where the cell says %; a bare number above 1.5 is
// percent as typed. `undefined`: the cell cannot be read as its kind.
import { isUnreadable, parseOpeningHours } from "../../core/openingHours";
import type { Direction, MetricUnit, Step } from "../../core/metric";
import type { CellKind, Choice, FormValue } from "../../core/policyForm";
import { dayOf, momentOfSerial, monthOf, type DateSystem, type Month } from "../../core/time";
import { CHOICE_WORDS } from "../../text/policyChoices";
import { isDateFormat } from "../dates";
import { readDurationText, SECONDS_IN } from "../durationText";
import { fold } from "../fold";
import { readMonthText } from "../months";
import { readNumberText } from "../numberText";
import { choiceOf, metricNameOf, nameOf, yesNoOf } from "./words";

export interface PolicyCell {
  readonly value: string | number | boolean;
  readonly format: string;
}

export interface CellContext {
  readonly dateSystem: DateSystem;
  /** What a bare number in a weight cell is out of: 1 or 100, decided for the whole table. */
  readonly weightsOutOf: number;
  /** The unit and the direction of the row's metric; `null` where it has none. */
  readonly unit: MetricUnit | null;
  readonly direction: Direction | null;
}

/** Numbers above this are percent as typed. */
const MOST_AS_FRACTION = 1.5;

const TIME_UNITS = { hours: SECONDS_IN.hours, minutes: SECONDS_IN.minutes, seconds: SECONDS_IN.seconds } as const;

/** The number with its decimal point moved: exact where Number()/100 is not. */
function shifted(value: number, places: number): number {
  const moved = Number(`${value}e${places}`);
  return Number.isNaN(moved) ? value * 10 ** places : moved;
}

/** A number in a weight cell that says nothing of percent; `null` for any other cell. */
export function bareNumber({ value, format }: PolicyCell): number | null {
  if (typeof value === "number") return format.includes("%") ? null : value;
  const read = typeof value === "string" ? readNumberText(value) : null;
  return read === null || read.percent ? null : read.value;
}

/** Whether bare weights are percent: one above 1.5 says so for all. */
export function weightsOutOf(cells: readonly PolicyCell[]): number {
  return cells.some((cell) => Math.abs(bareNumber(cell) ?? 0) > MOST_AS_FRACTION) ? 100 : 1;
}

function shareOf(cell: PolicyCell, outOf: number | null): number | undefined {
  const bare = bareNumber(cell);
  if (bare !== null) return (outOf ?? (Math.abs(bare) > MOST_AS_FRACTION ? 100 : 1)) === 100 ? shifted(bare, -2) : bare;
  if (typeof cell.value === "number") return cell.value;
  const read = typeof cell.value === "string" ? readNumberText(cell.value) : null;
  return read === null ? undefined : shifted(read.value, -2);
}

function numberOf({ value, format }: PolicyCell): number | undefined {
  if (typeof value === "number") return format.includes("%") || isDateFormat(format) ? undefined : value;
  const read = typeof value === "string" ? readNumberText(value) : null;
  return read === null || read.percent || read.unit !== null ? undefined : read.value;
}

/** Hours from a number, a duration in words (2天), or a clock time that Excel made of 24:00. */
function hoursOf(cell: PolicyCell): number | undefined {
  const { value, format } = cell;
  if (typeof value === "number") return /h.*:/i.test(format) ? value * 24 : numberOf(cell);
  const duration = typeof value === "string" ? readDurationText(value) : null;
  return duration?.kind === "seconds" ? duration.seconds / SECONDS_IN.hours : numberOf(cell);
}

/** The side a target's own sign names: `≥90%`, `24小时以内`; `null` where it has none. */
export function boundOf({ value }: PolicyCell): Direction | null {
  return typeof value === "string" ? (readNumberText(value)?.bound ?? null) : null;
}

/** A figure in the metric's unit; times may name their own. */
function measureOf(cell: PolicyCell, unit: MetricUnit | null): number | undefined {
  if (unit === "share") return shareOf(cell, null);
  const { value } = cell;
  if (typeof value !== "string") return numberOf(cell);
  const read = readNumberText(value);
  if (unit === "hours" || unit === "minutes" || unit === "seconds") {
    const bare = fold(value).replace(/^(?:[<>]=?|=[<>]|[≤≥≦≧⩽⩾]) ?/, "").replace(/(?:以内|之内|内|以下|以上)$/, "");
    const duration = readDurationText(bare);
    if (duration?.kind === "seconds") return duration.seconds / TIME_UNITS[unit];
    return read === null || read.unit !== null || read.percent ? undefined : read.value;
  }
  return read === null || read.percent ? undefined : read.value;
}

const STEP = /^(>=|=>|>|≥|≧|⩾|<=|=<|<|≤|≦|⩽)? *(-?\d+(?:\.\d+)?) *(%?)[^\d%.-]*?(?:→|->|=>|:|=|得) *(-?\d+(?:\.\d+)?) *(?:分|points?)?$/;

function stepsOf({ value }: PolicyCell, { unit, direction }: CellContext): readonly Step[] | undefined {
  const parts = fold(String(value)).split(/[;、,\n]/).map((part) => part.trim()).filter((part) => part !== "");
  const steps = parts.map((part): Step | null => {
    const [whole, sign = "", threshold = "", percent, points] = STEP.exec(part) ?? [];
    const side = sign === "" ? direction : /[<≤≦⩽]/.test(sign) ? "lower" : "higher";
    if (whole === undefined || side !== (direction ?? side) || (percent === "%" && unit !== "share")) return null;
    const number = Number(threshold);
    const isPercent = unit === "share" && (percent === "%" || number > MOST_AS_FRACTION);
    return { threshold: isPercent ? shifted(number, -2) : number, points: Number(points) };
  });
  return steps.every((step) => step !== null) ? steps : undefined;
}

/** Names parted by semicolons, commas or line breaks; a name with one of these stands in quotes. */
function textsOf({ value }: PolicyCell): readonly string[] {
  const parts = String(value).match(/\s*"(?:[^"]|"")*"\s*(?=[;；、,，\n]|$)|[^;；、,，\n]+/g) ?? [];
  return parts.map((part) => part.trim()).map((part) => (/^".*"$/s.test(part) ? part.slice(1, -1).replaceAll('""', '"') : part)).filter((part) => part !== "");
}

function monthOfCell({ value, format }: PolicyCell, { dateSystem }: CellContext): Month | undefined {
  if (typeof value === "number" && isDateFormat(format)) {
    const moment = momentOfSerial(value, dateSystem);
    return moment === null ? undefined : monthOf(dayOf(moment));
  }
  const text = readMonthText(String(value));
  return text === null || text.year === null ? undefined : `${text.year}-${String(text.month).padStart(2, "0")}`;
}

/** What the cell holds by its kind. */
export function readPolicyCell(kind: CellKind, cell: PolicyCell, context: CellContext): FormValue | undefined {
  switch (kind) {
    case "weight":
      return shareOf(cell, context.weightsOutOf);
    case "share":
      return shareOf(cell, null);
    case "number":
      return numberOf(cell);
    case "hours":
      return hoursOf(cell);
    case "measure":
      return measureOf(cell, context.unit);
    case "yes-no":
      return yesNoOf(cell.value) ?? undefined;
    case "text":
      return String(cell.value).trim();
    case "texts":
      return textsOf(cell);
    case "calendar":
      return isUnreadable(parseOpeningHours(String(cell.value))) ? undefined : String(cell.value).trim();
    case "month":
      return monthOfCell(cell, context);
    case "steps":
      return stepsOf(cell, context);
    case "metric":
      return metricNameOf(String(cell.value));
    case "scorecard":
    case "ticketType":
    case "grade":
      return nameOf(kind, String(cell.value));
    default:
      return isChoice(kind) ? (choiceOf(kind, String(cell.value)) ?? undefined) : undefined;
  }
}

function isChoice(kind: CellKind): kind is Choice {
  return Object.hasOwn(CHOICE_WORDS, kind);
}
