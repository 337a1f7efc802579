import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runReport } from "../../src/cli/reportCommand";
import { isErrorValue } from "../../src/host/model/cell";
import { openBook } from "../../src/host/file/openBook";
import { saveBook } from "../../src/host/file/saveBook";
import { entryBytes, readZip } from "../../src/host/file/zip";
import { SHEETS } from "../excel/reporting";
import { openBookOf } from "../support/book";
import { at as clockAt } from "../support/clock";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "formulas-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("--formulas writes formulas with their figures beside them, so that a viewer without the add-in shows every number", async () => {
  const [input, output] = [path.join(folder, "in.xlsx"), path.join(folder, "out.xlsx")];
  writeFileSync(input, saveBook((await openBookOf(SHEETS)).book));
  const complaints: string[] = [];
  const code = await runReport([input, "--month", "2026-10", "--out", output, "--formulas"], {
    systemLanguage: "en", clock: clockAt("2026-11-05 10:00"), say: () => undefined, complain: (text) => complaints.push(text),
    bar: { show: () => undefined, clear: () => undefined },
  });
  expect([code, complaints]).toEqual([0, []]);

  const cells = openBook(readFileSync(output)).sheets.flatMap(({ rows }) => [...rows.values()].flatMap((row) => row.cells.filter((cell) => cell?.formula != null)));
  expect(cells.length).toBeGreaterThan(100);
  expect(cells.filter((cell) => isErrorValue(cell?.value ?? null) || cell?.value === null)).toEqual([]);

  const stored = [...readZip(readFileSync(output)).values()].map((entry) => new TextDecoder().decode(entryBytes(entry))).join("\n");
  expect(stored).toContain("_xldudf_HRKPI_SLADUE(");
  // Viewers calculate arrays anew, and a workbook that asks for it, and then know no HRKPI.
  expect(stored).not.toMatch(/<f t="array"|fullCalcOnLoad="1"/);
});
