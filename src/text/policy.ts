// What is said about a policy: its problems, its tables and rows by name, and the courses of the training plan it can start with.
import type { CatalogueCourseId } from "../core/courseCatalogue";
import type { PolicyProblem, PolicyProblemCode, PolicyTable } from "../core/policyCheck";
import { say, type Language, type Message } from "./language";
import { metricMessage } from "./metricWords";
import { RATING_WORDS, SERVICE_WORDS } from "./words";

const PROBLEMS: Readonly<Record<PolicyProblemCode, Message>> = {
  "weights-sum": [
    "{table}: the weights sum to {sum} %, they must sum to 100 %.",
    "{table}：权重合计为 {sum}%，必须等于 100%。",
    "{table}：權重合計為 {sum}%，必須等於 100%。",
  ],
  "weight-range": [
    "{table}: a weight of {found} % is not possible; weights are 0 % or more.",
    "{table}：权重 {found}% 无效，权重不能小于 0%。",
    "{table}：權重 {found}% 無效，權重不能小於 0%。",
  ],
  "no-fallback-card": [
    "{table}: no scorecard is for everybody. Leave post, team, grade and first month of one scorecard empty.",
    "{table}：没有适用于全体的考核表。请将一张考核表的岗位、小组、职级和起始月份留空。",
    "{table}：沒有適用於全體的考核表。請將一張考核表的職位、小組、職等和起始月份留空。",
  ],
  "duplicate-card": ["{table}: two scorecards have this name. Rename one.", "{table}：有两张同名考核表，请改名。", "{table}：有兩張同名考核表，請改名。"],
  "duplicate-metric": [
    "{table}: {metric} stands there twice. Delete one row.",
    "{table}：{metric}出现两次，请删除一行。",
    "{table}：{metric}出現兩次，請刪除一列。",
  ],
  "no-metrics": [
    "{table}: there is no metric that carries weight. Add at least one.",
    "{table}：没有带权重的考核指标，请至少添加一项。",
    "{table}：沒有帶權重的考核指標，請至少新增一項。",
  ],
  "target-missing": [
    "{table}, {metric}: this mode needs a target.",
    "{table}，{metric}：该计分方式需要目标值。",
    "{table}，{metric}：該計分方式需要目標值。",
  ],
  "target-range": [
    "{table}, {metric}: a target of {found} cannot be scored. Expected: above 0, or 0 where lower is better.",
    "{table}，{metric}：目标值 {found} 无法计分。应大于 0；越低越好的指标可以为 0。",
    "{table}，{metric}：目標值 {found} 無法計分。應大於 0；越低越好的指標可以為 0。",
  ],
  "scale-range": [
    "{table}, {metric}: the scale is missing or empty. Expected: a largest value above the smallest.",
    "{table}，{metric}：量表缺失或为空。最大值应大于最小值。",
    "{table}，{metric}：量表缺漏或為空。最大值應大於最小值。",
  ],
  "floor-range": [
    "{table}, {metric}: the floor {found} does not lie on the worse side of the target.",
    "{table}，{metric}：起点 {found} 不在目标较差的一侧。",
    "{table}，{metric}：起點 {found} 不在目標較差的一側。",
  ],
  "steps-missing": ["{table}, {metric}: the steps are missing.", "{table}，{metric}：缺少阶梯分档。", "{table}，{metric}：缺少級距分檔。"],
  "steps-contradict": [
    "{table}, {metric}: a better result gets fewer points than a worse one, or one threshold stands there twice.",
    "{table}，{metric}：较好的结果得分反而较低，或同一档位出现两次。",
    "{table}，{metric}：較好的結果得分反而較低，或同一檔位出現兩次。",
  ],
  "points-range": [
    "{table}, {metric}: the points {found} are not possible. Expected: more than 0, steps within 0 and the cap.",
    "{table}，{metric}：分值 {found} 无效。应大于 0；阶梯分值应在 0 与上限之间。",
    "{table}，{metric}：分值 {found} 無效。應大於 0；級距分值應在 0 與上限之間。",
  ],
  "cap-range": [
    "{table}, {metric}: a cap of {found} is not possible. Expected: 100 to 150, for a bonus 0 to 100.",
    "{table}，{metric}：上限 {found} 无效。应为 100 至 150；加分项为 0 至 100。",
    "{table}，{metric}：上限 {found} 無效。應為 100 至 150；加分項為 0 至 100。",
  ],
  "gate-with-weight": [
    "{table}, {metric}: gates and bonuses carry no weight, {found} % is given. Set it to 0.",
    "{table}，{metric}：一票否决项和加分项不占权重，现为 {found}%，请改为 0。",
    "{table}，{metric}：一票否決項和加分項不占權重，現為 {found}%，請改為 0。",
  ],
  "gate-band-unknown": [
    "{table}, {metric}: “{found}” is no rating. Expected: excellent, good, pass or needs improvement.",
    "{table}，{metric}：“{found}”不是等级。应为优秀、良好、合格或待改进。",
    "{table}，{metric}：「{found}」不是等級。應為優秀、良好、合格或待改進。",
  ],
  "bands-incomplete": [
    "{table}: {rating} must stand there exactly once.",
    "{table}：“{rating}”必须且只能出现一次。",
    "{table}：「{rating}」必須且只能出現一次。",
  ],
  "bands-order": [
    "{table}: the lower bounds contradict each other ({found}). Each better rating must begin at a higher score.",
    "{table}：各等级下限相互矛盾({found})。等级越高，下限应越高。",
    "{table}：各等級下限相互矛盾({found})。等級越高，下限應越高。",
  ],
  "share-range": [
    "{table}: a share of {found} % is not possible. Expected: 0 % to 100 %.",
    "{table}：比例 {found}% 无效，应为 0% 至 100%。",
    "{table}：比例 {found}% 無效，應為 0% 至 100%。",
  ],
  "count-range": [
    "{table}: {found} is not possible. Expected: a whole number, at least {least}.",
    "{table}：{found} 无效，应为不小于 {least} 的整数。",
    "{table}：{found} 無效，應為不小於 {least} 的整數。",
  ],
  "limit-range": [
    "{table}: a limit of {found} hours is not possible. Expected: more than 0, or empty for no limit.",
    "{table}：时限 {found} 小时无效。应大于 0；不设时限请留空。",
    "{table}：時限 {found} 小時無效。應大於 0；不設時限請留空。",
  ],
  "number-range": [
    "{table}: {found} is not possible. Expected: 0 or more.",
    "{table}：{found} 无效，不能小于 0。",
    "{table}：{found} 無效，不能小於 0。",
  ],
  "base-range": [
    "{table}: the base “{found}” is not possible. Expected: more than 0, for a response the hours to answer within.",
    "{table}：基数“{found}”无效。应大于 0；响应及时率须填写小时数。",
    "{table}：基數「{found}」無效。應大於 0；回應及時率須填寫小時數。",
  ],
  "pip-rating": [
    "{table}: if {rating} counts as bad, no month is good and no plan ever closes. Expected: a lower rating.",
    "{table}：若“{rating}”也算不达标，就没有合格的月份，计划永远无法结束。请改为更低的等级。",
    "{table}：若「{rating}」也算不達標，就沒有合格的月份，計畫永遠無法結束。請改為更低的等級。",
  ],
  "score-range": [
    "{table}: a score of {found} is not possible. Expected: 0 to 100.",
    "{table}：分数 {found} 无效，应为 0 至 100。",
    "{table}：分數 {found} 無效，應為 0 至 100。",
  ],
};

/** The tables of the Policy sheet. */
export const POLICY_TABLE_WORDS: Readonly<Record<PolicyTable, Message>> = {
  general: ["General", "总体设置", "整體設定"],
  dimensions: ["Dimension weights", "维度权重", "構面權重"],
  metrics: ["Metrics", "考核指标", "考核指標"],
  bands: ["Rating bands", "等级划分", "等級劃分"],
  scoring: ["Scoring rules", "计分规则", "計分規則"],
  distribution: ["Forced distribution", "强制分布", "強制分布"],
  reviews: ["360 reviews", "360度评价", "360度評價"],
  qa: ["QA samples", "质检抽样", "質檢抽樣"],
  sla: ["SLA limits", "时限", "時限"],
  training: ["Training", "培训", "培訓"],
  annual: ["Annual score", "年度得分", "年度得分"],
  pip: ["Performance improvement plans", "绩效改进计划", "績效改進計畫"],
  star: ["Service star", "服务之星", "服務之星"],
  ladder: ["Grade ladder", "职级阶梯", "職等階梯"],
  pay: ["Pay coefficients", "绩效系数", "績效係數"],
  service: ["Service targets", "服务目标", "服務目標"],
};

/** Names of single settings that a problem can lie in; words a person wrote (scorecards, types, criteria) stand as they are. */
const ROWS: Readonly<Record<string, Message>> = {
  caseReviews: ["tickets to review", "复盘案例数", "檢討案例數"],
  appealDays: ["days to appeal", "申诉天数", "申訴天數"],
  minCoverage: ["least coverage", "最低覆盖率", "最低覆蓋率"],
  supervisor: ["supervisor", "上级", "主管"],
  peer: ["peers", "同事", "同事"],
  customer: ["customers", "客户", "客戶"],
  criticalScore: ["score after a critical error", "致命差错后得分", "致命差錯後得分"],
  minSamples: ["least samples", "最少抽样数", "最少抽樣數"],
  parts: ["parts of the result", "成绩构成", "成績構成"],
  passMark: ["pass mark", "合格线", "合格線"],
  passTarget: ["pass-rate target", "合格率目标", "合格率目標"],
  needsShare: ["share that makes a need", "需求触发比例", "需求觸發比例"],
  attendanceFloor: ["attendance floor", "出勤率下限", "出勤率下限"],
  minMonths: ["least assessed months", "最少考核月数", "最少考核月數"],
  monthsToOpen: ["months that open a plan", "启动所需月数", "啟動所需月數"],
  planMonths: ["months of a plan", "计划月数", "計畫月數"],
  monthsToClose: ["months that close a plan", "结束所需月数", "結束所需月數"],
  minDaysEmployed: ["least days employed", "最少在职天数", "最少在職天數"],
  minTickets: ["least tickets", "最少工单数", "最少工單數"],
  minPeople: ["least people", "最少人数", "最少人數"],
  atRiskShare: ["at-risk share", "预警比例", "預警比例"],
  rating: ["rating that counts as bad", "不达标等级", "不達標等級"],
  plannedPerAgent: ["samples planned a week", "每周计划抽样数", "每週計畫抽樣數"],
  newHireWeeks: ["weeks after hiring", "入职后周数", "到職後週數"],
  dutyGateMonths: ["months of the duty gate", "上岗认证期限月数", "上線認證期限月數"],
  dueSoonDays: ["days of due soon", "即将到期天数", "即將到期天數"],
  minTrainedForEffect: ["least people for an effect", "效果评估最少人数", "成效評估最少人數"],
  minCsatRatings: ["least ratings for a rise", "最少评价数", "最少評價數"],
  nearLimitHours: ["near the limit", "临近时限", "接近時限"],
  handover: ["hand-over between departments", "跨部门流转", "跨部門流轉"],
  ...RATING_WORDS,
  ...SERVICE_WORDS,
};

/** One sentence about a problem: the table and row it lies in, what was found, what was expected. */
export function policyProblemText(problem: PolicyProblem, language: Language): string {
  const { row, metric, rating, ...rest } = problem.params;
  const table = say(POLICY_TABLE_WORDS[problem.table], language);
  const part = row === undefined || row === "" ? "" : nameOf(String(row), language);
  return say(PROBLEMS[problem.code], language, {
    ...rest,
    table: part === "" ? table : language === "en" ? `${table} (${part})` : `${table}(${part})`,
    metric: metric === undefined ? "" : say(metricMessage({ id: String(metric), name: String(metric) }), language),
    rating: rating === undefined ? "" : nameOf(String(rating), language),
  });
}

function nameOf(row: string, language: Language): string {
  const message = Object.hasOwn(ROWS, row) ? ROWS[row] : undefined;
  return message === undefined ? row : say(message, language);
}

/** The courses of the training plan, and whom each is for in words the course sheet understands. */
export const CATALOGUE_COURSES: Readonly<Record<CatalogueCourseId, { readonly name: Message; readonly audience: Message }>> = {
  "basic-skills": { name: ["Basic service skills", "基础服务技能培训", "基礎服務技能培訓"], audience: ["New hires", "新员工", "新進員工"] },
  "advanced-skills": { name: ["Advanced skills", "进阶技能培训", "進階技能培訓"], audience: ["Senior agents", "资深客服专员", "資深客服專員"] },
  workshop: { name: ["Service workshop", "服务工作坊", "服務工作坊"], audience: ["Everyone", "全员", "全員"] },
  "career-planning": { name: ["Career planning", "职业规划", "職涯規劃"], audience: ["Everyone", "全员", "全員"] },
  "emergency-handling": { name: ["Emergency handling", "应急处理", "緊急應變處理"], audience: ["Everyone", "全员", "全員"] },
  "new-product": { name: ["New product", "新产品培训", "新產品培訓"], audience: ["Everyone", "全员", "全員"] },
  "key-skill-review": { name: ["Key-skill review", "关键技能复训", "關鍵技能複訓"], audience: ["Everyone", "全员", "全員"] },
  "service-concept": { name: ["Service concept", "服务理念", "服務理念"], audience: ["Everyone", "全员", "全員"] },
  "case-analysis": { name: ["Case analysis", "案例分析", "案例分析"], audience: ["Everyone", "全员", "全員"] },
  "customer-psychology": { name: ["Customer psychology", "客户心理学", "客戶心理學"], audience: ["Everyone", "全员", "全員"] },
  "drill-complaints": { name: ["Drill: complaint handling", "演练：投诉处理", "演練：投訴處理"], audience: ["Everyone", "全员", "全員"] },
  "drill-reception": { name: ["Drill: reception", "演练：接待", "演練：接待"], audience: ["Everyone", "全员", "全員"] },
  "drill-product": { name: ["Drill: product knowledge", "演练：产品知识", "演練：產品知識"], audience: ["Everyone", "全员", "全員"] },
  "role-play": { name: ["Role-play", "情景模拟", "情境模擬"], audience: ["Everyone", "全员", "全員"] },
  "case-review": { name: ["Case review", "案例复盘", "案例檢討"], audience: ["Everyone", "全员", "全員"] },
  "story-sharing": { name: ["Service stories", "服务故事分享", "服務故事分享"], audience: ["Everyone", "全员", "全員"] },
  "concentrated-training": { name: ["Concentrated training", "集中培训", "集中培訓"], audience: ["Everyone", "全员", "全員"] },
  "skill-evaluation": { name: ["Skill evaluation", "技能评估", "技能評估"], audience: ["Everyone", "全员", "全員"] },
  "process-audit": { name: ["Service-process audit", "服务流程审计", "服務流程稽核"], audience: ["Supervisors", "主管", "主管"] },
};
