import { describe, expect, test } from "@jest/globals";
import { fc } from "../support/property";
import { headerLines, longestWord, padded, textWidth, wrappedLines } from "../../src/report/measure";

describe("text is measured in Latin characters, Chinese counting two", () => {
  test("Latin letters, digits and narrow punctuation count one, Chinese characters and full-width punctuation two", () => {
    expect(textWidth("CSAT")).toBe(4);
    // 3 × 2
    expect(textWidth("满意度")).toBe(6);
    // 2 × 2 for the characters, 2 × 2 for the brackets, 2 for the digits
    expect(textWidth("工单（10）")).toBe(10);
    expect(textWidth("")).toBe(0);
  });

  test("characters beyond the basic plane count once as a character, two wide", () => {
    expect(textWidth("𠮷")).toBe(2);
  });

  test("a header that needs two lines has its unit on the second, whole; one that fits stays as it is", () => {
    expect(headerLines("解决时长中位数（小时）", 14)).toBe("解决时长中位数\n（小时）");
    expect(headerLines("Median to resolve (h)", 10)).toBe("Median to resolve\n(h)");
    // 4 for the two characters, 9 for the brackets and what is in them
    expect(headerLines("得分（0–100）", 13)).toBe("得分（0–100）");
    expect(headerLines("Resolved in time", 4)).toBe("Resolved in time");
  });

  test("padding fills up to a width whatever the script, text left and figures right", () => {
    expect(padded("优秀", 6, "left")).toBe("优秀  ");
    expect(padded("9.5", 6, "right")).toBe("   9.5");
  });
});

describe("wrapping tells how many lines a text takes", () => {
  test("words stay whole where they fit, so a line may end early", () => {
    // "aaa bbb" fills 7, "ccc" no longer fits
    expect(wrappedLines("aaa bbb ccc", 8)).toBe(2);
    expect(wrappedLines("aaaa bbbb", 6)).toBe(2);
  });

  test("Chinese breaks between any two characters", () => {
    // 10 characters × 2 = 20 wide: 8 wide holds 4 characters, so 3 lines
    expect(wrappedLines("一二三四五六七八九十", 8)).toBe(3);
  });

  test("a line break starts a new line, and an empty text still takes one", () => {
    expect(wrappedLines("a\nb\nc", 20)).toBe(3);
    expect(wrappedLines("", 20)).toBe(1);
  });

  test("a word longer than the line is broken", () => {
    expect(wrappedLines("abcdefghij", 4)).toBe(3);
  });

  test("where no word has to be broken, a wider column never needs more lines", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom("a", "客", " ", "，", "1") }), fc.integer({ min: 1, max: 60 }), (text, room) => {
      const width = longestWord(text) + room;
      expect(wrappedLines(text, width + 1)).toBeLessThanOrEqual(wrappedLines(text, width));
    }));
  });

  test("the longest word is what a column cannot be narrower than", () => {
    expect(longestWord("first response")).toBe(8);
    expect(longestWord("首次响应")).toBe(2);
  });
});
