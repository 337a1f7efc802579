// The README's schema is what is written: every key of the JSON stands in it, and every key in it occurs.
import { expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import path from "node:path";
import { evaluationJson } from "../../src/report/json";
import { company, evaluated } from "../support/company";
import { evaluation } from "../support/evaluation";
import { assessment } from "../support/scoring";
import { judged, ticketsOf } from "../support/tickets";

/** What stands at a key: an object's keys, a list's members, or a plain value. */
type Shape = { readonly kind: "object"; readonly keys: ReadonlyMap<string, Shape> } | { readonly kind: "list"; readonly of: Shape } | { readonly kind: "value" };

const VALUE: Shape = { kind: "value" };

/** The README's notation: `{ a, b: shape, c | d: shape, ...shape }`, `[shape]`, and named shapes `name = { … }` below. */
function schemaOfReadme(): Shape {
  const readme = readFileSync(path.join(__dirname, "../../README.md"), "utf8");
  const block = /^## JSON$[\s\S]*?^```$([\s\S]*?)^```$/m.exec(readme)?.[1] ?? "";
  const named = new Map([...block.matchAll(/^(\w+) += (\{.*\})$/gm)].map(([, name = "", text = ""]) => [name, text]));
  const whole = block.slice(0, block.search(/^\w+ += /m));

  const read = (text: string): Shape => {
    const tokens = text.match(/\.\.\.|[{}[\],:|]|[\w-]+/g) ?? [];
    let next = 0;
    const take = (): string => tokens[next++] ?? "";
    const shape = (): Shape => {
      const token = take();
      if (token === "{") return object();
      if (token === "[") {
        const of = shape();
        expect(take()).toBe("]");
        return { kind: "list", of };
      }
      return named.has(token) ? read(named.get(token)!) : VALUE;
    };
    const object = (): Shape => {
      const keys = new Map<string, Shape>();
      for (let token = take(); token !== "}"; token = take()) {
        if (token === "") throw new Error(`The schema ends within braces: ${text}`);
        if (token === ",") continue;
        if (token === "...") {
          const spread = shape();
          if (spread.kind === "object") for (const [key, of] of spread.keys) keys.set(key, of);
          continue;
        }
        const names = [token];
        while (tokens[next] === "|") {
          take();
          names.push(take());
        }
        if (tokens[next] === ":") {
          take();
          const of = shape();
          for (const name of names) keys.set(name, of);
        } else for (const name of names) keys.set(name, VALUE);
      }
      return { kind: "object", keys };
    };
    return shape();
  };
  return read(whole);
}

/** Every place of the schema: `employees[].months.n`. */
function placesOf(shape: Shape, at = ""): readonly string[] {
  if (shape.kind === "value") return [];
  if (shape.kind === "list") return placesOf(shape.of, `${at}[]`);
  return [...shape.keys].flatMap(([key, of]) => [`${at}.${key}`, ...placesOf(of, `${at}.${key}`)]);
}

/** Every place of a value, in the same notation. Lists of plain values are plain values. */
function placesIn(value: unknown, at = ""): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((member) => placesIn(member, `${at}[]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, of]) => [`${at}.${key}`, ...placesIn(of, `${at}.${key}`)]);
}

/** What the fixtures of a month leave empty: a year, a gate, cases, an answer of another department, points, rises, pay. */
function fullExamples(): readonly unknown[] {
  const data = company();
  const months = ["2026-03", "2026-04", "2026-05", "2026-06", "2026-07"];
  const year = {
    ...data,
    kpis: [...data.kpis, ...months.flatMap((month) => data.kpis.filter((row) => row.month === "2026-08").map((row) => ({ ...row, month })))],
    assessments: [
      ...data.assessments, ...[...months, "2026-08"].map((month) => assessment({ knowledge: 80, practical: 86 }, { employeeId: "wang", month })),
      assessment({ yearDefence: 92, majorIssue: 70 }, { employeeId: "wang", month: null, year: 2026 }),
    ],
  };
  const handed = ticketsOf({
    id: "H1", employeeId: "wang", type: "other", openedAt: "2026-10-07 08:00", firstResponseAt: "2026-10-07 09:00", resolvedAt: "2026-10-09 08:00",
    handedOverAt: "2026-10-07 09:00", departmentRepliedAt: "2026-10-08 09:00", department: "Stores", reason: "late", channel: "phone", tier: "three", csat: 3,
  });
  const month = evaluation();
  const [first] = month.people;
  const gate = { metric: first!.monthly.metrics[0]!.metric, actual: 1 };
  const [ticket] = judged([{ id: "L1", openedAt: "2026-09-30 09:00", responsibility: "upheld" }]).tickets;
  const row = { sheet: "KPI", row: 3 };
  return [
    evaluationJson(evaluated(year, { period: "2026", now: "2027-01-05" }), "en"),
    evaluationJson(evaluated({ ...data, tickets: [...data.tickets, ...handed] }, { period: "2026-10", now: "2026-11-02" }), "en"),
    evaluationJson({
      ...month,
      people: [{ ...first!, monthly: { ...first!.monthly, gate } }, ...month.people.slice(1)],
      headcount: { ...month.headcount, byTeam: [{ team: "华东组", opening: 1, joiners: 0, leavers: 0, closing: 1, turnover: 0 }] },
      serviceByTeam: [{ team: "华东组", met: 0, judged: 0, targets: [{ ...month.service[0]!, upheld: { numerator: 1, denominator: 2, rate: 0.5 } }] }],
      service: [{ ...month.service[0]!, upheld: { numerator: 1, denominator: 2, rate: 0.5 } }],
      incentives: { ...month.incentives, bonus: [{ employeeId: "007", score: 91 }], pay: [{ employeeId: "007", rating: "good", coefficient: 1 }] },
      pips: month.pips.map((pip) => ({ ...pip, progress: pip.evidence })),
      qa: [{
        employeeId: "007", n: 1, score: 90, tooFew: true, criticals: 0, appealsRaised: 0, appealsUpheld: 0, planned: 8,
        categories: [{ criterion: "Greeting", score: 90, n: 1 }], deductions: [{ criterion: "Greeting", lost: 1, n: 1 }],
      }],
      sla: { ...month.sla, decidedLater: [ticket!], statedDifferences: [{ ticket: ticket!, clock: "resolution", stated: "met" }] },
      training: { ...month.training, byModule: month.training.byTeam, byTrainer: month.training.byTeam },
      closed: { ...month.closed, differences: [{ month: "2026-09", employeeId: "007", figure: "score", frozen: 88, now: 87, at: null }] },
      reconciliation: { ...month.reconciliation, afterLeaving: [{ employeeId: "007", at: row }] },
    }, "en"),
  ];
}

test("the README names every key of the JSON, and no other", () => {
  const schema = new Set(placesOf(schemaOfReadme()));
  const written = new Set(fullExamples().flatMap((example) => placesIn(example)));
  expect([...written].filter((place) => !schema.has(place)).sort()).toEqual([]);
  expect([...schema].filter((place) => !written.has(place)).sort()).toEqual([]);
});
