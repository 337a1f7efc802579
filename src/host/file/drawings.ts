// A sheet's drawing part: where charts and pictures are anchored. Charts become the model's; all else stays as text, and
// a changed drawing is patched anchor by anchor.
import type { Anchor, AnchorPoint, Chart } from "../model/chart";
import { anchorOfRectangle, rectangleOfAnchor } from "../model/geometry";
import type { Sheet } from "../model/sheet";
import type { Palette } from "./colors";
import { isKind, partText, relationsOf, targetPath, XML_HEAD, type Entries } from "./package";
import { readChart } from "./readChart";
import { attribute, attributesXml, child, descend, escapeXml, numberAttribute, parseXml, relationAttribute, type XmlElement } from "./xml";

const EMU_PER_POINT = 12_700;
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The charts of a drawing part; the sheet's columns and rows must be read before, to place those anchored at one corner. */
export function readCharts(entries: Entries, path: string, sheet: Sheet, palette: Palette): Chart[] {
  const text = partText(entries, path);
  if (text === null) return [];
  const relations = relationsOf(entries, path);
  return parseXml(text).children.flatMap((element) => {
    const frame = chartFrame(element);
    const relation = frame && relations.find((one) => one.id === frame.relationId && isKind(one, "chart"));
    const chartPath = relation ? targetPath(entries, path, relation) : null;
    const chartText = chartPath === null ? null : partText(entries, chartPath);
    if (!frame || chartText === null) return [];
    const anchor = readAnchor(element, sheet);
    return anchor ? [{ id: frame.id, name: frame.name, altText: frame.altText, anchor, ...readChart(chartText, palette) }] : [];
  });
}

/** The empty drawing part. */
export const BLANK_DRAWING = `${XML_HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}"></xdr:wsDr>`;

/** A drawing without the charts of these ids, and the relations they used. */
export function withoutCharts(xml: string, ids: ReadonlySet<string>): { readonly xml: string; readonly relationIds: readonly string[] } {
  const relationIds: string[] = [];
  let text = xml;
  for (const element of [...parseXml(xml).children].reverse()) {
    const frame = chartFrame(element);
    if (!frame || !ids.has(frame.id)) continue;
    relationIds.push(frame.relationId);
    text = text.slice(0, element.start) + text.slice(element.end);
  }
  return { xml: text, relationIds };
}

/** A drawing with a chart moved or renamed; its frame, and with it the chart's part, stays as it is. */
export function withMovedChart(xml: string, chart: Chart): string {
  const element = parseXml(xml).children.find((one) => chartFrame(one)?.id === chart.id);
  const frame = child(element ?? null, "graphicFrame");
  const properties = descend(frame, "nvGraphicFramePr", "cNvPr");
  if (!element || !frame || !properties) return xml;
  const attributes = Object.fromEntries(properties.attributes);
  const renamed = `<${properties.qualifiedName}${attributesXml({ ...attributes, name: chart.name, descr: chart.altText })}${xml.slice(properties.start, properties.openEnd).endsWith("/>") ? "/>" : ">"}`;
  const kept = xml.slice(frame.start, properties.start) + renamed + xml.slice(properties.openEnd, frame.end);
  const anchor = `${anchorXml(chart.anchor)}${kept}<xdr:clientData/>`;
  return `${xml.slice(0, element.start)}<xdr:twoCellAnchor xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}">${anchor}</xdr:twoCellAnchor>${xml.slice(element.end)}`;
}

/** A drawing with charts added, each with the relation that leads to its part. */
export function withCharts(xml: string, charts: readonly { readonly chart: Chart; readonly relationId: string }[]): string {
  const root = parseXml(xml);
  const used = new Set([...xml.matchAll(/cNvPr[^>]*?\sid\s*=\s*["'](\d+)["']/g)].map((match) => Number(match[1])));
  const frames = charts.map(({ chart, relationId }) => {
    const wanted = Number(chart.id);
    let id = Number.isInteger(wanted) && wanted > 0 ? wanted : 2;
    while (used.has(id)) id++;
    used.add(id);
    return frameXml(chart, relationId, id);
  });
  if (root.closeStart === root.end) {
    return `${xml.slice(0, root.openEnd).replace(/\/>$/, ">")}${frames.join("")}</${root.qualifiedName}>${xml.slice(root.end)}`;
  }
  return xml.slice(0, root.closeStart) + frames.join("") + xml.slice(root.closeStart);
}

function chartFrame(anchor: XmlElement) {
  const frame = child(anchor, "graphicFrame");
  const properties = descend(frame, "nvGraphicFramePr", "cNvPr");
  const relationId = relationAttribute(descend(frame, "graphic", "graphicData", "chart"));
  if (!properties || relationId === null) return null;
  return { id: attribute(properties, "id") ?? "", name: attribute(properties, "name") ?? "", altText: attribute(properties, "descr") || null, relationId };
}

function readAnchor(element: XmlElement, sheet: Sheet): Anchor | null {
  const from = readPoint(child(element, "from"));
  const to = readPoint(child(element, "to"));
  if (from && to) return { from, to };
  const size = child(element, "ext");
  const position = child(element, "pos");
  const points = (of: XmlElement | null, name: string) => (numberAttribute(of, name) ?? 0) / EMU_PER_POINT;
  if (!size || !(from ?? position)) return null;
  const corner = from ? rectangleOfAnchor(sheet, { from, to: from }) : { left: points(position, "x"), top: points(position, "y") };
  return anchorOfRectangle(sheet, { left: corner.left, top: corner.top, width: points(size, "cx"), height: points(size, "cy") });
}

function readPoint(element: XmlElement | null): AnchorPoint | null {
  if (!element) return null;
  const number = (name: string) => Number(child(element, name)?.text ?? 0);
  return { row: number("row"), column: number("col"), x: number("colOff") / EMU_PER_POINT, y: number("rowOff") / EMU_PER_POINT };
}

function anchorXml({ from, to }: Anchor): string {
  const point = (name: string, { row, column, x, y }: AnchorPoint) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${Math.round(x * EMU_PER_POINT)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${Math.round(y * EMU_PER_POINT)}</xdr:rowOff></xdr:${name}>`;
  return point("from", from) + point("to", to);
}

function frameXml(chart: Chart, relationId: string, id: number): string {
  const description = chart.altText === null ? "" : ` descr="${escapeXml(chart.altText)}"`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}">${anchorXml(chart.anchor)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeXml(chart.name)}"${description}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONS}" r:id="${relationId}"/></a:graphicData></a:graphic>` +
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}
