// XML as light trees with the place of each element in its text, so that a part can be patched as text. Names are
// local (prefixes dropped), since files bind prefixes as they like; attributes keep their prefix ("r:id").
import { FileError } from "./fileError";

export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** With prefix, as the text has it. */
  readonly qualifiedName: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  /** Text directly inside, entities resolved; texts between children are joined. */
  text: string;
  /** Where the element starts, where its opening tag ends, where its closing tag starts, where it ends. */
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  end: number;
}

/**
 * The root element of a part. The content of elements with the local name `opaque` is skipped (it has its own, faster
 * reader). Throws FileError "damaged" where the XML is broken.
 */
export function parseXml(text: string, opaque: string | null = null): XmlElement {
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let at = 0;
  for (;;) {
    const tag = text.indexOf("<", at);
    if (tag < 0) break;
    const parent = open[open.length - 1];
    if (parent && tag > at) parent.text += unescapeXml(text.slice(at, tag));
    const next = text.charCodeAt(tag + 1);
    if (next === 33 || next === 63) {
      if (text.startsWith("<![CDATA[", tag) && parent) parent.text += text.slice(tag + 9, endOf(text, "]]>", tag) - 3);
      at = endOf(text, next === 63 ? "?>" : text.startsWith("<!--", tag) ? "-->" : text.startsWith("<![CDATA[", tag) ? "]]>" : ">", tag);
      continue;
    }
    if (next === 47) {
      at = endOf(text, ">", tag);
      const closed = open.pop();
      if (!closed || text.slice(tag + 2, at - 1).trimEnd() !== closed.qualifiedName) throw broken(tag);
      closed.closeStart = tag;
      closed.end = at;
      continue;
    }
    const opening = readOpeningTag(text, tag);
    const element: XmlElement = {
      name: localName(opening.name), qualifiedName: opening.name, attributes: opening.attributes, children: [], text: "",
      start: tag, openEnd: opening.end, closeStart: opening.end, end: opening.end,
    };
    at = opening.end;
    if (parent) parent.children.push(element);
    else if (root) throw broken(tag);
    else root = element;
    if (opening.selfClosing) continue;
    if (element.name === opaque) {
      element.closeStart = text.indexOf(`</${opening.name}`, at);
      if (element.closeStart < 0) throw broken(tag);
      at = element.end = endOf(text, ">", element.closeStart);
    } else open.push(element);
  }
  if (!root || open.length > 0) throw broken(text.length);
  return root;
}

/** An opening tag's name, attributes and end. */
function readOpeningTag(text: string, tag: number) {
  const attributes = new Map<string, string>();
  let at = tag + 1;
  while (!endsName(text.charCodeAt(at))) at++;
  const name = text.slice(tag + 1, at);
  if (name === "") throw broken(tag);
  for (;;) {
    while (isSpace(text.charCodeAt(at))) at++;
    const code = text.charCodeAt(at);
    if (code === 62) return { name, attributes, end: at + 1, selfClosing: false };
    if (code === 47 && text.charCodeAt(at + 1) === 62) return { name, attributes, end: at + 2, selfClosing: true };
    const equals = text.indexOf("=", at);
    if (Number.isNaN(code) || equals < 0) throw broken(tag);
    const key = text.slice(at, equals).trimEnd();
    let quote = equals + 1;
    while (isSpace(text.charCodeAt(quote))) quote++;
    const close = text.indexOf(text[quote] === "'" ? "'" : '"', quote + 1);
    if (close < 0) throw broken(tag);
    attributes.set(key, unescapeXml(text.slice(quote + 1, close)));
    at = close + 1;
  }
}

/** The first child of a local name; null for none. */
export function child(element: XmlElement | null, name: string): XmlElement | null {
  return element?.children.find((one) => one.name === name) ?? null;
}

/** The descendant along a path of local names; null where it breaks off. */
export function descend(element: XmlElement | null, ...path: readonly string[]): XmlElement | null {
  return path.reduce<XmlElement | null>(child, element);
}

/** The children of a local name; none of a null element. */
export function childrenOf(element: XmlElement | null, name: string): XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** An attribute's value; null where the element or the attribute is missing. */
export function attribute(element: XmlElement | null, name: string): string | null {
  return element?.attributes.get(name) ?? null;
}

/** A numeric attribute; null where missing or not a number. */
export function numberAttribute(element: XmlElement | null, name: string): number | null {
  const text = attribute(element, name);
  if (text === null || text.trim() === "") return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** A yes-or-no attribute ("1", "true", "on"), with what the format takes a missing one for. */
export function flagAttribute(element: XmlElement | null, name: string, missing: "set" | "unset"): boolean {
  const text = attribute(element, name);
  return text === null ? missing === "set" : text === "1" || text === "true" || text === "on";
}

/** The relation an element points to by a prefixed attribute ("r:id" under any prefix); null for none. */
export function relationAttribute(element: XmlElement | null, name = "id"): string | null {
  for (const [key, value] of element?.attributes ?? []) {
    const colon = key.indexOf(":");
    if (colon > 0 && key.slice(colon + 1) === name && !key.startsWith("xr")) return value;
  }
  return null;
}

/** All text inside an element, its descendants' too. */
export function allText(element: XmlElement | null): string {
  return element ? element.text + element.children.map(allText).join("") : "";
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Text safe inside an element or a double-quoted attribute; characters XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return /[&<>"\u0000-\u001f\ufffe\uffff]/.test(text)
    ? text
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
        .replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")
        .replaceAll("\n", "&#10;").replaceAll("\r", "&#13;").replaceAll("\t", "&#9;")
    : text;
}

/** Text with its entities resolved; an entity XML does not define stays as it is. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#([0-9]+)|(amp|lt|gt|quot|apos));/g, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[name as string] ?? whole;
    const code = hex ? parseInt(hex as string, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Attributes as text with a leading space each; those that are null or undefined are left out. */
export function attributesXml(attributes: Readonly<Record<string, string | number | boolean | null | undefined>>): string {
  let text = "";
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    text += ` ${name}="${typeof value === "boolean" ? (value ? "1" : "0") : escapeXml(String(value))}"`;
  }
  return text;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function endsName(code: number): boolean {
  return isSpace(code) || code === 62 || code === 47 || Number.isNaN(code);
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  if (at < 0) throw broken(from);
  return at + mark.length;
}

function broken(at: number): FileError {
  return new FileError("damaged", `The XML is broken near character ${at}.`);
}
