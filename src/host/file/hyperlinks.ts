// Hyperlinks of a sheet. An outside address lies in a relation of the sheet, a place in the book in
// the element itself.
import { parseRange, rangeAddress } from "../model/address";
import type { Hyperlink } from "../model/rules";
import type { Relation } from "./package";
import { attribute, attributesXml, child, childrenOf, relationAttribute, type XmlElement } from "./xml";

/** The links of a sheet. */
export function readHyperlinks(root: XmlElement, relations: readonly Relation[]): Hyperlink[] {
  return childrenOf(child(root, "hyperlinks"), "hyperlink").flatMap((element) => {
    const range = parseRange(attribute(element, "ref") ?? "");
    const id = relationAttribute(element);
    const address = id === null ? null : relations.find((one) => one.id === id)?.target ?? null;
    return range ? [{ range, address, location: attribute(element, "location"), tip: attribute(element, "tooltip") }] : [];
  });
}

/** `<hyperlinks>`; "" where there are none. `relate` gives the relation id of an outside address. */
export function hyperlinksXml(links: readonly Hyperlink[], relate: (address: string) => string): string {
  if (links.length === 0) return "";
  const items = links.map((link) => `<hyperlink${attributesXml({
    ref: rangeAddress(link.range),
    "r:id": link.address === null ? null : relate(link.address),
    location: link.location,
    tooltip: link.tip,
  })}/>`);
  return `<hyperlinks>${items.join("")}</hyperlinks>`;
}
