// What a header says about its numbers: `响应时长(小时)`, `满意度(1-5分)`, `知识测试(20%)`, `专业知识(满分100)`, `Handle time in minutes`.
// The unit stands in the header more often than in the cells. A percentage in brackets is the column's weight, a bare % its unit.
import type { Direction } from "../core/metric";
import { timeUnitOf, WORKING_DAY, type TimeUnit } from "./durationText";
import { tidy, fold } from "./fold";
import { readNumberText } from "./numberText";

export interface HeaderUnit {
  readonly unit: TimeUnit | "working-days" | "percent" | "points" | "count" | "money" | null;
  /** `(1-5分)` → 1 and 5, `(满分100)`, `(10分)` and `五分制` → the most; `null` where not said. */
  readonly min: number | null;
  readonly max: number | null;
  /** `(20%)`, `权重20%` → 0.2. */
  readonly weight: number | null;
  /** `(≥90%)`, `(目标:24小时)`: the target written into the header, in the header's own notation. */
  readonly target: { readonly value: number; readonly percent: boolean; readonly direction: Direction | null } | null;
  /** `(单位:万)` → 10000, else 1. */
  readonly multiple: number;
  /** The header without the brackets that were understood. */
  readonly name: string;
}

const WORKING = new RegExp(`^${WORKING_DAY}数?$`);
const POINTS = /^(?:分|分数|分值|得分|points?|pts?|score)$/;
const LASTS = /时长|用时|耗时|时间|时效|time|duration/;
const COUNT = /^(?:次|件|个|通|人|人次|单|起|例|条|项|名|张|场|count|cases?|calls?|tickets?|number|#|n|pcs)$/;
const MONEY = /^(?:元|万元|rmb|cny|usd|¥|\$|€|ntd?|twd)$/;
const SCALE_NAMES: Readonly<Record<string, number>> = { 百分制: 100, 十分制: 10, 五分制: 5, 五级: 5, 五星制: 5 };

/** What a header says about its column; every field `null` where it says nothing. */
export function unitOfHeader(header: string): HeaderUnit {
  const text = tidy(header);
  const said = { unit: null, min: null, max: null, weight: null, target: null, multiple: 1 } as Said;
  const name = text.replace(/[([{【〔]([^()[\]{}【】〔〕]*)[)\]}】〕]/g, (whole, inside: string) => (readBracket(fold(inside), said) ? " " : whole));
  // 分 is points in 得分(分) and minutes in 处理时长(分).
  if (said.unit === "points" && said.max === null && LASTS.test(fold(name))) said.unit = "minutes";
  if (said.unit === null) readWording(fold(name), said);
  return { ...said, name: tidy(name) };
}

type Said = { -readonly [K in keyof Omit<HeaderUnit, "name">]: HeaderUnit[K] };

/** Several facts may share a bracket: `(满分100,占20%)`. */
function readBracket(inside: string, said: Said): boolean {
  const parts = inside.split(/[,;、|]/).map((part) => part.trim()).filter((part) => part !== "");
  return parts.length > 0 && parts.map((part) => readFact(part, said)).every((understood) => understood);
}

function readFact(text: string, said: Said): boolean {
  const scaleName = SCALE_NAMES[text];
  if (scaleName !== undefined) return setScale(said, null, scaleName);
  const points = /^(\d{1,3})[ -]?(?:分|星|级|点|points?|pts?|stars?)? ?(?:制|scale|满分)$/.exec(text);
  if (points) return setScale(said, null, Number(points[1]));
  const range = /^(\d+(?:\.\d+)?) ?分? ?[-~–—至到] ?(\d+(?:\.\d+)?) ?(?:分|分制|星|级|points?|pts|scale)?$/.exec(text);
  if (range && Number(range[1]) < Number(range[2])) return setScale(said, Number(range[1]), Number(range[2]));
  const top = /^(?:满分|总分|最高|共|max\.?|maximum|out of|of|\/) ?:?(\d+(?:\.\d+)?) ?(?:分|points?|pts?|marks?)?$/.exec(text);
  if (top) return setScale(said, null, Number(top[1]));
  const weight = /^(?:权重|占比|占|比重|比例|weight|w) ?[:=]? ?(\d+(?:\.\d+)?) ?(%?)$/.exec(text);
  if (weight) return setWeight(said, Number(weight[1]), weight[2] === "%");
  const target = /^(?:目标值?|标准|target|goal) ?[:=]? ?(.+)$/.exec(text);
  if (target) return setTarget(said, target[1] ?? "");
  const unit = /^(?:单位|unit|in)[: ]? ?(.+)$/.exec(text)?.[1] ?? text;
  if (setUnit(said, unit)) return true;
  const number = readNumberText(text);
  if (number === null) return false;
  if (number.bound !== null) return setTarget(said, text);
  if (number.percent) return setWeight(said, number.value, true);
  if (number.unit !== null && POINTS.test(number.unit)) return setScale(said, null, number.value);
  return false;
}

function setUnit(said: Said, word: string): boolean {
  const time = word === "分" ? null : timeUnitOf(word);
  if (time !== null && time.times === 1) said.unit = time.unit;
  else if (WORKING.test(word)) said.unit = "working-days";
  else if (/^(?:%|％|percent|pct|百分比|百分数)$/.test(word)) said.unit = "percent";
  else if (MONEY.test(word)) [said.unit, said.multiple] = ["money", word.startsWith("万") ? 10_000 : 1];
  else if (/^万[次件个通人]?$/.test(word)) [said.unit, said.multiple] = ["count", 10_000];
  else if (POINTS.test(word)) said.unit = "points";
  else if (COUNT.test(word)) said.unit = "count";
  else return false;
  return true;
}

function setScale(said: Said, min: number | null, max: number): boolean {
  said.min = min;
  said.max = max;
  said.unit ??= "points";
  return true;
}

function setWeight(said: Said, value: number, percent: boolean): boolean {
  said.weight = percent || value > 1 ? value / 100 : value;
  return true;
}

function setTarget(said: Said, text: string): boolean {
  const number = readNumberText(text);
  if (number === null) return false;
  said.target = { value: number.value, percent: number.percent, direction: number.bound };
  const time = number.unit === null ? null : timeUnitOf(number.unit);
  said.unit ??= number.percent ? "percent" : time === null ? null : time.unit;
  return true;
}

/** Units written without brackets: `响应时长/小时`, `处理分钟数`, `resolution_time_hours`, `Full resolution time in minutes`, `达标率%`. */
function readWording(name: string, said: Said): void {
  if (/[%％]$|(?:^|[ _-])(?:percent|pct|percentage)$/.test(name)) said.unit = "percent";
  const behind = /(?:[/_ -]|in )(hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s|days?|小时|分钟|秒|天)$/.exec(name)?.[1];
  const counted = /(小时|分钟|秒|天)数$/.exec(name)?.[1] ?? /^(days|hours|minutes) (?:to|until|open|taken)\b/.exec(name)?.[1];
  const word = behind ?? counted;
  if (word !== undefined) setUnit(said, word);
}
