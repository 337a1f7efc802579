// How a function is declared: what it takes, by one letter a parameter, and what it does with it.
//   n number, t text, b logical, s any scalar   given once for each cell of a range; an error in it is the answer
//   e any scalar                                once for each cell; errors are handed over
//   v any value                                 handed over whole: a scalar, a matrix or an area
// "[" opens the optional parameters; "*2" at the end says that the last two may repeat. An argument left empty is null.
import type { Book } from "../model/book";
import type { Sheet } from "../model/sheet";
import type { Area, Lambda, Matrix, Value } from "./value";

/** What a function may ask about the formula it is in. */
export interface Context {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** The values of cells; whole columns and rows end with the last used ones of the book. */
  read(area: Area): Matrix;
  /** Makes sure cells found only while computing (INDIRECT, OFFSET) are computed themselves. */
  settle(area: Area): void;
  /** Now, as a serial number of the book's date system. */
  now(): number;
  apply(lambda: Lambda, values: readonly Value[]): Value;
  /** The area a text such as "Sheet1!A1:B2" or a name refers to; null for none. */
  areaOf(text: string): Area | null;
}

export type ParameterKind = "n" | "t" | "b" | "s" | "e" | "v";

export interface FunctionDefinition {
  readonly kinds: readonly ParameterKind[];
  readonly least: number;
  /** How many of the last parameters may repeat. */
  readonly repeats: number;
  /** Arguments are of the kinds declared, so each function may name them so. */
  readonly compute: (args: readonly Value[], context: Context) => Value;
}

export type Definitions = Readonly<Record<string, FunctionDefinition>>;

/** A function's declaration; `compute` gets the arguments one by one. */
export function takes<Args extends readonly (Value | undefined)[]>(signature: string, compute: (...args: Args) => Value): FunctionDefinition {
  return { ...shapeOf(signature), compute: (args) => compute(...(args as unknown as Args)) };
}

/** As `takes`, for a function that asks about its cell or its book: the context comes first. */
export function takesInContext<Args extends readonly (Value | undefined)[]>(signature: string, compute: (context: Context, ...args: Args) => Value): FunctionDefinition {
  return { ...shapeOf(signature), compute: (args, context) => compute(context, ...(args as unknown as Args)) };
}

function shapeOf(signature: string): Omit<FunctionDefinition, "compute"> {
  const [, needed = "", optional = "", repeats = "0"] = /^([a-z]*)(?:\[([a-z]*)\])?(?:\*(\d))?$/.exec(signature) ?? [];
  return { kinds: [...(needed + optional)] as ParameterKind[], least: needed.length, repeats: Number(repeats) };
}

/** The kind of the parameter at a place; null where the function takes no so many. */
export function kindAt({ kinds, repeats }: FunctionDefinition, place: number): ParameterKind | null {
  if (place < kinds.length) return kinds[place]!;
  return repeats === 0 ? null : kinds[kinds.length - repeats + ((place - kinds.length) % repeats)]!;
}
