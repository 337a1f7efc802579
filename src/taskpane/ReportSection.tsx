// What will be written: which month, for whom, and its headline figures before anything is touched.
import { Radio, RadioGroup, Select, Spinner } from "@fluentui/react-components";
import type { Assessed } from "../app/generateReport";
import type { Choice } from "../app/memory";
import { previewOf, type Preview } from "../app/preview";
import type { OwnTab } from "../app/workbook";
import type { Month } from "../core/time";
import { refusalText } from "../text/outcomes";
import { useSpeech } from "./language";

export interface ReportProps {
  readonly month: Month;
  readonly months: readonly Month[];
  /** The month that is not over yet. */
  readonly current: Month;
  readonly audience: Choice["audience"];
  readonly assessed: Assessed | null;
  readonly ownTabs: readonly OwnTab[];
  readonly onMonth: (month: Month) => void;
  readonly onAudience: (audience: Choice["audience"]) => void;
}

export function ReportSection({ month, months, current, audience, assessed, ownTabs, onMonth, onAudience }: ReportProps) {
  const speech = useSpeech();
  const { tell } = speech;
  const rewritten = ownTabs.filter(({ period }) => period === month);
  const edited = rewritten.filter((tab) => tab.edited);
  return (
    <>
      <label className="field">
        <span>{tell("month")}</span>
        <Select value={month} onChange={(_event, { value }) => onMonth(value)}>
          {months.map((one) => <option key={one} value={one}>{one < current ? speech.month(one) : tell("monthNotOver", { month: speech.month(one) })}</option>)}
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
      {rewritten.length > 0 && <p className="notice">{tell("rewrites", { month: speech.month(month) })}</p>}
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
  return (
    <>
      <dl className="tiles">
        {headlines.filter(({ known }) => known).map(({ label, value, details, tone }) => (
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
