import { describe, expect, test } from "@jest/globals";
import { fc } from "../support/property";
import { fold, simplify, tidy } from "../../src/input/fold";
import { missingOf } from "../../src/input/missing";

describe("fold", () => {
  test.each([
    ["full width is half width", "Ａ０１（％）：", "a01(%):"],
    ["traditional is simplified", "員工編號", "员工编号"],
    ["several traditional characters share a simplified one", "週歷曆後啟啓群羣臺裡裏戶準係", "周历历后启启群群台里里户准系"],
    ["spaces beside Chinese characters say nothing", "应 解决　时间", "应解决时间"],
    ["line breaks, tabs and hard spaces are spaces", "First\n\tResponse\u00a0 Time", "first response time"],
    ["zero-width characters and byte order marks vanish", "\ufeff工\u200b号", "工号"],
    ["a tick with a variation selector is a tick", "✔\ufe0f", "✔"],
    ["blank is blank", " \u3000\n", ""],
  ])("%s", (_rule, text, folded) => expect(fold(text)).toBe(folded));

  test("folding what is folded changes nothing", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 12 }), (text) => fold(fold(text)) === fold(text)), { numRuns: 2_000 });
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."員 工İſ　ｱﾞ½№ﬁ乾\u0301 ´"), maxLength: 8 }), (text) => fold(fold(text)) === fold(text)));
  });

  test("tidying keeps case and traditional characters, for messages", () => expect(tidy("　員工 ＩＤ ")).toBe("員工 ID"));
  test("a simplified text is its own simplification", () => expect(simplify("后台运营的账户里没有余额")).toBe("后台运营的账户里没有余额"));
});

describe("missing markers", () => {
  test.each([
    ["unknown", ["-", "——", "/", "暂无", "無", "未填写", "TBD", "null", "待定", "未評"]],
    ["not-applicable", ["N/A", "n.a.", "不适用", "免考", "不考核", "無需", "Not applicable", "Exempt"]],
    ["excused", ["请假", "請假", "病假", "出差", "On leave", "留職停薪"]],
    ["unexcused", ["缺考", "旷考", "曠課", "缺席", "Absent", "no-show"]],
  ] as const)("%s", (kind, words) => expect(words.map(missingOf)).toEqual(words.map(() => kind)));

  test("zeros and words of their own are no missing markers", () => expect(["0", "0%", "0分", "零", "一般", "x"].map(missingOf)).toEqual([null, null, null, null, null, null]));
});
