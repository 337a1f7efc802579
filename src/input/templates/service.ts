// Sheets to fill in about the service: tickets, customers' feedback, improvement actions, the company's own days.
import type { Message } from "../../text/language";
import { ACTION_OFFERED, CHANNEL_OFFERED, CUSTOMER_OFFERED, DAY_OFFERED, HOURS_SUFFIX, RESPONSIBILITY_OFFERED, TICKET_STATUS_OFFERED } from "../../text/templates";
import { YES_NO_WORDS } from "../../text/policyChoices";
import { PRIORITY_WORDS, TICKET_TYPE_WORDS } from "../../text/words";
import { ACTION_STATUS, COMPANY_DAY } from "../words/action";
import { CHANNEL, CUSTOMER_TIER, PRIORITY, RESPONSIBILITY, TICKET_STATUS, TICKET_TYPE } from "../words/ticket";
import { EXAMPLE_NAME, YES_OR_NO } from "./people";
import { offered, type Template } from "./template";

const CHANNELS: readonly Message[] = offered(CHANNEL, CHANNEL_OFFERED);

export const TICKET_TEMPLATE: Template = {
  kind: "tickets",
  columns: [
    { field: "id", examples: ["T0001"] },
    { field: "openedAt", examples: [{ daysAgo: 15, clock: [9, 30] }] },
    { field: "type", words: offered(TICKET_TYPE, TICKET_TYPE_WORDS), examples: [TICKET_TYPE_WORDS["product-quality"]] },
    { field: "agent", examples: [EXAMPLE_NAME] },
    { field: "channel", words: CHANNELS, examples: [CHANNEL_OFFERED.phone] },
    { field: "priority", words: offered(PRIORITY, PRIORITY_WORDS), examples: [PRIORITY_WORDS.medium] },
    { field: "tier", words: offered(CUSTOMER_TIER, CUSTOMER_OFFERED), examples: [CUSTOMER_OFFERED.two] },
    { field: "firstResponseAt", examples: [{ daysAgo: 15, clock: [11, 0] }] },
    { field: "resolvedAt", examples: [{ daysAgo: 14, clock: [16, 0] }] },
    { field: "status", words: offered(TICKET_STATUS, TICKET_STATUS_OFFERED), examples: [TICKET_STATUS_OFFERED.resolved] },
    { field: "csat", examples: [5] },
    { field: "pausedHours", unit: HOURS_SUFFIX, examples: [0] },
    { field: "reopened", examples: [0] },
    { field: "responsibility", words: offered(RESPONSIBILITY, RESPONSIBILITY_OFFERED), examples: [RESPONSIBILITY_OFFERED["not-upheld"]] },
    { field: "reason", examples: [["Part broken on delivery", "配件运输破损", "配件運送破損"]] },
    { field: "handling", examples: [["Part replaced", "补发配件", "補寄配件"]] },
  ],
};

export const FEEDBACK_TEMPLATE: Template = {
  kind: "feedback",
  columns: [
    { field: "on", hint: "day", examples: [{ daysAgo: 10 }] },
    { field: "score", examples: [2] },
    { field: "channel", words: CHANNELS, examples: [CHANNEL_OFFERED.phone] },
    { field: "agent", examples: [EXAMPLE_NAME] },
    { field: "comment", examples: [["Had to call twice", "打了两次电话", "打了兩次電話"]] },
    { field: "theme", examples: [["Waiting time", "等待时间", "等待時間"]] },
    { field: "followedUp", hint: "flag", words: YES_OR_NO, examples: [YES_NO_WORDS.yes] },
    { field: "followedUpAt", hint: "day", examples: [{ daysAgo: 8 }] },
  ],
};

export const ACTION_TEMPLATE: Template = {
  kind: "actions",
  columns: [
    { field: "action", examples: [["Second line for product faults", "设立产品故障二线专席", "設立產品故障二線專席"]] },
    { field: "owner", examples: [EXAMPLE_NAME] },
    { field: "department", hint: "free", examples: [["Customer service", "客服部", "客服部"]] },
    { field: "startOn", hint: "day", examples: [{ daysAgo: 40 }] },
    { field: "deadline", examples: [["within 3 months", "三个月内", "三個月內"]] },
    { field: "status", words: offered(ACTION_STATUS, ACTION_OFFERED), examples: [ACTION_OFFERED["in-progress"]] },
    { field: "doneOn", hint: "day", examples: [null] },
    { field: "metric", hint: "free", examples: [["Resolution rate", "解决率", "解決率"]] },
    { field: "metricBefore", examples: ["88%"] },
    { field: "metricAfter", examples: [null] },
    { field: "metricTarget", examples: ["92%"] },
  ],
};

export const COMPANY_DAY_TEMPLATE: Template = {
  kind: "company-days",
  columns: [
    { field: "on", hint: "day", examples: [{ daysAgo: 30 }] },
    { field: "dayKind", words: offered(COMPANY_DAY, DAY_OFFERED), examples: [DAY_OFFERED.work] },
    { field: "name", hint: "text", examples: [["Stocktaking", "年度盘点", "年度盤點"]] },
    { field: "hours", header: ["Working Hours", "上班时间", "上班時間"], examples: ["09:00-12:00"] },
  ],
};
