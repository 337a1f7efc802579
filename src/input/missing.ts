// Which words say that there is no value, and which kind of absence they mean. Missing is never zero; 0, 0% and 零 are real zeros.
// Only "unexcused" changes a score: a test that was skipped without leave must not count as a test that was not due.
import { fold } from "./fold";
import { wordList } from "./wordList";

/** Why a cell has no value: nothing there, not known (yet), not due, away with reason, skipped, or not readable. */
export type Missing = "blank" | "unknown" | "not-applicable" | "excused" | "unexcused" | "unreadable";

const WORDS: Readonly<Record<"unknown" | "not-applicable" | "excused" | "unexcused", string>> = {
  unknown: `- · -- · --- · — · —— · – · / · \\ · . · .. · ... · …… · ? · ?? · null · none · nan · nil · (blank) · blank · empty · (空) · 空 · 空白 · 无 · 暂无 · 暂缺 · 未知 · 不详 · 未填 · 未填写
    · 未提供 · 未录入 · 待定 · 待补 · 待补充 · 待录入 · 待评分 · 待考 · 未统计 · 无数据 · 无资料 · 没有数据 · 缺 · 缺失 · 缺漏 · 缺数据 · tbd · tbc · pending · unknown · missing · no data · not available · not recorded · not entered · not provided
    · 未评 · 未评价 · 未评分 · 未考核 · 未考 · 未测 · 未参评 · not rated · not assessed · not tested · not scored · ungraded · awaiting`,
  "not-applicable": `n/a · na · n.a. · n.a · n\\a · #n/a · 不适用 · 不考核 · 不评 · 免考 · 免评 · 免试 · 免训 · 免修 · 免 · 无需 · 无须 · 不需要 · 不涉及 · 未涉及 · 不参评 · 不计 · 离职 · 已离职 · 新员工 · 新人 · 试用期 · 未入职 · 未上岗 · 未到岗
    · 未到职 · 调岗 · 调出 · 借调 · not applicable · not required · exempt · exempted · waived · not due · left · new hire · probation`,
  excused: `请假 · 病假 · 事假 · 产假 · 陪产假 · 婚假 · 丧假 · 年假 · 休假 · 长假 · 长病假 · 工伤假 · 公假 · 特休 · 调休 · 补休 · 出差 · 公出 · 公差 · 留停 · 留职停薪 · 停薪留职 · 育婴留停 · 缓考 · 缓测 · leave · on leave · excused · sick · sick leave
    · annual leave · maternity leave · parental leave · loa · vacation · pto · business trip · deferred · absent with leave · excused absence`,
  unexcused: `缺考 · 旷考 · 旷工 · 旷课 · 旷训 · 缺席 · 缺课 · 缺测 · 无故缺考 · 无故缺席 · 无故未考 · 弃考 · 拒考 · absent · absent without leave · awol · unexcused · unexcused absence · no show · no-show · skipped · did not attend · did not sit · dns`,
};

const KINDS: ReadonlyMap<string, Missing> = new Map(
  (Object.keys(WORDS) as (keyof typeof WORDS)[]).flatMap((kind) => wordList(WORDS[kind]).map((word) => [fold(word), kind] as const)),
);

/** The kind of absence a text means; `null` where it is none of these words. Blank text is "blank". */
export function missingOf(text: string): Missing | null {
  const folded = fold(text);
  return folded === "" ? "blank" : KINDS.get(folded) ?? null;
}
