// One duration as people type it: `2分30秒`, `1h 20m`, `00:02:30`, `2'30"`, `P1DT2H`, `半小时`. Seconds throughout.
// Working days are days of a calendar that is not known here: they are never turned into seconds. A clock of two parts (`02:30`) is hours and minutes or minutes and seconds: the column decides.
import { withDigits } from "./chineseNumber";
import { fold } from "./fold";

export type TimeUnit = "seconds" | "minutes" | "hours" | "days";

export const SECONDS_IN: Readonly<Record<TimeUnit, number>> = { seconds: 1, minutes: 60, hours: 3_600, days: 86_400 };

export type DurationText =
  | { readonly kind: "seconds"; readonly seconds: number }
  /** `a:b` alone. */
  | { readonly kind: "two-part"; readonly first: number; readonly second: number }
  /** `5个工作日`. */
  | { readonly kind: "working-days"; readonly days: number };

const UNIT_WORDS: readonly (readonly [TimeUnit | "weeks", RegExp])[] = [
  ["weeks", /^(?:周|星期|weeks?|wks?|w)$/],
  ["days", /^(?:天|日|days?|d)$/],
  ["hours", /^(?:小时|工作小时|钟头|时|(?:working |business )?hours?|hrs?|h)$/],
  ["minutes", /^(?:分钟|分|minutes?|mins?|m|')$/],
  ["seconds", /^(?:秒钟|秒|seconds?|secs?|s|"|'')$/],
];

/** The unit of time a folded word names; weeks as their days; `null` for other words. */
export function timeUnitOf(word: string): { readonly unit: TimeUnit; readonly times: number } | null {
  for (const [unit, words] of UNIT_WORDS) {
    if (words.test(word)) return unit === "weeks" ? { unit: "days", times: 7 } : { unit, times: 1 };
  }
  return null;
}

/** Words for a day of work, folded. */
export const WORKING_DAY = "(?:工作日|工作天|work(?:ing)? ?days?|business days?)";
const WORKING_DAYS = new RegExp(`^(\\d+(?:\\.\\d+)?) ?个? ?${WORKING_DAY}$`);
const PART = /(\d+(?:\.\d+)?) ?个? ?(工作小时|(?:working|business) hours?|小时|钟头|分钟|秒钟|星期|[天日周时分秒'"]|''|[a-z]+)\.?(?:,| and|又|零)? ?/y;
const CLOCK = /^(-?)(\d+):([0-5]?\d)(?::([0-5]?\d)(?:\.\d+)?)?$/;
/** ISO 8601: `P1DT2H`, `PT90M`; years and months have no fixed length. */
const ISO = /^p(?=\d|t\d)((?:\d+(?:\.\d+)?w)?(?:\d+(?:\.\d+)?d)?)(?:t(?=\d)((?:\d+(?:\.\d+)?h)?(?:\d+(?:\.\d+)?m)?(?:\d+(?:\.\d+)?s)?))?$/;

/** The duration a text holds; `null` where it holds none or a bare number without unit. */
export function readDurationText(text: string): DurationText | null {
  let rest = fold(text).replace(/[′’‘]/g, "'").replace(/[″“”]/g, '"').replace(ISO, "$1$2");
  rest = rest.replace(/^半个?(?:小时|钟头)$/, "30分钟").replace(/^半天$/, "12小时");
  rest = withDigits(rest).replace(/(\d+)个半(小时|天|钟头)/, "$1.5$2");
  const working = WORKING_DAYS.exec(rest);
  if (working) return { kind: "working-days", days: Number(working[1]) };
  const clock = CLOCK.exec(rest);
  if (clock) {
    const [, sign, first, second, third] = clock;
    if (third === undefined) return sign === "" ? { kind: "two-part", first: Number(first), second: Number(second) } : null;
    const seconds = Number(first) * 3_600 + Number(second) * 60 + Number(third);
    return { kind: "seconds", seconds: sign === "-" ? -seconds : seconds };
  }
  const sign = rest.startsWith("-") ? -1 : 1;
  if (sign < 0) rest = rest.slice(1).trim();
  const dayClock = /^(\d+) ?(?:天|days?|d),? ?(\d+:\d+:\d+)$/.exec(rest);
  if (dayClock) {
    const inner = readDurationText(dayClock[2] ?? "");
    return inner?.kind === "seconds" ? { kind: "seconds", seconds: sign * (Number(dayClock[1]) * SECONDS_IN.days + inner.seconds) } : null;
  }
  let seconds = 0;
  PART.lastIndex = 0;
  while (PART.lastIndex < rest.length) {
    const part = PART.exec(rest);
    const unit = part && timeUnitOf(part[2] ?? "");
    if (!part || !unit) return null;
    seconds += Number(part[1]) * SECONDS_IN[unit.unit] * unit.times;
  }
  return rest === "" ? null : { kind: "seconds", seconds: sign * seconds };
}
