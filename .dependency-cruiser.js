// Third fence: who may import whom. One rule per layer; each comment says why, because it is what a person reads when the rule stops them.
// test/fences.test.ts breaks every rule on purpose.

/** A rule that lets `from` import only what one of the `allowed` patterns matches (what resolves to nothing is another rule's matter). */
function only(name, from, allowed, comment) {
  return { name, severity: "error", comment, from: { path: from }, to: { pathNot: allowed, couldNotResolve: false } };
}

const forbidden = [
  only(
    "core-stands-alone",
    "^src/core/",
    ["^src/core/", "node_modules/chinese-days/"],
    "The domain must be readable and testable without Excel, sheets or languages: core imports core, and the calendar data package.",
  ),
  only(
    "text-knows-only-words",
    "^src/text/",
    ["^src/text/", "^src/core/"],
    "Messages are written for the domain's own words (ratings, statuses, issue codes), so text may import core and nothing else.",
  ),
  only(
    "input-reads-grids",
    "^src/input/",
    ["^src/input/", "^src/core/", "^src/text/"],
    "Reading grids must not depend on what is made of them, nor on a host: input imports core and text, and no package.",
  ),
  only(
    "report-describes",
    "^src/report/",
    ["^src/report/", "^src/core/", "^src/text/"],
    "A report is a description built from results alone; if it imported input or excel it could not be tested as a value. No package.",
  ),
  only(
    "help-is-text",
    "^src/help/",
    ["^src/(help|text)/", "node_modules/marked/"],
    "The help pages are made in the build from the texts alone: they show what people read elsewhere, and nothing that ships imports them. One package, for the guides' Markdown.",
  ),
  only(
    "app-composes",
    "^src/app/",
    ["^src/(app|core|input|report|text)/"],
    "Use cases reach the host through the port they declare in app/workbook, so the same code runs in Excel, in the browser and on files. No package.",
  ),
  only(
    "excel-implements-the-port",
    "^src/excel/",
    [
      "^src/(excel|core|text)/",
      "^src/app/workbook\\.ts$",
      "^src/input/sheet\\.ts$",
      "^src/report/(model|plan)\\.ts$",
    ],
    "The Excel folder turns ranges into Sheet and a Report into ranges. It sees those two shapes and its port, not the use cases, so rules never move into it.",
  ),
  only(
    "functions-wrap-core",
    "^src/functions/",
    ["^src/(functions|core|text)/", "^src/input/words/", "^src/input/(sheet|column|vocabulary|missing|dates|durations|fold|numberText|momentText|trainingCells)\\.ts$"],
    "A custom function is a thin wrapper over core and the cell codecs, so that a formula and the report can never disagree. Its bundle is loaded by every workbook with a formula: no package, no page.",
  ),
  only(
    "pane-speaks-to-use-cases",
    "^src/(taskpane|commands)/",
    ["^src/(taskpane|commands|core|text|app|excel|functions)/", "^src/(input|report)/", "node_modules/(react|react-dom|@fluentui/[^/]+|@types/[^/]+)/"],
    "The pane and the ribbon show what use cases return. Packages are React and Fluent only: each one more is weight in every Excel that opens the pane.",
  ),
  {
    name: "pane-takes-only-types-from-the-pipeline",
    severity: "error",
    comment: "If the pane called input or report itself, a click there and the same job on files could differ: it takes their types and calls app.",
    from: { path: "^src/(taskpane|commands)/" },
    to: { path: "^src/(input|report)/", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "only-the-composition-root-picks-excel",
    severity: "error",
    comment: "Components get a port as a prop, so that they can be tested with another one: only taskpane/index, with the session it loads, chooses Excel.",
    from: { path: "^src/(taskpane|commands)/", pathNot: "^src/taskpane/(index\\.tsx|hostedSession\\.ts)$" },
    to: { path: "^src/excel/" },
  },
  {
    name: "host-knows-nothing-of-us",
    severity: "error",
    comment: "The embedded host stands for Excel. If it knew the product it could bend to it and the tests would prove nothing.",
    from: { path: "^src/host/" },
    to: { path: "^src/", pathNot: "^src/host/" },
  },
  {
    name: "workbench-and-cli-use-the-front-door",
    severity: "error",
    comment: "The workbench and the command line run the same use cases as the pane, over the host: from the pipeline they take types, never steps.",
    from: { path: "^src/(workbench|cli)/" },
    to: { path: "^src/(core|input|report)/", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "entry-points-are-ends",
    severity: "error",
    comment: "Pane, ribbon, workbench and command line are where the program starts; code that others need belongs in the layers below. Pane and ribbon share one runtime, which taskpane/index puts together.",
    from: { path: "^src/([^/]+)/", pathNot: "^src/taskpane/index\\.tsx$" },
    to: { path: "^src/(taskpane|commands|workbench|cli)/", pathNot: "^src/$1/" },
  },
  {
    name: "functions-are-joined-at-the-roots",
    severity: "error",
    comment: "The runtime's roots tell the functions the report's language and hand them to a host; nobody else computes through a formula's wrapper.",
    from: { path: "^src/", pathNot: ["^src/functions/", "^src/taskpane/index\\.tsx$", "^src/(workbench|cli)/"] },
    to: { path: "^src/functions/" },
  },
  {
    name: "no-circular",
    severity: "error",
    comment: "Two files that need each other are one file, or hide a third: a cycle makes neither readable alone.",
    from: { path: "^src/" },
    to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
  },
  {
    name: "product-does-not-import-tests",
    severity: "error",
    comment: "What ships must not lean on test support.",
    from: { path: "^src/" },
    to: { path: "^test/" },
  },
  {
    name: "everything-resolves",
    severity: "error",
    comment: "An import that resolves to nothing is a missing package or a wrong path; a rule cannot judge what it cannot find.",
    from: { path: "^src/" },
    to: { couldNotResolve: true },
  },
  {
    name: "browser-code-needs-no-node",
    severity: "error",
    comment: "Only the command line and the host's client for it run in Node. A Node module anywhere else breaks in Excel or in the workbench page.",
    from: { path: "^src/", pathNot: ["^src/cli/", "^src/host/client/node\\.ts$"] },
    to: { dependencyTypes: ["core"] },
  },
];

export default {
  forbidden,
  options: {
    doNotFollow: { path: "node_modules/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
