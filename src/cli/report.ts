// npm run report: report tabs for workbooks given as files.
import { progressBar } from "./progressBar";
import { runReport } from "./reportCommand";

const { env } = process;

/** The present as wall-clock seconds: what the person's own clock shows. */
function wallClock(): number {
  const now = new Date();
  return Math.floor(now.getTime() / 1000) - now.getTimezoneOffset() * 60;
}

process.exitCode = await runReport(process.argv.slice(2), {
  systemLanguage: env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? "en",
  clock: wallClock(),
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
  bar: progressBar(process.stderr),
});
