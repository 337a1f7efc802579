// Every setting of the policy as the Policy sheet has it, so that the notes alone are enough to set it up again. What the rules above already
// show as tables of their own is not repeated.
import { cellColumn, FORM_TABLES, type FormColumn, type FormRow, type FormTable, type Setting, type TableId } from "../../core/policyForm";
import { formOfPolicy } from "../../core/policyRows";
import { COLUMN_WORDS, SETTING_WORDS, TABLE_TITLES } from "../../text/policySheet";
import { column } from "../cells";
import type { Context } from "../context";
import type { Block, Cell, Table } from "../model";
import { formatOf, policyCell } from "../policySheet/policyCell";
import { MISSING, shown } from "../shown";

const SHOWN_ABOVE: ReadonlySet<TableId> = new Set<TableId>(["dimensions", "scorecards", "metrics", "bands", "priorities", "tiers"]);
/** Narrow enough for the page the other tables of the notes share; text wraps. */
const WIDTHS = [22, 28];
const NARROW = 16;

function widthAt(index: number): number {
  return WIDTHS[index] ?? NARROW;
}

/** The settings in one table, then each list that says anything. */
export function policyInFull(context: Context): readonly Block[] {
  const form = formOfPolicy(context.evaluation.policy);
  const isSettings = ({ columns }: FormTable): boolean => columns[0]?.kind === "setting";
  const lists = FORM_TABLES.filter((table) => !isSettings(table) && !SHOWN_ABOVE.has(table.id) && form[table.id].some((row) => table.columns.slice(1).some(({ id }) => (row[id] ?? null) !== null)));
  return [
    { kind: "heading", level: 1, text: context.tell("headPolicyInFull"), note: context.tell("notePolicyInFull") },
    {
      kind: "table", id: "policy-settings", empty: "",
      columns: [column(context, "colPolicyTable", "text", widthAt(0)), column(context, "colSetting", "text", widthAt(1)), column(context, "colValue", "text", widthAt(2))],
      rows: FORM_TABLES.filter(isSettings).flatMap((table) => form[table.id].map((row) => [
        { value: context.word(TABLE_TITLES[table.id]) }, ...table.columns.map((of) => cellOf(context, of, row)),
      ])),
    },
    ...lists.flatMap((table): readonly Block[] => [{ kind: "heading", level: 2, text: context.word(TABLE_TITLES[table.id]) }, listTable(context, table, form[table.id])]),
  ];
}

function listTable(context: Context, { id, columns }: FormTable, rows: readonly FormRow[]): Table {
  return {
    kind: "table", id: `policy-${id}`, empty: "",
    columns: columns.map((of, index) => ({ header: context.word(COLUMN_WORDS[of.id]), format: "text", width: widthAt(index) })),
    rows: rows.map((row) => columns.map((of) => cellOf(context, of, row))),
  };
}

/** The value in words; a dash for nothing. */
function cellOf(context: Context, of: FormColumn, row: FormRow): Cell {
  const value = row[of.id] ?? null;
  if (of.id === "setting") return { value: context.word(SETTING_WORDS[value as Setting]) };
  const { kind } = cellColumn(of, row);
  const text = shown(policyCell(kind, value, row, context.language), formatOf(kind, value) ?? "text");
  return { value: text === "" ? MISSING : text };
}
