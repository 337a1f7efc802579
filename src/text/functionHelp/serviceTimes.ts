// Help of the functions for business hours and service limits. Several take the same parameters: those are written once.
import type { FunctionHelp, ParameterHelp } from "../functionHelp";
import { alike } from "../language";

const OPENED: ParameterHelp = { name: "opened", help: ["When the ticket was opened.", "工单创建时间。", "工單建立時間。"] };

const TYPE_OR_HOURS: ParameterHelp = {
  name: "typeOrHours",
  help: [
    "The limit in hours, or a complaint type: attitude 24, product quality 48, other 72.",
    "时限小时数，或投诉类型：服务态度 24、产品质量 48、其他 72。",
    "時限小時數，或投訴類型：服務態度 24、產品品質 48、其他 72。",
  ],
};

const RESOLVED: ParameterHelp = {
  name: "resolved",
  help: ["When it was resolved; empty while it is open.", "解决时间；未解决时留空。", "解決時間；未解決時留空。"],
};

const AS_OF: ParameterHelp = {
  name: "asOf", optional: true,
  help: [
    'The moment open tickets are judged at; without it they are "cannot tell".',
    "未解决工单的判定时刻；不填时为“无法判断”。",
    "未解決工單的判定時刻；不填時為「無法判斷」。",
  ],
};

const CALENDAR: ParameterHelp = {
  name: "calendar", optional: true,
  help: [
    '24x7 (default), CN, or weekly hours such as "CN; Mon-Fri 09:00-18:00".',
    "24x7（默认）、CN（中国工作日），或每周时段，如“CN; 周一至周五 09:00-18:00”。",
    "24x7（預設）、CN（中國工作日），或每週時段，如「CN; 週一至週五 09:00-18:00」。",
  ],
};

const HOLIDAYS: ParameterHelp = {
  name: "holidays", optional: true,
  help: [
    "Closed dates; a second column may say work, off or hours such as 09:00-12:00.",
    "休息日期；第二列可写 上班、休，或 09:00-12:00 这样的时段。",
    "休息日期；第二欄可寫 上班、休，或 09:00-12:00 這樣的時段。",
  ],
};

const PAUSED: ParameterHelp = { name: "paused", optional: true, help: ["Hours the clock stood still.", "暂停计时的小时数。", "暫停計時的小時數。"] };

const AS_OF_HOURS: ParameterHelp = {
  name: "asOf", optional: true,
  help: ["The moment open tickets are judged at; without it they are empty.", "未解决工单的判定时刻；不填时结果为空。", "未解決工單的判定時刻；不填時結果為空白。"],
};

export const SERVICE_TIME_HELP: readonly FunctionHelp[] = [
  {
    id: "BUSINESSHOURS",
    description: ["Hours of opening time between two moments.", "两个时刻之间的营业小时数。", "兩個時刻之間的營業小時數。"],
    parameters: [
      { name: "start", help: ["Start, date and time.", "开始的日期时间。", "開始的日期時間。"] },
      { name: "end", help: ["End, date and time; not before the start.", "结束的日期时间，不得早于开始。", "結束的日期時間，不得早於開始。"] },
      CALENDAR,
      HOLIDAYS,
    ],
    example: {
      formula: alike('=HRKPI.BUSINESSHOURS("2026-09-30 17:00", "2026-10-08 12:00", "CN; Mon-Fri 09:00-18:00")'),
      gives: alike("4"),
      because: [
        "1 hour on 30 September; 1–7 October are holidays in China; 3 hours on the 8th.",
        "9 月 30 日 1 小时；10 月 1–7 日放假；8 日 3 小时。",
        "9 月 30 日 1 小時；10 月 1–7 日放假；8 日 3 小時。",
      ],
    },
  },
  {
    id: "SLADUE",
    description: [
      "The moment a limit runs out: opened plus the limit plus paused hours, counted in the calendar.",
      "时限到期的时刻：创建时间加时限和暂停小时，按日历计算。",
      "時限到期的時刻：建立時間加時限和暫停小時，依行事曆計算。",
    ],
    parameters: [OPENED, TYPE_OR_HOURS, CALENDAR, HOLIDAYS, PAUSED],
    example: {
      formula: [
        '=HRKPI.SLADUE("2026-09-30 17:00", "attitude", "CN; Mon-Fri 09:00-18:00")',
        '=HRKPI.SLADUE("2026-09-30 17:00", "服务态度", "CN; 周一至周五 09:00-18:00")',
        '=HRKPI.SLADUE("2026-09-30 17:00", "服務態度", "CN; 週一至週五 09:00-18:00")',
      ],
      gives: alike("2026-10-10 14:00"),
      because: [
        "24 hours: 1 on 30 September, 9 on 8 October, 9 on the 9th, and 5 on Saturday the 10th, a make-up working day. Format the cell as date and time.",
        "共 24 小时：9 月 30 日 1 小时，10 月 8 日 9 小时，9 日 9 小时，10 日（周六，调休上班）5 小时。请将单元格设为日期时间格式。",
        "共 24 小時：9 月 30 日 1 小時，10 月 8 日 9 小時，9 日 9 小時，10 日（週六，補班）5 小時。請將儲存格設為日期時間格式。",
      ],
    },
  },
  {
    id: "SLASTATUS",
    description: [
      "Where a ticket stands against its limit: met, breached, at risk, running or cannot tell.",
      "工单相对时限的状态：达标、超时、即将超时、处理中或无法判断。",
      "工單相對時限的狀態：達標、逾時、即將逾時、處理中或無法判斷。",
    ],
    parameters: [OPENED, RESOLVED, TYPE_OR_HOURS, AS_OF, CALENDAR, HOLIDAYS, PAUSED],
    example: {
      formula: alike('=HRKPI.SLASTATUS("2026-10-12 09:00", "2026-10-13 08:00", 24)'),
      gives: ["met", "达标", "達標"],
      because: [
        "The 24 hours end on the 13th at 09:00; it was resolved at 08:00.",
        "24 小时到 13 日 09:00 为止，08:00 已解决。",
        "24 小時到 13 日 09:00 為止，08:00 已解決。",
      ],
    },
  },
  {
    id: "SLAOVERDUE",
    description: [
      "Hours over the limit, counted in the calendar; 0 while in time, empty where it cannot be told.",
      "超出时限的小时数，按日历计算；未超时为 0，无法判断时为空。",
      "超出時限的小時數，依行事曆計算；未逾時為 0，無法判斷時為空白。",
    ],
    parameters: [OPENED, RESOLVED, TYPE_OR_HOURS, AS_OF_HOURS, CALENDAR, HOLIDAYS, PAUSED],
    example: {
      formula: alike('=HRKPI.SLAOVERDUE("2026-10-12 09:00", "2026-10-13 12:30", 24)'),
      gives: alike("3.5"),
      because: [
        "Due on the 13th at 09:00, resolved at 12:30.",
        "13 日 09:00 到期，12:30 解决。",
        "13 日 09:00 到期，12:30 解決。",
      ],
    },
  },
  {
    id: "COMPLIANCE",
    description: [
      "The share of tickets in time: met ÷ (met + breached), 0–1, rounded to 0.1 %. Other statuses and empty cells do not count.",
      "时限达标率：达标÷（达标+超时），0–1，四舍五入到 0.1%。其他状态和空单元格不计。",
      "時限達標率：達標÷（達標+逾時），0–1，四捨五入到 0.1%。其他狀態和空白儲存格不計。",
    ],
    parameters: [
      { name: "statuses", help: ["Statuses in words, any of the three languages.", "状态文字，三种语言均可。", "狀態文字，三種語言均可。"] },
    ],
    example: {
      formula: ['=HRKPI.COMPLIANCE({"met";"met";"breached";"running"})', '=HRKPI.COMPLIANCE({"达标";"达标";"超时";"处理中"})', '=HRKPI.COMPLIANCE({"達標";"達標";"逾時";"處理中"})'],
      gives: alike("0.667"),
      because: [
        "2 met of 3 decided: 2 ÷ 3 = 66.7 %. What is still running does not count.",
        "已判定 3 张，达标 2 张：2 ÷ 3 = 66.7%。处理中的不计。",
        "已判定 3 張，達標 2 張：2 ÷ 3 = 66.7%。處理中的不計。",
      ],
    },
  },
];
