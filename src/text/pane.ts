// What the task pane says, besides the domain's words (words.ts) and what the workbook refuses (outcomes.ts). Short: it is read at 320 pixels.
import { REPORT_TEXT } from "./report";
import { say, type Language, type Message, type Parameters } from "./language";

const PANE = {
  title: ["Service Team Reports", "客服绩效报告", "客服績效報告"],
  language: ["Language", "语言", "語言"],

  welcomeHeading: ["A monthly report from the sheets you already have", "用现有的表格生成月度报告", "用現有的表格產生月度報告"],
  welcomeWhat: [
    "It finds your roster, KPI figures, tickets, reviews and training records, checks them, and writes scores, ranking, SLA and training on tabs of their own.",
    "自动识别花名册、绩效数据、工单、评价和培训记录，检查之后把得分、排名、时限和培训写入单独的工作表。",
    "自動辨識花名冊、績效資料、工單、評價和培訓記錄，檢查之後把得分、排名、時限和培訓寫入單獨的工作表。",
  ],
  welcomeOwnSheets: ["Your own sheets are never changed.", "不会改动您自己的表。", "不會更動您自己的表。"],
  welcomePrivacy: ["Nothing leaves the workbook: no account, no upload.", "数据不离开工作簿：无需账号，不上传。", "資料不離開活頁簿：無需帳號，不上傳。"],
  welcomePreview: ["You see the figures before anything is written.", "写入之前先看到结果。", "寫入之前先看到結果。"],
  useWorkbook: ["Use this workbook", "使用本工作簿", "使用本活頁簿"],
  insertSample: ["Insert sample", "插入示例", "插入範例"],
  skip: ["Skip", "跳过", "略過"],

  reading: ["Reading the workbook…", "正在读取工作簿…", "正在讀取活頁簿…"],
  insertingSample: ["Inserting the sample…", "正在插入示例…", "正在插入範例…"],
  waiting: [
    "Excel has not answered yet. If a cell is being edited, press Enter or Esc in the sheet.",
    "Excel 尚未响应。如果正在编辑单元格，请在表格中按 Enter 或 Esc。",
    "Excel 尚未回應。如果正在編輯儲存格，請在表格中按 Enter 或 Esc。",
  ],

  nothingHeading: ["Nothing to report on yet", "还没有可用的数据", "還沒有可用的資料"],
  nothingSheets: ["Looked at: {names}.", "已查看：{names}。", "已查看：{names}。"],
  checkAgain: ["Check again", "重新检查", "重新檢查"],
  sampleInserted: ["The sample was inserted: {n} sheets.", "已插入示例：{n} 张表。", "已插入範例：{n} 張表。"],
  sampleBesideData: [
    "This workbook already holds data. The sample's invented people would be counted together with yours.",
    "工作簿中已有数据。示例中虚构的人员会与您的数据一起计算。",
    "活頁簿中已有資料。範例中虛構的人員會與您的資料一起計算。",
  ],
  insertAnyway: ["Insert anyway", "仍要插入", "仍要插入"],
  keepOut: ["Do not insert", "不插入", "不插入"],

  data: ["Data", "数据", "資料"],
  dataSummary: ["{n} tables, {rows} rows", "{n} 张表，{rows} 行", "{n} 張表，{rows} 列"],
  dataDoubts: ["{n} to confirm", "{n} 项待确认", "{n} 項待確認"],
  rowsRead: ["{read} of {rows} rows read", "已读 {read}/{rows} 行", "已讀 {read}/{rows} 列"],
  rowsAll: ["{rows} rows", "{rows} 行", "{rows} 列"],
  sure: ["{percent} sure", "把握 {percent}", "把握 {percent}"],
  confirmKind: ["Please confirm", "请确认", "請確認"],
  notUsed: ["Not used", "未使用", "未使用"],
  notUsedSheets: ["Not used: {n}", "未使用：{n}", "未使用：{n}"],
  readAs: ["Read as", "识别为", "辨識為"],
  columns: ["Columns", "列", "欄"],
  columnReadAs: ["Column “{header}” is", "“{header}”列是", "「{header}」欄是"],
  asRecognised: ["As recognised", "自动识别", "自動辨識"],
  asMetric: ["Metric: {name}", "指标：{name}", "指標：{name}"],
  asCriterion: ["Criterion", "评分项", "評分項"],
  asCourse: ["Course", "课程", "課程"],
  asSession: ["Session", "场次", "場次"],
  asPerson: ["Person", "人员", "人員"],
  openSheet: ["Open sheet {sheet}", "打开工作表 {sheet}", "開啟工作表 {sheet}"],

  check: ["Check", "检查", "檢查"],
  checkClean: ["Nothing to correct", "没有需要更正的内容", "沒有需要更正的內容"],
  errors: ["Errors", "错误", "錯誤"],
  warnings: ["Warnings", "警告", "警告"],
  notes: ["Notes", "提示", "提示"],
  filterIssues: ["Show", "显示", "顯示"],
  places: ["{n} places", "{n} 处", "{n} 處"],
  showMore: ["Show {n} more", "再显示 {n} 处", "再顯示 {n} 處"],
  goToCell: ["Go to {place}", "转到 {place}", "前往 {place}"],
  severityHidden: ["Nothing of this kind.", "没有此类问题。", "沒有此類問題。"],
  people: ["People", "人员核对", "人員核對"],
  peopleAgree: ["Roster and figures name the same people.", "花名册与数据中的人员一致。", "花名冊與資料中的人員一致。"],
  withoutData: ["On the roster, without figures", "在花名册中但没有数据", "在花名冊中但沒有資料"],
  notOnRoster: ["In the figures, not on the roster", "有数据但不在花名册中", "有資料但不在花名冊中"],
  maybe: ["{name} (perhaps {suggestion})", "{name}（可能是 {suggestion}）", "{name}（可能是 {suggestion}）"],
  afterLeaving: ["Rows dated after leaving", "离职之后的记录", "離職之後的記錄"],
  transfers: ["Moved between teams", "换组", "換組"],
  moved: ["{name}: {from} → {to}", "{name}：{from} → {to}", "{name}：{from} → {to}"],
  andMore: ["and {n} more", "等，另有 {n} 人", "等，另有 {n} 人"],

  policy: ["Policy", "考核规则", "考核規則"],
  fromSheet: ["From the sheet {sheet}", "来自工作表“{sheet}”", "來自工作表「{sheet}」"],
  changeOnSheet: ["Change it on the sheet {sheet}", "在工作表“{sheet}”中修改", "在工作表「{sheet}」中修改"],
  writePolicy: ["Write to a sheet to change it", "写成工作表以便修改", "寫成工作表以便修改"],
  startAnew: ["Start anew from a preset", "从预设重新开始", "從預設重新開始"],
  writeAnew: ["Write the sheet anew", "重写此工作表", "重寫此工作表"],
  writeAnewKeeps: ["What you changed on it is kept as a copy.", "您在表中的修改会保留为副本。", "您在表中的修改會保留為副本。"],
  preset: ["Preset", "预设", "預設"],
  metric: ["Metric", "指标", "指標"],
  target: ["Target", "目标", "目標"],
  weight: ["Weight", "权重", "權重"],
  sum: ["Sum", "合计", "合計"],
  performanceWeights: ["Performance", "业绩指标", "業績指標"],
  dimensionWeights: ["Monthly score", "月度得分", "月度得分"],
  dimension: ["Part", "维度", "構面"],
  slaLimits: ["SLA limits", "时限", "時限"],
  ticketType: ["Ticket type", "工单类型", "工單類型"],
  firstResponse: ["First response", "首次响应", "首次回應"],
  resolution: ["Resolution", "解决", "解決"],
  hours: ["{n} h", "{n} 小时", "{n} 小時"],
  minutes: ["{n} min", "{n} 分钟", "{n} 分鐘"],
  clock: ["Clock: {calendar}", "计时：{calendar}", "計時：{calendar}"],
  clockAlways: ["around the clock", "全天候（7×24）", "全天候（7×24）"],
  bands: ["Ratings from", "等级下限", "等級下限"],
  bandFrom: ["{rating} {from}", "{rating} {from}", "{rating} {from}"],

  report: ["Report", "报告", "報告"],
  month: ["Month", "月份", "月份"],
  monthNotOver: ["{month} (not over yet)", "{month}（未结束）", "{month}（未結束）"],
  audience: ["For", "阅读对象", "閱讀對象"],
  audienceHr: ["HR: everything", "人力资源：全部内容", "人力資源：全部內容"],
  audienceTeam: ["Team: no plans, coaching or personal scores", "团队：不含改进计划、辅导和个人得分", "團隊：不含改進計畫、輔導和個人得分"],
  preview: ["Preview", "预览", "預覽"],
  previewing: ["Working out the figures…", "正在计算…", "正在計算…"],
  leftOut: ["Left out", "未包含的内容", "未包含的內容"],
  rewrites: [
    "The tabs of {month} are written anew; your notes in them stay. Excel's undo list will be cleared.",
    "{month} 的报告表将重写，其中您的备注会保留。Excel 的撤销记录将被清空。",
    "{month} 的報告表將重寫，其中您的備註會保留。Excel 的復原記錄將被清空。",
  ],
  keepsEdited: ["Edited since, so kept as a copy: {names}.", "已被修改，将另存副本：{names}。", "已被修改，將另存副本：{names}。"],
  writeReport: ["Write report for {month}", "生成 {month} 报告", "產生 {month} 報告"],

  runHeading: ["Writing the report for {month}", "正在生成 {month} 报告", "正在產生 {month} 報告"],
  stageRead: ["Read the workbook", "读取工作簿", "讀取活頁簿"],
  stageRecognise: ["Recognise the sheets", "识别数据表", "辨識資料表"],
  stageEvaluate: ["Work out the figures", "计算", "計算"],
  stageWrite: ["Write the tabs", "写入报告表", "寫入報告表"],
  stageCount: ["{done} of {total}", "{done}/{total}", "{done}/{total}"],
  stageDone: ["done", "已完成", "已完成"],
  stageNow: ["now", "进行中", "進行中"],
  stageNext: ["to come", "未开始", "未開始"],
  cancel: ["Cancel", "取消", "取消"],
  cancelling: ["Stopping…", "正在停止…", "正在停止…"],

  doneHeading: ["The report for {month} is ready", "{month} 报告已生成", "{month} 報告已產生"],
  doneTabs: ["Open a tab", "打开报告表", "開啟報告表"],
  keptSuffix: ["(edited)", "(已修改)", "(已修改)"],
  doneKept: ["Kept, because you had edited them", "您修改过的表已保留副本", "您修改過的表已保留副本"],
  keptAs: ["{tab}, kept as {copy}", "{tab} 保留为 {copy}", "{tab} 保留為 {copy}"],
  runAgain: ["Write again", "再次生成", "再次產生"],
  back: ["Back", "返回", "返回"],

  tryAgain: ["Try again", "重试", "重試"],
  close: ["Close", "关闭", "關閉"],
  details: ["Details", "详细信息", "詳細資訊"],
  copy: ["Copy", "复制", "複製"],
  copied: ["Copied", "已复制", "已複製"],
  copyByHand: ["Select the text and press Ctrl+C", "请选中文字后按 Ctrl+C", "請選取文字後按 Ctrl+C"],
  cancelled: ["Stopped. The workbook is as it was.", "已停止，工作簿保持原样。", "已停止，活頁簿保持原樣。"],
  unexpected: [
    "Something went wrong inside this program. Your sheets were not changed. Try again; if it stays so, send the details to whoever supports it.",
    "程序内部出错，您的表未被改动。请重试；若仍如此，请将详细信息发给支持人员。",
    "程式內部出錯，您的表未被更動。請重試；若仍如此，請將詳細資訊傳給支援人員。",
  ],
  notReady: [
    "Excel does not answer. Reload this pane; if it stays so, close and open the workbook.",
    "Excel 没有响应。请重新加载此窗格；若仍如此，请关闭并重新打开工作簿。",
    "Excel 沒有回應。請重新載入此窗格；若仍如此，請關閉並重新開啟活頁簿。",
  ],
  notInExcel: ["This page works inside Excel. Open it from the ribbon.", "此页面需在 Excel 中使用，请从功能区打开。", "此頁面需在 Excel 中使用，請從功能區開啟。"],
  reload: ["Reload", "重新加载", "重新載入"],
  starting: ["Starting…", "正在启动…", "正在啟動…"],
} as const satisfies Record<string, Message>;

export type PaneKey = keyof typeof PANE;

export const PANE_KEYS = Object.keys(PANE) as readonly PaneKey[];

/** A text of the pane. */
export function paneText(key: PaneKey, language: Language, parameters: Parameters = {}): string {
  return say(PANE[key], language, parameters);
}

/** The languages by their own names. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", "zh-CN": "简体中文", "zh-TW": "繁體中文" };

/** The month as a person says it: `October 2026`, `2026年10月`. */
export function monthText(month: string, language: Language): string {
  const [year = "", part = ""] = month.split("-");
  const names = say(REPORT_TEXT.monthNames, language).split(" ");
  return say(REPORT_TEXT.monthName, language, { year, n: Number(part), month: names[Number(part) - 1] ?? part });
}
