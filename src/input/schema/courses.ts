// The course catalogue: what is taught, to whom, how often.
import type { Field, Schema } from "./schema";
import { COURSE_FIELDS } from "./course";

const FIELDS: readonly Field[] = [
  ...COURSE_FIELDS,
  {
    id: "module", shape: "word", role: "plain",
    zhCN: `
      模块 · 课程类别 · 课程分类 · 课程类型 · 课程体系 · 培训类别 · 培训类型 · 培训分类 · 能力维度 · 能力项 · 知识模块`,
    zhTW: "模組 · 職能 · 職能類別",
    en: `
      Module · Course Category · Category · Course Type · Training Type · Competency · Skill Area · Subject Area · Curriculum`,
  },
  {
    id: "tier", shape: "word", role: "sign",
    zhCN: "课程级别 · 培训层级 · 培训层次 · 层级 · 阶段 · 培训对象层级 · 课程等级",
    zhTW: "課程階層 · 階層別",
    en: "Tier · Level · Stage · Track · Audience Level",
  },
  {
    id: "method", shape: "word", role: "sign",
    zhCN: "培训方式 · 培训形式 · 授课方式 · 授课形式 · 学习方式 · 教学方式 · 线上/线下 · 内训/外训 · 内部/外部",
    zhTW: "訓練方式 · 上課方式 · 內外訓 · 實體/線上",
    en: `
      Method · Delivery Method · Delivery · Format · Mode · Delivery Mode · Modality · Online/Offline · Internal/External`,
  },
  {
    id: "cadence", shape: "word", role: "sign",
    zhCN: "频率 · 频次 · 培训周期 · 周期† · 开课频率 · 演练频率 · 复训周期† · 复训频率",
    zhTW: "頻率 · 回訓週期",
    en: `
      Cadence · Frequency · Recurrence · Repeat · Repeats Every · Interval · Recertification · Retraining Frequency · Cycle`,
  },
  {
    id: "days", shape: "duration", role: "plain",
    zhCN: "天数 · 时长 · 课时 · 学时 · 课时数 · 学时数 · 小时数",
    zhTW: "天數 · 時數 · 學習時數 · 上課時數",
    en: "Days · Duration · Hours · Length · Credit Hours",
  },
  {
    id: "trainer", shape: "name", role: "plain",
    zhCN: "讲师 · 授课讲师 · 主讲 · 主讲人 · 授课人 · 培训师 · 老师 · 讲师姓名 · 内训师 · 培训机构",
    zhTW: "講師 · 內部講師 · 開課單位",
    en: "Trainer · Instructor · Facilitator · Teacher · Lecturer · Presenter · Coach · Provider · Vendor",
  },
  {
    id: "validityMonths", shape: "number", role: "sign",
    zhCN: "有效期 · 有效月数 · 证书有效期 · 复训周期† · 到期月数",
    zhTW: "有效期限 · 證書效期 · 效期(月)",
    en: `
      Validity · Valid For (Months) · Validity Months · Expires After · Expiry (months) · Certification Period · Valid Months`,
  },
  {
    id: "requiredFor", shape: "text", role: "sign",
    zhCN: `
      培训对象 · 适用对象 · 适用岗位 · 适用范围 · 参训对象 · 参训人员 · 必修岗位 · 必修对象 · 授课对象 · 面向人群 · 对象 · 参与部门 · 适用部门 ·
      适用职级 · 服务年限`,
    zhTW: "訓練對象 · 適用職務 · 參加對象 · 年資",
    en: `
      Required For · Audience · Target Audience · Applies To · Mandatory For · Assigned To · Roles · Required Roles · Job Roles · Department · Who ·
      Participants`,
  },
  {
    id: "mandatory", shape: "word", role: "sign",
    zhCN: "是否必修 · 必修/选修 · 课程性质 · 必修 · 是否强制",
    zhTW: "必修/選修 · 必選修",
    en: "Mandatory · Required · Compulsory · Core/Elective",
  },
  {
    id: "passMark", shape: "score", role: "sign",
    zhCN: "合格分 · 合格线 · 及格分 · 及格线 · 通过分数 · 达标分 · 合格标准",
    zhTW: "及格分數 · 及格標準 · 通過標準",
    en: "Pass Mark · Passing Score · Pass Score · Passing Grade · Min Score · Cut Score · Pass %",
  },
  {
    id: "launchOn", shape: "moment", role: "sign",
    zhCN: "上市日期 · 上线日期 · 新品上市日 · 产品上市时间 · 发布日期 · 上新日期",
    zhTW: "上市日期",
    en: "Launch Date · Go-live Date · Release Date · Product Launch",
  },
  {
    id: "dutyGate", shape: "flag", role: "sign",
    zhCN: "是否上岗必备 · 上岗必考 · 上岗认证 · 上岗资格 · 持证上岗",
    zhTW: "上線資格 · 上線必備",
    en: "Duty Gate · Required Before Duty · Go-live Requirement · Certification Required",
  },
  {
    id: "revisedOn", shape: "text", role: "aside",
    zhCN: "更新日期 · 教材更新日期 · 版本 · 教材版本 · 修订日期",
    zhTW: "改版日期",
    en: "Last Revised · Revision Date · Version · Rev · Updated On",
  },
];

/** The declaration of this kind of sheet. */
export const COURSES: Schema = {
  kind: "courses",
  needs: [["courseId", "course"], ["module", "tier", "method", "cadence", "validityMonths", "requiredFor", "mandatory", "passMark", "launchOn", "dutyGate", "days"]],
  fields: FIELDS,
  nouns: "课程 · 培训 · course · training",
  sheetNames: "课程 · 课程表 · 课程目录 · 课程库 · Courses · Catalog · Course Catalogue",
};
