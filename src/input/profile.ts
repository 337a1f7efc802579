// What the values of a column look like, from a spread sample: the check that a header's meaning is borne out by its cells.
// Shares are of the sampled non-blank cells that are no missing markers.
import { isBlank } from "./column";
import { isDateFormat } from "./dates";
import { readDateRange } from "./dateRange";
import { readDateText } from "./dateText";
import { readDurationText } from "./durationText";
import { isClockFormat } from "./durations";
import { missingOf } from "./missing";
import { readNumberText } from "./numberText";
import type { Shape } from "./schema/schema";
import type { CellValue } from "./sheet";

export interface Profile {
  /** Sampled cells with content. */
  readonly n: number;
  /** Share that are days or moments, as text or as numbers shown as dates. */
  readonly dates: number;
  /** Share of dates that have a time of day, and share of cells that are a time of day alone. */
  readonly clocks: number;
  readonly bareClocks: number;
  /** Numbers as such or in text, with or without unit or percent sign; dates apart. */
  readonly numbers: number;
  readonly wholeNumbers: number;
  /** Text that says how long: `5分钟`, `00:02:30`. */
  readonly durations: number;
  /** Words: text that is no number, date or duration. */
  readonly words: number;
  /** Distinct values among the sampled cells, 0–1. */
  readonly distinct: number;
  readonly min: number;
  readonly max: number;
  /** 1, 2, 3 … down the column: a row number, never an id. */
  readonly counts: boolean;
}

const SAMPLE = 60;
const SERIALS = { from: 36_000, to: 62_000 };

/** The look of the column with index `index` in the given rows. */
export function profileOf(cells: readonly (readonly CellValue[])[], formats: readonly (readonly string[])[], rows: readonly number[], index: number): Profile {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const tally = { n: 0, dates: 0, clocks: 0, bareClocks: 0, numbers: 0, wholeNumbers: 0, durations: 0, words: 0, min: Infinity, max: -Infinity };
  const seen = new Set<CellValue>();
  for (let at = 0; at < rows.length; at += step) {
    const row = rows[at]!;
    const cell = cells[row]?.[index] ?? null;
    if (isBlank(cell) || (typeof cell === "string" && missingOf(cell) !== null)) continue;
    tally.n++;
    seen.add(cell);
    if (typeof cell === "number") {
      const format = formats[row]?.[index] ?? "";
      if (isDateFormat(format) && cell >= 1) {
        tally.dates++;
        if (cell % 1 !== 0) tally.clocks++;
      } else if (isClockFormat(format)) {
        if (cell < 1) tally.bareClocks++;
        tally.durations++;
      } else {
        tally.numbers++;
        if (Number.isInteger(cell)) tally.wholeNumbers++;
        tally.min = Math.min(tally.min, cell);
        tally.max = Math.max(tally.max, cell);
      }
    } else if (typeof cell === "string") {
      look(cell, tally);
    } else {
      tally.words++;
    }
  }
  const { n } = tally;
  const share = (count: number): number => (n === 0 ? 0 : count / n);
  return {
    n, dates: share(tally.dates), clocks: share(tally.clocks), bareClocks: share(tally.bareClocks), numbers: share(tally.numbers), wholeNumbers: share(tally.wholeNumbers),
    durations: share(tally.durations), words: share(tally.words), distinct: share(seen.size), min: tally.min, max: tally.max, counts: countsUp(cells, rows, index),
  };
}

function look(cell: string, tally: { dates: number; clocks: number; bareClocks: number; numbers: number; wholeNumbers: number; durations: number; words: number; min: number; max: number }): void {
  const number = readNumberText(cell);
  if (number !== null && !/^(19|20)\d{6}(\d{6})?$/.test(cell.trim())) {
    tally.numbers++;
    if (Number.isInteger(number.value) && !number.percent) tally.wholeNumbers++;
    tally.min = Math.min(tally.min, number.value);
    tally.max = Math.max(tally.max, number.value);
    return;
  }
  if (/^\s*\d{1,2}[:：时點点]\d{1,2}/.test(cell)) {
    tally.bareClocks++;
    tally.durations++;
  } else if (/\d/.test(cell) && (readDateText(cell) !== null || readDateRange(cell) !== null)) {
    tally.dates++;
    if (/\d[:：时時点點]\d/.test(cell)) tally.clocks++;
  } else if (/\d/.test(cell) && readDurationText(cell) !== null) {
    tally.durations++;
  } else {
    tally.words++;
  }
}

function countsUp(cells: readonly (readonly CellValue[])[], rows: readonly number[], index: number): boolean {
  if (rows.length < 2) return false;
  return rows.slice(0, 8).every((row, at) => {
    const cell = cells[row]?.[index] ?? null;
    return cell !== null && String(cell).trim() === String(at + 1);
  });
}

/** How well a column's values fit a declared shape, 0–1; 1 where there are none to judge by. */
export function plausibility(shape: Shape, profile: Profile): number {
  const { n, dates, bareClocks, numbers, durations, words, min, max } = profile;
  if (n === 0) return 1;
  const serials = numbers > 0.5 && min > SERIALS.from && max < SERIALS.to;
  switch (shape) {
    case "moment":
      if (dates >= 0.5 || serials) return 1;
      if (dates >= 0.15 || bareClocks >= 0.5) return 0.9;
      return numbers + durations > 0.5 ? (max >= 19_000_000 ? 0.9 : 0.15) : 0.4;
    case "month":
      return dates >= 0.3 || numbers >= 0.3 ? 1 : 0.75;
    case "year":
      return numbers >= 0.5 && min >= 90 && max <= 2_200 ? 1 : words > 0.5 ? 0.7 : 0.4;
    case "duration":
      return dates > 0.5 && bareClocks < 0.5 ? 0.1 : serials ? 0.3 : 1;
    case "number":
    case "score":
    case "share":
      return numbers + durations >= 0.4 ? 1 : dates > 0.5 ? 0.1 : 0.5;
    case "satisfaction":
      return dates > 0.5 ? 0.1 : 1;
    case "target":
      return dates > 0.5 ? 0.2 : 1;
    case "id":
      return profile.counts && n > 3 ? 0.7 : dates > 0.5 ? 0.1 : 1;
    case "name":
      return dates > 0.5 ? 0.1 : numbers > 0.7 ? 0.85 : 1;
    case "flag":
    case "word":
      return dates > 0.6 ? 0.2 : numbers > 0.9 && profile.distinct > 0.5 && n > 8 ? 0.5 : 1;
    case "text":
    case "deadline":
      return 1;
  }
}
