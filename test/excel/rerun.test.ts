import { describe, expect, test } from "@jest/globals";
import { connect } from "../../src/host/client/node";
import { openBook } from "../../src/host/file/openBook";
import { saveBook } from "../../src/host/file/saveBook";
import { workRequests } from "../../src/host/protocol/journal";
import { MARK_KEY, readMark } from "../../src/excel/mark";
import { cellAt, type Sheet as HostSheet } from "../../src/host/model/sheet";
import type { ReportOutcome } from "../../src/app/generateReport";
import type { ClosedChoice } from "../../src/app/history";
import { differences, heldSheet, openReport, reportingOn, SHEETS, wholeState, type OpenReport } from "./reporting";

type Written = Extract<ReportOutcome, { kind: "written" }>;

async function reported(): Promise<OpenReport> {
  const open = await openReport();
  await open.report();
  return open;
}

/** The report written again; with new figures where the month was closed and its rows have changed. */
async function again(open: OpenReport, closed: ClosedChoice = "reopen"): Promise<Written> {
  const outcome = await open.report({ closed });
  if (outcome.kind !== "written") throw new Error(outcome.code);
  return outcome;
}

const edit = (open: OpenReport, work: (worksheets: Excel.WorksheetCollection) => void): Promise<void> =>
  open.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });

const ids = (open: OpenReport): readonly (readonly string[])[] => open.book.sheets.map(({ id, name }) => [id, name]);

/** The cell to the right of the first with this text, by so many columns. */
function beside(held: HostSheet, text: string, columns: number): { readonly row: number; readonly column: number } {
  for (const [row, { cells }] of [...held.rows].sort(([a], [b]) => a - b)) {
    const column = cells.findIndex((cell) => cell?.value === text);
    if (column >= 0) return { row, column: column + columns };
  }
  throw new Error(`${held.name} has no ${text}`);
}

const valueAt = (held: HostSheet, { row, column }: { readonly row: number; readonly column: number }): unknown => cellAt(held, row, column)?.value ?? null;

/** The cell that is the person's own, by its column and the beginning of its row's key. */
function ownCell(held: HostSheet, input: string, key: string): { readonly row: number; readonly column: number } {
  const { inputs } = readMark(held.customProperties.get(MARK_KEY) ?? null, held.id)!;
  const { area, keys } = inputs.find(({ id }) => id === input)!;
  return { row: area.row + keys.findIndex((one) => one.startsWith(key)), column: area.column };
}

/** The figure of a row and a column of a list, by the row's name and the column's header. */
function figure(held: HostSheet, name: string, header: string): unknown {
  return valueAt(held, { row: beside(held, name, 0).row, column: beside(held, header, 0).column });
}

describe("a report written again for the same period", () => {
  test("over unchanged data leaves the same workbook: same sheets, ids, values, looks and charts", async () => {
    const open = await reported();
    const before = wholeState(open.book);
    const outcome = await again(open, "keep");
    expect([outcome.kept, differences(before, wholeState(open.book))]).toEqual([[], []]);
  });

  test("rewrites its tabs in place, so a formula of the person's that points at one lives on", async () => {
    const open = await reported();
    await edit(open, (worksheets) => {
      worksheets.getItem("Roster").getRange("H1").formulas = [["='Ranking 2026-10'!K10"]];
      worksheets.getItem("KPI").getRange("C3").values = [[1]];
    });
    const before = ids(open);
    await again(open);
    expect(ids(open)).toEqual(before);
    expect(cellAt(heldSheet(open.book, "Roster"), 0, 7)?.formula).toBe("'Ranking 2026-10'!K10");
    // CSAT 1 of 5 → 20: 0.4·20 + 0.3·100 + 0.3·100 = 68, so Ann's 87 is first now
    const ranking = heldSheet(open.book, "Ranking 2026-10");
    expect([figure(ranking, "Ann Lee", "Rank"), figure(ranking, "Ann Lee", "Score"), figure(ranking, "Bob Ray", "Score")]).toEqual([1, 87, 68]);
  });

  test("nothing of the earlier report is left: rows, charts, filters and rules are the new ones only", async () => {
    const fewer = (open: OpenReport): Promise<void> =>
      edit(open, (worksheets) => {
        worksheets.getItem("KPI").getRange("A2:E6").clear();
        worksheets.getItem("KPI").getRange("A2:E2").values = [["'0001", "2026-10", 5, 10, 1]];
      });
    const [rewritten, first] = [await reported(), await openReport()];
    await fewer(rewritten);
    await again(rewritten);
    await fewer(first);
    await first.report();
    expect(differences(wholeState(first.book), wholeState(rewritten.book))).toEqual([]);
  });

  test("keeps a tab a person edited as a copy under a new name, and says so", async () => {
    const open = await reported();
    const name = beside(heldSheet(open.book, "Ranking 2026-10"), "Bob Ray", 0);
    await edit(open, (worksheets) => {
      worksheets.getItem("Ranking 2026-10").getRangeByIndexes(name.row, name.column, 1, 1).values = [["My own words"]];
    });
    const { kept } = await again(open);
    expect(kept).toEqual([{ tab: "Ranking 2026-10", copy: "Ranking 2026-10 (edited)" }]);
    const copy = heldSheet(open.book, "Ranking 2026-10 (edited)");
    expect([copy.visibility, valueAt(copy, name)]).toEqual(["visible", "My own words"]);
    expect(valueAt(heldSheet(open.book, "Ranking 2026-10"), name)).toBe("Bob Ray");
    // The copy is the person's now: a third run neither touches nor reads it.
    expect((await again(open)).kept).toEqual([]);
    expect(valueAt(heldSheet(open.book, "Ranking 2026-10 (edited)"), name)).toBe("My own words");
  });

  test("a tab renamed by the person is rewritten under their name, and links lead to it", async () => {
    const open = await reported();
    await edit(open, (worksheets) => {
      worksheets.getItem("Ranking 2026-10").name = "Rangliste O'Brien";
    });
    const { written } = await again(open);
    expect(written).toContain("Rangliste O'Brien");
    expect(open.book.sheets.map(({ name }) => name)).not.toContain("Ranking 2026-10");
    const links = heldSheet(open.book, "Overview 2026-10").hyperlinks.map(({ location }) => location ?? "");
    expect(links.some((location) => location.startsWith("'Rangliste O''Brien'!"))).toBe(true);
  });

  test("a tab the person deleted is made anew, and a sheet of theirs that took its name keeps it", async () => {
    const open = await reported();
    await edit(open, (worksheets) => {
      worksheets.getItem("SLA 2026-10").delete();
      worksheets.add("SLA 2026-10").getRange("A1").values = [["mine"]];
    });
    const { written } = await again(open);
    expect(written).toContain("SLA 2026-10 (2)");
    expect(valueAt(heldSheet(open.book, "SLA 2026-10"), { row: 0, column: 0 })).toBe("mine");
  });

  test("through a saved file too: ids, marks and fingerprints survive", async () => {
    const reopened = reportingOn(connect(openBook(saveBook((await reported()).book))));
    const before = ids(reopened);
    const { kept } = await again(reopened);
    expect([kept, ids(reopened)]).toEqual([[], before]);
  });
});

describe("what a person writes in the cells that are theirs", () => {
  const followUp = (open: OpenReport): HostSheet => heldSheet(open.book, "Follow-up 2026-10");

  test("carries over to the same row of the same list when the report is written again, and is no edit", async () => {
    const open = await reported();
    const note = ownCell(followUp(open), "pips/notes", "0003");
    await edit(open, (worksheets) => {
      worksheets.getItem("Follow-up 2026-10").getRangeByIndexes(note.row, note.column, 1, 1).values = [["'=talk on Monday"]];
      const outcome = ownCell(followUp(open), "pips/outcome", "0003");
      worksheets.getItem("Follow-up 2026-10").getRangeByIndexes(outcome.row, outcome.column, 1, 1).values = [["extended"]];
    });
    expect((await open.workbook.read()).ownTabs.filter(({ edited }) => edited)).toEqual([]);
    // Another person falls below the bar: 0002 in both months. The list grows above 0003.
    await edit(open, (worksheets) => {
      worksheets.getItem("KPI").getRange("A7:E8").values = [["'0002", "2026-09", 1, 96, 0.2], ["'0001", "2026-08", 4, 20, 0.9]];
      worksheets.getItem("KPI").getRange("C3:E3").values = [[1, 96, 0.2]];
    });
    const { kept } = await again(open);
    expect(kept).toEqual([]);
    const moved = ownCell(followUp(open), "pips/notes", "0003");
    expect(moved.row).toBeGreaterThan(note.row);
    expect([valueAt(followUp(open), ownCell(followUp(open), "pips/outcome", "0003")), valueAt(followUp(open), moved)]).toEqual(["extended", "=talk on Monday"]);
    expect(cellAt(followUp(open), moved.row, moved.column)?.formula).toBeNull();
  });

  test("that finds no place any more is kept in a copy of the tab", async () => {
    const open = await reported();
    const note = ownCell(followUp(open), "pips/notes", "0003");
    await edit(open, (worksheets) => {
      worksheets.getItem("Follow-up 2026-10").getRangeByIndexes(note.row, note.column, 1, 1).values = [["talk on Monday"]];
      // 0003 does well in September: no plan, no row for the note.
      worksheets.getItem("KPI").getRange("C6:E6").values = [[5, 12, 1]];
    });
    const { kept } = await again(open);
    expect(kept).toEqual([{ tab: "Follow-up 2026-10", copy: "Follow-up 2026-10 (edited)" }]);
    expect(valueAt(heldSheet(open.book, "Follow-up 2026-10 (edited)"), note)).toBe("talk on Monday");
  });

  test("a report in another language keeps notes and tabs: keys are not words", async () => {
    const open = await reported();
    const note = ownCell(followUp(open), "pips/notes", "0003");
    await edit(open, (worksheets) => {
      worksheets.getItem("Follow-up 2026-10").getRangeByIndexes(note.row, note.column, 1, 1).values = [["talk on Monday"]];
    });
    const count = open.book.sheets.length;
    const outcome = await open.report({ language: "zh-CN" });
    expect(outcome).toMatchObject({ kind: "written", kept: [] });
    expect(open.book.sheets.length).toBe(count);
    expect(valueAt(followUp(open), ownCell(followUp(open), "pips/notes", "0003"))).toBe("talk on Monday");
  });
});

test("sheets are never lost: the person's stand as they were after three reports", async () => {
  const open = await openReport();
  const before = wholeState(open.book);
  for (let run = 0; run < 3; run++) await open.report();
  const own = differences(before, wholeState(open.book)).filter((field) => SHEETS.some(({ name }) => field.startsWith(`${name}/`)));
  expect(own).toEqual([]);
});

describe("what can be folded away", () => {
  const levels = (held: HostSheet): readonly number[] => [...held.rows].filter(([, { properties }]) => properties.outlineLevel > 0).map(([row]) => row).sort((a, b) => a - b);

  test("is each card below its name, and stays when the report is written again", async () => {
    const open = await reported();
    const cards = heldSheet(open.book, "Score cards 2026-10");
    const before = levels(cards);
    const names = [...cards.rows].filter(([, { cells }]) => /^(Ann Lee|Bob Ray|=1\+1) \(/.test(String(cells[1]?.value))).map(([row]) => row);
    expect(names).toHaveLength(3);
    for (const name of names) expect([before.includes(name), before.includes(name + 1), before.includes(name - 1)]).toEqual([false, true, false]);
    await again(open);
    expect(levels(cards)).toEqual(before);
  });

  test("follows the rows when they are others, and what a person had folded is seen again", async () => {
    const open = await reported();
    const cards = heldSheet(open.book, "Score cards 2026-10");
    await edit(open, (worksheets) => {
      const [first = 0] = levels(cards);
      worksheets.getItem("Score cards 2026-10").getRange(`${first + 1}:${first + 9}`).rowHidden = true;
      worksheets.getItem("KPI").getRange("A5:E6").clear();
    });
    await again(open);
    const fresh = await openReport();
    await edit(fresh, (worksheets) => worksheets.getItem("KPI").getRange("A5:E6").clear());
    await fresh.report();
    expect(levels(cards)).toEqual(levels(heldSheet(fresh.book, "Score cards 2026-10")));
    expect([...cards.rows].filter(([, { properties }]) => properties.hidden)).toEqual([]);
  });

  test("that a person ungrouped by hand does not keep the report from being written", async () => {
    const open = await reported();
    await edit(open, (worksheets) => {
      worksheets.getItem("KPI").getRange("A5:E6").clear();
    });
    // Excel refuses to ungroup rows that are not grouped; the last request of a rewrite is the one that asks.
    const before = workRequests(open.journal).length;
    await again(open);
    const requests = workRequests(open.journal).length - before;
    const other = await reported();
    await edit(other, (worksheets) => {
      worksheets.getItem("KPI").getRange("A5:E6").clear();
    });
    other.faults.failRequest(requests, "GeneralException");
    expect((await again(other)).kind).toBe("written");
  });
});
