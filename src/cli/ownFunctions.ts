// The add-in's own custom functions for a host without a page: live formulas that call them are computed as in Excel, so that a file
// holds every figure also for people who do not have the add-in.
import * as plans from "../functions/plans";
import * as scores from "../functions/scores";
import * as sla from "../functions/sla";
import * as training from "../functions/training";
import { speak } from "../functions/answer";
import { registerCustomFunctions, type CustomFunctions } from "../host/calc/customFunctions";
import { FUNCTION_HELP } from "../text/functionHelp";
import type { Language } from "../text/language";

const NAMESPACE = "HRKPI";

/** The functions ready to be called, their words in the language given. Their module finds the host's `CustomFunctions` as a global, as in Excel. */
export function ownFunctions(language: Language): CustomFunctions {
  const functions = registerCustomFunctions(NAMESPACE, {
    functions: FUNCTION_HELP.map(({ id, parameters }) => ({
      id, name: id, parameters: parameters.map(({ name, optional }) => ({ name, type: "any", dimensionality: "matrix", ...(optional === true ? { optional } : {}) })),
    })),
  });
  Object.assign(globalThis, { CustomFunctions: functions.runtime });
  functions.runtime.associate({ ...plans, ...scores, ...sla, ...training });
  speak(language);
  return functions;
}
