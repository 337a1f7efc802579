// The workbook the add-in was opened in: the one place that takes Excel as it stands around the page.
import type { Workbook } from "../app/workbook";
import { officeWorkbook } from "./workbook";

/** The open workbook. While a person types in a cell Excel waits until they leave it, instead of refusing. */
export function openWorkbook(keptSuffix: string): Workbook {
  return officeWorkbook((batch) => Excel.run({ delayForCellEdit: true }, batch), keptSuffix);
}
