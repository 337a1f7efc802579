// The cell references inside formulas: found without a full parser, by skipping texts, names and table columns.
// A change of the sheets or their cells rewrites them wherever a workbook keeps formulas.
import { parseRange, type Range } from "../../model/address";
import type { Book } from "../../model/book";
import type { Sheet } from "../../model/sheet";
import { setCell } from "../../model/sheet";
import type { Chart, Series } from "../../model/chart";
import type { ConditionalRule } from "../../model/rules";

/** A reference as it stands in a formula. */
export interface Reference {
  /** null where the formula names no sheet. */
  readonly sheet: string | null;
  /** "'My sheet'!" as written; "" where the formula names no sheet. */
  readonly qualifier: string;
  readonly range: Range;
  /** "$B$2:C9" as written, without the sheet. */
  readonly address: string;
}

const QUALIFIER = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const ADDRESS = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}(?::\$?[A-Za-z]{1,3}\$?[0-9]{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7}`;
// Texts, table columns in brackets and whole words come first, so that nothing inside them reads as a reference.
const TOKENS = new RegExp(String.raw`"(?:[^"]|"")*"|\[[^\]]*\]|(?<![\p{L}\p{N}_.$!])(${QUALIFIER})?(${ADDRESS})(?![\p{L}\p{N}_.(!])|(${QUALIFIER})|[\p{L}_][\p{L}\p{N}_.]*`, "gu");

/** The formula with each reference replaced by what the function gives: its full text, or null to leave it. */
export function mapReferences(formula: string, change: (reference: Reference) => string | null): string {
  return formula.replace(TOKENS, (token: string, qualifier: string | undefined, address: string | undefined) => {
    if (address === undefined) return token;
    const range = parseRange(address.replaceAll("$", ""));
    return range ? change({ sheet: qualifier === undefined ? null : sheetOf(qualifier), qualifier: qualifier ?? "", range, address }) ?? token : token;
  });
}

function sheetOf(qualifier: string): string {
  const name = qualifier.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** Rewrites every formula of a book: of cells, names, rules, validations, tables and charts. `home` is the sheet a formula stands on. */
export function rewriteFormulas(book: Book, rewrite: (formula: string, home: Sheet | null) => string): void {
  for (const sheet of book.sheets) rewriteSheet(sheet, (formula) => rewrite(formula, sheet));
  const names = book.names.map((name) => {
    const formula = rewrite(name.formula, book.sheets.find(({ id }) => id === name.sheetId) ?? null);
    return formula === name.formula ? name : { ...name, formula };
  });
  if (names.some((name, index) => name !== book.names[index])) book.names = names;
}

/** Rewrites the formulas that stand on one sheet. */
export function rewriteSheet(sheet: Sheet, rewrite: (formula: string) => string): void {
  for (const [index, row] of sheet.rows) {
    row.cells.forEach((cell, column) => {
      if (!cell || cell.formula === null) return;
      const formula = rewrite(cell.formula);
      if (formula !== cell.formula) setCell(sheet, index, column, { ...cell, formula });
    });
  }
  const maybe = (formula: string | null): string | null => (formula === null ? null : rewrite(formula));
  sheet.conditionalFormats = changed(sheet.conditionalFormats, (format) => ({ ...format, rule: rewriteRule(format.rule, rewrite) }));
  sheet.validations = changed(sheet.validations, (one) => ({ ...one, formula1: maybe(one.formula1), formula2: maybe(one.formula2) }));
  sheet.tables = changed(sheet.tables, (table) => ({
    ...table,
    columns: table.columns.map((column) => ({ ...column, totalsFormula: maybe(column.totalsFormula), calculatedFormula: maybe(column.calculatedFormula) })),
  }));
  sheet.charts = changed(sheet.charts, (chart) => rewriteChart(chart, rewrite));
}

function rewriteRule(rule: ConditionalRule, rewrite: (formula: string) => string): ConditionalRule {
  switch (rule.kind) {
    case "cellValue":
      return { ...rule, formulas: rule.formulas.map(rewrite) };
    case "custom":
      return { ...rule, formula: rewrite(rule.formula) };
    default:
      return rule;
  }
}

function rewriteChart(chart: Chart, rewrite: (formula: string) => string): Chart {
  const maybe = (formula: string | null): string | null => (formula === null ? null : rewrite(formula));
  const series = (one: Series): Series => ({ ...one, nameReference: maybe(one.nameReference), categories: maybe(one.categories), values: rewrite(one.values) });
  return { ...chart, series: chart.series.map(series) };
}

// Keeps what did not change as it is, so that a file's parts are rewritten only where something did.
function changed<Part>(parts: readonly Part[], change: (part: Part) => Part): readonly Part[] {
  let any = false;
  const after = parts.map((part) => {
    const next = change(part);
    if (JSON.stringify(next) === JSON.stringify(part)) return part;
    any = true;
    return next;
  });
  return any ? after : parts;
}
