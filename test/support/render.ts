// npm run render: the report's tabs as a reader sees them on paper, one PNG a page, for looking at by eye. Not a test: it needs
// LibreOffice (soffice) and poppler (pdftoppm), and shows columns as wide as Excel
// does where Calibri or Carlito is installed. Arguments as for npm run report; without any, the samples in three languages and over every kind of period.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { generateReport } from "../../src/app/generateReport";
import { parseOptions } from "../../src/cli/options";
import { ownFunctions } from "../../src/cli/ownFunctions";
import { officeWorkbook } from "../../src/excel/workbook";
import { connect } from "../../src/host/client/node";
import { openBook } from "../../src/host/file/openBook";
import { saveBook } from "../../src/host/file/saveBook";

const SAMPLES = path.join(import.meta.dirname, "../../assets/samples");
const FOLDER = path.join(import.meta.dirname, "../../out/pages");
const DOTS_PER_INCH = "100";
const SAMPLE_RUNS: readonly (readonly string[])[] = [
  ["sample.zh-CN.xlsx", "zh-CN", "2026-10"], ["sample.zh-CN.xlsx", "zh-TW", "2026-10"], ["sample.en.xlsx", "en", "2026-10"],
  ["sample.zh-CN.xlsx", "zh-CN", "2026-Q3"], ["sample.zh-CN.xlsx", "zh-TW", "2026-H1"], ["sample.en.xlsx", "en", "2026"],
].map(([file = "", language = "", period = ""]) => [path.join(SAMPLES, file), "--period", period, "--lang", language, "--now", "2026-11-05 10:00"]);

/** The workbook with its report, every other sheet hidden, so that only the report is printed. */
async function reportOnly(input: string, argv: readonly string[]): Promise<Uint8Array> {
  const parsed = parseOptions(argv, "en", 0);
  if (parsed.kind !== "run") throw new Error(parsed.kind === "help" ? parsed.text : parsed.sentence);
  const connection = connect(openBook(readFileSync(input)), { functions: ownFunctions(parsed.options.request.language) });
  const outcome = await generateReport(officeWorkbook((batch) => connection.run(batch), "kept"), parsed.options.request);
  if (outcome.kind === "refused") throw new Error(outcome.code);
  await connection.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    for (const worksheet of worksheets.items) if (!outcome.written.includes(worksheet.name)) worksheet.visibility = "Hidden";
    await context.sync();
  });
  return saveBook(connection.book);
}

async function render(argv: readonly string[]): Promise<void> {
  const parsed = parseOptions(argv, "en", 0);
  if (parsed.kind !== "run") throw new Error(parsed.kind === "help" ? parsed.text : parsed.sentence);
  for (const input of parsed.options.inputs) {
    const name = `${path.parse(input).name} ${parsed.options.request.language} ${parsed.options.request.period.key}`;
    const folder = path.join(parsed.options.out ?? FOLDER, name);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, "report.xlsx");
    writeFileSync(file, await reportOnly(input, argv));
    const profile = `-env:UserInstallation=file://${path.join(tmpdir(), `render-${process.pid}`)}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file], { stdio: "ignore" });
    execFileSync("pdftoppm", ["-r", DOTS_PER_INCH, "-png", path.join(folder, "report.pdf"), path.join(folder, "page")]);
    console.log(`${folder}: ${readdirSync(folder).filter((page) => page.endsWith(".png")).length} pages`);
  }
  rmSync(path.join(tmpdir(), `render-${process.pid}`), { recursive: true, force: true });
}

const argv = process.argv.slice(2);
for (const run of argv.length === 0 ? SAMPLE_RUNS : [argv]) await render(run);
