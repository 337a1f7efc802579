// Months that stand in headers, in every place people put them: `9月` alone, over what it is about, under it, or in one cell with it.
import type { HeaderCell } from "./headerRows";
import { readMonthText, type MonthText } from "./months";

/** A header apart from its month. */
export interface MonthHead {
  readonly month: MonthText;
  /** The header without the month; its text is `""` where nothing else stands there. */
  readonly rest: HeaderCell;
  /** Where the month stands: in the header's own cell alone, in a cell over it, or in one cell with the rest. */
  readonly place: "alone" | "over" | "beside";
}

/** A date as header is a month where it is the first day of one; bare numbers are days or ranks. */
function monthOfHeader(text: string): MonthText | null {
  const first = /^(\d{4})-(\d{2})-01$/.exec(text);
  if (first !== null) return { year: Number(first[1]), month: Number(first[2]) };
  return /^\d{1,5}$/.test(text) ? null : readMonthText(text.replace(/(?<=月)(?:实际|實際|实绩|實績|得分|值|完成)$/, ""));
}

const MONTH_FIRST = /^((?:\d{2,4}[-/.年] ?)?\d{1,2}月份?|\d{4}[-/.]\d{1,2}|[A-Za-z]{3,9}\.?(?:[- ']{0,2}(?:\d{4}|\d{2}))?)[ _\-:：]*(.+)$/;
const MONTH_LAST = /^(.+?)[ _\-:：(（]+((?:\d{2,4}[-/.年] ?)?\d{1,2}月份?|\d{4}[-/.]\d{1,2}|[A-Za-z]{3,9}\.?(?:[- ']{0,2}(?:\d{4}|\d{2}))?)[)）]?$/;

/** The month a header is about and what else it says; `null` where it names no month. In one cell with a month only what `names` knows is taken. */
export function monthHeadOf(header: HeaderCell, names: (text: string) => boolean): MonthHead | null {
  const { text, above, over, pair } = header;
  const own = monthOfHeader(text);
  if (own !== null) return { month: own, rest: { ...header, text: pair ? "" : above, above: pair ? "" : over, over: "", pair: false }, place: "alone" };
  const parent = above === "" || pair ? null : monthOfHeader(above);
  if (parent !== null) return { month: parent, rest: { ...header, above: over, over: "" }, place: "over" };
  const top = over === "" ? null : monthOfHeader(over);
  if (top !== null) return { month: top, rest: { ...header, over: "" }, place: "over" };
  const [first, last] = [MONTH_FIRST.exec(text), MONTH_LAST.exec(text)];
  for (const [month, rest] of [[first?.[1], first?.[2]], [last?.[2], last?.[1]]]) {
    const read = month === undefined ? null : monthOfHeader(month);
    if (read !== null && rest !== undefined && names(rest)) return { month: read, rest: { ...header, text: rest }, place: "beside" };
  }
  return null;
}
