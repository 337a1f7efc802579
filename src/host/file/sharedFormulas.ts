// A file stores a formula filled over many cells once, at its first cell; the others only name it. Here each gets its
// own text: relative references move with the cell, absolute ones ($A$1) stay.
import { cellAddress, columnLetters, columnOfLetters, MAX_COLUMNS, MAX_ROWS, type CellPlace } from "../model/address";
import { tokensOf } from "./formulaText";

/** A formula made ready to be moved: fixed texts and, between them, references. */
export interface FormulaPattern {
  readonly from: CellPlace;
  readonly parts: readonly (string | MovablePart)[];
}

/** A reference to a cell, a column or a row; what is relative moves. */
interface MovablePart {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** The pattern of a formula that stands in a cell. */
export function formulaPattern(formula: string, from: CellPlace): FormulaPattern {
  const tokens = tokensOf(formula);
  const parts: (string | MovablePart)[] = [];
  tokens.forEach((token, index) => {
    const isCall = tokens[index + 1] === "(" || tokens[index + 1] === "!";
    const inSpan = tokens[index + 1] === ":" || tokens[index - 1] === ":";
    const reference = isCall ? null : cellPart(token) ?? (inSpan ? spanPart(token) : null);
    const last = parts.length - 1;
    if (reference) parts.push(reference);
    else if (typeof parts[last] === "string") parts[last] = (parts[last] as string) + token;
    else parts.push(token);
  });
  return { from, parts };
}

/** The formula as it reads in another cell; a reference pushed off the sheet is #REF!. */
export function formulaAt(pattern: FormulaPattern, to: CellPlace): string {
  const rows = to.row - pattern.from.row;
  const columns = to.column - pattern.from.column;
  let text = "";
  for (const part of pattern.parts) text += typeof part === "string" ? part : movedText(part, rows, columns);
  return text;
}

function movedText({ row, column, rowFixed, columnFixed }: MovablePart, rows: number, columns: number): string {
  const newRow = row === null || rowFixed ? row : row + rows;
  const newColumn = column === null || columnFixed ? column : column + columns;
  if ((newRow !== null && (newRow < 0 || newRow >= MAX_ROWS)) || (newColumn !== null && (newColumn < 0 || newColumn >= MAX_COLUMNS))) return "#REF!";
  if (newRow !== null && newColumn !== null && !rowFixed && !columnFixed) return cellAddress(newRow, newColumn);
  return (newColumn === null ? "" : (columnFixed ? "$" : "") + columnLetters(newColumn)) + (newRow === null ? "" : (rowFixed ? "$" : "") + (newRow + 1));
}

function cellPart(token: string): MovablePart | null {
  const match = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/.exec(token);
  if (!match) return null;
  const column = columnOfLetters(match[2]!);
  const row = Number(match[4]) - 1;
  return column < 0 || row < 0 || row >= MAX_ROWS ? null : { row, column, columnFixed: match[1] === "$", rowFixed: match[3] === "$" };
}

// One end of "B:D" or "3:5".
function spanPart(token: string): MovablePart | null {
  const rowMatch = /^(\$?)([0-9]{1,7})$/.exec(token);
  if (rowMatch) return { row: Number(rowMatch[2]) - 1, column: null, rowFixed: rowMatch[1] === "$", columnFixed: false };
  const columnMatch = /^(\$?)([A-Za-z]{1,3})$/.exec(token);
  const column = columnMatch ? columnOfLetters(columnMatch[2]!) : -1;
  return column < 0 ? null : { row: null, column, rowFixed: false, columnFixed: columnMatch![1] === "$" };
}
