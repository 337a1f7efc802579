// Texts: parts, places, joining, cutting, and numbers written as texts. Places count UTF-16 units from 1, as in Excel.
import { displayText } from "../../model/displayText";
import { takes, takesInContext, type Context, type Definitions } from "../definition";
import { numberOfText } from "../textNumber";
import { fail, isArea, isError, isMatrix, toLogical, toNumber, toText, type Matrix, type Scalar, type Value } from "../value";
import { expressionOf } from "./criteria";
import { valuesOf } from "./gathering";
import { rounded } from "./rounding";

const LONGEST = 32_767;

function limited(text: string): string {
  return text.length > LONGEST ? fail("#VALUE!") : text;
}

function count(number: number): number {
  return number < 0 ? fail("#VALUE!") : Math.trunc(number);
}

function middle(text: string, start: number, length: number): string {
  if (start < 1) fail("#VALUE!");
  return text.substr(Math.trunc(start) - 1, count(length));
}

function find(wanted: string, text: string, start = 1): number {
  if (start < 1 || start > text.length + 1) fail("#VALUE!");
  const at = text.indexOf(wanted, Math.trunc(start) - 1);
  return at < 0 ? fail("#VALUE!") : at + 1;
}

function search(wanted: string, text: string, start = 1): number {
  if (start < 1 || start > text.length + 1) fail("#VALUE!");
  const from = Math.trunc(start) - 1;
  const at = text.slice(from).search(new RegExp(expressionOf(wanted), "isu"));
  return at < 0 ? fail("#VALUE!") : from + at + 1;
}

function substitute(text: string, old: string, fresh: string, which?: number): string {
  if (old === "") return text;
  if (which === undefined) return limited(text.replaceAll(old, fresh));
  if (which < 1) fail("#VALUE!");
  let at = -1;
  for (let number = 0; number < Math.trunc(which); number++) {
    at = text.indexOf(old, at < 0 ? 0 : at + old.length);
    if (at < 0) return text;
  }
  return text.slice(0, at) + fresh + text.slice(at + old.length);
}

function joinedTexts(context: Context, args: readonly Value[]): string[] {
  return args.flatMap((arg) => (isMatrix(arg) || isArea(arg) ? valuesOf(arg, context) : [arg as Scalar]).map(toText));
}

function textJoin(context: Context, delimiter: Value, ignoreEmpty: Scalar, ...args: Value[]): string {
  const between = joinedTexts(context, [delimiter]);
  const texts = joinedTexts(context, args).filter((text) => text !== "" || !toLogical(ignoreEmpty));
  return limited(texts.map((text, index) => (index === 0 ? "" : between[(index - 1) % between.length]!) + text).join(""));
}

function delimiters(context: Context, value: Value): string[] {
  return value === null ? [] : joinedTexts(context, [value]).filter((text) => text !== "");
}

function split(text: string, between: readonly string[], insensitive: boolean): string[] {
  if (between.length === 0) return [text];
  const longestFirst = [...between].sort((a, b) => b.length - a.length).map((one) => one.replace(/[\\^$.|?*+()[\]{}/]/g, "\\$&"));
  return text.split(new RegExp(longestFirst.join("|"), insensitive ? "iu" : "u"));
}

function textSplit(context: Context, text: string, columns: Value = null, rows: Value = null, ignoreEmpty: Scalar = false, mode: Scalar = 0, pad: Scalar = { error: "#N/A" }): Matrix {
  const insensitive = toNumber(mode) === 1;
  const kept = (parts: string[]) => (toLogical(ignoreEmpty) ? parts.filter((part) => part !== "") : parts);
  const cells = kept(split(text, delimiters(context, rows), insensitive)).map((row) => kept(split(row, delimiters(context, columns), insensitive)));
  const width = Math.max(0, ...cells.map((row) => row.length));
  if (width === 0) fail("#CALC!");
  return cells.map((row) => [...row, ...new Array<Scalar>(width - row.length).fill(pad)]);
}

/** The text before or after the nth delimiter, counted from the end with a negative number. */
function aside(side: "before" | "after", context: Context, text: string, delimiter: Value, instance: Scalar = 1, mode: Scalar = 0, toEnd: Scalar = 0, otherwise?: Scalar): Scalar {
  const between = delimiters(context, delimiter);
  const number = instance === null ? 1 : Math.trunc(toNumber(instance));
  if (number === 0) fail("#VALUE!");
  if (between.length === 0) return (side === "before") === number > 0 ? "" : text;
  const insensitive = toNumber(mode) === 1;
  const places: { readonly from: number; readonly to: number }[] = [];
  const pattern = new RegExp(between.map((one) => one.replace(/[\\^$.|?*+()[\]{}/]/g, "\\$&")).join("|"), insensitive ? "giu" : "gu");
  for (const match of text.matchAll(pattern)) places.push({ from: match.index, to: match.index + match[0].length });
  if (toNumber(toEnd) === 1) {
    if (number > 0) places.push({ from: text.length, to: text.length });
    else places.unshift({ from: 0, to: 0 });
  }
  const place = number > 0 ? places[number - 1] : places[places.length + number];
  if (!place) return otherwise === undefined ? fail("#N/A") : otherwise;
  return side === "before" ? text.slice(0, place.from) : text.slice(place.to);
}

function fixed(value: number, decimals: number, plain: boolean): string {
  const number = rounded(value, decimals, "half away");
  const text = Math.abs(number).toFixed(Math.max(0, Math.trunc(decimals)));
  const [whole = "", fraction] = text.split(".");
  const grouped = plain ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return (number < 0 ? "-" : "") + grouped + (fraction ? `.${fraction}` : "");
}

function formatted(context: Context, value: Scalar, format: string): string {
  if (typeof value === "boolean") return toText(value);
  const number = typeof value === "string" ? numberOfText(value) : (value ?? 0);
  if (typeof number !== "number") return format === "" ? "" : displayText(value, format, context.book.date1904);
  return format === "" ? "" : displayText(number, format, context.book.date1904);
}

function numberValue(text: string, decimal = ".", group = ","): number {
  const [mark, separator] = [decimal.charAt(0), group.charAt(0)];
  const compact = text.replace(/\s/g, "");
  if (compact === "") return 0;
  const [, body = "", percents = ""] = /^(.*?)(%*)$/.exec(compact) ?? [];
  const [whole = "", ...fraction] = body.split(mark);
  if (fraction.length > 1 || (separator !== "" && fraction[0]?.includes(separator))) fail("#VALUE!");
  const plain = (separator === "" ? whole : whole.replaceAll(separator, "")) + (fraction.length > 0 ? `.${fraction[0]!}` : "");
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(plain)) fail("#VALUE!");
  return Number(plain) / 100 ** percents.length;
}

// Characters of Chinese, Japanese and Korean take two bytes in the double-byte functions.
function byteLength(text: string): number {
  return [...text].reduce((sum, character) => sum + (character.codePointAt(0)! > 255 ? 2 : 1), 0);
}

const ofText = (compute: (text: string) => Scalar) => takes("t", (text: string) => compute(text));

export const TEXT: Definitions = {
  LEFT: takes("t[n]", (text: string, length: number = 1) => text.slice(0, count(length))),
  RIGHT: takes("t[n]", (text: string, length: number = 1) => (count(length) === 0 ? "" : text.slice(-count(length)))),
  MID: takes("tnn", middle),
  LEN: ofText((text) => text.length),
  LENB: ofText(byteLength),
  UPPER: ofText((text) => text.toUpperCase()),
  LOWER: ofText((text) => text.toLowerCase()),
  PROPER: ofText((text) => text.toLowerCase().replace(/(^|[^\p{L}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())),
  TRIM: ofText((text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  CLEAN: ofText((text) => text.replace(/[\u0000-\u001f]/g, "")),
  EXACT: takes("tt", (a: string, b: string) => a === b),
  CONCAT: takesInContext("v*1", (context, ...args: Value[]) => limited(joinedTexts(context, args).join(""))),
  CONCATENATE: takes("t*1", (...texts: string[]) => limited(texts.join(""))),
  TEXTJOIN: takesInContext("vsv*1", textJoin),
  TEXTSPLIT: takesInContext("tv[vssse]", textSplit),
  TEXTBEFORE: takesInContext("tv[sssv]", (context, text: string, delimiter: Value, ...more: Scalar[]) => aside("before", context, text, delimiter, ...more)),
  TEXTAFTER: takesInContext("tv[sssv]", (context, text: string, delimiter: Value, ...more: Scalar[]) => aside("after", context, text, delimiter, ...more)),
  FIND: takes("tt[n]", find),
  SEARCH: takes("tt[n]", search),
  SUBSTITUTE: takes("ttt[n]", substitute),
  REPLACE: takes("tnnt", (text: string, start: number, length: number, fresh: string) => {
    if (start < 1) fail("#VALUE!");
    const from = Math.trunc(start) - 1;
    return limited(text.slice(0, from) + fresh + text.slice(from + count(length)));
  }),
  REPT: takes("tn", (text: string, times: number) => (text.length * count(times) > LONGEST ? fail("#VALUE!") : text.repeat(count(times)))),
  CHAR: takes("n", (code: number) => (code < 1 || code >= 256 ? fail("#VALUE!") : String.fromCharCode(Math.trunc(code)))),
  UNICHAR: takes("n", (code: number) => (code < 1 || code > 0x10ffff ? fail("#VALUE!") : String.fromCodePoint(Math.trunc(code)))),
  CODE: ofText((text) => (text === "" ? fail("#VALUE!") : text.charCodeAt(0) < 256 ? text.charCodeAt(0) : 63)),
  UNICODE: ofText((text) => (text === "" ? fail("#VALUE!") : text.codePointAt(0)!)),
  VALUE: takes("s", toNumber),
  NUMBERVALUE: takes("t[tt]", numberValue),
  TEXT: takesInContext("st", formatted),
  FIXED: takes("n[ns]", (value: number, decimals: number = 2, plain: Scalar = false) => fixed(value, decimals, toLogical(plain))),
  DOLLAR: takes("n[n]", (value: number, decimals: number = 2) => {
    const text = `$${fixed(Math.abs(value), decimals, false)}`;
    return value < 0 ? `(${text})` : text;
  }),
  VALUETOTEXT: takes("e[n]", (value: Scalar, format: number = 0) => (isError(value) ? value.error : format === 1 && typeof value === "string" ? `"${value}"` : toText(value))),
  ENCODEURL: ofText((text) => encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)),
  ASC: ofText((text) => text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replaceAll("\u3000", " ")),
  DBCS: ofText((text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replaceAll(" ", "\u3000")),
};
