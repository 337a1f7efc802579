// The list of what the host answers against Microsoft's own declarations of the API.
import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import ts from "typescript";
import { memberDocument, memberList } from "../../../src/host/protocol/memberList";

/** The members that @types/office-js declares for each class of the namespace Excel. */
function documentedMembers(): ReadonlyMap<string, ReadonlySet<string>> {
  const file = "node_modules/@types/office-js/index.d.ts";
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022);
  const classes = new Map<string, Set<string>>();
  const visit = (statements: readonly ts.Statement[], inExcel: boolean): void => {
    for (const statement of statements) {
      if (ts.isModuleDeclaration(statement) && statement.body && ts.isModuleBlock(statement.body)) visit(statement.body.statements, statement.name.text === "Excel");
      if (!inExcel || !ts.isClassDeclaration(statement) || !statement.name) continue;
      const members = classes.get(statement.name.text) ?? new Set();
      for (const { name } of statement.members) if (name && ts.isIdentifier(name)) members.add(name.text);
      classes.set(statement.name.text, members);
    }
  };
  visit(source.statements, false);
  return classes;
}

describe("the list of members", () => {
  const documented = documentedMembers();
  const list = memberList();

  test("names only types and members that Microsoft documents, so that nothing invented can be answered", () => {
    expect(list.filter(({ type, member }) => !documented.get(type)?.has(member)).map(({ type, member }) => `${type}.${member}`)).toEqual([]);
  });

  test("has one row per member, each with the documentation it was built from", () => {
    expect(new Set(list.map(({ type, member }) => `${type}.${member}`)).size).toBe(list.length);
    expect(list.find(({ type, member }) => type === "Range" && member === "values")).toEqual({
      type: "Range", member: "values", kind: "property", source: "/javascript/api/excel/excel.range#excel-excel-range-values-member",
    });
    expect(list.find(({ type, member }) => type === "Worksheet" && member === "getRange")?.source).toBe("/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getrange-member(1)");
  });

  test("stands in MEMBERS.md as it is (write it anew with UPDATE_MEMBERS=1)", () => {
    const file = "src/host/protocol/MEMBERS.md";
    if (process.env["UPDATE_MEMBERS"]) writeFileSync(file, memberDocument());
    expect(readFileSync(file, "utf8")).toBe(memberDocument());
  });
});
