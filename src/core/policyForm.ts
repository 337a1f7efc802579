// The policy as a form: small tables of rows and columns that a person can fill in. Here is which tables there are and what each cell
// holds; words, places and looks are elsewhere, so the Policy sheet is written and read by one declaration.
import type { DerivedFrom, Direction, MetricMode, MetricUnit, Step } from "./metric";
import type { Dimension, MissingPolicy, PipPolicy, PresetKey, RankMethod, ReviewPolicy, ServiceTarget, SlaPolicy, UnexcusedPolicy } from "./policy";
import { RATINGS, type Rating } from "./rating";
import type { CustomerTier, Priority } from "./ticket";

/** Cells that hold one of a few words, by what they choose. */
export interface Choices {
  readonly preset: PresetKey;
  readonly dimension: Dimension;
  readonly rating: Rating;
  readonly missing: MissingPolicy;
  readonly unexcused: UnexcusedPolicy;
  readonly rank: RankMethod;
  readonly unit: MetricUnit;
  readonly direction: Direction;
  readonly mode: MetricMode;
  readonly derived: DerivedFrom;
  readonly reviewer: keyof ReviewPolicy["weights"];
  readonly priority: Priority;
  readonly tier: CustomerTier;
  readonly countBy: SlaPolicy["countBy"];
  readonly unassessed: PipPolicy["unassessed"];
  readonly service: ServiceTarget["id"];
}

export type Choice = keyof Choices;

/** Cells that hold a name: a code where it is one of ours, else what a person wrote. */
export type Naming = "metric" | "scorecard" | "ticketType" | "grade";

/**
 * What a cell holds. weight and share: 0–1, shown as percent (weights of a table are judged together); hours: a number of hours;
 * measure: in the metric's unit; base: hours or a share, as the service target has it; steps: thresholds and points.
 */
export type CellKind =
  | Choice | Naming | "weight" | "share" | "number" | "hours" | "measure" | "base" | "text" | "texts" | "yes-no" | "calendar" | "month" | "steps";

/** A metric's code and the name a person gave it; equal where the name is the code's own. */
export interface MetricName {
  readonly id: string;
  readonly name: string;
}

export type FormValue = number | string | boolean | null | readonly string[] | readonly Step[] | MetricName;

/** Settings, one a row, by the part of the policy they belong to. A dot goes into the part. */
export const SETTINGS = {
  general: { preset: "preset", caseReviews: "number", appealDays: "number" },
  scoring: { missing: "missing", unexcused: "unexcused", minCoverage: "share", rank: "rank" },
  distribution: { on: "yes-no", excellent: "share", good: "share", pass: "share", minPeople: "number" },
  qa: { criticalScore: "number", minSamples: "number", plannedPerAgent: "number" },
  sla: {
    calendar: "calendar", otherCalendar: "calendar", handoverHours: "hours", atRiskShare: "share", nearLimitHours: "hours", countBy: "countBy",
  },
  training: {
    passMark: "number", "parts.theory": "weight", "parts.practical": "weight", "parts.caseStudy": "weight", eachPartMustPass: "yes-no", passTarget: "share",
    newHireWeeks: "number", dutyGateMonths: "number", dutyGateWords: "texts", emergencyWords: "texts", dueSoonDays: "number",
    needsShare: "share", attendanceFloor: "share", minTrainedForEffect: "number",
  },
  star: { minRating: "rating", minDaysEmployed: "number", minTickets: "number", minCsatRatings: "number" },
  pip: { rating: "rating", monthsToOpen: "number", planMonths: "number", monthsToClose: "number", unassessed: "unassessed" },
  annual: {
    "weights.monthly": "weight", "weights.defence": "weight", "weights.csatPercentile": "weight", "weights.majorIssue": "weight", minMonths: "number",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, CellKind>>>>;

export type SettingsTable = keyof typeof SETTINGS;

/** A setting with its table in front: `star.minTickets`. */
export type Setting = { readonly [T in SettingsTable]: `${T}.${keyof (typeof SETTINGS)[T] & string}` }[SettingsTable];

/** Settings that may be left empty: no limit, or a distribution that is off. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(["distribution.excellent", "distribution.good", "distribution.pass", "distribution.minPeople", "training.dutyGateWords", "training.emergencyWords"]);

export type ColumnId =
  | "setting" | "value" | "dimension" | "weight" | "mandatory" | "scorecard" | "posts" | "teams" | "grades" | "from" | "metric" | "unit" | "target" | "direction"
  | "mode" | "floor" | "scaleMin" | "scaleMax" | "steps" | "points" | "cap" | "key" | "gateBand" | "derivedFrom" | "prorated" | "rating" | "lowest" | "reviewer"
  | "minimum" | "criterion" | "ticketType" | "priority" | "tier" | "firstResponse" | "resolution" | "words" | "weakness" | "topic" | "grade" | "excellentMonths"
  | "serviceMonths" | "courses" | "coefficient" | "service" | "share" | "base";

/** The name of a metric's row: a metric may be on several scorecards. */
export function metricRowName(scorecard: string, metric: string): string {
  return `${scorecard}/${metric}`;
}

export type FormRow = Readonly<Partial<Record<ColumnId, FormValue>>>;

export interface FormColumn {
  readonly id: ColumnId;
  /** "setting": what the row's setting holds. */
  readonly kind: CellKind | "setting";
  /** What an empty cell means; absent: it must be filled. */
  readonly blank?: FormValue;
}

export type TableId =
  | SettingsTable | "dimensions" | "scorecards" | "metrics" | "bands" | "reviews" | "criteria" | "types" | "priorities" | "tiers" | "topics" | "ladder" | "pay" | "service";

export interface FormTable {
  readonly id: TableId;
  /** The first column names the row. */
  readonly columns: readonly FormColumn[];
  /** The rows there are, by the first column; `null`: any number of rows of a person's own, whose order counts. */
  readonly rows: readonly string[] | null;
}

export type Form = Readonly<Record<TableId, readonly FormRow[]>>;

function settings(id: SettingsTable): FormTable {
  return {
    id,
    columns: [{ id: "setting", kind: "setting" }, { id: "value", kind: "setting" }],
    rows: Object.keys(SETTINGS[id]).map((key) => `${id}.${key}`),
  };
}

const LIMIT_COLUMNS: readonly FormColumn[] = [
  { id: "firstResponse", kind: "hours", blank: null }, { id: "resolution", kind: "hours", blank: null },
];

/** Every table, in the order it is written. */
export const FORM_TABLES: readonly FormTable[] = [
  settings("general"),
  {
    id: "dimensions", rows: ["knowledge", "skill", "attitude", "performance"] satisfies readonly Dimension[],
    columns: [{ id: "dimension", kind: "dimension" }, { id: "weight", kind: "weight" }, { id: "mandatory", kind: "yes-no", blank: false }],
  },
  {
    id: "scorecards", rows: null,
    columns: [
      { id: "scorecard", kind: "scorecard" }, { id: "posts", kind: "texts", blank: [] }, { id: "teams", kind: "texts", blank: [] },
      { id: "grades", kind: "texts", blank: [] }, { id: "from", kind: "month", blank: null },
    ],
  },
  {
    id: "metrics", rows: null,
    columns: [
      { id: "metric", kind: "metric" }, { id: "scorecard", kind: "scorecard", blank: "all" }, { id: "weight", kind: "weight", blank: null },
      { id: "target", kind: "measure", blank: null }, { id: "unit", kind: "unit", blank: null }, { id: "direction", kind: "direction", blank: null },
      { id: "mode", kind: "mode", blank: null }, { id: "floor", kind: "measure", blank: null }, { id: "scaleMin", kind: "measure", blank: null },
      { id: "scaleMax", kind: "measure", blank: null }, { id: "steps", kind: "steps", blank: [] }, { id: "points", kind: "number", blank: null },
      { id: "cap", kind: "number", blank: 100 }, { id: "key", kind: "yes-no", blank: false }, { id: "gateBand", kind: "rating", blank: null },
      { id: "derivedFrom", kind: "derived", blank: null }, { id: "prorated", kind: "yes-no", blank: null },
    ],
  },
  { id: "bands", rows: RATINGS, columns: [{ id: "rating", kind: "rating" }, { id: "lowest", kind: "number" }] },
  settings("scoring"),
  settings("distribution"),
  {
    id: "reviews", rows: ["supervisor", "peer", "customer"] satisfies readonly Choices["reviewer"][],
    columns: [{ id: "reviewer", kind: "reviewer" }, { id: "weight", kind: "weight" }, { id: "minimum", kind: "number" }],
  },
  settings("qa"),
  { id: "criteria", rows: null, columns: [{ id: "criterion", kind: "text" }, { id: "weight", kind: "weight" }] },
  settings("sla"),
  { id: "types", rows: null, columns: [{ id: "ticketType", kind: "ticketType" }, ...LIMIT_COLUMNS, { id: "words", kind: "texts", blank: [] }] },
  { id: "priorities", rows: null, columns: [{ id: "priority", kind: "priority" }, ...LIMIT_COLUMNS] },
  { id: "tiers", rows: null, columns: [{ id: "tier", kind: "tier" }, ...LIMIT_COLUMNS] },
  settings("training"),
  { id: "topics", rows: null, columns: [{ id: "weakness", kind: "text" }, { id: "topic", kind: "text" }] },
  settings("star"),
  settings("pip"),
  {
    id: "ladder", rows: null,
    columns: [{ id: "grade", kind: "grade" }, { id: "excellentMonths", kind: "number" }, { id: "serviceMonths", kind: "number" }, { id: "courses", kind: "texts", blank: [] }],
  },
  { id: "pay", rows: RATINGS, columns: [{ id: "rating", kind: "rating" }, { id: "coefficient", kind: "number", blank: null }] },
  {
    id: "service", rows: null,
    columns: [{ id: "service", kind: "service" }, { id: "share", kind: "share" }, { id: "direction", kind: "direction" }, { id: "base", kind: "base", blank: null }],
  },
  settings("annual"),
];

/** The column of a row as it is to be read: a setting's own kind, and no need to fill what may be empty. */
export function cellColumn(column: FormColumn, row: FormRow): FormColumn & { readonly kind: CellKind } {
  if (column.kind !== "setting") return { ...column, kind: plainKind(column.kind, row) };
  const setting = String(row.setting);
  const table = setting.slice(0, setting.indexOf(".")) as SettingsTable;
  const kinds: Readonly<Record<string, CellKind>> = SETTINGS[table];
  const kind = kinds[setting.slice(setting.indexOf(".") + 1)]!;
  return { id: column.id, kind, ...(MAY_BE_EMPTY.has(setting) ? { blank: kind === "texts" ? [] : null } : {}) };
}

/** Figures in a unit of their row: percent where the metric, or the target's base, is a share. */
function plainKind(kind: CellKind, row: FormRow): CellKind {
  if (kind === "measure") return row.unit === "share" ? "share" : "number";
  if (kind === "base") return row.service === "repurchase-rate" ? "share" : "hours";
  return kind;
}
