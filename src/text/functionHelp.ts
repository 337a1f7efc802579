// What Excel, the help pages and the pane say of each custom function. The English is what the functions' own comments say, word for word:
// Excel's generator reads those, a test of the build holds the two together. Parameter names are the same in every language.
import { PLAN_HELP } from "./functionHelp/plans";
import { SCORE_HELP } from "./functionHelp/scores";
import { SERVICE_TIME_HELP } from "./functionHelp/serviceTimes";
import { TRAINING_HELP } from "./functionHelp/training";
import type { Message } from "./language";

export interface ParameterHelp {
  readonly name: string;
  readonly optional?: true;
  readonly help: Message;
}

/** A formula that answers in any empty cell, without cells of the person's. */
export interface FormulaExample {
  readonly formula: Message;
  /** What the cell shows; spilled cells with commas between, rows with semicolons. */
  readonly gives: Message;
  /** The same worked by hand. */
  readonly because: Message;
}

export interface FunctionHelp {
  /** Its name after `HRKPI.`. */
  readonly id: string;
  readonly description: Message;
  /** In the order of the call. */
  readonly parameters: readonly ParameterHelp[];
  readonly example: FormulaExample;
}

/** Groups of functions that belong together, in the order they are listed. */
export const FUNCTION_GROUPS: readonly { readonly title: Message; readonly functions: readonly FunctionHelp[] }[] = [
  { title: ["Scores and ratings", "得分与等级", "得分與等級"], functions: SCORE_HELP },
  { title: ["Service times", "服务时限", "服務時限"], functions: SERVICE_TIME_HELP },
  { title: ["Training", "培训", "培訓"], functions: TRAINING_HELP },
  { title: ["Plans and deadlines", "改进计划与期限", "改進計畫與期限"], functions: PLAN_HELP },
];

/** Every function's help, in listed order. */
export const FUNCTION_HELP: readonly FunctionHelp[] = FUNCTION_GROUPS.flatMap(({ functions }) => functions);

/** The call as Excel shows it, optional parameters in brackets. */
export function callText({ id, parameters }: FunctionHelp): string {
  return `HRKPI.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;
}

/** What an empty answer is called where answers are written out. */
export const EMPTY_ANSWER: Message = ["(empty)", "（空）", "（空）"];
