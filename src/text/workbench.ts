// What the workbench says: the page with a grid beside the task pane, for people without Excel and for trying things out.
import { say, type Language, type Message, type Parameters } from "./language";

const WORKBENCH = {
  title: ["Service Team Reports · workbench", "客服绩效报告 · 工作台", "客服績效報告 · 工作台"],
  about: [
    "Stands in for Excel: the real task pane over a real .xlsx file. Nothing leaves this computer.",
    "在没有 Excel 时代替 Excel：真实的任务窗格，真实的 .xlsx 文件。数据不离开本机。",
    "在沒有 Excel 時代替 Excel：真實的工作窗格，真實的 .xlsx 檔案。資料不離開本機。",
  ],

  file: ["File", "文件", "檔案"],
  open: ["Open…", "打开…", "開啟…"],
  openTip: ["Open a workbook (.xlsx, .xlsm) from this computer; it can also be dropped on the page", "打开本机的工作簿（.xlsx、.xlsm），也可以拖放到页面上", "開啟本機的活頁簿（.xlsx、.xlsm），也可以拖放到頁面上"],
  save: ["Save", "保存", "儲存"],
  saveTip: ["Download the workbook with its report tabs (Ctrl+S)", "下载工作簿及其报告工作表（Ctrl+S）", "下載活頁簿及其報告工作表（Ctrl+S）"],
  blank: ["New", "新建", "新增"],
  blankTip: ["Start an empty workbook", "新建空白工作簿", "新增空白活頁簿"],
  sample: ["Sample", "示例", "範例"],
  sampleTip: ["Open the sample workbook again, as it was", "重新打开原始示例工作簿", "重新開啟原始範例活頁簿"],

  group: ["Team reports", "客服绩效", "客服績效"],
  monthlyReport: ["Monthly report", "月度报告", "月度報告"],
  monthlyReportTip: [
    "Write the report of the newest complete month with your last choices",
    "按上次的选择生成最近一个完整月份的报告",
    "按上次的選擇產生最近一個完整月份的報告",
  ],
  openPane: ["Open pane", "打开窗格", "開啟窗格"],
  openPaneTip: ["Check the data, choose policy and month, and write reports", "检查数据、选择规则和月份、生成报告", "檢查資料、選擇規則和月份、產生報告"],
  insertSample: ["Insert sample", "插入示例", "插入範例"],
  insertSampleTip: ["Add sample sheets to this workbook", "在本工作簿中添加示例表", "在本活頁簿中加入範例表"],

  view: ["View", "视图", "檢視"],
  language: ["Language", "语言", "語言"],
  theme: ["Theme", "主题", "佈景主題"],
  light: ["Light", "浅色", "淺色"],
  dark: ["Dark", "深色", "深色"],
  paneWidth: ["Pane width", "窗格宽度", "窗格寬度"],

  trials: ["Trials", "试验", "試驗"],
  trial: ["What Excel may do", "模拟 Excel 的状况", "模擬 Excel 的狀況"],
  trialNone: ["All well", "一切正常", "一切正常"],
  trialSlow: ["Slow answers", "响应缓慢", "回應緩慢"],
  trialEditing: ["A cell is being edited", "有单元格正在编辑", "有儲存格正在編輯"],
  trialProtectedSheets: ["The sheets are protected", "工作表受保护", "工作表受保護"],
  trialProtectedWorkbook: ["The workbook is protected", "工作簿受保护", "活頁簿受保護"],
  trialReadOnly: ["The workbook is read-only", "工作簿为只读", "活頁簿為唯讀"],
  trialFailsOnce: ["One request fails", "某次请求失败", "某次要求失敗"],
  trialFailsFrom: ["Excel stops answering", "Excel 停止响应", "Excel 停止回應"],
  trialRequest: ["At request", "第几次请求", "第幾次要求"],
  trialSmall: ["Small messages only", "只接受小消息", "只接受小訊息"],
  trialOld: ["An Excel without charts", "没有图表功能的 Excel", "沒有圖表功能的 Excel"],
  trialSilent: ["Excel is never ready", "Excel 一直未就绪", "Excel 一直未就緒"],
  trialAbsent: ["No Excel around the pane", "窗格不在 Excel 中", "窗格不在 Excel 中"],
  large: ["Large workbook", "大型工作簿", "大型活頁簿"],
  largeTip: ["Open the sample with 50,000 tickets", "打开含 50,000 张工单的示例", "開啟含 50,000 張工單的範例"],
  largeName: ["Large sample.xlsx", "大型示例.xlsx", "大型範例.xlsx"],

  nameBox: ["Name box", "名称框", "名稱方塊"],
  formulaBar: ["Formula bar", "编辑栏", "資料編輯列"],
  enter: ["Enter", "输入", "輸入"],
  cancel: ["Cancel", "取消", "取消"],
  sheets: ["Sheets", "工作表", "工作表"],
  newSheet: ["New sheet", "新工作表", "新工作表"],
  sheetName: ["Sheet{number}", "工作表{number}", "工作表{number}"],
  pane: ["Task pane", "任务窗格", "工作窗格"],
  closePane: ["Close the pane", "关闭窗格", "關閉窗格"],
  dropHere: ["Drop the workbook to open it", "松开即可打开工作簿", "放開即可開啟活頁簿"],
  loading: ["Opening the workbook…", "正在打开工作簿…", "正在開啟活頁簿…"],
  dismiss: ["Dismiss", "关闭", "關閉"],
  chartSheet: [
    "This sheet is a chart or macro sheet. It is kept when the workbook is saved; the workbench does not draw it.",
    "这是图表工作表或宏表。保存时会保留，工作台不显示其内容。",
    "這是圖表工作表或巨集表。儲存時會保留，工作台不顯示其內容。",
  ],

  ready: ["Ready", "就绪", "就緒"],
  entering: ["Enter", "输入", "輸入"],
  editing: ["Edit", "编辑", "編輯"],
  average: ["Average: {value}", "平均值：{value}", "平均值：{value}"],
  count: ["Count: {value}", "计数：{value}", "項目個數：{value}"],
  sum: ["Sum: {value}", "求和：{value}", "加總：{value}"],
  zoom: ["Zoom", "缩放", "縮放"],

  badFormula: ["There is a problem with this formula. Check its brackets, quotes and commas, or press Esc.", "公式有问题。请检查括号、引号和逗号，或按 Esc 取消。", "公式有問題。請檢查括號、引號和逗號，或按 Esc 取消。"],
  protectedCell: ["The cell is on a protected sheet. Unprotect the sheet in Excel to change it.", "单元格位于受保护的工作表中。请在 Excel 中取消保护后再修改。", "儲存格位於受保護的工作表中。請在 Excel 中取消保護後再修改。"],
  refusedEntry: ["The cell cannot take this: {detail}", "单元格无法接受此内容：{detail}", "儲存格無法接受此內容：{detail}"],
  notOpened: ["{name} was not opened. {reason}", "未打开 {name}。{reason}", "未開啟 {name}。{reason}"],
  notSaved: ["The workbook could not be saved: {detail}", "无法保存工作簿：{detail}", "無法儲存活頁簿：{detail}"],
  noSample: ["There is no sample workbook here, so an empty one was opened.", "此处没有示例工作簿，已打开空白工作簿。", "此處沒有範例活頁簿，已開啟空白活頁簿。"],
  noFunctions: [
    "The list of the add-in's formulas could not be loaded, so cells that call HRKPI functions cannot be calculated. Reload the page.",
    "未能加载本加载项的公式清单，使用 HRKPI 函数的单元格无法计算。请重新加载页面。",
    "未能載入本增益集的公式清單，使用 HRKPI 函數的儲存格無法計算。請重新載入頁面。",
  ],
  commandFailed: ["The command could not be carried out: {detail}", "命令未能执行：{detail}", "命令未能執行：{detail}"],
} satisfies Readonly<Record<string, Message>>;

export type WorkbenchKey = keyof typeof WORKBENCH;

/** A text of the workbench in a language. */
export function workbenchText(key: WorkbenchKey, language: Language, parameters: Parameters = {}): string {
  return say(WORKBENCH[key], language, parameters);
}
