// Issues about figures, scores, ratings and points. One entry for each code, in the three languages: what was found and what to do.
import type { IssueCode } from "../../core/issueCodes";
import type { Message } from "../language";

/** The sentences about figures, scores, ratings and points. */
export const SCORING_ISSUES = {
  "actual-negative": [
    "{metric} of {employee} in {month} is {actual}; a negative figure cannot be scored and counts as missing. Correct the cell.",
    "{employee} {month} 的{metric}为 {actual}，负数无法计分，按缺失处理。请更正该单元格。",
    "{employee} {month} 的{metric}為 {actual}，負數無法計分，按缺漏處理。請更正該儲存格。",
  ],
  "actual-beyond-scale": [
    "{metric} of {employee} in {month} is {actual}, outside its scale; it counts as missing. Correct the cell, or the scale on the Policy sheet.",
    "{employee} {month} 的{metric}为 {actual}，超出量表范围，按缺失处理。请更正单元格，或修改政策表中的量表。",
    "{employee} {month} 的{metric}為 {actual}，超出量表範圍，按缺漏處理。請更正儲存格，或修改政策表中的量表。",
  ],
  "metric-target-unusable": [
    "{metric} cannot be scored: its target is missing, zero or negative. Give it a target above 0.",
    "{metric}无法计分：目标缺失、为零或为负。请填写大于 0 的目标。",
    "{metric}無法計分：目標缺漏、為零或為負。請填寫大於 0 的目標。",
  ],
  "metric-rule-unusable": [
    "{metric} cannot be scored: its scale, floor, steps or points are missing or contradict each other. Correct its row on the Policy sheet.",
    "{metric}无法计分：量表、起点、阶梯或分值缺失或相互矛盾。请更正政策表中的该行。",
    "{metric}無法計分：量表、起點、級距或分值缺漏或相互矛盾。請更正政策表中的該列。",
  ],
  "metric-not-in-policy": [
    "“{metric}” is on nobody's scorecard and does not count. Add it on the Policy sheet if it should.",
    "“{metric}”不在任何考核表中，未计分。如需计入，请在政策表中添加。",
    "「{metric}」不在任何考核表中，未計分。如需計入，請在政策表中新增。",
  ],
  "dimension-without-sheet": [
    "No sheet gives {dimension}, so it carries no weight; the monthly score is made of the other parts. Add a sheet with it to count it.",
    "没有工作表提供{dimension}，因此不计权重，月度得分由其余部分构成。如需计入，请添加相应的表。",
    "沒有工作表提供{dimension}，因此不計權重，月度得分由其餘部分構成。如需計入，請新增相應的表。",
  ],
  "no-scorecard": [
    "No scorecard fits {employee} in {month}, so there is no performance score. Add one for all on the Policy sheet.",
    "{employee} {month} 没有适用的考核表，因此没有绩效得分。请在政策表中添加适用于全体的考核表。",
    "{employee} {month} 沒有適用的考核表，因此沒有績效得分。請在政策表中新增適用於全體的考核表。",
  ],
  "row-weights-sum": [
    "The weights in the rows of {employee} for {month} sum to {sum} %, not 100 %; they are used in proportion.",
    "{employee} {month} 各行自带权重合计为 {sum}%，不是 100%；按比例折算使用。",
    "{employee} {month} 各列自帶權重合計為 {sum}%，不是 100%；按比例折算使用。",
  ],
  "differs-from-detail": [
    "{field} of {employee} in {month} is typed as {stated}, but its detail gives {computed}; {computed} counts.",
    "{employee} {month} 的{field}填写为 {stated}，而明细算得 {computed}；以 {computed} 为准。",
    "{employee} {month} 的{field}填寫為 {stated}，而明細算得 {computed}；以 {computed} 為準。",
  ],
  "differs-from-derived": [
    "{metric} of {employee} in {month} is typed as {stated}; the detail sheets give {computed}. The typed figure counts.",
    "{employee} {month} 的{metric}填写为 {stated}，由明细表算得 {computed}；以填写值为准。",
    "{employee} {month} 的{metric}填寫為 {stated}，由明細表算得 {computed}；以填寫值為準。",
  ],
  "stated-score-differs": [
    "The sheet states {stated} for {field} of {employee} in {month}; computed is {computed}.",
    "{employee} {month} 的{field}表内为 {stated}，计算结果为 {computed}。",
    "{employee} {month} 的{field}表內為 {stated}，計算結果為 {computed}。",
  ],
  "stated-rating-differs": [
    "The sheet rates {employee} in {month} “{stated}”; computed is “{computed}”.",
    "{employee} {month} 表内等级为“{stated}”，计算结果为“{computed}”。",
    "{employee} {month} 表內等級為「{stated}」，計算結果為「{computed}」。",
  ],
  "points-balance-negative": [
    "The points of {employee} fall to {balance}: more was redeemed than earned. Check the row.",
    "{employee} 的积分余额降至 {balance}：兑换多于所得，请核对此行。",
    "{employee} 的積分餘額降至 {balance}：兌換多於所得，請核對此列。",
  ],
} as const satisfies Partial<Record<IssueCode, Message>>;
