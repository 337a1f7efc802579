import { describe, expect, test } from "@jest/globals";
import { plainNumber, shown, weightText } from "../../src/report/shown";
import { day, at } from "../support/clock";

describe("a value is shown as its format says", () => {
  test("scores have two places, rates one, counts none", () => {
    expect(shown(87, "score")).toBe("87.00");
    expect(shown(0.935, "percent")).toBe("93.5%");
    expect(shown(0.3, "share")).toBe("30%");
    expect(shown(12345, "integer")).toBe("12,345");
    expect(shown(1234567.891, "score")).toBe("1,234,567.89");
  });

  test("a change carries its sign, and no change has none", () => {
    expect(shown(2.1, "signed-score")).toBe("+2.10");
    expect(shown(-3.1, "signed-score")).toBe("-3.10");
    expect(shown(0, "signed-score")).toBe("0.00");
    // rounds to nothing: a sign would claim a change that is not printed
    expect(shown(-0.001, "signed-score")).toBe("0.00");
    expect(shown(0.021, "signed-percent")).toBe("+2.1%");
  });

  test("days and moments are written without doubt about day and month", () => {
    expect(shown(day("2026-10-05"), "date")).toBe("2026-10-05");
    expect(shown(at("2026-10-05 09:30"), "moment")).toBe("2026-10-05 09:30");
  });

  test("nothing is shown as nothing, never as 0", () => {
    expect(shown(null, "score")).toBe("");
  });

  test("a plain number has as many decimals as it needs, two at most", () => {
    expect(plainNumber(16)).toBe("16");
    expect(plainNumber(2.5)).toBe("2.5");
    expect(plainNumber(1 / 3)).toBe("0.33");
  });

  test("a weight has as many decimals as it needs, two at most", () => {
    expect(weightText(0.3)).toBe("30%");
    expect(weightText(0.125)).toBe("12.5%");
    expect(weightText(1 / 3)).toBe("33.33%");
  });
});
