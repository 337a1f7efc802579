// Borders of ranges. An edge is drawn on the cells along it, an inside line on both cells it parts, so that whichever
// is read says the same. A line has a style and a weight in the API and one word for both in the file.
import type { Range } from "../../model/address";
import type { Border, BorderStyle, Borders, Format } from "../../model/format";
import { colorOf, wordOf } from "../arguments";
import { sharedFormat } from "../edits/styles";
import { itemNotFound, HostError } from "../hostError";
import { navigation, objectType, readable, writable } from "../member";
import type { BorderSide, CellBorder, Cells, Host } from "../targets";
import { instance } from "../targets";
import { changeFormats } from "./rangeFormat";

const SIDES: readonly BorderSide[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"];
type Line = "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
type Weight = "Hairline" | "Thin" | "Medium" | "Thick";

const LINES: readonly (Line | "None")[] = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const WEIGHTS: readonly Weight[] = ["Hairline", "Thin", "Medium", "Thick"];

const OF_FILE: Readonly<Record<BorderStyle, readonly [Line, Weight]>> = {
  hair: ["Continuous", "Hairline"], thin: ["Continuous", "Thin"], medium: ["Continuous", "Medium"], thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"], mediumDashed: ["Dash", "Medium"], dashDot: ["DashDot", "Thin"], mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"], mediumDashDotDot: ["DashDotDot", "Medium"], dotted: ["Dot", "Thin"], double: ["Double", "Thick"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

export const rangeBorderCollection = objectType("RangeBorderCollection", {
  itemType: "RangeBorder",
  items: (cells) => SIDES.map((side) => instance("RangeBorder", { ...cells, side })),
  find: (cells, key) => {
    const side = SIDES.find((one) => one.toLowerCase() === String(key).toLowerCase());
    if (!side && /^diagonal/i.test(String(key))) throw new HostError("ApiNotFound", "Diagonal borders are not implemented by the embedded host.");
    return side ? instance("RangeBorder", { ...cells, side }) : null;
  },
  members: {
    count: readable(() => SIDES.length),
    getItemAt: navigation((cells, [index]) => {
      const side = SIDES[Number(index)];
      if (!side) throw itemNotFound(`border ${String(index)}`);
      return instance("RangeBorder", { ...cells, side });
    }),
  },
});

export const rangeBorder = objectType("RangeBorder", {
  identity: (border) => border.side,
  members: {
    sideIndex: readable((border) => border.side),
    style: writable((border, host) => lineOf(border, host)?.[0] ?? "None", (border, value, host) => {
      const line = wordOf(value, LINES, "style");
      change(border, host, (before) => (line === "None" ? null : { style: fileStyle(line, before ? OF_FILE[before.style][1] : "Thin"), color: before?.color ?? null }));
    }),
    weight: writable((border, host) => lineOf(border, host)?.[1] ?? "Thin", (border, value, host) => {
      const weight = wordOf(value, WEIGHTS, "weight");
      change(border, host, (before) => ({ style: fileStyle(before ? OF_FILE[before.style][0] : "Continuous", weight), color: before?.color ?? null }));
    }),
    color: writable((border, host) => sharedBorder(border, host, (line) => line?.color ?? "#000000") ?? "", (border, value, host) => {
      const color = colorOf(value);
      change(border, host, (before) => ({ style: before?.style ?? "thin", color }));
    }),
  },
});

/** The file's word for a line of a weight; the nearest where it has none. */
function fileStyle(line: Line, weight: Weight): BorderStyle {
  const styles = (Object.keys(OF_FILE) as BorderStyle[]).filter((style) => OF_FILE[style][0] === line);
  return styles.find((style) => OF_FILE[style][1] === weight) ?? styles.find((style) => OF_FILE[style][1] !== "Hairline")!;
}

function lineOf(border: CellBorder, host: Host): readonly [Line, Weight] | null {
  const style = sharedBorder(border, host, (line) => line?.style ?? "none");
  return style === null || style === "none" ? null : OF_FILE[style];
}

function sharedBorder<Value>(border: CellBorder, host: Host, pick: (line: Border | null) => Value): Value | null {
  const [strip] = strips(border);
  return strip ? sharedFormat(host, strip.cells, (format) => pick(format.borders[strip.edge])) : null;
}

function change(border: CellBorder, host: Host, redraw: (before: Border | null) => Border | null): void {
  for (const { cells, edge } of strips(border)) {
    changeFormats(host, cells, (format: Format) => ({ ...format, borders: { ...format.borders, [edge]: redraw(format.borders[edge]) } }));
  }
}

interface Strip {
  readonly cells: Cells;
  readonly edge: keyof Borders;
}

/** The cells a border is drawn on, and on which of their edges. */
function strips({ sheet, areas, side }: CellBorder): readonly Strip[] {
  return areas.flatMap((area) => parts(area, side).map(({ range, edge }) => ({ cells: { sheet, areas: [range] }, edge })))
    .filter(({ cells: { areas: [range] } }) => range !== undefined && range.top <= range.bottom && range.left <= range.right);
}

function parts(area: Range, side: BorderSide): readonly { readonly range: Range; readonly edge: keyof Borders }[] {
  switch (side) {
    case "EdgeTop":
      return [{ range: { ...area, bottom: area.top }, edge: "top" }];
    case "EdgeBottom":
      return [{ range: { ...area, top: area.bottom }, edge: "bottom" }];
    case "EdgeLeft":
      return [{ range: { ...area, right: area.left }, edge: "left" }];
    case "EdgeRight":
      return [{ range: { ...area, left: area.right }, edge: "right" }];
    case "InsideVertical":
      return [{ range: { ...area, right: area.right - 1 }, edge: "right" }, { range: { ...area, left: area.left + 1 }, edge: "left" }];
    case "InsideHorizontal":
      return [{ range: { ...area, bottom: area.bottom - 1 }, edge: "bottom" }, { range: { ...area, top: area.top + 1 }, edge: "top" }];
    default:
      return [];
  }
}
