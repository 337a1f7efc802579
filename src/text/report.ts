// Every text of the report under one name each: headers, headings and sentences. The words of the domain itself are in words.ts.
import type { Message } from "./language";
import { REPORT_CARDS } from "./reportCards";
import { REPORT_COLUMNS } from "./reportColumns";
import { REPORT_HEADINGS } from "./reportHeadings";
import { REPORT_LIVE } from "./reportLive";
import { REPORT_NAMES } from "./reportNames";
import { REPORT_NOTES } from "./reportNotes";
import { REPORT_PERIODS } from "./reportPeriods";
import { REPORT_SENTENCES } from "./reportSentences";

const TEXTS = {
  ...REPORT_NAMES, ...REPORT_COLUMNS, ...REPORT_HEADINGS, ...REPORT_CARDS, ...REPORT_LIVE, ...REPORT_NOTES, ...REPORT_PERIODS, ...REPORT_SENTENCES,
};

/** The name of a text of the report. */
export type ReportKey = keyof typeof TEXTS;

/** The texts by key. */
export const REPORT_TEXT: Readonly<Record<ReportKey, Message>> = TEXTS;
