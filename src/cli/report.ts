// npm run report: monthly report tabs for workbooks given as files. One line a file, exit code 1 if any failed, 2 if the
// command line itself was wrong.
import path from "node:path";
import { cliText } from "../text/cli";
import { fileFailureText } from "../text/outcomes";
import { parseOptions, type Options } from "./options";
import { progressBar } from "./progressBar";
import { placesOf, reportFile, type FileOutcome } from "./reportFile";

const FAILED = 1;
const WRONG_USE = 2;

/** The present as wall-clock seconds: what the person's own clock shows. */
function wallClock(): number {
  const now = new Date();
  return Math.floor(now.getTime() / 1000) - now.getTimezoneOffset() * 60;
}

async function main(argv: readonly string[]): Promise<number> {
  const { env } = process;
  const parsed = parseOptions(argv, env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? "en", wallClock());
  if (parsed.kind === "help") {
    console.log(parsed.text);
    return 0;
  }
  if (parsed.kind === "wrong") {
    console.error(parsed.sentence);
    return WRONG_USE;
  }
  const { options } = parsed;
  const bar = progressBar(process.stderr);
  let failed = 0;
  for (const [index, input] of options.inputs.entries()) {
    const outcome = await outcomeOf(input, options, (progress) => bar.show(input, index + 1, options.inputs.length, progress));
    bar.clear();
    if (outcome.kind === "written") {
      for (const line of outcome.lines) console.log(line);
    } else {
      failed += 1;
      console.error(cliText("failed", options.request.language, { input, sentence: outcome.sentence }));
    }
  }
  return failed > 0 ? FAILED : 0;
}

function outcomeOf(input: string, options: Options, progress: Parameters<typeof reportFile>[3]): Promise<FileOutcome> | FileOutcome {
  const { language } = options.request;
  const places = placesOf(input, options);
  if (!options.inPlace && path.resolve(places.workbook) === path.resolve(input)) {
    return { kind: "failed", sentence: fileFailureText("output-is-input", {}, language) };
  }
  return reportFile(input, places, options, progress);
}

process.exitCode = await main(process.argv.slice(2));
