// What titles, key-value rows and the sheet's name say about the whole table: its month, team, metric, course and day.
// A fact stands in only for a column the table does not have, and is told as an assumption.
import type { Day, Month } from "../core/time";
import { readDays, type DateContext } from "./dates";
import { simplify, tidy } from "./fold";
import { knownHeader } from "./headerIndex";
import { knownMetric } from "./metricWords";
import { monthIn, readMonthText } from "./months";
import type { CellValue } from "./sheet";
import type { Table } from "./table";

/** A fact and the text it was read from. */
export interface Fact<T> {
  readonly value: T;
  readonly source: string;
}

const MONTH_IN_TEXT = [
  /(?:19|20)\d{2}\s*[-/.年]\s*\d{1,2}\s*月?(?:份)?(?!\d)/,
  /(?<!\d)(?:民国|民國)?1\d{2}年\s*\d{1,2}月/,
  /(?<!\d)\d{2}年\s*\d{1,2}月/,
  /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s,'-]*(?:(?:19|20)\d{2}|\d{2}(?!\d))/i,
  /(?<!\d)20\d{2}(?:0[1-9]|1[0-2])(?!\d)/,
  /(?<![\d年])\d{1,2}月(?:份)?(?!\d)/,
  /(?:十[一二]?|[一二三四五六七八九])月(?:份)?/,
  /\b(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)\b/i,
] as const;

/** The month a title, a key-value line or a sheet's name speaks of; `null` where it names none. */
function monthInText(text: string, reportMonth: Month): Month | null {
  const plain = tidy(text);
  for (const pattern of MONTH_IN_TEXT) {
    const found = pattern.exec(plain)?.[0];
    if (found === undefined) continue;
    const month = readMonthText(found.replace(/\s+/g, found.match(/[a-z]/i) ? " " : ""));
    if (month !== null) return monthIn(month, reportMonth);
  }
  return null;
}

/** The month of the whole table, from the lines above it (the nearest first) or the sheet's name. */
export function monthFact(table: Table, reportMonth: Month): Fact<Month> | null {
  for (const source of [...linesAbove(table), table.sheet.name]) {
    const value = /生成时间|打印|制表日期|填报日期|generated|printed|exported/i.test(source) ? null : monthInText(source, reportMonth);
    if (value !== null) return { value, source };
  }
  return null;
}

const TEAM_LABEL = /^(小组|组别|班组|团队|所属小组|客服组|team|group|小組|組別)\s*[:：]?\s*(.*)$/i;
const TEAM_IN_TEXT = [/([\u4e00-\u9fffA-Za-z0-9]{1,6}[一二三四五六七八九十\dA-Za-z]\s*[组組队隊])/, /([\u4e00-\u9fff]{2,6}[组組])/, /\b(team\s+[A-Za-z0-9]+)\b/i, /\b([A-Z][a-z]+ team)\b/];

/** The team of the whole table, from a `小组:…` line above it, a title or the sheet's name; `null` where none names one. */
export function teamFact(table: Table): Fact<string> | null {
  for (const row of table.preface) {
    for (let at = 0; at < row.length; at++) {
      const match = TEAM_LABEL.exec(tidy(String(row[at] ?? "")));
      const value = match === null ? "" : match[2] !== undefined && match[2] !== "" ? match[2] : tidy(String(row[at + 1] ?? ""));
      if (value !== "" && knownHeader(value) < 0.9) return { value, source: tidy(String(row[at] ?? "")) };
    }
  }
  for (const source of [...linesAbove(table), table.sheet.name]) {
    for (const pattern of TEAM_IN_TEXT) {
      const value = pattern.exec(source)?.[1]?.replace(/^\d{2,4}年?\d{1,2}月/, "");
      if (value !== undefined && !/技能组|项目组$/.test(value)) return { value: tidy(value), source };
    }
  }
  return null;
}

/** Words of titles that are no part of what the table is about. */
const TITLE_WORDS =
  /(?:19|20)\d{2}\s*年?度?|\d{1,2}\s*[-–~至]\s*\d{1,2}\s*月|\d{1,2}月份?|月度|各月|分月|逐月|按月|每月|个人|员工|客服|坐席|汇总|统计|明细|情况|一览|对比|趋势|数据|报表|[表單单]|\b(?:by|per|monthly|months?|agents?|employees?|summary|report|trend|data|team|ytd)\b/gi;

/** The metric a table with no metric names of its own is about, as its title or sheet names it; `null` where they name none. */
export function metricFact(table: Table): string | null {
  for (const source of [...linesAbove(table), table.sheet.name]) {
    const text = tidy(source.replace(TITLE_WORDS, " ")).replace(/(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])/g, "");
    if (text !== "" && (knownMetric(text)?.certainty ?? 0) >= 0.85) return text;
  }
  return null;
}

/** The year the lines above the table or the sheet's name speak of; `null` where they name none. */
export function yearFact(table: Table): number | null {
  for (const source of [...linesAbove(table), table.sheet.name]) {
    const year = /(?<!\d)(20\d{2})(?!\d)/.exec(source)?.[1];
    if (year !== undefined) return Number(year);
  }
  return null;
}

/** What stands behind a label in the lines above the table, in its own cell or the next one; `null` where no line has the label. */
function labelled(table: Table, label: RegExp): CellValue {
  for (const row of table.preface) {
    for (let at = 0; at < row.length; at++) {
      const cell = row[at];
      const text = typeof cell === "string" ? tidy(cell) : "";
      const found = label.exec(simplify(text));
      if (found === null) continue;
      const rest = text.slice(found.index + found[0].length).replace(/^\s*[:：]\s*/, "").split(/\s{2,}/)[0] ?? "";
      if (rest !== "" && /[:：]\s*$/.test(found[0])) return rest;
      const next = row[at + 1] ?? null;
      if (rest === "" && next !== null && !/[:：]/.test(String(next))) return next;
    }
  }
  return null;
}

/** The course a list of attendance is about, from a line such as `课程名称:投诉处理`; `null` where none names one. */
export function courseFact(table: Table): string | null {
  const value = labelled(table, /^(?:培训|训练|教育训练|课程|training|course|session)?\s*(?:课程|课题|主题|名称|内容|项目|course|topic|title|name|subject)\s*(?:[:：]\s*|$)/i);
  return value === null ? null : tidy(String(value));
}

/** The day a list of attendance is about, from a line such as `培训时间:2026-10-15`; `null` where none names one. */
export function dayFact(table: Table, dates: DateContext): Day | null {
  const value = labelled(table, /^(?:培训|训练|教育训练|上课|课程|training|course|session)?\s*(?:日期|时间|時間|date|time|held on)\s*(?:[:：]\s*|$)/i);
  return value === null ? null : readDays({ header: "", values: [value], formats: [typeof value === "number" ? "yyyy-mm-dd" : ""] }, dates).values[0] ?? null;
}

function linesAbove(table: Table): readonly string[] {
  return table.preface.map((row: readonly CellValue[]) => row.map((cell) => tidy(String(cell ?? ""))).join(" ")).reverse();
}
