// npm start: serves the built workbench on this machine, prints its address and opens a browser where there is one.
// PORT asks for another port; BROWSER=none keeps the browser closed.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { serveFolder } from "./staticServer";

const DEFAULT_PORT = 3000;
const dist = path.join(import.meta.dirname, "../../dist");

if (existsSync(path.join(dist, "workbench/index.html"))) {
  const server = await serveFolder(dist, Number(process.env.PORT) || DEFAULT_PORT);
  const address = `${server.url}/workbench/`;
  console.log(`\nThe workbench is ready at\n\n  ${address}\n\nCtrl+C stops it.\n`);
  openBrowser(address);
} else {
  console.error("There is no built workbench in dist: run npm start, which builds it first.");
  process.exitCode = 1;
}

/** Shows the address in the person's browser; where there is none, the printed address is all there is. */
function openBrowser(address: string): void {
  const command = browserCommand(address);
  if (!command) return;
  const [program, ...options] = command;
  spawn(program, options, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

function browserCommand(address: string): [string, ...string[]] | null {
  const { BROWSER, CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (BROWSER === "none" || CI) return null;
  if (process.platform === "darwin") return ["open", address];
  if (process.platform === "win32") return ["cmd", "/c", "start", "", address];
  return DISPLAY || WAYLAND_DISPLAY ? ["xdg-open", address] : null;
}
