// Where cells lie on a sheet, in points from its top left corner (Office.js's unit; a pixel is 0.75 points).
// Column widths in files are characters of the default font: at 7 pixels a digit, plus 5 of margin.
import type { Anchor, AnchorPoint } from "./chart";
import { MAX_COLUMNS, MAX_ROWS, type Range } from "./address";
import { columnSpanAt, rowProperties, type Sheet } from "./sheet";

const POINTS_PER_PIXEL = 0.75;
const DIGIT_PIXELS = 7;
const MARGIN_PIXELS = 5;

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Points of a width in characters. */
export function pointsOfCharacters(characters: number): number {
  const pixels = characters < 1 ? Math.round(characters * (DIGIT_PIXELS + MARGIN_PIXELS)) : Math.round(characters * DIGIT_PIXELS + MARGIN_PIXELS);
  return pixels * POINTS_PER_PIXEL;
}

/** Characters of a width in points, to the hundredth Excel shows. */
export function charactersOfPoints(points: number): number {
  const pixels = points / POINTS_PER_PIXEL;
  const whole = DIGIT_PIXELS + MARGIN_PIXELS;
  return Math.round((pixels < whole ? pixels / whole : (pixels - MARGIN_PIXELS) / DIGIT_PIXELS) * 100) / 100;
}

/** A column's width in points; 0 where hidden. */
export function columnPoints(sheet: Sheet, column: number): number {
  const span = columnSpanAt(sheet, column);
  return span?.hidden ? 0 : pointsOfCharacters(span?.width ?? sheet.defaults.columnWidth);
}

/** A row's height in points; 0 where hidden. */
function rowPoints(sheet: Sheet, row: number): number {
  const properties = rowProperties(sheet, row);
  return properties.hidden ? 0 : properties.height ?? sheet.defaults.rowHeight;
}

/** Where a range lies. */
export function rectangleOfRange(sheet: Sheet, range: Range): Rectangle {
  return {
    left: offset(range.left, (column) => columnPoints(sheet, column)),
    top: offset(range.top, (row) => rowPoints(sheet, row)),
    width: extent(range.left, range.right, (column) => columnPoints(sheet, column)),
    height: extent(range.top, range.bottom, (row) => rowPoints(sheet, row)),
  };
}

/** Where an anchored drawing lies. */
export function rectangleOfAnchor(sheet: Sheet, { from, to }: Anchor): Rectangle {
  const left = offset(from.column, (column) => columnPoints(sheet, column)) + from.x;
  const top = offset(from.row, (row) => rowPoints(sheet, row)) + from.y;
  return {
    left,
    top,
    width: offset(to.column, (column) => columnPoints(sheet, column)) + to.x - left,
    height: offset(to.row, (row) => rowPoints(sheet, row)) + to.y - top,
  };
}

/** The anchor of a rectangle: the cells its corners lie in, as the columns and rows stand now. */
export function anchorOfRectangle(sheet: Sheet, rectangle: Rectangle): Anchor {
  return {
    from: pointAt(sheet, rectangle.left, rectangle.top),
    to: pointAt(sheet, rectangle.left + rectangle.width, rectangle.top + rectangle.height),
  };
}

function pointAt(sheet: Sheet, left: number, top: number): AnchorPoint {
  const [column, x] = divide(left, MAX_COLUMNS, (index) => columnPoints(sheet, index));
  const [row, y] = divide(top, MAX_ROWS, (index) => rowPoints(sheet, index));
  return { row, column, x, y };
}

function divide(points: number, count: number, sizeOf: (index: number) => number): readonly [index: number, rest: number] {
  let rest = Math.max(0, points);
  for (let index = 0; index < count; index++) {
    const size = sizeOf(index);
    if (rest < size) return [index, rest];
    rest -= size;
  }
  return [count - 1, 0];
}

function offset(end: number, sizeOf: (index: number) => number): number {
  return end === 0 ? 0 : extent(0, end - 1, sizeOf);
}

function extent(first: number, last: number, sizeOf: (index: number) => number): number {
  let sum = 0;
  for (let index = first; index <= last; index++) sum += sizeOf(index);
  return sum;
}
