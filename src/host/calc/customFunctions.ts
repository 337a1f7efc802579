// Custom functions of an add-in: what its bundle associates, described by its metadata (functions.json). Called as Excel
// calls them: a range for a matrix parameter as rows of values (one cell as one row of one), an empty cell as "",
// an argument left out as null; what is thrown becomes #VALUE! unless it names another error.
import type { ErrorCode, ErrorValue } from "../model/cell";
import { isErrorCode } from "../model/cell";
import type { Context, FunctionDefinition, ParameterKind } from "./definition";
import { matrixOf } from "./lift";
import { explained, FormulaError, isError, NotComputedError, toLogical, toNumber, toText, fail, type Matrix, type Scalar, type Value } from "./value";

/** functions.json, as far as calling needs it. */
export interface FunctionMetadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly DescribedFunction[];
}

export interface DescribedFunction {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly DescribedParameter[];
}

export interface DescribedParameter {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** The error an add-in throws to choose what its cell shows. */
export class CustomFunctionError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
    this.name = "CustomFunctions.Error";
  }
}

/** What a bundle finds as the global `CustomFunctions`. */
export interface CustomFunctionsGlobal {
  associate(id: string | Readonly<Record<string, unknown>>, implementation?: unknown): void;
  readonly Error: typeof CustomFunctionError;
  readonly ErrorCode: Readonly<Record<string, ErrorCode>>;
}

export interface CustomFunctions {
  /** To be put in place as the global `CustomFunctions` before the bundle runs. */
  readonly runtime: CustomFunctionsGlobal;
  /** Says what the functions take, where that is known later than they are wanted. */
  describe(metadata: FunctionMetadata): void;
  /** The function of a full name in capitals ("HRKPI.SCORE"); null for a name that is none of the add-in's. */
  definitionOf(name: string): FunctionDefinition | null;
}

type Implementation = (...args: readonly unknown[]) => unknown;

const ERROR_CODES: Readonly<Record<string, ErrorCode>> = {
  invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!", invalidNumber: "#NUM!", nullReference: "#NULL!", invalidName: "#NAME?", invalidReference: "#REF!",
};

/**
 * Room for an add-in's functions under its namespace; they compute once they are described and the add-in's bundle has
 * run with the runtime as a global, and wait until then.
 */
export function registerCustomFunctions(namespace: string, metadata: FunctionMetadata | null = null): CustomFunctions {
  const implementations = new Map<string, Implementation>();
  const register = (id: string, implementation: unknown): void => {
    if (typeof implementation === "function") implementations.set(id.toUpperCase(), implementation as Implementation);
  };
  const definitions = new Map<string, FunctionDefinition>();
  const prefix = `${namespace}.`.toUpperCase();
  let known: { readonly functions: ReadonlyMap<string, DescribedFunction>; readonly takesErrors: boolean } | null = null;
  const describe = (given: FunctionMetadata): void => {
    definitions.clear();
    known = { functions: new Map(given.functions.map((one) => [prefix + one.name.toUpperCase(), one])), takesErrors: given.allowErrorForDataTypeAny === true };
  };
  if (metadata) describe(metadata);
  return {
    describe,
    runtime: {
      associate(id, implementation) {
        if (typeof id === "string") register(id, implementation);
        else for (const [one, given] of Object.entries(id)) register(one, given);
      },
      Error: CustomFunctionError,
      ErrorCode: ERROR_CODES,
    },
    definitionOf(name) {
      if (!name.startsWith(prefix)) return null;
      const found = definitions.get(name);
      if (found) return found;
      const one = known?.functions.get(name);
      if (known && !one) return null;
      const implementation = one && implementations.get(one.id.toUpperCase());
      if (!known || !implementation) throw new NotComputedError(`${name} is not loaded`);
      const definition = definitionFor(one, implementation, known.takesErrors);
      definitions.set(name, definition);
      return definition;
    },
  };
}

function definitionFor(described: DescribedFunction, implementation: Implementation, takesErrors: boolean): FunctionDefinition {
  const { parameters } = described;
  const isAny = ({ type }: DescribedParameter) => type === undefined || type === "any";
  const kinds = parameters.map((one): ParameterKind => (one.dimensionality === "matrix" ? "v" : takesErrors && isAny(one) ? "e" : "s"));
  const least = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
  const compute = (args: readonly Value[], context: Context): Value => {
    const list = parameters.flatMap((parameter, place): unknown[] => {
      const passed = (value: Value | undefined): unknown => argumentFor(parameter, value, context, takesErrors && isAny(parameter));
      return parameter.repeating ? [args.slice(place).map(passed)] : [passed(args[place])];
    });
    return resultOf(() => implementation(...list));
  };
  return { kinds, least, repeats: parameters.at(-1)?.repeating ? 1 : 0, compute };
}

function argumentFor(parameter: DescribedParameter, value: Value | undefined, context: Context, passesErrors: boolean): unknown {
  if (value === undefined || value === null) return parameter.dimensionality === "matrix" && !parameter.optional ? [[""]] : emptyFor(parameter, value);
  const one = (cell: Scalar): unknown => {
    if (isError(cell)) return passesErrors ? new CustomFunctionError(cell.error) : fail(cell.error);
    switch (parameter.type) {
      case "number":
        return typeof cell === "string" && parameter.dimensionality === "matrix" ? fail("#VALUE!") : toNumber(cell);
      case "string":
        return toText(cell);
      case "boolean":
        return toLogical(cell);
      default:
        return cell ?? "";
    }
  };
  if (parameter.dimensionality !== "matrix") return one(value as Scalar);
  return matrixOf(value, context).map((row) => row.map(one));
}

// Left out: null. An empty cell for a parameter of one kind: 0, "" or false; for one of any kind "".
function emptyFor({ optional, type }: DescribedParameter, value: null | undefined): unknown {
  if (value === undefined || optional) return null;
  return type === "number" ? 0 : type === "boolean" ? false : "";
}

function resultOf(call: () => unknown): Value {
  let result: unknown;
  try {
    result = call();
  } catch (error) {
    if (error instanceof FormulaError) throw error;
    throw new FormulaError(errorFor(error));
  }
  if (result instanceof Promise) {
    result.catch(() => undefined);
    throw new NotComputedError("a function that answers later");
  }
  if (!Array.isArray(result)) return scalarFor(result);
  const rows = (result as readonly unknown[]).map((row) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) return fail("#VALUE!");
  return rows.map((row) => row.map(scalarFor)) satisfies Matrix;
}

// null shows as 0, as in Excel.
function scalarFor(value: unknown): Scalar {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "#NUM!" };
  if (typeof value === "string" || typeof value === "boolean") return value;
  return errorFor(value);
}

function errorFor(thrown: unknown): ErrorValue {
  const { code, message } = (typeof thrown === "object" && thrown !== null ? thrown : {}) as { readonly code?: unknown; readonly message?: unknown };
  const words = typeof message === "string" ? message : typeof thrown === "string" ? thrown : "";
  return explained(typeof code === "string" && isErrorCode(code) ? code : "#VALUE!", words);
}
