// Training records: who took which course when, with what result. The matrix form is read by ../matrix.
import type { Field, Schema } from "./schema";
import { COURSE_FIELDS } from "./course";
import { personWith } from "./person";

const FIELDS: readonly Field[] = [
  ...personWith({
    name: {
      zhCN: "学员 · 学员姓名 · 参训人 · 参训人员 · 参加人员 · 受训人 · 受训人员 · 培训人员 · 签到人",
      zhTW: "上課人員",
      en: "Trainee · Learner · Participant · Attendee · Delegate · Student · Enrollee",
    },
  }),
  ...COURSE_FIELDS,
  {
    id: "on", shape: "moment", role: "key",
    zhCN: `
      培训日期 · 上课日期 · 参训日期 · 学习日期 · 完成日期 · 结业日期 · 课程结束日期 · 考核日期 · 考试日期 · 签到日期 · 开始日期† · 日期 ·
      完成学习时间 · 学习完成时间 · 完成时间 · 结束时间† · 培训时间 · 上课时间`,
    zhTW: "訓練日期 · 受訓日期 · 課程日期 · 完訓日期 · 結訓日期",
    en: `
      Date · Training Date · Session Date · Attended On · Course Date · Completion Date · Completed On · Finish Date · Start Date ·
      Enrollment Date (not completion) · Last Accessed ·
      Time completed · Completed Date · Transcript Completed Date · Date Taken · Attendance Date`,
  },
  {
    id: "attendance", shape: "word", role: "sign",
    zhCN: `
      出勤 · 出勤状态 · 出席 · 签到 · 签到状态 · 考勤 · 到课情况 · 到场情况 · 是否参加 · 是否签到 · 是否出勤 · 参训情况 · 参训状态 ·
      签到时间 · 到场时间`,
    zhTW: "出席 · 出席狀況 · 出缺席 · 出缺勤 · 簽到狀況 · 到課狀況 · 是否出席 · 簽到時間",
    en: `
      Attendance · Attendance Status · Attended · Present · Check-in · Sign-in · Signed In · Show/No Show · Participation ·
      Check-in Time · Sign-in Time · Attendance Mark`,
  },
  {
    id: "theory", shape: "score", role: "sign",
    zhCN: "理论成绩 · 理论考试 · 理论 · 笔试成绩 · 笔试 · 考试成绩 · 线上考试成绩 · 试卷得分",
    zhTW: "學科 · 學科成績 · 測驗成績",
    en: "Theory · Theory Score · Written · Written Score · Exam Score · Test Score · Quiz Score · Knowledge Score",
  },
  {
    id: "practical", shape: "score", role: "sign",
    zhCN: "实操成绩 · 实操 · 实际操作 · 操作成绩 · 技能成绩 · 模拟成绩 · 演练成绩 · 角色扮演得分",
    zhTW: "術科 · 術科成績 · 實作 · 實作成績",
    en: "Practical · Practical Score · Hands-on Score · Skills Score · Lab Score · Role-play Score · Simulation Score",
  },
  {
    id: "caseStudy", shape: "score", role: "sign",
    zhCN: "案例分析 · 案例成绩 · 案例 · 案例答辩 · 作业成绩†",
    zhTW: "案例分析 · 個案 · 個案分析",
    en: "Case Study · Case Score · Case Analysis · Case · Assignment†",
  },
  {
    id: "score", shape: "score", role: "plain",
    zhCN: "成绩 · 培训成绩 · 总分 · 综合成绩 · 考核成绩 · 最终成绩 · 得分 · 分数 · 考试得分",
    zhTW: "成績 · 學習成績",
    en: "Score · Final Grade · Grade · Mark · Percent · Percentage · Course grade · Grade (%) · Marks · Final Score · Transcript Score",
  },
  {
    id: "preTest", shape: "score", role: "sign",
    zhCN: "训前测试 · 培训前测试 · 前测 · 前测成绩 · 课前测 · 训前成绩 · 培训前成绩 · 前测得分 · 摸底成绩",
    zhTW: "前測 · 課前測驗",
    en: "Pre-test · Pretest · Pre Score · Baseline",
  },
  {
    id: "postTest", shape: "score", role: "sign",
    zhCN: "训后测试 · 培训后测试 · 后测 · 后测成绩 · 课后测 · 训后成绩 · 培训后成绩 · 后测得分",
    zhTW: "後測 · 課後測驗",
    en: "Post-test · Posttest · Post Score · Post Assessment",
  },
  {
    id: "outcome", shape: "word", role: "plain",
    zhCN: `
      结果 · 考核结果 · 考试结果 · 是否合格 · 是否通过考核 · 是否通过 · 合格与否 · 合格情况 · 结业情况 · 是否结业`,
    zhTW: "結果 · 是否及格 · 結訓狀況 · 完訓狀態",
    en: `
      Result · Outcome · Pass/Fail · Passed · Pass · Certification Status`,
  },
  {
    id: "progress", shape: "word", role: "plain",
    zhCN: "完成状态 · 完成情况 · 学习状态 · 学习进度 · 培训状态 · 完成进度 · 状态†",
    zhTW: "學習狀態 · 完成狀態",
    en: "Completion Status · Status · Learning Status · Progress · Progress % · Completed? · Enrollment Status",
  },
  {
    id: "dueOn", shape: "moment", role: "aside",
    zhCN: "应完成日期 · 截止日期 · 学习截止时间 · 要求完成日期",
    zhTW: "應完成日期 · 期限",
    en: "Due Date · Assignment Due · Deadline · Assigned Date · Time started · Enrolled On · Registration Date",
  },
  {
    id: "attempt", shape: "word", role: "plain",
    zhCN: "补考 · 是否补考 · 补考成绩 · 补考日期 · 考试次数 · 首考成绩 · 首次成绩 · 第一次成绩 · 第二次成绩",
    zhTW: "補考 · 補訓 · 重考",
    en: "Attempt · Attempt No · Resit · Retake · Retest · First Attempt Score · Resit Score · Best Score",
  },
  {
    id: "feedback", shape: "satisfaction", role: "plain",
    zhCN: "满意度 · 课程评分 · 培训评价 · 课程评价 · 反馈评分 · 学员评分 · 反馈 · 反馈分 · 反馈得分 · 培训反馈 · 学员反馈",
    zhTW: "滿意度 · 課後滿意度 · 回饋評分",
    en: "Feedback · Feedback Score · Course Rating · Satisfaction · Level 1 · Reaction · Smile Sheet · Trainer Rating",
  },
  {
    id: "validUntil", shape: "moment", role: "sign",
    zhCN: "有效期至 · 到期日 · 证书到期日 · 下次培训日期 · 复训日期",
    zhTW: "有效期限至 · 證照到期日 · 回訓日",
    en: `
      Valid Until · Expiry Date · Expires On · Expiration Date · Certificate Expiry · Next Due · Renewal Date`,
  },
  {
    id: "hours", shape: "duration", role: "aside",
    zhCN: "学时 · 课时 · 获得学时 · 学习时长 · 培训时长",
    zhTW: "時數 · 訓練時數 · 學習時數",
    en: "Hours · Credit · CPE · Time Spent · Seat Time",
  },
  {
    id: "certificate", shape: "text", role: "aside",
    zhCN: "证书编号 · 证书号 · 合格证号",
    zhTW: "證書編號 · 證照號碼",
    en: "Certificate No · Cert #",
  },
  {
    id: "absenceReason", shape: "text", role: "aside",
    zhCN: "缺勤原因 · 请假原因 · 未参加原因",
    zhTW: "缺席原因 · 請假事由",
    en: "Absence Reason · Reason",
  },
  {
    id: "trainer", shape: "name", role: "plain",
    zhCN: "讲师 · 授课讲师 · 主讲 · 主讲人 · 授课人 · 培训师 · 老师 · 讲师姓名 · 内训师 · 培训机构",
    zhTW: "講師 · 內部講師 · 開課單位",
    en: "Trainer · Instructor · Facilitator · Teacher · Lecturer · Presenter · Coach · Provider · Vendor",
  },
  {
    id: "module", shape: "word", role: "aside",
    zhCN: `
      模块 · 课程类别 · 课程分类 · 课程类型 · 课程体系 · 培训类别 · 培训类型 · 培训分类 · 能力维度 · 能力项 · 知识模块`,
    zhTW: "模組 · 職能 · 職能類別",
    en: `
      Module · Course Category · Category · Course Type · Training Type · Competency · Skill Area · Subject Area · Curriculum`,
  },
];

/** The declaration of this kind of sheet. */
export const TRAINING: Schema = {
  kind: "training",
  needs: [["employeeId", "name", "alias"], ["courseId", "course"], ["on", "attendance", "outcome", "progress", "score", "theory", "practical", "feedback", "postTest", "validUntil"]],
  fields: FIELDS,
  nouns: "培训 · 课程 · 学习 · training · course · transcript · learning",
  sheetNames: `
    培训记录 · 培训台账 · 培训签到 · 签到表 · 培训成绩 · 培训档案 · 学习记录 · 培训花名册 · 培训矩阵 · 技能矩阵 ·
    Training · Training Log · Training Records · Attendance · Completions · Matrix · Skills Matrix · LMS Export`,
};
