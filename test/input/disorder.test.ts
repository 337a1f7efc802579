// Sheets put out of order at random: whatever people do to them, reading never throws and every data row is accounted for.
import { expect, test } from "@jest/globals";
import { fc } from "../support/property";
import { SCHEMAS } from "../../src/input/schema/all";
import type { CellValue, Sheet } from "../../src/input/sheet";
import { sheet } from "../support/grid";
import { read } from "./readBook";

const SHEETS: readonly Sheet[] = [
  sheet("花名册", `
    工号 | 姓名 | 小组 | 岗位 | 入职日期
    1001 | 张三 | 一组 | 专员 | 2024-03-01
    1002 | 李四 | 一组 | 组长 | 2023-05-01
    1003 | 王五 | 二组 | 专员 | 2025-03-01
  `),
  sheet("绩效", `
    2026年10月绩效 | ~ | ~ | ~
    工号 | 姓名 | 满意度 | 解决率
    1001 | 张三 | 4.5 | 95%
    1002 | 李四 | 4.1 | 91%
    合计 | | 4.3 | 93%
  `),
  sheet("KPI by month", `
    Employee ID | Metric | Target | 2026-09 | 2026-10
    1001 | CSAT | ≥4 | 4.2 | 4.4
    1002 | Resolution rate | ≥90% | 91% | 93%
  `),
  sheet("投诉", `
    投诉编号 | 投诉时间 | 投诉类型 | 责任客服 | 首次回复时间 | 完成日期 | 是否超时
    T1 | 2026-10-03 14:30 | 服务态度 | 张三 | 2026-10-03 15:00 | 2026-10-04 | 否
    T2 | 2026-10-05 09:30 | 产品质量 | 李四 | 2026-10-05 10:00 | 2026-10-09 | 是
  `),
  sheet("360", `
    姓名 | 月份 | 上级评分 | 同事评分 | 同事人数
    张三 | 2026-10 | 90 | 85 | 4
    李四 | 2026-10 | 80 | 82 | 3
  `),
  sheet("培训矩阵", `
    姓名 | 基础服务 | 投诉处理 | 情绪管理
    张三 | 已完成 | 未完成 | 2026-10-05
    李四 | 免修 | 进行中 | 88
  `),
  sheet("签到表", `
    课程名称:投诉处理 | ~ | ~
    姓名 | 10月8日 | 10月9日
    张三 | √ | 请假
    李四 | 迟到 | ×
  `),
  sheet("10月考核", `
    工号 | 姓名 | 知识测试 | 技能实操 | 情景答辩
    1001 | 张三 | 88 | 92分 | 缺考
    1002 | 李四 | 90% | 85 | 免考
  `),
  sheet("360评价明细", `
    被评价人 | 评价周期 | 评价关系 | 评价人 | 得分
    张三 | 2026-10 | 上级 | 李四 | 90
    张三 | 2026Q3 | 同事 | 王五 | 85
  `),
  sheet("质检", `
    质检日期 | 客服 | 开场白(10分) | 业务准确性(40分) | 是否致命 | 申诉结果
    2026-10-08 | 张三 | 10 | 35 | 否 | 未申诉
    2026-10-09 | 李四 | 不适用 | 38 | 是 | 维持原判
  `),
  sheet("课程目录", `
    课程编号 | 课程名称 | 频率 | 适用对象 | 有效期(月) | 合格分
    C1 | 基础服务 | 每月 | 新员工 | 12 | 80
    C2 | 投诉处理 | 每季度 | 全员 | | 60
  `),
  sheet("培训计划", `
    课程名称 | 计划日期 | 实际日期 | 讲师 | 计划人数 | 实到人数
    投诉处理 | 2026-10-12~10-13 | 2026-10-13 | 周老师 | 20 | 18
    情绪管理 | 2026-11-05 | | 周老师 | 20 |
  `),
  sheet("培训记录", `
    工号 | 课程名称 | 培训日期 | 出勤 | 理论成绩 | 是否合格
    1001 | 投诉处理 | 2026-10-13 | 出勤 | 85 | 合格
    1002 | 投诉处理 | 2026-10-13 | 迟到 | 55 | 不合格
  `),
  sheet("改进措施", `
    改进措施 | 责任人 | 完成期限 | 状态 | 完成日期
    建立话术库 | 张三 | 本季度末 | 进行中 |
    优化流程 | 李四 | 2026-10-31 | 已完成 | 2026-10-30
  `),
  sheet("创新积分", `
    日期 | 工号 | 姓名 | 积分 | 事由 | 是否采纳
    2026-10-08 | 1001 | 张三 | 10 | 流程优化建议 | 已采纳
    2026-10-09 | 1002 | 李四 | -5 | 兑换 |
  `),
  sheet("满意度调查", `
    评价时间 | 客服 | 满意度 | 评价内容 | 是否跟进
    2026-10-08 10:00 | 张三 | 5 | 很好 | 是
    2026-10-09 11:00 | 李四 | 2 | 慢 | 否
  `),
  sheet("放假安排", `
    日期 | 类型 | 名称
    2026-10-01 | 休 | 国庆节
    2026-10-10 | 上班 | 补班
  `),
  sheet("年度考核", `
    工号 | 姓名 | 年度 | 年度述职 | 重大问题贡献 | 年度满意度
    1001 | 张三 | 2026 | 90 | 80 | 4.6
    1002 | 李四 | 2026 | 85 | | 4.4
  `),
];

test("the sheets put out of order below are of every kind that is read", () => {
  const found = new Set(SHEETS.flatMap((one) => read(one).sheets.flatMap(({ kind }) => kind ?? [])));
  expect([...found].sort()).toEqual(SCHEMAS.map(({ kind }) => kind).sort());
});

type Grid = readonly (readonly CellValue[])[];
type Change =
  | { readonly kind: "swap" | "blank-column"; readonly at: number; readonly to: number }
  | { readonly kind: "blank-row" | "title" | "repeat"; readonly at: number }
  | { readonly kind: "cell"; readonly at: number; readonly to: number; readonly value: CellValue };

const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(null, "", " ", "#N/A", "合计", "工号", "备注:", "-", "=1+1", "2026-13-45", "99/99/99", true, -1, 1e308, 0.5, 46_300, "民國115年", "张三、李四", "★★★", "一组", "00:00:99", "1,2,3"),
  fc.string({ maxLength: 12 }), fc.double({ noNaN: true }), fc.integer(),
);
const place = fc.nat({ max: 8 });
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constantFrom("swap" as const, "blank-column" as const), at: place, to: place }),
  fc.record({ kind: fc.constantFrom("blank-row" as const, "title" as const, "repeat" as const), at: place }),
  fc.record({ kind: fc.constant("cell" as const), at: place, to: place, value: anyCell }),
);

function changed(grid: Grid, change: Change): Grid {
  const width = grid[0]?.length ?? 0;
  const column = (index: number): number => index % Math.max(1, width);
  const row = change.at % Math.max(1, grid.length);
  const inserted = (cells: readonly CellValue[]): Grid => [...grid.slice(0, row), cells, ...grid.slice(row)];
  switch (change.kind) {
    case "swap": {
      const [a, b] = [column(change.at), column(change.to)];
      return grid.map((cells) => cells.map((cell, index) => (index === a ? cells[b] ?? null : index === b ? cells[a] ?? null : cell)));
    }
    case "blank-column":
      return grid.map((cells) => [...cells.slice(0, column(change.at)), null, ...cells.slice(column(change.at))]);
    case "blank-row":
      return inserted(Array.from({ length: width }, () => null));
    case "title":
      return inserted(Array.from({ length: width }, (_, index) => (index === 0 ? "客服中心 2026年10月" : null)));
    case "repeat":
      return inserted(grid[row] ?? []);
    case "cell":
      return grid.map((cells, index) => (index !== row ? cells : cells.map((cell, at) => (at === column(change.to) ? change.value : cell))));
  }
}

function disordered(one: Sheet, changes: readonly Change[]): Sheet {
  const values = changes.reduce<Grid>(changed, one.values);
  return { ...one, values, formats: values.map((cells) => cells.map((cell) => (typeof cell === "number" && cell > 40_000 && cell < 60_000 ? "yyyy-mm-dd" : "General"))) };
}

test("whatever is done to sheets, reading never throws, rows read and rows with errors make the data rows, and issues point into the sheet", () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...SHEETS), fc.array(anyChange, { maxLength: 6 })), { minLength: 1, maxLength: 3 }), (chosen) => {
    const sheets = chosen.map(([one, changes], index) => ({ ...disordered(one, changes), name: `${one.name}${index}` }));
    const dataset = read(...sheets);
    for (const { sheet: name, rows, read: used, errors, leftOut } of dataset.sheets) {
      const filled = sheets.find((one) => one.name === name)!.values.filter((cells) => cells.some((cell) => cell !== null && String(cell).trim() !== "")).length;
      expect(used + errors).toBe(rows);
      expect(rows + leftOut).toBeLessThanOrEqual(filled);
      expect(Math.min(used, errors, leftOut)).toBeGreaterThanOrEqual(0);
    }
    for (const { at } of dataset.issues) {
      if (at === null || at.row === null) continue;
      const { values } = sheets.find((one) => one.name === at.sheet)!;
      expect(at.row).toBeGreaterThanOrEqual(1);
      expect(at.row).toBeLessThanOrEqual(values.length);
    }
  }), { numRuns: 150 });
});

const anyText = fc.constantFrom(
  "工号", "姓名", "月份", "满意度", "投诉编号", "投诉时间", "类型", "课程名称", "培训日期", "Employee ID", "Name", "Month", "Ticket ID", "Created", "Status", "评价关系", "积分", "日期", "9月", "10月", "2026Q3",
  "一组", "合计", "备注:", "2026-10-05~10-07", "5个工作日", "P1DT2H", "√", "缺考", "#REF!", "115/10/05", "张三", "1001", "95%", "≥90%", "4.5/5", "服务态度",
);
const anyGrid = fc.array(fc.array(fc.oneof(anyText, anyText, anyCell), { minLength: 1, maxLength: 8 }), { maxLength: 12 });

test("whatever a grid holds, reading never throws, and what is read adds up", () => {
  fc.assert(fc.property(anyGrid, (rows) => {
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    const values = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? null));
    const one: Sheet = { ...sheet("Sheet1", ""), values, formats: values.map((row) => row.map(() => "General")) };
    for (const { rows: all, read: used, errors } of read(one).sheets) expect(used + errors).toBe(all);
  }), { numRuns: 120 });
});
