// One number as people type it: `1,234`, `90%`, `4.5分`, `≥90%`, `4.5/5`, `★★★★☆`, `1.2万`, `(5)`, `扣5分`, `三次`.
// Only the notation is read here; what the number means in its column (fraction or percent, unit, scale) is decided by the column codecs.
import type { Direction } from "../core/metric";
import { withDigits } from "./chineseNumber";
import { fold } from "./fold";

export interface NumberText {
  /** As written: `90%` is 90. */
  readonly value: number;
  readonly percent: boolean;
  /** The unit word behind the number, folded; `null` where there is none. */
  readonly unit: string | null;
  /** `4.5/5` → 5: what the number is out of. */
  readonly outOf: number | null;
  /** `≥90%`, `90以上` → "higher"; `≤24小时`, `24小时内` → "lower". */
  readonly bound: Direction | null;
}

const AT_LEAST = /^(?:>=|=>|≥|≧|⩾|>|不低于|不少于|不小于|至少|大于等于|大于|高于|超过|达到|at least|no less than|not less than|more than|over|above|min\.?(?:imum)?) ?/;
const AT_MOST = /^(?:<=|=<|≤|≦|⩽|<|不超过|不高于|不大于|不多于|至多|最多|小于等于|小于|低于|少于|控制在|at most|no more than|not more than|within|less than|under|below|up to|max\.?(?:imum)?) ?/;
const OR_MORE = / ?(?:及以上|或以上|以上|起|or more|or above|or higher|\+)$/;
const OR_LESS = / ?(?:及以下|或以下|以下|以内|之内|内|or less|or below|or lower)$/;
const ABOUT = /^(?:大约|约|近|about|approx\.?|ca\.|~|≈) ?/;
const CURRENCY = /^(?:¥|\$|€|£|nt\$|us\$|rmb|cny|twd|hk\$) ?/;
const NUMBER = /^([+-]?)(\d{1,3}(?:[, ]\d{3})+(?!\d)|\d*)(\.\d+|,\d{1,2}(?!\d))?(e[+-]?\d+)?/;
const MULTIPLES: Readonly<Record<string, number>> = { 万: 10_000, 千: 1_000, 亿: 100_000_000, k: 1_000 };
const UNIT = /^(?:个|位|颗)?(?:分钟|分|小时|时|秒钟|秒|天|日|周|工作日|个工作日|工作天|个月|月|年|次|件|个|通|人|人次|单|元|名|项|条|例|起|星|星级|票|场|门|级|积分|学分|课时|点|张|题|points?|pts?|marks?|score|stars?|times?|cases?|calls?|tickets?|pcs|people|staff|workdays?|days?|d|hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s|weeks?|w|months?|years?|usd|rmb|cny)\.?$/;
const BARE = /^-?\d+(?:\.\d+)?$/;
const STARS = /^(★{1,10})(☆{0,9})$/;

/** The number a text holds; `null` where it holds none, or anything beside it (`9O` with a letter O, `90-95`). */
export function readNumberText(text: string): NumberText | null {
  if (BARE.test(text)) return { value: Number(text), percent: false, unit: null, outOf: null, bound: null };
  let rest = fold(text).replace(/[−–—](?=[\d.])/g, "-").replace(/^'|[。]$/g, "").replace(/\.$/, "");
  const stars = STARS.exec(rest);
  if (stars) return { value: stars[1]?.length ?? 0, percent: false, unit: "星", outOf: stars[2] ? rest.length : null, bound: null };
  let bound: Direction | null = null;
  if (AT_LEAST.test(rest)) [rest, bound] = [rest.replace(AT_LEAST, ""), "higher"];
  else if (AT_MOST.test(rest)) [rest, bound] = [rest.replace(AT_MOST, ""), "lower"];
  rest = rest.replace(ABOUT, "");
  if (bound === null && OR_MORE.test(rest)) [rest, bound] = [rest.replace(OR_MORE, ""), "higher"];
  else if (OR_LESS.test(rest)) [rest, bound] = [rest.replace(OR_LESS, ""), bound ?? "lower"];
  const negative = /^(?:\((\d.*)\)|[扣减] ?(\d.*))$/.exec(rest);
  if (negative) rest = `-${negative[1] ?? negative[2]}`;
  const outOfHundred = /^百分之 ?/.test(rest);
  rest = withDigits(rest.replace(/^百分之 ?/, "")).replace(CURRENCY, "");
  const match = NUMBER.exec(rest);
  if (match === null) return null;
  const [whole, sign, digits, decimals, exponent] = match;
  if (digits === "" && decimals === undefined) return null;
  const size = Number(`${digits?.replace(/[, ]/g, "") || "0"}${decimals?.replace(",", ".") ?? ""}${exponent ?? ""}`);
  let value = sign === "-" ? -size : size;
  rest = rest.slice(whole.length).trim();
  const multiple = MULTIPLES[rest.charAt(0)];
  if (multiple !== undefined) [value, rest] = [value * multiple, rest.slice(1).trim()];
  const share = /^(?:分|星|points?|pts?)?(?:\/| out of | of )(\d+(?:\.\d+)?)(?:分|星)?$/.exec(` ${rest}`.replace(/^ (?=[/分星p])/, ""));
  if (share) return { value, percent: false, unit: null, outOf: Number(share[1]), bound };
  const percent = outOfHundred || /^(?:%|percent|pct|个百分点)/.test(rest);
  rest = rest.replace(/^(?:%|percent|pct|个百分点) ?/, "");
  if (rest !== "" && !UNIT.test(rest)) return null;
  return { value, percent, unit: rest === "" ? null : rest.replace(/\.$/, ""), outOf: null, bound };
}
