// A column as a test writes it: header, cells, and one number format for all unless a list is given.
import type { Column } from "../../src/input/column";
import type { CellValue } from "../../src/input/sheet";

export function columnOf(header: string, values: readonly CellValue[], format: string | readonly string[] = "General"): Column {
  return { header, values, formats: typeof format === "string" ? values.map(() => format) : format };
}

/** The codes of a reading's findings, `code@row` for a cell. */
export function codesOf(reading: { readonly findings: readonly { readonly row: number | null; readonly code: string }[] }): readonly string[] {
  return reading.findings.map(({ row, code }) => (row === null ? code : `${code}@${row}`));
}
