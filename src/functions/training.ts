// Custom functions for training rates and due days. Marks and results are read as on training sheets; who is on leave, or has no
// result, is in no rate.
import { attendanceRate } from "../core/attendance";
import { roundScore } from "../core/number";
import { isAtLeast } from "../core/rating";
import type { Attendance } from "../core/training";
import { defaultPolicy } from "../core/presets";
import type { Rate } from "../core/rate";
import { dayOf, startOfDay } from "../core/time";
import { nextDue } from "../core/trainingDue";
import { passRate } from "../core/trainingRecord";
import { missingOf } from "../input/missing";
import { readNumberText } from "../input/numberText";
import { readAttendance } from "../input/trainingCells";
import { meaningOf } from "../input/vocabulary";
import { RATING } from "../input/words/rating";
import { ATTENDANCE, CADENCE, MATRIX_CELL, TRAINING_RESULT } from "../input/words/training";
import { answer, firstOf, listOf, spill, WrongCall, type Argument } from "./answer";
import { cellOf, codeIn, momentOf, scoreOf, serialOf, wordOf } from "./arguments";

const POLICY = defaultPolicy().training;
// Figures of a range are fractions where none is above it.
const LARGEST_FRACTION = 1.5;

/**
 * The share passed among the results there are, 0–1, rounded to 0.1 %. Scores pass from the pass mark on; words such as pass, fail, 合格, 未通过 count as they say; empty cells and people not examined do not count.
 * @customfunction PASSRATE
 * @helpurl https://localhost:3000/help/en/passrate.html
 * @param {any[][]} scoresOrResults Scores 0–100, or results in words of any of the three languages.
 * @param {any} [passMark] The score that passes, 60 by default.
 * @returns {any} The share; #N/A where there is no result.
 */
export function PASSRATE(scoresOrResults: any[][], passMark?: any): any {
  return answer(() => {
    const mark = scoreOf(firstOf(passMark), "passMark") ?? POLICY.passMark;
    const cells = listOf(scoresOrResults);
    const full = areFractions(cells) && mark > LARGEST_FRACTION ? 100 : 1;
    return known(passRate(cells.map((cell) => ({ passed: passedIn(cell, mark, full) }))));
  });
}

/**
 * The attendance rate: (present + late) ÷ (present + late + absent), 0–1, rounded to 0.1 %. Leave, leaving early and empty cells do not count.
 * @customfunction ATTENDANCERATE
 * @helpurl https://localhost:3000/help/en/attendancerate.html
 * @param {any[][]} marks One mark per person and session, such as present, late, absent, leave, 出勤, 迟到, 缺勤, 请假, √; a clock time is present.
 * @returns {any} The share; #N/A where nobody was expected.
 */
export function ATTENDANCERATE(marks: any[][]): any {
  return answer(() => {
    return known(attendanceRate(attendanceIn(marks)));
  });
}

/**
 * The day a course is due again after it was last passed; month ends are clamped. Empty where it was never passed or does not come back.
 * @customfunction TRAININGDUE
 * @helpurl https://localhost:3000/help/en/trainingdue.html
 * @param {any[][]} lastPassed The day the course was last passed.
 * @param {any[][]} cadence weekly, monthly, quarterly, half-yearly, yearly, on-demand or once; 每周, 每月, 每季度, 每半年, 每年 and the like.
 * @returns {any[][]} The day as an Excel date.
 */
export function TRAININGDUE(lastPassed: any[][], cadence: any[][]): any[][] {
  return spill([lastPassed, cadence], (passed, word) => {
    const passedAt = momentOf(passed, "lastPassed");
    if (passedAt === null) return "";
    const rhythm = wordOf(word, CADENCE, "cadence");
    if (rhythm === null) throw new WrongCall("value", "missing", { name: "cadence" });
    const due = nextDue(dayOf(passedAt), rhythm);
    return due === null ? "" : serialOf(startOfDay(due));
  });
}

/** Whether a cell says passed; null where it says nothing, that nobody was examined, or that it is not over. `90%` is 90 points of 100. */
function passedIn(argument: Argument, mark: number, full: number): boolean | null {
  const cell = cellOf(argument);
  if (cell === null || typeof cell === "boolean") return cell;
  const text = String(cell);
  const result = typeof cell === "number" ? null : meaningOf(text, TRAINING_RESULT);
  if (result === "passed" || result === "failed") return result === "passed";
  if (typeof cell === "string" && readNumberText(cell) === null) return passedInWords(text);
  const score = scoreOf(cell, "scoresOrResults");
  return score === null ? null : roundScore(typeof cell === "number" ? score * full : score) >= mark;
}

/** Whether the figures are shares shown as percentages: 0.9 and 0.55 beside a pass mark of 60. */
function areFractions(cells: readonly Argument[]): boolean {
  const figures = cells.filter((cell) => typeof cell === "number");
  return figures.some((figure) => !Number.isInteger(figure)) && figures.every((figure) => figure >= 0 && figure <= LARGEST_FRACTION);
}

/** What a word that is no plain result says: a rating passes from *pass* on; not examined, or not over yet, is no result. */
function passedInWords(text: string): boolean | null {
  const rating = meaningOf(text, RATING);
  if (rating !== null) return isAtLeast(rating, "pass");
  if (meaningOf(text, TRAINING_RESULT) !== null || meaningOf(text, MATRIX_CELL) !== null || missingOf(text) !== null) return null;
  throw new WrongCall("value", "word", { text, name: "scoresOrResults", expected: TRAINING_RESULT.accepted });
}

/** Marks of attendance; a moment, when somebody signed in, is present. */
function attendanceIn(marks: Argument): readonly (Attendance | null)[] {
  const cells = listOf(marks).map(cellOf);
  const codes = cells.map((cell) => (typeof cell === "string" ? codeIn(cell, ATTENDANCE) : null));
  const values = cells.map((cell, index) => (codes[index] === null ? cell : null));
  const formats = values.map((cell) => (typeof cell === "number" && cell > 1 ? "yyyy-mm-dd hh:mm" : ""));
  const { values: read, missing } = readAttendance({ header: "", values, formats });
  const unread = missing.indexOf("unreadable");
  if (unread >= 0) throw new WrongCall("value", "word", { text: String(values[unread]), name: "marks", expected: ATTENDANCE.accepted });
  return read.map((mark, index) => codes[index] ?? mark);
}

function known({ rate }: Rate): number {
  if (rate === null) throw new WrongCall("none", "nothing");
  return rate;
}
