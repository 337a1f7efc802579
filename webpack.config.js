// What is built, and where it goes: three bundles into dist/, all static files, no address inside but the one set at build time.
//   functions   functions.js, the custom functions alone, which run where there is nothing but a global CustomFunctions; functions.json, their
//               description for Excel, and help/functions.html; the manifest and its icons
//   pane        taskpane.*, the page of the shared runtime: pane, ribbon commands and custom functions in one bundle, so they share their state
//   workbench   workbench/*, the local page: a grid over the embedded host beside that same taskpane.js
// ADDIN_URL is the address the folder will be served from (default https://localhost:3000); it is stamped into dist/manifest.xml.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import webpack from "webpack";

const root = import.meta.dirname;
const at = (...parts) => path.join(root, ...parts);

const DEV_URL = "https://localhost:3000";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const METADATA = "functions.json";

/** The address of the hosted folder without a closing slash; refuses what Office would refuse later, with less to go on. */
function hostedAt() {
  const url = (process.env.ADDIN_URL ?? DEV_URL).replace(/\/+$/, "");
  if (!/^https:\/\/[^\s/]+(\/\S*)?$/.test(url)) {
    throw new Error(`ADDIN_URL must be an https address such as https://addins.example.com/reports, not "${url}".`);
  }
  return url;
}

/**
 * The certificate Excel wants of a local add-in: the files named by ADDIN_KEY and ADDIN_CERT, else a development certificate that Microsoft's
 * tool makes and asks this machine to trust. Only `npm run start:excel` needs one.
 */
async function certificate() {
  const { ADDIN_KEY, ADDIN_CERT } = process.env;
  if (ADDIN_KEY && ADDIN_CERT) return { key: readFileSync(ADDIN_KEY), cert: readFileSync(ADDIN_CERT) };
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return getHttpsServerOptions();
}

/** The files that declare custom functions, in a stable order: the order of functions.json. */
function functionFiles() {
  const folder = at("src/functions");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && readFileSync(path.join(folder, file), "utf8").includes("@customfunction"))
    .sort()
    .map((file) => path.join(folder, file));
}

/**
 * The files made from Microsoft's generated metadata. Added to it: an Excel error in an argument must reach the function, which answers it
 * with words (`allowErrorForDataTypeAny`; the generator has no tag for it). Help addresses point to where the add-in is hosted.
 */
function describedFunctions(json, url) {
  const metadata = { ...JSON.parse(json.replaceAll(DEV_URL, url)), allowErrorForDataTypeAny: true };
  return { [METADATA]: JSON.stringify(metadata, null, 2), "help/functions.html": functionHelp(metadata.functions) };
}

/** The page behind every function's help link: one section per function, its anchor the id in small letters. */
function functionHelp(functions) {
  const text = (words = "") => words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const call = ({ id, parameters }) => `HRKPI.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;
  const sections = functions.map(
    (one) => `    <h2 id="${one.id.toLowerCase()}">${text(one.id)}</h2>
    <p><code>${text(call(one))}</code></p>
    <p>${text(one.description)}</p>
    <dl>${one.parameters.map(({ name, description }) => `<dt>${text(name)}</dt><dd>${text(description)}</dd>`).join("")}</dl>`,
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>Service Team Reports: functions</title>
    <style>body { font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem } dt { font-weight: 600 } h2 { margin-top: 2.5rem }</style>
  </head>
  <body>
    <h1>Functions of Service Team Reports</h1>
${sections.join("\n")}
  </body>
</html>
`;
}

/**
 * Generates the metadata and appends a `CustomFunctions.associate` call per function to the source of its file, so that a wrapper is only a
 * documented function. Both bundles that hold the functions need the calls; `describe` gives the files to write by name, from the metadata.
 */
function customFunctions(describe) {
  const writeDescribed = (compilation) => {
    const generated = compilation.getAsset(METADATA);
    if (!generated) return; // the generator has said why
    compilation.deleteAsset(METADATA);
    for (const [name, content] of Object.entries(describe(generated.source.source().toString()))) {
      compilation.emitAsset(name, new webpack.sources.RawSource(content));
    }
  };
  const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_PRE_PROCESS;
  return [
    new CustomFunctionsMetadataPlugin({ input: functionFiles(), output: METADATA }),
    {
      apply: ({ hooks }) =>
        hooks.thisCompilation.tap("DescribedFunctions", (compilation) =>
          compilation.hooks.processAssets.tap({ name: "DescribedFunctions", stage }, () => writeDescribed(compilation)),
        ),
    },
  ];
}

/** A page's whole HTML: no inline script, so that its content policy needs no exception. */
function page({ title, policy, scripts, icon }) {
  const tags = (list) => list.map((src) => `    <script src="${src}"></script>\n`).join("");
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}">
    <title>${title}</title>
    <link rel="icon" href="${icon}">
${tags(scripts)}  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;
}

// Fluent writes its styles at run time, hence 'unsafe-inline' for styles alone. Nothing may be sent anywhere: connect-src 'self'.
const ownPolicy = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];
const panePolicy = ["script-src 'self' https://appsforoffice.microsoft.com", ...ownPolicy];
const workbenchPolicy = ["script-src 'self'", "frame-src 'self'", "worker-src 'self' blob:", ...ownPolicy];

const html = (filename, chunks, content) =>
  new HtmlPlugin({ filename, chunks, templateContent: page(content), scriptLoading: "blocking", inject: "body", minify: false });

export default async function configure({ WEBPACK_SERVE: serving }, { mode = "production" }) {
  const production = mode === "production";
  const url = hostedAt();

  const base = {
    mode,
    devtool: production ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false, incremental: false } } },
        // chinese-days calls itself CommonJS but ships this file as an ES module.
        { test: /chinese-days[\\/]dist[\\/]index\.es\.js$/, type: "javascript/esm" },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    output: { path: at("dist"), filename: "[name].js" },
    performance: { hints: false },
    stats: "errors-warnings",
  };

  const functions = {
    ...base,
    name: "functions",
    target: "es2020",
    entry: { functions: functionFiles() },
    output: { ...base.output, globalObject: "globalThis", publicPath: "", chunkFormat: false, chunkLoading: false, wasmLoading: false },
    plugins: [
      ...customFunctions((json) => describedFunctions(json, url)),
      new CopyPlugin({
        patterns: [
          { from: at("assets"), to: "assets", globOptions: { ignore: ["**/*.ts"] } },
          { from: at("manifest.xml"), transform: (xml) => xml.toString().replaceAll(DEV_URL, url) },
        ],
      }),
    ],
  };

  const pane = {
    ...base,
    name: "pane",
    target: ["web", "es2020"],
    // The pane first: should office.js not have come, it says so before the functions miss it.
    entry: { taskpane: [at("src/taskpane/index.tsx"), ...functionFiles()] },
    plugins: [
      ...customFunctions(() => ({})),
      new MiniCssExtractPlugin(),
      html("taskpane.html", ["taskpane"], { title: "Service Team Reports", policy: panePolicy, scripts: [OFFICE_JS], icon: "assets/icons/icon-32.png" }),
    ],
    ...(serving ? { devServer: { port: 3000, static: false, hot: false, client: { overlay: false }, server: { type: "https", options: await certificate() } } } : {}),
  };

  const workbench = {
    ...base,
    name: "workbench",
    target: ["web", "es2020"],
    entry: { "workbench/index": at("src/workbench/index.tsx"), "workbench/pane": at("src/workbench/pane.ts") },
    plugins: [
      new MiniCssExtractPlugin(),
      html("workbench/index.html", ["workbench/index"], { title: "Service Team Reports", policy: workbenchPolicy, scripts: [], icon: "../assets/icons/icon-32.png" }),
      // The task pane's own bundle, over the genuine Office.js client and, instead of Excel, the embedded host in the page around it.
      new HtmlPlugin({
        filename: "workbench/pane.html",
        chunks: ["workbench/pane"],
        templateContent: page({ title: "Service Team Reports", policy: workbenchPolicy, scripts: ["excel-web-16.00.js"], icon: "../assets/icons/icon-32.png" })
          .replace("</body>", `  <script src="../taskpane.js"></script>\n  </body>`)
          .replace("</head>", `  <link rel="stylesheet" href="../taskpane.css">\n  </head>`),
        scriptLoading: "blocking",
        inject: "head",
        minify: false,
      }),
      new CopyPlugin({
        patterns: [{ from: at("node_modules/@microsoft/office-js/dist/excel-web-16.00.js"), to: "workbench", info: { minimized: true } }],
      }),
    ],
  };

  return [functions, pane, workbench];
}
