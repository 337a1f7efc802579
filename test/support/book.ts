// A workbook of the embedded host from sheets in a person's notation, written through the genuine client as a person's Excel would hold it.
import { connect } from "../../src/host/client/node";
import type { ConnectionOptions, HostConnection } from "../../src/host/client/connection";
import { createBook, type Book } from "../../src/host/model/book";
import type { Sheet } from "../../src/input/sheet";
import { typed } from "../../src/report/plan";

/** The open workbook of these sheets, nothing else in it. */
export async function openBookOf(sheets: readonly Sheet[], book: Book = createBook("to be removed"), options: ConnectionOptions = {}): Promise<HostConnection> {
  const connection = connect(book, options);
  await connection.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const { name, row, column, values, formats, merges, hidden } of sheets) {
      const worksheet = worksheets.add(name);
      const width = values[0]?.length ?? 0;
      if (values.length > 0 && width > 0) {
        const range = worksheet.getRangeByIndexes(row - 1, column - 1, values.length, width);
        range.numberFormat = formats.map((cells) => [...cells]);
        range.values = values.map((cells) => cells.map(typed));
      }
      for (const area of merges) worksheet.getRangeByIndexes(area.row - 1, area.column - 1, area.rows, area.columns).merge();
      if (hidden) worksheet.visibility = "Hidden";
    }
    if (sheets.length > 0) worksheets.getItem("to be removed").delete();
    await context.sync();
  });
  return connection;
}
