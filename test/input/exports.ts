// Sheets as systems export them, with what each column must be read as.
import { expect, test } from "@jest/globals";
import { sheet } from "../support/grid";
import { columns, read } from "./readBook";

/** `columns` are `header=field` as read, `-` for columns of no use here. */
export interface Export {
  readonly name: string;
  readonly sheet: string;
  readonly text: string;
  readonly kind: string;
  readonly columns: string;
}

/** One test an export: its kind, every column and no error. */
export function testExports(exports: readonly Export[]): void {
  test.each(exports)("$name: every column of use is read without help", ({ sheet: name, text, kind, columns: expected }) => {
    const dataset = read(sheet(name, text));
    expect(dataset.sheets.map((one) => one.kind)).toEqual([kind]);
    expect(columns(dataset)).toEqual(expected.split(" · "));
    expect(dataset.sheets[0]).toMatchObject({ errors: 0 });
  });
}
