// The policy taken apart into the rows of its form, and put together again: policyOfForm(formOfPolicy(policy)) is the policy.
// Cells have the kinds that core/policyForm declares; whoever fills a form sees to that.
import type { Metric, Step } from "./metric";
import type { GradeStep, Policy, Scorecard, ScoringPolicy, ServiceTarget, SlaLimit } from "./policy";
import { SETTINGS, type Choices, type ColumnId, type Form, type FormRow, type FormValue, type MetricName, type SettingsTable } from "./policyForm";
import { RATINGS, type Rating } from "./rating";

type Entries = Readonly<Record<string, unknown>>;

/** The rows of every table. */
export function formOfPolicy(policy: Policy): Form {
  const { scoring, reviews, sla } = policy;
  return {
    general: settingsRows("general", policy),
    dimensions: entriesOf(scoring.dimensions).map(([dimension, weight]) => ({ dimension, weight, mandatory: scoring.mandatory.includes(dimension) })),
    scorecards: scoring.scorecards.map(({ id, posts, teams, grades, from }) => ({ scorecard: id, posts, teams, grades, from })),
    metrics: scoring.scorecards.flatMap(({ id, metrics }) => metrics.map((metric) => metricRow(id, metric))),
    bands: scoring.bands.map(({ rating, from }) => ({ rating, lowest: from })),
    scoring: settingsRows("scoring", scoring),
    distribution: settingsRows("distribution", distributionEntries(scoring.forcedDistribution)),
    reviews: entriesOf(reviews.weights).map(([reviewer, weight]) => ({ reviewer, weight, minimum: reviews.minimum[reviewer] })),
    qa: settingsRows("qa", policy.qa),
    criteria: policy.qa.weights.map(({ criterion, weight }) => ({ criterion, weight })),
    sla: settingsRows("sla", sla),
    types: sla.byType.map(({ type, words, firstResponse, resolution }) => ({ ticketType: type, firstResponse, resolution, words })),
    priorities: sla.byPriority.map(({ priority, firstResponse, resolution }) => ({ priority, firstResponse, resolution })),
    tiers: sla.byTier.map(({ tier, firstResponse, resolution }) => ({ tier, firstResponse, resolution })),
    training: settingsRows("training", policy.training),
    topics: policy.training.topics.map(({ weakness, topic }) => ({ weakness, topic })),
    star: settingsRows("star", policy.star),
    pip: settingsRows("pip", policy.pip),
    ladder: policy.ladder.map(({ grade, excellentMonths, serviceMonths, courses }) => ({ grade, excellentMonths, serviceMonths, courses })),
    pay: RATINGS.map((rating) => ({ rating, coefficient: policy.incentives.payCoefficients?.[rating] ?? null })),
    service: policy.service.map(({ id, target, direction, base }) => ({ service: id, share: target, direction, base })),
    annual: settingsRows("annual", policy.annual),
  };
}

/** The policy of a form in which every cell that must be filled is. */
export function policyOfForm(form: Form): Policy {
  const part = (table: SettingsTable) => assembled(table, form[table]);
  // What is assembled has the names and kinds that SETTINGS declares for the part.
  return {
    ...part("general"),
    scoring: { ...part("scoring"), ...scoringOf(form) },
    reviews: { weights: byKey(form.reviews, "reviewer", "weight"), minimum: byKey(form.reviews, "reviewer", "minimum") },
    qa: { ...part("qa"), weights: form.criteria.map(({ criterion, weight }) => ({ criterion, weight })) },
    sla: {
      ...part("sla"),
      byType: form.types.map((row) => ({ type: row.ticketType, words: row.words, ...limitOf(row) })),
      byPriority: form.priorities.map((row) => ({ priority: row.priority, ...limitOf(row) })),
      byTier: form.tiers.map((row) => ({ tier: row.tier, ...limitOf(row) })),
    },
    training: { ...part("training"), topics: form.topics.map(({ weakness, topic }) => ({ weakness, topic })) },
    star: part("star"),
    pip: part("pip"),
    ladder: form.ladder.map(({ grade, excellentMonths, serviceMonths, courses }) => ({ grade, excellentMonths, serviceMonths, courses }) as unknown as GradeStep),
    incentives: { payCoefficients: payOf(form) },
    service: form.service.map(({ service, share, direction, base }) => ({ id: service, target: share, direction, base }) as unknown as ServiceTarget),
    annual: part("annual"),
  } as unknown as Policy;
}

function entriesOf<K extends string, V>(record: Readonly<Record<K, V>>): readonly (readonly [K, V])[] {
  return Object.entries(record) as [K, V][];
}

/** One row a setting, in the order declared. */
function settingsRows(table: SettingsTable, part: object): readonly FormRow[] {
  return Object.keys(SETTINGS[table]).map((path) => {
    const value = path.split(".").reduce<unknown>((whole, key) => (whole as Entries)[key], part);
    return { setting: `${table}.${path}`, value: value as FormValue };
  });
}

/** The settings of a table as the part of the policy they are: `parts.theory` becomes `{ parts: { theory } }`. */
function assembled(table: SettingsTable, rows: readonly FormRow[]): Entries {
  const part: Record<string, unknown> = {};
  for (const { setting, value } of rows) {
    const [key = "", inner] = String(setting).slice(table.length + 1).split(".");
    part[key] = inner === undefined ? value : { ...(part[key] as Entries | undefined), [inner]: value };
  }
  return part;
}

function byKey(rows: readonly FormRow[], key: ColumnId, value: ColumnId): Entries {
  return Object.fromEntries(rows.map((row) => [String(row[key]), row[value]]));
}

function limitOf({ firstResponse, resolution }: FormRow): SlaLimit {
  return { firstResponse, resolution } as SlaLimit;
}

function distributionEntries(forced: ScoringPolicy["forcedDistribution"]): object {
  const { excellent = null, good = null, pass = null } = forced?.shares ?? {};
  return { on: forced !== null, excellent, good, pass, minPeople: forced?.minPeople ?? null };
}

/** Off unless it is said to be on; a rating without a share has no limit. */
function distributionOf(form: Form): ScoringPolicy["forcedDistribution"] {
  const { on, minPeople, ...limits } = assembled("distribution", form.distribution);
  if (on !== true) return null;
  const shares = Object.fromEntries(Object.entries(limits).filter(([, share]) => share !== null)) as Partial<Record<Rating, number>>;
  return { shares, minPeople: minPeople as number };
}

function scoringOf(form: Form): object {
  const dimensions = form.dimensions;
  return {
    dimensions: byKey(dimensions, "dimension", "weight"),
    mandatory: dimensions.filter(({ mandatory }) => mandatory === true).map(({ dimension }) => dimension),
    bands: form.bands.map(({ rating, lowest }) => ({ rating, from: lowest })),
    scorecards: form.scorecards.map(({ scorecard, posts, teams, grades, from }) => ({
      id: scorecard, posts, teams, grades, from, metrics: form.metrics.filter((row) => row.scorecard === scorecard).map(metricOf),
    })) as unknown as readonly Scorecard[],
    forcedDistribution: distributionOf(form),
  };
}

/** Coefficients where every rating has one, else none: half a table would pay some people nothing. */
function payOf({ pay }: Form): Policy["incentives"]["payCoefficients"] {
  return pay.some(({ coefficient }) => coefficient === null) ? null : (byKey(pay, "rating", "coefficient") as Readonly<Record<Rating, number>>);
}

function metricRow(scorecard: string, metric: Metric): FormRow {
  const { id, name, weight, target, unit, direction, mode, floor, scale, steps, pointsPer, cap, key, gateBand, derivedFrom, prorated } = metric;
  return {
    metric: { id, name }, scorecard, weight, target, unit, direction, mode, floor, scaleMin: scale?.min ?? null, scaleMax: scale?.max ?? null,
    steps, points: pointsPer, cap, key, gateBand, derivedFrom, prorated,
  };
}

function metricOf(row: FormRow): Metric {
  const { id, name } = row.metric as MetricName;
  return {
    id, name,
    unit: row.unit as Choices["unit"],
    direction: row.direction as Choices["direction"],
    mode: row.mode as Choices["mode"],
    weight: row.weight as number,
    target: row.target as number | null,
    floor: row.floor as number | null,
    scale: row.scaleMax === null ? null : { min: row.scaleMin as number | null, max: row.scaleMax as number },
    steps: row.steps as readonly Step[],
    pointsPer: row.points as number | null,
    cap: row.cap as number,
    key: row.key === true,
    gateBand: row.gateBand as string | null,
    derivedFrom: row.derivedFrom as Choices["derived"] | null,
    prorated: row.prorated === true,
  };
}
