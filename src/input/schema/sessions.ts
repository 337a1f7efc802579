// The training plan: sessions planned and held.
import type { Field, Schema } from "./schema";
import { COURSE_FIELDS } from "./course";

const FIELDS: readonly Field[] = [
  ...COURSE_FIELDS,
  {
    id: "sessionId", shape: "id", role: "plain",
    zhCN: "场次 · 期次 · 班次编号 · 批次 · 培训班 · 班级名称 · 培训期数",
    zhTW: "梯次 · 期別 · 班級",
    en: "Session · Session ID · Class · Class ID · Batch · Cohort · Event · Run",
  },
  {
    id: "plannedOn", shape: "moment", role: "key",
    zhCN: `
      计划日期 · 计划培训时间 · 拟培训时间 · 计划开始时间 · 计划结束日期 · 计划月份 · 培训时间 · 开课日期 · 时间安排 · 预计时间`,
    zhTW: "預定日期 · 預定上課日期 · 開訓日期",
    en: "Planned Date · Scheduled Date · Plan Start · Start Date · Planned Month · When",
  },
  {
    id: "heldOn", shape: "moment", role: "sign",
    zhCN: "实际日期 · 实际开始时间 · 实际结束时间 · 实施日期 · 完成日期",
    zhTW: "實際日期 · 實際上課日",
    en: "Actual Date · Held On · Delivered On · Actual Start · Actual End",
  },
  {
    id: "venue", shape: "text", role: "sign",
    zhCN: "地点 · 培训场地 · 会议室 · 教室 · 线上链接",
    zhTW: "地點 · 上課地點",
    en: "Venue · Location · Room · Place · Where · Link",
  },
  {
    id: "trainer", shape: "name", role: "plain",
    zhCN: "讲师 · 授课讲师 · 主讲 · 主讲人 · 授课人 · 培训师 · 老师 · 讲师姓名 · 内训师 · 培训机构",
    zhTW: "講師 · 內部講師 · 開課單位",
    en: "Trainer · Instructor · Facilitator · Teacher · Lecturer · Presenter · Coach · Provider · Vendor",
  },
  {
    id: "requirements", shape: "text", role: "sign",
    zhCN: "培训要求 · 注意事项 · 携带物品 · 课前准备 · 培训材料 · 教材",
    zhTW: "注意事項",
    en: "Requirements · What to Bring · Prerequisites · Materials · Preparation",
  },
  {
    id: "plannedHeadcount", shape: "number", role: "sign",
    zhCN: "计划人数 · 应到人数 · 应参加人数 · 报名人数",
    zhTW: "預計人數",
    en: "Planned Headcount · Enrolled · Registered · Expected",
  },
  {
    id: "actualHeadcount", shape: "number", role: "sign",
    zhCN: "实到人数 · 实际人数 · 参训人数 · 参加人数",
    zhTW: "實到人數",
    en: "Attended · Actual Headcount · Participants",
  },
  {
    id: "status", shape: "word", role: "plain",
    zhCN: "完成情况 · 执行情况 · 实施状态 · 是否完成 · 状态",
    zhTW: "執行狀況 · 辦理情形",
    en: "Status · Held? · Delivery Status",
  },
  {
    id: "hours", shape: "duration", role: "plain",
    zhCN: "课时 · 学时 · 培训课时 · 时长",
    zhTW: "時數 · 課程時數",
    en: "Hours · Duration · Training Hours",
  },
  {
    id: "cost", shape: "number", role: "sign",
    zhCN: "培训费用 · 预算 · 预算费用 · 实际费用 · 人均费用",
    zhTW: "訓練費用",
    en: "Cost · Budget · Cost per Head",
  },
  {
    id: "organiser", shape: "text", role: "aside",
    zhCN: "组织部门 · 责任部门 · 主办部门 · 负责人",
    zhTW: "主辦單位 · 承辦人",
    en: "Organizer · Owner · Owning Department",
  },
];

/** The declaration of this kind of sheet. */
export const SESSIONS: Schema = {
  kind: "sessions",
  needs: [["courseId", "course"], ["plannedOn"]],
  fields: FIELDS,
  nouns: "培训 · training",
  sheetNames: `
    培训计划 · 年度培训计划 · 月度培训安排 · 培训日历 · 排课表 · Training Plan · Calendar · Schedule · Sessions`,
};
