// Custom functions for training rates and due days. Marks and results are read as on training sheets; who is on leave, or has no
// result, is in no rate.
import { attendanceRate } from "../core/attendance";
import { roundScore } from "../core/number";
import { defaultPolicy } from "../core/presets";
import type { Rate } from "../core/rate";
import { dayOf, startOfDay } from "../core/time";
import { nextDue } from "../core/trainingDue";
import { passRate } from "../core/trainingRecord";
import { missingOf } from "../input/missing";
import { readNumberText } from "../input/numberText";
import { readAttendance } from "../input/trainingCells";
import { meaningOf } from "../input/vocabulary";
import { ATTENDANCE, CADENCE, TRAINING_RESULT } from "../input/words/training";
import { answer, firstOf, listOf, spill, WrongCall, type Argument } from "./answer";
import { cellOf, momentOf, numberOf, serialOf, wordOf } from "./arguments";

const POLICY = defaultPolicy().training;

/**
 * The share passed among the results there are, 0–1, rounded to 0.1 %. Scores pass from the pass mark on; words such as pass, fail, 合格, 未通过 count as they say; empty cells and people not examined do not count.
 * @customfunction PASSRATE
 * @helpurl https://localhost:3000/help/functions.html#passrate
 * @param {any[][]} scoresOrResults Scores 0–100, or results in words of any of the three languages.
 * @param {any} [passMark] The score that passes, 60 by default.
 * @returns {any} The share; #N/A where there is no result.
 */
export function PASSRATE(scoresOrResults: any[][], passMark?: any): any {
  return answer(() => {
    const mark = numberOf(firstOf(passMark), "passMark") ?? POLICY.passMark;
    return known(passRate(listOf(scoresOrResults).map((cell) => ({ passed: passedIn(cell, mark) }))));
  });
}

/**
 * The attendance rate: (present + late) ÷ (present + late + absent), 0–1, rounded to 0.1 %. Leave, leaving early and empty cells do not count.
 * @customfunction ATTENDANCERATE
 * @helpurl https://localhost:3000/help/functions.html#attendancerate
 * @param {any[][]} marks One mark per person and session, such as present, late, absent, leave, 出勤, 迟到, 缺勤, 请假, √; a clock time is present.
 * @returns {any} The share; #N/A where nobody was expected.
 */
export function ATTENDANCERATE(marks: any[][]): any {
  return answer(() => {
    const values = listOf(marks).map(cellOf);
    const { values: read, missing } = readAttendance({ header: "", values, formats: values.map(() => "") });
    const unread = missing.indexOf("unreadable");
    if (unread >= 0) throw new WrongCall("value", "word", { text: String(values[unread]), name: "marks", expected: ATTENDANCE.accepted });
    return known(attendanceRate(read));
  });
}

/**
 * The day a course is due again after it was last passed; month ends are clamped. Empty where it was never passed or does not come back.
 * @customfunction TRAININGDUE
 * @helpurl https://localhost:3000/help/functions.html#trainingdue
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

/** Whether a cell says passed; null where it says nothing, or that nobody was examined. `90%` is 90 points of 100. */
function passedIn(argument: Argument, mark: number): boolean | null {
  const cell = cellOf(argument);
  if (cell === null) return null;
  if (typeof cell === "number") return roundScore(cell) >= mark;
  const text = String(cell);
  const result = meaningOf(text, TRAINING_RESULT);
  if (result === "passed" || result === "failed") return result === "passed";
  if (result !== null || missingOf(text) !== null) return null;
  const number = readNumberText(text);
  if (number !== null) return roundScore(number.value) >= mark;
  throw new WrongCall("value", "word", { text, name: "scoresOrResults", expected: TRAINING_RESULT.accepted });
}

function known({ rate }: Rate): number {
  if (rate === null) throw new WrongCall("none", "nothing");
  return rate;
}
