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
  成本中心 · 司龄 · 工龄 · 部门编码 · 备注 · 说明 · 附件 · 图片 · 班次 · 班別 · 地址 · 备用 · 签字 · 签名 ·
  S/N · SN · Row · Index · National ID · SSN · Gender · Sex · Age · Birth Date · Date of Birth · DOB · Cost Center · Tenure · Years of Service · Position ID · Dept ID · Order ID · Order Number · Customer ID · Product · Product Name · SKU ·
  Shift · Address · Remarks · Notes · Attachment · Signature · Nationality · Education · Salary`;

/** Columns of other businesses: beside them a sheet needs more than common words to be one that is read. */
export const FOREIGN = `
  金额 · 价格 · 单价 · 售价 · 成本 · 费用 · 费用类型 · 报销状态 · 报销金额 · 数量 · 库存 · 库存数量 · 规格 · 型号 · 供应商 · 发票号 · 发票号码 · 付款日期 · 付款状态 · 应付金额 · 实付金额 · 订单号 · 订单状态 · 下单时间 · 发货时间 ·
  发货日期 · 物流单号 · 运单号 · 买家昵称 · 资产编号 · 资产名称 · 领用日期 · 基本工资 · 应发工资 · 实发工资 · 绩效工资 · 加班费 · 个税 · 公积金 · 银行卡号 · 应聘岗位 · 面试日期 · 面试结果 · 面试官 · 请假类型 · 假期类型 ·
  请假事由 · 审批状态 · 审批人 · 会员等级 · 注册日期 · 答案 · 签名 · 签字 · 客户 · 客户名称 · 客户姓名 · 商品 ·
  Amount · Price · Unit Price · Quantity · Stock · Invoice Number · Invoice Date · Paid On · Payment Date · Payment Status · Order Number · Order Date · Order Status · Ship Date · Supplier · Asset Tag · Asset Name ·
  Serial Number · Net Pay · Gross Pay · Overtime Pay · Base Pay · Applicant · Candidate · Interview Date · Interview Result · Leave Type · Expense Type · Approval Status · Approver · Lead Status · Lead Source · Deal Stage ·
  Deal Name · Contract Value · Discount · Currency · SKU · Company · Answer · Author · Signature · Customer · Customer Name · Client · Product · Debit · Credit`;
