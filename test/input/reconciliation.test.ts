import { expect, test } from "@jest/globals";
import { fc } from "../support/property";
import type { CellValue, Sheet } from "../../src/input/sheet";
import { sheet } from "../support/grid";
import { read } from "./readBook";

const SHEETS: readonly Sheet[] = [
  sheet("花名册", `
    工号 | 姓名 | 小组 | 岗位 | 入职日期 | 离职日期
    1001 | 张三 | 一组 | 客服主管 | 2024-03-01 |
    1002 | 李四 | 一组 | 客服专员 | 2025-03-01 |
    1003 | 王五 | 二组 | 客服专员 | 2025-05-01 | 2026-08-15
    1004 | 赵六 | 二组 | 客服专员 | 2026-09-01 |
    合计 | 4 | | | |
  `),
  sheet("KPI", `
    工号 | 姓名 | 月份 | 满意度 | 响应时长(小时) | 解决率
    1001 | 张三 | 2026-10 | 4.5 | 12 | 95%
    1002 | 李四 | 2026-10 | 请假 | 24 | 88%
    1003 | 王五 | 2026-08 | 4 | 24 | 88%
    1004 | 赵六 | 2026-10 | 4.2 | 20 | 91%
    平均 | | | 4.2 | 20 | 90%
  `),
  sheet("技能考核", `
    姓名 | 考核月份 | 知识测试 | 技能实操 | 情景答辩
    张三 | 2026-10 | 88 | 92 | 90
    李四 | 2026-10 | 缺考 | 92 | 90
  `),
  sheet("工单", `
    工单号 | 创建时间 | 投诉类型 | 处理人 | 首次响应时间 | 解决时间 | 状态
    T001 | 2026-10-01 09:00 | 服务态度 | 张三 | 2026-10-01 10:00 | 2026-10-02 08:00 | 已关闭
    T002 | 2026-10-01 09:00 | 产品质量 | 李四 | | | 处理中
    T003 | 2026-10-03 09:00 | 物流 | 赵六 | 2026-10-03 11:00 | | 处理中
  `),
  sheet("培训记录", `
    工号 | 课程 | 培训日期 | 出勤 | 理论成绩 | 结果
    1001 | 基础服务 | 2026-10-10 | 出席 | 90 | 合格
    1002 | 基础服务 | 2026-10-10 | 迟到 | 50 | 不合格
  `),
  sheet("360评价", `
    被评价人 | 评价月份 | 评价关系 | 评价人 | 评分
    张三 | 2026-10 | 上级 | 李四 | 90
    张三 | 2026-10 | 同事 | 王五 | 80
  `),
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(null, "", " ", "#DIV/0!", "#N/A", "-", "请假", "缺考", "1001", "01002", "张三", "张三(1001)", "李似", "2026-10", "2026年13月", "10/5/2026", "5/10/2026", "合计", "备注:x", "工号", "姓名", true, false, 0, -1, 4.5, 46_300, 1e20),
  fc.string({ maxLength: 6 }),
  fc.double({ noNaN: true }),
);

const mutation = fc.record({ sheet: fc.nat(SHEETS.length - 1), row: fc.nat(7), column: fc.nat(7), value: cell });
const isFilled = (row: readonly CellValue[]): boolean => row.some((value) => value !== null && !(typeof value === "string" && value.trim() === ""));

function mutate(sheets: readonly Sheet[], changes: readonly { sheet: number; row: number; column: number; value: CellValue }[]): readonly Sheet[] {
  return sheets.map((one, at) => {
    const values = one.values.map((row) => [...row]);
    for (const change of changes) {
      const row = change.sheet === at ? values[change.row % values.length] : undefined;
      if (row !== undefined) row[change.column % row.length] = change.value;
    }
    return { ...one, values };
  });
}

test("whatever stands in the cells, nothing throws, and rows read and rows with errors are all the data rows", () => {
  fc.assert(
    fc.property(fc.array(mutation, { maxLength: 12 }), (changes) => {
      const dataset = read(...mutate(SHEETS, changes));
      for (const { rows, read: used, errors, months } of dataset.sheets) {
        expect(used + errors).toBe(rows);
        expect(Math.min(used, errors)).toBeGreaterThanOrEqual(0);
        expect([...months].sort()).toEqual(months);
      }
      const errorRows = new Set(dataset.issues.filter(({ severity, at }) => severity === "error" && at?.row != null).map(({ at }) => `${at!.sheet} ${at!.row}`));
      const counted = dataset.sheets.reduce((sum, { errors }) => sum + errors, 0);
      // A column whose dates cannot be told costs all its rows with one issue; else each row with an error has its own.
      if (!dataset.issues.some(({ code }) => code === "ambiguous-dates")) expect(counted).toBeLessThanOrEqual(errorRows.size);
    }),
    { numRuns: 60 },
  );
});

test("every filled row below a header is data, or a total or note counted apart", () => {
  fc.assert(
    fc.property(fc.array(mutation.map((change) => ({ ...change, row: 1 + (change.row % 2) })), { maxLength: 8 }), (changes) => {
      const sheets = mutate(SHEETS, changes);
      const { sheets: summaries } = read(...sheets);
      for (const one of sheets) {
        const own = summaries.filter(({ sheet: name, kind }) => name === one.name && kind !== null);
        if (own.length !== 1) continue;
        const [{ headerRow, rows, leftOut }] = own as [(typeof own)[number]];
        expect([one.name, rows + leftOut]).toEqual([one.name, one.values.slice(headerRow).filter(isFilled).length]);
      }
    }),
    { numRuns: 60 },
  );
});

test("rows in another order are the same records", () => {
  const figures = (sheets: readonly Sheet[]): readonly string[] => read(...sheets).kpis.map(({ employeeId, month, metric, actual }) => `${employeeId} ${month} ${metric} ${actual}`).sort();
  fc.assert(
    fc.property(fc.shuffledSubarray([1, 2, 3, 4], { minLength: 4 }), (order) => {
      const kpi = SHEETS[1]!;
      const shuffle = <T>(rows: readonly T[]): T[] => [rows[0]!, ...order.map((at) => rows[at]!), ...rows.slice(5)];
      expect(figures([SHEETS[0]!, { ...kpi, values: shuffle(kpi.values), formats: shuffle(kpi.formats) }])).toEqual(figures(SHEETS));
    }),
    { numRuns: 20 },
  );
});

test("grids of anything are read without throwing", () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 }), (grid) => {
      const width = Math.max(0, ...grid.map((row) => row.length));
      const values = grid.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)]);
      expect(() => read({ name: "x", row: 1, column: 1, values, formats: [], merges: [], tables: [], hidden: false })).not.toThrow();
    }),
    { numRuns: 200 },
  );
});
