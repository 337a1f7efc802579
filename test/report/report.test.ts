import { describe, expect, test } from "@jest/globals";
import type { Evaluation } from "../../src/core/evaluation";
import { planReport } from "../../src/report/layout";
import type { Audience, Block, Report, Tab, TabId, Table } from "../../src/report/model";
import { printReport, printTab } from "../../src/report/print";
import { buildReport } from "../../src/report/report";
import { LANGUAGES, type Language } from "../../src/text/language";
import { defaultPolicy } from "../../src/core/presets";
import { dataset, evaluated } from "../support/company";
import { evaluation, rate } from "../support/evaluation";
import { ticketsOf } from "../support/tickets";

function report(rest: Partial<Evaluation> = {}, language: Language = "en", audience: Audience = "hr"): Report {
  return buildReport(evaluation(rest), language, { audience });
}

function tabOf(of: Report, id: TabId): Tab {
  const tab = of.tabs.find((one) => one.id === id);
  if (tab === undefined) throw new Error(`no tab ${id}`);
  return tab;
}

function tables(tab: Tab): readonly Table[] {
  return tab.blocks.filter((block): block is Table => block.kind === "table");
}

function tableOf(of: Report, id: TabId, table: string): Table {
  const found = tables(tabOf(of, id)).find((one) => one.id === table);
  if (found === undefined) throw new Error(`no table ${table}`);
  return found;
}

function column(table: Table, header: string): readonly (string | number | boolean | null | undefined)[] {
  const index = table.columns.findIndex((one) => one.header === header);
  if (index < 0) throw new Error(`no column ${header} in ${table.id}`);
  return table.rows.map((cells) => cells[index]?.value);
}

const EIGHT: readonly TabId[] = ["overview", "ranking", "cards", "sla", "training", "follow-up", "issues", "notes"];

describe.each(LANGUAGES)("the report in %s", (language) => {
  const whole = report({}, language);

  test("has the eight tabs in their order", () => {
    expect(whole.tabs.map(({ id }) => id)).toEqual(EIGHT);
  });

  test("names its worksheets as Excel allows: unique without case, at most 31 characters, none of : \\ / ? * [ ], with the period", () => {
    const names = whole.tabs.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^[^:\\/?*[\]']{1,31}$/u);
      expect(name).toContain("2026-10");
    }
  });

  test("leaves no parameter of a text unfilled", () => {
    expect(printReport(whole)).not.toMatch(/\{\w+\}|undefined|NaN|null/);
  });

  test("gives every row of every table a cell for every column", () => {
    for (const tab of whole.tabs) for (const table of tables(tab)) for (const cells of table.rows) expect(cells).toHaveLength(table.columns.length);
  });

  test("can be laid out: links lead somewhere, charts have their tables, sheets stay within Excel's limits", () => {
    for (const tab of planReport(whole).tabs) {
      expect(tab.values.length).toBeLessThan(1_048_576);
      expect(tab.columnWidths.length).toBeLessThan(60);
      for (const width of tab.columnWidths) expect(width).toBeLessThanOrEqual(255);
      for (const height of tab.rowHeights) expect(height ?? 0).toBeLessThanOrEqual(409);
    }
  });

  test("shows the n of every rate beside it", () => {
    // A weight, an attainment and a target are percentages of nothing counted; everything else in percent is a rate.
    const rates = whole.tabs.flatMap(tables).flatMap((table) => table.columns.filter(({ format }) => format === "percent").map((one) => ({ table, one })));
    const uncounted = rates.filter(({ one }) => one.of === undefined).map(({ one }) => one.header);
    const allowed: Record<Language, readonly string[]> = {
      en: ["Weight", "Attainment", "Target"], "zh-CN": ["权重", "达成率", "目标"], "zh-TW": ["權重", "達成率", "目標"],
    };
    for (const header of uncounted) expect(allowed[language]).toContain(header);
    for (const { table, one } of rates) for (const index of one.of ?? []) expect(table.columns[index]).toBeDefined();
  });
});

describe("overview", () => {
  test("a tile compares its printed figure with the month before and the year before, and gives the year to date", () => {
    const tiles = tabOf(report(), "overview").blocks.find((block) => block.kind === "tiles");
    const [score, , resolution] = tiles?.kind === "tiles" ? tiles.tiles : [];
    expect(score?.value.value).toBe(73.6);
    // September's mean is 70 + 11/4 = 72.75, so +0.85; October 2025 is 70.00, so +3.60.
    // January to October, each of 3 people: (70.75 + 71 + … + 72.75 + 73.6) / 10 = 719.35 / 10 = 71.94
    expect(score?.details).toEqual(["assessed: 3 of 4", "MoM +0.85", "YoY +3.60", "YTD 71.94", ""]);
    // 4 of 6 is 66.7 %; September 31/40 = 77.5 %
    expect(resolution?.details.slice(0, 2)).toEqual(["decided: 4/6", "MoM -10.8 pp"]);
  });

  test("without history there is no change to tell", () => {
    const tiles = tabOf(report({ trend: [] }), "overview").blocks.find((block) => block.kind === "tiles");
    for (const tile of tiles?.kind === "tiles" ? tiles.tiles : []) expect(tile.details.join()).not.toMatch(/MoM|YoY|YTD/);
  });

  test("three to six sentences are made from the figures, and link to where they stand", () => {
    const text = printTab(tabOf(report(), "overview"));
    expect(text).toContain("Service star: 王芳, 89.30 points, good.");
    expect(text).toContain("New improvement plans: 1 (=李雷).");
    expect(text).toContain("Largest rise: 王芳, +2.10 to 89.30. Largest fall: =李雷, -3.10 to 55.10.");
    // GD-2: due 7 October 09:00, resolved 8 October 21:00
    expect(text).toContain("Breached tickets: 2; the worst is GD-2 (Service attitude, =李雷), 36.0 h over.");
    expect(text).toContain("Courses overdue: 1 (people: 1); most often “基础服务” (1).");
  });

  test("where there is nothing to say there is no sentence and no heading for it", () => {
    const quiet = report({ people: [], star: { winners: [], nearMisses: [], teams: [], csatRise: null }, pips: [], sla: { ...evaluation().sla, breaches: [] }, training: { ...evaluation().training, overdue: [] } });
    expect(printTab(tabOf(quiet, "overview"))).not.toContain("in words");
  });

  test("the rating distribution adds up to the people rated and its shares to 1", () => {
    const table = tableOf(report(), "overview", "distribution");
    expect(column(table, "People")).toEqual([0, 1, 1, 1]);
    expect(table.total?.map(({ value }) => value)).toEqual(["Total", 3, 1]);
    expect((column(table, "Share") as number[]).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  test("a month without a figure is an empty cell in what a chart plots, because a chart draws text as 0", () => {
    const trend = evaluation().trend.map((month) => (month.month === "2026-05" ? { ...month, meanScore: null, sla: rate(0, 0) } : month));
    const table = tableOf(report({ trend }), "overview", "trend");
    expect(column(table, "Mean score")[6]).toBeNull();
    expect(column(table, "Resolved in time")[6]).toBeNull();
    expect(column(table, "n")[6]).toBe("0/0");
  });

  test("the trend shows the last twelve months, from the first with data", () => {
    expect(column(tableOf(report(), "overview", "trend"), "Month")[0]).toBe("2025-11");
    const empty = { meanScore: null, csat: { n: 0, mean: null }, firstResponse: rate(0, 0), sla: rate(0, 0), trainingPass: rate(0, 0), tickets: 0, assessed: 0 };
    const trend = evaluation().trend.map((month) => (month.month < "2026-09" ? { ...month, ...empty } : month));
    expect(column(tableOf(report({ trend }), "overview", "trend"), "Month")).toEqual(["2026-09", "2026-10"]);
  });
});

describe("ranking", () => {
  test("lists by rank, those not assessed last with the reason, each id linked to its roster row and name to its card", () => {
    const table = tableOf(report(), "ranking", "ranking");
    expect(column(table, "Rank")).toEqual([1, 2, 3, "–"]);
    expect(column(table, "Employee ID")).toEqual(["007", "009", "008", "010"]);
    expect(column(table, "Flags")[3]).toBe("Not assessed: too few figures, on leave");
    expect(table.rows[0]?.[2]?.link).toEqual({ sheet: "花名册", address: "A2" });
    expect(table.rows[0]?.[3]?.link).toEqual({ tab: "cards", place: "card-007" });
  });
});

describe("score cards", () => {
  test("the points on a card add up to the printed score", () => {
    const table = tableOf(report(), "cards", "dimensions-007");
    expect(column(table, "Points")).toEqual([17.6, 27.6, 18, 26.1]);
    // 17.60 + 27.60 + 18.00 + 26.10
    expect(table.total?.[3]?.value).toBe(89.3);
  });

  test("a card says why, what is missing and what would lift the rating", () => {
    const text = printTab(tabOf(report(), "cards"));
    expect(text).toContain("CSAT 84.00 × 40% = 33.60; Response time 80.00 × 30% = 24.00; Resolution rate 98.00 × 30% = 29.40. Sum 87.00.");
    // response at 24 h: 33.6 + 30 + 29.4 = 93; 17.6 + 27.6 + 18 + 27.9 = 91.10
    expect(text).toContain("Response time raised to its target (24.00) would give 91.10: excellent.");
    expect(text).toContain("Missing: Knowledge, Skill, Attitude (reweighted over what is present; 30% of the weight present).");
    expect(text).toContain("Not assessed: too few figures.");
  });

  test("a metric links to the cell it came from", () => {
    expect(tableOf(report(), "cards", "metrics-007").rows[0]?.[4]).toEqual({ value: "绩效!C2", link: { sheet: "绩效", address: "C2" } });
  });

  test("reviews of a group too small to count are not shown: a lone peer's score could be worked out", () => {
    const text = printTab(tabOf(report(), "cards"));
    expect(text).toContain("Peers: 2, too few to show");
    expect(text).not.toContain("Peers 80.00");
  });

  test("every person has one page, in the order of team and id", () => {
    const plan = planReport(report()).tabs.find(({ id }) => id === "cards");
    expect(plan?.print.breaks).toHaveLength(3);
    const headings = tabOf(report(), "cards").blocks.filter((block): block is Extract<Block, { kind: "heading" }> => block.kind === "heading").map(({ place }) => place);
    expect(headings).toEqual(["card-007", "card-008", "card-009", "card-010"]);
  });
});

describe("a dimension that no sheet gives", () => {
  const without = (dimension: string) => ({ severity: "info", code: "dimension-without-sheet", params: { dimension }, at: null } as const);

  test("carries no weight in the ranking's headers, and the others share what is left", () => {
    const given = report({ issues: [without("knowledge"), without("attitude")] });
    // skill 30 and performance 30 are left: 50 % each
    expect(tableOf(given, "ranking", "ranking").columns.slice(5, 9).map(({ header }) => header))
      .toEqual(["Knowledge (no sheet)", "Skill 50%", "Attitude (no sheet)", "Performance 50%"]);
  });
});

describe("sheets that are missing on the overview", () => {
  test("cost their tiles: a tile without a sheet would only say that there is nothing", () => {
    const tiles = tabOf(report({ kinds: ["kpi"] }), "overview").blocks.find((block) => block.kind === "tiles");
    expect(tiles?.kind === "tiles" ? tiles.tiles.map(({ label }) => label) : []).toEqual(["Mean score"]);
  });
});

describe("SLA", () => {
  test("a group's total is the overall figure, and its parts add up to it", () => {
    const table = tableOf(report(), "sla", "sla-types");
    const tickets = column(table, "Tickets") as number[];
    expect(table.total?.[1]?.value).toBe(tickets.reduce((sum, n) => sum + n, 0));
  });

  test("breaches come worst first and link to the ticket's row", () => {
    const table = tableOf(report(), "sla", "breaches");
    expect(column(table, "Overdue (h)")).toEqual([36, 2]);
    expect(table.rows[0]?.[0]).toEqual({ value: "GD-2", link: { sheet: "Tickets", address: "A3" } });
    expect(column(table, "Done")[1]).toBe("Still open");
  });

  test("hours left of what is at risk are hours of the calendar", () => {
    // 24 h from Monday 16:00: 2 on Monday, 9 on Tuesday, 9 on Wednesday. On Wednesday night 4 are left until Thursday 13:00.
    const tickets = ticketsOf({ type: "attitude", openedAt: "2026-10-12 16:00", status: "in-progress" });
    const standard = defaultPolicy();
    const policy = { ...standard, sla: { ...standard.sla, calendar: "CN" } };
    const made = report({ ...evaluated(dataset({ tickets }), { policy, now: "2026-10-14 20:00" }), kinds: ["tickets"] });
    expect(column(tableOf(made, "sla", "at-risk"), "Hours left")).toEqual([4]);
  });

  test("what could not be judged is listed with the reason, and differences from the sheet's own verdict too", () => {
    expect(column(tableOf(report(), "sla", "not-judged"), "Reason")).toEqual(["The opened moment is missing or unreadable"]);
    expect(column(tableOf(report(), "sla", "stated-differences"), "Ticket")).toEqual(["GD-2"]);
  });
});

describe("follow-up", () => {
  test("what HR writes beside a plan is kept by person and month, not by row", () => {
    const table = tableOf(report(), "follow-up", "pips");
    expect(table.keys).toEqual(["008/2026-10"]);
    const inputs = planReport(report()).tabs.find(({ id }) => id === "follow-up")?.inputs.map(({ id }) => id);
    expect(inputs).toEqual(expect.arrayContaining(["pips/confirmed", "pips/outcome", "pips/notes", "actions/notes", "coaching/notes"]));
  });

  test("a case names nobody", () => {
    const [first] = evaluation().caseReviews;
    if (first === undefined) throw new Error("no case");
    const named = { ...first, reason: "*** called ***", ticket: { ...first.ticket, ticket: { ...first.ticket.ticket, reason: "王芳 called 13800001234", customerNames: ["Ann Lee"] } } };
    const tab = tabOf(report({ caseReviews: [named] }), "follow-up");
    expect(column(tableOf(report({ caseReviews: [named] }), "follow-up", "cases"), "Reason")).toEqual(["*** called ***"]);
    expect(JSON.stringify(tab.blocks.filter((block) => block.kind === "table" && block.id === "cases"))).not.toMatch(/王芳|Ann Lee|13800001234/);
  });
});

describe("data issues", () => {
  test("come errors first, each with a link to its cell", () => {
    const table = tableOf(report(), "issues", "issues");
    expect(column(table, "Severity")).toEqual(["✖ Error", "! Warning"]);
    expect(table.rows[0]?.[2]).toEqual({ value: "A9", link: { sheet: "工单", address: "A9" } });
  });
});

describe("notes", () => {
  test("rows are read plus with errors, per sheet and in all", () => {
    const table = tableOf(report(), "notes", "sources");
    // 4 + 9 rows; the sheet not used counts nothing
    expect(table.total?.slice(2, 5).map(({ value }) => value)).toEqual([13, 12, 1]);
    expect(column(table, "Kind")).toEqual(["Roster", "Tickets", "Not used"]);
  });

  test("print the policy's metrics and each one's mode in a sentence", () => {
    const text = printTab(tabOf(report(), "notes"));
    expect(text).toContain("Knowledge 20%, Skill 30%, Attitude 20%, Performance 30%");
    expect(text).toContain("Actual over target (target over actual where lower is better) × 100, at most 100.");
  });
});

describe("sheets that are missing", () => {
  test("each section says what it left out, and nothing is invented", () => {
    const base = evaluation();
    const bare = report({ kinds: ["tickets"], people: [], actions: [], pips: [], qa: [] });
    expect(printTab(tabOf(bare, "training"))).toContain("No sheet “Training records”: pass and attendance rates are left out.");
    expect(tables(tabOf(bare, "training"))).toEqual([]);
    const withoutTickets = report({ kinds: base.kinds.filter((kind) => kind !== "tickets") });
    expect(printTab(tabOf(withoutTickets, "sla"))).toContain("No sheet “Tickets”");
    expect(tables(tabOf(withoutTickets, "sla"))).toEqual([]);
  });
});

describe("the team's copy", () => {
  const copy = report({}, "en", "team");

  test("has no cards and no data issues, and says on each page whom it is for", () => {
    expect(copy.tabs.map(({ id }) => id)).toEqual(["overview", "ranking", "sla", "training", "follow-up", "notes"]);
    expect(copy.footer).toContain("For the team");
  });

  test("shows no plan, no coaching, no score but the star's and nobody's breach", () => {
    const text = printReport(copy);
    expect(text).not.toMatch(/55\.10|76\.40 pass|improvement plans: 1|Near misses|Prepared by/);
    expect(text).not.toContain("李雷, -3.10");
    expect(column(tableOf(copy, "ranking", "ranking"), "Name")).toEqual(["王芳"]);
    expect(() => planReport(copy)).not.toThrow();
  });
});
