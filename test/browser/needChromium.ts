// Runs once before the browser tests: without a Chromium there is nothing to test with, and that is one sentence, not fifty stack traces.
import { findChromium } from "../support/chromium";

export default function needChromium(): void {
  if (findChromium()) return;
  console.error("\nThe browser tests need Chromium, Chrome or Edge on this machine and found none. Install one, or set CHROMIUM to its program file.\n");
  process.exit(1);
}
