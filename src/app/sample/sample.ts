// The sample workbook: a year of an invented customer service, the same in each language and on every run.
import type { SheetPlan } from "../../report/plan";
import type { Language } from "../../text/language";
import { chanceFrom } from "./chance";
import { actionSheet, companyDaySheet, pointsSheet } from "./followUpSheets";
import { assessmentSheet, kpiSheet } from "./performanceSheets";
import { qaSheet, reviewSheet, sampleReviews } from "./reviewSheets";
import { rosterSheet } from "./rosterSheet";
import { planOf, type SampleSheet } from "./sampleSheet";
import { ticketSheet } from "./ticketSheet";
import { courseSheet, sampleAttendance, sessionSheet, trainingSheet } from "./trainingSheets";
import { untidied } from "./untidiness";

/** Each sheet draws from a seed of its own, so that changing one leaves the others as they are. */
const SEED = { kpi: 11, reviews: 12, assessment: 13, qa: 14, tickets: 15, attendance: 16, training: 17, points: 18 } as const;

/** The sample's sheets without language, untidy places included, in tab order. */
export function sampleTables(): readonly SampleSheet[] {
  const reviews = sampleReviews(chanceFrom(SEED.reviews));
  const attended = sampleAttendance(chanceFrom(SEED.attendance));
  return [
    rosterSheet(),
    kpiSheet(chanceFrom(SEED.kpi)),
    assessmentSheet(chanceFrom(SEED.assessment), reviews),
    reviewSheet(reviews),
    qaSheet(chanceFrom(SEED.qa)),
    ticketSheet(chanceFrom(SEED.tickets)),
    courseSheet(),
    sessionSheet(attended),
    trainingSheet(attended, chanceFrom(SEED.training)),
    actionSheet(),
    pointsSheet(chanceFrom(SEED.points)),
    companyDaySheet(),
  ].map(untidied);
}

/** The sample's sheets in a language, ready to be added to a workbook. */
export function sampleSheets(language: Language): readonly SheetPlan[] {
  return sampleTables().map((table) => planOf(table, language));
}
