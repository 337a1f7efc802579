// What will be written: of which period and whom, for whom, on which tabs, and its headline figures before anything is touched.
import { Radio, RadioGroup, Select } from "@fluentui/react-components";
import type { Assessed } from "../app/assessWorkbook";
import type { Choice } from "../app/memory";
import { isOver } from "../app/months";
import { tabsBefore } from "../app/tabs";
import type { OwnTab } from "../app/workbook";
import { parsePeriod, PERIOD_KINDS } from "../core/period";
import type { Month } from "../core/time";
import type { PaneKey } from "../text/pane";
import { useSpeech } from "./language";
import { lazyPart } from "./lazyPart";
import { TabsChoice } from "./TabsChoice";

const PreviewFigures = lazyPart(async () => (await import(/* webpackChunkName: "preview" */ "./PreviewFigures")).PreviewFigures);

const KIND_TEXT: Readonly<Record<Choice["kind"], PaneKey>> = { month: "kindMonth", quarter: "kindQuarter", half: "kindHalf", year: "kindYear" };

/** The choice of everybody; no team is called so. */
const EVERYBODY = "";

export interface ReportProps {
  readonly choice: Choice;
  readonly period: string;
  /** Those of the kind that can be chosen. */
  readonly periods: readonly string[];
  /** The teams of the period. */
  readonly teams: readonly string[];
  /** The month that is not over yet. */
  readonly current: Month;
  readonly assessed: Assessed | null;
  readonly ownTabs: readonly OwnTab[];
  readonly onKind: (kind: Choice["kind"]) => void;
  readonly onPeriod: (period: string) => void;
  readonly onChoose: (choice: Partial<Omit<Choice, "kind">>) => void;
}

export function ReportSection({ choice, period, periods, teams, current, assessed, ownTabs, onKind, onPeriod, onChoose }: ReportProps) {
  const speech = useSpeech();
  const { tell } = speech;
  const { kind, audience, leaveOut } = choice;
  return (
    <>
      <label className="field">
        <span>{tell("kind")}</span>
        <Select value={kind} onChange={(_event, { value }) => onKind(PERIOD_KINDS.find((one) => one === value) ?? kind)}>
          {PERIOD_KINDS.map((one) => <option key={one} value={one}>{tell(KIND_TEXT[one])}</option>)}
        </Select>
      </label>
      <label className="field">
        <span>{tell(kind)}</span>
        <Select value={period} onChange={(_event, { value }) => onPeriod(value)}>
          {periods.map((one) => <option key={one} value={one}>{isOver(one, current) ? speech.period(one) : tell("periodNotOver", { period: speech.period(one) })}</option>)}
        </Select>
      </label>
      <TeamChoice team={choice.team} teams={teams} onTeam={(team) => onChoose({ team })} />
      <fieldset className="field">
        <legend id="audience">{tell("audience")}</legend>
        <RadioGroup aria-labelledby="audience" value={audience} onChange={(_event, { value }) => onChoose({ audience: value === "team" ? "team" : "hr" })}>
          <Radio value="hr" label={tell("audienceHr")} />
          <Radio value="team" label={tell("audienceTeam")} />
        </RadioGroup>
      </fieldset>
      <fieldset className="field">
        <legend id="figures">{tell("figures")}</legend>
        <RadioGroup aria-labelledby="figures" value={choice.figures} onChange={(_event, { value }) => onChoose({ figures: value === "formulas" ? "formulas" : "values" })}>
          <Radio value="values" label={tell("figuresValues")} />
          <Radio value="formulas" label={tell("figuresFormulas")} />
        </RadioGroup>
      </fieldset>
      <TabsChoice kind={kind} audience={audience} leaveOut={leaveOut} onLeaveOut={(tabs) => onChoose({ leaveOut: tabs })} />
      <h3>{tell("preview")}</h3>
      <PreviewFigures assessed={assessed} audience={audience} leaveOut={leaveOut} />
      <Notices choice={choice} period={period} ownTabs={ownTabs} />
    </>
  );
}

/** One team or everybody; nothing where there is nothing to choose. A team remembered that is no longer there stays visible, so that it can be changed. */
function TeamChoice({ team, teams, onTeam }: Pick<ReportProps, "teams"> & { readonly team: string | null; readonly onTeam: (team: string | null) => void }) {
  const { tell } = useSpeech();
  if (team === null && teams.length < 2) return null;
  return (
    <label className="field">
      <span>{tell("scope")}</span>
      <Select value={team ?? EVERYBODY} onChange={(_event, { value }) => onTeam(value === EVERYBODY ? null : value)}>
        <option value={EVERYBODY}>{tell("scopeEverybody")}</option>
        {team !== null && !teams.includes(team) && <option value={team}>{team}</option>}
        {teams.map((one) => <option key={one} value={one}>{tell("scopeTeam", { team: one })}</option>)}
      </Select>
    </label>
  );
}

/** What happens to the tabs an earlier report left. */
function Notices({ choice, period, ownTabs }: Pick<ReportProps, "choice" | "period" | "ownTabs">) {
  const speech = useSpeech();
  const { tell, list } = speech;
  const parsed = parsePeriod(period);
  if (parsed === null) return null;
  const { rewritten, edited, left } = tabsBefore(ownTabs, { ...choice, period: parsed });
  const named = (tabs: readonly OwnTab[]): string => list(tabs.map(({ name }) => name));
  return (
    <>
      {rewritten.length > 0 && <p className="notice">{tell("rewrites", { period: speech.period(period) })}</p>}
      {edited.length > 0 && <p className="notice">{tell("keepsEdited", { names: named(edited) })}</p>}
      {left.length > 0 && <p className="notice">{tell("leavesTabs", { names: named(left) })}</p>}
    </>
  );
}
