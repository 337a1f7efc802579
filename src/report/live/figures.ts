// What the notes say of a report with live formulas: how many cells of each tab calculate, how many numbers stay as written, and why.
import { column } from "../cells";
import type { Context } from "../context";
import type { Block, Cell, Tab, TabId } from "../model";

/** Why a number stays: it is of another month, was read in a way no formula follows, or counts rows or lists them. */
type Reason = "earlier" | "read" | "counted";

const REASONS: readonly Reason[] = ["earlier", "read", "counted"];

/** Tables of months, and columns of one. */
const OF_MONTHS = /^(trend$|history-|months-)|-months$/;
const OF_A_MONTH = /^month-/;

/** Tabs whose numbers come from cells of their own, where one can be pointed at. */
const READ_TABS: readonly TabId[] = ["cards", "annual-cards", "ranking", "annual", "tickets"];

interface Figure {
  readonly cell: Cell;
  readonly reason: Reason;
}

/** The cells of a block with the reason they would stay for; forms and charts have none of their own. */
function figuresOf(tab: TabId, block: Block): readonly Figure[] {
  const all = (cells: readonly Cell[], reason: Reason) => cells.map((cell): Figure => ({ cell, reason }));
  switch (block.kind) {
    case "table": {
      const ofTable: Reason = OF_MONTHS.test(block.id) ? "earlier" : READ_TABS.includes(tab) ? "read" : "counted";
      const ofRow = (row: readonly Cell[]) => row.map((cell, index): Figure => ({ cell, reason: OF_A_MONTH.test(block.columns[index]?.id ?? "") ? "earlier" : ofTable }));
      return [...block.rows, block.total ?? []].flatMap(ofRow);
    }
    case "tiles": return all(block.tiles.map(({ value }) => value), "counted");
    case "pairs": return all(block.pairs.map(([, value]) => value), "counted");
    case "text": return all(block.lines, "counted");
    case "title": case "heading": case "chart": case "form": case "page-break": return [];
  }
}

/** The tabs with figures, each with its cells that calculate and its numbers that do not, by reason; what stays a value, and what an empty input means. */
export function figuresBlocks(context: Context, tabs: readonly Tab[]): readonly Block[] {
  const { tell } = context;
  const counts = tabs.filter(({ id }) => id !== "notes" && id !== "issues").map(({ id, name, blocks }) => {
    const figures = blocks.flatMap((block) => figuresOf(id, block));
    const stay = figures.filter(({ cell: { value, formula } }) => typeof value === "number" && formula === undefined);
    return { name, formulas: figures.filter(({ cell }) => cell.formula !== undefined).length, values: REASONS.map((reason) => stay.filter((one) => one.reason === reason).length) };
  });
  return [
    { kind: "heading", level: 1, text: tell("headFigures"), note: tell("noteFigures") },
    {
      kind: "table", id: "figures", empty: "",
      columns: [
        column(context, "colTab", "text", 24), column(context, "colFormulas", "integer", 11),
        column(context, "colValuesEarlier", "integer", 11), column(context, "colValuesRead", "integer", 11), column(context, "colValuesCounted", "integer", 11),
      ],
      rows: counts.map(({ name, formulas, values }) => [{ value: name }, { value: formulas }, ...values.map((value) => ({ value }))]),
    },
    { kind: "text", lines: [{ value: tell("valuesStay") }, { value: tell("emptiedCounts") }] },
  ];
}
