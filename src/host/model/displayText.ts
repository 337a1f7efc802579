// What a cell shows: its value through its number format, in the workbook's own language-neutral form (en-US names
// of days and months unless the format names a language). Widths are not considered: never "####".
import { format as formatValue } from "numfmt";
import type { CellValue } from "./cell";
import { isErrorValue } from "./cell";

/** Days from 1 January 1900 to 1 January 1904, where the serial dates of such workbooks begin. */
const DAYS_TO_1904 = 1462;

/** The text of a value under a number format: "" for an empty cell, "#N/A" for an error. */
export function displayText(value: CellValue, numberFormat: string, date1904 = false): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isErrorValue(value)) return value.error;
  if (typeof value === "string" && (numberFormat === "General" || numberFormat === "@")) return value;
  if (typeof value === "number" && numberFormat === "@") return String(value);
  const shifted = typeof value === "number" && date1904 && isDateFormat(numberFormat) ? value + DAYS_TO_1904 : value;
  return formatValue(numberFormat, shifted, { throws: false, dateErrorThrows: false, dateErrorNumber: false });
}

/** Whether a number format shows days, months, years or times of day. */
export function isDateFormat(numberFormat: string): boolean {
  return /[ymdhs]/i.test(numberFormat.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|General/gi, ""));
}
