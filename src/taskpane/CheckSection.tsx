// What to look at before the report: the issues by severity and cause, each a link to its cell, and who is missing where.
import { Button, Link, Select, ToggleButton } from "@fluentui/react-components";
import { useState } from "react";
import type { Reconciliation } from "../core/evaluation";
import type { Issue, Severity } from "../core/issue";
import { issueText } from "../text/issues";
import type { PaneKey } from "../text/pane";
import { SeverityIcon } from "./icons";
import { IssueLine } from "./IssueLine";
import { countBySeverity, issueGroups, SEVERITIES, type IssueGroup } from "./issueGroups";
import { useSpeech } from "./language";

/** Places of a group shown at once: a list of thousands helps nobody and is slow. */
const PAGE = 20;

/** The choice of every sheet; none is called so. */
const ALL_SHEETS = "";

export const SEVERITY_TEXT: Readonly<Record<Severity, PaneKey>> = { error: "errors", warning: "warnings", info: "notes" };

export interface CheckProps {
  readonly issues: readonly Issue[];
  /** Null until the figures are worked out. */
  readonly reconciliation: Reconciliation | null;
  readonly nameOf: (employeeId: string) => string;
  readonly onShow: (sheet: string, address: string) => void;
}

export function CheckSection({ issues, reconciliation, nameOf, onShow }: CheckProps) {
  const { tell, count } = useSpeech();
  const [sheet, setSheet] = useState(ALL_SHEETS);
  const shown = sheet === ALL_SHEETS ? issues : issues.filter(({ at }) => at?.sheet === sheet);
  const counts = countBySeverity(shown);
  const [chosen, setChosen] = useState<Severity | null>(null);
  const severity = chosen ?? SEVERITIES.find((one) => counts[one] > 0) ?? "error";
  const groups = issueGroups(shown, severity);
  const sheets = [...new Set(issues.flatMap(({ at }) => at?.sheet ?? []))].sort();
  return (
    <>
      {issues.length > 0 && (
        <div className="row" role="group" aria-label={tell("filterIssues")}>
          {SEVERITIES.map((one) => (
            <ToggleButton key={one} size="small" checked={one === severity} onClick={() => setChosen(one)} icon={<SeverityIcon severity={one} />}>
              {`${tell(SEVERITY_TEXT[one])} ${count(counts[one])}`}
            </ToggleButton>
          ))}
        </div>
      )}
      {sheets.length > 1 && (
        <Select size="small" aria-label={tell("filterSheet")} value={sheet} onChange={(_event, { value }) => setSheet(value)}>
          <option value={ALL_SHEETS}>{tell("allSheets")}</option>
          {sheets.map((one) => <option key={one} value={one}>{one}</option>)}
        </Select>
      )}
      {issues.length > 0 && groups.length === 0 && <p className="quiet">{tell("severityHidden")}</p>}
      <ul className="cards">
        {groups.map((group) => <Group key={`${group.severity} ${group.code}`} group={group} onShow={onShow} />)}
      </ul>
      {reconciliation !== null && <People reconciliation={reconciliation} nameOf={nameOf} onShow={onShow} />}
    </>
  );
}

function Group({ group: { issues }, onShow }: { readonly group: IssueGroup; readonly onShow: CheckProps["onShow"] }) {
  const { language, tell, count } = useSpeech();
  const [shown, setShown] = useState(PAGE);
  const [first] = issues;
  if (issues.length === 1) return <li><IssueLine issue={first} onShow={onShow} /></li>;
  const rest = issues.length - shown;
  return (
    <li>
      <details>
        <summary>{issueText(first, language)} <span className="quiet">{tell("places", { n: count(issues.length) })}</span></summary>
        <ul className="plain">
          {issues.slice(0, shown).map((issue, index) => <li key={index}><IssueLine issue={issue} onShow={onShow} /></li>)}
        </ul>
        {rest > 0 && <Button size="small" appearance="subtle" onClick={() => setShown(shown + PAGE * 5)}>{tell("showMore", { n: count(Math.min(rest, PAGE * 5)) })}</Button>}
      </details>
    </li>
  );
}

/** Names shown of each list: the report's own tab has them all. */
const NAMES = 8;

function People({ reconciliation, nameOf, onShow }: Omit<CheckProps, "issues" | "reconciliation"> & { readonly reconciliation: Reconciliation }) {
  const { tell, list, count } = useSpeech();
  const { withoutData, notOnRoster, afterLeaving, transfers } = reconciliation;
  const names = (all: readonly string[]): string => {
    const first = list(all.slice(0, NAMES));
    return all.length > NAMES ? `${first} ${tell("andMore", { n: count(all.length - NAMES) })}` : first;
  };
  const lines: readonly (readonly [PaneKey, readonly string[]])[] = [
    ["withoutData", withoutData.map(nameOf)],
    ["notOnRoster", notOnRoster.map(({ name, suggestion }) => (suggestion === null ? name : tell("maybe", { name, suggestion })))],
    ["transfers", transfers.map(({ employeeId, from, to }) => tell("moved", { name: nameOf(employeeId), from, to }))],
  ];
  const told = lines.filter(([, all]) => all.length > 0);
  return (
    <div className="people">
      <h3>{tell("people")}</h3>
      {told.length === 0 && afterLeaving.length === 0 && <p className="quiet">{tell("peopleAgree")}</p>}
      <dl>
        {told.map(([key, all]) => (
          <div key={key}>
            <dt>{`${tell(key)}: ${count(all.length)}`}</dt>
            <dd>{names(all)}</dd>
          </div>
        ))}
        {afterLeaving.length > 0 && (
          <div>
            <dt>{`${tell("afterLeaving")}: ${count(afterLeaving.length)}`}</dt>
            <dd>
              <ul>
                {afterLeaving.slice(0, NAMES).map(({ employeeId, at }) => (
                  <li key={`${at.sheet} ${at.row}`}><Link as="button" onClick={() => onShow(at.sheet, `${at.row}:${at.row}`)}>{`${nameOf(employeeId)}, ${at.sheet}!${at.row}`}</Link></li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
