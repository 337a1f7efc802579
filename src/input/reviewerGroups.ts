// 360 sheets with one column per group of reviewers: 上级评分, 同事评分, 客户评分, or Manager, Peers, Customers, perhaps with how many reviewed.
// Two groups or more make the layout, one of them peers or customers: a supervisor's score beside a self score is an ordinary form.
import type { ReviewerKind } from "../core/review";
import { fold } from "./fold";
import { unitOfHeader } from "./headerUnit";
import type { MatchedColumn } from "./matchedColumn";
import { meaningOf } from "./vocabulary";
import { REVIEWER_KIND } from "./words/review";

/** A column with what one group gave, or with how many of it did. */
export interface GroupColumn {
  readonly column: MatchedColumn;
  readonly kind: ReviewerKind | "subordinate" | "cross-department";
  readonly part: "score" | "count";
}

const COUNT = /(?:评价)?(?:人数|份数|票数)$|^(?:number of|no\.? of|#|count of) | (?:count|responses)$/;
const SCORE = /(?:的)?(?:平均)?(?:评分|得分|评价得分|评价分|评价|打分|评议|测评|均分|分数|分)$| (?:score|rating|average|avg|mean|review)s?$|^(?:average|avg|mean) /;
const BRACKET = /\s*\((?:avg|average|mean|平均|均分|均值)\)$/;

function groupOf(header: string): Omit<GroupColumn, "column"> | null {
  const text = fold(unitOfHeader(header).name).replace(BRACKET, "");
  for (const [pattern, part] of [[COUNT, "count"], [SCORE, "score"]] as const) {
    const bare = text.replace(pattern, "").trim();
    const kind = bare === text ? null : meaningOf(bare, REVIEWER_KIND);
    if (kind !== null) return { kind, part };
  }
  const kind = meaningOf(text, REVIEWER_KIND);
  return kind === null ? null : { kind, part: "score" };
}

/** True for a header that names a group of reviewers. */
export function isGroupName(header: string): boolean {
  return groupOf(header) !== null;
}

/** The group columns of a table, each group's first; none where the table is not laid out by groups. */
export function groupColumnsOf(columns: readonly MatchedColumn[]): readonly GroupColumn[] {
  const found: GroupColumn[] = [];
  for (const column of columns) {
    if (column.profile.n > 0 && column.profile.numbers < 0.5) continue;
    const group = groupOf(column.header.text);
    if (group !== null && !found.some(({ kind, part }) => kind === group.kind && part === group.part)) found.push({ column, ...group });
  }
  const scored = new Set(found.flatMap(({ kind, part }) => (part === "score" && (kind === "supervisor" || kind === "peer" || kind === "customer") ? [kind] : [])));
  return scored.size >= 2 ? found : [];
}
