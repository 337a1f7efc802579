// Reads a formula into a tree. Binding from tightest: ":", "#" and "@", minus, "%", "^", "* /", "+ -", "&",
// comparisons; so -2^2 is 4, as in Excel. Operators of one strength go from left to right, "^" too.
import { parseTableReference } from "./tableReference";
import type { BinaryOperator, Formula } from "./syntax";
import { SyntaxFault, tokensOf, type Token } from "./tokens";
import type { Scalar } from "./value";

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
}

/** The tree of a formula without its "="; throws SyntaxFault where it cannot be read. */
export function parseFormula(formula: string): Formula {
  const reader: Reader = { tokens: tokensOf(formula), at: 0 };
  const tree = expression(reader, 0);
  if (reader.at < reader.tokens.length) throw new SyntaxFault("there is more than one formula");
  return tree;
}

const LEVELS: readonly (readonly string[])[] = [["=", "<>", "<", "<=", ">", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]];

function expression(reader: Reader, level: number): Formula {
  const signs = LEVELS[level];
  if (!signs) return percent(reader);
  let left = expression(reader, level + 1);
  for (;;) {
    const sign = signOf(reader);
    if (sign === null || !signs.includes(sign)) return left;
    reader.at++;
    left = { kind: "binary", operator: sign as BinaryOperator, left, right: expression(reader, level + 1) };
  }
}

function percent(reader: Reader): Formula {
  let operand = unary(reader);
  while (skip(reader, "%")) operand = { kind: "unary", operator: "%", operand };
  return operand;
}

function unary(reader: Reader): Formula {
  const sign = signOf(reader);
  if (sign !== "+" && sign !== "-" && sign !== "@") return span(reader);
  reader.at++;
  return { kind: "unary", operator: sign, operand: unary(reader) };
}

function span(reader: Reader): Formula {
  let left = postfix(reader);
  while (skip(reader, ":")) left = { kind: "span", left, right: postfix(reader) };
  return left;
}

function postfix(reader: Reader): Formula {
  let operand = primary(reader);
  for (;;) {
    if (skip(reader, "#")) operand = { kind: "unary", operator: "#", operand };
    else if (signOf(reader) === "(" && operand.kind !== "constant") {
      reader.at++;
      operand = { kind: "invoke", callee: operand, operands: operands(reader) };
    } else return operand;
  }
}

function primary(reader: Reader): Formula {
  const token = reader.tokens[reader.at++];
  if (!token) throw new SyntaxFault("the formula ends too early");
  switch (token.kind) {
    case "number":
    case "text":
      return { kind: "constant", value: token.value };
    case "error":
      return { kind: "constant", value: { error: token.value } };
    case "range":
      return { kind: "reference", sheet: null, range: token.range };
    case "sheet":
      return onSheet(reader, token.name);
    case "bracket":
      return externalOrTable(reader, token.inside);
    case "name":
      return named(reader, token.text);
    case "sign":
      if (token.sign === "(") return inParentheses(reader);
      if (token.sign === "{") return arrayConstant(reader);
      throw new SyntaxFault(`${token.sign} stands where a value should`);
  }
}

function onSheet(reader: Reader, sheet: string): Formula {
  const token = reader.tokens[reader.at++];
  const foreign = sheet.includes("[") ? "a reference to another workbook" : /^[^']*:[^']*$/.test(sheet) ? "a reference over several sheets" : null;
  if (token?.kind === "range") return foreign ? { kind: "unsupported", what: foreign } : { kind: "reference", sheet, range: token.range };
  if (token?.kind === "error") return { kind: "constant", value: { error: token.value } };
  if (token?.kind === "name") return foreign ? { kind: "unsupported", what: foreign } : { kind: "name", sheet, name: token.text };
  throw new SyntaxFault(`nothing follows ${sheet}!`);
}

function externalOrTable(reader: Reader, inside: string): Formula {
  if (signOf(reader) !== "!") return parseTableReference(null, inside);
  reader.at += 2;
  return { kind: "unsupported", what: "a reference to another workbook" };
}

function named(reader: Reader, text: string): Formula {
  const next = reader.tokens[reader.at];
  if (next?.kind === "sign" && next.sign === "(") {
    reader.at++;
    return { kind: "call", name: text.toUpperCase(), operands: operands(reader) };
  }
  if (next?.kind === "bracket") {
    reader.at++;
    return parseTableReference(text, next.inside);
  }
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "constant", value: upper === "TRUE" };
  return { kind: "name", sheet: null, name: text };
}

function inParentheses(reader: Reader): Formula {
  const inside = expression(reader, 0);
  if (signOf(reader) === ",") {
    while (skip(reader, ",")) expression(reader, 0);
    expect(reader, ")");
    return { kind: "unsupported", what: "a union of references" };
  }
  expect(reader, ")");
  return inside;
}

function operands(reader: Reader): readonly Formula[] {
  const list: Formula[] = [];
  if (skip(reader, ")")) return list;
  for (;;) {
    const sign = signOf(reader);
    list.push(sign === "," || sign === ")" ? { kind: "missing" } : expression(reader, 0));
    if (skip(reader, ")")) return list;
    expect(reader, ",");
  }
}

function arrayConstant(reader: Reader): Formula {
  const rows: Scalar[][] = [[]];
  for (;;) {
    rows.at(-1)!.push(arrayItem(reader));
    if (skip(reader, ",")) continue;
    if (skip(reader, ";")) rows.push([]);
    else {
      expect(reader, "}");
      if (rows.some((row) => row.length !== rows[0]!.length)) throw new SyntaxFault("rows of an array differ in length");
      return { kind: "array", rows };
    }
  }
}

function arrayItem(reader: Reader): Scalar {
  const sign = signOf(reader);
  if (sign === "-" || sign === "+") reader.at++;
  const token = reader.tokens[reader.at++];
  if (token?.kind === "number") return sign === "-" ? -token.value : token.value;
  if (sign === null && token?.kind === "text") return token.value;
  if (sign === null && token?.kind === "error") return { error: token.value };
  if (sign === null && token?.kind === "name" && /^(true|false)$/i.test(token.text)) return token.text.toUpperCase() === "TRUE";
  throw new SyntaxFault("an array holds constants only");
}

function signOf(reader: Reader): string | null {
  const token = reader.tokens[reader.at];
  return token?.kind === "sign" ? token.sign : null;
}

function skip(reader: Reader, sign: string): boolean {
  if (signOf(reader) !== sign) return false;
  reader.at++;
  return true;
}

function expect(reader: Reader, sign: string): void {
  if (!skip(reader, sign)) throw new SyntaxFault(`${sign} is missing`);
}
