import { describe, expect, test } from "@jest/globals";
import { createBook } from "../../../src/host/model/book";
import { DEFAULT_PROTECTION } from "../../../src/host/model/page";
import { errorCode, openBook } from "./excel";

const add = (name: string) => errorCode(openBook().run(async (context) => {
  context.workbook.worksheets.add(name);
  await context.sync();
}));

describe("names of sheets", () => {
  test("have 1 to 31 characters, none of : \\ / ? * [ ], no apostrophe at an end, and are not History", async () => {
    for (const name of ["a".repeat(32), "a:b", "a\\b", "a/b", "a?b", "a*b", "a[b", "a]b", "'a", "a'", "HISTORY"]) {
      expect([name, await add(name)]).toEqual([name, "InvalidArgument"]);
    }
    for (const name of ["a".repeat(31), "O'Brien", "总览"]) expect([name, await add(name)]).toEqual([name, "none"]);
  });

  test("are unique without case", async () => {
    expect(await add("SHEET1")).toBe("ItemAlreadyExists");
  });

  test("follow into formulas, names and charts when they change", async () => {
    const open = openBook();
    const [formulas, name] = await open.on(async (context, sheet) => {
      const other = context.workbook.worksheets.add("Other");
      other.getRange("A1").values = [["=Sheet1!A1&\"Sheet1!A1\"&SUM('Sheet1'!B:B)"]];
      const named = context.workbook.names.add("Total", sheet.getRange("A1:A3"));
      sheet.charts.add("Line", sheet.getRange("A1:A3"));
      sheet.name = "My data";
      const range = other.getRange("A1");
      range.load("formulas");
      named.load("formula");
      await context.sync();
      return [range.formulas, named.formula];
    });
    expect(formulas).toEqual([["='My data'!A1&\"Sheet1!A1\"&SUM('My data'!B:B)"]]);
    expect(name).toBe("='My data'!$A$1:$A$3");
    expect(open.book.sheets[0]!.charts[0]!.series[0]!.values).toBe("'My data'!$A$1:$A$3");
  });
});

describe("sheets", () => {
  test("are found by name in any case or by id, and are missed as ItemNotFound or a null object", async () => {
    const found = await openBook().run(async (context) => {
      const sheets = context.workbook.worksheets;
      const sheet = sheets.getItem("sheet1");
      sheet.load("id,name,position");
      const none = sheets.getItemOrNullObject("Nobody");
      none.load("name");
      await context.sync();
      const byId = sheets.getItem(sheet.id);
      byId.load("name");
      await context.sync();
      return [sheet.name, byId.name, sheet.position, none.isNullObject];
    });
    expect(found).toEqual(["Sheet1", "Sheet1", 0, true]);
    expect(await errorCode(openBook().run(async (context) => {
      context.workbook.worksheets.getItem("Nobody").getRange("A1").load("values");
      await context.sync();
    }))).toBe("ItemNotFound");
  });

  test("can be deleted but for the last visible one, and what spoke of them reads #REF!", async () => {
    expect(await errorCode(openBook().on(async (context, sheet) => {
      sheet.delete();
      await context.sync();
    }))).toBe("InvalidOperation");
    const formulas = await openBook().on(async (context, sheet) => {
      const other = context.workbook.worksheets.add("Other");
      sheet.getRange("A1").values = [["=Other!B2+1"]];
      other.delete();
      const range = sheet.getRange("A1");
      range.load("formulas");
      await context.sync();
      return range.formulas;
    });
    expect(formulas).toEqual([["=#REF!+1"]]);
  });

  test("that are missing may be deleted through a null object in the same batch, as Microsoft's samples do", async () => {
    expect(await errorCode(openBook().run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("Report").delete();
      context.workbook.worksheets.add("Report");
      await context.sync();
    }))).toBe("none");
  });

  test("are copied with a name, id and tables of their own, and custom properties come along", async () => {
    const open = openBook();
    const read = await open.on(async (context, sheet) => {
      sheet.getRange("A1:A3").values = [["h"], [1], ["=Sheet1!A2"]];
      sheet.tables.add("A1:A3", true).name = "Scores";
      sheet.customProperties.add("mark", "ours");
      const copy = sheet.copy("Before", sheet);
      copy.load("name,position,id");
      sheet.load("id");
      await context.sync();
      // The copy is the same object in the next batch.
      const range = copy.getRange("A3");
      range.load("formulas");
      const mark = copy.customProperties.getItemOrNullObject("MARK");
      mark.load("value");
      copy.tables.load("items/name");
      await context.sync();
      return [copy.name, copy.position, copy.id === sheet.id, range.formulas, mark.value, copy.tables.items.map(({ name }) => name)];
    });
    expect(read).toEqual(["Sheet1 (2)", 0, false, [["='Sheet1 (2)'!A2"]], "ours", ["Scores2"]]);
  });

  test("keep their id when renamed and moved", async () => {
    const ids = await openBook().on(async (context, sheet) => {
      context.workbook.worksheets.add("Second");
      sheet.load("id");
      await context.sync();
      sheet.name = "Renamed";
      sheet.position = 1;
      const again = context.workbook.worksheets.getLast();
      again.load("id,name");
      await context.sync();
      return [again.name, again.id === sheet.id];
    });
    expect(ids).toEqual(["Renamed", true]);
  });

  test("that are hidden cannot be activated, and the last visible one cannot be hidden", async () => {
    expect(await errorCode(openBook().on(async (context, sheet) => {
      const other = context.workbook.worksheets.add("Other");
      other.visibility = "Hidden";
      await context.sync();
      other.activate();
      await context.sync();
      sheet.activate();
    }))).toBe("InvalidOperation");
    expect(await errorCode(openBook().on(async (context, sheet) => {
      sheet.visibility = "VeryHidden";
      await context.sync();
    }))).toBe("InvalidOperation");
  });

  test("of other kinds are not worksheets", async () => {
    const book = createBook("Sheet1");
    book.sheets = [...book.sheets, { ...createBook("Chart1").sheets[0]!, id: "{chart}", kind: "chartsheet" }];
    const count = await openBook({}, book).run(async (context) => {
      const result = context.workbook.worksheets.getCount();
      await context.sync();
      return result.value;
    });
    expect(count).toBe(1);
  });
});

describe("protection", () => {
  const locked = () => {
    const book = createBook("Sheet1");
    book.sheets[0]!.protection = DEFAULT_PROTECTION;
    return openBook({}, book);
  };

  test("of a sheet answers writing, formatting and adding charts with AccessDenied, and can be seen before", async () => {
    const tries: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => { sheet.getRange("A1").values = [[1]]; },
      (sheet) => { sheet.getRange("A1").format.fill.color = "#000000"; },
      (sheet) => { sheet.getRange("A1").clear(); },
      (sheet) => { sheet.charts.add("Line", sheet.getRange("A1:A3")); },
      (sheet) => { sheet.getRange("1:1").insert("Down"); },
    ];
    for (const attempt of tries) {
      expect(await errorCode(locked().on(async (context, sheet) => {
        attempt(sheet);
        await context.sync();
      }))).toBe("AccessDenied");
    }
    expect(await locked().on(async (context, sheet) => {
      sheet.protection.load("protected");
      await context.sync();
      return sheet.protection.protected;
    })).toBe(true);
  });

  test("lets cells be written that are not locked", async () => {
    expect(await errorCode(openBook().on(async (context, sheet) => {
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true });
      await context.sync();
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("B2").format.font.bold = true;
      await context.sync();
    }))).toBe("none");
  });

  test("of the workbook keeps sheets from being added, renamed and deleted", async () => {
    const open = () => openBook({}, { ...createBook("Sheet1"), structureProtected: true });
    expect(await errorCode(open().run(async (context) => {
      context.workbook.worksheets.add("New");
      await context.sync();
    }))).toBe("AccessDenied");
    expect(await errorCode(open().on(async (context, sheet) => {
      sheet.name = "New";
      await context.sync();
    }))).toBe("AccessDenied");
  });
});

describe("what an add-in keeps", () => {
  test("in settings and custom properties is found in a later run, and a key is written over", async () => {
    const open = openBook();
    await open.on(async (context, sheet) => {
      context.workbook.settings.add("choice", { month: "2026-10", teams: ["A"] });
      sheet.customProperties.add("Mark", "one");
      sheet.customProperties.add("mark", "two");
      await context.sync();
    });
    const read = await open.on(async (context, sheet) => {
      const settings = context.workbook.settings;
      settings.load("items/key,items/value");
      const missing = settings.getItemOrNullObject("other");
      missing.load("value");
      sheet.customProperties.load("items/key,items/value");
      await context.sync();
      return [settings.items.map(({ key, value }) => [key, value]), missing.isNullObject, sheet.customProperties.items.map(({ key, value }) => [key, value])];
    });
    expect(read).toEqual([[["choice", { month: "2026-10", teams: ["A"] }]], true, [["Mark", "two"]]]);
  });
});
