// Issues about whom rows name, and the roster. One entry for each code, in the three languages: what was found and what to do.
import type { IssueCode } from "../../core/issueCodes";
import type { Message } from "../language";

/** The sentences about whom rows name, and the roster. */
export const PEOPLE_ISSUES = {
  "no-person": [
    "The row names nobody ({text}), so it is left out. Enter the id or the name.",
    "此行没有可识别的人员（{text}），未计入。请填写工号或姓名。",
    "此列沒有可辨識的人員（{text}），未計入。請填寫工號或姓名。",
  ],
  "ambiguous-name": [
    "{count} people are called “{name}”, so the row is left out. Enter the id.",
    "有 {count} 人名为“{name}”，此行未计入。请填写工号。",
    "有 {count} 人名為「{name}」，此列未計入。請填寫工號。",
  ],
  "several-people": [
    "“{text}” names several people, so the row is left out. Give each a row of their own.",
    "“{text}”包含多人，此行未计入。请每人一行。",
    "「{text}」包含多人，此列未計入。請每人一列。",
  ],
  "not-on-roster": [
    "{name} is not on the roster ({count} rows). Add the person or correct the id.",
    "花名册中没有{name}（共 {count} 行）。请补充人员或更正工号。",
    "花名冊中沒有{name}（共 {count} 列）。請補充人員或更正工號。",
  ],
  "not-on-roster-near": [
    "{name} is not on the roster ({count} rows). Is {suggestion} meant? Correct the name.",
    "花名册中没有{name}（共 {count} 行）。是否为{suggestion}？请更正姓名。",
    "花名冊中沒有{name}（共 {count} 列）。是否為{suggestion}？請更正姓名。",
  ],
  "no-roster": [
    "There is no roster; the {count} people found in the other sheets are used. Add a roster for teams and hire dates.",
    "没有花名册，按其他工作表中出现的 {count} 人处理。请添加花名册以提供小组和入职日期。",
    "沒有花名冊，按其他工作表中出現的 {count} 人處理。請新增花名冊以提供小組和到職日期。",
  ],
  "agent-ambiguous": [
    "{count} people are called “{name}”; such tickets count as unassigned. Enter the id.",
    "有 {count} 人名为“{name}”，相关工单按未分配处理。请填写工号。",
    "有 {count} 人名為「{name}」，相關工單按未指派處理。請填寫工號。",
  ],
  "agent-several": [
    "“{text}” names several people; the ticket counts as unassigned. Enter one agent.",
    "“{text}”包含多人，该工单按未分配处理。请只填一人。",
    "「{text}」包含多人，該工單按未指派處理。請只填一人。",
  ],
  "agent-not-on-roster": [
    "{name} is not on the roster; such tickets count as unassigned.",
    "花名册中没有{name}，相关工单按未分配处理。",
    "花名冊中沒有{name}，相關工單按未指派處理。",
  ],
  "agent-not-on-roster-near": [
    "{name} is not on the roster; such tickets count as unassigned. Is {suggestion} meant?",
    "花名册中没有{name}，相关工单按未分配处理。是否为{suggestion}?",
    "花名冊中沒有{name}，相關工單按未指派處理。是否為{suggestion}?",
  ],
  "leading-zeros": [
    "“{text}” is taken for {id}: the ids are equal but for leading zeros.",
    "“{text}”按 {id} 处理：两者仅相差前导零。",
    "「{text}」按 {id} 處理：兩者僅相差前導零。",
  ],
  "id-name-differ": [
    "The id belongs to {id}, but “{name}” is somebody else. The id counts; check the row.",
    "工号为 {id}，但“{name}”是另一人。按工号处理，请核对。",
    "工號為 {id}，但「{name}」是另一人。按工號處理，請核對。",
  ],
  "after-leaving": [
    "The row is dated after {id} left and is not used. Check the date or the leave date.",
    "此行日期晚于 {id} 的离职日期，未使用。请核对。",
    "此列日期晚於 {id} 的離職日期，未使用。請核對。",
  ],
  transfer: [
    "{name} ({id}) moved from {from} to {team} ({month}).",
    "{name}（{id}）由{from}调至{team}（{month}）。",
    "{name}（{id}）由{from}調至{team}（{month}）。",
  ],
  "duplicate-id": [
    "{id} stands on the roster twice (also in row {row}); the first one counts. Remove one.",
    "花名册中 {id} 重复（另见第 {row} 行），以第一行为准。请删除其一。",
    "花名冊中 {id} 重複（另見第 {row} 列），以第一列為準。請刪除其一。",
  ],
  "duplicate-name": [
    "Several people are called {name} ({ids}); rows that give only the name cannot be told apart.",
    "有多人名为{name}（{ids}），仅写姓名的行无法区分。",
    "有多人名為{name}（{ids}），僅寫姓名的列無法區分。",
  ],
} as const satisfies Partial<Record<IssueCode, Message>>;
