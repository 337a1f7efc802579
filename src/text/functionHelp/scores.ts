// Help of the functions for scores, ratings and ranks.
import type { FunctionHelp } from "../functionHelp";
import { alike } from "../language";

export const SCORE_HELP: readonly FunctionHelp[] = [
  {
    id: "SCORE",
    description: [
      "Scores an actual figure against its target, 0–100, not rounded. Empty where the actual is missing.",
      "按目标值给实际值打分，0–100 分，不四舍五入。实际值缺失时为空。",
      "依目標值為實際值計分，0–100 分，不四捨五入。實際值缺漏時為空白。",
    ],
    parameters: [
      {
        name: "actual",
        help: ["The figure reached; a range gives one score per cell.", "实际完成的数值；给出区域时逐格计分。", "實際完成的數值；給出範圍時逐格計分。"],
      },
      {
        name: "target",
        help: [
          "The target; for linear {floor, target}, for scale {min, max} or the maximum, for steps two columns threshold and points, for deduct the points per event.",
          "目标值；linear 用 {起点, 目标}，scale 用 {最小, 最大} 或最大值，steps 用“门槛、得分”两列，deduct 用每次扣分。",
          "目標值；linear 用 {起點, 目標}，scale 用 {最小, 最大} 或最大值，steps 用「門檻、得分」兩欄，deduct 用每次扣分。",
        ],
      },
      {
        name: "direction", optional: true,
        help: ['"higher" (default) or "lower" is better; also ">=" and "<=".', "“越高越好”（默认）或“越低越好”；也可写 higher、lower、>=、<=。", "「越高越好」（預設）或「越低越好」；也可寫 higher、lower、>=、<=。"],
      },
      {
        name: "mode", optional: true,
        help: [
          "ratio (default), threshold, scale, linear, steps, deduct or direct.",
          "ratio 比例法（默认）、threshold 达标法、scale 量表、linear 线性、steps 阶梯、deduct 扣分、direct 直接得分。",
          "ratio 比例法（預設）、threshold 達標法、scale 量表、linear 線性、steps 級距、deduct 扣分、direct 直接得分。",
        ],
      },
      {
        name: "cap", optional: true,
        help: ["The most a score can be, 100 (default) to 150.", "得分上限，100（默认）至 150。", "得分上限，100（預設）至 150。"],
      },
    ],
    example: {
      formula: alike('=HRKPI.SCORE(30, 24, "lower")'),
      gives: alike("80"),
      because: [
        "A response after 30 hours against a target of 24, lower is better: 24 ÷ 30 × 100 = 80.",
        "目标 24 小时、实际 30 小时响应，越低越好：24 ÷ 30 × 100 = 80。",
        "目標 24 小時、實際 30 小時回應，越低越好：24 ÷ 30 × 100 = 80。",
      ],
    },
  },
  {
    id: "WEIGHTED",
    description: [
      "The weighted score Σ weight × score ÷ Σ weight, 2 places. Missing scores are reweighted, never 0; below 60 % of the weight it is empty.",
      "加权得分 Σ权重×得分÷Σ权重，保留 2 位小数。缺失的得分不按 0 计，其权重由其余各项分担；现有权重不足 60% 时为空。",
      "加權得分 Σ權重×得分÷Σ權重，取 2 位小數。缺漏的得分不以 0 計，其權重由其餘各項分擔；現有權重不足 60% 時為空白。",
    ],
    parameters: [
      {
        name: "scores",
        help: [
          "Scores 0–100; several rows give one result per row when weights is one row.",
          "各项得分 0–100；权重为一行时，多行得分逐行给出结果。",
          "各項得分 0–100；權重為一列時，多列得分逐列給出結果。",
        ],
      },
      {
        name: "weights",
        help: ["One weight per score, in % or any other proportion.", "每项得分的权重，可为百分比或任意比例。", "每項得分的權重，可為百分比或任意比例。"],
      },
      {
        name: "missing", optional: true,
        help: [
          "What missing scores do: reweight (default), zero or incomplete.",
          "得分缺失时：reweight 重新分配权重（默认）、zero 按零分、incomplete 不计得分。",
          "得分缺漏時：reweight 重新分配權重（預設）、zero 以零分計、incomplete 不計得分。",
        ],
      },
    ],
    example: {
      formula: alike("=HRKPI.WEIGHTED({84,80,98}, {40,30,30})"),
      gives: alike("87"),
      because: alike("0.4 × 84 + 0.3 × 80 + 0.3 × 98 = 87.00"),
    },
  },
  {
    id: "MONTHLY",
    description: [
      "The monthly score from its four parts, 2 places: knowledge 20 %, skill 30 %, attitude 20 %, performance 30 %. Empty without performance.",
      "由四个维度得出月度得分，保留 2 位小数：知识 20%、技能 30%、态度 20%、业绩 30%。没有业绩得分时为空。",
      "由四個構面得出月度得分，取 2 位小數：知識 20%、技能 30%、態度 20%、業績 30%。沒有業績得分時為空白。",
    ],
    parameters: [
      { name: "knowledge", help: ["Knowledge test, 0–100.", "知识测试得分，0–100。", "知識測驗得分，0–100。"] },
      { name: "skill", help: ["Skill score, 0–100.", "技能得分，0–100。", "技能得分，0–100。"] },
      { name: "attitude", help: ["Attitude (360) score, 0–100.", "态度（360 度）得分，0–100。", "態度（360 度）得分，0–100。"] },
      { name: "performance", help: ["Performance (KPI) score, 0–100.", "业绩（KPI）得分，0–100。", "業績（KPI）得分，0–100。"] },
      {
        name: "weights", optional: true,
        help: ["Four weights in this order, in place of 20, 30, 20, 30.", "按此顺序的四个权重，代替 20、30、20、30。", "依此順序的四個權重，代替 20、30、20、30。"],
      },
    ],
    example: {
      formula: alike("=HRKPI.MONTHLY(88, 92, 90, 87)"),
      gives: alike("89.3"),
      because: alike("0.2 × 88 + 0.3 × 92 + 0.2 × 90 + 0.3 × 87 = 17.6 + 27.6 + 18 + 26.1 = 89.30"),
    },
  },
  {
    id: "ATTITUDE360",
    description: [
      "The attitude score of a 360 review, 2 places: each group's mean first, then supervisor 40 %, peers 30 %, customers 30 % of the groups that count (at least 1, 3 and 1 reviews). Empty where no group counts.",
      "360 度评价的态度得分，保留 2 位小数：先求各组平均，再按上级 40%、同事 30%、客户 30% 加权；各组至少 1、3、1 份评价才计入，没有可计入的组时为空。",
      "360 度評價的態度得分，取 2 位小數：先求各組平均，再依上級 40%、同事 30%、客戶 30% 加權；各組至少 1、3、1 份評價才計入，沒有可計入的組時為空白。",
    ],
    parameters: [
      { name: "supervisor", help: ["The supervisors' scores, 0–100.", "上级的评分，0–100。", "上級的評分，0–100。"] },
      { name: "peers", help: ["The peers' scores; fewer than three do not count.", "同事的评分；少于三份不计入。", "同事的評分；少於三份不計入。"] },
      { name: "customers", help: ["The customers' scores.", "客户的评分。", "客戶的評分。"] },
      {
        name: "weights", optional: true,
        help: ["Three weights in this order, in place of 40, 30, 30.", "按此顺序的三个权重，代替 40、30、30。", "依此順序的三個權重，代替 40、30、30。"],
      },
    ],
    example: {
      formula: alike('=HRKPI.ATTITUDE360(85, {80,90,100}, "")'),
      gives: alike("87.14"),
      because: [
        "Supervisor 85, peers' mean 90, no customers: 85 × 40/70 + 90 × 30/70 = 87.14.",
        "上级 85，同事平均 90，没有客户评价：85 × 40/70 + 90 × 30/70 = 87.14。",
        "上級 85，同事平均 90，沒有客戶評價：85 × 40/70 + 90 × 30/70 = 87.14。",
      ],
    },
  },
  {
    id: "RATING",
    description: [
      "The rating of a score, taken from the score at 2 places: excellent from 90, good from 80, pass from 60, else needs improvement. Empty for no score.",
      "得分对应的等级，按保留 2 位小数后的得分判定：90 起优秀，80 起良好，60 起合格，其余待改进。没有得分时为空。",
      "得分對應的等級，依取 2 位小數後的得分判定：90 起優秀，80 起良好，60 起合格，其餘待改進。沒有得分時為空白。",
    ],
    parameters: [
      { name: "score", help: ["Scores 0–100.", "得分，0–100。", "得分，0–100。"] },
      {
        name: "bands", optional: true,
        help: ["Two columns, lower bound and name, in place of the standard bands.", "两列：下限和名称，代替标准等级。", "兩欄：下限和名稱，代替標準等級。"],
      },
    ],
    example: {
      formula: alike("=HRKPI.RATING(89.995)"),
      gives: ["excellent", "优秀", "優秀"],
      because: [
        "89.995 is 90.00 at 2 places, and excellent begins at 90.",
        "89.995 保留 2 位小数为 90.00，优秀从 90 起。",
        "89.995 取 2 位小數為 90.00，優秀從 90 起。",
      ],
    },
  },
  {
    id: "RANKING",
    description: [
      "The rank of each score, highest first, ties sharing a rank; no rank for empty cells.",
      "每个得分的名次，最高者第一，同分同名次；空单元格没有名次。",
      "每個得分的名次，最高者第一，同分同名次；空白儲存格沒有名次。",
    ],
    parameters: [
      { name: "scores", help: ["Scores, compared at 2 places.", "得分，按 2 位小数比较。", "得分，依 2 位小數比較。"] },
      { name: "dense", optional: true, help: ["FALSE (default): 1, 2, 2, 4; TRUE: 1, 2, 2, 3.", "FALSE（默认）：1、2、2、4；TRUE：1、2、2、3。", "FALSE（預設）：1、2、2、4；TRUE：1、2、2、3。"] },
    ],
    example: {
      formula: alike("=HRKPI.RANKING({95;90;90;80})"),
      gives: alike("1; 2; 2; 4"),
      because: ["Two people share rank 2, so the next one is fourth.", "两人并列第 2，下一名为第 4。", "兩人並列第 2，下一名為第 4。"],
    },
  },
  {
    id: "DISTRIBUTION",
    description: [
      "How many people hold each rating, and their share of those rated (0–1): four rows rating, count, share, best first.",
      "各等级的人数及其占已评人数的比例（0–1）：四行，依次为等级、人数、比例，从高到低。",
      "各等級的人數及其占已評人數的比例（0–1）：四列，依次為等級、人數、比例，從高到低。",
    ],
    parameters: [
      {
        name: "ratings",
        help: ["Ratings in words, any of the three languages; empty cells do not count.", "等级文字，三种语言均可；空单元格不计。", "等級文字，三種語言均可；空白儲存格不計。"],
      },
    ],
    example: {
      formula: ['=HRKPI.DISTRIBUTION({"excellent";"good";"good";"pass"})', '=HRKPI.DISTRIBUTION({"优秀";"良好";"良好";"合格"})', '=HRKPI.DISTRIBUTION({"優秀";"良好";"良好";"合格"})'],
      gives: [
        "excellent, 1, 0.25; good, 2, 0.5; pass, 1, 0.25; needs improvement, 0, 0",
        "优秀, 1, 0.25; 良好, 2, 0.5; 合格, 1, 0.25; 待改进, 0, 0",
        "優秀, 1, 0.25; 良好, 2, 0.5; 合格, 1, 0.25; 待改進, 0, 0",
      ],
      because: ["Four people are rated; two of them good: 2 ÷ 4 = 0.5.", "共评 4 人，其中良好 2 人：2 ÷ 4 = 0.5。", "共評 4 人，其中良好 2 人：2 ÷ 4 = 0.5。"],
    },
  },
];
