import { describe, expect, test } from "@jest/globals";
import { FORM_TABLES, SETTINGS } from "../../src/core/policyForm";
import { planReport } from "../../src/report/layout";
import type { Audience, Block, Report, TabId, Table } from "../../src/report/model";
import { printTab } from "../../src/report/print";
import { buildReport } from "../../src/report/report";
import { LANGUAGES, type Language } from "../../src/text/language";
import { evaluation } from "../support/evaluation";

const base = evaluation();

function report(rest: Partial<typeof base> = {}, language: Language = "en", audience: Audience = "hr"): Report {
  return buildReport(evaluation(rest), language, { audience });
}

function blocksOf(of: Report, tab: TabId): readonly Block[] {
  return of.tabs.find(({ id }) => id === tab)?.blocks ?? [];
}

function tables(blocks: readonly Block[]): readonly Table[] {
  return blocks.filter((block): block is Table => block.kind === "table");
}

function tableOf(of: Report, tab: TabId, id: string): Table {
  const found = tables(blocksOf(of, tab)).find((table) => table.id === id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
}

function column(table: Table, header: string): readonly unknown[] {
  const index = table.columns.findIndex((one) => one.header === header);
  if (index < 0) throw new Error(`no column ${header} in ${table.id}`);
  return table.rows.map((cells) => cells[index]?.value);
}

describe("what charts plot", () => {
  test("is figures or empty cells, because text is drawn as 0, and labels that are there", () => {
    for (const { blocks } of report().tabs) {
      for (const block of blocks) {
        if (block.kind !== "chart") continue;
        const table = tables(blocks).find(({ id }) => id === block.table);
        for (const cells of table?.rows ?? []) {
          expect(String(cells[block.labels]?.value ?? "")).not.toBe("");
          for (const index of block.values) expect([block.title, typeof (cells[index]?.value ?? 0)]).toEqual([block.title, "number"]);
        }
      }
    }
  });

  test("has axes with titles, and bars begin at nothing, because their length is compared", () => {
    for (const { blocks } of report().tabs) {
      for (const block of blocks) {
        if (block.kind !== "chart") continue;
        expect([block.x, block.y]).not.toContain("");
        if (block.chart !== "line") expect([block.title, block.axis?.min]).toEqual([block.title, 0]);
      }
    }
  });

  test("rated alike has one colour in the distribution and in the stack of each team", () => {
    const charts = planReport(report()).tabs.find(({ id }) => id === "overview")?.charts ?? [];
    expect(charts.filter(({ vary }) => vary).map(({ labels }) => labels.rows)).toEqual([4]);
  });
});

describe("when tickets come in", () => {
  test("the days, the hours and the channels each add up to the tickets opened", () => {
    const whole = report();
    const { opened } = base.volume;
    const sum = (id: string) => column(tableOf(whole, "sla", id), "Tickets").reduce<number>((total, n) => total + Number(n), 0);
    expect(opened).toBeGreaterThan(0);
    expect([sum("volume-days"), sum("volume-hours")]).toEqual([opened, opened]);
    const channels = report({ volume: { ...base.volume, byChannel: [{ key: "Phone", n: opened - 1 }, { key: "Chat", n: 1 }] } });
    expect(tableOf(channels, "sla", "volume-channels").total?.[1]?.value).toBe(opened);
  });

  test("the hours shown are those from the first with a ticket to the last", () => {
    const byHour = Array.from({ length: 24 }, (_, hour) => (hour === 9 ? 3 : hour === 11 ? 1 : 0));
    expect(column(tableOf(report({ volume: { ...base.volume, byHour } }), "sla", "volume-hours"), "Hour")).toEqual(["09:00", "10:00", "11:00"]);
  });

  test("a workbook that names no channel has no list of channels", () => {
    const volume = { ...base.volume, byChannel: [{ key: "unknown", n: base.volume.opened }] };
    expect(tables(blocksOf(report({ volume }), "sla")).map(({ id }) => id)).not.toContain("volume-channels");
  });
});

describe("a card", () => {
  test("counts the complaints about the person by type, and the upheld ones apart", () => {
    const [first] = base.tickets.filter(({ inPeriod, ticket }) => inPeriod && ticket.employeeId === "007");
    if (first === undefined) throw new Error("no ticket");
    const told = (responsibility: "upheld" | "not-upheld") => ({ ...first, type: "attitude", ticket: { ...first.ticket, isComplaint: true, responsibility } }) as const;
    const tickets = [told("upheld"), told("not-upheld")];
    const text = (rest: Partial<typeof base>) => printTab(report({ ...rest, tickets }).tabs.find(({ id }) => id === "cards")!);
    expect(text({ volume: { ...base.volume, upheld: 1 } })).toContain("Complaints: 2 (Service attitude 2); upheld: 1 (only these count against the person)");
    expect(text({ volume: { ...base.volume, upheld: null } })).toContain("Complaints: 2 (Service attitude 2)\n");
    expect(text({})).toContain("Complaints: No complaints in this period.");
  });

  test("names the last day to appeal by the policy: 14 days after October 2026 unless it says otherwise", () => {
    const cards = (days: number) => printTab(report({ policy: { ...base.policy, appealDays: days } }).tabs.find(({ id }) => id === "cards")!);
    expect(base.policy.appealDays).toBe(14);
    expect(cards(14)).toContain("Appeal possible until 2026-11-14");
    expect(cards(5)).toContain("Appeal possible until 2026-11-05");
  });
});

describe("follow-up", () => {
  test.each(LANGUAGES)("offers words for what HR decides on a plan, as Excel takes them: together at most 255 characters, none with a comma (%s)", (language) => {
    const plan = planReport(report({}, language)).tabs.find(({ id }) => id === "follow-up");
    expect(plan?.validations?.map(({ words }) => words.length)).toEqual([2, 3]);
    for (const { words } of plan?.validations ?? []) {
      expect(words.join(",").length).toBeLessThanOrEqual(255);
      for (const word of words) expect(word).not.toContain(",");
    }
  });
});

describe("the notes", () => {
  test.each(LANGUAGES)("hold every setting of the policy, so that the report can be made again (%s)", (language) => {
    const settings = tableOf(report({}, language), "notes", "policy-settings");
    expect(settings.rows).toHaveLength(Object.values(SETTINGS).reduce((sum, table) => sum + Object.keys(table).length, 0));
    for (const cells of settings.rows) for (const { value } of cells) expect(value).not.toBe("");
  });

  test("hold every list of the policy, here or among the rules", () => {
    const ids = tables(blocksOf(report(), "notes")).map(({ id }) => id);
    const elsewhere = ["dimensions", "scorecards", "metrics", "bands", "priorities", "tiers", ...Object.keys(SETTINGS)];
    // Lists without rows have no table; QA weights and pay coefficients are such by default.
    const expected = FORM_TABLES.map(({ id }) => id).filter((id) => !elsewhere.includes(id) && !["criteria", "pay"].includes(id));
    expect(ids).toEqual(expect.arrayContaining(expected.map((id) => `policy-${id}`)));
    expect(column(tableOf(report(), "notes", "policy-settings"), "Value")).toEqual(expect.arrayContaining(["95%", "14"]));
  });
});

describe("the team's copy", () => {
  test("names agents only where there is still something to do", () => {
    const named = report({}, "en", "team").tabs.flatMap(({ blocks }) => tables(blocks)).filter(({ columns }) => columns.some(({ header }) => header === "Agent"));
    expect(named.map(({ id }) => id)).toEqual(["at-risk"]);
  });

  test("has nothing to sign and no column of HR's own", () => {
    const copy = report({}, "en", "team");
    const inputs = planReport(copy).tabs.flatMap((tab) => tab.inputs.map(({ id }) => id));
    expect(inputs.filter((id) => id !== "actions/notes")).toEqual([]);
  });
});
