import { describe, expect, test } from "@jest/globals";
import { fc } from "../support/property";
import { layOut, lengthOf, lineAt, nextVisible, startOf, totalLength } from "../../src/workbench/grid/lines";

const sizes = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 60 });

describe("lines laid out one after the other", () => {
  test("a position inside a visible line finds that line again", () => {
    fc.assert(fc.property(sizes, fc.nat(), (lengths, pick) => {
      const lines = layOut(lengths.length, (index) => lengths[index]!);
      const index = pick % lengths.length;
      fc.pre(lengths[index]! > 0);
      expect(lineAt(lines, startOf(lines, index))).toBe(index);
      expect(lineAt(lines, startOf(lines, index) + lengths[index]! - 1)).toBe(index);
    }));
  });

  test("the lengths of all lines add up to the whole", () => {
    fc.assert(fc.property(sizes, (lengths) => {
      const lines = layOut(lengths.length, (index) => lengths[index]!);
      expect(lengths.reduce((sum, _, index) => sum + lengthOf(lines, index), 0)).toBe(totalLength(lines));
    }));
  });

  test("moving on passes over hidden lines and stays where there is nothing further", () => {
    // Lines 1 and 2 are hidden.
    const lines = layOut(4, (index) => (index === 1 || index === 2 ? 0 : 20));
    expect(nextVisible(lines, 0, 1)).toBe(3);
    expect(nextVisible(lines, 3, -1)).toBe(0);
    expect(nextVisible(lines, 3, 1)).toBe(3);
  });
});
