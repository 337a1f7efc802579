// Columns of responsibility: verdicts, and the party whose fault a complaint was.
import { describe, expect, test } from "@jest/globals";
import { readResponsibility } from "../../src/input/statusColumns";
import { columnOf } from "./columnOf";
import { sheet } from "../support/grid";
import { columns, read, told } from "./readBook";

const readings = (header: string, ...cells: readonly string[]) => readResponsibility(columnOf(header, cells)).values;

describe("a party's fault", () => {
  test.each(["物流", "物流公司", "快递", "供应商责任", "厂家原因", "客户", "第三方", "仓库", "仓储部", "物流方", "產品品質", "倉庫", "廠商", "平台", "Courier", "supplier", "Third party", "Customer error", "logistics company"])(
    "%s is no fault of the people assessed", (party) => expect(readings("责任方", party)).toEqual(["not-upheld"]));

  test.each(["客服", "客服部", "坐席", "我方", "客服人员", "客服原因", "客服中心", "员工", "Agent", "agent error", "Customer Service", "Support team"])(
    "%s is theirs", (party) => expect(readings("责任方", party)).toEqual(["upheld"]));

  test("shared with another party it is theirs in part", () => {
    expect(readings("责任方", "客服、物流", "物流/供应商", "客服和仓库", "Agent & courier")).toEqual(["partly", "not-upheld", "partly", "partly"]);
  });

  test("verdicts keep their meaning", () => {
    expect(readings("责任判定", "有责", "无责", "次责", "待判定", "客户原因")).toEqual(["upheld", "not-upheld", "partly", "open", "not-upheld"]);
  });
});

test("a word nobody declared judges nothing and is told once, however often it stands there", () => {
  const dataset = read(sheet("投诉台账", `
    投诉单号 | 投诉时间 | 投诉类型 | 处理人 | 责任方
    T1 | 2026-10-02 09:00 | 服务态度 | 张三 | 客服
    T2 | 2026-10-03 09:00 | 产品质量 | 张三 | 供应商
    T3 | 2026-10-04 09:00 | 产品质量 | 张三 | 星河公司
    T4 | 2026-10-05 09:00 | 产品质量 | 张三 | 星河公司
    T5 | 2026-10-06 09:00 | 产品质量 | 张三 | 远山科技
  `));
  expect(columns(dataset)).toContain("责任方=responsibility");
  expect(dataset.tickets.map(({ responsibility }) => responsibility)).toEqual(["upheld", "not-upheld", null, null, null]);
  expect(told(dataset, "unknown-word")).toEqual(["投诉台账!E4 unknown-word", "投诉台账!E6 unknown-word"]);
});
