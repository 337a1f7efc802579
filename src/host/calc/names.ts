// Defined names: which formula a name stands for, a sheet's own before the book's.
import type { Book, DefinedName } from "../model/book";
import { sheetByName } from "../model/book";
import type { Sheet } from "../model/sheet";
import { parseFormula } from "./parse";
import type { Formula } from "./syntax";
import { SyntaxFault } from "./tokens";
import { tableByName } from "../model/book";

const trees = new WeakMap<DefinedName, Formula>();

/** The tree of a name as seen from a sheet (or of the sheet named before it), a table's name included; null for no such name. */
export function formulaOfName(book: Book, sheet: Sheet, name: string, sheetName: string | null): Formula | null {
  const home = sheetName === null ? sheet : sheetByName(book, sheetName);
  const wanted = name.toLowerCase();
  const named = book.names.filter((one) => one.name.toLowerCase() === wanted);
  const found = named.find(({ sheetId }) => sheetId === home?.id) ?? named.find(({ sheetId }) => sheetId === null);
  if (found) return treeOf(found);
  return tableByName(book, name) ? { kind: "table", table: name, parts: [], columns: null } : null;
}

function treeOf(name: DefinedName): Formula {
  const known = trees.get(name);
  if (known) return known;
  const tree = readable(name.formula);
  trees.set(name, tree);
  return tree;
}

/** The tree of a formula's text; one that cannot be read is known as such. */
export function readable(text: string): Formula {
  try {
    return parseFormula(text);
  } catch (error) {
    if (error instanceof SyntaxFault) return { kind: "unsupported", what: error.message };
    throw error;
  }
}
