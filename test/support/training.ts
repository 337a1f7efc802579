// Builders for training tests: a course, a record, a session, with only what a test is about spelled out; days as text.
import type { Audience, AudienceWord, Course, Session, TrainingRecord } from "../../src/core/training";
import { judgeRecords, type JudgedRecord, type JudgingRules } from "../../src/core/trainingRecord";
import { defaultPolicy } from "../../src/core/presets";
import { day } from "./clock";

/** The default training rules; a part skipped without an excuse makes the result incomplete. */
export const RULES: JudgingRules = { ...defaultPolicy().training, unexcused: "incomplete" };

export const EVERYONE: Audience = { everyone: true, words: [], except: [], serviceYears: null };

/** An audience of words that no vocabulary knows, or of words with a meaning. */
export function audience(...words: readonly (string | Partial<AudienceWord>)[]): Audience {
  const blank: AudienceWord = { word: "", post: null, grade: null, tier: null, orAbove: false };
  return { ...EVERYONE, everyone: false, words: words.map((word) => ({ ...blank, ...(typeof word === "string" ? { word } : word) })) };
}

export function course(id: string, rest: Partial<Course> = {}): Course {
  return {
    id, name: id, module: null, tier: null, method: null, cadence: null, days: null, trainer: null, validityMonths: null, requiredFor: EVERYONE,
    dutyGate: null, passMark: null, launchOn: null, at: { sheet: "Courses", row: 2 }, ...rest,
  };
}

type RecordRow = Partial<Omit<TrainingRecord, "on" | "validUntil">> & { readonly on?: string | null; readonly validUntil?: string };

/** A record of E1 in course C on 15 October 2026 unless said otherwise; `on: null` is a cell without a day. */
export function record(rest: RecordRow = {}): TrainingRecord {
  const { on = "2026-10-15", validUntil, ...fields } = rest;
  return {
    employeeId: "E1", courseId: "C", attempt: null, attendance: null, theory: null, practical: null, caseStudy: null, score: null, preTest: null,
    postTest: null, outcome: null, feedback: null, trainer: null, at: { sheet: "Training", row: 2 }, ...fields,
    on: on === null ? null : day(on), validUntil: validUntil === undefined ? null : day(validUntil),
  };
}

/** Records judged by the default rules. */
export function judge(rows: readonly RecordRow[], courses: readonly Course[] = [], rules: Partial<JudgingRules> = {}): readonly JudgedRecord[] {
  return judgeRecords(rows.map(record), courses, { ...RULES, ...rules });
}

type SessionRow = Partial<Omit<Session, "plannedOn" | "heldOn">> & { readonly plannedOn?: string; readonly heldOn?: string };

export function session({ plannedOn, heldOn, ...rest }: SessionRow): Session {
  return {
    courseId: "C", venue: null, trainer: null, requirements: null, plannedHeadcount: null, actualHeadcount: null, hours: null, cost: null,
    at: { sheet: "Plan", row: 2 }, ...rest, plannedOn: plannedOn === undefined ? null : day(plannedOn), heldOn: heldOn === undefined ? null : day(heldOn),
  };
}
