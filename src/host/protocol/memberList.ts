// The list of what the host answers, one row per member, with the page of Microsoft's documentation it was built from.
// It is read off the declarations themselves, so it cannot say more or less than is there.
import { allTypes } from "./registry";

export interface MemberRow {
  readonly type: string;
  readonly member: string;
  readonly kind: "property" | "read-only property" | "object" | "method";
  /** learn.microsoft.com, without the host. */
  readonly source: string;
}

/** Rows by type and member, in the order of the declarations. `getItem` and `items` stand for the collections that have them. */
export function memberList(): readonly MemberRow[] {
  return allTypes().flatMap((type) => {
    const declared = [...new Set(type.members.values())].filter(({ name }) => !name.startsWith("_")).map(({ name, member }) => row(type.name, name, kindOf(member)));
    const names = new Set(declared.map(({ member }) => member));
    const implied = [
      ...(type.items ? [row(type.name, "items", "read-only property")] : []),
      ...(type.find && !names.has("getItem") ? [row(type.name, "getItem", "method")] : []),
    ];
    return [...implied, ...declared];
  });
}

function kindOf(member: { readonly kind: string; readonly set?: unknown }): MemberRow["kind"] {
  if (member.kind === "value") return member.set ? "property" : "read-only property";
  return member.kind === "object" ? "object" : "method";
}

function row(type: string, member: string, kind: MemberRow["kind"]): MemberRow {
  const anchor = `excel-excel-${type}-${member}-member${kind === "method" ? "(1)" : ""}`.toLowerCase();
  return { type, member, kind, source: `/javascript/api/excel/excel.${type.toLowerCase()}#${anchor}` };
}

/** The list as the text of MEMBERS.md. */
export function memberDocument(): string {
  const byType = [...memberList()].sort((a, b) => (a.type < b.type ? -1 : a.type > b.type ? 1 : 0));
  const rows = byType.map(({ type, member, kind, source }) => `| ${type} | ${member} | ${kind} | [${source.split("/").at(-1)!}](https://learn.microsoft.com${source}) |`);
  return [
    "# What the embedded host answers of the Excel JavaScript API", "",
    "Everything else is refused with `ApiNotFound`. Made from the declarations in `objects/`; a test keeps it so.", "",
    "| Type | Member | Kind | Source |", "| --- | --- | --- | --- |", ...rows, "",
  ].join("\n");
}
