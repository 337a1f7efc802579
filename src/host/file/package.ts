// The parts of an Office file: named texts or bytes tied by relations. A relation's type is compared by its last
// word ("worksheet"), which is the same in the transitional and the strict form of the format.
import { strFromU8 } from "fflate";
import { attribute, childrenOf, escapeXml, parseXml } from "./xml";
import { entryBytes, type ZipEntry } from "./zip";

export interface Relation {
  readonly id: string;
  /** The whole address of the type. */
  readonly type: string;
  /** As written: relative to the part's folder, or absolute. */
  readonly target: string;
  readonly external: boolean;
}

export type Entries = ReadonlyMap<string, ZipEntry>;

/** A part's text; null where the file has no such part. UTF-8, or UTF-16 with its byte order mark. */
export function partText(entries: Entries, path: string): string | null {
  const entry = entries.get(path);
  return entry ? decodeText(entryBytes(entry)) : null;
}

/** The relations of a part ("" is the package itself), in the file's order. */
export function relationsOf(entries: Entries, path: string): Relation[] {
  const text = partText(entries, relationsPath(path));
  return text === null ? [] : parseRelations(text);
}

/** The relations a .rels part lists. */
export function parseRelations(text: string): Relation[] {
  return childrenOf(parseXml(text), "Relationship").map((element) => ({
    id: attribute(element, "Id") ?? "",
    type: attribute(element, "Type") ?? "",
    target: attribute(element, "Target") ?? "",
    external: attribute(element, "TargetMode") === "External",
  }));
}

/** A .rels part. */
export function relationsXml(relations: readonly Relation[]): string {
  const items = relations.map((one) =>
    `<Relationship Id="${escapeXml(one.id)}" Type="${escapeXml(one.type)}" Target="${escapeXml(one.target)}"${one.external ? ' TargetMode="External"' : ""}/>`);
  return `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

/** Whether a relation is of a kind: `isKind(relation, "worksheet")`. */
export function isKind(relation: Relation, kind: string): boolean {
  return relation.type.slice(relation.type.lastIndexOf("/") + 1) === kind;
}

/** The part a relation of `path` leads to; null where it leads outside or to a part the file lacks. */
export function targetPath(entries: { has(path: string): boolean; keys(): Iterable<string> }, path: string, relation: Relation): string | null {
  if (relation.external) return null;
  const resolved = resolvePath(path, relation.target);
  if (entries.has(resolved)) return resolved;
  // Some writers spell a part's name in another case than the relation does.
  const wanted = resolved.toLowerCase();
  for (const name of entries.keys()) if (name.toLowerCase() === wanted) return name;
  return null;
}

/** The first part a part leads to by a kind of relation; null for none. */
export function relatedPath(entries: Entries, path: string, kind: string): string | null {
  const relation = relationsOf(entries, path).find((one) => isKind(one, kind));
  return relation ? targetPath(entries, path, relation) : null;
}

/** Where the relations of a part are kept. */
export function relationsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** A relation's target written from a part to another, relative to the first one's folder. */
export function relativeTarget(from: string, to: string): string {
  const folders = from.split("/").slice(0, -1);
  const parts = to.split("/");
  let shared = 0;
  while (shared < folders.length && shared < parts.length - 1 && folders[shared] === parts[shared]) shared++;
  return "../".repeat(folders.length - shared) + parts.slice(shared).join("/");
}

/** The first line of every XML part. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function resolvePath(from: string, target: string): string {
  let plain = target.replaceAll("\\", "/");
  try {
    plain = decodeURI(plain);
  } catch {
    // a per cent sign that encodes nothing stands for itself
  }
  const parts = plain.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const part of plain.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

function decodeText(bytes: Uint8Array): string {
  const bigEndian = bytes[0] === 0xfe && bytes[1] === 0xff;
  if (!bigEndian && !(bytes[0] === 0xff && bytes[1] === 0xfe)) {
    const text = strFromU8(bytes);
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  }
  let text = "";
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode(bigEndian ? bytes[at]! * 256 + bytes[at + 1]! : bytes[at + 1]! * 256 + bytes[at]!);
  }
  return text;
}
