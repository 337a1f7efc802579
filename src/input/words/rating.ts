// Words for the four ratings. The same word sits in different bands of different schemes, so a column of ratings is mapped as a set (ratings.ts);
// a single word is accepted from the product's own scheme and its plain variants only.
import type { Rating } from "../../core/rating";
import { vocabulary } from "../vocabulary";

export const RATING = vocabulary<Rating>({
  excellent: `优秀 · 优 · 卓越 · 杰出 · 超出期望 · 优异 · 特优 · excellent · outstanding · exceptional`,
  good: `良好 · 良 · 较好 · good · very good`,
  pass: `合格 · 中 · 及格 · 达标 · 称职 · 基本合格 · 尚可 · 普通 · pass · passed · satisfactory · acceptable`,
  "needs-improvement": `待改进 · 差 · 不合格 · 不及格 · 需改进 · 待提升 · 待提高 · 需提升 · 不达标 · 不称职 · 较差 · 待加强 · 需改善 · 劣
    · needs improvement · needs-improvement · ni · unsatisfactory · below expectations · underperforming · poor · fail`,
});

/** Words that say a person was not rated. */
export const NOT_RATED = vocabulary<"not-rated">({
  "not-rated": `未评 · 未评级 · 不参评 · 试用期不评 · 免评 · 不列等 · 另予考列 · 未评定 · not rated · not-rated · nr · too new to rate · n/a · not assessed`,
});
