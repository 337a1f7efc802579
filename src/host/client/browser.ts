// Microsoft's Office.js client in a page that has loaded its script (excel-web-16.00.js) with a script tag.
import type { Book } from "../model/book";
import { connectClient, type ConnectionOptions, type HostConnection, type OfficeClient } from "./connection";

/** Puts the page's client in front of a workbook. The caller sets `window.Excel` to the connection's for its add-in. */
export function connect(book: Book, options: ConnectionOptions = {}): HostConnection {
  const page = globalThis as unknown as Partial<OfficeClient>;
  client ??= page.Excel && page.OfficeExtension ? { Excel: page.Excel, OfficeExtension: page.OfficeExtension, CustomFunctions: page.CustomFunctions, OfficeRuntime: page.OfficeRuntime } : null;
  if (!client) throw new Error("The page has not loaded excel-web-16.00.js.");
  return connectClient(client, book, options);
}

// The script's own Excel, kept from the first connection: the page's global may be a connection's by then.
let client: OfficeClient | null = null;
