/** @jest-environment jsdom */
import { expect, test } from "@jest/globals";
import { screen } from "@testing-library/react";
import type { HostConnection } from "../../src/host/client/connection";
import { associateCommands } from "../../src/commands/commands";
import { objections } from "./axe";
import { hosted, KPI, openPane, ROSTER, type OpenedPane } from "./openPane";

const WRITE = { name: "Write report for October 2026" } as const;

/** October written once, which closes it; then 张三's CSAT in row 2 becomes 1. */
async function changedSince(): Promise<OpenedPane & { readonly connection: HostConnection }> {
  const connection = await hosted(ROSTER, KPI);
  const pane = openPane(connection);
  await pane.user.click(await screen.findByRole("button", WRITE));
  await screen.findByRole("heading", { name: "The report for October 2026 is ready" });
  await connection.run(async (context) => {
    context.workbook.worksheets.getItem("绩效数据").getRange("D2").values = [[1]];
    await context.sync();
  });
  await pane.user.click(screen.getByRole("button", { name: "Back" }));
  return { ...pane, connection };
}

const scoreOf = ({ session }: Pick<OpenedPane, "session">): unknown => session.state().written?.evaluation.people.find(({ employee }) => employee.id === "1001")?.score;

test("a closed month whose rows changed is asked about, with what would change, before anything is written; keeping is one click", async () => {
  const pane = await changedSince();
  await pane.user.click(await screen.findByRole("button", WRITE));
  expect(await screen.findByText(/^October 2026 is closed\./)).toBeTruthy();
  // 84·0.4 + 80·0.3 + 98·0.3 = 87; with CSAT 1: 20·0.4 + 24 + 29.4 = 61.4.
  expect(screen.getByText("张三: Score 87 → 61.4")).toBeTruthy();
  expect(pane.session.state().written).toBeNull();
  expect(await objections(pane.container)).toEqual([]);
  await pane.user.click(screen.getByRole("button", { name: "Keep the closed figures" }));
  await screen.findByRole("heading", { name: "The report for October 2026 is ready" });
  expect(scoreOf(pane)).toBe(87);
});

test("the new figures are taken over where the person says so, and are not asked about again", async () => {
  const pane = await changedSince();
  await pane.user.click(await screen.findByRole("button", WRITE));
  await pane.user.click(await screen.findByRole("button", { name: "Take over the new ones" }));
  await screen.findByRole("heading", { name: "The report for October 2026 is ready" });
  expect(scoreOf(pane)).toBe(61.4);
  await pane.user.click(screen.getByRole("button", { name: "Write again" }));
  await screen.findByRole("heading", { name: "The report for October 2026 is ready" });
  expect(pane.session.state().question).toBeNull();
});

test("the ribbon's one click opens the pane to ask", async () => {
  const { session } = await changedSince();
  let shown = 0;
  const finished = new Promise<void>((resolve) => {
    associateCommands({
      associate: (name, command) => {
        if (name === "monthlyReport") command({ completed: resolve });
      },
      showPane: () => {
        shown += 1;
        return Promise.resolve();
      },
    }, Promise.resolve(session));
  });
  await finished;
  expect([shown, session.state().question, session.state().written]).toEqual([1, "closed-month-differs", null]);
  expect(await screen.findByRole("button", { name: "Keep the closed figures" })).toBeTruthy();
});

test("another preset than the one a month was closed with is asked about too", async () => {
  const connection = await hosted(ROSTER, KPI);
  const pane = openPane(connection);
  await pane.user.click(await screen.findByRole("button", WRITE));
  await screen.findByRole("heading", { name: "The report for October 2026 is ready" });
  await pane.user.click(screen.getByRole("button", { name: "Back" }));
  await screen.findByRole("button", WRITE);
  await pane.session.choose({ preset: "ecommerce" });
  await pane.user.click(await screen.findByRole("button", WRITE));
  expect(await screen.findByText("The policy in force is another one")).toBeTruthy();
});
