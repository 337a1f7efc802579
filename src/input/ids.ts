// Ids and names as cells hold them. Ids are compared as text: width folded, trimmed, leading zeros kept; a number is the text its cell shows.
import { readCells, type Column, type ColumnReading } from "./column";
import { fold, tidy } from "./fold";
import { missingOf } from "./missing";

const ZERO_FORMAT = /^0{2,}$/;

/** The id of a cell: `Ａ０１ ` → `A01`, 1001 shown as `001001` → `001001`, `1001.0` → `1001`; `""` for blank text. */
export function foldId(value: string | number | boolean, format = ""): string {
  if (typeof value === "number") {
    const section = (format.split(";")[0] ?? "").replace(/"[^"]*"|\\/g, "");
    const text = Number.isInteger(value) ? value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 0 }) : String(value);
    return ZERO_FORMAT.test(section) ? text.padStart(section.length, "0") : text;
  }
  return tidy(String(value)).replace(/^'/, "").replace(/^(\d+)\.0$/, "$1").replace(/(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])/g, "");
}

/** What two ids are compared by: folded, without regard to case or spaces. */
export function idKey(id: string): string {
  return fold(id).replace(/ /g, "");
}

const SCIENTIFIC = /^\d(?:\.\d+)?e\+\d+$/i;

/** A column of ids. Missing markers are no ids; an id that Excel shortened to `1.23E+17`, or rounded beyond 15 digits, has lost digits and is missing. */
export function readIds(column: Column): ColumnReading<string> {
  return readCells<string>(column, (cell, format) => {
    if (typeof cell === "boolean") return null;
    const id = foldId(cell, format);
    if (typeof cell === "string" && missingOf(cell) !== null) return null;
    const damaged = typeof cell === "number" ? Math.abs(cell) >= 1e15 : SCIENTIFIC.test(id);
    if (damaged) return { value: null, missing: "unreadable", code: "damaged-id" };
    return { value: id };
  });
}

const NOT_APPLICABLE = /^(?:n[./\\]?a\.?|不适用|无需|not applicable)$/;

/** A column of free text (names, teams, reasons, comments), trimmed. Only markers of nothing known are missing: 新人 may be a team and 病假 a reason. */
export function readTexts(column: Column): ColumnReading<string> {
  return readCells<string>(column, (cell, format) => {
    if (typeof cell === "string" && (missingOf(cell) === "unknown" || NOT_APPLICABLE.test(fold(cell)))) return null;
    return { value: typeof cell === "string" ? cell.normalize("NFC").trim() : foldId(cell, format) };
  });
}

/** A person as one cell names them: parts that may be an id and a name. Which part is which is for the roster to say. */
export interface PersonText {
  /** The whole text, tidied. */
  readonly text: string;
  /** `张三(1001)`, `1001-张三`, `张三/客服一组`: the parts, in order; the text alone where there is one part. */
  readonly parts: readonly string[];
  /** `张三、李四`: several people stand in one cell. */
  readonly several: boolean;
}

const MARKS_BEHIND = /[*#]+$|[([](?:组长|班长|主管|离职|已离职|实习|试用期?|新人|兼职|tl|team lead|leader|left)[)\]]$|(?<=[\u3400-\u9fff])(?:离职|已离职)$/i;

/** The parts of a cell that names a person; titles, marks of having left and spaces within Chinese names are put aside. */
export function readPersonText(text: string): PersonText {
  const whole = tidy(text).replace(/(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])/g, "").replace(MARKS_BEHIND, "").trim();
  const several = /[\u3400-\u9fff] ?[、;；] ?[\u3400-\u9fff]|[a-z\u3400-\u9fff] ?[;；] ?[a-z\u3400-\u9fff]/i.test(whole);
  if (several) return { text: whole, parts: [whole], several };
  const bracketed = /^([^()[\]]+?) ?[([]([^()[\]]+)[)\]]$/.exec(whole);
  if (bracketed) return { text: whole, parts: [bracketed[1] ?? "", bracketed[2] ?? ""].map((part) => part.trim()), several };
  const account = /^[a-z]+\\([\w.]+)$/i.exec(whole);
  if (account) return { text: whole, parts: [whole, account[1] ?? ""], several };
  const mail = /^([\w.+-]+)@[\w.-]+$/.exec(whole);
  if (mail) return { text: whole, parts: [whole, mail[1] ?? ""], several };
  const joined = /^([A-Za-z]*\d+)[-_/ :]+(\D+)$|^([^\d/:_-]+)[-_/ :]+([A-Za-z]*\d+)$|^([\u3400-\u9fff]{2,4})[/:-](.+)$|^(.+):([\u3400-\u9fff]+)$/.exec(whole);
  const parts = joined?.slice(1).filter((part) => part !== undefined).map((part) => part.trim()) ?? [whole];
  return { text: whole, parts, several };
}
