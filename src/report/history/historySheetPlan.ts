// The sheet of closed months as a plan: what each month came to, then each of its people, to be read; at the end of each row the text that
// is read back. Whatever the language, input/history reads what is written here.
import type { ClosedMonth, ClosedPerson, History } from "../../core/history";
import { HISTORY_COLUMNS, monthFigures, personFigures, type HistoryColumn, type HistoryTable, type UnreadRow } from "../../core/historyForm";
import { keptTexts } from "../../core/historyText";
import type { Dimension, Policy } from "../../core/policy";
import { serialOfMoment, type DateSystem } from "../../core/time";
import { HISTORY_COLUMN_WORDS, HISTORY_RULES, HISTORY_SHEET_INTRODUCTION, HISTORY_SHEET_NAME, HISTORY_SHEET_TITLE, HISTORY_TABLE_TITLES } from "../../text/history";
import { say, standingAlone, type Language, type Message } from "../../text/language";
import { metricMessage } from "../../text/metricWords";
import { DIMENSION_WORDS, NOT_ASSESSED_WORDS, PRESET_WORDS, RATING_WORDS, ticketTypeMessage } from "../../text/words";
import { longestWord, textWidth, wrappedLines } from "../measure";
import type { Format } from "../model";
import type { Area, PlannedValue, SheetPlan, Style } from "../plan";
import { weightText } from "../shown";

/** A cell holds 32,767 characters; a longer text goes on in the next one. */
const PIECE = 32_000;

const MARGIN = 2;
const FIRST_COLUMN = 1;
const NARROWEST = 10;
const WIDEST = 24;
const RULES_WIDTH = 60;
const PADDING = 3;
const ROW_HEIGHT = 15;

type Row = readonly PlannedValue[];

interface Part {
  readonly table: HistoryTable;
  readonly rows: readonly Row[];
  /** The longest kept text of a row, in cells. */
  readonly pieces: number;
}

/** The worksheet that keeps closed months, in a language; rows that could not be read stand at the end of their table as they were. */
export function historySheetPlan(history: History, unread: readonly UnreadRow[], language: Language, dateSystem: DateSystem): SheetPlan {
  const aside = (table: HistoryTable) => unread.filter((row) => row.table === table).map(({ cells, kept }) => [cells, kept] as const);
  const texts = history.map((closed) => ({ closed, kept: keptTexts(closed) }));
  const parts: readonly Part[] = [
    partOf("months", [...texts.map(({ closed, kept }) => [monthRow(closed, language, dateSystem), kept.month] as const), ...aside("months")]),
    partOf("people", [
      ...texts.flatMap(({ closed, kept }) => closed.people.map((person, index) => [personRow(person, language), kept.people[index] ?? ""] as const)), ...aside("people"),
    ]),
  ];
  const head: readonly Row[] = [[say(HISTORY_SHEET_TITLE, language)], [say(HISTORY_SHEET_INTRODUCTION, language)], []];
  const placed = placesOf(parts, head.length);
  const rows = [...head, ...parts.flatMap(({ table, rows: body }) => [[say(HISTORY_TABLE_TITLES[table], language)], headersOf(table, language), ...body, []])];
  const columns = Math.max(...parts.map(({ table, pieces }) => HISTORY_COLUMNS[table].length - 1 + pieces));
  const widths = Array.from({ length: columns }, (_, column) => widthOf(parts, column, language));
  const people = placed[1]!;
  return {
    name: say(HISTORY_SHEET_NAME, language),
    values: rows.map((row) => [null, ...row, ...Array.from({ length: columns - row.length }, () => null)]),
    styles: [
      { area: cell(0), role: "title" }, { area: cell(1), role: "subtitle" },
      ...placed.flatMap((place) => partStyles(place)),
    ],
    merges: [],
    columnWidths: [MARGIN, ...widths],
    rowHeights: rows.map((_, row) => heightOf(row, placed, widths, language)),
    links: [], charts: [], highlights: [], inputs: [],
    frozenRows: 1,
    filter: people.part.rows.length === 0 ? null : { row: people.header, column: FIRST_COLUMN, rows: people.part.rows.length + 1, columns: HISTORY_COLUMNS.people.length },
    print: { orientation: "landscape", titleRows: null, breaks: [], scale: "fit-width", footer: say(HISTORY_SHEET_NAME, language) },
  };
}

function partOf(table: HistoryTable, rows: readonly (readonly [Row, string])[]): Part {
  const cut = rows.map(([row, text]) => ({ row, pieces: Array.from({ length: Math.ceil(text.length / PIECE) }, (_, index) => text.slice(index * PIECE, (index + 1) * PIECE)) }));
  return { table, rows: cut.map(({ row, pieces }) => [...row, ...pieces]), pieces: cut.reduce((most, { pieces }) => Math.max(most, pieces.length), 1) };
}

interface Placed {
  readonly part: Part;
  /** The rows of the heading, and of the header below it. */
  readonly heading: number;
  readonly header: number;
}

function placesOf(parts: readonly Part[], top: number): readonly Placed[] {
  let row = top;
  return parts.map((part) => {
    const placed = { part, heading: row, header: row + 1 };
    row += part.rows.length + 3;
    return placed;
  });
}

function cell(row: number): Area {
  return { row, column: FIRST_COLUMN, rows: 1, columns: 1 };
}

function headersOf(table: HistoryTable, language: Language): Row {
  return HISTORY_COLUMNS[table].map((column) => say(HISTORY_COLUMN_WORDS[column], language));
}

function monthRow(closed: ClosedMonth, language: Language, dateSystem: DateSystem): Row {
  const figures = monthFigures({ people: closed.people.length, figures: closed.figures });
  const values: Readonly<Record<string, PlannedValue>> = {
    ...figures, month: closed.month, closedAt: serialOfMoment(closed.closedAt, dateSystem), asOf: serialOfMoment(closed.asOf, dateSystem),
    policy: say(PRESET_WORDS[closed.policy.preset], language), rules: rulesText(closed.policy, language),
  };
  return HISTORY_COLUMNS.months.slice(0, -1).map((column) => values[column] ?? null);
}

function personRow(person: ClosedPerson, language: Language): Row {
  const { month, employeeId, notAssessed } = person.result;
  const { rating, ...figures } = personFigures(person);
  const word = (message: Message | null): string | null => (message === null ? null : standingAlone(say(message, language)));
  const values: Readonly<Record<string, PlannedValue>> = {
    ...figures, month, id: employeeId, name: person.name, team: person.team,
    rating: word(rating === null ? null : RATING_WORDS[rating]), reason: word(notAssessed === null ? null : NOT_ASSESSED_WORDS[notAssessed]),
  };
  return HISTORY_COLUMNS.people.slice(0, -1).map((column) => values[column] ?? null);
}

/** What a person wants to know of a month's rules at a glance; all of them are in the kept text. */
function rulesText({ scoring, sla }: Policy, language: Language): string {
  const list = (items: readonly string[]): string => items.join(language === "en" ? ", " : "、");
  return say(HISTORY_RULES, language, {
    metrics: list((scoring.scorecards[0]?.metrics ?? []).map((metric) => `${say(metricMessage(metric), language)} ${weightText(metric.weight)}`)),
    parts: list((Object.entries(scoring.dimensions) as [Dimension, number][]).map(([dimension, weight]) => `${say(DIMENSION_WORDS[dimension], language)} ${weightText(weight)}`)),
    bands: list(scoring.bands.map(({ rating, from }) => `${say(RATING_WORDS[rating], language)} ≥ ${from}`)),
    limits: list(sla.byType.map(({ type, resolution }) => `${say(ticketTypeMessage(type), language)} ${resolution === null ? "–" : `${resolution} h`}`)),
  });
}

const FORMATS: Readonly<Partial<Record<HistoryColumn, Format>>> = {
  closedAt: "moment", asOf: "moment", meanScore: "score", csat: "score", knowledge: "score", skill: "score", attitude: "score", performance: "score", score: "score",
  people: "integer", assessed: "integer", responsesMet: "integer", responsesBreached: "integer", resolutionsMet: "integer", resolutionsBreached: "integer",
  ratings: "integer", trainingsPassed: "integer", trainingResults: "integer", tickets: "integer",
};

function partStyles({ part: { table, rows, pieces }, heading, header }: Placed): readonly Style[] {
  return [
    { area: cell(heading), role: "heading" },
    ...HISTORY_COLUMNS[table].flatMap((column, index): readonly Style[] => {
      const format = FORMATS[column];
      const side = format === undefined ? { align: "left", indent: 1 } as const : { align: "right" } as const;
      const place = { column: FIRST_COLUMN + index, columns: column === "kept" ? pieces : 1 };
      const body: Style = column === "kept"
        ? { area: { ...place, row: header + 1, rows: rows.length }, role: "note", format: "kept" }
        : { area: { ...place, row: header + 1, rows: rows.length }, role: "body", ...side, ...(format === undefined ? {} : { format }), ...(column === "rules" ? { wrap: true } : {}) };
      return [{ area: { ...place, columns: 1, row: header, rows: 1 }, role: "header", wrap: true, ...side }, ...(rows.length === 0 ? [] : [body])];
    }),
  ];
}

function widthOf(parts: readonly Part[], index: number, language: Language): number {
  const columns = parts.map(({ table }) => HISTORY_COLUMNS[table][index]);
  if (columns.includes("rules")) return RULES_WIDTH;
  const texts = parts.flatMap(({ table, rows }, part) => (columns[part] === undefined || columns[part] === "kept" ? [] : [
    longestWord(say(HISTORY_COLUMN_WORDS[columns[part]], language)) + PADDING,
    ...rows.map((row) => (typeof row[index] === "string" ? Math.min(textWidth(row[index]) + PADDING, WIDEST) : 0)),
    ...(FORMATS[HISTORY_COLUMNS[table][index]!] === "moment" ? ["2026-10-31 18:00".length + PADDING] : []),
  ]));
  return texts.reduce((widest, width) => Math.max(widest, width), NARROWEST);
}

/** Headers and rules as tall as their words; every other row one line, because its kept text would make it taller. */
function heightOf(row: number, placed: readonly Placed[], widths: readonly number[], language: Language): number | null {
  const inPart = placed.find(({ heading, part }) => row >= heading && row <= heading + 1 + part.rows.length);
  if (inPart === undefined) return row === 0 ? 30 : null;
  if (row === inPart.heading) return 20;
  if (row > inPart.header) return ROW_HEIGHT * rulesLines(inPart.part, row - inPart.header - 1);
  return ROW_HEIGHT * Math.max(...headersOf(inPart.part.table, language).map((text, column) => wrappedLines(String(text), (widths[column] ?? NARROWEST) - PADDING)));
}

function rulesLines({ table, rows }: Part, index: number): number {
  const columns: readonly HistoryColumn[] = HISTORY_COLUMNS[table];
  const column = columns.indexOf("rules");
  return column < 0 ? 1 : wrappedLines(String(rows[index]?.[column] ?? ""), RULES_WIDTH - PADDING);
}
