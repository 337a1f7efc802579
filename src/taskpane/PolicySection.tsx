// Which rules the report is made by: the workbook's Policy sheet, else a preset, and what they weigh and allow.
import { Button, Link, Select } from "@fluentui/react-components";
import type { Metric } from "../core/metric";
import type { Dimension, Policy, PresetKey } from "../core/policy";
import { PRESET_KEYS } from "../core/presets";
import { metricMessage, UNIT_WORDS } from "../text/metricWords";
import { DIMENSION_WORDS, PRESET_WORDS, RATING_WORDS, ticketTypeMessage } from "../text/words";
import { useSpeech, type Speech } from "./language";

export interface PolicyProps {
  /** The rules in force; null where the Policy sheet cannot be used as it stands. */
  readonly policy: Policy | null;
  /** The Policy sheet's name; null where there is none and the preset applies. */
  readonly sheet: string | null;
  readonly preset: PresetKey;
  readonly onChoose: (preset: PresetKey) => void;
  readonly onEdit: () => void;
  readonly onShow: (sheet: string, address: string) => void;
}

export function PolicySection({ policy, sheet, preset, onChoose, onEdit, onShow }: PolicyProps) {
  const { tell } = useSpeech();
  const choice = <PresetChoice preset={preset} onChoose={onChoose} />;
  return (
    <>
      {sheet === null ? (
        <>
          {choice}
          <Button size="small" onClick={onEdit}>{tell("writePolicy")}</Button>
        </>
      ) : <Link as="button" onClick={() => onShow(sheet, "")}>{tell("changeOnSheet", { sheet })}</Link>}
      {policy !== null && <Rules policy={policy} />}
      {sheet !== null && (
        <details>
          <summary>{tell("startAnew")}</summary>
          {choice}
          <Button size="small" onClick={onEdit}>{tell("writeAnew")}</Button>
          <p className="quiet">{tell("writeAnewKeeps")}</p>
        </details>
      )}
    </>
  );
}

function PresetChoice({ preset, onChoose }: Pick<PolicyProps, "preset" | "onChoose">) {
  const { tell, word } = useSpeech();
  return (
    <label className="field">
      <span>{tell("preset")}</span>
      <Select value={preset} onChange={(_event, { value }) => onChoose(PRESET_KEYS.find((key) => key === value) ?? preset)}>
        {PRESET_KEYS.map((key) => <option key={key} value={key}>{word(PRESET_WORDS[key])}</option>)}
      </Select>
    </label>
  );
}

function Rules({ policy: { scoring, sla } }: { readonly policy: Policy }) {
  const speech = useSpeech();
  const { tell, word, percent } = speech;
  const dimensions = Object.entries(scoring.dimensions) as [Dimension, number][];
  return (
    <>
      {scoring.scorecards.map((card) => (
        <table key={card.id}>
          <caption>{tell("performanceWeights")}</caption>
          <thead><tr><th scope="col">{tell("metric")}</th><th scope="col">{tell("target")}</th><th scope="col">{tell("weight")}</th></tr></thead>
          <tbody>
            {card.metrics.map((metric) => (
              <tr key={metric.id}>
                <th scope="row">{word(metricMessage(metric))}</th>
                <td>{targetText(metric, speech)}</td>
                <td>{percent(metric.weight)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot><tr><th scope="row" colSpan={2}>{tell("sum")}</th><td>{percent(sumOf(card.metrics.map(({ weight }) => weight)))}</td></tr></tfoot>
        </table>
      ))}
      <table>
        <caption>{tell("dimensionWeights")}</caption>
        <thead><tr><th scope="col">{tell("dimension")}</th><th scope="col">{tell("weight")}</th></tr></thead>
        <tbody>
          {dimensions.map(([dimension, weight]) => <tr key={dimension}><th scope="row">{word(DIMENSION_WORDS[dimension])}</th><td>{percent(weight)}</td></tr>)}
        </tbody>
        <tfoot><tr><th scope="row">{tell("sum")}</th><td>{percent(sumOf(dimensions.map(([, weight]) => weight)))}</td></tr></tfoot>
      </table>
      <p className="quiet">
        {tell("bands")} {speech.list(scoring.bands.filter(({ from }) => from > 0).map(({ rating, from }) => tell("bandFrom", { rating: word(RATING_WORDS[rating]), from })))}
      </p>
      <table>
        <caption>{tell("slaLimits")}</caption>
        <thead><tr><th scope="col">{tell("ticketType")}</th><th scope="col">{tell("firstResponse")}</th><th scope="col">{tell("resolution")}</th></tr></thead>
        <tbody>
          {sla.byType.map(({ type, firstResponse, resolution }) => (
            <tr key={type}>
              <th scope="row">{word(ticketTypeMessage(type))}</th>
              <td>{hoursText(firstResponse, speech)}</td>
              <td>{hoursText(resolution, speech)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{tell("clock", { calendar: sla.calendar === "24x7" ? tell("clockAlways") : sla.calendar })}</p>
    </>
  );
}

/** The sum as it is shown: binary noise of the weights aside. */
function sumOf(weights: readonly number[]): number {
  return Math.round(weights.reduce((sum, weight) => sum + weight, 0) * 1e6) / 1e6;
}

function hoursText(hours: number | null, { tell }: Speech): string {
  return hours === null ? "–" : tell("hours", { n: hours });
}

function targetText({ target, unit, direction, scale }: Metric, { tell, word, percent }: Speech): string {
  if (target === null) return scale === null || unit === "share" ? "–" : `${scale.min ?? 0}–${scale.max}`;
  const sign = direction === "higher" ? "≥" : "≤";
  switch (unit) {
    case "share":
      return `${sign} ${percent(target)}`;
    case "hours":
      return `${sign} ${tell("hours", { n: target })}`;
    case "minutes":
      return `${sign} ${tell("minutes", { n: target })}`;
    default:
      return `${sign} ${target} ${word(UNIT_WORDS[unit])}`;
  }
}
