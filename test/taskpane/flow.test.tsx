/** @jest-environment jsdom */
import { expect, test } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import { hosted, KPI, NOTES, openPane, ROSTER } from "./openPane";

const names = async (connection: Awaited<ReturnType<typeof hosted>>) => connection.book.sheets.map(({ name }) => name);

test("from an open workbook to a written report is one click", async () => {
  const connection = await hosted(ROSTER, KPI, NOTES);
  const { user } = openPane(connection);
  await user.click(await screen.findByRole("button", { name: "Write report for October 2026" }));
  await screen.findByRole("heading", { name: "The report for October 2026 is ready" }, { timeout: 20_000 });
  expect((await names(connection)).filter((name) => name.endsWith("2026-10"))).toContain("Overview 2026-10");
  await user.click(screen.getByRole("button", { name: "Ranking 2026-10" }));
  const active = connection.book.sheets.find(({ id }) => id === connection.book.activeSheetId);
  expect(active?.name).toBe("Ranking 2026-10");
  void within;
}, 60_000);
