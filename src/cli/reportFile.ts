// One file from start to end: read, report through the genuine Office.js client over the embedded host, save. Nothing is
// written before everything is there; the input is touched only where that was asked for.
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { generateReport, type ReportOutcome } from "../app/generateReport";
import { evaluationText } from "../app/evaluationText";
import { WorkbookError, type Progress } from "../app/workbook";
import { officeWorkbook } from "../excel/workbook";
import { connect } from "../host/client/node";
import { FileError } from "../host/file/fileError";
import { openBook } from "../host/file/openBook";
import { saveBook } from "../host/file/saveBook";
import { cliText } from "../text/cli";
import { fileFailureText, refusalText, workbookErrorText, type FileFailureCode } from "../text/outcomes";
import type { Options } from "./options";

/** Where one input's results go. */
export interface Places {
  readonly workbook: string;
  readonly json: string | null;
}

export type FileOutcome =
  | { readonly kind: "written"; readonly lines: readonly string[] }
  | { readonly kind: "failed"; readonly sentence: string };

const FILE_ERRORS: Readonly<Record<FileError["code"], FileFailureCode>> = {
  empty: "empty-file", "not-a-workbook": "not-a-workbook", encrypted: "encrypted", "old-format": "old-format", damaged: "damaged",
};

/** Reports on one file; every way it can fail comes back as a sentence, but for our own mistakes. */
export async function reportFile(input: string, places: Places, options: Options, progress: (progress: Progress) => void): Promise<FileOutcome> {
  const { request } = options;
  const { language } = request;
  try {
    const connection = connect(openBook(await readFile(input)));
    const workbook = officeWorkbook((batch) => connection.run(batch), cliText("kept-suffix", language));
    const outcome = await generateReport(workbook, request, progress);
    if (outcome.kind === "refused") return { kind: "failed", sentence: refusalText(outcome.code, outcome.parameters, language) };
    await writeWhole(places.workbook, saveBook(connection.book));
    if (places.json !== null) await writeWhole(places.json, evaluationText(outcome.evaluation, language));
    return { kind: "written", lines: summary(input, places, outcome, options) };
  } catch (error) {
    if (error instanceof FileError) return { kind: "failed", sentence: fileFailureText(FILE_ERRORS[error.code], {}, language) };
    if (error instanceof WorkbookError) return { kind: "failed", sentence: workbookErrorText(error.code, error.parameters, language) };
    const code = systemCode(error);
    if (code === null) throw error;
    return { kind: "failed", sentence: fileFailureText(code, { output: places.workbook }, language) };
  }
}

/** Where the results of an input go: beside it, into a folder, or to the one file that was named. */
export function placesOf(input: string, options: Options): Places {
  const { dir, name, ext } = path.parse(input);
  const { key } = options.request.period;
  const single = options.inputs.length === 1;
  const isFile = (place: string, extension: string): boolean => single && path.extname(place).toLowerCase() === extension;
  const reportName = `${name} report ${key}${ext}`;
  const named = options.out !== null && isFile(options.out, ext.toLowerCase()) ? options.out : null;
  const workbook = options.inPlace ? input : (named ?? freePlace(path.join(options.out ?? dir, reportName)));
  const json = options.json === null ? null : isFile(options.json, ".json") ? options.json : path.join(options.json, `${name} ${key}.json`);
  return { workbook, json };
}

// A report made before may hold a person's notes by now: a name we chose ourselves never writes over it.
function freePlace(wanted: string): string {
  const { dir, name, ext } = path.parse(wanted);
  let place = wanted;
  for (let count = 2; existsSync(place); count += 1) place = path.join(dir, `${name} (${count})${ext}`);
  return place;
}

function summary(input: string, places: Places, { evaluation, written, kept }: Extract<ReportOutcome, { kind: "written" }>, { request }: Options): string[] {
  const { language } = request;
  const line = cliText("written", language, {
    input,
    output: places.workbook,
    tabs: written.length,
    assessed: evaluation.people.filter(({ score }) => score !== null).length,
    people: evaluation.people.length,
    tickets: evaluation.tickets.filter(({ inPeriod }) => inPeriod).length,
    issues: evaluation.issues.length,
  });
  return [line, ...kept.map(({ tab, copy }) => cliText("kept", language, { tab, copy }))];
}

// A file is there whole or not at all: a full disk or a lock must not leave half a workbook over a good one.
async function writeWhole(place: string, content: Uint8Array | string): Promise<void> {
  await mkdir(path.dirname(path.resolve(place)), { recursive: true });
  const draft = `${place}.part`;
  try {
    await writeFile(draft, content);
    await rename(draft, place);
  } finally {
    await rm(draft, { force: true });
  }
}

/** The sentence for what the file system refused; null for an error that is not its. */
function systemCode(error: unknown): FileFailureCode | null {
  const code = error instanceof Error && "code" in error ? error.code : null;
  switch (code) {
    case "ENOENT":
      return "file-not-found";
    case "EISDIR":
      return "not-a-workbook";
    case "EACCES":
    case "EBUSY":
    case "EPERM":
    case "EROFS":
    case "ENOSPC":
    case "ENOTDIR":
      return "output-locked";
    default:
      return null;
  }
}
