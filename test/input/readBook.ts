// Reads sheets for a report on October 2026, seen from 2 November.
import type { Dataset } from "../../src/core/dataset";
import type { Issue } from "../../src/core/issue";
import { address } from "../../src/core/issue";
import { parsePeriod } from "../../src/core/period";
import { civilDay, startOfDay } from "../../src/core/time";
import { readDataset } from "../../src/input/dataset";
import type { Correction } from "../../src/input/recognise";
import type { Sheet } from "../../src/input/sheet";
import { workbook } from "../support/grid";

const NOW = startOfDay(civilDay(2026, 11, 2));

/** The dataset of a workbook of these sheets. */
export function read(...sheets: readonly Sheet[]): Dataset {
  return readDataset(workbook(...sheets), { period: parsePeriod("2026-10")!, now: NOW });
}

/** As `read`, with what a person settled by hand. */
export function readCorrected(corrections: readonly Correction[], ...sheets: readonly Sheet[]): Dataset {
  return readDataset(workbook(...sheets), { period: parsePeriod("2026-10")!, now: NOW, corrections });
}

/** `sheet!A1 code` of each issue, those of the given codes only where any are given. */
export function told(dataset: Dataset, ...codes: readonly Issue["code"][]): readonly string[] {
  return dataset.issues
    .filter(({ code }) => codes.length === 0 || codes.includes(code))
    .map(({ code, at }) => `${at === null ? "" : `${at.sheet}!${address(at)} `}${code}`);
}

/** `kind read/errors of rows` of each table. */
export function kinds(dataset: Dataset): readonly string[] {
  return dataset.sheets.map(({ kind, read: used, errors, rows }) => `${kind ?? "not used"} ${used}+${errors}=${rows}`);
}

/** `header=field` of each column of the n-th table. */
export function columns(dataset: Dataset, table = 0): readonly string[] {
  return (dataset.sheets[table]?.columns ?? []).map(({ header, field }) => `${header}=${field ?? "-"}`);
}
