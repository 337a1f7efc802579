// What the program is not sure of, as questions with answers to choose from. An answer is a correction like any other: it is remembered
// in the workbook and can be taken back, and what was answered is not asked again.
import type { Dataset, SheetKind, SheetSummary } from "../core/dataset";
import { address, type Issue } from "../core/issue";
import type { Correction } from "../input/recognise";
import { say, type Language } from "../text/language";
import { paneText, type PaneKey } from "../text/pane";
import { KIND_WORDS } from "../text/words";
import { fieldName } from "./columns";
import type { Settling } from "./memory";

/** Below this it is asked what a sheet is. */
export const SURE = 0.75;

/** A way to settle a question. */
export interface Answer {
  readonly label: string;
  readonly settling: Settling;
}

/** Something the program is not sure of. */
export interface Question {
  /** Tells the questions of a workbook apart. */
  readonly id: string;
  readonly sheet: string;
  /** The cell it is about; empty for a whole sheet. */
  readonly address: string;
  readonly text: string;
  /** The likeliest first. */
  readonly answers: readonly Answer[];
}

/** The open questions of a workbook, sheet by sheet; none where everything is clear or settled. */
export function openQuestions(dataset: Dataset, corrections: readonly Correction[], language: Language): readonly Question[] {
  return [...dataset.sheets.flatMap((summary) => kindQuestion(summary, dataset.issues, corrections, language)), ...columnQuestions(dataset, corrections, language)];
}

function kindQuestion({ sheet, kind, confidence }: SheetSummary, issues: readonly Issue[], corrections: readonly Correction[], language: Language): readonly Question[] {
  const rival = issues.find(({ code, at }) => code === "doubtful-kind" && at?.sheet === sheet)?.params.other as SheetKind | undefined;
  const isSettled = corrections.some((one) => one.sheet === sheet && one.kind !== undefined);
  if (kind === null || isSettled || (confidence >= SURE && rival === undefined)) return [];
  const kinds = [kind, ...(rival === undefined ? [] : [rival])];
  return [{
    id: `${sheet} kind`, sheet, address: "",
    text: paneText("askKind", language, { sheet }),
    answers: [
      ...kinds.map((one): Answer => ({ label: say(KIND_WORDS[one], language), settling: { sheet, kind: one } })),
      { label: paneText("notUsed", language), settling: { sheet, kind: null } },
    ],
  }];
}

/** Whether a column is what its header sounds like: yes or no. */
const ASKED: Partial<Readonly<Record<Issue["code"], PaneKey>>> = { "column-unlike": "askUnlike", "header-near": "askNear" };

function columnQuestions({ issues, sheets }: Dataset, corrections: readonly Correction[], language: Language): readonly Question[] {
  return issues.flatMap(({ code, params, at }): readonly Question[] => {
    const kind = sheets.find(({ sheet }) => sheet === at?.sheet)?.kind ?? null;
    const { header, used, field } = params;
    if (at === null || kind === null || typeof header !== "string" || typeof field !== "string") return [];
    const settled = corrections.find((one) => one.sheet === at.sheet)?.columns ?? {};
    const isSettled = Object.hasOwn(settled, header) || (typeof used === "string" && Object.hasOwn(settled, used));
    if (isSettled) return [];
    const name = fieldName(kind, field, language);
    const place = { id: `${at.sheet} ${header}`, sheet: at.sheet, address: address(at) };
    const read = (column: string, as: string | null): Settling => ({ sheet: at.sheet, header: column, field: as });
    if (code === "doubtful-column" && typeof used === "string") {
      return [{
        ...place, text: paneText("askWhichColumn", language, { sheet: at.sheet, name }),
        answers: [{ label: used, settling: read(used, field) }, { label: header, settling: read(header, field) }],
      }];
    }
    const asked = ASKED[code];
    if (asked === undefined) return [];
    return [{
      ...place, text: paneText(asked, language, { sheet: at.sheet, header, name }),
      answers: [{ label: paneText("yes", language), settling: read(header, field) }, { label: paneText("notUsed", language), settling: read(header, null) }],
    }];
  });
}
