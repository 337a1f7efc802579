// How an input sheet is declared: one entry per column, the single source for recognising, reading, templates and help.
// Words are separated by ` · `; the first word of each language is the header templates write. `†` = ambiguous alone.
import type { SheetKind } from "../../core/dataset";
import type { Language } from "../../text/language";

/** What a column's values look like; decides how it is read and whether its values are plausible. */
export type Shape =
  | "id" | "name" | "text" | "word" | "flag" | "moment" | "month" | "year" | "number" | "score" | "satisfaction" | "share" | "duration" | "target" | "deadline";

/**
 * key: without it (or its alternative) the sheet is not of this kind. sign: hardly found in other kinds, so it speaks for this one.
 * plain: read where present. aside: known and deliberately not read, so that it is not taken for something else.
 */
export type Role = "key" | "sign" | "plain" | "aside";

export interface Field {
  readonly id: string;
  readonly shape: Shape;
  readonly role: Role;
  readonly zhCN: string;
  /** Wordings of Taiwan and Hong Kong beyond the converted simplified ones. */
  readonly zhTW: string;
  readonly en: string;
  /** The field the header means where the values do not fit the shape: `响应时间` may be a moment or a duration. */
  readonly orElse?: string;
  /** Several columns may be this field: nicknames beside accounts, one column per criterion. */
  readonly repeats?: true;
}

export interface Schema {
  readonly kind: SheetKind;
  /** Every group needs one of its fields. */
  readonly needs: readonly (readonly string[])[];
  readonly fields: readonly Field[];
  /** Nouns of this kind that stand before a column's word: `工单状态`, `Ticket Status`. */
  readonly nouns: string;
  /** What sheets of this kind are called; breaks ties only. */
  readonly sheetNames: string;
  /** Further columns are metrics (`kpi`), criteria (`review360`, `qa`) or nothing. */
  readonly others?: "metrics" | "criteria";
}

/** The words of a declaration, without their marks; `ambiguous` where the word needs support. */
export function wordsOf(list: string): readonly { readonly word: string; readonly ambiguous: boolean }[] {
  return list
    .split(/\s*·\s*/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map((entry) => ({ word: entry.replace(/†/g, "").trim(), ambiguous: entry.includes("†") }));
}

/** The header a template gives the column, and what a correction calls it: the first word of the language; of Taiwan's own words, else the simplified one. */
export function headerOf({ id, en, zhCN, zhTW }: Field, language: Language): string {
  const lists = language === "en" ? [en] : language === "zh-TW" ? [zhTW, zhCN] : [zhCN];
  return lists.flatMap((list) => wordsOf(list)[0]?.word ?? [])[0] ?? id;
}
