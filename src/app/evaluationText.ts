// The evaluation as JSON text, for files and for a person to copy.
import type { Evaluation } from "../core/evaluation";
import { evaluationJson } from "../report/json";
import type { Language } from "../text/language";

/** Indented JSON with a line break at the end; the schema is in the README. */
export function evaluationText(evaluation: Evaluation, language: Language): string {
  return `${JSON.stringify(evaluationJson(evaluation, language), null, 2)}\n`;
}
