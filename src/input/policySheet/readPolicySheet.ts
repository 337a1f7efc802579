// A Policy sheet read back as a policy. What cannot be used is refused at its cell with what was expected; what is not there takes the
// preset's value, with a warning. With any error the policy given is the preset: nobody must be scored by half a policy.
import type { Issue } from "../../core/issue";
import type { Policy, PresetKey } from "../../core/policy";
import { FORM_TABLES, type Form, type FormRow, type TableId } from "../../core/policyForm";
import { formOfPolicy, policyOfForm } from "../../core/policyRows";
import { policyFromPreset } from "../../core/presets";
import type { DateSystem } from "../../core/time";
import type { Sheet } from "../sheet";
import { contradictions, ruleProblems } from "./checks";
import { findTables } from "./findTables";
import { readTable, type ReadTable } from "./readTable";

export interface PolicyReading {
  readonly policy: Policy;
  /** Errors refuse the policy; warnings say what was taken for what is missing. */
  readonly problems: readonly Issue[];
}

/** The policy a sheet holds. Tables, rows and columns may stand in any order, in any of the three languages. */
export function readPolicySheet(sheet: Sheet, dateSystem: DateSystem): PolicyReading {
  const found = findTables(sheet);
  const tables = FORM_TABLES.map((table) => readTable(table, found, sheet, dateSystem));
  const preset = presetOf(tables);
  const standard = formOfPolicy(policyFromPreset(preset));
  const filled = tables.map((table) => withDefaults(table, standard[table.table.id]));
  const problems = [...tables.flatMap((table) => table.problems), ...filled.flatMap((table) => table.problems), ...contradictions(tables)];
  if (hasError(problems)) return { policy: policyFromPreset(preset), problems };
  const policy = policyOfForm(Object.fromEntries(filled.map(({ id, rows }) => [id, rows])) as Form);
  const broken = ruleProblems(policy, tables, sheet);
  return { policy: hasError(broken) ? policyFromPreset(preset) : policy, problems: [...problems, ...broken] };
}

function hasError(problems: readonly Issue[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}

function presetOf(tables: readonly ReadTable[]): PresetKey {
  const row = tables.find(({ table }) => table.id === "general")?.rows?.find(({ key }) => key === "general.preset");
  return (row?.row.value ?? "service-standard") as PresetKey;
}

/** The rows of a table with the preset's for those that are missing. A list is as a person left it, but for the limit of all other types. */
function withDefaults({ table, rows, at }: ReadTable, standard: readonly FormRow[]): { readonly id: TableId; readonly rows: readonly FormRow[]; readonly problems: readonly Issue[] } {
  if (rows === null) return { id: table.id, rows: standard, problems: [] };
  const needed = table.rows ?? (table.id === "types" ? ["other"] : []);
  const missing = needed.filter((key) => !rows.some((row) => row.key === key));
  const keyColumn = table.columns[0]!.id;
  const standardRow = (key: string): readonly FormRow[] => standard.filter((row) => row[keyColumn] === key);
  const complete = table.rows === null
    ? [...rows.map(({ row }) => row), ...missing.flatMap(standardRow)]
    : table.rows.flatMap((key) => rows.find((row) => row.key === key)?.row ?? standardRow(key));
  const problems = missing.map((row): Issue => ({ severity: "warning", code: "policy-row-missing", params: { table: table.id, row }, at }));
  return { id: table.id, rows: complete, problems };
}
