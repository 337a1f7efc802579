// What comes next month: courses falling due with the names, and for each course a notice to print or copy.
import { isoDay } from "../../core/time";
import { column, figure } from "../cells";
import { courseName, listed, nameOf, type Context } from "../context";
import type { Block } from "../model";

function calendar(context: Context): readonly Block[] {
  const { tell, evaluation: { training } } = context;
  const names = (ids: readonly string[]) => listed(context, ids.map((id) => nameOf(context, id)));
  return [
    { kind: "heading", level: 1, text: tell("headCalendar") },
    {
      kind: "table", id: "calendar", empty: tell("emptyCalendar"),
      columns: [column(context, "colCourse", "text", 24), column(context, "colDueOn", "date", 12), column(context, "colPeople", "integer", 9)],
      rows: training.calendar.map(({ courseId, dueOn, employeeIds }) => [
        { value: courseName(context, courseId) }, { value: dueOn }, { value: employeeIds.length },
      ]),
    },
    ...(training.calendar.length === 0 ? [] : [{
      kind: "pairs", across: 1,
      pairs: training.calendar.map(({ courseId, employeeIds }) => [courseName(context, courseId), { value: names(employeeIds) }] as const),
    } as const]),
  ];
}

function notices(context: Context): readonly Block[] {
  const { tell, evaluation: { training } } = context;
  return training.notices.flatMap(({ courseId, on, venue, trainer, requirements, employeeIds }): readonly Block[] => [
    { kind: "heading", level: 2, text: tell("noticeTitle", { course: courseName(context, courseId) }) },
    {
      kind: "pairs", across: 1, pairs: [
        [tell("noticeWhen"), { value: on === null ? tell("toBeSet") : isoDay(on) }],
        [tell("noticeWhere"), { value: venue ?? tell("toBeSet") }],
        [tell("noticeTrainer"), { value: trainer ?? tell("toBeSet") }],
        [tell("noticeWho", { n: employeeIds.length }), figure(listed(context, employeeIds.map((id) => nameOf(context, id))) || null)],
        [tell("noticePrepare"), { value: requirements ?? tell("nothingToPrepare") }],
      ],
    },
  ]);
}

/** The calendar and the notices. */
export function calendarBlocks(context: Context): readonly Block[] {
  const cards = notices(context);
  return [
    ...calendar(context),
    ...(cards.length === 0 ? [] : [{ kind: "heading", level: 1, text: context.tell("headNotices") } as const, ...cards]),
  ];
}
