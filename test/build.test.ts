import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { createContext, runInContext } from "node:vm";
import { registerCustomFunctions, type FunctionMetadata } from "../src/host/calc/customFunctions";
import { runFunctionBundle } from "../src/host/calc/functionBundle";
import { dayOf, isoDay, isoMoment, momentOfSerial } from "../src/core/time";
import { EMPTY_ANSWER, FUNCTION_HELP } from "../src/text/functionHelp";
import { LANGUAGES, say, type Language } from "../src/text/language";
import { open, type Content } from "./host/calc/formulas";
import { build, type Built } from "./support/build";
import { manifestProblems } from "./support/manifest";
import { manifestFacts } from "./support/manifestFiles";

const ADDRESS = "https://addins.example.com/reports";

const METADATA_FILES: Readonly<Record<Language, string>> = { en: "functions.json", "zh-CN": "functions.zh-CN.json", "zh-TW": "functions.zh-TW.json" };

interface DescribedHere {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly { readonly name: string; readonly description?: string; readonly optional?: boolean }[];
}

interface Metadata extends FunctionMetadata {
  readonly functions: readonly DescribedHere[];
}

let built: Built;
let companys: Built;
let refused: Built;
const file = (name: string, { folder }: Built = built) => readFileSync(path.join(folder, name), "utf8");
const metadata = (language: Language = "en") => JSON.parse(file(METADATA_FILES[language])) as Metadata;

beforeAll(async () => {
  built = await build("functions", { ADDIN_URL: `${ADDRESS}/` });
  companys = await build("functions", { ADDIN_URL: ADDRESS, SUPPORT_URL: "https://example.com/help-desk", PRIVACY_URL: "https://example.com/privacy" });
  for (const { exitCode, output } of [built, companys]) if (exitCode !== 0) throw new Error(`The build failed:\n${output}`);
  refused = await build("functions", { ADDIN_URL: "http://addins.example.com" });
}, 180_000);

afterAll(() => {
  for (const { folder } of [built, companys, refused]) rmSync(folder, { recursive: true, force: true });
});

/** What a formula typed into an empty cell shows: cells with commas between, rows with semicolons; the built functions compute it. */
function shown(formula: string, language: Language): string {
  const functions = registerCustomFunctions("HRKPI", metadata());
  runFunctionBundle(file("functions.js"), functions);
  const sheets = open(["Sheet1"], { functions });
  sheets.type("A1", formula);
  const rows = sheets.range("A1:D4").map((row) => row.filter((cell) => cell !== null)).filter((row) => row.length > 0);
  const word = (cell: Content): string => (cell === "" ? say(EMPTY_ANSWER, language) : /SLADUE|TRAININGDUE|DEADLINE/.test(formula) ? dated(Number(cell)) : String(cell));
  return rows.map((row) => row.map(word).join(", ")).join("; ");
}

function dated(serial: number): string {
  const moment = momentOfSerial(serial, 1900)!;
  return serial % 1 === 0 ? isoDay(dayOf(moment)) : isoMoment(moment).replace("T", " ").slice(0, 16);
}

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

test("every function id has at least three characters, and its help link leads to a built page in the language", () => {
  for (const language of LANGUAGES) {
    for (const { id, helpUrl } of metadata(language).functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9]{2,}$/);
      expect(helpUrl).toBe(`${ADDRESS}/help/${language}/${id.toLowerCase()}.html`);
      expect(file(helpUrl!.slice(ADDRESS.length))).toContain(`<h1>${id}</h1>`);
    }
  }
});

test("the functions' English comments say what the help's English says, and name the same parameters as optional", () => {
  const described = metadata().functions.map(({ id, description, parameters }) => ({ id, description, parameters: parameters.map(({ name, description, optional }) => ({ name, description, optional: optional === true })) }));
  const byId = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] => [...list].sort((a, b) => a.id.localeCompare(b.id));
  const helped = FUNCTION_HELP.map(({ id, description, parameters }) => ({
    id, description: description[0], parameters: parameters.map(({ name, help, optional }) => ({ name, description: help[0], optional: optional === true })),
  }));
  expect(byId(described)).toEqual(byId(helped));
});

test.each(["zh-CN", "zh-TW"] as const)("in %s the functions differ in descriptions and help links only", (language) => {
  const bare = (one: Metadata): string => JSON.stringify(one, (key, value: unknown) => (key === "description" || key === "helpUrl" ? undefined : value));
  expect(bare(metadata(language))).toBe(bare(metadata()));
  const texts = (one: Metadata): (string | undefined)[] => one.functions.flatMap(({ description, parameters }) => [description, ...parameters.map((parameter) => parameter.description)]);
  texts(metadata(language)).forEach((text, index) => {
    expect(text).toMatch(/[\u3400-\u9fff]/);
    expect(text).not.toBe(texts(metadata())[index]);
  });
});

test.each(LANGUAGES.flatMap((language) => FUNCTION_HELP.map(({ id, example }) => [language, id, example] as const)))("%s: the example of %s gives what its help says", (language, _id, example) => {
  // Alone, functions answer in English whatever the language of the formula's words.
  const inEnglish = say(example.gives, "en");
  expect(shown(say(example.formula, language), "en")).toBe(inEnglish);
});

test("every link between the built help pages leads to a page or a place on it", () => {
  for (const folder of ["help", ...LANGUAGES.map((language) => `help/${language}`)]) {
    for (const name of readdirSync(path.join(built.folder, folder)).filter((one) => one.endsWith(".html"))) {
      for (const [, address] of file(`${folder}/${name}`).matchAll(/(?:href|src)="([^"]*)"/g)) {
        const [page, place] = address!.split("#");
        const target = path.join(built.folder, folder, page === "" ? name : page!);
        expect([name, address, existsSync(target)]).toEqual([name, address, true]);
        if (place !== undefined) expect(readFileSync(target, "utf8")).toContain(`id="${place}"`);
      }
    }
  }
});

test("help pages run no script and ask nobody else for anything", () => {
  const page = file("help/zh-CN/score.html");
  expect(page).toContain("default-src 'none'; style-src 'self'");
  expect(page).not.toMatch(/<script|https?:/);
});

test("a company's own addresses for support and privacy stand in the manifest and on every help page", () => {
  const manifest = file("manifest.xml", companys);
  expect(manifest).toContain('<SupportUrl DefaultValue="https://example.com/help-desk"/>');
  expect(manifestProblems(manifest, manifestFacts(companys.folder, ADDRESS))).toEqual([]);
  for (const page of ["help/en/score.html", "help/zh-TW/privacy.html"]) {
    expect(file(page, companys)).toContain('href="https://example.com/help-desk"');
    expect(file(page, companys)).toContain('href="https://example.com/privacy"');
  }
});

test("the built manifest names the address of the build only, and its icons are there", () => {
  const manifest = file("manifest.xml");
  expect(manifest).not.toContain("localhost");
  for (const [, page] of manifest.matchAll(/"https:\/\/addins.example.com\/reports\/((?:help|functions)[^"]*)"/g)) expect([page, existsSync(path.join(built.folder, page!))]).toEqual([page, true]);
  expect(manifestProblems(file("manifest.xml"), manifestFacts(built.folder, ADDRESS))).toEqual([]);
});

test("an address that is not https is refused, and nothing is built", () => {
  expect(refused.exitCode).toBe(1);
  expect(refused.output).toContain("ADDIN_URL must be an https address");
});
