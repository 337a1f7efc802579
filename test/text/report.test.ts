import { describe, expect, test } from "@jest/globals";
import type { Message } from "../../src/text/language";
import { REPORT_TEXT } from "../../src/text/report";
import * as words from "../../src/text/words";

const tables = Object.values(words).filter((value): value is Readonly<Record<string, Message>> => typeof value === "object");
const all: readonly (readonly [key: string, message: Message])[] = [...Object.entries(REPORT_TEXT), ...tables.flatMap((table) => Object.entries(table))];

/** Characters the texts use that exist in one script only. */
const SIMPLIFIED_ONLY = /[务员数响应级组类时间无与从问题处张单标达导权评优进动态业绩记录结论]/u;
const TRADITIONAL_ONLY = /[務員數響應級組類時間無與從問題處張單標達導權評優進動態業績記錄結論]/u;

function parametersOf(text: string): string {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort().join();
}

describe("every text of the report", () => {
  test("is said in three languages", () => {
    expect(all.filter(([, message]) => message.some((text) => text.trim() === ""))).toEqual([]);
  });

  test("takes the same parameters in all of them, but for the month, which has a name in English only", () => {
    const differing = all.filter(([, message]) => new Set(message.map(parametersOf)).size > 1).map(([key]) => key);
    expect(differing).toEqual(["monthName"]);
  });

  test("simplified Chinese has no traditional characters and the other way round", () => {
    expect(all.filter(([, [, simplified, traditional]]) => TRADITIONAL_ONLY.test(simplified) || SIMPLIFIED_ONLY.test(traditional))).toEqual([]);
  });
});
