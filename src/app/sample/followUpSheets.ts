// What is to be followed up: improvement actions with deadlines as people write them, the points ledger, the company's own days.
import { civilDay, type Day } from "../../core/time";
import type { Message } from "../../text/language";
import { CAST, personOf } from "./cast";
import type { Chance } from "./chance";
import { serialOf, type SampleSheet, type SampleValue } from "./sampleSheet";
import { DONE, EMPLOYEE_ID, NAME, NO, YES } from "./words";

const IN_PROGRESS: Message = ["In progress", "进行中", "進行中"];
const NOT_STARTED: Message = ["Not started", "未开始", "未開始"];
const CSAT: Message = ["CSAT", "客户满意度", "客戶滿意度"];
const RESPONSE: Message = ["Response Time", "响应时长", "回應時長"];
const RESOLUTION: Message = ["Resolution Rate", "问题解决率", "問題解決率"];

type ActionLine = readonly [action: Message, owner: string, start: Day, deadline: SampleValue, status: Message, doneOn: Day | null, moves?: readonly [metric: Message, before: string, after: string | null, target: string]];

const ACTIONS: readonly ActionLine[] = [
  [["Rewrite the opening script of the hotline", "修订热线开头语话术", "修訂熱線開頭語話術"], "0101", civilDay(2026, 7, 6), serialOf(civilDay(2026, 8, 14)), DONE, civilDay(2026, 8, 12), [CSAT, "4.21", "4.35", "4.3"]],
  [["Second line for product faults", "设立产品故障二线专席", "設立產品故障二線專席"], "0124", civilDay(2026, 7, 20), ["Q3", "Q3", "Q3"], DONE, civilDay(2026, 10, 9), [RESOLUTION, "88%", "91%", "92%"]],
  [["Case library with weekly additions", "建立服务案例库并每周更新", "建立服務案例庫並每週更新"], "0109", civilDay(2026, 8, 3), ["end of quarter", "本季度末", "本季度末"], DONE, civilDay(2026, 9, 28)],
  [["Early shift on Mondays", "周一早班加排两席", "週一早班加排兩席"], "0101", civilDay(2026, 9, 7), serialOf(civilDay(2026, 10, 16)), IN_PROGRESS, null, [RESPONSE, "14.6", "13.9", "12"]],
  [["Return labels in the parcel", "包裹内附退货面单", "包裹內附退貨面單"], "0124", civilDay(2026, 9, 14), serialOf(civilDay(2026, 10, 30)), IN_PROGRESS, null],
  [["Delivery notices before the sales season", "大促前上线物流提醒短信", "大促前上線物流提醒簡訊"], "0117", civilDay(2026, 9, 21), ["early next month", "下月初", "下月初"], DONE, civilDay(2026, 10, 5)],
  [["Coaching for agents below pass", "待改进人员一对一辅导", "待改進人員一對一輔導"], "0101", civilDay(2026, 10, 12), ["within 3 months", "三个月内", "三個月內"], IN_PROGRESS, null, [CSAT, "2.71", null, "4.0"]],
  [["Refund status page", "上线退款进度查询页", "上線退款進度查詢頁"], "0124", civilDay(2026, 10, 8), ["Q4", "Q4", "Q4"], IN_PROGRESS, null, [RESPONSE, "13.9", null, "12"]],
  [["Rota for the winter sales", "冬季大促排班方案", "冬季大促排班方案"], "0109", civilDay(2026, 10, 19), serialOf(civilDay(2026, 11, 6)), NOT_STARTED, null],
  [["Yearly review of service standards", "服务标准年度修订", "服務標準年度修訂"], "0117", civilDay(2026, 10, 19), ["end of January", "明年年初", "明年年初"], NOT_STARTED, null],
  [["Quiet room for breaks", "设置员工减压休息室", "設置員工減壓休息室"], "0117", civilDay(2026, 10, 26), serialOf(civilDay(2026, 12, 31)), NOT_STARTED, null],
];

/** The improvement actions. */
export function actionSheet(): SampleSheet {
  return {
    id: "actions",
    name: ["Improvement actions", "改进措施", "改善措施"],
    title: ["Improvement actions of the customer service centre", "客服中心改进措施跟踪表", "客服中心改善措施追蹤表"],
    columns: [
      { id: "action", header: ["Action", "改进措施", "改善措施"], width: 44 },
      { id: "owner", header: ["Owner", "责任人", "負責人"], width: 16 },
      { id: "start", header: ["Start", "开始时间", "開始日期"], width: 13, format: "date" },
      { id: "deadline", header: ["Deadline", "完成期限", "期限"], width: 17, format: "date" },
      { id: "status", header: ["Status", "状态", "狀態"], width: 13 },
      { id: "done", header: ["Completed On", "完成日期", "實際完成日"], width: 14, format: "date" },
      { id: "metric", header: ["Related Metric", "关联指标", "對應指標"], width: 16 },
      { id: "before", header: ["Before", "改进前", "改善前"], width: 10 },
      { id: "after", header: ["After", "改进后", "改善後"], width: 10 },
      { id: "target", header: ["Metric Target", "目标值", "目標值"], width: 13 },
    ],
    rows: ACTIONS.map(([action, owner, start, deadline, status, doneOn, moves], index) => ({
      key: String(index + 1),
      cells: {
        action, owner: personOf(owner).name, start: serialOf(start), deadline, status, done: doneOn === null ? null : serialOf(doneOn),
        metric: moves?.[0] ?? null, before: moves?.[1] ?? null, after: moves?.[2] ?? null, target: moves?.[3] ?? null,
      },
    })),
  };
}

const SUGGESTIONS: readonly Message[] = [
  ["Shorter menu on the hotline", "精简热线语音菜单", "精簡熱線語音選單"],
  ["Templates for refund replies", "退款答复模板", "退款答覆範本"],
  ["Photo guide for returns", "退货拍照指引", "退貨拍照指引"],
  ["Call back list for missed calls", "漏接电话回拨清单", "漏接電話回撥清單"],
  ["Weekly list of product faults for the plant", "每周向工厂反馈故障清单", "每週向工廠回饋故障清單"],
  ["Shared notes in chat", "在线会话共享备注", "線上會話共享備註"],
];
const REDEEMED: Message = ["Exchanged for a day off", "兑换调休半天", "兌換補休半天"];

/** The points ledger: suggestions earn 5, adopted ones 20; now and then somebody redeems 20. */
export function pointsSheet(chance: Chance): SampleSheet {
  const first = civilDay(2025, 11, 3);
  const lines = Array.from({ length: 44 }, (_, index) => ({ day: first + index * 8 + chance.whole(0, 5), person: chance.pick(CAST.filter(({ leftOn, hiredOn }) => leftOn === null && hiredOn < first)) }));
  const balances = new Map<string, number>();
  return {
    id: "points",
    name: ["Points", "积分", "積分"],
    columns: [
      { id: "on", header: ["Date", "日期", "日期"], width: 13, format: "date" },
      { id: "id", header: EMPLOYEE_ID, width: 12, format: "text" },
      { id: "name", header: NAME, width: 16 },
      { id: "points", header: ["Points", "积分", "積分"], width: 9 },
      { id: "reason", header: ["Suggestion", "建议内容", "提案內容"], width: 42 },
      { id: "adopted", header: ["Adopted", "是否采纳", "採納狀況"], width: 11 },
    ],
    rows: lines.map(({ day, person }, index) => {
      const balance = balances.get(person.id) ?? 0;
      const redeems = balance >= 20 && chance.happens(0.5);
      const adopted = chance.happens(0.55);
      const points = redeems ? -20 : adopted ? 20 : 5;
      balances.set(person.id, balance + points);
      const reason = redeems ? REDEEMED : chance.pick(SUGGESTIONS);
      return { key: String(index + 1), cells: { on: serialOf(day), id: person.id, name: person.name, points, reason, adopted: redeems ? null : adopted ? YES : NO } };
    }),
  };
}

const OFF: Message = ["Off", "休息", "放假"];
const WORK: Message = ["Work", "上班", "上班"];

/** The company's own days: its outing, the sales season's Sundays, stocktaking. */
export function companyDaySheet(): SampleSheet {
  const line = (key: string, day: Day, kind: Message, name: Message, hours: string | null) => ({ key, cells: { on: serialOf(day), kind, name, hours } });
  return {
    id: "days",
    name: ["Company days", "公司日历", "公司行事曆"],
    columns: [
      { id: "on", header: ["Date", "日期", "日期"], width: 13, format: "date" },
      { id: "kind", header: ["Day Type", "日期类型", "類別"], width: 12 },
      { id: "name", header: ["Occasion", "说明", "名稱"], width: 28 },
      { id: "hours", header: ["Hours", "时段", "時段"], width: 24 },
    ],
    rows: [
      line("1", civilDay(2025, 11, 9), WORK, ["Sales season", "大促加班", "大促加班"], "09:00-18:00"),
      line("2", civilDay(2026, 5, 22), OFF, ["Company outing", "公司团建", "公司旅遊"], null),
      line("3", civilDay(2026, 6, 14), WORK, ["Sales season", "大促加班", "大促加班"], "09:00-18:00"),
      line("4", civilDay(2026, 9, 18), OFF, ["Stocktaking", "年度盘点", "年度盤點"], null),
    ],
  };
}
