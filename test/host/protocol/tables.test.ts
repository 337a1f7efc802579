import { describe, expect, test } from "@jest/globals";
import { errorCode, openBook, type Work } from "./excel";

const rows = [["Id", "Name", "Name"], ["a1", "Ann", 1], ["a2", "Bo", 2]];

/** A sheet with the rows above at A1:C3. */
const onRows = <Result>(work: Work<Result>) => openBook().on(async (context, sheet) => {
  sheet.getRange("A1:C3").values = rows;
  return work(context, sheet);
});

describe("tables", () => {
  test("take their column names from the first row, made unique and never empty", async () => {
    const names = await onRows(async (context, sheet) => {
      sheet.getRange("A1").values = [[""]];
      const table = sheet.tables.add("A1:C3", true);
      table.columns.load("items/name,items/id,items/index");
      const header = table.getHeaderRowRange();
      header.load("values");
      await context.sync();
      return [table.columns.items.map(({ name }) => name), header.values];
    });
    expect(names).toEqual([["Column1", "Name", "Name2"], [["Column1", "Name", "Name2"]]]);
  });

  test("without headers move down by one row for them", async () => {
    const read = await openBook().on(async (context, sheet) => {
      sheet.getRange("A1:B2").values = [[1, 2], [3, 4]];
      const table = sheet.tables.add("A1:B2", false);
      const range = table.getRange();
      range.load("address,values");
      await context.sync();
      return [range.address, range.values];
    });
    expect(read).toEqual(["Sheet1!A1:B3", [["Column1", "Column2"], [1, 2], [3, 4]]]);
  });

  test("cannot overlap another, and their names follow Excel's rules", async () => {
    expect(await errorCode(onRows(async (context, sheet) => {
      sheet.tables.add("A1:B3", true);
      sheet.tables.add("B1:C3", true);
      await context.sync();
    }))).toBe("InvalidArgument");
    for (const name of ["1st", "A1", "two words", "R1C1"]) {
      expect([name, await errorCode(onRows(async (context, sheet) => {
        sheet.tables.add("A1:C3", true).name = name;
        await context.sync();
      }))]).toEqual([name, "InvalidArgument"]);
    }
    expect(await errorCode(onRows(async (context, sheet) => {
      sheet.tables.add("A1:A3", true).name = "Scores";
      sheet.tables.add("B1:C3", true).name = "scores";
      await context.sync();
    }))).toBe("ItemAlreadyExists");
  });

  test("are found in the workbook and in their sheet, by name in any case", async () => {
    const read = await onRows(async (context, sheet) => {
      sheet.tables.add("A1:C3", true).name = "Roster";
      const table = context.workbook.tables.getItem("ROSTER");
      table.load("name,style,showHeaders,showTotals,showBandedRows,worksheet/name");
      const body = table.getDataBodyRange();
      body.load("address");
      const column = table.columns.getItem("name").getDataBodyRange();
      column.load("values");
      const missing = context.workbook.tables.getItemOrNullObject("Other");
      missing.load("name");
      await context.sync();
      return [table.name, table.style, table.worksheet.name, body.address, column.values, missing.isNullObject];
    });
    expect(read).toEqual(["Roster", "TableStyleMedium2", "Sheet1", "Sheet1!A2:C3", [["Ann"], ["Bo"]], true]);
  });

  test("rename a column when its header cell is written", async () => {
    const names = await onRows(async (context, sheet) => {
      const table = sheet.tables.add("A1:C3", true);
      sheet.getRange("B1:C1").values = [["Team", "team"]];
      table.columns.load("items/name");
      await context.sync();
      return table.columns.items.map(({ name }) => name);
    });
    expect(names).toEqual(["Id", "Team", "team2"]);
  });

  test("grow with rows and columns inserted inside them", async () => {
    const read = await onRows(async (context, sheet) => {
      const table = sheet.tables.add("A1:C3", true);
      sheet.getRange("2:2").insert("Down");
      sheet.getRange("B:B").insert("Right");
      const range = table.getRange();
      range.load("address");
      table.columns.load("items/name");
      await context.sync();
      return [range.address, table.columns.items.map(({ name }) => name)];
    });
    expect(read).toEqual(["Sheet1!A1:D4", ["Id", "Column2", "Name", "Name2"]]);
  });

  test("leave their cells when turned into a range, and take them along when deleted", async () => {
    const read = await onRows(async (context, sheet) => {
      const range = sheet.tables.add("A1:C3", true).convertToRange();
      range.load("values");
      await context.sync();
      const before = range.values;
      sheet.tables.add("A1:C3", true).delete();
      const after = sheet.getUsedRangeOrNullObject(true);
      after.load("address");
      await context.sync();
      return [before[2], after.isNullObject];
    });
    expect(read).toEqual([["a2", "Bo", 2], true]);
  });
});

describe("names", () => {
  test("belong to the workbook or to one sheet, and refer to a range or a formula", async () => {
    const read = await onRows(async (context, sheet) => {
      context.workbook.names.add("Everyone", sheet.getRange("A1:C3"));
      context.workbook.names.add("Rate", "=0.25");
      sheet.names.add("Local", sheet.getRange("B2"));
      const { names } = context.workbook;
      names.load("items/name,items/formula,items/value,items/type");
      const local = sheet.names.getItem("local");
      local.load("value,scope");
      const range = sheet.getRange("Everyone");
      range.load("address");
      await context.sync();
      return [names.items.map(({ name, formula, value, type }) => [name, formula, value, type]), local.value, local.scope, range.address];
    });
    expect(read).toEqual([
      [["Everyone", "=Sheet1!$A$1:$C$3", "Sheet1!$A$1:$C$3", "Range"], ["Rate", "=0.25", 0.25, "Double"]], "Ann", "Worksheet", "Sheet1!A1:C3",
    ]);
  });

  test("exist once, and are gone when deleted", async () => {
    expect(await errorCode(onRows(async (context, sheet) => {
      context.workbook.names.add("Rate", sheet.getRange("A1"));
      context.workbook.names.add("RATE", sheet.getRange("A2"));
      await context.sync();
    }))).toBe("ItemAlreadyExists");
    expect(await onRows(async (context, sheet) => {
      context.workbook.names.add("Rate", sheet.getRange("A1")).delete();
      const gone = context.workbook.names.getItemOrNullObject("Rate");
      gone.load("name");
      await context.sync();
      return gone.isNullObject;
    })).toBe(true);
  });
});
