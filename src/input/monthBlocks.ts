// Tables whose columns stand once per month: `9月 | 10月` over 知识 and 技能, over groups of reviewers, or over criteria.
// Each month's columns are recognised apart, as a table of that month alone would be. One month over a table is a title, not a layout.
import type { SheetKind } from "../core/dataset";
import { candidatesOf } from "./headerIndex";
import type { HeaderCell } from "./headerRows";
import type { MatchedColumn } from "./matchedColumn";
import { monthHeadOf } from "./monthHead";
import type { MonthText } from "./months";
import { isGroupName } from "./reviewerGroups";

/** The columns of one month. */
export interface MonthBlock {
  readonly month: MonthText;
  /** Recognised columns under headers without the month; none that all months share. */
  readonly columns: readonly MatchedColumn[];
}

/** The headers of a table by month. */
export interface MonthHeaders {
  /** Headers that stand under no month: whose row it is. */
  readonly shared: readonly HeaderCell[];
  /** Each month's headers without the month, in the order of the sheet. */
  readonly months: readonly { readonly month: MonthText; readonly headers: readonly HeaderCell[] }[];
}

/** How surely the rest of `9月知识测试` must be a known column. */
const SURE = 0.85;
/** Kinds laid out so, with the header a bare month stands for; `null` where a month alone says nothing. */
const BARE: Partial<Record<SheetKind, string | null>> = { assessment: null, review360: "评分" };

/** The headers of a table by month; `null` where fewer than two months stand in them, or the kind is not laid out so. */
export function monthHeadersOf(headers: readonly HeaderCell[], kind: SheetKind): MonthHeaders | null {
  const bare = BARE[kind];
  if (bare === undefined) return null;
  const known = (text: string): boolean => (kind === "review360" && isGroupName(text)) || candidatesOf({ index: 0, text, above: "", over: "", pair: false }, kind).some(({ certainty }) => certainty >= SURE);
  const shared: HeaderCell[] = [];
  const months = new Map<string, { readonly month: MonthText; readonly headers: HeaderCell[] }>();
  for (const header of headers) {
    const head = monthHeadOf(header, known);
    const text = head === null ? null : head.rest.text === "" ? bare : head.rest.text;
    if (head === null || text === null) {
      shared.push(header);
      continue;
    }
    const key = `${head.month.year ?? ""}-${head.month.month}`;
    const rest = { ...head.rest, text };
    const block = months.get(key);
    if (block === undefined) months.set(key, { month: head.month, headers: [rest] });
    else block.headers.push(rest);
  }
  return months.size < 2 ? null : { shared, months: [...months.values()] };
}

/** True for a header of the sheet that stands in one of the blocks. */
export function isInBlock(header: HeaderCell, blocks: readonly MonthBlock[]): boolean {
  return blocks.some(({ columns }) => columns.some((column) => column.header.index === header.index));
}
