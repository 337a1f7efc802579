// Every text of the report under one name each: headers, headings and sentences. The words of the domain itself are in words.ts.
import type { Message } from "./language";
import { REPORT_COLUMNS } from "./reportColumns";
import { REPORT_HEADINGS } from "./reportHeadings";
import { REPORT_PERIODS } from "./reportPeriods";
import { REPORT_SENTENCES } from "./reportSentences";

export type ReportKey = keyof typeof REPORT_COLUMNS | keyof typeof REPORT_HEADINGS | keyof typeof REPORT_PERIODS | keyof typeof REPORT_SENTENCES;

/** The texts by key. */
export const REPORT_TEXT: Readonly<Record<ReportKey, Message>> = { ...REPORT_COLUMNS, ...REPORT_HEADINGS, ...REPORT_PERIODS, ...REPORT_SENTENCES };
