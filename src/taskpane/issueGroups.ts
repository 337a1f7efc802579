// The issues as the pane lists them: the gravest first, those of one cause together, the most frequent cause first.
import type { Issue, Severity } from "../core/issue";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export interface IssueGroup {
  readonly severity: Severity;
  readonly code: Issue["code"];
  /** In the order of the sheets. */
  readonly issues: readonly [Issue, ...Issue[]];
}

/** How many issues there are of each severity. */
export function countBySeverity(issues: readonly Issue[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of issues) counts[severity]++;
  return counts;
}

/** The issues of one severity by cause; none where there are none. */
export function issueGroups(issues: readonly Issue[], severity: Severity): readonly IssueGroup[] {
  const groups = new Map<Issue["code"], [Issue, ...Issue[]]>();
  for (const issue of issues) {
    if (issue.severity !== severity) continue;
    const group = groups.get(issue.code);
    if (group === undefined) groups.set(issue.code, [issue]);
    else group.push(issue);
  }
  return [...groups].map(([code, list]): IssueGroup => ({ severity, code, issues: list })).sort((one, other) => other.issues.length - one.issues.length);
}
