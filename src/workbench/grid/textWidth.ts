// How wide texts are on this screen, in CSS pixels, asked of the browser's own text engine.
import type { Font } from "../../host/model/format";

/** Faces to fall back to, Latin and Chinese, where a workbook's own font is not on the machine. */
const FALLBACK = `Calibri, Carlito, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "WenQuanYi Zen Hei", sans-serif`;
const PIXELS_PER_POINT = 4 / 3;

/** The CSS family of a workbook's font. */
export function fontFamily(name: string): string {
  return `"${name.replaceAll('"', "")}", ${FALLBACK}`;
}

/** The CSS `font` of a cell's font at a zoom of 1. */
export function fontShorthand({ name, size, bold, italic }: Pick<Font, "name" | "size" | "bold" | "italic">): string {
  return `${italic ? "italic " : ""}${bold ? "bold " : ""}${size * PIXELS_PER_POINT}px ${fontFamily(name)}`;
}

/** The height one line of a font takes in a cell, in pixels at a zoom of 1, as Excel leaves room for it. */
export function lineHeight(points: number): number {
  return Math.ceil(points * PIXELS_PER_POINT * 1.28);
}

/** The width of a text on one line, in pixels at a zoom of 1. */
export function textWidth(text: string, font: string): number {
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return text.length * 7;
  if (context.font !== font) context.font = font;
  return context.measureText(text).width;
}

/** The number of lines a text takes in a width: Chinese breaks anywhere, other text between words. */
export function wrappedLines(text: string, width: number, font: string): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) lines += paragraphLines(paragraph, Math.max(width, 1), font);
  return lines;
}

function paragraphLines(text: string, width: number, font: string): number {
  if (textWidth(text, font) <= width) return 1;
  let lines = 1;
  let used = 0;
  for (const piece of text.match(/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]+\s*|\s+/g) ?? []) {
    const size = textWidth(piece, font);
    if (used + textWidth(piece.trimEnd(), font) <= width || used === 0) {
      used += size;
      // A word longer than the line is broken where the line ends.
      while (used > width && size > width) {
        lines++;
        used -= width;
      }
      continue;
    }
    lines++;
    used = size;
  }
  return lines;
}

let context: CanvasRenderingContext2D | null = null;
