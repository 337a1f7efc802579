/** @jest-environment jsdom */
// The rules changed in the pane: the sum follows what is typed, what cannot be used is said at its place, and saving writes the Policy sheet.
import { expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { objections } from "./axe";
import { hosted, KPI, openPane, ROSTER, type OpenedPane } from "./openPane";

const field = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });

async function beginChange({ user }: OpenedPane): Promise<void> {
  await user.click(await screen.findByRole("button", { name: /^Policy/ }));
  await user.click(screen.getByRole("button", { name: "Change" }));
  await screen.findByRole("textbox", { name: "CSAT: Weight" });
}

async function retype({ user }: OpenedPane, name: string, text: string): Promise<void> {
  await user.clear(field(name));
  await user.type(field(name), text);
}

test("the sum of the weights follows each key, and rules that do not add up cannot be saved", async () => {
  const connection = await hosted(ROSTER, KPI);
  const pane = openPane(connection);
  await beginChange(pane);
  expect(screen.getByText("Sum: 100%")).toBeTruthy();
  await pane.user.type(field("CSAT: Weight"), "{backspace}5");
  // 45 + 30 + 30.
  expect(screen.getByText("Sum: 105%")).toBeTruthy();
  expect(screen.getByText("It must be 100%.")).toBeTruthy();
  expect(field("CSAT: Weight").getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByRole("button", { name: "Save to a Policy sheet" }).getAttribute("aria-disabled")).toBe("true");
  expect(screen.getByText(/are not saved; the report uses the saved ones/)).toBeTruthy();
  expect(await objections(pane.container)).toEqual([]);
  await retype(pane, "Response time: Weight", "25");
  expect(screen.getByText("Sum: 100%")).toBeTruthy();
  expect(connection.book.sheets.length).toBe(3);
});

test("saved rules stand on the Policy sheet, count in the preview, and are changed from there the next time", async () => {
  const connection = await hosted(ROSTER, KPI);
  const pane = openPane(connection);
  await beginChange(pane);
  await retype(pane, "CSAT: Weight", "60");
  await retype(pane, "Response time: Weight", "10");
  await pane.user.click(screen.getByRole("button", { name: "Save to a Policy sheet" }));
  expect((await screen.findAllByText("The rules were saved to the sheet Policy.")).length).toBeGreaterThan(0);
  expect(connection.book.sheets.map(({ name }) => name)).toContain("Policy");
  await waitFor(() => expect(pane.session.state().check?.policy?.policy.scoring.scorecards[0]?.metrics.map(({ weight }) => weight)).toEqual([0.6, 0.1, 0.3]));
  await pane.user.click(await screen.findByRole("button", { name: "Change" }));
  await screen.findByRole("textbox", { name: "CSAT: Weight" });
  expect(field("CSAT: Weight").value).toBe("60");
  expect(screen.getByRole("button", { name: "Save to the sheet Policy" })).toBeTruthy();
});

test("a calendar nobody can read is refused under its field, a preset takes everything back, and discarding leaves the rules alone", async () => {
  const connection = await hosted(ROSTER, KPI);
  const pane = openPane(connection);
  await beginChange(pane);
  await pane.user.click(screen.getByText("SLA rules"));
  await retype(pane, "Calendar", "nine to five");
  expect(await screen.findByText(/nine to five/)).toBeTruthy();
  expect(screen.getByText("To correct before saving: 1")).toBeTruthy();
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "Take the values of a preset" }), "ecommerce");
  expect(screen.getByText("These rules can be used.")).toBeTruthy();
  await pane.user.click(screen.getByRole("button", { name: "Discard" }));
  expect(within(screen.getByRole("table", { name: "Performance" })).getByRole("row", { name: "CSAT 0–5 40%" })).toBeTruthy();
  expect(connection.book.sheets.length).toBe(3);
});
