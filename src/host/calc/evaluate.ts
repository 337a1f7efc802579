// Computes a formula's tree for the cell it stands in. Ranges stay areas until a function reads them; operators and
// functions of single values are done cell by cell over ranges.
import { sheetByName } from "../model/book";
import type { Context, FunctionDefinition } from "./definition";
import { kindAt } from "./definition";
import { callLifted, matrixOf, overCells, plain, stretched } from "./lift";
import { operate } from "./operators";
import { formulaOfName } from "./names";
import { SPECIAL_FORMS } from "./specialForms";
import type { BinaryOperator, Formula } from "./syntax";
import { tableArea } from "./tableReference";
import { fail, FormulaError, isArea, isError, isLambda, isMatrix, NotComputedError, toNumber, type Area, type Lambda, type Scalar, type Scope, type Value } from "./value";

/** What computing needs beside the context functions see. */
export interface Evaluation extends Context {
  readonly scope: Scope;
  /**
   * "plain" formulas, as Excel had before dynamic arrays, take of a range given for one value the cell in their own
   * row or column; "array" formulas take them all.
   */
  readonly mode: "plain" | "array";
  /** The function of a name in capitals; null where Excel has none; throws NotComputedError where it is not done here. */
  definitionOf(name: string): FunctionDefinition | null;
  /** The whole array that starts in a cell; null for none. */
  spillOf(area: Area): Area | null;
}

const EMPTY: Scope = new Map();

/** A formula's value; errors are thrown as FormulaError or stand in the value. */
export function evaluate(formula: Formula, at: Evaluation): Value {
  switch (formula.kind) {
    case "constant":
      return formula.value;
    case "array":
      return formula.rows;
    case "missing":
      return null;
    case "unsupported":
      throw new NotComputedError(formula.what);
    case "reference": {
      const sheet = formula.sheet === null ? at.sheet : (sheetByName(at.book, formula.sheet) ?? fail("#REF!"));
      return { kind: "area", sheet, range: formula.range };
    }
    case "table":
      return tableArea(at.book, formula, at.sheet, at.row, at.column) ?? fail(formula.parts.includes("thisRow") ? "#VALUE!" : "#REF!");
    case "name":
      return named(formula.name, formula.sheet, at);
    case "call":
      return call(formula.name, formula.operands, at);
    case "invoke": {
      const callee = evaluate(formula.callee, at);
      return isLambda(callee) ? applied(callee, formula.operands.map((operand) => evaluate(operand, at)), at) : fail("#VALUE!");
    }
    case "unary":
      return unary(formula.operator, evaluate(formula.operand, at), at);
    case "binary":
      return binary(formula.operator, single(evaluate(formula.left, at), at), single(evaluate(formula.right, at), at), at);
    case "span":
      return spanned(evaluate(formula.left, at), evaluate(formula.right, at));
  }
}

function named(name: string, sheetName: string | null, at: Evaluation): Value {
  const variable = sheetName === null ? at.scope.get(name.toUpperCase()) : undefined;
  if (variable !== undefined) return variable;
  const formula = formulaOfName(at.book, at.sheet, name, sheetName);
  return formula ? evaluate(formula, { ...at, scope: EMPTY }) : fail("#NAME?");
}

function call(name: string, operands: readonly Formula[], at: Evaluation): Value {
  const variable = at.scope.get(name);
  if (isLambda(variable)) return applied(variable, operands.map((operand) => evaluate(operand, at)), at);
  const special = SPECIAL_FORMS[name];
  if (special) return special(operands, at, evaluate);
  const definition = at.definitionOf(name);
  if (!definition) {
    const own = formulaOfName(at.book, at.sheet, name, null);
    const callee = own ? evaluate(own, { ...at, scope: EMPTY }) : null;
    return callee !== null && isLambda(callee) ? applied(callee, operands.map((operand) => evaluate(operand, at)), at) : fail("#NAME?");
  }
  if (operands.length < definition.least || (operands.length > 0 && kindAt(definition, operands.length - 1) === null)) fail("#VALUE!");
  const inside: Evaluation = ARRAY_ARGUMENTS.has(name) ? { ...at, mode: "array" } : at;
  const args = operands.map((operand, place) => {
    const kind = kindAt(definition, place);
    return kind === "v" ? whole(operand, inside) : kind === "e" ? single(whole(operand, inside), inside) : single(evaluate(operand, inside), inside);
  });
  return callLifted(definition, args, at);
}

// An error in an argument is a value to functions that take values whole: ISERROR(1/0), COUNT(1/0).
function whole(operand: Formula, at: Evaluation): Value {
  if (operand.kind === "reference" || operand.kind === "constant") return evaluate(operand, at);
  return attemptValue(() => evaluate(operand, at));
}

// Functions that always computed their arguments as arrays.
const ARRAY_ARGUMENTS: ReadonlySet<string> = new Set(["SUMPRODUCT", "MMULT", "LOOKUP", "INDEX", "FREQUENCY", "AGGREGATE", "MINVERSE", "MDETERM"]);

function unary(operator: "+" | "-" | "%" | "@" | "#", operand: Value, at: Evaluation): Value {
  if (operator === "@") return intersected(operand, at);
  if (operator === "#") return isArea(operand) ? (at.spillOf(operand) ?? fail("#REF!")) : fail("#REF!");
  if (operator === "+") return operand;
  return eachCell(single(operand, at), at, (value) => {
    if (isError(value)) return value;
    const number = toNumber(value);
    return operator === "%" ? number / 100 : number === 0 ? 0 : -number;
  });
}

function eachCell(value: Value, at: Evaluation, compute: (value: Scalar) => Scalar): Value {
  const operand = plain(value, at);
  return isMatrix(operand) ? overCells([operand], (row, column) => compute(operand[row]![column]!)) : compute(operand);
}

function binary(operator: BinaryOperator, left: Value, right: Value, at: Evaluation): Value {
  const a = plain(left, at);
  const b = plain(right, at);
  if (!isMatrix(a) && !isMatrix(b)) return operate(operator, a, b);
  const first = matrixOf(a, at);
  const second = matrixOf(b, at);
  return overCells([first, second], (row, column) => operate(operator, stretched(first, row, column), stretched(second, row, column)));
}

// Where one value is wanted: a plain formula takes the cell beside it.
function single(value: Value, at: Evaluation): Value {
  return at.mode === "plain" && isArea(value) ? intersected(value, at) : value;
}

/** The one cell of an area in the formula's row or column; the first of a matrix. */
function intersected(value: Value, at: Evaluation): Value {
  if (isMatrix(value)) return value[0]![0]!;
  if (!isArea(value)) return value;
  const { top, left, bottom, right } = value.range;
  const row = top === bottom ? top : at.row;
  const column = left === right ? left : at.column;
  if (row < top || row > bottom || column < left || column > right) fail("#VALUE!");
  return { ...value, range: { top: row, left: column, bottom: row, right: column } };
}

function spanned(left: Value, right: Value): Area {
  if (!isArea(left) || !isArea(right) || left.sheet !== right.sheet) return fail("#REF!");
  const [a, b] = [left.range, right.range];
  return {
    kind: "area", sheet: left.sheet,
    range: { top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right) },
  };
}

/** The value of a LAMBDA for its arguments. */
export function applied({ parameters, body, scope }: Lambda, values: readonly Value[], at: Evaluation): Value {
  if (values.length > parameters.length) fail("#VALUE!");
  const inner = new Map(scope);
  parameters.forEach((name, index) => inner.set(name, values[index] ?? null));
  return evaluate(body, { ...at, scope: inner, mode: "array" });
}

function attemptValue(compute: () => Value): Value {
  try {
    return compute();
  } catch (error) {
    if (error instanceof FormulaError) return error.value;
    throw error;
  }
}
