// Serves one folder of built files over http on this machine only. Nothing else: no listing, no writing, no address outside the folder.
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

export interface StaticServer {
  /** `http://localhost:3000`, without a closing slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const HOST = "127.0.0.1";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/** Starts serving `folder`, on `port` or, where that is taken, on one the system has free. */
export async function serveFolder(folder: string, port: number): Promise<StaticServer> {
  const root = path.resolve(folder);
  const server = createServer((request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
    const file = fileOf(root, request.url ?? "/");
    if (file === null) return refuse(response, 404);
    if (statSync(file).isDirectory()) {
      // Relative addresses in a page count from its folder, so the folder's own address must end in a slash.
      response.writeHead(301, { Location: `${new URL(request.url ?? "/", "http://localhost").pathname}/` }).end();
      return;
    }
    response.writeHead(200, {
      "Content-Type": CONTENT_TYPES[path.extname(file)] ?? "application/octet-stream",
      "Cache-Control": "no-cache",
    });
    if (request.method === "HEAD") response.end();
    else createReadStream(file).on("error", () => response.destroy()).pipe(response);
  });
  const taken = await listen(server, port);
  return {
    url: `http://localhost:${taken}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

/** The file an address means, null where there is none or it would lie outside the folder. */
function fileOf(root: string, address: string): string | null {
  let wanted: string;
  try {
    wanted = decodeURIComponent(new URL(address, "http://localhost").pathname);
  } catch {
    return null;
  }
  const file = path.join(root, wanted.endsWith("/") ? `${wanted}index.html` : wanted);
  const inside = file === root || file.startsWith(root + path.sep);
  return inside && !file.includes("\0") && existsSync(file) ? file : null;
}

function refuse(response: ServerResponse, status: 404 | 405): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(status === 404 ? "Not found" : "Only reading is allowed");
}

/** The port that was opened. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") server.listen(0, HOST);
      else reject(error);
    });
    server.on("listening", () => resolve((server.address() as AddressInfo).port));
    server.listen(port, HOST);
  });
}
