import { expect, test } from "@jest/globals";
import { periodsOnOffer } from "../../src/app/months";

const MONTHS = ["2025-12", "2026-02", "2026-03", "2026-04", "2026-10"];

test("A period is on offer where one of its months has data, the newest first, each once", () => {
  expect(periodsOnOffer(MONTHS, "month")).toEqual(["2026-10", "2026-04", "2026-03", "2026-02", "2025-12"]);
  expect(periodsOnOffer(MONTHS, "quarter")).toEqual(["2026-Q4", "2026-Q2", "2026-Q1", "2025-Q4"]);
  expect(periodsOnOffer(MONTHS, "half")).toEqual(["2026-H2", "2026-H1", "2025-H2"]);
  expect(periodsOnOffer(MONTHS, "year")).toEqual(["2026", "2025"]);
  expect(periodsOnOffer([], "quarter")).toEqual([]);
});
