// A workbook with Microsoft's own Office.js client in front of it. The client is loaded once; each connection has an
// `Excel` of its own whose `run` reaches its own workbook, so several may be open side by side.
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

/** Puts the client in front of a workbook. */
export function connectClient(client: OfficeClient, book: Book, options: HostOptions = {}): HostConnection {
  const host = hostOf(book, options);
  const session = sessionOver(host);
  const { SessionBase } = client.OfficeExtension;
  // The client looks for the session at once when a run starts, and keeps it for the run.
  const run = ((...args: Parameters<ExcelNamespace["run"]>) => {
    SessionBase._overrideSession = session.client;
    return client.Excel.run(...args);
  }) as ExcelNamespace["run"];
  SessionBase._overrideSession = session.client;
  const Excel = Object.create(client.Excel, { run: { value: run } }) as ExcelNamespace;
  return { book, Excel, OfficeExtension: client.OfficeExtension, run, journal: session.journal, faults: faultsOver(session.troubles), host };
}
