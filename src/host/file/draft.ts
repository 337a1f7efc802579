// A package being saved: the parts as read, with what was added, replaced and taken away. Parts nobody touched go out
// with the very bytes they came in with; parts that only a removed relation led to go with it.
import { strToU8 } from "fflate";
import {
  isKind, partText, relationsOf, relationsPath, relationsXml, relativeTarget, targetPath, XML_HEAD, type Entries, type Relation,
} from "./package";
import { attribute, childrenOf, escapeXml, parseXml } from "./xml";
import { newEntry, writeZip, type ZipEntry } from "./zip";

export interface Draft {
  readonly entries: Entries;
  /** New content by path; null for a part taken away. */
  readonly parts: Map<string, string | Uint8Array | null>;
  readonly relations: Map<string, readonly Relation[]>;
  /** Content types given to parts that had none of their own. */
  readonly contentTypes: Map<string, string>;
  /** Whether the package is of the strict form of the format, which has other namespaces. */
  readonly form: "transitional" | "strict";
}

const TYPES = "[Content_Types].xml";
const TRANSITIONAL_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

/** A draft of a package in which nothing is changed yet. */
export function draftOf(entries: Entries, workbookPath: string): Draft {
  const strict = (partText(entries, workbookPath) ?? "").includes("http://purl.oclc.org/ooxml/spreadsheetml/main");
  return { entries, parts: new Map(), relations: new Map(), contentTypes: new Map(), form: strict ? "strict" : "transitional" };
}

/** A part's text as it stands now; null where there is no such part. */
export function draftText(draft: Draft, path: string): string | null {
  const part = draft.parts.get(path);
  if (part === undefined) return partText(draft.entries, path);
  return typeof part === "string" ? part : null;
}

/** Puts a part's content in place; a new part needs its content type. */
export function setPart(draft: Draft, path: string, content: string | Uint8Array, contentType: string | null = null): void {
  draft.parts.set(path, typeof content === "string" && draft.form === "strict" ? inStrictForm(content) : content);
  if (contentType !== null) draft.contentTypes.set(path, contentType);
}

/** A path no part has: freePath(draft, "xl/charts/chart", ".xml") is the first free number. */
export function freePath(draft: Draft, before: string, after: string): string {
  for (let number = 1; ; number++) {
    const path = `${before}${number}${after}`;
    if (!draft.entries.has(path) && !draft.parts.has(path)) return path;
  }
}

/** A part's relations as they stand now. */
export function draftRelations(draft: Draft, from: string): readonly Relation[] {
  return draft.relations.get(from) ?? relationsOf(draft.entries, from);
}

/** Relates a part to another part, and gives the relation's id. `kind` is the last word of its type, or a whole type. */
export function relate(draft: Draft, from: string, kind: string, to: string): string {
  return addRelation(draft, from, kind, relativeTarget(from, to), false);
}

/** Relates a part to an outside address. */
export function relateOutside(draft: Draft, from: string, kind: string, address: string): string {
  return addRelation(draft, from, kind, address, true);
}

/** Takes relations away; the parts only they led to are left out when the draft is finished. */
export function unrelate(draft: Draft, from: string, which: (relation: Relation) => boolean): void {
  draft.relations.set(from, draftRelations(draft, from).filter((one) => !which(one)));
}

/** The part a relation leads to; null where it leads outside or nowhere. */
export function draftTarget(draft: Draft, from: string, relation: Relation | undefined): string | null {
  if (!relation) return null;
  return targetPath({ has: (path) => draft.entries.has(path) || draft.parts.has(path), keys: () => [...draft.entries.keys(), ...draft.parts.keys()] }, from, relation);
}

/** The first part a part leads to by a kind of relation, as the draft stands now. */
export function draftRelated(draft: Draft, from: string, kind: string): string | null {
  return draftTarget(draft, from, draftRelations(draft, from).find((one) => isKind(one, kind)));
}

/** The bytes of the package. */
export function finishDraft(draft: Draft): Uint8Array {
  for (const [path, relations] of draft.relations) draft.parts.set(relationsPath(path), relations.length === 0 ? null : relationsXml(relations));
  if (draft.relations.size > 0) {
    const before = reachable((path) => relationsOf(draft.entries, path), (path) => draft.entries.has(path));
    const after = reachable((path) => draftRelations(draft, path), (path) => draft.entries.has(path) || draft.parts.has(path));
    for (const path of before) {
      if (after.has(path)) continue;
      draft.parts.set(path, null);
      if (draft.entries.has(relationsPath(path))) draft.parts.set(relationsPath(path), null);
    }
  }
  const types = contentTypesXml(draft);
  if (types !== null) draft.parts.set(TYPES, types);
  const written: ZipEntry[] = [];
  const pack = (path: string, content: string | Uint8Array) => written.push(newEntry(path, typeof content === "string" ? strToU8(content) : content));
  for (const [path, entry] of draft.entries) {
    const part = draft.parts.get(path);
    if (part === undefined) written.push(entry);
    else if (part !== null) pack(path, part);
  }
  for (const [path, part] of draft.parts) if (part !== null && !draft.entries.has(path)) pack(path, part);
  return writeZip(written);
}

function addRelation(draft: Draft, from: string, kind: string, target: string, external: boolean): string {
  const relations = draftRelations(draft, from);
  const taken = new Set(relations.map((one) => one.id));
  let number = relations.length + 1;
  while (taken.has(`rId${number}`)) number++;
  const base = draft.form === "strict" ? STRICT_RELATIONS : TRANSITIONAL_RELATIONS;
  draft.relations.set(from, [...relations, { id: `rId${number}`, type: kind.includes("/") ? kind : base + kind, target, external }]);
  return `rId${number}`;
}

function reachable(relationsFrom: (path: string) => readonly Relation[], exists: (path: string) => boolean): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [""];
  for (let from = open.pop(); from !== undefined; from = open.pop()) {
    for (const relation of relationsFrom(from)) {
      const path = targetPath({ has: exists, keys: () => [] }, from, relation);
      if (path === null || found.has(path) || !exists(path)) continue;
      found.add(path);
      open.push(path);
    }
  }
  return found;
}

// null where nothing changes: no part was added with a type, none was taken away.
function contentTypesXml(draft: Draft): string | null {
  const removed = [...draft.parts].filter(([, part]) => part === null).map(([path]) => path);
  if (draft.contentTypes.size === 0 && removed.length === 0) return null;
  const root = parseXml(partText(draft.entries, TYPES) ?? `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`);
  const defaults = new Map(childrenOf(root, "Default").map((one) => [attribute(one, "Extension") ?? "", attribute(one, "ContentType") ?? ""]));
  const overrides = new Map(childrenOf(root, "Override").map((one) => [attribute(one, "PartName") ?? "", attribute(one, "ContentType") ?? ""]));
  for (const path of removed) overrides.delete(`/${path}`);
  for (const [path, type] of draft.contentTypes) {
    if (draft.parts.get(path) === null) continue;
    const extension = path.slice(path.lastIndexOf(".") + 1);
    if (extension === "xml" || (defaults.has(extension) && defaults.get(extension) !== type)) overrides.set(`/${path}`, type);
    else defaults.set(extension, type);
  }
  const items = [
    ...[...defaults].map(([extension, type]) => `<Default Extension="${escapeXml(extension)}" ContentType="${escapeXml(type)}"/>`),
    ...[...overrides].map(([path, type]) => `<Override PartName="${escapeXml(path)}" ContentType="${escapeXml(type)}"/>`),
  ];
  return `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${items.join("")}</Types>`;
}

function inStrictForm(xml: string): string {
  return xml
    .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
    .replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships")
    .replaceAll("http://schemas.openxmlformats.org/drawingml/2006/", "http://purl.oclc.org/ooxml/drawingml/");
}
