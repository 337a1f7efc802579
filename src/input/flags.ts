// Columns of yes and no. Marks that mean yes in some sheets and no in others (X, ○) are settled by the column's other values, else the column is missing.
// What yes means (late or in time, employed or left) is the header's to say: `polarityOf`.
import { cellText, columnFinding, isBlank, readCells, unreadColumn, type Column, type ColumnReading } from "./column";
import { fold } from "./fold";
import { missingOf } from "./missing";
import { meaningOf, vocabulary } from "./vocabulary";

const FLAG = vocabulary<"yes" | "no">({
  yes: `是 · 有 · 对 · 真 · y · yes · true · t · 1 · √ · ✓ · ✔ · ☑ · ● · ■ · v · 勾 · 已 · 已是 · 有责 · 成立 · 属实 · 命中 · 触发 · 违规 · 致命 · 红线 · 一票否决 · 重大 · 已超时 · 超时 · fatal · critical · auto-fail · checked`,
  no: `否 · 无 · 没有 · 不是 · 未 · n · no · false · f · 0 · ✗ · ✘ · ☒ · ☐ · □ · 无责 · 不成立 · 不属实 · 未命中 · 未触发 · 合规 · 未超时 · 非致命 · 一般 · 轻微 · non-fatal · non-critical · none · unchecked`,
});

const CROSS = new Set(["x", "×"]);
const CIRCLE = new Set(["○", "o", "◯", "〇"]);

/** How blank cells of a flag column are read: no event where the mark is of an exception (critical, escalated, VIP), else missing. */
export type BlankFlag = "no" | "missing";

/** A column of flags as true (yes) and false (no). */
export function readFlags(column: Column, blank: BlankFlag): ColumnReading<boolean> {
  const marks = marksIn(column);
  if (marks === "unclear") {
    const text = column.values.find((cell) => cell !== null && isMark(fold(String(cell))));
    return unreadColumn(column, columnFinding(column, "warning", "unclear-marks", { text: cellText(text ?? null) }));
  }
  const unreadable = { value: null, missing: "unreadable", code: "unknown-word", params: { accepted: FLAG.accepted } } as const;
  const reading = readCells<boolean>(
    column,
    (cell) => {
      if (typeof cell === "boolean") return { value: cell };
      const folded = fold(String(cell));
      if (CROSS.has(folded)) return { value: marks.cross === "yes" };
      if (CIRCLE.has(folded)) return { value: marks.circle === "yes" };
      const flag = meaningOf(folded, FLAG);
      return flag === null ? null : { value: flag === "yes" };
    },
    { unreadable },
  );
  if (blank === "missing") return reading;
  return {
    ...reading,
    values: reading.values.map((value, row) => (reading.missing[row] === "blank" ? false : value)),
    missing: reading.missing.map((missing) => (missing === "blank" ? null : missing)),
  };
}

interface Marks {
  readonly cross: "yes" | "no";
  readonly circle: "yes" | "no";
}

/** A cross is no beside ticks and yes beside written noes or alone; a circle is yes beside crosses or alone, and unclear beside ticks. */
function marksIn(column: Column): Marks | "unclear" {
  let [crosses, circles, yes, no] = [false, false, false, false];
  for (const cell of column.values) {
    if (isBlank(cell)) continue;
    const folded = fold(String(cell));
    if (CROSS.has(folded)) crosses = true;
    else if (CIRCLE.has(folded)) circles = true;
    else {
      const flag = meaningOf(folded, FLAG);
      yes ||= flag === "yes";
      no ||= flag === "no" && missingOf(folded) === null;
    }
  }
  if (crosses && yes && no) return "unclear";
  if (circles && yes) return "unclear";
  if (crosses && circles && no) return "unclear";
  return { cross: crosses && (yes || circles) ? "no" : "yes", circle: "yes" };
}

function isMark(folded: string): boolean {
  return CROSS.has(folded) || CIRCLE.has(folded);
}

/** What a yes stands for: `late` 是否超时, `in-time` 是否及时, `employed` 是否在职, `left` 是否离职, `done` 是否解决; `null` where the header says none of these. */
export type Polarity = "late" | "in-time" | "employed" | "left" | "done" | null;

/** What a yes under this header stands for. */
export function polarityOf(header: string): Polarity {
  const text = fold(header);
  if (/未(?:超时|逾期|逾时|超期)|及时|按时|准时|按期|达标|时效内|within|on[ -]?time|in[ _-]?time|not breached|\bmet\b|made sla|compliant|achieved/.test(text)) return "in-time";
  if (/超时|逾期|逾时|超期|违约|延误|breach|overdue|\blate\b|violat|missed/.test(text)) return "late";
  if (/离职|attrition|\bleft\b|terminated|leaver/.test(text)) return "left";
  if (/在职|在岗|active|employed/.test(text)) return "employed";
  if (/解决|结案|完结|闭环|关闭|办结|完成|resolved|closed|solved|done|completed/.test(text)) return "done";
  return null;
}
