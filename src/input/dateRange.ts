// Two dates in one cell: `2026-10-05~10-07`, `10月5日至7日`, `9.1-9.30`, `Oct 5-7, 2026`, `2026-10-05 09:00-12:00`.
// The second date may leave out what it shares with the first. Which of the two counts is for the column to say.
import { readDateText, type DateText } from "./dateText";
import { fold } from "./fold";

/** Which day of a range counts: the first where something begins, the last where it is finished. */
export type RangeEnd = "first" | "last";

export interface DateRange {
  readonly first: DateText;
  readonly last: DateText;
}

const BETWEEN = / ?(?:~+|至|到|[–—-]+|(?<= )(?:to|until|till|through|thru)(?= )) ?/g;
const MONTH_THEN_DAYS = /^([a-z]+\.? ?)(\d{1,2}) ?[-–~] ?(\d{1,2})((?:,? ?\d{4})?)$/;
const DAYS_THEN_MONTH = /^(\d{1,2}) ?[-–~] ?(\d{1,2})( ?[a-z]+.*)$/;

/** The two dates of a text; `null` where it holds no range of dates, or one that runs backwards. */
export function readDateRange(text: string): DateRange | null {
  const folded = fold(text);
  if (!/\d.*(?:[~至到–—-]|\bto\b|\buntil\b|\btill\b|\bthr).*\d/.test(folded)) return null;
  const named = MONTH_THEN_DAYS.exec(folded);
  if (named) return rangeOf(readDateText(`${named[1]}${named[2]}${named[4]}`), readDateText(`${named[1]}${named[3]}${named[4]}`));
  const days = DAYS_THEN_MONTH.exec(folded);
  if (days) return rangeOf(readDateText(`${days[1]}${days[3]}`), readDateText(`${days[2]}${days[3]}`));
  for (const between of folded.matchAll(BETWEEN)) {
    const first = readDateText(folded.slice(0, between.index));
    if (first === null || first.date.kind === "none" || first.date.kind === "sentinel") continue;
    const found = rangeOf(first, completed(folded.slice(between.index + between[0].length), first, folded.slice(0, between.index)));
    if (found !== null) return found;
  }
  return null;
}

function rangeOf(first: DateText | null, last: DateText | null): DateRange | null {
  if (first === null || last === null || first.date.kind === "none" || last.date.kind === "none") return null;
  if (first.date.kind === "full" && last.date.kind === "full" && order(last) < order(first)) return null;
  return { first, last };
}

function order({ date, clock }: DateText): number {
  return date.kind === "full" ? (date.year * 10_000 + date.month * 100 + date.day) * 100_000 + (clock ?? 0) : 0;
}

/** The second date with the year and month it takes over from the first. */
function completed(text: string, first: DateText, firstText: string): DateText | null {
  const { date } = first;
  const day = /^(\d{1,2})[日号]?$/.exec(text)?.[1];
  if (date.kind === "full") {
    if (day !== undefined) return { ...first, date: { ...date, day: Number(day) }, clock: null };
    const monthDay = /^(\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(text);
    if (monthDay) {
      const month = Number(monthDay[1]);
      return { ...first, date: { ...date, year: month < date.month ? date.year + 1 : date.year, month, day: Number(monthDay[2]) }, clock: null };
    }
  } else if (day !== undefined) {
    // `10/5-7`, `10月5日-7日`: the last number of the first date is the one that changes.
    return readDateText(firstText.replace(/\d{1,2}(?=[日号]?$)/, day));
  }
  const last = readDateText(text);
  return last !== null && last.date.kind === "none" ? { ...last, date } : last;
}
