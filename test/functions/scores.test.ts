import { afterEach, describe, expect, test } from "@jest/globals";
import { column, only, row, shown } from "./formulas";
import { speak } from "../../src/functions/answer";
import { ATTITUDE360, DISTRIBUTION, MONTHLY, RANKING, RATING, SCORE, WEIGHTED } from "../../src/functions/scores";

afterEach(() => speak("en"));

const one = (value: unknown): unknown[][] => [[value]];

describe("SCORE", () => {
  test("CSAT 4.2 on a scale to 5 is 84, 30 h against at most 24 is 80, 88.2 % against 90 % is 98", () => {
    expect(only(SCORE(one(4.2), one(5), "higher", "scale"))).toBe(84);
    expect(only(SCORE(one(30), one(24), "lower"))).toBe(80);
    // 0.882 × 100 ÷ 0.9 = 98 (binary noise aside: a single score is not rounded)
    expect(only(SCORE(one(0.882), one(0.9)))).toBeCloseTo(98, 10);
  });

  test("a range spills one score a cell; an empty actual is missing, not zero; text is read as on sheets", () => {
    expect(SCORE(column(0.95, null, "", "请假", "90%", 0), one(0.9), "higher")).toEqual(column(100, "", "", "", 100, 0));
  });

  test("the direction may stand in the target's own sign", () => {
    expect(only(SCORE(one(30), one("≤24小时")))).toBe(80);
    expect(only(SCORE(one("88.2%"), one("≥90%")))).toBeCloseTo(98, 10);
  });

  test("a lower-is-better actual of 0 scores the cap, and the cap may be raised to 150", () => {
    expect(only(SCORE(one(0), one(24), "lower"))).toBe(100);
    expect(only(SCORE(one(12), one(24), "越低越好", "ratio", 150))).toBe(150);
    expect(shown(() => SCORE(one(12), one(24), "lower", "ratio", 200))).toMatch(/^#VALUE! .*100–150/);
  });

  test("steps take a table of thresholds and points, linear {floor, target}, scale {min, max}, deduct the points per event", () => {
    const steps = [[0.98, 100], [0.95, 80], [0.92, 60]];
    expect(SCORE(column(0.98, 0.97, 0.92, 0.5), steps, "higher", "steps")).toEqual(column(100, 80, 60, 0));
    // 75 is half-way from 60 to 90
    expect(only(SCORE(one(75), row(60, 90), null, "linear"))).toBe(50);
    // 3 on 1–5 is half of the scale
    expect(only(SCORE(one(3), row(1, 5), null, "scale"))).toBe(50);
    expect(SCORE(column(0, 3, 30), one(5), null, "扣分法")).toEqual(column(100, 85, 0));
    expect(SCORE(column(24, 24.5), one(24), "lower", "threshold")).toEqual(column(100, 0));
  });

  test("beside a % sign plain figures are percent as typed where any is above 1.5, else fractions: 88.2 against ≥90% is 98", () => {
    for (const actual of [88.2, "88.2%", 0.882, "88.2"]) expect(only(SCORE([[actual]], [["≥90%"]]))).toBe(98);
    expect(only(SCORE([["88.2%"]], [[90]]))).toBe(98);
    // One decision for the range: 0.45 beside 88.2 is 0.45 %.
    expect(SCORE(column(88.2, 0.45), [["90%"]])).toEqual(column(98, 0.5));
    expect(SCORE(column(97, 94.9, 90), [["≥98%", 100], ["≥95%", 80], ["≥92%", 60]], "", "steps")).toEqual(column(80, 60, 0));
    expect(only(SCORE([["85%"]], [[60, 110]], "", "linear"))).toBe(50);
    expect(only(SCORE([["88%"]], null as never, "", "direct"))).toBe(88);
  });

  test("the signs of steps say their direction; points to deduct may carry their minus", () => {
    expect(only(SCORE([[3]], [["≤5", 60]], "", "steps"))).toBe(60);
    expect(SCORE(column(3, 30), [["扣5分"]], "", "deduct")).toEqual(column(85, 0));
    expect(only(SCORE([[3]], [[-5]], "", "deduct"))).toBe(85);
  });

  test("more figures in the target than the mode has use for are refused, never left unread", () => {
    expect(shown(() => SCORE(column(4, 3), column(5, 5), "", "deduct"))).toMatch(/^#VALUE! The target holds more figures than deduct has use for/);
    expect(shown(() => SCORE(column(4, 3, 2), column(5, 5, 5), "", "scale"))).toMatch(/^#VALUE! The target holds more/);
    expect(SCORE(column(3, 5), column("", 5), "", "scale")).toEqual(column(60, 100));
  });

  test("a linear floor that is no worse than its target in the direction given is refused", () => {
    expect(only(SCORE([[30]], [[48, 24]], "lower", "linear"))).toBe(75);
    expect(shown(() => SCORE([[30]], [[24, 48]], "lower", "linear"))).toMatch(/^#VALUE! The floor 24 is no worse than the target 48/);
  });

  test("what cannot be scored is an error in its own cell with words, the rest is answered", () => {
    const answers = SCORE(column(-1, 90, "abc"), one(100)).flat().map((cell: unknown) => shown({ cell }));
    expect(answers[0]).toBe("#VALUE! The actual -1 cannot be scored: a negative figure cannot be scored.");
    expect(answers[1]).toBe(90);
    expect(answers[2]).toBe("#VALUE! “abc” is not a number (actual).");
  });

  test("an Excel error in an argument is named", () => {
    expect(shown(() => SCORE(one("#DIV/0!"), one(100)))).toBe("#VALUE! An argument holds the error #DIV/0!.");
  });

  test("a target of 0 with higher is better, an unknown mode and ranges of different size are refused with words", () => {
    expect(shown(() => SCORE(one(5), one(0)))).toBe("#VALUE! The score cannot be made: the target must be above 0.");
    expect(shown(() => SCORE(one(5), one(5), "higher", "magic"))).toMatch(/^#VALUE! “magic” is not one of /);
    expect(shown(() => SCORE(column(1, 2), column(1, 2, 3)))).toMatch(/^#VALUE! The ranges differ in size/);
  });
});

describe("WEIGHTED", () => {
  test("0.4·84 + 0.3·80 + 0.3·98 = 87.00", () => {
    expect(only(WEIGHTED(row(84, 80, 98), row(40, 30, 30)))).toBe(87);
    expect(only(WEIGHTED(column(84, 80, 98), column(0.4, 0.3, 0.3)))).toBe(87);
  });

  test("a ratio that passed through cells gives the same total: 9.7/24 at 30 %, 99 at 40 %, 97.5 at 30 % → 80.98", () => {
    // 970/24 = 40.41666…; 0.3·40.41666… + 39.6 + 29.25 = 12.125 + 68.85 = 80.975 → 80.98
    expect(only(WEIGHTED(row((9.7 / 24) * 100, 99, 97.5), row(30, 40, 30)))).toBe(80.98);
    expect(only(WEIGHTED(row(Number(((9.7 / 24) * 100).toPrecision(15)), 99, 97.5), row(30, 40, 30)))).toBe(80.98);
  });

  test("missing scores are reweighted, zero or leave it empty, as asked; below 60 % of the weight it is empty", () => {
    // (40·80 + 30·90) ÷ 70 = 5900 ÷ 70 = 84.2857…
    expect(only(WEIGHTED(row(80, 90, ""), row(40, 30, 30)))).toBe(84.29);
    expect(only(WEIGHTED(row(80, 90, ""), row(40, 30, 30), "zero"))).toBe(59);
    expect(only(WEIGHTED(row(80, 90, ""), row(40, 30, 30), "incomplete"))).toBe("");
    expect(only(WEIGHTED(row(80, "", ""), row(40, 30, 30)))).toBe("");
  });

  test("a test skipped without an excuse (缺考) leaves the total empty: skipping must not raise a score", () => {
    expect(only(WEIGHTED(row(80, 90, "缺考"), row(40, 30, 30)))).toBe("");
  });

  test("several rows with one row of weights give one result a row", () => {
    expect(WEIGHTED([[84, 80, 98], [100, 100, 100], ["", "", 50]], row(40, 30, 30))).toEqual(column(87, 100, ""));
  });

  test("weights that are negative, all zero or of another number are refused", () => {
    expect(shown(() => WEIGHTED(row(1, 2), row(-1, 2)))).toMatch(/^#VALUE! Weights must not be negative/);
    expect(shown(() => WEIGHTED(row(1, 2), row(0, 0)))).toMatch(/^#VALUE! Weights/);
    expect(shown(() => WEIGHTED(row(1, 2), row(1, 2, 3)))).toMatch(/^#VALUE! The ranges differ/);
  });
});

describe("MONTHLY", () => {
  test("17.6 + 27.6 + 18 + 26.1 = 89.30; without the knowledge test 71.7 ÷ 0.8 = 89.625 → 89.63", () => {
    expect(only(MONTHLY(one(88), one(92), one(90), one(87)))).toBe(89.3);
    expect(only(MONTHLY(one(""), one(92), one(90), one(87)))).toBe(89.63);
  });

  test("without performance there is no monthly score; columns spill", () => {
    expect(MONTHLY(column(88, 88), column(92, 92), column(90, 90), column(87, null))).toEqual(column(89.3, ""));
  });

  test("four own weights replace the standard ones", () => {
    // (80 + 60) ÷ 2
    expect(only(MONTHLY(one(0), one(0), one(80), one(60), row(0, 0, 1, 1)))).toBe(70);
    expect(shown(() => MONTHLY(one(1), one(1), one(1), one(1), row(1, 2)))).toMatch(/^#VALUE! /);
  });
});

describe("ATTITUDE360", () => {
  test("peers 80, 90, 100 and supervisor 85 without customers: 85·4/7 + 90·3/7 = 87.14", () => {
    expect(ATTITUDE360(one(85), column(80, 90, 100), one(""))).toBe(87.14);
  });

  test("own weights replace the standard ones; negative or all zero ones are refused", () => {
    // 85·50 % + 90·30 % + 70·20 %
    expect(ATTITUDE360(one(85), column(80, 90, 100), one(70), row("50%", "30%", "20%"))).toBe(83.5);
    expect(shown(() => ATTITUDE360(one(85), column(80, 90, 100), one(70), row(-1, 1, 1)))).toMatch(/^#VALUE! Weights/);
  });

  test("fewer than three peers do not count; nobody at all leaves it empty", () => {
    expect(ATTITUDE360(one(85), column(100, 100), one(null))).toBe(85);
    expect(ATTITUDE360(one(""), column(100, 100), one(""))).toBe("");
  });
});

describe("RATING", () => {
  test("bounds are inclusive and the score is rounded to 2 places first: 89.995 is 90.00, excellent", () => {
    expect(RATING(column(90, 89.995, 89.994, 80, 79.99, 60, 59.99, null))).toEqual(
      column("excellent", "excellent", "good", "good", "pass", "pass", "needs improvement", ""),
    );
  });

  test("words follow the language spoken", () => {
    speak("zh-CN");
    expect(RATING(column(95, 50))).toEqual(column("优秀", "待改进"));
    speak("zh-TW");
    expect(RATING(column(95, 50))).toEqual(column("優秀", "待改進"));
  });

  test("a score is read as on sheets: 92分, 92% and 46/50 are 92; skipped is no score", () => {
    expect(RATING(column("92分", "92%", "46/50", "９２", "缺考"))).toEqual(column("excellent", "excellent", "excellent", "excellent", ""));
  });

  test("own bands may stand in any order; a band without a name is refused", () => {
    expect(RATING(column(95, 85, 10), [[0, "C"], [90, "A"], [80, "B"]])).toEqual(column("A", "B", "C"));
    expect(shown(() => RATING(one(95), [[90, ""]]))).toMatch(/^#VALUE! Bands need two columns/);
  });
});

describe("RANKING and DISTRIBUTION", () => {
  test("ties share a rank: 1, 2, 2, 4, or densely 1, 2, 2, 3; empty cells have none; scores are compared as printed", () => {
    expect(RANKING(column(95, 90, 90.001, "", 80))).toEqual(column(1, 2, 2, "", 4));
    expect(RANKING(column(95, 90, 90.001, "", 80), true)).toEqual(column(1, 2, 2, "", 3));
  });

  test("dense is TRUE, 1 or a word; another word is refused", () => {
    for (const dense of ["TRUE", 1, "dense", "中国式排名", [[true]]]) expect(RANKING(column(9, 8, 8, 7), dense)).toEqual(column(1, 2, 2, 3));
    for (const plain of ["", null, false, 0, "FALSE"]) expect(RANKING(column(9, 8, 8, 7), plain)).toEqual(column(1, 2, 2, 4));
    expect(shown(() => RANKING(column(9, 8), "perhaps"))).toMatch(/^#VALUE! “perhaps” is not one of /);
  });

  test("who was not rated is in no share", () => {
    expect(DISTRIBUTION(column("优秀", "未评", "N/A", "not rated", "-"))[0]).toEqual(["excellent", 1, 1]);
  });

  test("four rows, best first, whatever language the ratings are in; shares are of those rated", () => {
    expect(DISTRIBUTION(column("优秀", "excellent", "良好", "待改進", "", null))).toEqual([
      ["excellent", 2, 0.5], ["good", 1, 0.25], ["pass", 0, 0], ["needs improvement", 1, 0.25],
    ]);
    expect(DISTRIBUTION(one(""))).toEqual([["excellent", 0, ""], ["good", 0, ""], ["pass", 0, ""], ["needs improvement", 0, ""]]);
  });
});
