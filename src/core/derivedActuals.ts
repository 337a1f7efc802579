// The actuals of a person's month that other sheets than the KPI sheet give, for metrics the policy declares as derived.
import { groupBy } from "./compliance";
import type { DerivedFrom } from "./metric";
import type { DerivedActual } from "./performance";
import type { QaPolicy } from "./policy";
import { qaOf, type QaSample } from "./quality";
import type { TicketActuals } from "./ticketActuals";
import { dayOf, monthOf, type Month } from "./time";
import { passRate, type JudgedRecord } from "./trainingRecord";

export interface DerivedSources {
  readonly fromTickets: TicketActuals;
  readonly qaSamples: readonly QaSample[];
  readonly qaPolicy: QaPolicy;
  readonly recordsByMonth: ReadonlyMap<Month, readonly JudgedRecord[]>;
}

/** What tickets, QA samples and training records come to for a person and month; nothing where the person has none of them. */
export function derivedActuals({ fromTickets, qaSamples, qaPolicy, recordsByMonth }: DerivedSources): (employeeId: string, month: Month) => ReadonlyMap<DerivedFrom, DerivedActual> {
  const samplesOf = groupBy(qaSamples, ({ employeeId, sampledAt }) => `${monthOf(dayOf(sampledAt))} ${employeeId}`);
  const recordsOf = new Map([...recordsByMonth].map(([month, records]) => [month, groupBy(records, ({ record }) => record.employeeId)]));
  return (employeeId, month) => {
    const actuals = new Map(fromTickets.derived(employeeId, month));
    const samples = samplesOf.get(`${month} ${employeeId}`);
    if (samples !== undefined) {
      const { score, n } = qaOf(employeeId, samples, qaPolicy, null);
      actuals.set("qa-score", { value: score, n });
    }
    const taken = recordsOf.get(month)?.get(employeeId);
    if (taken !== undefined) {
      const { rate, denominator } = passRate(taken);
      actuals.set("training-pass-rate", { value: rate, n: denominator });
    }
    return actuals;
  };
}
