import { describe, expect, test } from "@jest/globals";
import { fc } from "../support/property";
import { typed } from "../../src/report/plan";

describe("text stays text when it is put into a cell", () => {
  test.each(["=SUM(A1)", "+86 138", "-5", "@name", "\t=1", "\r1", "'quoted", "#N/A"])("%j would be read as something else and gets an apostrophe", (text) => {
    expect(typed(text)).toBe(`'${text}`);
  });

  test.each(["007", "3/4", "2026-10", "１２", "90%", "TRUE", "false"])("%j would become a number, a date or a truth value and gets an apostrophe", (text) => {
    expect(typed(text)).toBe(`'${text}`);
  });

  test("plain words and figures go in as they are, nothing goes in as an empty text", () => {
    expect(typed("王芳")).toBe("王芳");
    expect(typed("–")).toBe("–");
    expect(typed(7)).toBe(7);
    expect(typed(null)).toBe("");
  });

  test("whatever the text, what Excel keeps of it is the text itself", () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const cell = String(typed(text));
      expect(cell.startsWith("'") ? cell.slice(1) : cell).toBe(text);
    }));
  });
});
