// Functions taken from the package formulajs: those whose results agree with Excel's documentation. Each takes single
// numbers or texts, and some at the end a range of numbers.
import * as formulajs from "@formulajs/formulajs";
import { takes, takesInContext, type Definitions, type FunctionDefinition } from "../definition";
import { isErrorCode } from "../../model/cell";
import { fail, finite, type Scalar, type Value } from "../value";
import { numbersOf } from "./gathering";

type Borrowed = (...args: readonly unknown[]) => unknown;

/** What a package's function gave, as a scalar. */
function resultOf(result: unknown): Scalar {
  if (typeof result === "number") return finite(result);
  if (typeof result === "string" || typeof result === "boolean") return result;
  const code = result instanceof Error ? result.message : "";
  return fail(isErrorCode(code) ? code : "#VALUE!");
}

function lent(path: string): Borrowed {
  let found: unknown = formulajs;
  for (const part of path.split(".")) found = (found as Readonly<Record<string, unknown>>)[part];
  return found as Borrowed;
}

function ofScalars(path: string, signature: string): FunctionDefinition {
  const compute = lent(path);
  return takes(signature, (...args: Scalar[]) => resultOf(compute(...args)));
}

const SCALAR_SIGNATURES: Readonly<Record<string, string>> = {
  // Money over time.
  PMT: "nnn[nn]", FV: "nnn[nn]", PV: "nnn[nn]", NPER: "nnn[nn]", RATE: "nnn[nnn]", IPMT: "nnnn[nn]", PPMT: "nnnn[nn]", SLN: "nnn", SYD: "nnnn",
  DB: "nnnn[n]", DDB: "nnnn[n]", EFFECT: "nn", NOMINAL: "nn", RRI: "nnn", PDURATION: "nnn",
  // Distributions.
  "NORM.DIST": "nnnb", "NORM.INV": "nnn", "NORM.S.DIST": "nb", "NORM.S.INV": "n", "EXPON.DIST": "nnb", "POISSON.DIST": "nnb", "BINOM.DIST": "nnnb",
  "CONFIDENCE.NORM": "nnn", FISHER: "n", FISHERINV: "n", GAUSS: "n", PHI: "n",
  // Numbers in other bases and units.
  BIN2DEC: "t", DEC2BIN: "n[n]", HEX2DEC: "t", DEC2HEX: "n[n]", BIN2HEX: "t[n]", HEX2BIN: "t[n]", BASE: "nn[n]", DECIMAL: "tn", ROMAN: "n", ARABIC: "t",
  CONVERT: "ntt", BITAND: "nn", BITOR: "nn", BITXOR: "nn",
  // The rest of trigonometry and counting.
  ACOSH: "n", ASINH: "n", ATANH: "n", COT: "n", CSC: "n", SEC: "n", FACTDOUBLE: "n", COMBINA: "nn",
};

export const BORROWED: Definitions = {
  ...Object.fromEntries(Object.entries(SCALAR_SIGNATURES).map(([name, signature]) => [name, ofScalars(name, signature)])),
  NPV: takesInContext("nv*1", (context, rate: number, ...flows: Value[]) => resultOf(lent("NPV")(rate, ...numbersOf(flows, context)))),
  IRR: takesInContext("v[n]", (context, flows: Value, guess: number = 0.1) => resultOf(lent("IRR")(numbersOf([flows], context), guess))),
  SKEW: takesInContext("v*1", (context, ...args: Value[]) => resultOf(lent("SKEW")(numbersOf(args, context)))),
  KURT: takesInContext("v*1", (context, ...args: Value[]) => resultOf(lent("KURT")(numbersOf(args, context)))),
};
