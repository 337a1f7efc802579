// The columns that say which month or year a row is about.
import type { Field } from "./schema";

/** The month column. */
export const MONTH: Field =
  {
    id: "month", shape: "month", role: "key",
    zhCN: `
      月份 · 月 · 年月 · 考评月 · 评估月份 · 考核期 · 考核周期 · 考核期间 · 考核时间 · 绩效周期 · 绩效期间 · 统计月份 · 统计月 · 统计周期 · 统计期间 · 统计时间 ·
      统计日期 · 考评月份 · 数据月份 · 数据周期 · 数据日期 · 报告月份 · 报表月份 · 期间 · 账期 · 周期 · 日期† · 时间†`,
    zhTW: "月份 · 統計年月 · 資料月份 · 資料年月 · 結算月份 · 期別",
    en: `
      Month · Period · Reporting Month · Report Month · Review Month · Review Period · Performance Month · Performance Period · Assessment Month ·
      Assessment Period · Evaluation Period · Month Year · Mon-YY · Year-Month · YYYYMM · Month Ending · Period End · KPI Month · Cycle ·
      Fiscal Month · Reporting Period · As of Month · Week Ending · Date†`,
  };

/** The year column, alone or beside a month column. */
export const YEAR: Field =
  {
    id: "year", shape: "year", role: "key",
    zhCN: "年度 · 年份 · 考核年度 · 评价年度",
    zhTW: "年度 · 考績年度",
    en: "Year · Review Year · Fiscal Year · FY",
  };
