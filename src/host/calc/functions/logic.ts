// Logical functions of ready values, and questions about what a value is. (IF and its like are special forms.)
import { takes, takesInContext, type Context, type Definitions } from "../definition";
import { matrixOf, plain } from "../lift";
import { fail, isArea, isError, isMatrix, toLogical, toNumber, type Scalar, type Value } from "../value";

// In ranges only logicals and numbers count; texts are passed over.
function truths(context: Context, args: readonly Value[]): boolean[] {
  const found: boolean[] = [];
  for (const arg of args) {
    if (!isMatrix(arg) && !isArea(arg)) {
      found.push(toLogical(arg as Scalar));
      continue;
    }
    for (const row of matrixOf(arg, context)) {
      for (const value of row) {
        if (isError(value)) fail(value.error);
        if (typeof value === "boolean" || typeof value === "number") found.push(Boolean(value));
      }
    }
  }
  return found.length === 0 ? fail("#VALUE!") : found;
}

const ERROR_TYPES = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CONNECT!", "#BLOCKED!", "#UNKNOWN!", "#FIELD!", "#CALC!"];

const asks = (holds: (value: Scalar) => boolean) => takes("e", (value: Scalar) => holds(value));

function parity(value: Scalar): number {
  if (typeof value === "boolean") fail("#VALUE!");
  return Math.abs(Math.trunc(toNumber(value))) % 2;
}

export const LOGIC: Definitions = {
  AND: takesInContext("v*1", (context, ...args: Value[]) => truths(context, args).every(Boolean)),
  OR: takesInContext("v*1", (context, ...args: Value[]) => truths(context, args).some(Boolean)),
  XOR: takesInContext("v*1", (context, ...args: Value[]) => truths(context, args).filter(Boolean).length % 2 === 1),
  NOT: takes("b", (value: boolean) => !value),
  TRUE: takes("", () => true),
  FALSE: takes("", () => false),
  ISNUMBER: asks((value) => typeof value === "number"),
  ISTEXT: asks((value) => typeof value === "string"),
  ISNONTEXT: asks((value) => typeof value !== "string"),
  ISLOGICAL: asks((value) => typeof value === "boolean"),
  ISBLANK: asks((value) => value === null),
  ISERROR: asks(isError),
  ISERR: asks((value) => isError(value) && value.error !== "#N/A"),
  ISNA: asks((value) => isError(value) && value.error === "#N/A"),
  ISEVEN: takes("s", (value: Scalar) => parity(value) === 0),
  ISODD: takes("s", (value: Scalar) => parity(value) === 1),
  NA: takes("", () => fail("#N/A")),
  N: takes("s", (value: Scalar) => (typeof value === "number" || typeof value === "boolean" ? Number(value) : 0)),
  T: takes("s", (value: Scalar) => (typeof value === "string" ? value : "")),
  TYPE: takesInContext("v", (context, value: Value) => {
    const one = plain(value, context);
    if (isMatrix(one)) return 64;
    return isError(one) ? 16 : typeof one === "string" ? 2 : typeof one === "boolean" ? 4 : 1;
  }),
  "ERROR.TYPE": takes("e", (value: Scalar) => (isError(value) ? ERROR_TYPES.indexOf(value.error) + 1 || fail("#N/A") : fail("#N/A"))),
};
