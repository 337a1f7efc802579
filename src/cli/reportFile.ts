// One file from start to end: read, report through the genuine Office.js client over the embedded host, save. Nothing is
// written before everything is there; the input is touched only where that was asked for.
import { existsSync, statSync } from "node:fs";
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
import { ownFunctions } from "./ownFunctions";
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
    const connection = connect(openBook(await contentOf(input)), { functions: ownFunctions(language) });
    const workbook = officeWorkbook((batch) => connection.run(batch), cliText("kept-suffix", language));
    const outcome = await generateReport(workbook, request, progress);
    if (outcome.kind === "refused") return { kind: "failed", sentence: refusalText(outcome.code, outcome.parameters, language) };
    const results: Result[] = [{ place: places.workbook, content: saveBook(connection.book) }];
    if (places.json !== null) results.push({ place: places.json, content: evaluationText(outcome.evaluation, language) });
    await writeWhole(results);
    return { kind: "written", lines: summary(input, places, outcome, options) };
  } catch (error) {
    if (error instanceof FileError) return { kind: "failed", sentence: fileFailureText(FILE_ERRORS[error.code], {}, language) };
    if (error instanceof WorkbookError) return { kind: "failed", sentence: workbookErrorText(error.code, error.parameters, language) };
    if (error instanceof PlaceError) return { kind: "failed", sentence: fileFailureText(error.code, {}, language) };
    throw error;
  }
}

/** The file system refused an input or an output. */
class PlaceError extends Error {
  constructor(readonly code: FileFailureCode) {
    super(code);
    this.name = "PlaceError";
  }
}

async function contentOf(input: string): Promise<Uint8Array> {
  try {
    return await readFile(input);
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    throw new PlaceError(code === "EISDIR" ? "not-a-workbook" : code === "ENOENT" || code === "ENOTDIR" ? "file-not-found" : "input-locked");
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
  const json = options.json === null ? null : isFile(options.json, ".json") ? options.json : path.join(options.json, `${name} ${key}${sameNameSuffix(input, options.inputs)}.json`);
  return { workbook, json };
}

// Inputs of one name from several folders meet in one folder of figures: the second is ` (2)`, and again in every run, so that figures
// made anew replace their own.
function sameNameSuffix(input: string, inputs: readonly string[]): string {
  const nameOf = (one: string): string => path.parse(one).name.toLowerCase();
  const place = inputs.filter((one) => nameOf(one) === nameOf(input)).indexOf(input);
  return place > 0 ? ` (${place + 1})` : "";
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
  const { differences } = evaluation.closed;
  const closed = differences.length === 0 ? [] : [cliText("closed-differs", language, { months: [...new Set(differences.map(({ month }) => month))].join(", "), n: differences.length })];
  return [line, ...kept.map(({ tab, copy }) => cliText("kept", language, { tab, copy })), ...closed];
}

interface Result {
  readonly place: string;
  readonly content: Uint8Array | string;
}

// Results are there whole and together or not at all: a full disk or a lock must not leave half a workbook over a good one.
async function writeWhole(results: readonly Result[]): Promise<void> {
  const draftOf = (place: string): string => `${place}.part`;
  try {
    for (const { place, content } of results) {
      await mkdir(path.dirname(path.resolve(place)), { recursive: true });
      await writeFile(draftOf(place), content);
      if (existsSync(place) && statSync(place).isDirectory()) throw new PlaceError("output-locked");
    }
    for (const { place } of results) await rename(draftOf(place), place);
  } catch (error) {
    if (systemCode(error) === null) throw error;
    throw new PlaceError("output-locked");
  } finally {
    // Where the folder itself could not be made there is no draft to take away.
    for (const { place } of results) await rm(draftOf(place), { force: true }).catch(() => undefined);
  }
}

/** The code of what the file system refused; null for an error that is not its. */
function systemCode(error: unknown): string | null {
  return typeof error === "object" && error !== null && "syscall" in error && "code" in error && typeof error.code === "string" ? error.code : null;
}
