// The one calm screen: data, check, policy and report under each other, each with its gist in a line.
import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Editing } from "../app/policyDraft";
import { rememberedCorrections } from "../app/memory";
import { openQuestions } from "../app/questions";
import type { Session } from "../app/session";
import type { SessionState } from "../app/sessionState";
import type { Dataset } from "../core/dataset";
import type { Issue } from "../core/issue";
import type { Policy } from "../core/policy";
import { policyFromPreset } from "../core/presets";
import { parsePeriod } from "../core/period";
import { teamsIn } from "../core/teamScope";
import { dayOf, monthOf, type Moment } from "../core/time";
import { PRESET_WORDS } from "../text/words";
import { CheckSection, SEVERITY_TEXT } from "./CheckSection";
import { DataSection } from "./DataSection";
import { SeverityIcon } from "./icons";
import { countBySeverity, SEVERITIES } from "./issueGroups";
import { useSpeech } from "./language";
import { PolicySection } from "./PolicySection";
import { ReportSection } from "./ReportSection";

/** The state once the workbook was read. */
export type CheckedState = SessionState & { readonly check: NonNullable<SessionState["check"]> };

export interface FlowProps {
  readonly state: CheckedState;
  readonly session: Session;
  readonly now: Moment;
  /** The rules while they are changed: kept by who outlives this screen. */
  readonly editing: Editing | null;
  readonly onEdit: (editing: Editing | null) => void;
}

export function Flow({ state, session, now, editing, onEdit }: FlowProps) {
  const { tell, word, period, language } = useSpeech();
  const { check: { dataset, contents, policy: onSheet }, choice, assessed } = state;
  const questions = openQuestions(dataset, rememberedCorrections(contents.settings), language);
  // What has to be asked is shown without being looked for.
  const [open, setOpen] = useState<readonly string[]>(questions.length > 0 ? ["data", "report"] : ["report"]);
  const evaluation = assessed?.kind === "assessed" ? assessed.evaluation : null;
  const sheet = contents.policySheet?.name ?? null;
  const issues = evaluation?.issues ?? dataset.issues;
  const names = new Map(dataset.employees.map(({ id, name }) => [id, name]));
  const show = (sheet: string, address: string): void => void session.show(sheet, address);
  const save = async (policy: Policy): Promise<void> => {
    await session.writePolicy(policy);
    if (session.state().policyWritten !== null) onEdit(null);
  };
  return (
    <Accordion multiple collapsible openItems={open as string[]} onToggle={(_event, { openItems }) => setOpen(openItems as string[])}>
      <Section id="data" title={tell("data")} gist={<DataGist dataset={dataset} doubts={questions.length} />}>
        <DataSection dataset={dataset} questions={questions} onCorrect={(settling) => void session.correct(settling)} onShow={show} />
      </Section>
      <Section id="check" title={tell("check")} gist={<CheckGist issues={issues} />}>
        <CheckSection issues={issues} reconciliation={evaluation?.reconciliation ?? null} nameOf={(id) => names.get(id) ?? id} onShow={show} />
      </Section>
      <Section id="policy" title={tell("policy")} gist={sheet === null ? word(PRESET_WORDS[choice.preset]) : tell("fromSheet", { sheet })}>
        <PolicySection
          policy={onSheet?.policy ?? policyFromPreset(choice.preset)} sheet={sheet} problems={onSheet?.problems.filter(({ severity }) => severity === "error") ?? []}
          preset={choice.preset} editing={editing} onChoose={(preset) => void session.choose({ preset })} onEdit={onEdit}
          onSave={(policy) => void save(policy)} onShow={show}
        />
      </Section>
      <Section id="report" title={tell("report")} gist={choice.team === null ? period(state.period) : tell("periodOfTeam", { period: period(state.period), team: choice.team })}>
        <ReportSection
          choice={choice} period={state.period} periods={state.periods} teams={teamsIn(dataset.employees, parsePeriod(state.period)!)} current={monthOf(dayOf(now))}
          assessed={assessed} ownTabs={contents.ownTabs} onKind={(kind) => void session.chooseKind(kind)} onPeriod={(one) => void session.choosePeriod(one)}
          onChoose={(chosen) => void session.choose(chosen)}
        />
      </Section>
    </Accordion>
  );
}

function Section({ id, title, gist, children }: { readonly id: string; readonly title: string; readonly gist: ReactNode; readonly children: ReactNode }) {
  return (
    <AccordionItem value={id} className="section">
      <AccordionHeader as="h2" expandIconPosition="end">
        <span className="head"><span className="title">{title}</span> <span className="gist">{gist}</span></span>
      </AccordionHeader>
      <AccordionPanel className="panel">{children}</AccordionPanel>
    </AccordionItem>
  );
}

function DataGist({ dataset, doubts }: { readonly dataset: Dataset; readonly doubts: number }) {
  const { tell, count } = useSpeech();
  const used = dataset.sheets.filter(({ kind }) => kind !== null);
  return (
    <>
      {tell("dataSummary", { n: used.length, rows: count(used.reduce((sum, { rows }) => sum + rows, 0)) })}
      {doubts > 0 && <span className="mark"><SeverityIcon severity="warning" /> {tell("dataDoubts", { n: doubts })}</span>}
    </>
  );
}

function CheckGist({ issues }: { readonly issues: readonly Issue[] }) {
  const { tell, count } = useSpeech();
  const counts = countBySeverity(issues);
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  return (
    <>
      {counts.error + counts.warning === 0 && <span className="mark"><SeverityIcon severity="none" /> {tell("checkClean")}</span>}
      {found.map((severity) => (
        <span key={severity} className="mark"><SeverityIcon severity={severity} /> {`${tell(SEVERITY_TEXT[severity])} ${count(counts[severity])}`}</span>
      ))}
    </>
  );
}
