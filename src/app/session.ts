// One person's dealings with one workbook: what was read, what is chosen, what is going on, what came of it. The pane shows the state,
// the ribbon's commands set the same things going. One task runs at a time; what goes wrong becomes a Trouble in the state, never silence.
import { parsePeriod } from "../core/period";
import type { Policy } from "../core/policy";
import { policyFromPreset } from "../core/presets";
import { dayOf, monthAfter, monthOf, type Moment, type Period } from "../core/time";
import type { TemplateId } from "../input/templates/all";
import type { SheetPlan } from "../report/plan";
import type { Language } from "../text/language";
import type { WorkbookErrorCode } from "../text/outcomes";
import { assess, type Assessed, type Refusal, type ReportRequest } from "./assessWorkbook";
import { examine, type WorkbookCheck } from "./checkWorkbook";
import { writePolicy } from "./editPolicy";
import { writeReport, type ReportOutcome, type Watcher } from "./generateReport";
import { hasMovedOn, type ClosedChoice } from "./history";
import { CHOICE_KEY, choiceText, CORRECTIONS_KEY, correctionsText, rememberedChoice, rememberedCorrections, withSettling, type Choice, type Settling } from "./memory";
import { periodsOnOffer, suggestedPeriod } from "./months";
import type { TemplateSetting } from "./templateColumns";
import { WorkbookError, type Progress, type Workbook, type WriteOutcome } from "./workbook";

export type Task = "check" | "report" | "sample" | "policy" | "template" | "show" | "remember";

export type Trouble = { readonly task: Task } & (
  | ({ readonly kind: "refused" } & Refusal)
  | { readonly kind: "workbook"; readonly code: WorkbookErrorCode; readonly parameters: Refusal["parameters"]; readonly detail: string }
  | { readonly kind: "unexpected"; readonly detail: string }
  /** The person stopped it; the workbook is as it was. */
  | { readonly kind: "cancelled" }
);

export interface Busy {
  readonly task: Task;
  readonly progress: Progress | null;
  /** The person asked to stop; it ends at the next step. */
  readonly stopping: boolean;
}

export interface SessionState {
  readonly language: Language;
  /** Null until the workbook was read. */
  readonly check: WorkbookCheck | null;
  readonly choice: Choice;
  /** The period chosen, else the one suggested, as `2026-10`, `2026-Q3`, `2026-H2` or `2026`. */
  readonly period: string;
  /** The periods of the kind chosen that can be reported on, newest first. */
  readonly periods: readonly string[];
  /** What a report now would rest on; null until it is known. */
  readonly assessed: Assessed | null;
  readonly busy: Busy | null;
  readonly trouble: Trouble | null;
  readonly written: Extract<ReportOutcome, { kind: "written" }> | null;
  /** The Policy sheet just written, and the copy kept of what a person had changed on it. */
  readonly policyWritten: WriteOutcome | null;
  /** The names of the sample's sheets just added. */
  readonly samples: readonly string[];
  /** The name of the sheet to fill in just added; null where none was. */
  readonly inserted: string | null;
  /**
   * Something to be answered before going on: the sample would be read together with the person's own data; the month was closed, and its
   * rows or the policy say otherwise now (`assessed` has the differences).
   */
  readonly question: "sample-beside-data" | "closed-month-differs" | null;
}

export interface SessionParts {
  readonly workbook: (language: Language) => Workbook;
  /** The person's present. */
  readonly clock: () => Moment;
  /** The sample's sheets, and a sheet to fill in. Given later, for what they are laid out by is loaded when they are first asked for. */
  readonly sample: (language: Language) => Promise<readonly SheetPlan[]>;
  readonly template: (id: TemplateId, language: Language, setting: TemplateSetting) => Promise<SheetPlan>;
  /** Lets the screen be painted before a long step. */
  readonly pause: () => Promise<void>;
}

export interface Session {
  readonly state: () => SessionState;
  /** Calls back after every change; gives what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly speak: (language: Language) => void;
  readonly check: () => Promise<void>;
  readonly choose: (choice: Partial<Omit<Choice, "kind">>) => Promise<void>;
  /** Goes over to periods of another kind, at the one suggested. */
  readonly chooseKind: (kind: Period["kind"]) => Promise<void>;
  /** Takes one of the periods on offer. */
  readonly choosePeriod: (period: string) => Promise<void>;
  readonly correct: (settling: Settling) => Promise<void>;
  /** Writes the report of the period chosen, or of the newest complete month; asks first where a closed month would change, unless that was answered. */
  readonly report: (which: "chosen" | "newest month", closed?: ClosedChoice | "ask") => Promise<void>;
  readonly cancel: () => void;
  /** Adds the sample's sheets; asks first where they would mix with data, unless that was agreed to. */
  readonly insertSample: (consent: "ask" | "given") => Promise<void>;
  /** Adds a sheet to fill in, with an example and, for KPI figures, the metrics in force. */
  readonly insertTemplate: (template: TemplateId) => Promise<void>;
  /** Writes a policy to the Policy sheet, which is what counts from then on; an edited one there is kept as a copy. */
  readonly writePolicy: (policy: Policy) => Promise<void>;
  /** Selects a cell, or a sheet where the address is empty. */
  readonly show: (sheet: string, address: string) => Promise<void>;
  /** Does again what went wrong. */
  readonly retry: () => Promise<void>;
  /** Takes away what came of the last task. */
  readonly dismiss: () => void;
}

class Cancelled extends Error {}

/** What kind of period a session was asked for, and which one; null for the one suggested. */
interface AskedPeriod {
  readonly kind: Period["kind"];
  readonly period: string | null;
}

/** A session over a workbook that nothing has been read of yet. */
export function openSession({ workbook, clock, sample, template: templateFor, pause }: SessionParts, language: Language): Session {
  const listeners = new Set<() => void>();
  // Null until this session was asked for any: the kind is then the one remembered.
  let asked: AskedPeriod | null = null;
  let latestAssessment = 0;
  let latestTemplate: TemplateId | null = null;
  let policyAsked: Policy | null = null;
  let running: Promise<void> = Promise.resolve();
  let state: SessionState = {
    language, check: null, choice: rememberedChoice({}), period: monthAfter(monthOf(dayOf(clock())), -1), periods: [], assessed: null,
    busy: null, trouble: null, written: null, policyWritten: null, samples: [], inserted: null, question: null,
  };

  function change(part: Partial<SessionState>): void {
    state = { ...state, ...part };
    listeners.forEach((listener) => listener());
  }

  const watch: Watcher = (progress) => {
    if (state.busy?.stopping) throw new Cancelled();
    if (state.busy !== null) change({ busy: { ...state.busy, progress } });
    return pause();
  };

  /** Runs a task after the one that is running; the same task asked for twice runs once. */
  function perform(task: Task, work: () => Promise<Partial<SessionState>>): Promise<void> {
    if (state.busy?.task === task) return running;
    running = running.then(() => carryOut(task, work));
    return running;
  }

  async function carryOut(task: Task, work: () => Promise<Partial<SessionState>>): Promise<void> {
    change({ busy: { task, progress: null, stopping: false }, trouble: null, question: null, ...(task === "show" ? {} : { written: null, policyWritten: null, samples: [], inserted: null }) });
    try {
      await pause();
      const result = await work();
      change({ busy: null, ...result });
    } catch (error) {
      change({ busy: null, trouble: troubleOf(task, error) });
    }
  }

  // The workbook's Policy sheet, where there is one, is what the person has written down; a preset is only where they start.
  const request = (closed: ClosedChoice = "keep"): ReportRequest => ({
    period: parsePeriod(state.period)!, policy: hasPolicySheet() ? null : policyFromPreset(state.choice.preset), language: state.language, audience: state.choice.audience,
    team: state.choice.team, leaveOut: state.choice.leaveOut, figures: state.choice.figures, closed, now: clock(), asOf: null,
  });

  const hasPolicySheet = (): boolean => (state.check?.contents.policySheet ?? null) !== null;

  /** Takes in contents just read: the periods on offer, and the choice remembered in the workbook. */
  function takeIn(check: WorkbookCheck): void {
    const remembered = rememberedChoice(check.contents.settings);
    const wanted = asked ?? { kind: remembered.kind, period: null };
    change({ check, choice: { ...remembered, kind: wanted.kind }, ...offer(check, wanted) });
  }

  /** The periods of a kind on offer, and of them the one asked for, else the one suggested. */
  function offer(check: WorkbookCheck, { kind, period }: AskedPeriod): Pick<SessionState, "period" | "periods"> {
    const current = monthOf(dayOf(clock()));
    const months = check.months.length > 0 ? check.months : [monthAfter(current, -1), current];
    const periods = periodsOnOffer(months, kind);
    return { periods, period: periods.find((one) => one === period) ?? suggestedPeriod(periods, current)! };
  }

  async function read(): Promise<WorkbookCheck> {
    const contents = await workbook(state.language).read((progress) => void watch(progress));
    await watch({ stage: "recognise", done: 0, total: 1 });
    takeIn(examine(contents, clock()));
    return state.check!;
  }

  const check = (): Promise<void> =>
    perform("check", async () => {
      const { contents } = await read();
      await watch({ stage: "evaluate", done: 0, total: 1 });
      return { assessed: assess(contents, request()) };
    });

  /** Evaluates anew after a choice; a later choice overtakes an earlier one. */
  async function assessAgain(): Promise<void> {
    const own = ++latestAssessment;
    await pause();
    if (own !== latestAssessment || state.check === null || state.busy !== null) return;
    change({ assessed: assess(state.check.contents, request()) });
  }

  async function remember(key: string, value: string): Promise<void> {
    const settings = state.check === null ? {} : { ...state.check.contents.settings, [key]: value };
    if (state.check !== null) change({ check: { ...state.check, contents: { ...state.check.contents, settings } } });
    try {
      await workbook(state.language).remember(key, value);
    } catch (error) {
      change({ trouble: troubleOf("remember", error) });
    }
  }

  /** After a failure nobody knows which of them the workbook holds. */
  async function rememberAll(): Promise<void> {
    change({ trouble: null });
    await remember(CHOICE_KEY, choiceText(state.choice));
    const corrections = state.check?.contents.settings[CORRECTIONS_KEY];
    if (corrections !== undefined && state.trouble === null) await remember(CORRECTIONS_KEY, corrections);
  }

  /** Takes a choice over, with what else of the state follows from it. */
  async function settle(choice: Partial<Choice>, following: Partial<SessionState>): Promise<void> {
    change({ choice: { ...state.choice, ...choice }, ...following });
    await Promise.all([assessAgain(), remember(CHOICE_KEY, choiceText(state.choice))]);
  }

  async function choose(choice: Partial<Omit<Choice, "kind">>): Promise<void> {
    if (state.busy === null) await settle(choice, {});
  }

  async function chooseKind(kind: Period["kind"]): Promise<void> {
    if (state.busy !== null || state.check === null) return;
    asked = { kind, period: null };
    await settle({ kind }, offer(state.check, asked));
  }

  async function choosePeriod(period: string): Promise<void> {
    if (state.busy !== null) return;
    asked = { kind: state.choice.kind, period };
    change({ period });
    await assessAgain();
  }

  async function correct(settling: Settling): Promise<void> {
    if (state.busy !== null || state.check === null) return;
    const corrections = withSettling(rememberedCorrections(state.check.contents.settings), settling);
    const kept = remember(CORRECTIONS_KEY, correctionsText(corrections));
    takeIn(examine(state.check.contents, clock()));
    await Promise.all([assessAgain(), kept]);
  }

  const report = (which: "chosen" | "newest month", closed: ClosedChoice | "ask" = "ask"): Promise<void> =>
    perform("report", async () => {
      if (which === "newest month") asked = { kind: "month", period: null };
      const { contents } = await read();
      const wanted = request(closed === "ask" ? "keep" : closed);
      const assessed = assess(contents, wanted);
      if (closed === "ask" && assessed.kind === "assessed" && hasMovedOn(assessed.evaluation)) return { question: "closed-month-differs", assessed };
      const outcome = await writeReport(assessed, contents, workbook(state.language), wanted, watch);
      if (outcome.kind === "written") return { written: outcome };
      const { kind, code, parameters } = outcome;
      return { trouble: { task: "report", kind, code, parameters }, assessed: outcome };
    });

  const insertSample = (consent: "ask" | "given"): Promise<void> =>
    perform("sample", async () => {
      const { dataset } = await read();
      if (consent === "ask" && dataset.sheets.some(({ kind }) => kind !== null)) return { question: "sample-beside-data" };
      const samples = await workbook(state.language).addSheets(await sample(state.language));
      const { contents } = await read();
      return { samples, assessed: assess(contents, request()) };
    });

  const savePolicy = (policy: Policy): Promise<void> =>
    perform("policy", async () => {
      policyAsked = policy;
      const policyWritten = await writePolicy(workbook(state.language), policy, state.language);
      const { contents } = await read();
      return { policyWritten, assessed: assess(contents, request()) };
    });

  const insertTemplate = (template: TemplateId): Promise<void> =>
    perform("template", async () => {
      latestTemplate = template;
      const policy = state.assessed?.kind === "assessed" ? state.assessed.evaluation.policy : policyFromPreset(state.choice.preset);
      const [inserted] = await workbook(state.language).addSheets([await templateFor(template, state.language, { now: clock(), policy })]);
      const { contents } = await read();
      return { inserted, assessed: assess(contents, request()) };
    });

  const show = (sheet: string, address: string): Promise<void> =>
    perform("show", async () => {
      await workbook(state.language).goTo(sheet, address);
      return {};
    });

  function retry(): Promise<void> {
    switch (state.trouble?.task) {
      case "report":
        return report("chosen");
      case "sample":
        return insertSample("ask");
      case "policy":
        return policyAsked === null ? check() : savePolicy(policyAsked);
      case "template":
        return latestTemplate === null ? check() : insertTemplate(latestTemplate);
      case "remember":
        return rememberAll();
      default:
        return check();
    }
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    speak: (chosen) => change({ language: chosen }),
    check, choose, chooseKind, choosePeriod, correct, report, insertSample, insertTemplate, writePolicy: savePolicy, show, retry,
    cancel: () => {
      if (state.busy !== null) change({ busy: { ...state.busy, stopping: true } });
    },
    dismiss: () => change({ trouble: null, written: null, policyWritten: null, samples: [], inserted: null, question: null }),
  };
}

function troubleOf(task: Task, error: unknown): Trouble {
  if (error instanceof Cancelled) return { task, kind: "cancelled" };
  if (error instanceof WorkbookError) return { task, kind: "workbook", code: error.code, parameters: error.parameters, detail: error.detail };
  return { task, kind: "unexpected", detail: error instanceof Error ? error.stack ?? error.message : String(error) };
}
