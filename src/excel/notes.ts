// What a person wrote in a tab's own input cells goes back beside the same key when the tab is rewritten; what no
// longer has a place is a reason to keep the old tab as a copy.
import type { PlannedInput, SheetPlan } from "../report/plan";
import type { Grid } from "./mark";

/** Written cells by input and key. */
export type Notes = ReadonlyMap<string, string | number | boolean>;

/** The cells a person filled in the inputs of a tab as it stands. */
export function collectNotes(grid: Grid, inputs: readonly PlannedInput[]): Notes {
  const notes = new Map<string, string | number | boolean>();
  for (const input of inputs) {
    input.keys.forEach((key, index) => {
      const value = grid.values[input.area.row + index - grid.row]?.[input.area.column - grid.column];
      if ((typeof value === "string" && value !== "") || typeof value === "number" || typeof value === "boolean") {
        notes.set(noteKey(input.id, key), value);
      }
    });
  }
  return notes;
}

/** The plan with the notes in their places, and whether every note found one. */
export function carryOver<Plan extends SheetPlan>(plan: Plan, notes: Notes): { readonly plan: Plan; readonly complete: boolean } {
  if (notes.size === 0) return { plan, complete: true };
  const values = plan.values.map((row) => [...row]);
  let placed = 0;
  for (const input of plan.inputs) {
    input.keys.forEach((key, index) => {
      const note = notes.get(noteKey(input.id, key));
      const row = values[input.area.row + index];
      if (note === undefined || row === undefined) return;
      row[input.area.column] = note;
      placed++;
    });
  }
  return { plan: { ...plan, values }, complete: placed === notes.size };
}

function noteKey(input: string, key: string): string {
  return `${input}\u0000${key}`;
}
