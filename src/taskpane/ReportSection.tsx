// What will be written: of which period, for whom, and its headline figures before anything is touched.
import { Radio, RadioGroup, Select, Spinner } from "@fluentui/react-components";
import type { Assessed } from "../app/generateReport";
import type { Choice } from "../app/memory";
import { isOver } from "../app/months";
import { previewOf, type Preview } from "../app/preview";
import type { OwnTab } from "../app/workbook";
import { PERIOD_KINDS } from "../core/period";
import type { Month } from "../core/time";
import { refusalText } from "../text/outcomes";
import type { PaneKey } from "../text/pane";
import { useSpeech } from "./language";

const KIND_TEXT: Readonly<Record<Choice["kind"], PaneKey>> = { month: "kindMonth", quarter: "kindQuarter", half: "kindHalf", year: "kindYear" };

export interface ReportProps {
  readonly kind: Choice["kind"];
  readonly period: string;
  /** Those of the kind that can be chosen. */
  readonly periods: readonly string[];
  /** The month that is not over yet. */
  readonly current: Month;
  readonly audience: Choice["audience"];
  readonly assessed: Assessed | null;
  readonly ownTabs: readonly OwnTab[];
  readonly onKind: (kind: Choice["kind"]) => void;
  readonly onPeriod: (period: string) => void;
  readonly onAudience: (audience: Choice["audience"]) => void;
}

export function ReportSection({ kind, period, periods, current, audience, assessed, ownTabs, onKind, onPeriod, onAudience }: ReportProps) {
  const speech = useSpeech();
  const { tell } = speech;
  const rewritten = ownTabs.filter((tab) => tab.period === period);
  const edited = rewritten.filter((tab) => tab.edited);
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
      <fieldset className="field">
        <legend id="audience">{tell("audience")}</legend>
        <RadioGroup aria-labelledby="audience" value={audience} onChange={(_event, { value }) => onAudience(value === "team" ? "team" : "hr")}>
          <Radio value="hr" label={tell("audienceHr")} />
          <Radio value="team" label={tell("audienceTeam")} />
        </RadioGroup>
      </fieldset>
      <h3>{tell("preview")}</h3>
      <Figures assessed={assessed} audience={audience} />
      {rewritten.length > 0 && <p className="notice">{tell("rewrites", { period: speech.period(period) })}</p>}
      {edited.length > 0 && <p className="notice">{tell("keepsEdited", { names: speech.list(edited.map(({ name }) => name)) })}</p>}
    </>
  );
}

function Figures({ assessed, audience }: Pick<ReportProps, "assessed" | "audience">) {
  const { tell, language } = useSpeech();
  if (assessed === null) return <Spinner size="tiny" label={tell("previewing")} />;
  if (assessed.kind === "refused") return <p>{refusalText(assessed.code, assessed.parameters, language)}</p>;
  return <Tiles preview={previewOf(assessed.evaluation, language, audience)} />;
}

function Tiles({ preview: { headlines, leftOut } }: { readonly preview: Preview }) {
  const { tell } = useSpeech();
  const known = headlines.filter((headline) => headline.known);
  // A report of which nothing is known says what is missing instead of nothing.
  const told = known.length > 0 ? known : headlines;
  return (
    <>
      <dl className="tiles">
        {told.map(({ label, value, details, tone }) => (
          <div key={label} data-tone={tone}>
            <dt>{label}</dt>
            <dd>
              <strong>{value}</strong>
              {details.slice(0, 3).map((line) => <span key={line} className="quiet">{line}</span>)}
            </dd>
          </div>
        ))}
      </dl>
      {leftOut.length > 0 && (
        <details>
          <summary>{`${tell("leftOut")} (${leftOut.length})`}</summary>
          <ul className="plain">{leftOut.map((line) => <li key={line}>{line}</li>)}</ul>
        </details>
      )}
    </>
  );
}
