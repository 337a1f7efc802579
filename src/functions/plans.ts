// Custom functions for improvement plans and deadlines in words.
import { readDeadline } from "../core/deadline";
import { pipWords } from "../core/pip";
import { defaultPolicy } from "../core/presets";
import { dayOf, startOfDay } from "../core/time";
import { missingOf } from "../input/missing";
import { say } from "../text/language";
import { PIP_WORDS } from "../text/words";
import { answer, cellsOf, spill, spoken, WrongCall } from "./answer";
import { cellOf, isSerialText, momentOf, serialOf } from "./arguments";
import { calendarOf, uncovered } from "./calendars";
import { ratingIn } from "./scores";

const POLICY = defaultPolicy();

/**
 * The standing of a person's improvement plan month by month: open from the second assessed month in a row that needs improvement, overdue after three further months, closed by two months of pass or better.
 * @customfunction PIP
 * @helpurl https://localhost:3000/help/en/pip.html
 * @param {any[][]} ratings One rating per month, oldest first; an empty cell is a month not assessed.
 * @returns {any[][]} One word per month: empty, open, overdue or closed.
 */
export function PIP(ratings: any[][]): any[][] {
  return answer(() => {
    const table = cellsOf(ratings);
    const words = pipWords(table.flat().map(ratingIn), POLICY.pip);
    let index = 0;
    return table.map((row) =>
      row.map(() => {
        const word = words[index++] ?? "";
        return word === "" ? "" : say(PIP_WORDS[word], spoken());
      }),
    );
  });
}

/**
 * The day a deadline falls on: a date, or words such as Q1, 月底, 下月初, 三个月内, within 3 months.
 * @customfunction DEADLINE
 * @helpurl https://localhost:3000/help/en/deadline.html
 * @param {any[][]} text The deadline as written.
 * @param {any[][]} [asOf] The day relative words count from.
 * @returns {any[][]} The day as an Excel date; empty where the words name no deadline.
 */
export function DEADLINE(text: any[][], asOf?: any[][]): any[][] {
  return answer(() => {
    // Working days are China's, as for a company that has not named a calendar of its own.
    const calendar = calendarOf("CN", null);
    return spill([text, asOf], (cell, from) => {
      const written = cellOf(cell);
      if (written === null || (typeof written === "string" && missingOf(written) !== null)) return "";
      // A date, also where its number is kept as text.
      if (typeof written === "number" || isSerialText(written)) {
        const moment = momentOf(written, "text");
        return moment === null ? "" : serialOf(startOfDay(dayOf(moment)));
      }
      const start = momentOf(from, "asOf");
      const deadline = readDeadline(String(written), start === null ? null : dayOf(start), calendar);
      switch (deadline.kind) {
        case "day":
          return serialOf(startOfDay(deadline.on));
        case "no-deadline":
          return "";
        case "needs-start":
          throw new WrongCall("value", "deadline-as-of", { text: String(written) });
        case "unreadable":
          throw new WrongCall("value", "deadline", { text: String(written) });
        case "uncovered-year":
          throw uncovered(deadline.year);
      }
    });
  });
}
