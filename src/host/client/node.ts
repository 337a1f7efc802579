// Microsoft's Office.js client in Node: the unchanged script from node_modules in a context of its own, with just
// enough of a browser window for it to load.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Script, createContext, runInContext } from "node:vm";
import type { Book } from "../model/book";
import { connectClient, type ConnectionOptions, type HostConnection, type OfficeClient } from "./connection";

const SCRIPT = join("node_modules", "@microsoft", "office-js", "dist", "excel-web-16.00.js");

let loaded: OfficeClient | null = null;

/** Puts the client in front of a workbook; loading it takes about 70 ms, once. */
export function connect(book: Book, options: ConnectionOptions = {}): HostConnection {
  loaded ??= loadClient();
  return connectClient(loaded, book, options);
}

function loadClient(): OfficeClient {
  const file = findUpward(dirname(process.argv[1] ?? "."), SCRIPT) ?? findUpward(process.cwd(), SCRIPT);
  if (file === null) throw new Error(`${SCRIPT} is not installed: run npm ci.`);
  const context = createContext(windowStub());
  // Objects of ours are plain objects for the client too, though they come from another context than its own.
  const accept = runInContext(
    "(outer) => { const own = Object.getPrototypeOf; Object.getPrototypeOf = (value) => { const found = own(value); return found === outer ? Object.prototype : found; }; }",
    context,
  ) as (outer: object) => void;
  accept(Object.prototype);
  new Script(readFileSync(file, "utf8"), { filename: file }).runInContext(context);
  return context as unknown as OfficeClient;
}

// From the program that runs, so that it works in whatever folder a person is.
function findUpward(folder: string, file: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, file))) return join(at, file);
    if (at === dirname(at)) return null;
  }
}

function windowStub(): Record<string, unknown> {
  const location = { href: "https://localhost/", origin: "https://localhost", protocol: "https:", host: "localhost", hostname: "localhost", pathname: "/", search: "", hash: "" };
  const nothing = (): undefined => undefined;
  const element = () => ({ setAttribute: nothing, appendChild: nothing, style: {}, getElementsByTagName: () => [] });
  const window: Record<string, unknown> = {
    location, name: "", navigator: { userAgent: "Node", platform: "", language: "en-US" },
    // Errors and promises are ours, so that `instanceof` holds on both sides.
    Error, Promise, setTimeout, clearTimeout, setInterval, clearInterval, performance, addEventListener: nothing, removeEventListener: nothing,
    document: {
      URL: location.href, cookie: "", head: element(), body: element(), documentElement: element(),
      createElement: element, getElementById: () => null, getElementsByTagName: () => [], addEventListener: nothing,
    },
  };
  return Object.assign(window, { window, self: window, top: window, parent: window });
}
