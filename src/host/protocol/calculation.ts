// When formulas are computed: before values are read and at a request's end, unless the add-in put it off.
import type { Host } from "./targets";

/** Computes what changed since the last time; nothing where calculation is manual, suspended or there is no engine. */
export function settle(host: Host): void {
  if (host.calculationSuspended || host.calculationMode === "Manual" || host.changes.length === 0) return;
  const { changes } = host;
  host.changes = [];
  host.calculator?.changed(host.book, changes);
}
