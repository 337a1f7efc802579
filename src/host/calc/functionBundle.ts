// Runs the built bundle of an add-in's custom functions where no page loads it: in Node, over its text.
import type { CustomFunctions } from "./customFunctions";

/** Runs a bundle, which finds nothing of the host but the global `CustomFunctions`. */
export function runFunctionBundle(script: string, { runtime }: CustomFunctions): void {
  const run = new Function("CustomFunctions", script) as (runtime: CustomFunctions["runtime"]) => void;
  run(runtime);
}
