// The company's own days off and working days.
import type { Field, Schema } from "./schema";

const FIELDS: readonly Field[] = [
  {
    id: "on", shape: "moment", role: "key",
    zhCN: "日期 · 放假日期 · 节假日 · 假期日期 · 调休日期",
    zhTW: "日期 · 假日日期 · 補班日",
    en: "Date · Holiday · Day",
  },
  {
    id: "until", shape: "moment", role: "plain",
    zhCN: "结束日期 · 截止日期 · 结束",
    zhTW: "迄日",
    en: "To · End · End Date · Until",
  },
  {
    id: "dayKind", shape: "word", role: "sign",
    zhCN: "类型 · 日期类型 · 上班/休息 · 是否上班 · 是否放假 · 班休 · 性质",
    zhTW: "類別 · 假別 · 上班/放假 · 是否上班日",
    en: "Type · Day Type · Working · Is Working Day · Work/Off · Is Holiday",
  },
  {
    id: "name", shape: "text", role: "plain",
    zhCN: "名称 · 节日 · 假期名称 · 说明 · 备注",
    zhTW: "名稱 · 假日名稱",
    en: "Name · Holiday Name · Occasion · Description · Remarks",
  },
  {
    id: "hours", shape: "text", role: "plain",
    zhCN: "时段 · 营业时间 · 上班时间 · 工作时间 · 服务时间",
    zhTW: "時段",
    en: "Hours · Opening Hours · Working Hours · Open–Close",
  },
  {
    id: "dayCount", shape: "number", role: "aside",
    zhCN: "天数 · 放假天数",
    zhTW: "天數",
    en: "Days",
  },
];

/** The declaration of this kind of sheet. */
export const COMPANY_DAYS: Schema = {
  kind: "company-days",
  needs: [["on"], ["dayKind", "name"]],
  fields: FIELDS,
  nouns: "",
  sheetNames: "节假日 · 假期表 · 放假安排 · 调休 · 工作日历 · 公司日历 · 国定假日 · 行事历 · 假日 · Holidays · Calendar · Working Days",
};
