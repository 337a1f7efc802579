import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { serveFolder, type StaticServer } from "../../src/cli/staticServer";

let outside: string;
let server: StaticServer;

beforeEach(async () => {
  outside = mkdtempSync(path.join(tmpdir(), "static-server-"));
  mkdirSync(path.join(outside, "site/page"), { recursive: true });
  writeFileSync(path.join(outside, "secret.txt"), "secret");
  writeFileSync(path.join(outside, "site/page/index.html"), "<p>page</p>");
  writeFileSync(path.join(outside, "site/月报.json"), "{}");
  server = await serveFolder(path.join(outside, "site"), 0);
});

afterEach(async () => {
  await server.close();
  rmSync(outside, { recursive: true });
});

/** The status of a path sent as it is: fetch would tidy `..` away before it reaches the server. */
const statusOf = (rawPath: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    request({ host: "127.0.0.1", port: new URL(server.url).port, path: rawPath }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on("error", reject).end();
  });

test("a folder's address gives its index page", async () => {
  const response = await fetch(`${server.url}/page`);
  expect(response.url).toBe(`${server.url}/page/`);
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(await response.text()).toBe("<p>page</p>");
});

test("a file with a Chinese name is found", async () => {
  expect((await fetch(`${server.url}/月报.json`)).status).toBe(200);
});

test.each(["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/page/%2e%2e%2f..%2fsecret.txt", "/nothing", "/%00", "/%zz"])(
  "nothing outside the folder and nothing that is not there is served: %s",
  async (rawPath) => {
    expect(await statusOf(rawPath)).toBe(404);
  },
);

test("only reading is allowed", async () => {
  expect((await fetch(`${server.url}/page/`, { method: "POST" })).status).toBe(405);
});

test("where the port is taken, another one is found", async () => {
  const second = await serveFolder(path.join(outside, "site"), Number(new URL(server.url).port));
  expect(second.url).not.toBe(server.url);
  expect((await fetch(`${second.url}/page/`)).status).toBe(200);
  await second.close();
});
