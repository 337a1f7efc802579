// What the name of a sheet hints at: a kind, or that the sheet is to be left alone. Headers decide; names only settle ties.
import type { SheetKind } from "../core/dataset";
import { fold } from "./fold";
import { SCHEMAS } from "./schema/all";
import { wordsOf } from "./schema/schema";
import { wordList } from "./wordList";

const LEFT_ALONE = wordList(`
  说明 · 填写说明 · 填表说明 · 使用说明 · 导入说明 · 目录 · 封面 · 字典 · 数据字典 · 下拉 · 枚举 · 选项 · 参数 · 配置 · 透视表 · 数据透视 · 枢纽 · 图表 · 看板 · 驾驶舱 · 汇总 · 总表 · 模板 · 样例 · 示例 ·
  readme · notes · instructions · lookup · lists · dropdown · data validation · pivot · chart · dashboard · summary · template · example`).map(fold);

const NAMES = SCHEMAS.map(({ kind, sheetNames }) => ({ kind, names: wordsOf(sheetNames).map(({ word }) => fold(word)) }));

/** The kind the longest matching word in a sheet's name hints at; `null` where it hints at none. */
export function kindOfName(name: string): SheetKind | null {
  const folded = fold(name);
  let best: { kind: SheetKind; length: number } | null = null;
  for (const { kind, names } of NAMES) {
    for (const word of names) if (word.length > (best?.length ?? 0) && folded.includes(word)) best = { kind, length: word.length };
  }
  return best?.kind ?? null;
}

/** True for names of sheets that hold no data of their own: notes, lists of choices, pivots, dashboards, templates. */
export function isLeftAlone(name: string): boolean {
  const folded = fold(name).replace(/^[\d\s._-]+|[\d\s._()-]+$/g, "");
  return LEFT_ALONE.some((word) => folded === word || (word.length > 3 && folded.includes(word)) || (/[\u3400-\u9fff]/.test(word) && folded.endsWith(word)));
}
