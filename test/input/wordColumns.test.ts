import { describe, expect, test } from "@jest/globals";
import { readAudience } from "../../src/input/audience";
import { polarityOf, readFlags } from "../../src/input/flags";
import { foldId, readIds, readPersonText, readTexts } from "../../src/input/ids";
import { readRatings } from "../../src/input/ratings";
import { readSatisfaction } from "../../src/input/satisfaction";
import { readCodedWords, readEmployment, readTicketStatus, readTypeText, readVerdicts } from "../../src/input/statusColumns";
import { meaningOf, readWords } from "../../src/input/vocabulary";
import { ACTION_STATUS, COMPANY_DAY } from "../../src/input/words/action";
import { DIRECTION, MISSING_POLICY, MODE } from "../../src/input/words/policy";
import { APPEAL, REVIEWER_KIND, SAMPLE_KIND } from "../../src/input/words/review";
import { EMPLOYMENT_STATUS, GRADE, LEAVE_KIND, POST, TRACK } from "../../src/input/words/roster";
import { CHANNEL, CONTACT_KIND, CUSTOMER_TIER, PRIORITY, RESPONSIBILITY, TICKET_STATUS } from "../../src/input/words/ticket";
import { ATTENDANCE, CADENCE, COURSE_TIER, MATRIX_CELL, TRAINING_METHOD, TRAINING_RESULT } from "../../src/input/words/training";
import type { CellValue } from "../../src/input/sheet";
import { codesOf, columnOf } from "./columnOf";

describe("a word means the same in simplified, traditional and English", () => {
  test.each([
    ["left", EMPLOYMENT_STATUS, ["已离职", "已離職", "Resigned"]], ["on-leave", EMPLOYMENT_STATUS, ["停薪留职", "留職停薪", "Leave of Absence"]],
    ["supervisor", POST, ["客服主管", "督導", "Team Lead"]], ["after-sales", POST, ["售后服务专员", "售後服務專員", "After-sales"]], ["technical-support", POST, ["技术支持", "技術支援", "Tech Support"]],
    ["senior-agent", GRADE, ["资深客服", "資深專員", "Senior Agent"]], ["management", TRACK, ["管理通道", "管理職", "Managerial"]], ["involuntary", LEAVE_KIND, ["辞退", "資遣", "Layoff"]],
    ["in-progress", TICKET_STATUS, ["处理中", "處理中", "In Progress"]], ["waiting", TICKET_STATUS, ["待客户回复", "待客戶回覆", "On Hold"]], ["out-of-scope", TICKET_STATUS, ["已合并", "併案", "Cancelled"]],
    ["not-complaint", CONTACT_KIND, ["咨询", "諮詢", "Enquiry"]], ["highest", PRIORITY, ["紧急", "緊急", "Urgent"]], ["phone", CHANNEL, ["热线", "電話", "Hotline"]], ["three", CUSTOMER_TIER, ["贵宾", "貴賓", "VIP"]],
    ["not-upheld", RESPONSIBILITY, ["无责", "不可歸責", "Not Upheld"]],
    ["late", ATTENDANCE, ["迟到", "遲到", "Tardy"]], ["leave", ATTENDANCE, ["请假", "公假", "Excused"]], ["absent", ATTENDANCE, ["缺席", "曠課", "No show"]],
    ["passed", TRAINING_RESULT, ["合格", "補考及格", "Passed"]], ["waived", MATRIX_CELL, ["免修", "抵免", "Exempt"]], ["not-started", MATRIX_CELL, ["未完成", "未受訓", "Not started"]],
    ["half-yearly", CADENCE, ["每半年一次", "每半年", "Semi-annual"]], ["new-hire", COURSE_TIER, ["新员工", "新進人員", "Onboarding"]], ["online", TRAINING_METHOD, ["线上", "數位學習", "E-learning"]],
    ["peer", REVIEWER_KIND, ["同事", "同儕", "Co-worker"]], ["self", REVIEWER_KIND, ["自评", "自評", "Self"]], ["drill", SAMPLE_KIND, ["演练", "演練", "Role play"]], ["upheld", APPEAL, ["申诉成功", "申覆成立", "Overturned"]],
    ["done", ACTION_STATUS, ["已整改", "已結案", "Implemented"]], ["work", COMPANY_DAY, ["调休上班", "補班", "make-up day"]],
    ["lower", DIRECTION, ["越低越好", "不超過", "<="]], ["steps", MODE, ["阶梯法", "級距", "steps"]], ["zero", MISSING_POLICY, ["计零", "以零分計", "zero"]],
  ] as const)("%s", (meaning, words, texts) => {
    expect(texts.map((text) => meaningOf<string>(text, words))).toEqual(texts.map(() => meaning));
  });

  test("a remark in brackets and a second language beside the word are read past", () => {
    expect(["已完成(补考)", "已完成/Completed", "完成 Done"].map((text) => meaningOf(text, MATRIX_CELL))).toEqual(["passed", "passed", "passed"]);
    expect(meaningOf("已完成/Expired", MATRIX_CELL)).toBeNull();
  });

  test("an unknown word is missing, with the accepted words in the issue, never a guess", () => {
    const reading = readWords(columnOf("优先级", ["高", "很急很急", "-", null]), PRIORITY);
    expect(reading.values).toEqual(["high", null, null, null]);
    expect(codesOf(reading)).toEqual(["unknown-word@1"]);
    expect(reading.findings[0]?.params["accepted"]).toContain("紧急");
  });

  test("bare digits mean different things in different systems: one finding, no guess", () => {
    const reading = readCodedWords(columnOf("优先级", [1, 2, "3", null]), PRIORITY);
    expect(reading.values).toEqual([null, null, null, null]);
    expect(codesOf(reading)).toEqual(["unclear-codes"]);
  });
});

describe("flags", () => {
  const flags = (cells: readonly CellValue[]): readonly (boolean | null)[] => readFlags(columnOf("致命错误", cells), "no").values;

  test("words, marks, digits and Excel's own truth values", () => expect(flags(["是", "否", "√", "Y", "no", 1, 0, true, "☐"])).toEqual([true, false, true, true, false, true, false, true, false]));
  test("X is no beside ticks", () => expect(flags(["√", "X", "×"])).toEqual([true, false, false]));
  test("X alone, or beside written noes, is yes", () => {
    expect(flags(["X", null])).toEqual([true, false]);
    expect(flags(["X", "否"])).toEqual([true, false]);
  });
  test("X beside yes and no, or a circle beside ticks, is not guessed", () => {
    expect(codesOf(readFlags(columnOf("致命错误", ["是", "否", "X"]), "no"))).toEqual(["unclear-marks"]);
    expect(codesOf(readFlags(columnOf("致命错误", ["○", "√"]), "no"))).toEqual(["unclear-marks"]);
  });
  test("blank is no only where the caller says so", () => expect(readFlags(columnOf("出勤", ["√", null]), "missing").values).toEqual([true, null]));

  test.each([
    ["是否超时", "late"], ["Breached", "late"], ["是否逾期", "late"], ["是否及时", "in-time"], ["SLA Met", "in-time"], ["Within SLA", "in-time"], ["是否在职", "employed"], ["Attrition", "left"], ["是否離職", "left"], ["是否解决", "done"], ["姓名", null],
  ])("what yes means under %s", (header, polarity) => expect(polarityOf(header)).toBe(polarity));

  test("verdicts, employment and ticket status read flags by their header", () => {
    expect(readVerdicts(columnOf("是否超时", ["是", "否"])).values).toEqual(["breached", "met"]);
    expect(readVerdicts(columnOf("SLA Met", ["Y", "N"])).values).toEqual(["met", "breached"]);
    expect(readVerdicts(columnOf("是否超时", ["已超时", "未超时", "即将超时"])).values).toEqual(["breached", "met", "open"]);
    expect(readEmployment(columnOf("是否在职", ["是", "否"])).values).toEqual(["active", "left"]);
    expect(readTicketStatus(columnOf("是否解决", ["是", "否"])).values).toEqual(["resolved", "in-progress"]);
  });
});

describe("complaint types", () => {
  test.each([
    ["服務態度不佳", "attitude", null], ["投诉-服务态度", "attitude", "complaint"], ["服务态度恶劣", "attitude", null], ["商品破损", "product-quality", null], ["Product Quality", "product-quality", null],
    ["投诉>产品质量>瑕疵", "product-quality", "complaint"], ["其它", "other", null], ["物流配送", "物流配送", null], ["咨询", "咨询", "not-complaint"], ["Enquiry", "enquiry", "not-complaint"],
  ])("%s", (text, type, kind) => expect(readTypeText(text)).toMatchObject({ type, kind, text }));
});

describe("satisfaction", () => {
  test("numbers, stars, words and parts of five are one scale of 1–5", () => {
    const reading = readSatisfaction(columnOf("满意度", [5, "4分", "3星", "★★★★☆", "非常满意", "不满意", "4.5/5", "5-非常满意", "未评价", null]));
    expect(reading.values).toEqual([5, 4, 3, 4, 5, 2, 4.5, 5, null, null]);
    expect([reading.levels, codesOf(reading)]).toEqual([5, []]);
  });
  test("a header's scale is brought to five", () => expect(readSatisfaction(columnOf("满意度(0-10)", [10, 8, 0])).values).toEqual([5, 4, 0]));
  test("figures mostly above 5 are out of 10, with a warning", () => {
    const reading = readSatisfaction(columnOf("CSAT", [10, 8, 6, 9]));
    expect(reading.values).toEqual([5, 4, 3, 4.5]);
    expect(codesOf(reading)).toEqual(["scale-read-as"]);
  });
  test("a single figure beyond the scale is a typing error", () => expect(codesOf(readSatisfaction(columnOf("满意度", [5, 4, 5, 3, 55])))).toEqual(["out-of-range@4"]));
  test("two and three levels feed the rate, not a mean of five", () => {
    expect(readSatisfaction(columnOf("评价", ["满意", "不满意"]))).toMatchObject({ values: [4, 2], levels: 2 });
    expect(readSatisfaction(columnOf("评价", ["好评", "中评", "差评", "系统默认好评"]))).toMatchObject({ values: [4, 3, 2, null], levels: 3 });
    expect(readSatisfaction(columnOf("Satisfaction", ["Good", "Bad", "Offered"]))).toMatchObject({ values: [4, 2, null], levels: 2 });
  });
  test("a reversed scale is turned round, also for its bare digits", () => {
    const reading = readSatisfaction(columnOf("评价", ["1非常满意", "5非常不满意", 2]));
    expect(reading.values).toEqual([5, 1, 4]);
    expect(codesOf(reading)).toEqual(["scale-read-as"]);
  });
  test("bare key presses are not guessed", () => expect(codesOf(readSatisfaction(columnOf("IVR按键", [1, 2, 3])))).toEqual(["unclear-scale"]));
});

describe("ratings are mapped as a set", () => {
  test.each<[readonly CellValue[], readonly (string | null)[]]>([
    [["优秀", "良好", "合格", "待改进", "未评"], ["excellent", "good", "pass", "needs-improvement", null]],
    [["優秀", "待改進"], ["excellent", "needs-improvement"]],
    [["优秀", "合格", "不合格"], ["excellent", "pass", "needs-improvement"]],
    [["S", "A", "B", "C", "D"], ["excellent", "excellent", "good", "pass", "needs-improvement"]],
    [["优", "甲", "乙", "丁"], ["excellent", "good", "pass", "needs-improvement"]],
    [["Exceeds", "Meets", "Below"], ["excellent", "pass", "needs-improvement"]],
  ])("%j", (cells, ratings) => expect(readRatings(columnOf("等级", cells)).values).toEqual(ratings));

  test("digits, and 甲乙丙丁 without 优, could be either way round", () => {
    expect(codesOf(readRatings(columnOf("等级", [5, 4, 1])))).toEqual(["unclear-scale"]);
    expect(codesOf(readRatings(columnOf("等级", ["甲", "乙"])))).toEqual(["unclear-scale"]);
  });
});

describe("ids and people", () => {
  test("ids are text: folded in width, trimmed, leading zeros kept, a number as its cell shows it", () => {
    expect(readIds(columnOf("工号", ["Ａ０１ ", 1001, "001001", "1001.0", "-", null], ["", "000000", "", "", "", ""])).values).toEqual(["A01", "001001", "001001", "1001", null, null]);
    expect(foldId(1001, "General")).toBe("1001");
  });
  test("free text is missing only where it says nothing: 新人 may be a team", () => {
    expect(readTexts(columnOf("小组", ["新人", " 一组 ", "-", "N/A", "无", 3])).values).toEqual(["新人", "一组", null, null, null, "3"]);
  });
  test("an id that Excel shortened has lost its digits", () => expect(codesOf(readIds(columnOf("工单号", ["1.001E+17", 1.2e17])))).toEqual(["damaged-id@0", "damaged-id@1"]));
  test.each([
    ["张三(1001)", ["张三", "1001"]], ["1001-张三", ["1001", "张三"]], ["张　三", ["张三"]], ["张三（组长）", ["张三"]], ["王五*", ["王五"]], ["zhangsan@corp.com", ["zhangsan@corp.com", "zhangsan"]], ["CN\\zhangsan", ["CN\\zhangsan", "zhangsan"]],
    ["Mary-Ann Lee", ["Mary-Ann Lee"]],
  ])("%s", (text, parts) => expect(readPersonText(text)).toMatchObject({ parts, several: false }));
  test("two people in one cell are seen", () => expect(readPersonText("张三、李四").several).toBe(true));
});

describe("who must take a course", () => {
  test.each([
    ["全員", { everyone: true, words: [], serviceYears: null }], ["客服专员、高级客服", { everyone: false, words: ["客服专员", "高级客服"], serviceYears: null }], ["New hires; Team leads", { everyone: false, words: ["New hires", "Team leads"], serviceYears: null }],
    ["服务年限1-3年", { everyone: true, words: [], serviceYears: { from: 1, to: 3 } }], ["主管、服务年限3年以上", { everyone: false, words: ["主管"], serviceYears: { from: 3, to: null } }], ["入职满一年", { everyone: true, words: [], serviceYears: { from: 1, to: null } }], ["入职3个月内", { everyone: true, words: [], serviceYears: { from: 0, to: 0.25 } }],
    ["1–3 years of service", { everyone: true, words: [], serviceYears: { from: 1, to: 3 } }],
  ])("%s", (text, audience) => {
    const read = readAudience(text);
    expect({ ...read, words: read?.words.map(({ word }) => word) }).toEqual({ ...audience, except: [] });
  });
  test("words carry what the vocabularies know: 高级客服及以上 is a grade and all above it, agents are a post", () => {
    expect(readAudience("高级客服及以上; Agents")?.words).toMatchObject([{ word: "高级客服", grade: "senior-agent", orAbove: true }, { word: "Agents", post: "agent", orAbove: false }]);
  });
  test("除新员工外 is everybody but new hires", () => {
    expect(readAudience("除新员工外")).toMatchObject({ everyone: true, words: [], except: [{ word: "新员工", tier: "new-hire" }] });
  });
  test("no word names nobody", () => expect([readAudience(""), readAudience("无")]).toEqual([null, null]));
});
