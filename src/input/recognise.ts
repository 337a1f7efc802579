// Which kind of sheet a table is and which column is which field: headers propose, values confirm, the sheet's name settles ties.
// Nothing is guessed in silence: what was close or does not fit is returned as a doubt and becomes an issue.
import type { SheetKind } from "../core/dataset";
import { candidatesOf, isIgnored } from "./headerIndex";
import type { HeaderCell } from "./headerRows";
import { fits } from "./kindFits";
import { metricCertainty, metricOfUse, type MatchedColumn } from "./matchedColumn";
import { monthHeadersOf, type MonthBlock } from "./monthBlocks";
import { monthColumnsOf } from "./monthColumns";
import { plausibility, profileOf, type Profile } from "./profile";
import { groupColumnsOf } from "./reviewerGroups";
import { SCHEMAS } from "./schema/all";
import type { Field, Role, Schema } from "./schema/schema";
import { kindOfName } from "./sheetNames";
import type { Table } from "./table";

export type Doubt =
  /** The header fits the field, the values do not: the column is not read. */
  | { readonly kind: "unlike"; readonly header: HeaderCell; readonly field: Field }
  /** Another column would fit the field as well; the one in `used` is read. */
  | { readonly kind: "rival"; readonly header: HeaderCell; readonly used: HeaderCell; readonly field: Field };

export interface Recognition {
  readonly kind: SheetKind;
  /** 0–1. */
  readonly confidence: number;
  /** The kind it could also be, where that is close; else `null`. */
  readonly rival: SheetKind | null;
  readonly columns: readonly MatchedColumn[];
  readonly doubts: readonly Doubt[];
  /** The columns by month where months stand over them; none in other tables. */
  readonly blocks: readonly MonthBlock[];
}

const WEIGHT: Readonly<Record<Role, number>> = { key: 2, sign: 2, plain: 1, aside: 0.3 };
/** Below this a column is not taken for the field its header names. */
const ACCEPTED = 0.55;
const CLOSE = 0.12;

/** What a person settled by hand: the kind of a sheet, the field or metric (`metric:csat`) of a header (`null`: not used). */
export interface Correction {
  readonly sheet: string;
  readonly kind?: SheetKind | null;
  readonly columns?: Readonly<Record<string, string | null>>;
}

/** True where the headers alone satisfy some kind, used to tell tables side by side. */
export function isWholeTable(headers: readonly HeaderCell[]): boolean {
  const blank = new Map(headers.map((header) => [header, EMPTY]));
  return headers.length >= 2 && SCHEMAS.some((schema) => schema.kind !== "company-days" && fits(schema, assign(schema, headers, blank, undefined).columns, null));
}

const EMPTY: Profile = {
  n: 0, dates: 0, clocks: 0, bareClocks: 0, numbers: 0, wholeNumbers: 0, durations: 0, words: 0, distinct: 0, min: Infinity, max: -Infinity, counts: false,
};

/** The kind and columns of a table; `null` where it is of no known kind. */
export function recognise(table: Table, correction?: Correction): Recognition | null {
  if (correction?.kind === null || table.headers.some(({ text }) => PIVOT.test(text.trim()))) return null;
  const profiles = new Map(table.headers.map((header) => [header, profileOf(table.cells, table.sheet.formats, table.rows, header.index)]));
  const tried = SCHEMAS.filter(({ kind }) => correction?.kind === undefined || kind === correction.kind).map((schema) => {
    const { parts, ...assigned } = assignByMonth(schema, table.headers, profiles, correction);
    const fitting = parts.filter((columns) => fits(schema, columns, table));
    const ofMonths = assigned.blocks.flatMap(({ columns }) => columns.filter(({ field }) => field !== null)).length;
    const layout = parts.reduce((sum, columns) => sum + layoutPoints(schema, columns, table), MONTH_POINTS * ofMonths);
    return { ...assigned, schema, points: fitting.length > 0 || correction?.kind !== undefined ? assigned.points + layout : 0 };
  });
  const ranked = tried.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points);
  const hinted = kindOfName(table.sheet.name);
  const [first, second] = ranked;
  if (first === undefined) return null;
  const close = second !== undefined && (first.points - second.points) / first.points < CLOSE;
  const chosen = close && second.schema.kind === hinted ? second : first;
  const other = chosen === first ? second : first;
  const margin = other === undefined ? 1 : Math.max(0, (chosen.points - other.points) / chosen.points);
  const settled = chosen.schema.kind === hinted || correction?.kind !== undefined;
  return {
    kind: chosen.schema.kind,
    confidence: settled ? Math.max(0.9, 0.5 + margin / 2) : Math.min(1, 0.6 + margin),
    rival: close && !settled && other !== undefined ? other.schema.kind : null,
    columns: chosen.columns,
    doubts: chosen.doubts,
    blocks: chosen.blocks,
  };
}

const PIVOT = /^(行标签|列标签|行標籤|欄標籤|row labels|column labels)$|^(求和项|计数项|平均值项|加總|計數|sum of |count of |average of )/i;

interface Assigned {
  readonly columns: readonly MatchedColumn[];
  readonly doubts: readonly Doubt[];
  readonly points: number;
}

interface AssignedByMonth extends Assigned {
  readonly blocks: readonly MonthBlock[];
  /** What makes a table each: the columns of a month with those all months share, or all columns. */
  readonly parts: readonly (readonly MatchedColumn[])[];
}

/** The columns recognised month by month where months stand over them, else all at once. */
function assignByMonth(schema: Schema, headers: readonly HeaderCell[], profiles: ReadonlyMap<HeaderCell, Profile>, correction: Correction | undefined): AssignedByMonth {
  const byMonth = monthHeadersOf(headers, schema.kind);
  const shared = byMonth === null ? null : assign(schema, byMonth.shared, profiles, correction);
  if (byMonth === null || shared === null || shared.columns.some(({ field }) => field?.id === "month")) {
    const assigned = assign(schema, headers, profiles, correction);
    return { ...assigned, blocks: [], parts: [assigned.columns] };
  }
  const original = new Map(headers.map((header) => [header.index, header]));
  const typed = <T extends { readonly header: HeaderCell }>(one: T): T => ({ ...one, header: original.get(one.header.index)! });
  const months = byMonth.months.map((block) => {
    const own = new Set(block.headers);
    const looks = new Map([...profiles, ...block.headers.map((header) => [header, profiles.get(original.get(header.index)!) ?? EMPTY] as const)]);
    // What a person settled is kept under the header as it stands in the sheet.
    const settled = block.headers.flatMap(({ index, text }) => {
      const field = correction?.columns?.[original.get(index)!.text];
      return field === undefined ? [] : [[text, field] as const];
    });
    const assigned = assign(schema, [...byMonth.shared, ...block.headers], looks, correction === undefined ? undefined : { ...correction, columns: { ...correction.columns, ...Object.fromEntries(settled) } });
    return { month: block.month, whole: assigned, columns: assigned.columns.filter(({ header }) => own.has(header)) };
  });
  const found = new Map([...(months[0]?.whole.columns ?? []), ...months.flatMap(({ columns }) => columns)].map((column) => [column.header.index, typed(column)]));
  return {
    columns: headers.flatMap(({ index }) => found.get(index) ?? []),
    doubts: months.flatMap(({ whole }, at) => whole.doubts.filter(({ header }) => at === 0 || !byMonth.shared.includes(header)).map((doubt) => (doubt.kind === "rival" ? { ...typed(doubt), used: original.get(doubt.used.index)! } : typed(doubt)))),
    points: months.reduce((sum, { whole }) => sum + whole.points, 0) - (months.length - 1) * shared.points,
    blocks: months.map(({ month, columns }) => ({ month, columns })),
    parts: months.map(({ whole }) => whole.columns),
  };
}

interface Offer {
  readonly header: HeaderCell;
  readonly field: Field;
  readonly score: number;
  readonly certainty: number;
  readonly rarity: number;
  readonly order: number;
}

function offersOf(schema: Schema, headers: readonly HeaderCell[], profiles: ReadonlyMap<HeaderCell, Profile>, correction: Correction | undefined): readonly Offer[] {
  const byId = new Map(schema.fields.map((field) => [field.id, field]));
  const offers: Offer[] = [];
  for (const header of headers) {
    const profile = profiles.get(header) ?? EMPTY;
    const corrected = correction?.columns?.[header.text];
    if (corrected !== undefined) {
      const field = byId.get(corrected ?? "");
      if (field !== undefined) offers.push({ header, field, score: 2, certainty: 1, rarity: 1, order: 0 });
      continue;
    }
    const ignored = isIgnored(header);
    for (const { field, certainty, rarity, order } of candidatesOf(header, schema.kind)) {
      if (ignored && certainty < 0.96) continue;
      const fit = plausibility(field.shape, profile);
      offers.push({ header, field, score: certainty * fit, certainty, rarity, order });
      const other = field.orElse === undefined ? undefined : byId.get(field.orElse);
      if (fit < 0.5 && other !== undefined) offers.push({ header, field: other, score: certainty * 0.9 * plausibility(other.shape, profile), certainty, rarity, order: order + 100 });
    }
  }
  return offers.sort((a, b) => b.score - a.score || a.order - b.order || a.header.index - b.header.index);
}

function assign(schema: Schema, headers: readonly HeaderCell[], profiles: ReadonlyMap<HeaderCell, Profile>, correction: Correction | undefined): Assigned {
  const taken = new Map<HeaderCell, Offer>();
  const fields = new Map<string, Offer>();
  const doubts: Doubt[] = [];
  const offers = offersOf(schema, headers, profiles, correction);
  for (const offer of offers) {
    if (offer.score < ACCEPTED || taken.has(offer.header) || (fields.has(offer.field.id) && offer.field.repeats !== true)) continue;
    taken.set(offer.header, offer);
    if (!fields.has(offer.field.id)) fields.set(offer.field.id, offer);
  }
  const times = clockColumns(headers, profiles, taken, offers);
  for (const offer of offers) {
    if (taken.has(offer.header) || times.has(offer.header) || offer.field.role === "aside" || offer.certainty < 0.9) continue;
    const used = fields.get(offer.field.id);
    if (used === undefined) doubts.push({ kind: "unlike", header: offer.header, field: offer.field });
    else if (offer.score >= ACCEPTED && used.score - offer.score < 0.02 && used.header.text !== offer.header.text) doubts.push({ kind: "rival", header: offer.header, used: used.header, field: offer.field });
    else continue;
    taken.set(offer.header, { ...offer, score: 0 });
  }
  let points = 0;
  let counted = 0;
  const columns = headers.map((header): MatchedColumn => {
    const profile = profiles.get(header) ?? EMPTY;
    const offer = taken.get(header);
    const time = [...times].find(([, date]) => date === header)?.[0] ?? null;
    if (offer === undefined || offer.score === 0) {
      const metric = schema.others === "metrics" ? metricOfUse(correction?.columns?.[header.text]) : null;
      const extra = times.has(header) ? 0.5 : extraPoints(schema, header, profile);
      points += extra;
      if (extra > 0 || isIgnored(header)) counted++;
      return { header, field: null, confidence: 0, certainty: 0, time: null, doubted: offer !== undefined, metric, profile };
    }
    points += WEIGHT[offer.field.role] * Math.min(1, offer.score) * offer.rarity;
    counted++;
    return { header, field: offer.field, confidence: Math.min(1, offer.score), certainty: offer.certainty, time, doubted: false, metric: null, profile };
  });
  return { columns, doubts, points: points * (0.5 + (0.5 * counted) / Math.max(1, headers.length)) };
}

/** Columns of times of day alone, each with the date column it belongs to: the one with a like name, else the one to its left. */
function clockColumns(
  headers: readonly HeaderCell[], profiles: ReadonlyMap<HeaderCell, Profile>, taken: Map<HeaderCell, Offer>, offers: readonly Offer[],
): ReadonlyMap<HeaderCell, HeaderCell> {
  const times = new Map<HeaderCell, HeaderCell>();
  headers.forEach((header, at) => {
    const profile = profiles.get(header) ?? EMPTY;
    if (profile.bareClocks < 0.5) return;
    const own = taken.get(header);
    if (own !== undefined && own.field.shape !== "moment") return;
    const isDay = (other: HeaderCell | undefined): other is HeaderCell => {
      const look = other === undefined ? undefined : profiles.get(other);
      return other !== undefined && look !== undefined && look.dates >= 0.5 && look.clocks < 0.5 && taken.get(other)?.field.shape === "moment";
    };
    const meant = new Set(offers.filter((offer) => offer.header === header).map((offer) => offer.field.id));
    const alike = headers.find((other) => other !== header && isDay(other) && meant.has(taken.get(other)!.field.id));
    const left = headers[at - 1];
    const date = alike ?? (isDay(left) ? left : undefined);
    if (date === undefined) return;
    times.set(header, date);
    taken.delete(header);
  });
  return times;
}

/** A column that stands under a month says a little more than one alone, in every kind laid out by months. */
const MONTH_POINTS = 1.2;

/** Columns that are a layout together: months of a metric, groups of reviewers. */
function layoutPoints(schema: Schema, columns: readonly MatchedColumn[], table: Table): number {
  if (schema.kind === "kpi") return MONTH_POINTS * monthColumnsOf(table, columns).length;
  return schema.kind === "review360" && !columns.some(({ field }) => field?.id === "reviewerKind") ? 2.5 * groupColumnsOf(columns).length : 0;
}

function extraPoints(schema: Schema, header: HeaderCell, profile: Profile): number {
  if (schema.others === undefined || isIgnored(header) || profile.numbers + profile.durations < 0.5) return 0;
  if (schema.others === "criteria") return 0.3;
  const metric = metricCertainty(header);
  return metric === null ? 0.3 : 1.2 * metric;
}
