// One person's dealings with one workbook: what was read, what is chosen, what is going on, what came of it. The pane shows the state,
// the ribbon's commands set the same things going. One task runs at a time; what goes wrong becomes a Trouble in the state, never silence.
import { parsePeriod } from "../core/period";
import type { Policy } from "../core/policy";
import { policyFromPreset } from "../core/presets";
import { dayOf, monthOf, type Moment, type Month, type Period } from "../core/time";
import type { TemplateId } from "../input/templates/all";
import type { SheetPlan } from "../report/plan";
import type { Language } from "../text/language";
import { assess, type ReportRequest } from "./assessWorkbook";
import { examine, type WorkbookCheck } from "./checkWorkbook";
import { writePolicy } from "./editPolicy";
import { writeReport } from "./generateReport";
import { hasMovedOn, type ClosedChoice } from "./history";
import { CHOICE_KEY, choiceText, CORRECTIONS_KEY, correctionsText, rememberedChoice, rememberedCorrections, withSettling, type Choice, type Settling } from "./memory";
import { offeredPeriods, type AskedPeriod } from "./months";
import { firstState, holdState, NOTHING_DONE, type SessionState } from "./sessionState";
import { tasksOf, troubleOf } from "./tasks";
import type { TemplateSetting } from "./templateColumns";
import type { Workbook } from "./workbook";

/** What a session works with: the workbook in a language, the clock, and what is loaded when it is asked for. */
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

/** What the pane and the ribbon can set going, and the state to follow. */
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

/** A session over a workbook that nothing has been read of yet. */
export function openSession({ workbook, clock, sample, template: templateFor, pause }: SessionParts, language: Language): Session {
  const held = holdState(firstState(language, clock()));
  const { now: state, change, subscribe } = held;
  const { perform, watch, cancel } = tasksOf(held, pause);
  // Null until this session was asked for any: the kind is then the one remembered.
  let asked: AskedPeriod | null = null;
  let latestAssessment = 0;
  let latestTemplate: TemplateId | null = null;
  let policyAsked: Policy | null = null;

  const currentMonth = (): Month => monthOf(dayOf(clock()));

  function request(closed: ClosedChoice = "keep"): ReportRequest {
    const { check, choice: { preset, audience, team, leaveOut, figures }, period, language } = state();
    // The workbook's Policy sheet, where there is one, is what the person has written down; a preset is only where they start.
    const policy = check === null || check.contents.policySheet === null ? policyFromPreset(preset) : null;
    return { period: parsePeriod(period)!, policy, language, audience, team, leaveOut, figures, closed, now: clock(), asOf: null };
  }

  /** Takes in contents just read: the periods on offer, and the choice remembered in the workbook. */
  function takeIn(check: WorkbookCheck): void {
    const remembered = rememberedChoice(check.contents.settings);
    const wanted = asked ?? { kind: remembered.kind, period: null };
    change({ check, choice: { ...remembered, kind: wanted.kind }, ...offeredPeriods(check.months, wanted, currentMonth()) });
  }

  async function read(): Promise<WorkbookCheck> {
    const contents = await workbook(state().language).read((progress) => void watch(progress));
    await watch({ stage: "recognise", done: 0, total: 1 });
    takeIn(examine(contents, clock()));
    return state().check!;
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
    const { check, busy } = state();
    if (own === latestAssessment && check !== null && busy === null) change({ assessed: assess(check.contents, request()) });
  }

  async function remember(key: string, value: string): Promise<void> {
    const { check } = state();
    if (check !== null) change({ check: { ...check, contents: { ...check.contents, settings: { ...check.contents.settings, [key]: value } } } });
    try {
      await workbook(state().language).remember(key, value);
    } catch (error) {
      change({ trouble: troubleOf("remember", error) });
    }
  }

  /** After a failure nobody knows which of them the workbook holds. */
  async function rememberAll(): Promise<void> {
    change({ trouble: null });
    await remember(CHOICE_KEY, choiceText(state().choice));
    const corrections = state().check?.contents.settings[CORRECTIONS_KEY];
    if (corrections !== undefined && state().trouble === null) await remember(CORRECTIONS_KEY, corrections);
  }

  /** Takes a choice over, with what else of the state follows from it. */
  async function settle(choice: Partial<Choice>, following: Partial<SessionState>): Promise<void> {
    change({ choice: { ...state().choice, ...choice }, ...following });
    await Promise.all([assessAgain(), remember(CHOICE_KEY, choiceText(state().choice))]);
  }

  async function choose(choice: Partial<Omit<Choice, "kind">>): Promise<void> {
    if (state().busy === null) await settle(choice, {});
  }

  async function chooseKind(kind: Period["kind"]): Promise<void> {
    const { check, busy } = state();
    if (busy !== null || check === null) return;
    asked = { kind, period: null };
    await settle({ kind }, offeredPeriods(check.months, asked, currentMonth()));
  }

  async function choosePeriod(period: string): Promise<void> {
    if (state().busy !== null) return;
    asked = { kind: state().choice.kind, period };
    change({ period });
    await assessAgain();
  }

  async function correct(settling: Settling): Promise<void> {
    const { check, busy } = state();
    if (busy !== null || check === null) return;
    const kept = remember(CORRECTIONS_KEY, correctionsText(withSettling(rememberedCorrections(check.contents.settings), settling)));
    takeIn(examine(state().check!.contents, clock()));
    await Promise.all([assessAgain(), kept]);
  }

  const report = (which: "chosen" | "newest month", closed: ClosedChoice | "ask" = "ask"): Promise<void> =>
    perform("report", async () => {
      if (which === "newest month") asked = { kind: "month", period: null };
      const { contents } = await read();
      const wanted = request(closed === "ask" ? "keep" : closed);
      const assessed = assess(contents, wanted);
      if (closed === "ask" && assessed.kind === "assessed" && hasMovedOn(assessed.evaluation)) return { question: "closed-month-differs", assessed };
      const outcome = await writeReport(assessed, contents, workbook(state().language), wanted, watch);
      if (outcome.kind === "written") return { written: outcome };
      const { kind, code, parameters } = outcome;
      return { trouble: { task: "report", kind, code, parameters }, assessed: outcome };
    });

  const insertSample = (consent: "ask" | "given"): Promise<void> =>
    perform("sample", async () => {
      const { dataset } = await read();
      if (consent === "ask" && dataset.sheets.some(({ kind }) => kind !== null)) return { question: "sample-beside-data" };
      const samples = await workbook(state().language).addSheets(await sample(state().language));
      const { contents } = await read();
      return { samples, assessed: assess(contents, request()) };
    });

  const savePolicy = (policy: Policy): Promise<void> =>
    perform("policy", async () => {
      policyAsked = policy;
      const policyWritten = await writePolicy(workbook(state().language), policy, state().language);
      const { contents } = await read();
      return { policyWritten, assessed: assess(contents, request()) };
    });

  const insertTemplate = (template: TemplateId): Promise<void> =>
    perform("template", async () => {
      latestTemplate = template;
      const { assessed, choice } = state();
      const policy = assessed?.kind === "assessed" ? assessed.evaluation.policy : policyFromPreset(choice.preset);
      const [inserted] = await workbook(state().language).addSheets([await templateFor(template, state().language, { now: clock(), policy })]);
      const { contents } = await read();
      return { inserted, assessed: assess(contents, request()) };
    });

  const show = (sheet: string, address: string): Promise<void> =>
    perform("show", async () => {
      await workbook(state().language).goTo(sheet, address);
      return {};
    });

  function retry(): Promise<void> {
    switch (state().trouble?.task) {
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
    state, subscribe,
    speak: (chosen) => change({ language: chosen }),
    check, choose, chooseKind, choosePeriod, correct, report, insertSample, insertTemplate, writePolicy: savePolicy, show, retry, cancel,
    dismiss: () => change({ trouble: null, ...NOTHING_DONE, question: null }),
  };
}
