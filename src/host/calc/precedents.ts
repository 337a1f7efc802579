// What a formula refers to, found in its tree without computing it: the areas it may read, and how it behaves.
import type { Book } from "../model/book";
import { sheetByName } from "../model/book";
import type { Sheet } from "../model/sheet";
import { SPILLING, VOLATILE } from "./functions/library";
import { formulaOfName } from "./names";
import type { Formula } from "./syntax";
import { tableArea } from "./tableReference";
import type { Area } from "./value";

export interface Precedents {
  readonly areas: readonly Area[];
  /** Computed anew whenever anything changes. */
  readonly isVolatile: boolean;
  /** What it refers to may become another place when names, tables or sheets change. */
  readonly usesNames: boolean;
  /** The formulas of the defined names on its way. */
  readonly names: readonly Formula[];
  /** It has a function that gives arrays. */
  readonly spills: boolean;
}

/** The precedents of a formula that stands in a cell. */
export function precedentsOf(formula: Formula, book: Book, sheet: Sheet, row: number, column: number): Precedents {
  const areas: Area[] = [];
  const names = new Set<Formula>();
  let isVolatile = false;
  let usesNames = false;
  let spills = false;
  const visit = (node: Formula, home: Sheet): void => {
    switch (node.kind) {
      case "reference": {
        usesNames ||= node.sheet !== null;
        const target = node.sheet === null ? home : sheetByName(book, node.sheet);
        if (target) areas.push({ kind: "area", sheet: target, range: node.range });
        return;
      }
      case "table": {
        usesNames = true;
        const area = tableArea(book, node, home, row, column);
        if (area) areas.push(area);
        return;
      }
      case "name": {
        usesNames = true;
        const tree = formulaOfName(book, home, node.name, node.sheet);
        if (tree && !names.has(tree)) {
          names.add(tree);
          visit(tree, home);
        }
        return;
      }
      case "call":
        isVolatile ||= VOLATILE.has(node.name);
        spills ||= SPILLING.has(node.name);
        for (const operand of node.operands) visit(operand, home);
        return;
      case "invoke":
        visit(node.callee, home);
        for (const operand of node.operands) visit(operand, home);
        return;
      case "unary":
        return visit(node.operand, home);
      case "span":
        spannedArea(node, home);
        visit(node.left, home);
        return visit(node.right, home);
      case "binary":
        visit(node.left, home);
        return visit(node.right, home);
      case "constant":
      case "array":
      case "missing":
      case "unsupported":
        return;
    }
  };
  // Of A1:INDEX(…) only computing tells the end: it is computed whenever anything changes.
  const spannedArea = ({ left, right }: Formula & { kind: "span" }, home: Sheet): void => {
    if (left.kind !== "reference" || right.kind !== "reference") {
      isVolatile = true;
      return;
    }
    const target = left.sheet === null ? home : sheetByName(book, left.sheet);
    if (!target) return;
    const [a, b] = [left.range, right.range];
    areas.push({
      kind: "area", sheet: target,
      range: { top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right) },
    });
  };
  visit(formula, sheet);
  return { areas, isVolatile, usesNames, names: [...names], spills };
}
