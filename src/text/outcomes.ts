// What is said when a report cannot be made, or the workbook or file refuses: what happened, then what to do.
import { say, type Language, type Message, type Parameters } from "./language";

/** Why there is no report although nothing failed. */
export type RefusalCode = "empty-workbook" | "nothing-recognised" | "no-rows-yet" | "no-data-in-period" | "invalid-policy" | "no-such-team" | "no-tabs";

/** What a workbook can refuse. */
export type WorkbookErrorCode =
  | "protected-workbook" | "protected-sheet" | "editing-cell" | "too-large" | "read-only" | "not-supported" | "lost" | "failed" | "half-written";

/** Why a file cannot be read or written. */
export type FileFailureCode =
  | "file-not-found" | "not-a-workbook" | "old-format" | "encrypted" | "empty-file" | "damaged" | "input-locked" | "output-locked" | "output-is-input";

const REFUSALS: Readonly<Record<RefusalCode, Message>> = {
  "empty-workbook": [
    "The workbook is empty. Paste your sheets into it, or insert the sample to see how they can look.",
    "工作簿是空的。请先粘贴您的数据表，或插入示例查看格式。",
    "活頁簿是空的。請先貼上您的資料表，或插入範例查看格式。",
  ],
  "nothing-recognised": [
    "No sheet was recognised. At least one needs a header row with, for example, employee id and month, a ticket id and the time it was opened, or a course and a date.",
    "没有识别出任何数据表。至少需要一张有表头的表，例如：工号和月份、工单号和创建时间，或课程和日期。",
    "沒有辨識出任何資料表。至少需要一張有標題列的表，例如：工號和月份、工單編號和建立時間，或課程和日期。",
  ],
  "no-rows-yet": [
    "The sheets have headers but no rows yet. Fill in at least one; example rows are not counted.",
    "工作表只有表头，还没有数据行。请至少填写一张；示例行不计入。",
    "工作表只有標題列，尚無資料列。請至少填寫一張；範例列不計入。",
  ],
  "no-data-in-period": [
    "There are no data for {period}. The workbook holds data for {months}.",
    "没有 {period} 的数据。工作簿中有数据的月份：{months}。",
    "沒有 {period} 的資料。活頁簿中有資料的月份：{months}。",
  ],
  "no-such-team": [
    "There is no team “{team}” in this period. Teams: {teams}.",
    "本期没有小组“{team}”。现有小组：{teams}。",
    "本期沒有小組「{team}」。現有小組：{teams}。",
  ],
  "no-tabs": ["No tab is chosen. Tick at least one.", "未选择任何报告表。请至少勾选一张。", "未選擇任何報告表。請至少勾選一張。"],
  "invalid-policy": [
    "The policy cannot be used: {problem}",
    "考核规则无法使用：{problem}",
    "考核規則無法使用：{problem}",
  ],
};

const WORKBOOK_ERRORS: Readonly<Record<WorkbookErrorCode, Message>> = {
  "protected-workbook": [
    "The workbook's structure is protected, so no tab can be added. Lift the protection (Review › Protect Workbook) and run again. Nothing was changed.",
    "工作簿结构受保护，无法添加工作表。请在“审阅 › 保护工作簿”中取消保护后重试。未做任何改动。",
    "活頁簿結構受保護，無法新增工作表。請在「校閱 › 保護活頁簿」中取消保護後重試。未做任何更動。",
  ],
  "protected-sheet": [
    "A sheet that has to be written is protected{sheet}. Lift its protection and run again. Nothing was changed.",
    "需要写入的工作表受保护{sheet}。请取消保护后重试。未做任何改动。",
    "需要寫入的工作表受保護{sheet}。請取消保護後重試。未做任何更動。",
  ],
  "editing-cell": [
    "A cell is being edited. Press Enter or Esc in the sheet, then run again.",
    "正在编辑单元格。请在表格中按 Enter 或 Esc，然后重试。",
    "正在編輯儲存格。請在表格中按 Enter 或 Esc，然後重試。",
  ],
  "too-large": [
    "Excel refused the amount of data in one message. Run again; if it stays so, open the workbook in desktop Excel.",
    "数据量超过 Excel 单次传输的限制。请重试；若仍如此，请用桌面版 Excel 打开。",
    "資料量超過 Excel 單次傳輸的限制。請重試；若仍如此，請用桌面版 Excel 開啟。",
  ],
  "read-only": [
    "The workbook is read-only. Save a copy and run the report there.",
    "工作簿为只读。请另存副本后在副本中运行。",
    "活頁簿為唯讀。請另存副本後在副本中執行。",
  ],
  "not-supported": [
    "This version of Excel lacks something the report needs. Update Excel, or use Excel on the web.",
    "此版本的 Excel 缺少报告所需的功能。请更新 Excel，或使用网页版 Excel。",
    "此版本的 Excel 缺少報告所需的功能。請更新 Excel，或使用網頁版 Excel。",
  ],
  lost: [
    "A sheet or cell the report needs is no longer there. It may have been renamed or deleted meanwhile; run again.",
    "报告需要的工作表或单元格已不存在，可能刚被改名或删除。请重试。",
    "報告需要的工作表或儲存格已不存在，可能剛被改名或刪除。請重試。",
  ],
  failed: [
    "Excel could not carry out a step. The workbook is as it was; run again.",
    "Excel 未能完成某一步。工作簿保持原样，请重试。",
    "Excel 未能完成某一步。活頁簿保持原樣，請重試。",
  ],
  "half-written": [
    "Excel stopped answering half-way, and what was written could not be taken back. Close the workbook without saving and open it again.",
    "Excel 中途停止响应，已写入的内容无法撤回。请不保存并关闭工作簿，然后重新打开。",
    "Excel 中途停止回應，已寫入的內容無法收回。請不儲存並關閉活頁簿，然後重新開啟。",
  ],
};

const FILE_FAILURES: Readonly<Record<FileFailureCode, Message>> = {
  "file-not-found": ["There is no such file. Check the path.", "找不到该文件，请检查路径。", "找不到該檔案，請檢查路徑。"],
  "not-a-workbook": [
    "This is not an Excel workbook (.xlsx or .xlsm). Save it from Excel in that form.",
    "这不是 Excel 工作簿(.xlsx 或 .xlsm)。请在 Excel 中另存为该格式。",
    "這不是 Excel 活頁簿(.xlsx 或 .xlsm)。請在 Excel 中另存為該格式。",
  ],
  "old-format": [
    "This is a workbook in the old .xls form. Open it in Excel and save it as .xlsx.",
    "这是旧格式(.xls)的工作簿。请在 Excel 中打开并另存为 .xlsx。",
    "這是舊格式(.xls)的活頁簿。請在 Excel 中開啟並另存為 .xlsx。",
  ],
  encrypted: [
    "The workbook is protected by a password. Save a copy without the password first.",
    "工作簿设有打开密码。请先另存一份不带密码的副本。",
    "活頁簿設有開啟密碼。請先另存一份不含密碼的副本。",
  ],
  "empty-file": ["The file is empty (0 bytes).", "文件是空的(0 字节)。", "檔案是空的(0 位元組)。"],
  damaged: [
    "The workbook is damaged and cannot be read whole. Open it in Excel, let Excel repair it, and save it.",
    "工作簿已损坏，无法完整读取。请在 Excel 中打开修复后保存。",
    "活頁簿已損壞，無法完整讀取。請在 Excel 中開啟修復後儲存。",
  ],
  "input-locked": [
    "The file cannot be read; another program may be holding it, or you may not have the right to. Close it there or ask for access.",
    "无法读取该文件，可能被其他程序占用或没有访问权限。请先关闭占用它的程序或申请权限。",
    "無法讀取該檔案，可能被其他程式佔用或沒有存取權限。請先關閉佔用它的程式或申請權限。",
  ],
  "output-locked": [
    "The output cannot be written; it may be open in Excel or the folder may be write-protected. Close it or choose another place.",
    "无法写入输出文件，可能正在 Excel 中打开或文件夹不可写。请关闭文件或另选位置。",
    "無法寫入輸出檔案，可能正在 Excel 中開啟或資料夾不可寫。請關閉檔案或另選位置。",
  ],
  "output-is-input": [
    "The output is the input itself. Choose another name, or add --in-place.",
    "输出文件就是输入文件。请换一个名称，或加上 --in-place。",
    "輸出檔案就是輸入檔案。請換一個名稱，或加上 --in-place。",
  ],
};

/** The sentence for a refusal. */
export function refusalText(code: RefusalCode, parameters: Parameters, language: Language): string {
  return say(REFUSALS[code], language, parameters);
}

/** The sentence for what the workbook refused. */
export function workbookErrorText(code: WorkbookErrorCode, parameters: Parameters, language: Language): string {
  const { sheet } = parameters;
  const named = sheet === undefined ? "" : language === "en" ? ` (“${sheet}”)` : `(${sheet})`;
  return say(WORKBOOK_ERRORS[code], language, { ...parameters, sheet: named });
}

/** The sentence for a file that cannot be read or written. */
export function fileFailureText(code: FileFailureCode, parameters: Parameters, language: Language): string {
  return say(FILE_FAILURES[code], language, parameters);
}
