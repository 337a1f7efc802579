// The words of the Policy sheet: its title, tables, columns and settings. The sheet is found and read by them in any of the three languages,
// so no two titles, columns of one table, or settings are alike, and no title is also a column or a setting.
import type { ColumnId, Setting, TableId } from "../core/policyForm";
import type { Message } from "./language";
import { POLICY_TABLE_WORDS } from "./policy";

export const POLICY_SHEET_NAME: Message = ["Policy", "政策表", "政策表"];

export const POLICY_SHEET_TITLE: Message = [
  "Policy sheet of the service team reports",
  "客服绩效报告政策表",
  "客服績效報告政策表",
];

/** Whether a cell holds the title of a Policy sheet, in any language. */
export function isPolicySheetTitle(cell: unknown): boolean {
  return typeof cell === "string" && POLICY_SHEET_TITLE.includes(cell.trim());
}

export const POLICY_SHEET_INTRODUCTION: Message = [
  "Change the yellow cells; the next report uses them. Tables, rows and columns may stand in any order, notes of your own may stand between them. A deleted table or setting takes the preset's values.",
  "可修改黄色单元格，下次报告即按此计算。表、行、列的先后不限，其间可自写备注。删除的表或设置按预设取值。",
  "可修改黃色儲存格，下次報告即依此計算。表、列、欄的先後不限，其間可自寫備註。刪除的表或設定依預設取值。",
];

/** Ends a printed page's foot. */
export const POLICY_SHEET_FOOTER: Message = ["Policy sheet", "政策表", "政策表"];

/** The heading above each table. */
export const TABLE_TITLES: Readonly<Record<TableId, Message>> = {
  ...POLICY_TABLE_WORDS,
  scorecards: ["Scorecards", "考核表", "考核表"],
  criteria: ["QA criteria", "质检标准权重", "質檢標準權重"],
  sla: ["SLA rules", "时限规则", "時限規則"],
  types: ["SLA limits by type", "按类型的时限", "依類型的時限"],
  priorities: ["SLA limits by priority", "按优先级的时限", "依優先級的時限"],
  tiers: ["SLA limits by customer tier", "按客户等级的时限", "依客戶等級的時限"],
  topics: ["Training topics", "培训主题", "培訓主題"],
};

/** The line under each title. */
export const TABLE_NOTES: Readonly<Record<TableId, Message>> = {
  general: [
    "The preset whose values stand in for what is deleted here; how many best and worst tickets are reviewed; how long a person may appeal against their card.",
    "本表删除的内容按此预设取值；每月各复盘几个最佳与最差案例；对得分卡可申诉多久。",
    "本表刪除的內容依此預設取值；每月各檢討幾個最佳與最差案例；對得分卡可申訴多久。",
  ],
  dimensions: [
    "The monthly score is made of four parts; the weights total 100 %. Without a mandatory part there is no score.",
    "月度得分由四部分构成，权重合计 100%。缺少必考项则不出分。",
    "月度得分由四部分構成，權重合計 100%。缺少必考項則不計分。",
  ],
  scorecards: [
    "Whom each scorecard is for; several names with “;” between them. The one that fits a person best applies; one must be for everybody (all cells empty).",
    "每张考核表适用于谁，多个名称用“；”分隔。取最贴合本人的一张；须有一张适用于全体（各格留空）。",
    "每張考核表適用於誰，多個名稱以「；」分隔。取最貼合本人的一張；須有一張適用於全體（各格留空）。",
  ],
  metrics: [
    "What performance is made of. The weights of each scorecard total 100 %; gates and bonuses weigh 0. Steps are written like ≥98%→100; ≥95%→80.",
    "业绩由哪些指标构成。每张考核表的权重合计 100%，一票否决和加分项权重为 0。分档写作 ≥98%→100；≥95%→80。",
    "業績由哪些指標構成。每張考核表的權重合計 100%，一票否決和加分項權重為 0。級距寫作 ≥98%→100；≥95%→80。",
  ],
  bands: ["The lowest score of each rating, inclusive.", "每个等级的最低分（含）。", "每個等級的最低分（含）。"],
  scoring: [
    "What missing figures do to a score, how much must be present, how ranks are counted.",
    "数据缺失如何处理、至少需要多少数据、名次如何计算。",
    "資料缺漏如何處理、至少需要多少資料、名次如何計算。",
  ],
  distribution: [
    "The largest share of people a rating may hold; who is over it moves down. Empty: no limit.",
    "每个等级的人数上限比例，超出者下调一级。留空表示不限。",
    "每個等級的人數上限比例，超出者下調一級。留空表示不限。",
  ],
  reviews: [
    "Weights of the three groups total 100 %; a group with fewer reviews than the minimum does not count, so that nobody's review can be worked out.",
    "三类评价人权重合计 100%；份数不足的一类不计入，以免推算出个人评价。",
    "三類評價人權重合計 100%；份數不足的一類不計入，以免推算出個人評價。",
  ],
  qa: ["How checked samples are scored, and how many are planned.", "抽检样本如何计分、计划抽检多少。", "抽檢樣本如何計分、計畫抽檢多少。"],
  criteria: [
    "Weights of single criteria by name; criteria that are not named weigh by their maximum points.",
    "按名称设置各项标准的权重；未列出的标准按满分值加权。",
    "依名稱設定各項標準的權重；未列出的標準依滿分值加權。",
  ],
  sla: [
    "How time is counted. A calendar is 24x7, weekly hours such as Mon-Fri 09:00-18:00, or CN in front for China's holidays and make-up days.",
    "如何计时。日历可写 24x7、每周工时（如 周一至周五 09:00-18:00），前加 CN 表示按中国节假日与调休。",
    "如何計時。行事曆可寫 24x7、每週工時（如 週一至週五 09:00-18:00），前加 CN 表示依中國節假日與調休。",
  ],
  types: [
    "Hours from opening; an empty limit means none on purpose. Words: what the type is called in ticket sheets. Types not named take the limit of “Other”.",
    "自创建起的小时数；留空表示有意不设时限。“别称”是工单表中的叫法。未列出的类型按“其他”。",
    "自建立起的小時數；留空表示有意不設時限。「別稱」是工單表中的叫法。未列出的類型依「其他」。",
  ],
  priorities: [
    "Rows here win over customer tier and type.",
    "此处的行优先于客户等级和类型。",
    "此處的列優先於客戶等級和類型。",
  ],
  tiers: ["Rows here win over the type.", "此处的行优先于类型。", "此處的列優先於類型。"],
  training: [
    "How results are judged, when courses are due, what becomes a need.",
    "如何判定成绩、课程何时到期、何种情况列为培训需求。",
    "如何判定成績、課程何時到期、何種情況列為培訓需求。",
  ],
  topics: ["The topic that answers a weakness.", "针对薄弱项安排的培训主题。", "針對薄弱項安排的培訓主題。"],
  star: ["Who can become service star of the month.", "谁可以成为当月服务之星。", "誰可以成為當月服務之星。"],
  pip: ["When an improvement plan is proposed, and when it ends.", "何时建议启动改进计划、何时结束。", "何時建議啟動改進計畫、何時結束。"],
  ladder: [
    "What it takes to be promoted to each grade, lowest grade first.",
    "晋升到各职级的条件，由低到高。",
    "晉升到各職等的條件，由低到高。",
  ],
  pay: [
    "Optional: empty means no pay list. Fill in all ratings or none.",
    "可选：留空则不生成系数清单。请全部填写或全部留空。",
    "選填：留空則不產生係數清單。請全部填寫或全部留空。",
  ],
  service: [
    "What the team has to reach. Base: the hours of the response target; the rate a repurchase rate is compared with.",
    "团队需达到的目标。基准：响应目标为小时数，复购率为对比的原比率。",
    "團隊需達到的目標。基準：回應目標為小時數，回購率為對比的原比率。",
  ],
  annual: [
    "The annual score is made of four parts; the weights total 100 %.",
    "年度得分由四部分构成，权重合计 100%。",
    "年度得分由四部分構成，權重合計 100%。",
  ],
};

/** The head of each column; "order" numbers the rows of a list. */
export const COLUMN_WORDS: Readonly<Record<ColumnId | "order", Message>> = {
  order: ["No.", "序号", "序號"],
  setting: ["Setting", "设置", "設定"],
  value: ["Value", "取值", "取值"],
  dimension: ["Part", "维度", "構面"],
  weight: ["Weight", "权重", "權重"],
  mandatory: ["Mandatory", "必考", "必考"],
  scorecard: ["Scorecard", "所属考核表", "所屬考核表"],
  posts: ["Posts", "岗位", "職位"],
  teams: ["Teams", "小组", "小組"],
  grades: ["Grades", "职级", "職等"],
  from: ["From month", "起始月份", "起始月份"],
  metric: ["Metric", "指标", "指標"],
  unit: ["Unit", "单位", "單位"],
  target: ["Target", "目标", "目標"],
  direction: ["Direction", "方向", "方向"],
  mode: ["Mode", "计分方式", "計分方式"],
  floor: ["Floor", "起点", "起點"],
  scaleMin: ["Scale from", "量表最小", "量表最小"],
  scaleMax: ["Scale to", "量表最大", "量表最大"],
  steps: ["Steps", "分档", "級距"],
  points: ["Points per event", "每次分值", "每次分值"],
  cap: ["Cap", "上限分", "上限分"],
  key: ["Key metric", "关键指标", "關鍵指標"],
  gateBand: ["Rating after a failed gate", "否决后等级", "否決後等級"],
  derivedFrom: ["Derived from", "数据来源", "資料來源"],
  prorated: ["Prorated by days", "按出勤折算", "依出勤折算"],
  rating: ["Rating", "等级", "等級"],
  lowest: ["Lowest score", "最低分", "最低分"],
  reviewer: ["Reviewer", "评价人", "評價人"],
  minimum: ["Least reviews", "最少份数", "最少份數"],
  criterion: ["Criterion", "标准", "標準"],
  ticketType: ["Type", "类型", "類型"],
  priority: ["Priority", "优先级", "優先級"],
  tier: ["Customer tier", "客户等级", "客戶等級"],
  firstResponse: ["First response (h)", "首次响应（小时）", "首次回應（小時）"],
  resolution: ["Resolution (h)", "解决（小时）", "解決（小時）"],
  words: ["Words", "别称", "別稱"],
  weakness: ["Weakness", "薄弱项", "薄弱項"],
  topic: ["Topic", "主题", "主題"],
  grade: ["Grade", "晋升职级", "晉升職等"],
  excellentMonths: ["Excellent months", "优秀月数", "優秀月數"],
  serviceMonths: ["Months of service", "司龄（月）", "年資（月）"],
  courses: ["Required courses", "必修课程", "必修課程"],
  coefficient: ["Coefficient", "系数", "係數"],
  service: ["Service figure", "服务指标", "服務指標"],
  share: ["Target share", "目标比例", "目標比例"],
  base: ["Base", "基准", "基準"],
};

/** The settings by name; the unit stands in brackets. */
export const SETTING_WORDS: Readonly<Record<Setting, Message>> = {
  "general.preset": ["Preset", "预设", "預設"],
  "general.caseReviews": ["Best and worst tickets to review, each", "最佳与最差案例各复盘（个）", "最佳與最差案例各檢討（個）"],
  "general.appealDays": ["Days to appeal after the period's end", "期末后可申诉（天）", "期末後可申訴（天）"],
  "scoring.missing": ["A missing metric or part is", "指标或维度缺失时", "指標或構面缺漏時"],
  "scoring.unexcused": ["An unexcused absence from a test is", "缺考时", "缺考時"],
  "scoring.minCoverage": ["Least share of weight present", "最低数据覆盖率", "最低資料涵蓋率"],
  "scoring.rank": ["Ranks", "名次", "名次"],
  "distribution.on": ["Use forced distribution", "启用强制分布", "啟用強制分布"],
  "distribution.excellent": ["Excellent at most", "优秀不超过", "優秀不超過"],
  "distribution.good": ["Good at most", "良好不超过", "良好不超過"],
  "distribution.pass": ["Pass at most", "合格不超过", "合格不超過"],
  "distribution.minPeople": ["From this many people on", "达到多少人起执行", "達到多少人起執行"],
  "qa.criticalScore": ["Score of a sample with a critical error", "致命差错的样本得分", "致命差錯的樣本得分"],
  "qa.minSamples": ["Least samples a person", "每人最少样本数", "每人最少樣本數"],
  "qa.plannedPerAgent": ["Planned samples a person and week", "每人每周计划抽检数", "每人每週計畫抽檢數"],
  "sla.calendar": ["Calendar", "日历", "行事曆"],
  "sla.otherCalendar": ["Calendar to compare with", "对比日历", "對比行事曆"],
  "sla.handoverHours": ["Reply of another department (h)", "跨部门回复（小时）", "跨部門回覆（小時）"],
  "sla.atRiskShare": ["At risk from this share of the limit", "时限已用多少起预警", "時限已用多少起預警"],
  "sla.nearLimitHours": ["Close to the limit (h)", "临近时限（小时）", "臨近時限（小時）"],
  "sla.countBy": ["A ticket counts in", "工单计入月份", "工單計入月份"],
  "training.passMark": ["Pass mark", "合格线", "合格線"],
  "training.parts.theory": ["Weight of theory", "理论权重", "理論權重"],
  "training.parts.practical": ["Weight of practical", "实操权重", "實作權重"],
  "training.parts.caseStudy": ["Weight of case study", "案例权重", "案例權重"],
  "training.eachPartMustPass": ["Each part must pass", "各部分均须合格", "各部分均須合格"],
  "training.passTarget": ["Target pass rate", "合格率目标", "合格率目標"],
  "training.newHireWeeks": ["New hires' courses due after (weeks)", "新员工课程期限（周）", "新進員工課程期限（週）"],
  "training.dutyGateMonths": ["Duty gate holds for (months)", "上岗课程检查期（月）", "上線課程檢查期（月）"],
  "training.dutyGateWords": ["Duty-gate courses contain", "上岗课程名称包含", "上線課程名稱包含"],
  "training.emergencyWords": ["Emergency courses contain", "应急课程名称包含", "應急課程名稱包含"],
  "training.dueSoonDays": ["Due soon within (days)", "即将到期（天）", "即將到期（天）"],
  "training.needsShare": ["A need from this share below pass", "未达标比例达到多少列为需求", "未達標比例達到多少列為需求"],
  "training.attendanceFloor": ["Least attendance", "出勤率下限", "出勤率下限"],
  "training.minTrainedForEffect": ["Least people for the effect", "效果评估最少人数", "成效評估最少人數"],
  "star.minRating": ["Least rating", "最低等级", "最低等級"],
  "star.minDaysEmployed": ["Least days employed in the month", "当月最少在职天数", "當月最少在職天數"],
  "star.minTickets": ["Least tickets in the month", "当月最少工单数", "當月最少工單數"],
  "star.minCsatRatings": ["Least ratings for the CSAT rise", "满意度进步所需评价数", "滿意度進步所需評價數"],
  "pip.rating": ["Rating that counts", "触发等级", "觸發等級"],
  "pip.monthsToOpen": ["Months in a row that open a plan", "连续几个月启动计划", "連續幾個月啟動計畫"],
  "pip.planMonths": ["Months of a plan", "计划时长（月）", "計畫時長（月）"],
  "pip.monthsToClose": ["Months in a row that close a plan", "连续几个月合格结束计划", "連續幾個月合格結束計畫"],
  "pip.unassessed": ["A month not assessed", "未考核的月份", "未考核的月份"],
  "annual.weights.monthly": ["Weight of the monthly scores", "月度得分权重", "月度得分權重"],
  "annual.weights.defence": ["Weight of the year-end defence", "年终述职权重", "年終述職權重"],
  "annual.weights.csatPercentile": ["Weight of the CSAT percentile", "满意度百分位权重", "滿意度百分位權重"],
  "annual.weights.majorIssue": ["Weight of major issues", "重大问题贡献权重", "重大問題貢獻權重"],
  "annual.minMonths": ["Least assessed months", "最少考核月数", "最少考核月數"],
};
