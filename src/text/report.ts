// Every text of the report under one name each: headers, headings and sentences. The words of the domain itself are in words.ts.
import { say, type Language, type Message, type Parameters } from "./language";
import { REPORT_COLUMNS } from "./reportColumns";
import { REPORT_HEADINGS } from "./reportHeadings";
import { REPORT_LIVE } from "./reportLive";
import { REPORT_PERIODS } from "./reportPeriods";
import { REPORT_SENTENCES } from "./reportSentences";

export type ReportKey = keyof typeof REPORT_COLUMNS | keyof typeof REPORT_HEADINGS | keyof typeof REPORT_LIVE | keyof typeof REPORT_PERIODS | keyof typeof REPORT_SENTENCES;

/** The texts by key. */
export const REPORT_TEXT: Readonly<Record<ReportKey, Message>> = { ...REPORT_COLUMNS, ...REPORT_HEADINGS, ...REPORT_LIVE, ...REPORT_PERIODS, ...REPORT_SENTENCES };

/** A period by its key, as a person says it: `October 2026`, `Q3 2026`, `H2 2026`, `2026`; `2026年10月`, `2026年下半年`. */
export function periodText(key: string, language: Language): string {
  const [year = "", part = ""] = key.split("-");
  const tell = (name: ReportKey, parameters: Parameters): string => say(REPORT_TEXT[name], language, { year, ...parameters });
  if (part === "") return tell("yearName", {});
  if (part.startsWith("Q")) return tell("quarterName", { n: part.slice(1) });
  if (part.startsWith("H")) return tell(part === "H1" ? "firstHalfName" : "secondHalfName", {});
  const months = say(REPORT_TEXT.monthNames, language).split(" ");
  return tell("monthName", { n: Number(part), month: months[Number(part) - 1] ?? part });
}
