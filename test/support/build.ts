// Builds one part of the product into a folder of its own, as npm run build does, for tests that judge what is built.
import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export interface Built {
  readonly folder: string;
  /** What the build printed; empty when it went through. */
  readonly output: string;
  readonly exitCode: number;
}

/** Builds the named configuration of webpack.config.js for the addresses of a deployment; the caller removes the folder. */
export function build(name: "functions" | "pane" | "workbench", addresses: Readonly<Record<string, string>>): Promise<Built> {
  const folder = mkdtempSync(path.join(tmpdir(), "build-"));
  const command = [path.resolve("node_modules/webpack/bin/webpack.js"), "--mode", "production", "--config-name", name, "--output-path", folder];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env: { ...process.env, ...addresses } }, (error, stdout, stderr) => {
      resolve({ folder, output: stdout + stderr, exitCode: error ? 1 : 0 });
    });
  });
}
