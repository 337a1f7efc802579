// A sheet to fill in: title, what each column takes, headers, words to choose from, and an example that is not counted. Laid out from the
// declarations the reader uses, so that what a person fills in is what is read.
import { TEMPLATE_IDS, TEMPLATES, type TemplateId } from "../input/templates/all";
import { longestWord, textWidth, wrappedLines } from "../report/measure";
import type { Area, PlannedValidation, PlannedValue, SheetPlan, Style } from "../report/plan";
import { say, type Language, type Message } from "../text/language";
import { PLAN_COURSES, PLAN_COURSES_NOTE, TEMPLATE_NOTE } from "../text/templates";
import { KIND_WORDS } from "../text/words";
import { templateColumns, type FilledColumn, type TemplateSetting } from "./templateColumns";

export type { TemplateId };

const HINT_ROW = 2;
const HEADER_ROW = 3;
const FIRST_ROW = 4;
/** Rows prepared below the example: formats and words to choose from. */
const ROOM = 200;
/** In characters of Latin text. */
const NARROWEST = 11;
const WIDEST = 30;
const PADDING = 3;
/** The button of the filter beside a header. */
const FILTER_BUTTON = 3;
/** In points. */
const HINT_LINE = 13;

/** Every template with its name, in the order they are offered. */
export function templateChoices(): readonly { readonly id: TemplateId; readonly name: Message }[] {
  return TEMPLATE_IDS.map((id) => ({ id, name: nameOf(id) }));
}

function nameOf(id: TemplateId): Message {
  return id === "training-plan-courses" ? PLAN_COURSES : KIND_WORDS[id];
}

/** The sheet to fill in, ready to be added to a workbook. */
export function createTemplate(id: TemplateId, language: Language, setting: TemplateSetting): SheetPlan {
  const columns = templateColumns(TEMPLATES[id], language, setting);
  const name = say(nameOf(id), language);
  const widths = columns.map(widthOf);
  const rows = Math.max(...columns.map(({ examples }) => examples.length)) + ROOM;
  const alone = (value: PlannedValue): readonly PlannedValue[] => columns.map((_, index) => (index === 0 ? value : null));
  const hintLines = Math.max(...columns.map(({ hint }, index) => wrappedLines(hint, widths[index]!)));
  return {
    name,
    values: [
      alone(name),
      alone(say(id === "training-plan-courses" ? PLAN_COURSES_NOTE : TEMPLATE_NOTE, language)),
      columns.map(({ hint }) => hint),
      columns.map(({ header }) => header),
      ...Array.from({ length: rows }, (_, row) => columns.map(({ examples }) => examples[row] ?? null)),
    ],
    styles: stylesOf(columns, rows),
    merges: [], links: [], charts: [], highlights: [], inputs: [],
    columnWidths: widths,
    rowHeights: [null, null, hintLines * HINT_LINE + PADDING],
    frozenRows: FIRST_ROW,
    filter: { row: HEADER_ROW, column: 0, rows: rows + 1, columns: columns.length },
    validations: validationsOf(columns, rows),
    print: { orientation: "landscape", titleRows: { first: HEADER_ROW, last: HEADER_ROW }, breaks: [], scale: "fit-width", footer: name },
  };
}

function stylesOf(columns: readonly FilledColumn[], rows: number): readonly Style[] {
  const across = (row: number): Area => ({ row, column: 0, rows: 1, columns: columns.length });
  const first = (row: number): Area => ({ row, column: 0, rows: 1, columns: 1 });
  return [
    { area: first(0), role: "title" },
    { area: first(1), role: "subtitle" },
    { area: across(HINT_ROW), role: "note", align: "center", wrap: true },
    { area: across(HEADER_ROW), role: "header", align: "center", wrap: true },
    ...columns.map(({ format }, column): Style => ({ area: bodyOf(column, rows), role: "body", ...(format === null ? {} : { format }) })),
  ];
}

function validationsOf(columns: readonly FilledColumn[], rows: number): readonly PlannedValidation[] {
  return columns.flatMap(({ words }, column) => (words.length === 0 ? [] : [{ area: bodyOf(column, rows), words }]));
}

function bodyOf(column: number, rows: number): Area {
  return { row: FIRST_ROW, column, rows, columns: 1 };
}

/** Room for the header and the example in one line, for the hint in several. */
function widthOf({ header, hint, examples, format }: FilledColumn): number {
  const shown = [header + " ".repeat(FILTER_BUTTON), ...examples.map((value) => (format === "moment" ? "yyyy-mm-dd hh:mm" : String(value ?? "")))];
  return Math.min(WIDEST, Math.max(NARROWEST, longestWord(hint) + PADDING, ...shown.map((text) => textWidth(text) + PADDING)));
}
