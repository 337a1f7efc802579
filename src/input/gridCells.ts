// What the cells of a grid (people down, something across) hold: words of progress or attendance, dates, scores, or levels of skill.
// A level says how well somebody can do a thing, not that a course was taken: such a grid is no training record and no assessment.
import type { Day } from "../core/time";
import { isBlank } from "./column";
import { isDateFormat } from "./dates";
import { readDateText } from "./dateText";
import { candidatesOf, isIgnored } from "./headerIndex";
import type { HeaderCell } from "./headerRows";
import { readNumberText } from "./numberText";
import type { CellValue } from "./sheet";
import type { Table } from "./table";
import { meaningOf } from "./vocabulary";
import { ATTENDANCE, MATRIX_CELL } from "./words/training";

/** Shares of the filled cells, 0–1, and how many columns hold dates. */
export interface GridShares {
  readonly words: number;
  readonly dates: number;
  readonly scores: number;
  readonly datedColumns: number;
}

const SAMPLE = 60;
const HIGHEST_LEVEL = 5;
const LEVELS_NAMED = /技能|能力|胜任|勝任|熟练|熟練|多能|skill|competenc|proficien/i;
const PERSON_FIELDS = new Set(["employeeId", "name", "alias", "team", "department", "firstName", "lastName"]);
/** 2000-01-01: a plain figure from here on is a day, not a score. */
const FIRST_DAY: Day = 36_526;

/** What the cells under the headers are, from the first rows. Words are those of attendance in a grid of sessions, else of progress. */
export function gridShares(table: Table, headers: readonly HeaderCell[], kind: "attendance" | "progress"): GridShares {
  let [cells, words, dates, scores] = [0, 0, 0, 0];
  const dated = new Set<number>();
  for (const row of table.rows.slice(0, SAMPLE)) {
    for (const { index } of headers) {
      const cell = table.cells[row]?.[index] ?? null;
      if (isBlank(cell)) continue;
      cells++;
      if (isDay(cell, table.sheet.formats[row]?.[index] ?? "")) {
        dates++;
        dated.add(index);
      } else if (typeof cell === "string" && meaningOf(cell, kind === "attendance" ? ATTENDANCE : MATRIX_CELL) !== null) {
        words++;
      } else if (isScore(cell)) {
        scores++;
      }
    }
  }
  const share = (count: number): number => (cells === 0 ? 0 : count / cells);
  return { words: share(words), dates: share(dates), scores: share(scores), datedColumns: dated.size };
}

function isDay(cell: CellValue, format: string): boolean {
  if (typeof cell === "number") return isDateFormat(format) && cell >= FIRST_DAY;
  if (typeof cell !== "string" || !/\d/.test(cell)) return false;
  const { kind } = readDateText(cell)?.date ?? { kind: "none" };
  return kind === "full" || kind === "short";
}

function isScore(cell: CellValue): boolean {
  const value = typeof cell === "number" ? cell : typeof cell === "string" ? readNumberText(cell)?.value ?? null : null;
  return value !== null && value >= 0 && value <= 100;
}

/** True for a table of people whose other columns all hold whole levels from 0 to 5, where a title or a name speaks of skills. */
export function holdsSkillLevels(table: Table): boolean {
  const said = [table.sheet.name, ...table.preface.flat(), ...table.headers.map(({ above }) => above)].join(" ");
  if (!LEVELS_NAMED.test(said)) return false;
  const isPersons = (header: HeaderCell): boolean => candidatesOf(header, "training").some(({ field, certainty }) => certainty >= 0.85 && PERSON_FIELDS.has(field.id));
  const skills = table.headers.filter((header) => !isPersons(header) && !isIgnored(header));
  if (skills.length < 2 || skills.length === table.headers.length) return false;
  let highest = 0;
  for (const row of table.rows) {
    for (const { index } of skills) {
      const cell = table.cells[row]?.[index] ?? null;
      if (isBlank(cell)) continue;
      const level = levelOf(cell);
      if (level === null) return false;
      highest = Math.max(highest, level);
    }
  }
  return highest > 1;
}

/** `3`, `L3`, `3级`; `null` for anything else. */
function levelOf(cell: CellValue): number | null {
  const digit = /^(?:l|lv\.?|level )?(\d)级?$/i.exec(String(cell).normalize("NFKC").trim().replace("級", "级"))?.[1];
  return digit === undefined || Number(digit) > HIGHEST_LEVEL ? null : Number(digit);
}
