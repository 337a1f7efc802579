// Texts of cells in XML. Characters XML cannot hold are written as _xHHHH_, and text that looks like such an escape has
// its underscore escaped; the plain text of rich text is its runs joined, without phonetic guides.
import { escapeXml, localName, unescapeXml } from "./xml";

/** The text of `<t>` content or an attribute, escapes resolved. */
export function unescapeText(text: string): string {
  return text.includes("_x") ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}

/** Text ready for `<t>`, escaped for the format and for XML. */
export function escapeText(text: string): string {
  const marked = text.includes("_x") ? text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_") : text;
  return escapeXml(marked.replace(/[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]/g, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`));
}

/** The plain text of a `<si>` or `<is>` between two offsets: the joined `<t>` elements outside phonetic guides. */
export function richText(xml: string, from: number, to: number): string {
  let text = "";
  let at = from;
  for (;;) {
    const tag = xml.indexOf("<", at);
    if (tag < 0 || tag >= to) return unescapeText(text);
    let nameEnd = tag + 1;
    while (!isNameEnd(xml.charCodeAt(nameEnd))) nameEnd++;
    const name = localName(xml.slice(tag + 1, nameEnd));
    const close = xml.indexOf(">", nameEnd);
    if (close < 0) return unescapeText(text);
    at = close + 1;
    if (xml.charCodeAt(close - 1) === 47) continue;
    if (name === "t") {
      const end = xml.indexOf("<", at);
      text += unescapeXml(xml.slice(at, end));
      at = end;
    } else if (name === "rPh") {
      const end = xml.indexOf(`</${xml.slice(tag + 1, nameEnd)}`, at);
      if (end < 0) return unescapeText(text);
      at = end;
    }
  }
}

/** The texts of the shared strings part, by their index. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  const opening = /<((?:[\w.-]+:)?si)(\s[^>]*)?>/g;
  for (let match = opening.exec(xml); match; match = opening.exec(xml)) {
    if (match[0].endsWith("/>")) {
      strings.push("");
      continue;
    }
    const end = xml.indexOf(`</${match[1]}>`, opening.lastIndex);
    if (end < 0) break;
    strings.push(richText(xml, opening.lastIndex, end));
    opening.lastIndex = end;
  }
  return strings;
}

function isNameEnd(code: number): boolean {
  return code === 62 || code === 47 || code === 32 || code === 9 || code === 10 || code === 13 || Number.isNaN(code);
}
