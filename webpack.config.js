// What is built, and where it goes: three bundles into dist/, all static files, no address inside but the one set at build time.
//   functions   functions.js, the custom functions alone, which run where there is nothing but a global CustomFunctions; functions.json and
//               functions.zh-*.json, their description for Excel; the pages in help/; the manifest and its icons
//   pane        taskpane.*, the page of the shared runtime: pane, ribbon commands and custom functions in one bundle, so they share their state
//   workbench   workbench/*, the local page: a grid over the embedded host beside that same taskpane.js
// ADDIN_URL is the address the folder will be served from (default https://localhost:3000); it is stamped into dist/manifest.xml. SUPPORT_URL and
// PRIVACY_URL are pages of the company that deploys the add-in; without them the pages in help/ have to do.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import { tsImport } from "tsx/esm/api";
import webpack from "webpack";

const root = import.meta.dirname;
const at = (...parts) => path.join(root, ...parts);

const DEV_URL = "https://localhost:3000";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const METADATA = "functions.json";

/** An https address from the environment without a closing slash, null where none is given; refuses what Office would refuse later, with less to go on. */
function addressFrom(variable, example) {
  const url = process.env[variable]?.replace(/\/+$/, "");
  if (!url) return null;
  if (!/^https:\/\/[^\s/"<>&]+(\/[^\s"<>&]*)?$/.test(url)) {
    throw new Error(`${variable} must be an https address such as ${example}, not "${url}".`);
  }
  return url;
}

/** Where the built folder, and what people need beside it, will be found. */
function addresses() {
  return {
    url: addressFrom("ADDIN_URL", "https://addins.example.com/reports") ?? DEV_URL,
    supportUrl: addressFrom("SUPPORT_URL", "https://example.com/help-desk"),
    privacyUrl: addressFrom("PRIVACY_URL", "https://example.com/privacy"),
  };
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

/** The manifest for these addresses. A company's support page is one for all languages, the built ones are one each. */
function stampedManifest(xml, { url, supportUrl }) {
  const stamped = xml.replaceAll(DEV_URL, url);
  return supportUrl === null ? stamped : stamped.replace(/<SupportUrl [^]*?<\/SupportUrl>/, `<SupportUrl DefaultValue="${supportUrl}"/>`);
}

/** The help and the functions' descriptions by file, from Microsoft's generated metadata and the project's own texts. */
async function helpMaker({ url, supportUrl, privacyUrl }) {
  const { helpSite } = await tsImport("./src/help/site.ts", import.meta.url);
  const guide = (name, language) => readFileSync(at("src/help/guides", language, `${name}.md`), "utf8");
  return (json) => helpSite({ metadata: JSON.parse(json.replaceAll(DEV_URL, url)), guide, supportUrl, privacyUrl });
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
      // Minimised they would be no shorter over the wire and no longer readable.
      compilation.emitAsset(name, new webpack.sources.RawSource(content), { minimized: true });
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
  const deployed = addresses();

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
      ...customFunctions(await helpMaker(deployed)),
      new CopyPlugin({
        patterns: [
          { from: at("assets"), to: "assets", globOptions: { ignore: ["**/*.ts", "**/readme/**"] } },
          { from: at("src/help/help.css"), to: "help" },
          { from: at("manifest.xml"), transform: (xml) => stampedManifest(xml.toString(), deployed) },
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
    // Parts that come later carry their content in their name: a pane never mixes an old part with a new one.
    output: { ...base.output, chunkFilename: "taskpane.[name].[contenthash:8].js" },
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
