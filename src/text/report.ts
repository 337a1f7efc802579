// Every text of the report under one name each: headers, headings and sentences. The words of the domain itself are in words.ts.
import type { Message } from "./language";
import { REPORT_COLUMNS } from "./reportColumns";
import { REPORT_HEADINGS } from "./reportHeadings";
import { REPORT_LIVE } from "./reportLive";
import { REPORT_NAMES, type ReportName } from "./reportNames";
import { REPORT_PERIODS } from "./reportPeriods";
import { REPORT_SENTENCES } from "./reportSentences";

export type ReportKey =
  | ReportName | keyof typeof REPORT_COLUMNS | keyof typeof REPORT_HEADINGS | keyof typeof REPORT_LIVE | keyof typeof REPORT_PERIODS | keyof typeof REPORT_SENTENCES;

/** The texts by key. */
export const REPORT_TEXT: Readonly<Record<ReportKey, Message>> = { ...REPORT_NAMES, ...REPORT_COLUMNS, ...REPORT_HEADINGS, ...REPORT_LIVE, ...REPORT_PERIODS, ...REPORT_SENTENCES };
