// What titles, key-value rows and the sheet's name say about the whole table: its month and its team.
// A fact stands in only for a column the table does not have, and is told as an assumption.
import type { Month } from "../core/time";
import { tidy } from "./fold";
import { knownHeader } from "./headerIndex";
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

function linesAbove(table: Table): readonly string[] {
  return table.preface.map((row: readonly CellValue[]) => row.map((cell) => tidy(String(cell ?? ""))).join(" ")).reverse();
}
