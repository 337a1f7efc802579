// Every kind of sheet that can be read, in the order ties are settled.
import { ACTIONS } from "./actions";
import { ANNUAL } from "./annual";
import { ASSESSMENT } from "./assessment";
import { COMPANY_DAYS } from "./companyDays";
import { COURSES } from "./courses";
import { FEEDBACK } from "./feedback";
import { KPI } from "./kpi";
import { POINTS } from "./points";
import { QA } from "./qa";
import { REVIEW_360 } from "./review360";
import { ROSTER } from "./roster";
import type { Schema } from "./schema";
import { SESSIONS } from "./sessions";
import { TICKETS } from "./tickets";
import { TRAINING } from "./training";

/** The declarations, one per kind. */
export const SCHEMAS: readonly Schema[] = [
  TICKETS, QA, REVIEW_360, ASSESSMENT, ANNUAL, TRAINING, SESSIONS, COURSES, POINTS, ACTIONS, FEEDBACK, KPI, ROSTER, COMPANY_DAYS,
];

/** Columns of no use in any kind of sheet, declared so that nothing else is read into them. */
export const IGNORED = `
  序号 · 项次 · 行号 · 身份证号 · 身份证 · 证件号码 · 身分證字號 · 社保号 · 合同号 · 出生日期 · 出生年月 · 年龄 · 性别 · 民族 · 学历 · 毕业院校 · 专业 · 籍贯 · 婚姻状况 · 政治面貌 · 参加工作时间 ·
  首次参加工作日期 · 合同开始日期 · 合同到期日 · 社保增员时间 · 工资月份 · 订单号 · 订单编号 · 运单号 · 退款编号 · 客户编号 · 客户手机号 · 会员编号 · 父工单 · 外部工单编号 · 商品名称 · 产品名称 · 商品编号 · 紧急联系人 ·
  成本中心 · 部门编码 · 备注 · 说明 · 附件 · 图片 · 班次 · 班別 · 地址 · 备用 · 签字 · 签名 ·
  S/N · SN · Row · Index · National ID · SSN · Gender · Sex · Age · Birth Date · Date of Birth · DOB · Cost Center · Position ID · Dept ID · Order ID · Order Number · Customer ID · Product · Product Name · SKU ·
  Shift · Address · Remarks · Notes · Attachment · Signature · Nationality · Education · Salary`;
