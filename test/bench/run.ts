// npm run bench: how the time of each step grows when the data grow tenfold, and how it compares with a plain pass over the same cells.
// Ratios of one run on one machine: nothing here passes or fails, and milliseconds are only there to see what matters.
import { assess, type ReportRequest } from "../../src/app/assessWorkbook";
import { readDataset } from "../../src/input/dataset";
import type { CellValue, Sheet } from "../../src/input/sheet";
import { openBook } from "../../src/host/file/openBook";
import { saveBook } from "../../src/host/file/saveBook";
import { connect } from "../../src/host/client/node";
import { planReport } from "../../src/report/layout";
import { buildReport } from "../../src/report/report";
import { OCTOBER, reportingOn } from "../excel/reporting";
import { openBookOf } from "../support/book";
import { countInCalendar, countInFormulas } from "./counting";

const RUNS = 3;
const SIZES = [1, 10] as const;
/** At 1×: people, months of KPI figures, tickets. */
const PEOPLE = 30;
const MONTHS = 12;
const TICKETS = 900;

type Rows = readonly (readonly CellValue[])[];

function sheetOf(name: string, headers: readonly string[], rows: Rows): Sheet {
  const values = [headers, ...rows];
  const formats = values.map(() => headers.map((header) => (/date|time/i.test(header) ? "yyyy-mm-dd hh:mm" : "General")));
  return { name, row: 1, column: 1, values, formats, merges: [], tables: [], hidden: false };
}

const idOf = (index: number): string => `E${String(index).padStart(5, "0")}`;
const monthOf = (index: number): string => (index < 2 ? `2025-${index + 11}` : `2026-${String(index - 1).padStart(2, "0")}`);
/** 1 October 2026 as Excel counts days. */
const OCTOBER_FIRST = 46_296;

/** A workbook `size` times as large as a small team's. */
function sheetsOf(size: number): readonly Sheet[] {
  const people = Array.from({ length: PEOPLE * size }, (_, index) => index);
  const kpis = people.flatMap((one) =>
    Array.from({ length: MONTHS }, (_, month) => [idOf(one), monthOf(month), 3 + ((one + month) % 20) / 10, 8 + ((one * 7 + month) % 40), 0.7 + ((one + month) % 30) / 100]),
  );
  const tickets = Array.from({ length: TICKETS * size }, (_, index) => {
    const openedAt = OCTOBER_FIRST + ((index * 37) % 30_000) / 1_000;
    return [`T${index}`, openedAt, ["服务态度", "产品质量", "其他"][index % 3]!, idOf(index % people.length), openedAt + 0.1, index % 9 === 0 ? null : openedAt + (index % 70) / 20];
  });
  return [
    sheetOf("Roster", ["Employee ID", "Name", "Team"], people.map((one) => [idOf(one), `Person ${one}`, `Team ${one % 8}`])),
    sheetOf("KPI", ["Employee ID", "Month", "CSAT", "Response hours", "Resolution rate"], kpis),
    sheetOf("Tickets", ["Ticket ID", "Created time", "Type", "Agent ID", "First response time", "Resolved time"], tickets),
  ];
}

interface Step {
  readonly name: string;
  readonly milliseconds: number;
}

/** Every step once, in the order of a report. */
async function once(file: Uint8Array, size: number): Promise<readonly Step[]> {
  const steps: Step[] = [];
  const timed = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    const from = performance.now();
    const result = await work();
    steps.push({ name, milliseconds: performance.now() - from });
    return result;
  };
  const request: ReportRequest = OCTOBER;
  const book = await timed("open the file", () => openBook(file));
  const { workbook } = reportingOn(connect(book));
  const contents = await timed("read through Office.js", () => workbook.read());
  await timed("plain pass", () => plainPass(contents.sheets));
  await timed("recognise and read", () => readDataset(contents, { period: request.period, now: request.now }));
  const assessed = await timed("recognise and evaluate", () => assess(contents, request));
  if (assessed.kind === "refused") throw new Error(assessed.code);
  const { evaluation, policySource } = assessed;
  const plan = await timed("describe", () => planReport(buildReport(evaluation, "en", { audience: "hr", policySource })));
  await timed("write through Office.js", () => workbook.write(plan));
  await timed("save the file", () => saveBook(book));
  await timed("count business hours", () => countInCalendar(5_000 * size));
  await timed("formulas cell by cell", () => countInFormulas(2_000 * size));
  return steps;
}

/** What no reader can do without: one look at every cell. */
function plainPass(sheets: readonly Sheet[]): number {
  let characters = 0;
  for (const { values } of sheets) for (const row of values) for (const cell of row) characters += cell === null ? 0 : String(cell).length;
  return characters;
}

/** The best of a few runs: what the machine did besides is not what is asked. */
async function best(size: number): Promise<readonly Step[]> {
  const file = saveBook((await openBookOf(sheetsOf(size))).book);
  let bests: readonly Step[] = [];
  for (let run = 0; run < RUNS; run++) {
    const steps = await once(file, size);
    bests = steps.map((step, index) => (bests[index] === undefined || step.milliseconds < bests[index].milliseconds ? step : bests[index]));
  }
  return bests;
}

const [small, large] = [await best(SIZES[0]), await best(SIZES[1])];
const pass = large.find(({ name }) => name === "plain pass")!.milliseconds;
console.table(
  Object.fromEntries(
    small.map(({ name, milliseconds }, index) => {
      const grown = large[index]!.milliseconds;
      return [name, {
        [`${SIZES[0]}× (ms)`]: Math.round(milliseconds), [`${SIZES[1]}× (ms)`]: Math.round(grown),
        "grows by": `${(grown / milliseconds).toFixed(1)}×`, "plain passes at 10×": Math.round(grown / pass),
      }];
    }),
  ),
);
