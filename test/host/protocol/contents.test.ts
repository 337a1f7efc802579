import { describe, expect, test } from "@jest/globals";
import { fc } from "../../support/property";
import { createBook } from "../../../src/host/model/book";
import { cellAt, setCell } from "../../../src/host/model/sheet";
import { constantCell } from "../../../src/host/model/cell";
import { afterTyping, error, errorCode, openBook } from "./excel";

describe("values", () => {
  test("a null, undefined or NaN in the array leaves its cell as it is", async () => {
    const values = await openBook().on(async (context, sheet) => {
      const range = sheet.getRange("A1:D1");
      range.values = [["a", "b", "c", "d"]];
      range.values = [[null, undefined, NaN, "e"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["a", "b", "c", "e"]]);
  });

  test("an empty text empties its cell", async () => {
    expect(await afterTyping([["", 1]], "valueTypes")).toEqual([["Empty", "Double"]]);
  });

  test("one value instead of an array goes into every cell", async () => {
    const values = await openBook().on(async (context, sheet) => {
      const range = sheet.getRange("A1:B2");
      (range as { values: unknown }).values = 7;
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[7, 7], [7, 7]]);
  });

  test("an array of another shape is an InvalidArgument that names the statement", async () => {
    const raised = await error(openBook().on(async (context, sheet) => {
      sheet.getRange("A1:B2").values = [[1, 2, 3]];
      await context.sync();
    }));
    expect(raised?.code).toBe("InvalidArgument");
    expect(raised?.debugInfo.errorLocation).toBe("Range.values");
    expect(raised?.debugInfo.statement).toContain("values");
  });

  test("a large array, which the client splits, is checked against the range's size first", async () => {
    expect(await errorCode(openBook().on(async (context, sheet) => {
      sheet.getRange("A1:A3000").values = Array.from({ length: 2999 }, () => [1]);
      await context.sync();
    }))).toBe("InvalidArgument");
  });

  test("a text that begins with = is a formula, shown with = and busy until it is computed", async () => {
    const { formulas, values } = await openBook({ calculator: null }).on(async (context, sheet) => {
      const range = sheet.getRange("A1:B1");
      range.values = [["=SUM(C1:C3)", "="]];
      range.load("formulas,values");
      await context.sync();
      return range;
    });
    expect(formulas).toEqual([["=SUM(C1:C3)", "="]]);
    expect(values).toEqual([["#BUSY!", "="]]);
  });

  test("a formula that cannot be read is an InvalidArgument", async () => {
    for (const formula of ["=SUM(A1", "=1+", "=\"open", "=SUM(A1))"]) expect([formula, await errorCode(afterTyping([[formula]], "values"))]).toEqual([formula, "InvalidArgument"]);
  });

  test("a leading apostrophe keeps text as text and is not shown", async () => {
    expect(await afterTyping([["'=1+1", "'007", "'2026-10"]], "values")).toEqual([["=1+1", "007", "2026-10"]]);
    expect(await afterTyping([["'007"]], "formulas")).toEqual([["007"]]);
  });

  test("texts that read as numbers, percentages, truth values and errors become them", async () => {
    expect(await afterTyping([[" 12 ", "1,234.5", "90%", "12.5%", "true", "#N/A", "1e3", "-5", "+7"]], "values"))
      .toEqual([[12, 1234.5, 0.9, 0.125, true, "#N/A", 1000, -5, 7]]);
    expect(await afterTyping([["12", "1,234.5", "90%", "12.5%"]], "numberFormat")).toEqual([["General", "#,##0.00", "0%", "0.00%"]]);
  });

  test("texts that only look like numbers stay texts", async () => {
    const texts = ["12,34", "1.2.3", "5分钟", "10-5-2026x", "1 2", "%", "-"];
    expect(await afterTyping([texts], "values")).toEqual([texts]);
  });

  test("dates in the forms every regional setting reads alike become serial numbers", async () => {
    // 1 January 2026 is day 46023 of the 1900 system, 1 October the 273rd day after it: 46023 + 273 = 46296.
    const [row] = await afterTyping([["2026-10-01", "2026/10/1", "2026-10", "2026-10-01 12:00", "06:00"]], "values");
    expect(row).toEqual([46296, 46296, 46296, 46296.5, 0.25]);
    expect(await afterTyping([["2026-02-30", "10/5/2026 "]], "valueTypes")).toEqual([["String", "String"]]);
  });

  test("cells formatted as text keep what is typed, and numbers put into them become texts", async () => {
    const values = await openBook().on(async (context, sheet) => {
      const range = sheet.getRange("A1:C1");
      (range as { numberFormat: unknown }).numberFormat = "@";
      range.values = [["007", "=1+1", 5]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["007", "=1+1", "5"]]);
  });

  test("whole columns have no values to give", async () => {
    const values = await openBook().on(async (context, sheet) => {
      const range = sheet.getRange("A:B");
      range.load("values,cellCount");
      await context.sync();
      return [range.values, range.cellCount];
    });
    expect(values).toEqual([null, 2 * 1_048_576]);
  });

  test("more than five million cells are a RangeExceedsLimit", async () => {
    expect(await errorCode(openBook().on(async (context, sheet) => {
      sheet.getRange("A1:Z200000").load("values");
      await context.sync();
    }))).toBe("RangeExceedsLimit");
  });

  test("what was written as numbers, truth values and plain words is read back the same", async () => {
    const cell = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)), fc.boolean(), fc.stringMatching(/^[a-z][a-z ]{0,8}[a-z]$/).filter((word) => !/^(true|false)$/.test(word)));
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 }), async (rows) => {
      expect(await afterTyping(rows, "values")).toEqual(rows);
    }), { numRuns: 15 });
  });
});

describe("what a cell shows", () => {
  test("is its value through its number format", async () => {
    const text = await openBook().on(async (context, sheet) => {
      const range = sheet.getRange("A1:D1");
      range.values = [[0.905, 1234.5, 46296, "x"]];
      range.numberFormat = [["0.0%", "#,##0.00", "yyyy/m/d", "0.00"]];
      range.load("text");
      await context.sync();
      return range.text;
    });
    expect(text).toEqual([["90.5%", "1,234.50", "2026/10/1", "x"]]);
  });

  test("counts days from 1904 in workbooks of that system, and DATE tells which it is", async () => {
    const book = { ...createBook("Sheet1"), date1904: true };
    // 2 January 1904 is day 1 of the 1904 system and day 1463 of the 1900 one.
    const read = (date1904: boolean) => openBook({}, { ...createBook("Sheet1"), date1904 }).run(async (context) => {
      const result = context.workbook.functions.date(1904, 1, 2);
      result.load("value");
      await context.sync();
      return result.value;
    });
    expect([await read(true), await read(false)]).toEqual([1, 1463]);
    const text = await openBook({}, book).on(async (context, sheet) => {
      const range = sheet.getRange("A1");
      range.values = [["1904-01-02"]];
      range.load("values,text");
      await context.sync();
      return [range.values, range.text];
    });
    expect(text).toEqual([[[1]], [["1/2/1904"]]]);
  });
});

describe("used ranges", () => {
  const formattedFarAway = async (valuesOnly: boolean) => openBook().on(async (context, sheet) => {
    sheet.getRange("B2").values = [["x"]];
    sheet.getRange("F9").format.fill.color = "#FF0000";
    const used = sheet.getUsedRangeOrNullObject(valuesOnly);
    used.load("address");
    await context.sync();
    return used.address;
  });

  test("with values only leave out cells that are merely formatted", async () => {
    expect(await formattedFarAway(true)).toBe("Sheet1!B2");
    expect(await formattedFarAway(false)).toBe("Sheet1!B2:F9");
  });

  test("of an empty sheet are a null object, or the first cell where one must be", async () => {
    const [isNull, address] = await openBook().on(async (context, sheet) => {
      const none = sheet.getUsedRangeOrNullObject(true);
      const first = sheet.getUsedRange();
      first.load("address");
      none.load("address");
      await context.sync();
      return [none.isNullObject, first.address];
    });
    expect([isNull, address]).toEqual([true, "Sheet1!A1"]);
  });
});

describe("clear", () => {
  const state = async (applyTo: "All" | "Formats" | "Contents") => {
    const open = openBook();
    await open.on(async (context, sheet) => {
      const range = sheet.getRange("A1:B1");
      range.values = [["x", "y"]];
      range.format.fill.color = "#00FF00";
      sheet.getRange("A1").clear(applyTo as Excel.ClearApplyTo);
      await context.sync();
    });
    const cell = cellAt(open.book.sheets[0]!, 0, 0);
    return { value: cell?.value ?? null, formatted: (cell?.style ?? 0) !== 0 };
  };

  test("takes contents, formats or both, as told", async () => {
    expect(await state("Contents")).toEqual({ value: null, formatted: true });
    expect(await state("Formats")).toEqual({ value: "x", formatted: false });
    expect(await state("All")).toEqual({ value: null, formatted: false });
  });

  test("takes conditional formats away from the cleared cells only", async () => {
    const open = openBook();
    await open.on(async (context, sheet) => {
      sheet.getRange("A1:A9").conditionalFormats.add("DataBar");
      sheet.getRange("A3:A5").clear();
      await context.sync();
    });
    expect(open.book.sheets[0]!.conditionalFormats[0]!.ranges).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }, { top: 5, left: 0, bottom: 8, right: 0 }]);
  });
});

describe("inserting and deleting", () => {
  test("moves cells and the references to them, whatever sheet they stand on", async () => {
    const open = openBook();
    const formulas = await open.on(async (context, sheet) => {
      const other = context.workbook.worksheets.add("Other");
      sheet.getRange("A1:A4").values = [[1], [2], [3], ["=SUM(A1:A3)+A$2"]];
      other.getRange("A1").values = [["=Sheet1!A3*2"]];
      sheet.getRange("2:2").insert("Down");
      const moved = sheet.getRange("A5");
      moved.load("formulas");
      const far = other.getRange("A1");
      far.load("formulas");
      await context.sync();
      return [moved.formulas, far.formulas];
    });
    expect(formulas).toEqual([[["=SUM(A1:A4)+A$3"]], [["=Sheet1!A4*2"]]]);
  });

  test("turns references to deleted cells into #REF! and shrinks those over more", async () => {
    const formulas = await openBook().on(async (context, sheet) => {
      sheet.getRange("B1:B2").values = [["=A2"], ["=SUM(A1:A4)"]];
      sheet.getRange("A2:A3").delete("Up");
      const range = sheet.getRange("B1:B2");
      range.load("formulas");
      await context.sync();
      return range.formulas;
    });
    expect(formulas).toEqual([["=#REF!"], ["=SUM(A1:A2)"]]);
  });

  test("is refused where it would cut a table", async () => {
    expect(await errorCode(openBook().on(async (context, sheet) => {
      sheet.getRange("A1:B3").values = [["a", "b"], [1, 2], [3, 4]];
      sheet.tables.add("A1:B3", true);
      sheet.getRange("A2").delete("Up");
      await context.sync();
    }))).toBe("InvalidOperation");
  });

  test("gives back the sheet where lines are inserted and deleted again", async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 3 }), async (at, count) => {
      const book = createBook("Sheet1");
      for (let row = 0; row < 6; row++) setCell(book.sheets[0]!, row, 1, constantCell(row + 1));
      const after = await openBook({}, book).on(async (context, sheet) => {
        sheet.getRange("C1").values = [["=SUM(B2:B5)"]];
        const lines = sheet.getRangeByIndexes(at, 0, count, 1).getEntireRow();
        lines.insert("Down");
        lines.delete("Up");
        const range = sheet.getUsedRange();
        range.load("formulas,address");
        await context.sync();
        return range.formulas;
      });
      expect(after).toEqual([[1, "=SUM(B2:B5)"], [2, ""], [3, ""], [4, ""], [5, ""], [6, ""]]);
    }), { numRuns: 10 });
  });
});

describe("copying", () => {
  test("moves relative references along and keeps absolute ones", async () => {
    const formulas = await openBook().on(async (context, sheet) => {
      sheet.getRange("B2").values = [["=A1+$A1+A$1+$A$1+SUM(A:A)"]];
      sheet.getRange("C4").copyFrom("B2");
      const range = sheet.getRange("C4");
      range.load("formulas");
      await context.sync();
      return range.formulas;
    });
    expect(formulas).toEqual([["=B3+$A3+B$1+$A$1+SUM(B:B)"]]);
  });
});

describe("array formulas", () => {
  const withArray = (kind: "dynamic" | "fixed") => {
    const book = createBook("Sheet1");
    const range = { top: 0, left: 0, bottom: 2, right: 0 };
    setCell(book.sheets[0]!, 0, 0, { ...constantCell(1), formula: "SEQUENCE(3)", array: { kind, range } });
    for (const row of [1, 2]) setCell(book.sheets[0]!, row, 0, { ...constantCell(row + 1), spilledFrom: { row: 0, column: 0 } });
    return openBook({}, book);
  };
  const typeInto = (kind: "dynamic" | "fixed", address: string) => withArray(kind).on(async (context, sheet) => {
    const spill = sheet.getRange("A1").getSpillingToRangeOrNullObject();
    spill.load("address");
    const all = sheet.getRange("A1:A3");
    all.load("hasSpill");
    await context.sync();
    expect([spill.isNullObject, all.hasSpill]).toEqual(kind === "dynamic" ? [false, true] : [true, false]);
    sheet.getRange(address).values = [["x"]];
    all.load("values");
    await context.sync();
    return all.values;
  });

  test("take their spilled values along when their first cell is written over", async () => {
    expect(await typeInto("dynamic", "A1")).toEqual([["x"], [""], [""]]);
  });

  test("of the older kind cannot be changed in part", async () => {
    expect(await errorCode(typeInto("fixed", "A2"))).toBe("InvalidOperation");
  });
});
