// The pane as a person opens it: over a real workbook in the embedded host, through the genuine Office.js client.
import { jest } from "@jest/globals";
import { configure, render, type RenderResult } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { createTemplate } from "../../src/app/createTemplate";
import { openSession, type Session } from "../../src/app/session";
import { civilDay, startOfDay } from "../../src/core/time";
import { officeWorkbook } from "../../src/excel/workbook";
import type { HostConnection } from "../../src/host/client/connection";
import { connect } from "../../src/host/client/node";
import { createBook } from "../../src/host/model/book";
import type { Sheet } from "../../src/input/sheet";
import type { SheetPlan } from "../../src/report/plan";
import { Pane } from "../../src/taskpane/Pane";
import { preferencesIn, type Preferences } from "../../src/taskpane/preferences";
import type { Language } from "../../src/text/language";
import { sheet } from "../support/grid";

// Time is not what these tests are about: a busy machine gets as long as it needs.
configure({ asyncUtilTimeout: 30_000 });
jest.setTimeout(90_000);

/** 5 November 2026: October is the newest month that is over. */
const NOW = startOfDay(civilDay(2026, 11, 5)) + 9 * 3_600;

export const ROSTER = sheet("花名册", `
  工号 | 姓名 | 小组 | 岗位 | 入职日期
  1001 | 张三 | 一组 | 客服专员 | 2024-03-01
  1002 | 李四 | 一组 | 客服专员 | 2024-05-01
  1003 | 王五 | 二组 | 客服专员 | 2025-01-06
`);

export const KPI = sheet("绩效数据", `
  工号 | 姓名 | 月份 | 客户满意度 | 响应时长(小时) | 解决率
  1001 | 张三 | 2026-10 | 4.2 | 30 | 88.2%
  1002 | 李四 | 2026-10 | 4.8 | 很快 | 95%
  1004 | 赵六 | 2026-10 | 4.5 | 20 | 91%
  1001 | 张三 | 2026-09 | 4.5 | 20 | 91%
`);

export const NOTES = sheet("会议纪要", `
  周会
  讨论了排班
`);

const SAMPLE: readonly SheetPlan[] = [planOf(ROSTER), planOf(KPI)];

function planOf({ name, values }: Sheet): SheetPlan {
  return {
    name, values, styles: [], merges: [], columnWidths: [], rowHeights: [], links: [], charts: [], highlights: [], frozenRows: 0, filter: null, inputs: [],
    print: { orientation: "portrait", titleRows: null, breaks: [], scale: "fit-width", footer: "" },
  };
}

/** A workbook in the host that holds these sheets, besides its empty first one. */
export async function hosted(...sheets: readonly Sheet[]): Promise<HostConnection> {
  const connection = connect(createBook("Sheet1"));
  await connection.run(async (context) => {
    for (const { name, values, formats } of sheets) {
      const range = context.workbook.worksheets.add(name).getRangeByIndexes(0, 0, values.length, values[0]!.length);
      range.numberFormat = formats.map((row) => [...row]);
      range.values = values.map((row) => row.map((value) => value ?? ""));
    }
    await context.sync();
  });
  return connection;
}

function sessionOver(connection: HostConnection, language: Language = "en"): Session {
  return openSession({
    workbook: () => officeWorkbook((batch) => connection.run({ delayForCellEdit: true }, batch), "(kept)"),
    clock: () => NOW, sample: () => Promise.resolve(SAMPLE), template: (...asked) => Promise.resolve(createTemplate(...asked)), pause: () => new Promise((resolve) => setTimeout(resolve)),
  }, language);
}

export interface OpenedPane extends RenderResult {
  readonly session: Session;
  readonly user: UserEvent;
  readonly preferences: Preferences;
}

/** What jsdom lacks of a page. */
export function hostedPage(): void {
  // jsdom has no media queries (a light system without preferences) and lays nothing out.
  window.ResizeObserver = function () {
    return { observe: () => undefined, unobserve: () => undefined, disconnect: () => undefined };
  } as unknown as typeof ResizeObserver;
  window.matchMedia = ((query: string) => ({ matches: false, media: query, addEventListener: () => undefined, removeEventListener: () => undefined })) as unknown as typeof window.matchMedia;
  // In jsdom no window ever has the focus once its focused element is gone.
  document.hasFocus = () => true;
  // The workbook answers in its own time, outside of React's: tests wait for what they expect to see.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
}

/** Shows the pane over the workbook; `welcomed` people do not see the first screen. */
export function openPane(connection: HostConnection, { language = "en", welcomed = "yes" }: { readonly language?: Language; readonly welcomed?: "yes" | "no" } = {}): OpenedPane {
  hostedPage();
  const preferences = preferencesIn(null, "");
  if (welcomed === "yes") preferences.rememberWelcome();
  const session = sessionOver(connection, language);
  const user = userEvent.setup();
  return { ...render(<Pane session={session} preferences={preferences} background={null} now={NOW} />), session, user, preferences };
}
