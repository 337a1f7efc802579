// About nine hundred tickets: many in the sales seasons of November, June and October, in working hours mostly, better agents faster.
// The sheet's own verdict is right here; where it is wrong is among the untidy cells.
import { civilDay, endOfMonth, monthOf, SECONDS_PER_DAY, SECONDS_PER_HOUR, serialOfMoment, startOfDay, startOfMonth, weekdayOf, type Moment, type Month } from "../../core/time";
import { defaultPolicy } from "../../core/presets";
import type { Message } from "../../text/language";
import { abilityIn, CAST, SAMPLE_MONTHS, TEAM_NAMES, worksOn, type Person } from "./cast";
import { figure, type Chance } from "./chance";
import type { SampleColumn, SampleRow, SampleSheet } from "./sampleSheet";

const TICKETS_BY_MONTH: Readonly<Record<Month, number>> = {
  "2025-11": 118, "2025-12": 78, "2026-01": 64, "2026-02": 44, "2026-03": 58, "2026-04": 56, "2026-05": 66, "2026-06": 106, "2026-07": 66, "2026-08": 64, "2026-09": 72, "2026-10": 108,
};

type TicketType = "attitude" | "product-quality" | "other";

const TYPE_WORDS: Readonly<Record<TicketType, Message>> = {
  attitude: ["Service attitude", "服务态度", "服務態度"],
  "product-quality": ["Product quality", "产品质量", "產品品質"],
  other: ["Other", "其他", "其他"],
};

const COMPLAINT: Message = ["Complaint", "投诉", "投訴"];
const ENQUIRY: Message = ["Enquiry", "咨询", "諮詢"];
const CHANNELS: readonly (readonly Message[])[] = [
  [["Phone", "电话", "電話"]],
  [["Phone", "电话", "電話"]],
  [["Live chat", "在线客服", "線上客服"], ["WeChat", "微信", "微信"]],
  [["Phone", "电话", "電話"], ["Email", "邮件", "電子郵件"], ["Store", "门店", "門市"]],
];
const TIERS: readonly Message[] = [["New customer", "新客户", "新客戶"], ["Returning customer", "老客户", "老客戶"], ["VIP", "VIP", "VIP"]];
const PRIORITIES: readonly Message[] = [["High", "高", "高"], ["Medium", "中", "中"], ["Low", "低", "低"]];
const REASONS: Readonly<Record<TicketType, readonly Message[]>> = {
  attitude: [["Impolite wording", "用语不礼貌", "用語不禮貌"], ["Passing the buck", "推诿客户", "推諉客戶"]],
  "product-quality": [["Damaged on arrival", "到货破损", "到貨破損"], ["Does not work", "功能故障", "功能故障"], ["Not as described", "与描述不符", "與描述不符"]],
  other: [["Late delivery", "物流延误", "物流延誤"], ["Invoice", "发票问题", "發票問題"], ["Refund pending", "退款未到账", "退款未到帳"], ["Price change", "价格变动", "價格變動"]],
};
const RESOLVED: Message = ["Resolved", "已解决", "已解決"];
const IN_PROGRESS: Message = ["In progress", "处理中", "處理中"];
const CANCELLED: Message = ["Cancelled", "已撤销", "已撤銷"];
const LATE: Message = ["Breached", "超时", "逾時"];
const IN_TIME: Message = ["Met", "未超时", "未逾時"];
const UPHELD: Message = ["Upheld", "有责", "有責"];
const NOT_UPHELD: Message = ["Not upheld", "无责", "無責"];

/** The export was made on the evening of the last day of October. */
const EXPORTED_AT: Moment = startOfDay(civilDay(2026, 10, 31)) + 20 * SECONDS_PER_HOUR;

const LIMIT_HOURS = Object.fromEntries(defaultPolicy().sla.byType.map(({ type, resolution }) => [type, resolution ?? 0]));

const COLUMNS: readonly SampleColumn[] = [
  { id: "ticket", header: ["Ticket ID", "工单号", "工單號"], width: 14 },
  { id: "opened", header: ["Opened", "创建时间", "建立時間"], width: 18, format: "moment" },
  { id: "kind", header: ["Ticket Kind", "工单性质", "工單性質"], width: 12 },
  { id: "type", header: ["Complaint Category", "投诉类型", "投訴類型"], width: 18 },
  { id: "reason", header: ["Root Cause", "原因分类", "原因分類"], width: 20 },
  { id: "channel", header: ["Channel", "渠道", "管道"], width: 12 },
  { id: "tier", header: ["Customer Tier", "客户等级", "客戶等級"], width: 18 },
  { id: "priority", header: ["Priority", "优先级", "優先級"], width: 10 },
  { id: "team", header: ["Assigned Team", "处理组", "處理組"], width: 14 },
  { id: "agentId", header: ["Agent ID", "客服工号", "客服編號"], width: 12, format: "text" },
  { id: "agent", header: ["Agent", "处理人", "處理人"], width: 16 },
  { id: "response", header: ["First Response", "首次响应时间", "首次回應時間"], width: 18, format: "moment" },
  { id: "resolved", header: ["Resolved", "解决时间", "解決時間"], width: 18, format: "moment" },
  { id: "paused", header: ["Paused Hours", "挂起时长(小时)", "暫停時長(小時)"], width: 15, format: "decimal1" },
  { id: "status", header: ["Status", "状态", "狀態"], width: 12 },
  { id: "csat", header: ["CSAT (1-5)", "满意度(1-5分)", "滿意度(1-5分)"], width: 14, format: "integer" },
  { id: "responsibility", header: ["Responsibility", "责任判定", "責任判定"], width: 14 },
  { id: "verdict", header: ["SLA Status", "是否超时", "是否逾時"], width: 12 },
];

interface Draft {
  readonly openedAt: Moment;
  readonly agent: Person;
  readonly type: TicketType;
  readonly kind: Message;
  /** `null` while it is open at the export. */
  readonly resolvedAt: Moment | null;
}

/** The holiday ticket of the evening before 1 October, closed when the office opened again: late by the clock, in time by office hours. */
const HOLIDAY_TICKET: Omit<Draft, "agent"> = {
  openedAt: startOfDay(civilDay(2026, 9, 30)) + 17 * SECONDS_PER_HOUR, type: "attitude", kind: COMPLAINT, resolvedAt: startOfDay(civilDay(2026, 10, 9)) + 10 * SECONDS_PER_HOUR,
};

/** The attitude complaint that is open and overdue at the end of October: it costs the best agent the star. */
const OVERDUE_TICKET: Omit<Draft, "agent"> = {
  openedAt: startOfDay(civilDay(2026, 10, 27)) + 10 * SECONDS_PER_HOUR + 20 * 60, type: "attitude", kind: COMPLAINT, resolvedAt: null,
};

/** The tickets, in the order they were opened. */
export function ticketSheet(chance: Chance): SampleSheet {
  const drafts: Draft[] = SAMPLE_MONTHS.flatMap((month) => Array.from({ length: TICKETS_BY_MONTH[month]! }, () => draftIn(month, chance)));
  drafts.push({ ...HOLIDAY_TICKET, agent: CAST[10]! }, { ...OVERDUE_TICKET, agent: CAST[2]! });
  drafts.sort((a, b) => a.openedAt - b.openedAt);
  const counts = new Map<Month, number>();
  return {
    id: "tickets",
    name: ["Tickets", "工单", "工單"],
    columns: COLUMNS,
    rows: drafts.map((draft) => {
      const month = monthOf(Math.floor(draft.openedAt / SECONDS_PER_DAY));
      const count = (counts.get(month) ?? 0) + 1;
      counts.set(month, count);
      return rowOf(`T${month.replace("-", "")}-${String(count).padStart(3, "0")}`, draft, chance);
    }),
  };
}

function draftIn(month: Month, chance: Chance): Draft {
  const first = startOfMonth(month);
  let day = chance.whole(first, endOfMonth(month));
  // A weekend is half as busy as a weekday.
  if (weekdayOf(day) > 4 && chance.happens(0.5)) day = chance.whole(first, endOfMonth(month));
  const hour = chance.happens(0.08) ? chance.pick([7, 8, 20, 21, 22]) : chance.pick([9, 9, 10, 10, 11, 13, 14, 14, 15, 16, 17, 18]);
  const openedAt = startOfDay(day) + hour * SECONDS_PER_HOUR + chance.whole(0, 59) * 60;
  const agent = chance.pick(CAST.filter((person) => worksOn(person, day) && (person.post !== "supervisor" || chance.happens(0.3))));
  const share = chance.share();
  const type: TicketType = share < 0.1 ? "attitude" : share < 0.45 ? "product-quality" : "other";
  const kind = type === "other" && chance.happens(0.55) ? ENQUIRY : COMPLAINT;
  const limit = LIMIT_HOURS[type]!;
  const slowness = 0.25 + (1 - abilityIn(agent, month)) * 0.9;
  const hours = limit * slowness * (0.3 + 1.5 * chance.share() ** 2) + (chance.happens(0.11) ? limit * (0.4 + 1.3 * chance.share()) : 0);
  const resolvedAt = openedAt + Math.round(hours * 60) * 60;
  return { openedAt, agent, type, kind, resolvedAt: resolvedAt > EXPORTED_AT ? null : resolvedAt };
}

function rowOf(ticket: string, { openedAt, agent, type, kind, resolvedAt }: Draft, chance: Chance): SampleRow {
  const ability = abilityIn(agent, monthOf(Math.floor(openedAt / SECONDS_PER_DAY)));
  const hoursToFirst = chance.happens(0.15 * (1 - ability)) ? 24 + 16 * chance.share() : figure(chance.near(0.8 + 7 * (1 - ability), 1.5), 0.1, 20, 2);
  const untilFirst = Math.round(hoursToFirst * 60) * 60;
  const latestFirst = Math.min(resolvedAt ?? EXPORTED_AT, EXPORTED_AT);
  const respondedAt = Math.min(openedAt + untilFirst, latestFirst);
  const paused = resolvedAt !== null && chance.happens(0.08) ? chance.pick([2, 4, 6, 12]) : null;
  const cancelled = resolvedAt !== null && kind === ENQUIRY && chance.happens(0.05);
  const dueAt = openedAt + (LIMIT_HOURS[type]! + (paused ?? 0)) * SECONDS_PER_HOUR;
  const late = (resolvedAt ?? EXPORTED_AT) > dueAt;
  const rated = resolvedAt !== null && !cancelled && chance.happens(0.62);
  const csat = figure(chance.near(2.9 + 2.1 * ability - (late ? 1.3 : 0), 0.7), 1, 5, 0);
  const serial = (moment: Moment | null): number | null => (moment === null ? null : serialOfMoment(moment, 1900));
  return {
    key: ticket,
    cells: {
      ticket, opened: serial(openedAt), kind, type: TYPE_WORDS[type], reason: chance.pick(REASONS[type]), channel: chance.pick(CHANNELS[agent.team]!),
      tier: chance.happens(0.12) ? TIERS[2]! : chance.pick(TIERS.slice(0, 2)), priority: type === "attitude" ? PRIORITIES[0]! : chance.pick(PRIORITIES),
      team: TEAM_NAMES[agent.team]!, agentId: agent.id, agent: agent.name, response: serial(respondedAt), resolved: cancelled ? null : serial(resolvedAt), paused,
      status: cancelled ? CANCELLED : resolvedAt === null ? IN_PROGRESS : RESOLVED, csat: rated ? csat : null,
      responsibility: resolvedAt === null && late ? UPHELD : kind === COMPLAINT && resolvedAt !== null ? (chance.happens(0.75 - 0.45 * ability) ? UPHELD : NOT_UPHELD) : null,
      verdict: cancelled || (resolvedAt === null && !late) ? null : late ? LATE : IN_TIME,
    },
  };
}
