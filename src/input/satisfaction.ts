// Columns of customer satisfaction, as 1–5. The scale is decided once per column, from the header, the numbers and the words together.
// Words of two or three levels are worth 4 (satisfied), 3 and 2: they feed the satisfaction rate, but say too little for a mean.
import { cellText, columnFinding, isBlank, readCells, unreadColumn, type CellReading, type Column, type ColumnReading, type Finding } from "./column";
import { fold } from "./fold";
import { unitOfHeader } from "./headerUnit";
import { numberOfCell, type NumberCell } from "./numbers";
import { meaningOf, vocabulary } from "./vocabulary";

export interface SatisfactionReading extends ColumnReading<number> {
  /** How many levels the column tells apart: five or more, three or two. Only five make a mean. */
  readonly levels: 5 | 3 | 2;
}

type Level = "5" | "4" | "3" | "2" | "1";

const LEVELS = vocabulary<Level>({
  "5": `非常满意 · 很满意 · 十分满意 · 特别满意 · 极满意 · 五星 · 5星 · 好评 · ★★★★★ · very satisfied · extremely satisfied · completely satisfied · excellent · great · 😀 · 😊`,
  "4": `满意 · 比较满意 · 较满意 · 基本满意 · 四星 · 4星 · ★★★★ · ★★★★☆ · satisfied · somewhat satisfied · good · positive · good with comment · 👍`,
  "3": `一般 · 中评 · 普通 · 尚可 · 还可以 · 三星 · 3星 · 中立 · ★★★ · ★★★☆☆ · neutral · average · ok · okay · fair`,
  "2": `不满意 · 不太满意 · 较不满意 · 不满 · 二星 · 2星 · ★★ · ★★☆☆☆ · dissatisfied · unsatisfied · somewhat dissatisfied · poor · bad · negative · bad with comment · 👎`,
  "1": `非常不满意 · 很不满意 · 极不满意 · 十分不满意 · 差评 · 一星 · 1星 · ★ · ★☆☆☆☆ · very dissatisfied · extremely dissatisfied · terrible · very bad · very poor`,
});

const NOT_RATED = vocabulary<"not-rated">({
  "not-rated": `未评价 · 未参评 · 未评 · 系统默认好评 · 默认好评 · 系统默认 · 弃评 · 超时未评 · 未回复 · offered · not offered · unoffered · not rated · unrated · no rating · no response · no feedback · pending`,
});

/** What five-level words stand for in columns of fewer levels: 好评 is then "satisfied", 差评 "dissatisfied". */
const FEWER: Readonly<Record<Level, number>> = { "5": 4, "4": 4, "3": 3, "2": 2, "1": 2 };

/** A column of satisfaction as 1–5; what is not rated is missing. The scale is told where it is not 1–5. */
export function readSatisfaction(column: Column): SatisfactionReading {
  const content = contentOf(column);
  const scale = scaleOf(column, content);
  if (scale === null) {
    const text = cellText(column.values.find((cell) => !isBlank(cell)) ?? null);
    return { ...unreadColumn<number>(column, columnFinding(column, "warning", "unclear-scale", { text })), levels: 5 };
  }
  const levels = content.numbers.length > 0 || content.words.size === 0 || content.stars ? 5 : levelsOf(content.words);
  const findings: Finding[] = [];
  if (scale.reversed) findings.push(columnFinding(column, "info", "scale-read-as", { scale: `${scale.max}…1` }));
  else if (scale.max !== 5) findings.push(columnFinding(column, scale.said ? "info" : "warning", "scale-read-as", { scale: `${scale.min}–${scale.max}` }));
  const reading = readCells<number>(
    column,
    (cell, format) => {
      const worded = typeof cell === "string" ? levelOf(cell) : null;
      if (worded !== null) return { value: levels === 5 ? Number(worded) : FEWER[worded] };
      if (typeof cell === "string" && meaningOf(cell, NOT_RATED) !== null) return { value: null, missing: "unknown" };
      const number = numberOfCell(cell, format);
      return number === null || number.cheating ? null : fiveOf(number, scale);
    },
    { findings },
  );
  return { ...reading, levels };
}

interface Content {
  readonly numbers: readonly number[];
  readonly words: ReadonlySet<Level>;
  /** Stars are given out of five, however few of them occur. */
  readonly stars: boolean;
  /** `1非常满意`: a digit beside its word shows which end of the scale is best. */
  readonly reversed: boolean;
}

function contentOf(column: Column): Content {
  const numbers: number[] = [];
  const words = new Set<Level>();
  let reversed = false;
  let stars = false;
  column.values.forEach((cell, row) => {
    if (cell === null || typeof cell === "boolean") return;
    const level = typeof cell === "string" ? levelOf(cell) : null;
    if (level !== null) {
      words.add(level);
      if (/[星★]/.test(String(cell))) stars = true;
      const digit = /^([1-5])(?!\d)/.exec(fold(String(cell)))?.[1];
      if (digit !== undefined && digit !== level && Number(digit) === 6 - Number(level) && !/星/.test(String(cell))) reversed = true;
      return;
    }
    const number = numberOfCell(cell, column.formats[row] ?? "");
    if (number !== null && !number.percent && number.outOf === null) numbers.push(number.value);
  });
  return { numbers, words, stars, reversed };
}

interface Scale {
  readonly min: number;
  readonly max: number;
  readonly reversed: boolean;
  /** The header names it. */
  readonly said: boolean;
}

const BEST_IS_ONE = /(?<!\d)1 ?[=:：-]? ?(?:非常|很|最)?(?:满意|好)|(?<!\d)1 ?[=:-]? ?(?:very satisfied|satisfied|best|excellent)/;
const KEY_PRESS = /按键|ivr|key ?press/;

/** The scale of a column's plain numbers; `null` where it cannot be told: bare key presses, or nothing but 0 and 1. */
function scaleOf(column: Column, content: Content): Scale | null {
  const header = fold(column.header);
  const said = unitOfHeader(column.header);
  const { numbers } = content;
  const largest = numbers.reduce((most, value) => Math.max(most, value), 0);
  if (content.reversed || BEST_IS_ONE.test(header)) return { min: 1, max: largest <= 3 && /1[^\d]*2[^\d]*3(?![^\d]*4)/.test(header) ? 3 : 5, reversed: true, said: true };
  if (said.max !== null) return { min: said.min ?? (said.max === 5 ? 1 : 0), max: said.max, reversed: false, said: true };
  if (said.unit === "percent") return { min: 0, max: 100, reversed: false, said: true };
  if (numbers.length === 0) return FIVE;
  if (KEY_PRESS.test(header) && largest <= 3) return null;
  if (numbers.length >= 5 && numbers.every((value) => value === 0 || value === 1)) return null;
  const above = (limit: number): number => numbers.filter((value) => value > limit).length;
  // A few figures beyond a scale the others keep to are typing errors, not another scale.
  const few = (count: number): boolean => count * 3 < numbers.length;
  if (content.words.size > 0 || few(above(5))) return FIVE;
  if (few(above(10))) return { min: 0, max: 10, reversed: false, said: false };
  return { min: 0, max: 100, reversed: false, said: false };
}

const FIVE: Scale = { min: 1, max: 5, reversed: false, said: false };

function fiveOf(number: NumberCell, scale: Scale): CellReading<number> {
  const max = number.percent ? 100 : number.outOf ?? scale.max;
  const min = number.percent || number.outOf !== null ? 0 : scale.min;
  if (number.value < min || number.value > max) return { value: null, missing: "unreadable", code: "out-of-range", params: { range: `${min}–${max}` } };
  if (scale.reversed) return { value: max === 3 ? 5 - number.value : max + 1 - number.value };
  return { value: max === 5 ? number.value : Number(((number.value / max) * 5).toPrecision(12)) };
}

/** The level a word names, also with its digit beside it: `5-非常满意`, `非常满意(5)`, `1非常满意`. */
function levelOf(text: string): Level | null {
  const direct = meaningOf(text, LEVELS);
  if (direct !== null) return direct;
  const bare = fold(text).replace(/^[1-5][-.、:= ]*(?=[^\d星分./%])|[-(:=, ]*[1-5]分?\)?$/g, "");
  return bare === fold(text) ? null : meaningOf(bare, LEVELS);
}

/** Two levels where only one word of praise and one of blame occur, three with a middle between them, else five. */
function levelsOf(words: ReadonlySet<Level>): 5 | 3 | 2 {
  const praise = [words.has("5"), words.has("4")].filter(Boolean).length;
  const blame = [words.has("2"), words.has("1")].filter(Boolean).length;
  const five = praise > 1 || blame > 1 || (words.has("5") && words.has("2")) || (words.has("4") && words.has("1"));
  if (five) return 5;
  return words.has("3") ? 3 : 2;
}
