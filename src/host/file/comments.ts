// Notes on cells. Their text lies in one part; the boxes Excel draws them in lie in another, in VML, an older drawing
// language, without which Excel shows no note.
import { cellAddress, parseCell } from "../model/address";
import type { CellComment } from "../model/rules";
import { escapeText, richText } from "./cellText";
import { XML_HEAD } from "./package";
import { attribute, child, childrenOf, escapeXml, numberAttribute, parseXml } from "./xml";

/** The notes of a part; `shapes` is the text of the VML part, which alone knows the notes that stay open. */
export function readComments(xml: string, shapes: string | null): CellComment[] {
  const root = parseXml(xml);
  const authors = childrenOf(child(root, "authors"), "author").map((one) => one.text);
  const open = openNotes(shapes ?? "");
  return childrenOf(child(root, "commentList"), "comment").flatMap((element) => {
    const place = parseCell(attribute(element, "ref") ?? "");
    const text = child(element, "text");
    if (!place) return [];
    return [{
      ...place,
      author: authors[numberAttribute(element, "authorId") ?? 0] ?? "",
      text: text ? richText(xml, text.openEnd, text.closeStart) : "",
      visible: open.has(`${place.row},${place.column}`),
    }];
  });
}

/** The part with the notes' texts. */
export function commentsXml(comments: readonly CellComment[]): string {
  const authors = [...new Set(comments.map((one) => one.author))];
  const items = [...comments].sort((a, b) => a.row - b.row || a.column - b.column).map((one) =>
    `<comment ref="${cellAddress(one.row, one.column)}" authorId="${authors.indexOf(one.author)}"><text><t xml:space="preserve">${escapeText(one.text)}</t></text></comment>`);
  return (
    `${XML_HEAD}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    `<authors>${authors.map((author) => `<author>${escapeXml(author)}</author>`).join("")}</authors><commentList>${items.join("")}</commentList></comments>`
  );
}

/** The VML part with the notes' boxes, two columns wide and as tall as their lines need. */
export function commentShapesXml(comments: readonly CellComment[]): string {
  const shapes = comments.map((one, index) => {
    const lines = Math.max(4, Math.ceil(one.text.length / 18) + one.text.split("\n").length);
    const anchor = [one.column + 1, 15, Math.max(0, one.row - 1), 10, one.column + 3, 15, Math.max(0, one.row - 1) + lines, 4].join(", ");
    return (
      `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:1.5pt;width:108pt;height:60pt;z-index:${index + 1};visibility:${one.visible ? "visible" : "hidden"}" fillcolor="#ffffe1" o:insetmode="auto">` +
      '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
      '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
      `<x:Row>${one.row}</x:Row><x:Column>${one.column}</x:Column>${one.visible ? "<x:Visible/>" : ""}</x:ClientData></v:shape>`
    );
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${shapes.join("")}</xml>`
  );
}

// VML is not always well-formed XML, so it is searched as text.
function openNotes(shapes: string): ReadonlySet<string> {
  const open = new Set<string>();
  for (const [data] of shapes.matchAll(/<x:ClientData[^>]*ObjectType="Note"[^]*?<\/x:ClientData>/g)) {
    if (!/<x:Visible\s*\/>|<x:Visible>\s*(?:True|t)?\s*<\/x:Visible>/i.test(data)) continue;
    const row = /<x:Row>\s*(\d+)/.exec(data)?.[1];
    const column = /<x:Column>\s*(\d+)/.exec(data)?.[1];
    if (row !== undefined && column !== undefined) open.add(`${row},${column}`);
  }
  return open;
}
