// Lint rules. The second fence is here: globals that import rules cannot see (Excel, document, the clock) are forbidden by folder.
// A later block that sets a rule replaces the earlier setting whole, hence the lists.
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const PURE = ["core", "input", "report", "text", "app"].map((folder) => `src/${folder}/**/*.ts`);
const ENTRY_POINTS = ["*.config.js", ".dependency-cruiser.js", "test/browser/jest.config.js", "test/browser/needChromium.ts"];

const hostGlobals = ["Excel", "Office", "OfficeExtension", "OfficeRuntime", "CustomFunctions"];
const pageGlobals = ["document", "window", "self", "navigator", "location", "localStorage", "sessionStorage", "fetch", "XMLHttpRequest", "setTimeout", "setInterval"];
const nodeGlobals = ["process", "Buffer", "require"];

const forbid = (names, message) => names.map((name) => ({ name, message }));

const onlyExcelFolder = "Only src/excel calls Excel: go through the port in src/app/workbook.";
const pureFolder = "This folder only computes: take what you need as an argument.";

/** Style of the whole repository, as syntax. */
const everywhere = [
  { selector: "TSEnumDeclaration", message: "Use a union of strings; an enum is a second kind of thing to import." },
  {
    selector: ":matches(ClassDeclaration, ClassExpression):not([superClass.name=/(Error|Component|Plugin)$/])",
    message: "Use plain functions over readonly data; classes are for errors (and React's error boundary).",
  },
];
const noBareBoolean = [
  {
    selector: "ExportNamedDeclaration > FunctionDeclaration > Identifier.params > TSTypeAnnotation > TSBooleanKeyword",
    message: "A bare true at the call says nothing: take a word (a string union) or a named option.",
  },
];
const noDefaultExport = [
  { selector: "ExportDefaultDeclaration", message: "Export by name, so that a thing is called the same everywhere." },
];
const noExcelType = [{ selector: "TSQualifiedName > Identifier.left[name='Excel']", message: onlyExcelFolder }];
const noHiddenInput = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The clock is an argument." },
  { selector: "CallExpression[callee.name='Date']", message: "The clock is an argument." },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "The clock is an argument." },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "Chance is an argument: pass a seeded generator." },
];

export default tseslint.config(
  { ignores: ["dist/", "out/", "coverage/", ".cache/", "node_modules/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,tsx,js,mjs}"],
    extends: [...tseslint.configs.recommended],
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-restricted-syntax": ["error", ...everywhere, ...noBareBoolean, ...noDefaultExport],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "no-restricted-syntax": ["error", ...everywhere, ...noBareBoolean, ...noDefaultExport, ...noExcelType],
      "max-lines": ["error", { max: 350, skipBlankLines: true }],
      "no-restricted-globals": ["error", ...forbid(["Excel"], onlyExcelFolder)],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: PURE,
    rules: {
      "no-restricted-globals": ["error", ...forbid(["Excel"], onlyExcelFolder), ...forbid([...hostGlobals.slice(1), ...pageGlobals, ...nodeGlobals], pureFolder)],
      "no-restricted-syntax": ["error", ...everywhere, ...noBareBoolean, ...noDefaultExport, ...noExcelType, ...noHiddenInput],
    },
  },
  {
    files: ["src/functions/**/*.ts"],
    rules: {
      // Microsoft's generator reads the signatures: it knows any, and no alias for it.
      "@typescript-eslint/no-explicit-any": "off",
      "no-restricted-globals": ["error", ...forbid(["Excel"], onlyExcelFolder), ...forbid([...pageGlobals, ...nodeGlobals], "Function bundles run where there is no page, no timer and no Node.")],
      "no-restricted-syntax": ["error", ...everywhere, ...noDefaultExport, ...noExcelType, ...noHiddenInput],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "no-restricted-syntax": ["error", ...everywhere, ...noBareBoolean, ...noDefaultExport],
      "no-restricted-globals": ["error", ...forbid([...pageGlobals.filter((name) => !name.startsWith("set")), ...nodeGlobals], "The Excel folder sees the workbook only.")],
      ...Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
      // It takes setting a property of a property for reading it; the tests run over the genuine client, which refuses a true unloaded read.
      "office-addins/load-object-before-read": "off",
    },
  },
  {
    // Everything else queues and syncs a fixed number of times; payload cut into pieces is sent here.
    files: ["src/excel/payload.ts"],
    rules: { "office-addins/no-context-sync-in-loop": "off" },
  },
  {
    files: ["src/{taskpane,workbench,commands}/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat["recommended-latest"] ?? reactHooks.configs.flat.recommended],
  },
  { files: ["src/cli/**/*.ts", "test/**/*.ts", "assets/**/*.ts", "*.js"], rules: { "no-console": "off" } },
  { files: ENTRY_POINTS, rules: { "no-restricted-syntax": ["error", ...everywhere] } },
);
