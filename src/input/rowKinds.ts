// Which rows of a table are not data: totals, notes and signatures. They are counted apart, never read and never an error.
import { isBlank } from "./column";
import { fold } from "./fold";
import type { CellValue } from "./sheet";
import { wordList } from "./wordList";

const TOTALS = new Set(
  wordList(`
    合计 · 总计 · 小计 · 累计 · 共计 · 汇总 · 总和 · 平均 · 平均值 · 均值 · 平均分 · 团队平均 · 组平均 · 全员平均 · 中位数 · 最高 · 最高分 · 最高值 · 最大值 · 最低 · 最低分 · 最低值 · 最小值 · 达标人数 · 达标率 ·
    合格率 · 标准差 · 同比 · 环比 · 目标值 · 目标 · 人数 · 店铺汇总值 · 店铺平均值 · 店铺数据 · total · totals · grand total · subtotal · sub-total · sum · average · avg · mean · median · max · min · count · team average ·
    target · overall · total average · team total`).map(fold),
);
const TOTAL_ENDING = /(合计|总计|小计|平均|平均值|汇总)$|(^|[\s:-])(sub-?total|grand total|total|average)s?$/;
const NOTE_START =
  /^(备注|注|附注|说明|填表说明|填表人|制表人?|审核人?|复核人?|覆核|批准人?|核准|签字|签名|员工签字|主管签字|制表日期|填报日期|填表日期|打印日期|数据来源|统计口径|图例|报表生成时间|prepared by|reviewed by|approved by|signature|signed|note|notes|source|remarks?|legend|key|generated)\s*(\d{1,2}\s*)?([:.、]|$)/;
/** `应到 30 人，实到 28 人` below a list of attendance. */
const HEADS_COUNTED = /^(应到|实到|应出席|实际出席|出勤|缺勤|参训|签到)(人数)?\s*:?\s*\d+\s*(人|名|位)/;
/** Cells as long as this alone in a row are remarks. */
const REMARK_LENGTH = 16;

/** Characters and words one of which every label above has; most data rows are settled by their absence. */
const HINT =
  /[合总總小累共汇彙平均中最达達标標差同环環目人店填制製审審复複覆核批簽签打数數统統图圖報报备備註注说說附应應实實勤训訓]|total|sum|av|mean|median|max|min|count|target|overall|prepared|reviewed|approved|sign|note|source|remark|legend|key|generated/i;

/** "total", "note" for rows that are no data; `null` for data. The row's own cells are those from `left` up to `right`, of which `fill` are filled. */
export function asideOf(cells: readonly CellValue[], left: number, right: number, fill: number): "total" | "note" | null {
  let seen = 0;
  for (let column = left; column < right && seen < 2; column++) {
    const cell = cells[column] ?? null;
    if (isBlank(cell)) continue;
    seen++;
    if (typeof cell !== "string" || cell.length > 200) continue;
    const long = fill === 1 && cell.trim().length >= REMARK_LENGTH;
    if (!long && !HINT.test(cell)) continue;
    const text = fold(cell);
    if (seen === 1 && fill <= 4 && HEADS_COUNTED.test(text)) return "note";
    if (seen === 1 && NOTE_START.test(text) && (text.includes(":") || fill <= 4)) return "note";
    if (text.length <= 24 && (TOTALS.has(text.replace(/[:\s]+$/, "")) || (fill > 1 && TOTAL_ENDING.test(text)))) return "total";
    if (long) return "note";
  }
  return null;
}
