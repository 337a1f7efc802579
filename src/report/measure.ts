// How much room text takes: in characters of Latin text, where a Chinese, Japanese or Korean character and full-width punctuation count two.

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const TOKENS = /\s+|[\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]|[^\s\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]+/gu;

/**
 * The width of one line of text; 0 for none.
 * @example textWidth("CSAT 满意度") is 11
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/** The width of the longest line of a text with line breaks. */
export function widestLine(text: string): number {
  return Math.max(...text.split("\n").map(textWidth));
}

/**
 * A header with its unit in brackets, on one line where it fits and else with the unit on a line of its own: a bracket is not parted.
 * @example headerLines("Median (h)", 8) is "Median\n(h)"
 */
export function headerLines(header: string, width: number): string {
  const unit = /\s*([(（][^()（）]*[)）])$/.exec(header);
  return unit === null || textWidth(header) <= width ? header : `${header.slice(0, unit.index)}\n${unit[1]}`;
}

/** The width below which a text cannot be wrapped without breaking a word. */
export function longestWord(text: string): number {
  return Math.max(0, ...(text.match(TOKENS) ?? []).map((token) => textWidth(token.trim())));
}

/**
 * The lines a text takes when wrapped at a width: words stay whole where they fit, Chinese breaks anywhere. At least 1.
 * @example wrappedLines("aa bb cc", 5) is 2
 */
export function wrappedLines(text: string, width: number): number {
  return text.split("\n").reduce((lines, line) => lines + linesOfOne(line, Math.max(1, width)), 0);
}

function linesOfOne(line: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const token of line.match(TOKENS) ?? []) {
    const size = textWidth(token);
    if (used + size <= width) {
      used += size;
    } else if (token.trim() === "") {
      // Spaces that reach the end fill the line; the next word begins another.
      used = width;
    } else {
      lines += used > 0 ? 1 : 0;
      lines += Math.ceil(size / width) - 1;
      used = size % width === 0 ? width : size % width;
    }
  }
  return lines;
}

/** The text with spaces added up to a width, on the right for text and on the left for figures. */
export function padded(text: string, width: number, align: "left" | "right"): string {
  const space = " ".repeat(Math.max(0, width - textWidth(text)));
  return align === "left" ? text + space : space + text;
}
