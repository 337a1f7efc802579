// Headers that name a part of a metric's record: 目标, 满意度实际, CSAT target. What is left of the header names the metric.
import { unitOfHeader } from "./headerUnit";

/** What a column holds of a metric; "other" for figures that are compared with nothing (rates of attainment, ranks, ratings). */
export type MetricPart = "actual" | "target" | "weight" | "score" | "other";

const PARTS: readonly (readonly [RegExp, MetricPart])[] = [
  [/(目标值?|目標值?|target|goal)$/i, "target"], [/(权重|權重|占比|weight)$/i, "weight"],
  [/(加权得分|加權得分|达成率|達成率|完成率|排名|等级|attainment|rank|rating)$/i, "other"], [/(得分|评分|評分|score|points)$/i, "score"], [/(实际值?|實際值?|完成值|实绩|實績|数值|actual|value|result)$/i, "actual"],
];

/** The part a header names and the rest of it, `""` where it names nothing else; `null` where it names no part. */
export function partOf(text: string): { readonly part: MetricPart; readonly rest: string } | null {
  const bare = unitOfHeader(text).name;
  for (const [pattern, part] of PARTS) if (pattern.test(bare)) return { part, rest: bare.replace(pattern, "").replace(/[\s_\-:：/]+$/, "") };
  return null;
}
