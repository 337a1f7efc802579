// A report as aligned text, for a terminal and for tests: the same words and figures as the tabs, without their looks.
import { padded, textWidth } from "./measure";
import type { Block, Cell, Format, Report, Tab, Table } from "./model";
import { alignmentOf, shown } from "./shown";

const GAP = "  ";

function cellText(cell: Cell | undefined, format: Format): string {
  return cell ? shown(cell.value, cell.format ?? format).replace(/\s*\n\s*/g, "; ") : "";
}

function tableLines(table: Table): readonly string[] {
  const header = table.columns.map(({ header: text }) => text);
  const body = [...table.rows, ...(table.total && table.rows.length > 0 ? [table.total] : [])]
    .map((cells) => table.columns.map(({ format }, index) => cellText(cells[index], format)));
  const widths = header.map((text, index) => body.reduce((most, cells) => Math.max(most, textWidth(cells[index] ?? "")), textWidth(text)));
  const line = (cells: readonly string[]) => cells
    .map((text, index) => padded(text, widths[index] ?? 0, alignmentOf(table.columns[index]?.format ?? "text"))).join(GAP).trimEnd();
  const rule = widths.map((width) => "-".repeat(width)).join(GAP);
  return [line(header), rule, ...(table.rows.length === 0 ? [table.empty] : body.map(line))];
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case "title": return [block.text, "=".repeat(textWidth(block.text)), block.subtitle];
    case "heading": return [`${block.level === 1 ? "##" : "###"} ${block.text}`, ...(block.note === undefined ? [] : [block.note])];
    case "text": return block.lines.map((cell) => cellText(cell, "text"));
    case "tiles": return block.tiles.map(({ label, value, details }) => [label, cellText(value, "text"), ...details].join(" | "));
    case "pairs": return block.pairs.map(([label, value]) => `${label}: ${cellText(value, "text")}`);
    case "table": return tableLines(block);
    case "chart": return [`[${block.title}]`];
    case "form": return block.fields.map(({ label }) => `${label}: ____`);
    case "page-break": return ["\f"];
  }
}

/** One tab as text. */
export function printTab(tab: Tab): string {
  return tab.blocks.map((block) => blockLines(block).join("\n")).join("\n\n");
}

/** The whole report as text, its tabs one after the other. */
export function printReport(report: Report): string {
  return [...report.tabs.map(printTab), report.footer].join("\n\n\n");
}
