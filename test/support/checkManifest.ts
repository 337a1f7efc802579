// Checks a built manifest with the folder it lies in, from the command line: npx tsx test/support/checkManifest.ts dist/manifest.xml
// Fails with one line per fault; npm run check calls it after the build, which stamps the address.
import { readFileSync } from "node:fs";
import path from "node:path";
import { manifestProblems } from "./manifest";
import { manifestFacts } from "./manifestFiles";

const file = process.argv[2] ?? "manifest.xml";
const xml = readFileSync(file, "utf8");
const page = /<bt:Url id="Page.Url" DefaultValue="([^"]*)\/taskpane.html"/.exec(xml);
const problems = manifestProblems(xml, manifestFacts(path.dirname(file), page?.[1] ?? ""));
for (const problem of problems) console.error(`${file}: ${problem}`);
if (problems.length === 0) console.log(`${file}: nothing Office would refuse`);
process.exitCode = problems.length === 0 ? 0 : 1;
