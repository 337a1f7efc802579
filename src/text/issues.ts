// What an issue says: the sentences of src/text/issues/ joined. A code without a sentence does not compile.
import type { SheetKind } from "../core/dataset";
import type { Issue } from "../core/issue";
import type { IssueCode } from "../core/issueCodes";
import { CELL_ISSUES } from "./issues/cells";
import { HISTORY_ISSUES } from "./issues/history";
import { PEOPLE_ISSUES } from "./issues/people";
import { POLICY_SHEET_ISSUES, policySheetIssueText } from "./issues/policySheet";
import { SCORING_ISSUES } from "./issues/scoring";
import { TABLE_ISSUES } from "./issues/tables";
import { TICKET_ISSUES } from "./issues/tickets";
import { TRAINING_ISSUES } from "./issues/training";
import { say, type Language, type Message } from "./language";
import { closedFigureMessage } from "./history";
import { figureMessage, metricMessage } from "./metricWords";
import { KIND_WORDS, ratingMessage } from "./words";

const ISSUES: Readonly<Record<IssueCode, Message>> = {
  ...CELL_ISSUES, ...TABLE_ISSUES, ...PEOPLE_ISSUES, ...TICKET_ISSUES, ...TRAINING_ISSUES, ...SCORING_ISSUES, ...HISTORY_ISSUES, ...POLICY_SHEET_ISSUES,
};

/** The parameters that are codes of our own (metric, dimension, rating) in words; what a person typed stays as it is. */
function namedParameters(issue: Issue, language: Language): Issue["params"] {
  const { metric, field, dimension, header, stated, computed } = issue.params;
  const named: Record<string, string | number> = { ...issue.params };
  if (typeof metric === "string") named["metric"] = say(metricMessage({ id: metric, name: metric }), language);
  if (typeof field === "string") named["field"] = say(figureMessage(field), language);
  if (typeof dimension === "string") named["dimension"] = say(figureMessage(dimension), language);
  if (issue.code === "differing-figures" && typeof header === "string") named["header"] = say(figureMessage(header), language);
  if (issue.code === "closed-total-differs") named["field"] = say(closedFigureMessage(String(field)), language);
  if (issue.code === "history-cell-changed" && typeof stated === "string") named["stated"] = say(ratingMessage(stated), language);
  if (issue.code === "stated-rating-differs" || issue.code === "closed-rating-differs") {
    named["stated"] = say(ratingMessage(String(stated)), language);
    named["computed"] = say(ratingMessage(String(computed)), language);
  }
  for (const name of ["kind", "other"] as const) {
    const kind = issue.params[name];
    if (issue.code === "doubtful-kind" && typeof kind === "string") named[name] = say(KIND_WORDS[kind as SheetKind], language);
  }
  return named;
}

/** The issue's sentence in a language. */
export function issueText(issue: Issue, language: Language): string {
  if (issue.code in POLICY_SHEET_ISSUES) return policySheetIssueText(issue, language);
  return say(ISSUES[issue.code], language, namedParameters(issue, language));
}
