// Reading what an add-in passed: each function gives the value in its type or refuses with InvalidArgument naming it.
import { invalidArgument } from "./hostError";
import type { Instance, Targets, TypeName } from "./targets";

export function textOf(value: unknown, name: string): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw invalidArgument(`${name} must be a text`);
}

export function numberOf(value: unknown, name: string): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument(`${name} must be a number`);
}

export function wholeOf(value: unknown, name: string, least = 0): number {
  const number = numberOf(value, name);
  if (Number.isInteger(number) && number >= least) return number;
  throw invalidArgument(`${name} must be a whole number from ${least}`);
}

export function flagOf(value: unknown, name: string): boolean {
  if (typeof value === "boolean") return value;
  throw invalidArgument(`${name} must be true or false`);
}

/** The word of the list that the text is, in any case. */
export function wordOf<Word extends string>(value: unknown, words: readonly Word[], name: string): Word {
  const wanted = typeof value === "string" ? value.toLowerCase() : null;
  const word = words.find((one) => one.toLowerCase() === wanted);
  if (word === undefined) throw invalidArgument(`${name} must be one of ${words.join(", ")}`);
  return word;
}

export function isAbsent(value: unknown): value is null | undefined | "" {
  return value === null || value === undefined || value === "";
}

export function isInstance(value: unknown): value is Instance {
  return typeof value === "object" && value !== null && "type" in value && "target" in value;
}

/** The target of an object argument of one of the types. */
export function targetOf<Name extends TypeName>(value: unknown, types: readonly Name[], name: string): Targets[Name] {
  if (isInstance(value) && (types as readonly TypeName[]).includes(value.type)) return value.target as Targets[Name];
  throw invalidArgument(`${name} must be a ${types.join(" or ")}`);
}

/** "#RRGGBB" of "#rgb", "#rrggbb" or an HTML colour name Excel's documentation uses. */
export function colorOf(value: unknown, name = "color"): string {
  const text = textOf(value, name).trim();
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  if (/^#[0-9a-f]{3}$/i.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join("")}`.toUpperCase();
  const named = COLOR_NAMES[text.toLowerCase()];
  if (named) return named;
  throw invalidArgument(`${name} must be a colour such as #FFA500 or orange`);
}

const COLOR_NAMES: Readonly<Record<string, string>> = {
  black: "#000000", white: "#FFFFFF", red: "#FF0000", green: "#008000", blue: "#0000FF", yellow: "#FFFF00", orange: "#FFA500",
  gray: "#808080", grey: "#808080", lightgray: "#D3D3D3", lightgrey: "#D3D3D3", darkgray: "#A9A9A9", purple: "#800080", pink: "#FFC0CB",
  brown: "#A52A2A", navy: "#000080", teal: "#008080", silver: "#C0C0C0", maroon: "#800000", olive: "#808000", lime: "#00FF00", aqua: "#00FFFF",
  cyan: "#00FFFF", magenta: "#FF00FF", fuchsia: "#FF00FF", gold: "#FFD700", lightblue: "#ADD8E6", lightgreen: "#90EE90", lightyellow: "#FFFFE0", darkgreen: "#006400", darkred: "#8B0000", darkblue: "#00008B",
};
