import { expect, test } from "@jest/globals";
import { connect } from "../../../src/host/client/node";
import { createBook } from "../../../src/host/model/book";

test("values written through Excel.run are read back", async () => {
  const { Excel } = connect(createBook());
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
    range.values = [[1, "a"], [true, "=1+1"]];
    range.format.fill.color = "#FFCC00";
    range.load("values,formulas,address,format/fill/color");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:B2");
    expect(range.formulas).toEqual([[1, "a"], [true, "=1+1"]]);
    expect(range.format.fill.color).toBe("#FFCC00");
  });
});
