// What add-ins keep in a file. A sheet's custom properties lie where Excel keeps them: one part each, UTF-16 text. The
// workbook's settings lie in a custom XML part with a namespace of the host's own: Excel keeps such parts untouched,
// and unlike Excel's own place (a web extension part) they are not tied to one installation of an add-in.
import type { JsonValue } from "../model/book";
import { attribute, childrenOf, escapeXml, parseXml } from "./xml";
import { XML_HEAD } from "./package";

const NAMESPACE = "urn:embedded-workbook-host:settings";

/** The settings of a custom XML part; null where the part is somebody else's. */
export function readSettings(xml: string): ReadonlyMap<string, JsonValue> | null {
  if (!xml.includes(NAMESPACE)) return null;
  const root = parseXml(xml);
  if (root.name !== "settings" || ![...root.attributes.values()].includes(NAMESPACE)) return null;
  return new Map(childrenOf(root, "setting").flatMap((element) => {
    const value = parseJson(element.text);
    return value === undefined ? [] : [[attribute(element, "name") ?? "", value] as const];
  }));
}

/** The custom XML part of the settings. */
export function settingsXml(settings: ReadonlyMap<string, JsonValue>): string {
  const items = [...settings].map(([name, value]) => `<setting name="${escapeXml(name)}">${escapeXml(JSON.stringify(value))}</setting>`);
  return `${XML_HEAD}<settings xmlns="${NAMESPACE}">${items.join("")}</settings>`;
}

/** The text of a sheet's custom property part. */
export function readPropertyText(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at + 1 < bytes.length; at += 2) text += String.fromCharCode(bytes[at]! | (bytes[at + 1]! << 8));
  return text.replace(/^\ufeff/, "");
}

/** The bytes of a sheet's custom property part. */
export function propertyBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++) {
    bytes[index * 2] = text.charCodeAt(index) & 255;
    bytes[index * 2 + 1] = text.charCodeAt(index) >> 8;
  }
  return bytes;
}

// A setting somebody damaged by hand is left out rather than stopping the whole workbook.
function parseJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}
