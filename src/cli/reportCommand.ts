// The whole command: options, then one file after the other. One line a file; exit code 1 if any failed, 2 if the command line itself
// was wrong.
import path from "node:path";
import { cliText } from "../text/cli";
import { fileFailureText } from "../text/outcomes";
import { parseOptions, type Options } from "./options";
import type { ProgressBar } from "./progressBar";
import { placesOf, reportFile, type FileOutcome } from "./reportFile";

const FAILED = 1;
const WRONG_USE = 2;

/** What the command takes from the machine it runs on. */
export interface Surroundings {
  /** A tag such as `zh_CN.UTF-8`. */
  readonly systemLanguage: string;
  /** The present as wall-clock seconds. */
  readonly clock: number;
  /** A line of results, a line about what went wrong. */
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
  readonly bar: ProgressBar;
}

/** Does what the arguments ask for; gives the exit code. */
export async function runReport(argv: readonly string[], { systemLanguage, clock, say, complain, bar }: Surroundings): Promise<number> {
  const parsed = parseOptions(argv, systemLanguage, clock);
  if (parsed.kind === "help") {
    say(parsed.text);
    return 0;
  }
  if (parsed.kind === "wrong") {
    complain(parsed.sentence);
    return WRONG_USE;
  }
  const { options } = parsed;
  let failed = 0;
  for (const [index, input] of options.inputs.entries()) {
    const outcome = await outcomeOf(input, options, (progress) => bar.show(input, index + 1, options.inputs.length, progress));
    bar.clear();
    if (outcome.kind === "written") {
      outcome.lines.forEach(say);
    } else {
      failed += 1;
      complain(cliText("failed", options.request.language, { input, sentence: outcome.sentence }));
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
