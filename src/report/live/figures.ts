// What the notes say of a report with live formulas: how many cells calculate, how many figures stay as written, and why.
import { column } from "../cells";
import type { Context } from "../context";
import type { Block, Cell, Tab } from "../model";

/** The cells of a block; forms and charts have none of their own. */
function cellsOf(block: Block): readonly Cell[] {
  switch (block.kind) {
    case "table": return [...block.rows.flat(), ...(block.total ?? [])];
    case "tiles": return block.tiles.map(({ value }) => value);
    case "pairs": return block.pairs.map(([, value]) => value);
    case "text": return block.lines;
    case "title": case "heading": case "chart": case "form": case "page-break": return [];
  }
}

/** The tabs with formulas, each with its cells that calculate and its numbers that do not; what stays a value, and what an empty input means. */
export function figuresBlocks(context: Context, tabs: readonly Tab[]): readonly Block[] {
  const { tell } = context;
  const counts = tabs.map(({ name, blocks }) => {
    const cells = blocks.flatMap(cellsOf);
    return { name, formulas: cells.filter(({ formula }) => formula !== undefined).length, values: cells.filter(({ value, formula }) => typeof value === "number" && formula === undefined).length };
  });
  return [
    { kind: "heading", level: 1, text: tell("headFigures"), note: tell("noteFigures") },
    {
      kind: "table", id: "figures", empty: "",
      columns: [column(context, "colTab", "text", 24), column(context, "colFormulas", "integer", 11), column(context, "colNumbersAsValues", "integer", 11)],
      rows: counts.filter(({ formulas }) => formulas > 0).map(({ name, formulas, values }) => [{ value: name }, { value: formulas }, { value: values }]),
    },
    { kind: "text", lines: [{ value: tell("valuesStay") }, { value: tell("emptiedCounts") }] },
  ];
}
