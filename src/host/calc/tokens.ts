// Cuts a formula into tokens. Blanks go away; what reads as a cell, a range, a whole column or row becomes one token.
import type { Range } from "../model/address";
import { parseRange } from "../model/address";
import { isErrorCode, type ErrorCode } from "../model/cell";

export type Token =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "error"; readonly value: ErrorCode }
  | { readonly kind: "range"; readonly range: Range }
  /** "Sheet1!" before a reference or a name. */
  | { readonly kind: "sheet"; readonly name: string }
  | { readonly kind: "name"; readonly text: string }
  /** The inside of […] with its outer brackets taken off. */
  | { readonly kind: "bracket"; readonly inside: string }
  | { readonly kind: "sign"; readonly sign: string };

/** A formula that cannot be read. */
export class SyntaxFault extends SyntaxError {}

const BLANK = /\s+/y;
const TEXT = /"((?:[^"]|"")*)"/y;
const ERROR = /#(?:N\/A|DIV\/0!|[A-Z_]+[!?]|GETTING_DATA)/iy;
const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_\\][\p{L}\p{N}_.\\]*(?::[\p{L}_\\][\p{L}\p{N}_.\\]*)?|\[[^\]]+\][\p{L}\p{N}_.\\]*))!/uy;
const RANGE = /(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!\\])/iuy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const SIGN = /<=|>=|<>|[-+*/^&=<>%@#:,;(){}!]/y;

/** The tokens of a formula without its "="; throws SyntaxFault where it cannot be cut. */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) at = pattern.lastIndex;
    return match;
  };
  while (at < formula.length) {
    const start = at;
    if (take(BLANK)) continue;
    let match = take(TEXT);
    if (match) {
      tokens.push({ kind: "text", value: match[1]!.replaceAll('""', '"') });
    } else if (formula[at] === "#" && (match = take(ERROR))) {
      const code = match[0].toUpperCase();
      if (isErrorCode(code)) tokens.push({ kind: "error", value: code });
      else throw new SyntaxFault(`${match[0]} is no error`);
    } else if ((match = take(SHEET))) {
      tokens.push({ kind: "sheet", name: match[1] !== undefined ? match[1].replaceAll("''", "'") : match[2]! });
    } else if ((match = take(RANGE))) {
      const range = parseRange(match[0]);
      if (range) tokens.push({ kind: "range", range });
      else {
        at = start;
        if (!(match = take(NAME))) throw new SyntaxFault(`cannot read ${formula.slice(start)}`);
        tokens.push({ kind: "name", text: match[0] });
      }
    } else if ((match = take(NUMBER))) {
      tokens.push({ kind: "number", value: Number(match[0]) });
    } else if ((match = take(NAME))) {
      tokens.push({ kind: "name", text: match[0] });
    } else if (formula[at] === "[") {
      const end = closingBracket(formula, at);
      tokens.push({ kind: "bracket", inside: formula.slice(at + 1, end) });
      at = end + 1;
    } else if ((match = take(SIGN))) {
      tokens.push({ kind: "sign", sign: match[0] });
    } else throw new SyntaxFault(`cannot read ${formula.slice(start)}`);
  }
  return tokens;
}

// In a column's name an apostrophe makes the next character plain: ['[Col'].
function closingBracket(formula: string, open: number): number {
  let depth = 0;
  for (let at = open; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at;
  }
  throw new SyntaxFault("a bracket is not closed");
}
