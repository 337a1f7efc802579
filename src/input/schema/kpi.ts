// KPI actuals, wide (a column per metric) or long (a row per metric). Metric words are in ../metricWords.
import type { Field, Schema } from "./schema";
import { MONTH, YEAR } from "./month";
import { personWith } from "./person";
import { RANK, RATING, TOTAL } from "./outcome";

const FIELDS: readonly Field[] = [
  ...personWith({
    employeeId: { zhCN: "被考核人工号", zhTW: "受評人編號", en: "Appraisee ID" },
    name: { zhCN: "被考核人 · 被考核者 · 考核对象 · 被考评人", zhTW: "受評人 · 受考人", en: "Appraisee · Ratee · Employee Under Review" },
  }),
  MONTH,
  YEAR,
  {
    id: "metric", shape: "word", role: "key",
    zhCN: `
      指标 · 考核项目 · 考核项 · 考核内容 · 考核要素 · 考评项目 · KPI · 关键绩效指标 · 关键指标 · 绩效项目 · 评价指标 · 评估指标 · 统计指标 · 指标项 ·
      二级指标 · 三级指标 · 项目† · 口径`,
    zhTW: "指標 · 衡量指標 · 評量項目",
    en: `
      Metric · Indicator · Performance Indicator · Key Performance Indicator · Measure · KRA · Key Result Area · Parameter · Criteria · Criterion ·
      Factor · Scorecard Item · Item† · Objective†`,
  },
  {
    id: "dimension", shape: "word", role: "aside",
    zhCN: "维度 · 指标类别 · 指标类型 · 一级指标 · 考核类别 · 类别†",
    zhTW: "構面 · 面向",
    en: "Dimension · Category · Perspective · Metric Group · KRA Group",
  },
  {
    id: "actual", shape: "number", role: "key",
    zhCN: `
      实际 · 实际完成 · 完成值 · 完成情况 · 完成数 · 达成值 · 实绩 · 实际结果 · 本月完成 · 本期值 · 当月值 · 当月完成 · 指标值 · 数值 · 统计值 · 结果值`,
    zhTW: "實際 · 實際達成",
    en: `
      Actual · Actual Value · Actual Result · Result† · Achieved · Value · Current · MTD · MTD Actual · Measured · Outcome · Actual Performance`,
  },
  {
    id: "target", shape: "target", role: "plain",
    zhCN: `
      目标 · 目标要求 · 考核标准 · 标准 · 达标值 · 达标标准 · 要求值 · 合格标准 · 计划值 · 任务量 · 任务值 · 基准值 · 门槛值 · 底线值 · 挑战值`,
    zhTW: "目標 · 挑戰目標",
    en: `
      Target · Target Value · Goal · Goal Value · Plan† · Standard · Benchmark · Threshold · Expected · Quota · Budget · Floor · Minimum · Stretch ·
      Stretch Target`,
  },
  {
    id: "weight", shape: "share", role: "plain",
    zhCN: "权重 · 占比 · 比重 · 权数 · 权值 · 分值† · 满分† · 标准分 · 配分 · 分数占比",
    zhTW: "權重 · 配比",
    en: "Weight · % Weight · Share · Max Points · Max Score · Points Possible",
  },
  {
    id: "unit", shape: "word", role: "plain",
    zhCN: "单位 · 计量单位",
    zhTW: "單位",
    en: "Unit · UoM · Unit of Measure",
  },
  {
    id: "direction", shape: "word", role: "plain",
    zhCN: "方向 · 极性 · 正/负向 · 越高越好/越低越好",
    zhTW: "方向",
    en: "Direction · Polarity · Better if · Higher/Lower is better · Trend",
  },
  {
    id: "attainment", shape: "share", role: "aside",
    zhCN: "达成率 · 完成率 · 目标达成率 · 目标完成率 · 完成比例 · 达成百分比 · 达成度",
    zhTW: "達成率 · 執行率",
    en: `
      Attainment · Achievement % · Achievement Rate · % to Target · % of Target · % to Goal · Percent to Plan · % Achieved`,
  },
  {
    id: "score", shape: "score", role: "plain",
    zhCN: "得分 · 分数 · 评分 · 单项得分 · 实得分 · 评定得分 · 上级评分 · 主管评分",
    zhTW: "得分",
    en: "Score · Points · Points Earned · KPI Score · Metric Score · Rating Score · Manager Score · Manager Rating",
  },
  {
    id: "selfScore", shape: "score", role: "aside",
    zhCN: "自评 · 自评分 · 自我评分 · 自我评价",
    zhTW: "自評 · 自我評量",
    en: "Self Score · Self Rating · Self Assessment · Self-Evaluation · Self Review",
  },
  {
    id: "weightedScore", shape: "number", role: "aside",
    zhCN: "加权得分 · 权重得分 · 加权后得分 · 折算得分",
    zhTW: "加權得分 · 換算分數",
    en: "Weighted Score · Weighted · Weighted Points · Weighted Rating · Contribution",
  },
  TOTAL,
  RATING,
  {
    id: "coefficient", shape: "number", role: "aside",
    zhCN: "绩效系数 · 考核系数 · 奖金系数 · 系数†",
    zhTW: "績效係數",
    en: "Coefficient · Multiplier · Payout Factor · Bonus Multiplier · Payout %",
  },
  RANK,
  {
    id: "daysPresent", shape: "number", role: "plain",
    zhCN: "出勤天数 · 实出勤 · 实际出勤 · 在岗天数 · 上班天数 · 工作天数 · 登录天数 · 上线天数 · 客服在线天数 · 签入天数",
    zhTW: "出勤天數 · 實際出勤日數 · 應出勤天數 · 出勤時數 · 上線時數",
    en: `
      Days Worked · Days Present · Work Days · Working Days · Attendance Days · Logged-in Time ·
      Shifts`,
  },
  {
    id: "dueDays", shape: "number", role: "aside",
    zhCN: "应出勤天数 · 应出勤 · 出勤工时 · 登录时长 · 在线时长 · 签入时长 · 上线时长 · 工作时长",
    zhTW: "應出勤天數 · 出勤時數 · 上線時數",
    en: "Scheduled Days · Hours Worked · Login Hours · Logged-in Time · Staffed Time · FTE · Shifts",
  },
];

/** The declaration of this kind of sheet. */
export const KPI: Schema = {
  kind: "kpi",
  needs: [["employeeId", "name", "alias"]],
  fields: FIELDS,
  nouns: "考核 · 绩效 · 指标",
  sheetNames: `
    KPI · KPI数据 · 绩效 · 绩效数据 · 绩效考核表 · 考核表 · 月度考核 · 业绩 · 月报 · 日报 · 个人数据 · 坐席报表 · 话务报表 · 客服数据 ·
    Scorecard · Performance · KPI Data · Agent Stats · Metrics`,
  others: "metrics",
};
