// xl/metadata.xml: the list a cell's `cm` number points into. A formula whose number leads to the entry "XLDAPR" with
// fDynamic is a dynamic array; without it the same formula would be a fixed {=…} array.
import { attribute, child, childrenOf, descend, flagAttribute, numberAttribute, parseXml, type XmlElement } from "./xml";
import { XML_HEAD } from "./package";

const DYNAMIC_TYPE = "XLDAPR";

/** The `cm` numbers (from 1) that mean "dynamic array". */
export function dynamicNumbers(xml: string): ReadonlySet<number> {
  const root = parseXml(xml);
  const numbers = new Set<number>();
  const types = childrenOf(child(root, "metadataTypes"), "metadataType").map((one) => attribute(one, "name"));
  const future = childrenOf(root, "futureMetadata").find((one) => attribute(one, "name") === DYNAMIC_TYPE) ?? null;
  childrenOf(child(root, "cellMetadata"), "bk").forEach((block, index) => {
    const record = child(block, "rc");
    if (types[(numberAttribute(record, "t") ?? 0) - 1] !== DYNAMIC_TYPE) return;
    const properties = descend(childrenOf(future, "bk")[numberAttribute(record, "v") ?? 0] ?? null, "extLst", "ext", "dynamicArrayProperties");
    if (flagAttribute(properties, "fDynamic", "unset")) numbers.add(index + 1);
  });
  return numbers;
}

/** The part of a workbook that has dynamic arrays and no other metadata; their `cm` number is 1. */
export const DYNAMIC_METADATA =
  `${XML_HEAD}<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">` +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/** Metadata that had no dynamic arrays, with an entry for them added, and the `cm` number they get. */
export function addDynamicMetadata(xml: string): { readonly xml: string; readonly number: number } {
  const root = parseXml(xml);
  const blank = parseXml(DYNAMIC_METADATA);
  const piece = (name: string) => {
    const element = child(blank, name)!;
    return DYNAMIC_METADATA.slice(element.openEnd, element.closeStart);
  };
  const types = child(root, "metadataTypes");
  const cells = child(root, "cellMetadata");
  const typeNumber = (types?.children.length ?? 0) + 1;
  const number = (cells?.children.length ?? 0) + 1;
  const block = `<bk><rc t="${typeNumber}" v="0"/></bk>`;
  const futureElement = child(blank, "futureMetadata")!;
  const future = DYNAMIC_METADATA.slice(futureElement.start, futureElement.end);
  let text = xml;
  text = cells ? appended(text, cells, block) : inserted(text, beforeAny(root, ["valueMetadata", "extLst"]), `<cellMetadata count="1">${block}</cellMetadata>`);
  text = inserted(text, beforeAny(root, ["cellMetadata", "valueMetadata", "extLst"]), future);
  text = types ? appended(text, types, piece("metadataTypes")) : inserted(text, root.openEnd, `<metadataTypes count="1">${piece("metadataTypes")}</metadataTypes>`);
  const declared = text.includes("xmlns:xda=") ? text : text.replace(/<(?:\w+:)?metadata\b/, '$& xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"');
  return { xml: declared, number };
}

function appended(xml: string, list: XmlElement, item: string): string {
  const opening = xml.slice(list.start, list.openEnd).replace(/\/>$/, ">").replace(/(\scount\s*=\s*)["'][^"']*["']/, `$1"${list.children.length + 1}"`);
  return `${xml.slice(0, list.start)}${opening}${xml.slice(list.openEnd, list.closeStart)}${item}</${list.qualifiedName}>${xml.slice(list.end)}`;
}

function inserted(xml: string, at: number, text: string): string {
  return xml.slice(0, at) + text + xml.slice(at);
}

function beforeAny(root: XmlElement, names: readonly string[]): number {
  return root.children.find((one) => names.includes(one.name))?.start ?? root.closeStart;
}
