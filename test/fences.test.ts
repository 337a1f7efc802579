// A fence that nothing can break is worthless: here every one is broken on purpose, in a copy of the layout with the repository's own
// configuration, and must be seen to stop it.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Files that each do one forbidden import, and the rule of .dependency-cruiser.js that must object. */
const forbiddenImports: [rule: string, file: string, code: string][] = [
  ["core-stands-alone", "src/core/a.ts", 'import "../text/words";'],
  ["text-knows-only-words", "src/text/a.ts", 'import "../input/grid";'],
  ["input-reads-grids", "src/input/a.ts", 'import "fflate";'],
  ["report-describes", "src/report/a.ts", 'import "../input/grid";'],
  ["help-is-text", "src/help/a.ts", 'import "../input/grid";'],
  ["app-composes", "src/app/a.ts", 'import "../excel/reader";'],
  ["excel-implements-the-port", "src/excel/a.ts", 'import "../app/useCase";'],
  ["functions-wrap-core", "src/functions/a.ts", 'import "../app/useCase";'],
  ["pane-speaks-to-use-cases", "src/taskpane/a.tsx", 'import "fflate";'],
  ["pane-takes-only-types-from-the-pipeline", "src/commands/a.ts", 'import "../input/grid";'],
  ["only-the-composition-root-picks-excel", "src/taskpane/b.tsx", 'import "../excel/reader";'],
  ["host-knows-nothing-of-us", "src/host/a.ts", 'import "../core/rule";'],
  ["workbench-and-cli-use-the-front-door", "src/cli/a.ts", 'import "../core/rule";'],
  ["entry-points-are-ends", "src/workbench/a.ts", 'import "../cli/a";'],
  ["functions-are-joined-at-the-roots", "src/taskpane/c.tsx", 'import "../functions/wrapper";'],
  ["no-circular", "src/core/b.ts", 'import "./c";'],
  ["product-does-not-import-tests", "src/cli/b.ts", 'import "../../test/builder";'],
  ["everything-resolves", "src/cli/c.ts", 'import "./nowhere";'],
  ["browser-code-needs-no-node", "src/host/b.ts", 'import "node:fs";'],
];

const bystanders: [file: string, code: string][] = [
  ["src/core/rule.ts", "export const rule = 1;"],
  ["src/core/c.ts", 'import "./b";'],
  ["src/text/words.ts", 'import type { Rule } from "../core/words"; export type Words = Rule;'],
  ["src/core/words.ts", "export type Rule = string;"],
  ["src/input/grid.ts", 'export { rule } from "../core/rule";'],
  ["src/app/useCase.ts", 'export { rule } from "../core/rule";'],
  ["src/excel/reader.ts", "export const reader = 1;"],
  ["src/functions/wrapper.ts", 'export { rule } from "../core/rule";'],
  ["src/taskpane/index.tsx", 'import "../excel/reader"; import "../functions/wrapper"; import "../app/useCase"; import "react";'],
  ["test/builder.ts", "export const builder = 1;"],
];

/** Code a linter must refuse in this place, with the beginning of what it says. */
const forbiddenCode: [message: string, file: string, code: string][] = [
  ["Unexpected use of 'Excel'", "src/app/lint1.ts", "export const run = () => Excel.run;"],
  ["Only src/excel calls Excel", "src/taskpane/lint2.tsx", "export type Context = Excel.RequestContext;"],
  ["Unexpected use of 'document'", "src/report/lint3.ts", "export const title = () => document.title;"],
  ["Unexpected use of 'setTimeout'", "src/functions/lint4.ts", "export const wait = () => setTimeout(() => 0, 1);"],
  ["Unexpected use of 'Office'", "src/text/lint5.ts", "export const language = () => Office.context.displayLanguage;"],
  ["The clock is an argument", "src/core/lint6.ts", "export const now = () => new Date();"],
  ["The clock is an argument", "src/core/lint7.ts", "export const now = () => Date.now();"],
  ["Chance is an argument", "src/input/lint8.ts", "export const dice = () => Math.random();"],
  ["Export by name", "src/app/lint9.ts", "export default 1;"],
  ["Use a union of strings", "src/host/lint10.ts", "export enum Kind { One }"],
  ["Use plain functions", "src/host/lint11.ts", "export class Workbook {}"],
  ["A bare true", "src/core/lint12.ts", "export function rank(dense: boolean) { return dense; }"],
  ["Promises must be awaited", "src/excel/lint13.ts", "export const f = (go: () => Promise<void>) => { go(); };"],
  ["File has too many lines", "src/host/lint14.ts", Array.from({ length: 351 }, (_, i) => `export const n${i} = ${i};`).join("\n")],
  ["Calling context.sync() inside a loop", "src/excel/lint15.ts", "export async function f(context: Excel.RequestContext) { for (let i = 0; i < 2; i++) { await context.sync(); } }"],
];

/** Names that do not exist for the compiler in the pure folders, though they do elsewhere. */
const unknownNames: [name: string, file: string, code: string][] = [
  ["Excel", "src/core/type1.ts", "export const run = Excel.run;"],
  ["document", "src/input/type2.ts", "export const title = document.title;"],
  ["process", "src/report/type3.ts", "export const path = process.env.PATH;"],
  ["setTimeout", "src/text/type4.ts", "export const wait = setTimeout;"],
  ["console", "src/app/type5.ts", "export const log = console.log;"],
];

let folder: string;
const output: { layers: string; lint: string; types: string } = { layers: "", lint: "", types: "" };

const tool = (script: string, ...options: string[]) =>
  new Promise<string>((resolve) => {
    const program = path.resolve("node_modules", script);
    execFile(process.execPath, [program, ...options], { cwd: folder, maxBuffer: 64 << 20 }, (_error, stdout) => resolve(stdout));
  });

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "fences-"));
  mkdirSync(path.join(folder, "src"));
  for (const file of [".dependency-cruiser.js", "eslint.config.js", "package.json", "tsconfig.json", "src/tsconfig.pure.json"]) {
    copyFileSync(file, path.join(folder, file));
  }
  symlinkSync(path.resolve("node_modules"), path.join(folder, "node_modules"), "junction");
  const cases = [...forbiddenImports, ...forbiddenCode, ...unknownNames].map(([, file, code]) => [file, code] as const);
  for (const [file, code] of [...bystanders, ...cases]) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), `${code}\n`);
  }
  output.layers = await tool("dependency-cruiser/bin/dependency-cruise.mjs", "src", "--config", ".dependency-cruiser.js", "--output-type", "json");
  output.lint = await tool("eslint/bin/eslint.js", "src", "--format", "json");
  output.types = await tool("typescript/bin/tsc", "-p", "src/tsconfig.pure.json", "--pretty", "false");
}, 90_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Cruise {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] };
  };
}
const cruise = () => (JSON.parse(output.layers) as Cruise).summary;

test.each(forbiddenImports)("the layer rule %s stops %s", (rule, file) => {
  const stopped = cruise().violations.filter(({ from }) => from === file).map(({ rule: { name } }) => name);
  expect(stopped).toContain(rule);
});

test("every layer rule has been broken once, and says why it is there", () => {
  const rules = cruise().ruleSetUsed.forbidden as { name: string; comment?: string }[];
  expect(rules.map(({ name }) => name).sort()).toEqual(forbiddenImports.map(([rule]) => rule).sort());
  for (const rule of rules) expect(rule.comment).toMatch(/\w{3,}.*\.$/);
});

test("what the layers allow goes through", () => {
  const innocent = bystanders.map(([file]) => file).filter((file) => file !== "src/core/c.ts");
  expect(cruise().violations.filter(({ from }) => innocent.includes(from))).toEqual([]);
});

test.each(forbiddenCode)('the linter says "%s" of %s', (message, file) => {
  const results = JSON.parse(output.lint) as { filePath: string; messages: { message: string }[] }[];
  const said = results.find(({ filePath }) => filePath.endsWith(path.normalize(file)))!.messages.map((one) => one.message);
  expect(said.join("\n")).toContain(message);
});

test.each(unknownNames)("the compiler knows no %s in a pure folder: %s", (name, file) => {
  const errors = output.types.split("\n").filter((line) => line.startsWith(`${file}(`));
  expect(errors.join("\n")).toContain(`'${name}'`);
});
