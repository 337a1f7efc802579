// The committed workbooks hold what the generator gives today: whoever changes the sample runs `npm run sample` again.
import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { sampleSheets } from "../../../src/app/sample/sample";
import { officeWorkbook } from "../../../src/excel/workbook";
import { connect } from "../../../src/host/client/node";
import { openBook } from "../../../src/host/file/openBook";

test.each(["zh-CN", "en"] as const)("assets/samples/sample.%s.xlsx holds the generator's sheets, cell by cell", async (language) => {
  const connection = connect(openBook(readFileSync(`assets/samples/sample.${language}.xlsx`)));
  const { sheets } = await officeWorkbook((batch) => connection.run(batch), "").read();
  const plans = sampleSheets(language);
  expect(sheets.map(({ name }) => name)).toEqual(plans.map(({ name }) => name));
  plans.forEach(({ name, values, formulas = [], merges }, index) => {
    const calculated = new Set(formulas.map(({ row, column }) => `${row}/${column}`));
    const differing = values.flatMap((row, r) => row.flatMap((value, c) => (calculated.has(`${r}/${c}`) || sheets[index]!.values[r]?.[c] === value ? [] : [`${name} ${r}/${c}: ${String(value)}`])));
    expect(differing).toEqual([]);
    expect(sheets[index]!.merges).toHaveLength(merges.length);
  });
});
