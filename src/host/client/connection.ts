// A workbook with Microsoft's own Office.js client in front of it. The client is loaded once; each connection has an
// `Excel` of its own whose `run` reaches its own workbook, so several may be open side by side.
import { createCalculator } from "../calc/calculator";
import type { CustomFunctions } from "../calc/customFunctions";
import { wallClock } from "./wallClock";
import type { Book } from "../model/book";
import { faultsOver, type Faults } from "../protocol/faults";
import { hostOf, type HostOptions } from "../protocol/host";
import type { Journal } from "../protocol/journal";
import { sessionOver, type ClientSession } from "../protocol/session";
import type { Host } from "../protocol/targets";

/** The namespace `Excel` as @types/office-js declares it. */
export type ExcelNamespace = typeof globalThis.Excel;

/** What the client's script defines, as far as the host needs it. */
export interface OfficeClient {
  readonly Excel: ExcelNamespace;
  readonly OfficeExtension: { readonly SessionBase: { _overrideSession?: ClientSession } };
  readonly CustomFunctions: unknown;
  readonly OfficeRuntime: unknown;
}

export interface HostConnection {
  readonly book: Book;
  /** Use it as an add-in uses the global of that name. */
  readonly Excel: ExcelNamespace;
  readonly OfficeExtension: unknown;
  readonly run: ExcelNamespace["run"];
  readonly journal: Journal;
  readonly faults: Faults;
  /** The state behind the requests: the grid of a workbench reads and sets the selection here. */
  readonly host: Host;
}

export interface ConnectionOptions extends HostOptions {
  /** An add-in's functions, for formulas that call them. */
  readonly functions?: CustomFunctions | null;
}

/** Puts the client in front of a workbook. Formulas are computed by the host's own engine unless another, or none, is given. */
export function connectClient(client: OfficeClient, book: Book, { functions = null, ...options }: ConnectionOptions = {}): HostConnection {
  const { calculator = createCalculator({ functions, now: wallClock }) } = options;
  const host = hostOf(book, { ...options, calculator });
  const session = sessionOver(host);
  const { SessionBase } = client.OfficeExtension;
  // A request context takes the session that is set when it is made and keeps it, so each run gets its own made here.
  const freshContext = (): InstanceType<ExcelNamespace["RequestContext"]> => {
    SessionBase._overrideSession = session.client;
    return new client.Excel.RequestContext();
  };
  const run = ((first: unknown, ...rest: readonly unknown[]) => {
    const start = client.Excel.run as (...args: readonly unknown[]) => Promise<unknown>;
    if (rest.length === 0) return start(freshContext(), first);
    return isPlainOptions(first) ? start({ ...first, previousObjects: freshContext() }, ...rest) : start(first, ...rest);
  }) as ExcelNamespace["run"];
  SessionBase._overrideSession = session.client;
  const Excel = Object.create(client.Excel, { run: { value: run } }) as ExcelNamespace;
  return { book, Excel, OfficeExtension: client.OfficeExtension, run, journal: session.journal, faults: faultsOver(session.troubles), host };
}

/** Options of a run ("delayForCellEdit") that name no objects of an earlier one. */
function isPlainOptions(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype && !("previousObjects" in value);
}
