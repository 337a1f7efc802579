import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { createContext, runInContext } from "node:vm";
import { build, type Built } from "./support/build";
import { manifestProblems } from "./support/manifest";
import { manifestFacts } from "./support/manifestFiles";

const ADDRESS = "https://addins.example.com/reports";

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly { readonly id: string; readonly helpUrl?: string }[];
}

let built: Built;
let refused: Built;
const file = (name: string) => readFileSync(path.join(built.folder, name), "utf8");
const metadata = () => JSON.parse(file("functions.json")) as Metadata;

beforeAll(async () => {
  built = await build("functions", `${ADDRESS}/`);
  if (built.exitCode !== 0) throw new Error(`The build failed:\n${built.output}`);
  refused = await build("functions", "http://addins.example.com");
}, 60_000);

afterAll(() => {
  for (const { folder } of [built, refused]) rmSync(folder, { recursive: true, force: true });
});

test("the function bundle runs with nothing but a global CustomFunctions, and registers what functions.json describes", () => {
  const registered: string[] = [];
  const CustomFunctions = { associate: (id: string, run: unknown) => typeof run === "function" && registered.push(id), Error, ErrorCode: {} };
  runInContext(file("functions.js"), createContext({ CustomFunctions }));
  expect(registered.sort()).toEqual(metadata().functions.map(({ id }) => id).sort());
  expect(registered.length).toBeGreaterThan(0);
});

test("an Excel error in an argument reaches the functions, which answer it with words", () => {
  expect(metadata().allowErrorForDataTypeAny).toBe(true);
});

test("every function id has at least three characters, and its help link leads to a section of the built help page", () => {
  const help = file("help/functions.html");
  for (const { id, helpUrl } of metadata().functions) {
    expect(id).toMatch(/^[A-Z][A-Z0-9]{2,}$/);
    expect(helpUrl).toBe(`${ADDRESS}/help/functions.html#${id.toLowerCase()}`);
    expect(help).toMatch(new RegExp(`id="?${id.toLowerCase()}"?>`));
  }
});

test("the built manifest names the address of the build only, and its icons are there", () => {
  expect(file("manifest.xml")).not.toContain("localhost");
  expect(manifestProblems(file("manifest.xml"), manifestFacts(built.folder, ADDRESS))).toEqual([]);
});

test("an address that is not https is refused, and nothing is built", () => {
  expect(refused.exitCode).toBe(1);
  expect(refused.output).toContain("ADDIN_URL must be an https address");
});
