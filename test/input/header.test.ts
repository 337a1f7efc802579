import { describe, expect, test } from "@jest/globals";
import { headerKey, momentKey, readHeader } from "../../src/input/header";
import { knownMetric, METRIC_WORDS, metricId } from "../../src/input/metricWords";
import { SCHEMAS } from "../../src/input/schema/all";
import { wordsOf } from "../../src/input/schema/schema";

const keys = (text: string, above = ""): readonly string[] => readHeader(text, above).map(({ key }) => key);

describe("a header compares equal to its declared word", () => {
  test.each([
    ["* 员工编号:", "员工编号"], ["1、姓名", "姓名"], ["姓 名", "姓名"], ["員工編號", "员工编号"], ["工号(必填)", "工号"], ["响应时长(小时)", "响应时长"], ["响应时长/分钟", "响应时长"], ["知识测试(20%)", "知识测试"],
    ["满意度\n(1-5分)", "满意度"], ["入职日期(yyyy-mm-dd)", "入职日期"], ["座席編號", "坐席编号"], ["顧客滿意度", "客户满意度"], ["首次回覆時間", "首次响应时间"], ["教育訓練", "培训"], ["其它", "其他"],
    ["employee_id", "Employee ID"], ["EmployeeID", "Employee ID"], ["Emp No.", "Employee ID"], ["Date of Hire", "Hire Date"], ["createdAt", "Created At"], ["Ticket #", "Ticket ID"], ["Resolved?", "Resolved"], ["ＴＩＣＫＥＴ　ＩＤ", "ticket id"],
  ])("%s is %s", (header, word) => expect(keys(header)[0]).toBe(headerKey(word)));

  test.each([
    ["工号 Employee ID", "工号"], ["工号 Employee ID", "Employee ID"], ["姓名/Name", "Name"], ["Name(姓名)", "姓名"],
  ])("%s also reads as its half %s", (header, half) => expect(keys(header)).toContain(headerKey(half)));

  test("words for a moment compare without their date or time", () => {
    expect(keys("创建日期")).toContain(momentKey("创建时间"));
    expect(keys("Resolved Date")).toContain(momentKey("Resolved At"));
  });

  test("a child is tried alone and under its parent", () => {
    expect(keys("病假", "请假")).toEqual(expect.arrayContaining(["病假", "请假病假"]));
  });

  test("客服 and 客户, one stroke apart in sense, never meet", () => {
    expect(keys("客户")).not.toContain(headerKey("客服"));
    expect(keys("客户姓名")).not.toContain(headerKey("客服姓名"));
  });
});

describe("the declarations", () => {
  test("no column declares a word twice, for then one of them does nothing", () => {
    const twice = SCHEMAS.flatMap(({ kind, fields }) => fields.flatMap((field) => {
      const list = [field.zhCN, field.en].flatMap(wordsOf).map(({ word }) => word);
      return list.filter((word, at) => list.indexOf(word) !== at).map((word) => `${kind} ${field.id} ${word}`);
    }));
    expect(twice).toEqual([]);
  });

  test("every column has a header for templates in each language", () => {
    for (const { fields } of SCHEMAS) for (const { id, zhCN, zhTW, en } of fields) for (const list of [zhCN, zhTW, en]) expect([id, wordsOf(list).length > 0]).toEqual([id, true]);
  });

  test("every kind can be told by columns it declares", () => {
    for (const { needs, fields } of SCHEMAS) for (const id of needs.flat()) expect(fields.map((field) => field.id)).toContain(id);
  });
});

describe("metrics by their names", () => {
  test.each([
    ["客户满意度", "csat"], ["满意率", "csat-rate"], ["首次响应时长(小时)", "response-hours"], ["Avg Handle Time", "handling-minutes"], ["問題解決率", "resolution-rate"], ["接听电话量", "calls"], ["投诉处理量", "complaints-handled"],
    ["退换货处理量", "returns-handled"], ["业务准确率", "accuracy"], ["客訴處理率", "complaint-handling-rate"], ["团队协作", "teamwork"], ["培训与成长", "training-growth"], ["服务质量", "service-quality"], ["服务态度", "attitude-rate"],
  ])("%s is %s", (name, id) => expect(metricId(name)).toBe(id));

  test("an unknown name is a metric of its own under its folded text", () => {
    expect(knownMetric("我司特有指標")).toBeNull();
    expect(metricId("我司特有指標")).toBe("我司特有指标");
  });

  test("ids are given once", () => {
    expect(new Set(METRIC_WORDS.map(({ id }) => id)).size).toBe(METRIC_WORDS.length);
  });
});
