// The rules in force, to be read: what performance and the monthly score weigh, the bands, the limits and the clock.
import type { Metric } from "../core/metric";
import type { Dimension, Policy } from "../core/policy";
import { metricMessage, UNIT_WORDS } from "../text/metricWords";
import { DIMENSION_WORDS, RATING_WORDS, ticketTypeMessage } from "../text/words";
import { useSpeech, type Speech } from "./language";

export function PolicyRules({ policy: { scoring, sla } }: { readonly policy: Policy }) {
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
