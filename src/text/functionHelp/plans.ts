// Help of the functions for improvement plans and deadlines in words.
import type { FunctionHelp } from "../functionHelp";

export const PLAN_HELP: readonly FunctionHelp[] = [
  {
    id: "DEADLINE",
    description: [
      "The day a deadline falls on: a date, or words such as Q1, 月底, 下月初, 三个月内, within 3 months.",
      "期限对应的日期：可为日期，或 Q1、月底、下月初、三个月内、within 3 months 等词语。",
      "期限對應的日期：可為日期，或 Q1、月底、下月初、三個月內、within 3 months 等詞語。",
    ],
    parameters: [
      { name: "text", help: ["The deadline as written.", "期限的原文。", "期限的原文。"] },
      { name: "asOf", optional: true, help: ["The day relative words count from.", "相对期限的起算日期。", "相對期限的起算日期。"] },
    ],
    example: {
      formula: ['=HRKPI.DEADLINE("within 3 months", "2026-10-31")', '=HRKPI.DEADLINE("三个月内", "2026-10-31")', '=HRKPI.DEADLINE("三個月內", "2026-10-31")'],
      gives: ["2027-01-31", "2027-01-31", "2027-01-31"],
      because: [
        "Three months after 31 October 2026. Format the cell as a date.",
        "2026 年 10 月 31 日之后三个月。请将单元格设为日期格式。",
        "2026 年 10 月 31 日之後三個月。請將儲存格設為日期格式。",
      ],
    },
  },
  {
    id: "PIP",
    description: [
      "The standing of a person's improvement plan month by month: open from the second assessed month in a row that needs improvement, overdue after three further months, closed by two months of pass or better.",
      "个人改进计划逐月的状态：连续第二个已评月份为待改进时开启，再过三个月未结束为逾期，连续两个月合格及以上时结束。",
      "個人改進計畫逐月的狀態：連續第二個已評月份為待改進時開啟，再過三個月未結束為逾期，連續兩個月合格及以上時結束。",
    ],
    parameters: [
      {
        name: "ratings",
        help: ["One rating per month, oldest first; an empty cell is a month not assessed.", "每月一个等级，从最早的月份开始；空单元格为未评的月份。", "每月一個等級，從最早的月份開始；空白儲存格為未評的月份。"],
      },
    ],
    example: {
      formula: ['=HRKPI.PIP({"pass","needs improvement","","needs improvement"})', '=HRKPI.PIP({"合格","待改进","","待改进"})', '=HRKPI.PIP({"合格","待改進","","待改進"})'],
      gives: ["(empty), (empty), (empty), open", "（空）, （空）, （空）, 进行中", "（空）, （空）, （空）, 進行中"],
      because: [
        "The month not assessed does not break the row: the fourth month is the second in a row that needs improvement.",
        "未评的月份不中断连续：第四个月是连续第二个待改进的月份。",
        "未評的月份不中斷連續：第四個月是連續第二個待改進的月份。",
      ],
    },
  },
];
