// The tests that need a browser: the built workbench in a headless Chromium found on this machine. Two browsers at once, with time for a busy machine.
import { readFileSync } from "node:fs";

const { jest } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

export default {
  ...jest,
  rootDir: "../..",
  testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/test/browser/needChromium.ts",
  maxWorkers: 2,
  testTimeout: 120_000,
};
