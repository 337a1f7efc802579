// A small team's workbook for the tests in the browser: two people whose October is complete, in the words of a Chinese sheet.
import { sheet } from "../support/grid";

export const ROSTER = sheet("花名册", `
  工号 | 姓名 | 小组 | 岗位 | 入职日期
  1001 | 张三 | 一组 | 客服专员 | 2024-03-01
  1002 | 李四 | 二组 | 客服专员 | 2024-05-01
`);

export const KPI = sheet("绩效数据", `
  工号 | 姓名 | 月份 | 客户满意度 | 响应时长(小时) | 解决率
  1001 | 张三 | 2026-10 | 4.2 | 30 | 88.2%
  1002 | 李四 | 2026-10 | 4.8 | 12 | 95.0%
`);

/** Its second cell is no number, its third person nobody knows. */
export const UNTIDY_KPI = sheet("绩效数据", `
  工号 | 姓名 | 月份 | 客户满意度 | 响应时长(小时) | 解决率
  1001 | 张三 | 2026-10 | 4.2 | 很快 | 88.2%
  1002 | 李四 | 2026-10 | 4.8 | 12 | 95.0%
  1009 | 赵六 | 2026-10 | 4.5 | 20 | 91.0%
       | 孙七 | 很久以前 | 4.5 | 20 | 91.0%
`);

export const NOTES = sheet("会议纪要", `
  周会
  讨论了排班
`);
