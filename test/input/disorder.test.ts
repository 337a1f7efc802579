// Sheets put out of order at random: whatever people do to them, reading never throws and every data row is accounted for.
import { expect, test } from "@jest/globals";
import { fc } from "../support/property";
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
];

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
