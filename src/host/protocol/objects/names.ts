// Names of the workbook or of one sheet, and comments as far as the host knows them.
import { absoluteAddress, parseReference, quoteSheetName } from "../../model/address";
import { sheetById, sheetByName, type DefinedName } from "../../model/book";
import { cellAt } from "../../model/sheet";
import { isAbsent, isInstance, textOf, flagOf } from "../arguments";
import { assertNameForm } from "../edits/tableNames";
import { apiValue } from "../edits/reading";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../hostError";
import { child, method, navigation, objectType, readable, writable } from "../member";
import type { Host, Instance, NamedPart, NameScope } from "../targets";
import { instance } from "../targets";
import { areaOf, cellsOf, rangeOf } from "./area";

function sameName(a: { readonly name: string; readonly sheetId: string | null }, b: { readonly name: string; readonly sheetId: string | null }): boolean {
  return a.sheetId === b.sheetId && a.name.toLowerCase() === b.name.toLowerCase();
}

function find(host: Host, { sheet }: NameScope, key: string): Instance | null {
  const name = host.book.names.find((one) => sameName(one, { name: key, sheetId: sheet?.id ?? null }));
  return name ? instance("NamedItem", { name: name.name, sheetId: name.sheetId }) : null;
}

function nameOf(host: Host, part: NamedPart): DefinedName {
  const name = host.book.names.find((one) => sameName(one, part));
  if (!name) throw itemNotFound(`name ${part.name}`);
  return name;
}

function change(host: Host, part: NamedPart, changes: Partial<DefinedName>): void {
  host.book.names = host.book.names.map((one) => (sameName(one, part) ? { ...one, ...changes } : one));
}

export const namedItemCollection = objectType("NamedItemCollection", {
  itemType: "NamedItem",
  items: ({ sheet }, host) => host.book.names.filter((one) => one.sheetId === (sheet?.id ?? null)).map(({ name, sheetId }) => instance("NamedItem", { name, sheetId })),
  find: (scope, key, host) => find(host, scope, String(key)),
  members: {
    getCount: method(({ sheet }, _args, host) => host.book.names.filter((one) => one.sheetId === (sheet?.id ?? null)).length),
    getItemOrNullObject: navigation((scope, [key], host) => find(host, scope, textOf(key, "name"))),
    add: navigation((scope, [name, reference, comment], host) => {
      const part = { name: textOf(name, "name"), sheetId: scope.sheet?.id ?? null };
      assertNameForm(part.name);
      if (host.book.names.some((one) => sameName(one, part))) throw itemAlreadyExists(`name ${part.name}`);
      const defined = { ...part, formula: formulaOf(host, reference), hidden: false, comment: isAbsent(comment) ? null : textOf(comment, "comment") };
      host.book.names = [...host.book.names, defined];
      return instance("NamedItem", part);
    }),
  },
});

function formulaOf(host: Host, reference: unknown): string {
  if (isInstance(reference)) {
    const cells = cellsOf(host, reference, null);
    return `${quoteSheetName(cells.sheet.name)}!${absoluteAddress(areaOf(cells))}`;
  }
  const text = textOf(reference, "reference");
  if (!text.startsWith("=")) throw invalidArgument("a name refers to a range or to a formula that begins with =");
  return text.slice(1);
}

export const namedItem = objectType("NamedItem", {
  identity: (part) => part.name,
  exists: (part, host) => host.book.names.some((one) => sameName(one, part)),
  members: {
    name: readable((part, host) => nameOf(host, part).name),
    formula: writable((part, host) => `=${nameOf(host, part).formula}`, (part, value, host) => change(host, part, { formula: formulaOf(host, value) })),
    value: readable((part, host) => valueOf(host, nameOf(host, part))),
    type: readable((part, host) => (parseReference(nameOf(host, part).formula) ? "Range" : typeof valueOf(host, nameOf(host, part)) === "number" ? "Double" : "String")),
    scope: readable((part) => (part.sheetId === null ? "Workbook" : "Worksheet")),
    visible: writable((part, host) => !nameOf(host, part).hidden, (part, value, host) => change(host, part, { hidden: !flagOf(value, "visible") })),
    comment: writable((part, host) => nameOf(host, part).comment ?? "", (part, value, host) => change(host, part, { comment: textOf(value, "comment") })),
    worksheetOrNullObject: child((part, host) => {
      const sheet = part.sheetId === null ? null : sheetById(host.book, part.sheetId);
      return sheet && instance("Worksheet", sheet);
    }),
    getRange: navigation((part, _args, host) => {
      const range = rangeOfName(host, part);
      if (!range) throw itemNotFound(`${part.name} names no range`);
      return range;
    }),
    getRangeOrNullObject: navigation((part, _args, host) => rangeOfName(host, part)),
    delete: method((part, _args, host) => {
      host.book.names = host.book.names.filter((one) => !sameName(one, part));
    }),
  },
});

function rangeOfName(host: Host, part: NamedPart): Instance | null {
  const reference = parseReference(nameOf(host, part).formula);
  const sheet = reference?.sheet ? sheetByName(host.book, reference.sheet) : null;
  return reference && sheet ? rangeOf(sheet, reference.range) : null;
}

// As Excel shows it: the address of a range, the value of a cell or constant.
function valueOf(host: Host, { formula }: DefinedName): unknown {
  const reference = parseReference(formula);
  if (!reference) return /^-?\d+(\.\d+)?$/.test(formula) ? Number(formula) : formula.replace(/^"(.*)"$/s, "$1").replaceAll('""', '"');
  const { range } = reference;
  const sheet = reference.sheet === null ? null : sheetByName(host.book, reference.sheet);
  if (!sheet) return "#REF!";
  if (range.top !== range.bottom || range.left !== range.right) return formula;
  const cell = cellAt(sheet, range.top, range.left);
  return cell ? apiValue(cell.value) : "";
}

export const commentCollection = objectType("CommentCollection", {
  members: {
    getCount: method(({ sheet }, _args, host) => (sheet ? [sheet] : host.book.sheets).reduce((sum, one) => sum + one.comments.length, 0)),
  },
});
