// Data validation of a range: one rule per cell, set for all cells of the range together.
import { absoluteAddress, quoteSheetName, rangesOverlap } from "../../model/address";
import type { Comparison, DataValidation } from "../../model/rules";
import { flagOf, isAbsent, isInstance, textOf, wordOf } from "../arguments";
import { assertAllowed } from "../edits/guard";
import { withoutArea } from "../edits/overlays";
import { HostError, invalidArgument } from "../hostError";
import { method, objectType, readable, writable } from "../member";
import type { Cells } from "../targets";
import { areaOf } from "./area";

const COMPARISONS: Readonly<Record<Comparison, string>> = {
  between: "Between", notBetween: "NotBetween", equal: "EqualTo", notEqual: "NotEqualTo", greaterThan: "GreaterThan", lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo", lessThanOrEqual: "LessThanOrEqualTo",
};

/** Kinds of rules that compare: the rule's property in the API and the file's word. */
const COMPARING = { wholeNumber: "whole", decimal: "decimal", date: "date", time: "time", textLength: "textLength" } as const;
const TYPES: Readonly<Record<DataValidation["kind"], string>> = {
  any: "None", whole: "WholeNumber", decimal: "Decimal", list: "List", date: "Date", time: "Time", textLength: "TextLength", custom: "Custom",
};

function validationOf({ sheet, areas }: Cells): DataValidation | null {
  const [area] = areas;
  return sheet.validations.find(({ ranges }) => area !== undefined && ranges.some((range) => rangesOverlap(range, area))) ?? null;
}

/** Gives the cells a changed validation of their own, cut out of whatever lay over them. */
function replace(cells: Cells, change: (before: DataValidation) => DataValidation | null): void {
  const { sheet, areas } = cells;
  assertAllowed(sheet, null);
  const before = validationOf(cells) ?? {
    ranges: [], kind: "any", operator: "between", formula1: null, formula2: null, ignoreBlank: true, inCellDropDown: true, error: null, prompt: null,
  };
  const after = change(before);
  let rest = sheet.validations;
  for (const area of areas) rest = withoutArea(rest, area);
  sheet.validations = after ? [...rest, { ...after, ranges: areas }] : rest;
}

export const dataValidation = objectType("DataValidation", {
  members: {
    type: readable((cells) => TYPES[validationOf(cells)?.kind ?? "any"]),
    rule: writable((cells) => ruleOf(validationOf(cells)), (cells, value) => {
      const rule = parseRule(value);
      replace(cells, (before) => ({ ...before, ...rule }));
    }),
    ignoreBlanks: writable((cells) => validationOf(cells)?.ignoreBlank ?? true, (cells, value) => {
      const ignoreBlank = flagOf(value, "ignoreBlanks");
      replace(cells, (before) => ({ ...before, ignoreBlank }));
    }),
    errorAlert: writable(
      (cells) => {
        const error = validationOf(cells)?.error;
        return { showAlert: error !== null && error !== undefined, style: error ? STYLES[error.style] : "Stop", title: error?.title ?? "", message: error?.message ?? "" };
      },
      (cells, value) => {
        const { showAlert, style, title, message } = (value ?? {}) as Record<string, unknown>;
        const word = isAbsent(style) ? "Stop" : wordOf(style, Object.values(STYLES), "style");
        const kind = (Object.keys(STYLES) as (keyof typeof STYLES)[]).find((key) => STYLES[key] === word)!;
        replace(cells, (before) => ({ ...before, error: showAlert === false ? null : { style: kind, title: text(title, 32), message: text(message, 255) } }));
      },
    ),
    prompt: writable(
      (cells) => {
        const prompt = validationOf(cells)?.prompt;
        return { showPrompt: prompt !== null && prompt !== undefined, title: prompt?.title ?? "", message: prompt?.message ?? "" };
      },
      (cells, value) => {
        const { showPrompt, title, message } = (value ?? {}) as Record<string, unknown>;
        replace(cells, (before) => ({ ...before, prompt: showPrompt === false ? null : { title: text(title, 32), message: text(message, 255) } }));
      },
    ),
    clear: method((cells) => replace(cells, () => null)),
  },
});

const STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

function text(value: unknown, most: number): string {
  const given = isAbsent(value) ? "" : textOf(value, "text");
  if (given.length > most) throw invalidArgument(`the text has more than ${most} characters`);
  return given;
}

function parseRule(value: unknown): Pick<DataValidation, "kind" | "operator" | "formula1" | "formula2" | "inCellDropDown"> {
  const rule = (value ?? {}) as Record<string, Record<string, unknown> | undefined>;
  const plain = { operator: "between", formula1: null, formula2: null, inCellDropDown: true } as const;
  if (rule["list"]) {
    const { source, inCellDropDown } = rule["list"];
    return { ...plain, kind: "list", formula1: listSource(source), inCellDropDown: inCellDropDown !== false };
  }
  if (rule["custom"]) return { ...plain, kind: "custom", formula1: operand(rule["custom"]["formula"], "formula") };
  for (const [name, kind] of Object.entries(COMPARING)) {
    const given = rule[name];
    if (!given) continue;
    const word = wordOf(given["operator"], Object.values(COMPARISONS), "operator");
    const operator = (Object.keys(COMPARISONS) as Comparison[]).find((key) => COMPARISONS[key] === word)!;
    const second = isAbsent(given["formula2"]) ? null : operand(given["formula2"], "formula2");
    if ((operator === "between" || operator === "notBetween") && second === null) throw invalidArgument("formula2 is missing");
    return { ...plain, kind, operator, formula1: operand(given["formula1"], "formula1"), formula2: second };
  }
  throw invalidArgument("a validation rule has one of list, wholeNumber, decimal, date, time, textLength, custom");
}

// A list is a range, a formula, or words parted by commas, which a file holds in quotes and 255 characters.
function listSource(source: unknown): string {
  if (isInstance(source) && source.type === "Range") return `${quoteSheetName(source.target.sheet.name)}!${absoluteAddress(areaOf(source.target))}`;
  const given = textOf(source, "source");
  if (given.startsWith("=")) return given.slice(1);
  if (given.length === 0 || given.length > 255) throw invalidArgument("a list typed in place has 1 to 255 characters; use a range for more");
  return `"${given.replaceAll('"', '""')}"`;
}

function operand(value: unknown, name: string): string {
  if (isInstance(value) && value.type === "Range") return absoluteAddress(areaOf(value.target));
  const given = textOf(value, name);
  if (given === "") throw invalidArgument(`${name} is empty`);
  if (given.startsWith("=")) return given.slice(1);
  if (/^\d{4}-\d{2}-\d{2}/.test(given)) throw new HostError("ApiNotFound", "Dates as texts in validation rules are not implemented by the embedded host: give serial numbers.");
  return given;
}

function ruleOf(one: DataValidation | null): unknown {
  if (!one || one.kind === "any") return {};
  if (one.kind === "list") return { list: { inCellDropDown: one.inCellDropDown, source: shownSource(one.formula1 ?? "") } };
  if (one.kind === "custom") return { custom: { formula: `=${one.formula1 ?? ""}` } };
  const { kind } = one;
  const name = (Object.keys(COMPARING) as (keyof typeof COMPARING)[]).find((key) => COMPARING[key] === kind)!;
  const shown = (formula: string | null) => (formula === null ? {} : { formula: /^-?\d+(\.\d+)?$/.test(formula) ? Number(formula) : `=${formula}` });
  return {
    [name]: {
      operator: COMPARISONS[one.operator],
      ...("formula" in shown(one.formula1) ? { formula1: shown(one.formula1).formula } : {}),
      ...("formula" in shown(one.formula2) ? { formula2: shown(one.formula2).formula } : {}),
    },
  };
}

function shownSource(formula: string): string {
  return formula.startsWith('"') ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`;
}
