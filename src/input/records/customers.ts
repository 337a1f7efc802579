// Which customer a ticket is from: the number, else the account, else phone or mail, made comparable. What is hidden or says nobody is no customer.
import { readCells, type Column, type ColumnReading } from "../column";
import { fold } from "../fold";
import { foldId } from "../ids";
import type { TableReader } from "../reader";

/** The surest first: a family shares a phone, hardly ever a customer number. */
const FIELDS = ["customerId", "customerAccount", "customerContact"] as const;
/** `138****5678` may be anybody; so may a guest. */
const NOBODY = /[*＊•●]{2,}|x{3,}|^(?:匿名|匿名用户|游客|访客|散客|不愿透露|拒绝提供|未留|无记录|anonymous|guest|visitor|withheld|private|unknown caller)$/;

/** The customer of each row as text to compare by; `null` where no column tells. */
export function customersOf(reader: TableReader): readonly (string | null)[] {
  const found = FIELDS.flatMap((field) => reader.headersOf(field)).map((header) => reader.readAt(header, readCustomers).values);
  return Array.from({ length: reader.count }, (_, row) => found.map((values) => values[row] ?? null).find((value) => value !== null) ?? null);
}

function readCustomers(column: Column): ColumnReading<string> {
  return readCells<string>(column, (cell, format) => {
    if (typeof cell === "boolean" || cell === 0) return { value: null, missing: "unknown" };
    const text = fold(foldId(cell, format));
    if (NOBODY.test(text)) return { value: null, missing: "unknown" };
    // 138-0013 8000 and +86 13800138000 are one phone; letters and @ keep what is between them.
    const bare = /^[+(\d][\d\s()-]*$/.test(text) ? text.replace(/\D/g, "").replace(/^86(?=1\d{10}$)/, "") : text.replace(/ /g, "");
    return bare === "" || /^0+$/.test(bare) ? { value: null, missing: "unknown" } : { value: bare };
  });
}
