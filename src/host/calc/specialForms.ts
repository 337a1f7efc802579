// Functions that compute only the arguments they need, or that bring variables into being.
import type { Evaluation } from "./evaluate";
import { matrixOf, overCells, plain, stretched } from "./lift";
import { compareScalars } from "./operators";
import type { Formula } from "./syntax";
import { fail, FormulaError, isError, isMany, isMatrix, toLogical, toNumber, type Scalar, type Value } from "./value";

type Evaluate = (formula: Formula, at: Evaluation) => Value;
type SpecialForm = (operands: readonly Formula[], at: Evaluation, evaluate: Evaluate) => Value;

/** By name in capitals. */
export const SPECIAL_FORMS: Readonly<Record<string, SpecialForm | undefined>> = {
  IF([condition, yes, no, ...more], at, evaluate) {
    if (!condition || !yes || more.length > 0) return fail("#VALUE!");
    const then = once(() => evaluate(yes, at));
    const otherwise = once(() => (no ? evaluate(no, at) : false));
    return chosen(test(condition, at, evaluate), at, (value) => (toLogical(value) ? then() : otherwise()));
  },
  IFERROR([value, other, ...more], at, evaluate) {
    if (!value || !other || more.length > 0) return fail("#VALUE!");
    return replacing(value, () => true, () => evaluate(other, at), at, evaluate);
  },
  IFNA([value, other, ...more], at, evaluate) {
    if (!value || !other || more.length > 0) return fail("#VALUE!");
    return replacing(value, (found) => isError(found) && found.error === "#N/A", () => evaluate(other, at), at, evaluate);
  },
  IFS(operands, at, evaluate) {
    if (operands.length === 0 || operands.length % 2 === 1) return fail("#N/A");
    const from = (index: number): Value => {
      const condition = operands[index];
      if (!condition) return fail("#N/A");
      const then = once(() => evaluate(operands[index + 1]!, at));
      const otherwise = once(() => from(index + 2));
      return chosen(test(condition, at, evaluate), at, (value) => (toLogical(value) ? then() : otherwise()));
    };
    return from(0);
  },
  SWITCH([subject, ...cases], at, evaluate) {
    if (!subject || cases.length < 2) return fail("#VALUE!");
    return chosen(test(subject, at, evaluate), at, (value) => {
      if (isError(value)) fail(value.error);
      for (let index = 0; index + 1 < cases.length; index += 2) {
        const wanted = scalar(cases[index]!, at, evaluate);
        if (!isError(wanted) && typeof wanted === typeof value && compareScalars(value, wanted) === 0) return evaluate(cases[index + 1]!, at);
      }
      return cases.length % 2 === 1 ? evaluate(cases.at(-1)!, at) : fail("#N/A");
    });
  },
  CHOOSE([index, ...choices], at, evaluate) {
    if (!index || choices.length === 0) return fail("#VALUE!");
    return chosen(test(index, at, evaluate), at, (value) => {
      const choice = choices[Math.trunc(toNumber(value)) - 1];
      return choice ? evaluate(choice, at) : fail("#VALUE!");
    });
  },
  LET(operands, at, evaluate) {
    if (operands.length < 3 || operands.length % 2 === 0) return fail("#VALUE!");
    const scope = new Map(at.scope);
    for (let index = 0; index + 1 < operands.length; index += 2) {
      // An error is a value of the variable: only what uses it fails.
      const value = attempted(() => evaluate(operands[index + 1]!, { ...at, scope }));
      scope.set(variableOf(operands[index]!), value);
    }
    return evaluate(operands.at(-1)!, { ...at, scope });
  },
  LAMBDA(operands, at) {
    const body = operands.at(-1) ?? fail("#VALUE!");
    return { kind: "lambda", parameters: operands.slice(0, -1).map(variableOf), body, scope: at.scope };
  },
};

// A branch is computed when it is first chosen, and then no more, however many places choose it.
function once(compute: () => Value): () => Value {
  let result: { readonly value: Value } | { readonly error: unknown } | null = null;
  return () => {
    if (!result) {
      try {
        result = { value: compute() };
      } catch (error) {
        result = { error };
      }
    }
    if ("error" in result) throw result.error;
    return result.value;
  };
}

function variableOf(operand: Formula): string {
  return operand.kind === "name" && operand.sheet === null ? operand.name.toUpperCase() : fail("#VALUE!");
}

// The value that decides; a plain formula takes one cell of a range.
function test(operand: Formula, at: Evaluation, evaluate: Evaluate): Value {
  return evaluate(at.mode === "plain" ? { kind: "unary", operator: "@", operand } : operand, at);
}

function scalar(operand: Formula, at: Evaluation, evaluate: Evaluate): Scalar {
  const value = plain(evaluate(operand, at), at);
  return isMatrix(value) ? value[0]![0]! : value;
}

/** What a value chooses; for many values, each one's choice at its own place. */
function chosen(value: Value, at: Evaluation, choose: (value: Scalar) => Value): Value {
  const deciding = plain(value, at);
  if (!isMatrix(deciding)) return choose(deciding);
  // Most places choose one of a few values: each is read once.
  const read = new Map<Value, Value>();
  const choiceFor = (one: Scalar): Value => {
    const choice = attempted(() => choose(one));
    if (!isMany(choice)) return attempted(() => plain(choice, at));
    const known = read.get(choice) ?? plain(choice, at);
    read.set(choice, known);
    return known;
  };
  const choices = deciding.map((row) => row.map(choiceFor));
  return overCells([deciding, ...[...read.values()].filter(isMatrix)], (row, column) => {
    const choice = choices[deciding.length === 1 ? 0 : row]?.[deciding[0]!.length === 1 ? 0 : column] ?? null;
    return isMatrix(choice) ? stretched(choice, row, column) : choice;
  });
}

function replacing(operand: Formula, replaces: (value: Value) => boolean, other: () => Value, at: Evaluation, evaluate: Evaluate): Value {
  const value = attempted(() => evaluate(operand, at));
  if (!isMany(value)) {
    const one = attempted(() => plain(value, at));
    return isError(one) && replaces(one) ? other() : one;
  }
  const matrix = matrixOf(value, at);
  if (!matrix.some((row) => row.some((one) => isError(one) && replaces(one)))) return matrix;
  const instead = matrixOf(attempted(other), at);
  return overCells([matrix, ...(instead.length > 1 || instead[0]!.length > 1 ? [instead] : [])], (row, column) => {
    const one = stretched(matrix, row, column);
    return isError(one) && replaces(one) ? stretched(instead, row, column) : one;
  });
}

function attempted(compute: () => Value): Value {
  try {
    return compute();
  } catch (error) {
    if (error instanceof FormulaError) return error.value;
    throw error;
  }
}
