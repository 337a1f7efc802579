// A column of ratings typed by people, mapped as a set: the scheme that holds every word of the column gives their bands.
// Where two schemes would read the column differently (digits, 甲乙丙丁) nothing is guessed.
import type { Rating } from "../core/rating";
import { cellText, columnFinding, isBlank, readCells, unreadColumn, type Column, type ColumnReading } from "./column";
import { fold } from "./fold";
import { missingOf } from "./missing";
import { meaningOf, vocabulary, type Vocabulary } from "./vocabulary";
import { NOT_RATED, RATING } from "./words/rating";

/** Tried in order; the first that holds all words of the column is meant. */
const SCHEMES: readonly Vocabulary<Rating>[] = [
  RATING,
  vocabulary<Rating>({ excellent: "优秀 · 优", good: "良好 · 良", pass: "中等 · 中 · 合格 · 及格", "needs-improvement": "不合格 · 不及格 · 差 · 待改进" }),
  vocabulary<Rating>({ excellent: "s · a · s+ · a+", good: "b · b+", pass: "c · c+", "needs-improvement": "d · e · f" }),
  vocabulary<Rating>({ excellent: "优等 · 优 · 特优", good: "甲 · 甲等", pass: "乙 · 乙等 · 丙 · 丙等", "needs-improvement": "丁 · 丁等" }),
  vocabulary<Rating>({ excellent: "金牌 · 五星 · 5星 · gold · ★★★★★", good: "银牌 · 四星 · 4星 · silver · ★★★★", pass: "铜牌 · 三星 · 3星 · bronze · ★★★", "needs-improvement": "二星 · 一星 · 2星 · 1星 · 无牌 · ★★ · ★" }),
  vocabulary<Rating>({
    excellent: "excellent · outstanding · exceptional · far exceeds · exceeds expectations · superior · role model · distinguished · 超出 · 超出期望 · exceeds",
    good: "good · very good · above average · strong · highly effective",
    pass: "pass · satisfactory · meets expectations · meets · fully meets · average · acceptable · effective · on track · achieving · 符合 · 符合期望",
    "needs-improvement": "needs improvement · ni · below · below expectations · partially meets · poor · unsatisfactory · does not meet · underperforming · pip · fail · needs development · 低于 · 低于期望",
  }),
];

/** 甲 is the best of four without 优, and the second best below it. */
const TWO_WAYS = /^(?:[甲乙丙丁]等?|[1-5])$/;

/** A column of ratings as the four bands; people not rated are missing. */
export function readRatings(column: Column): ColumnReading<Rating> {
  const words = new Set<string>();
  for (const cell of column.values) if (!isBlank(cell)) words.add(fold(String(cell)));
  const rated = [...words].filter((word) => missingOf(word) === null && meaningOf(word, NOT_RATED) === null);
  if (rated.length > 0 && rated.every((word) => TWO_WAYS.test(word))) {
    return unreadColumn(column, columnFinding(column, "warning", "unclear-scale", { text: cellText(rated.slice(0, 5).join(", ")) }));
  }
  const scheme = SCHEMES.find((each) => rated.every((word) => meaningOf(word, each) !== null)) ?? RATING;
  const unreadable = { value: null, missing: "unreadable", code: "unknown-word", params: { accepted: RATING.accepted } } as const;
  return readCells<Rating>(
    column,
    (cell) => {
      const value = meaningOf(String(cell), scheme);
      if (value !== null) return { value };
      return meaningOf(String(cell), NOT_RATED) === null ? null : { value: null, missing: "not-applicable" };
    },
    { unreadable },
  );
}
