// What the command line says.
import { say, type Language, type Message, type Parameters } from "./language";

const LINES = {
  usage: [
    `Usage: npm run report -- INPUT.xlsx… --month 2026-10 [options]

  --month, --period P   a month 2026-10, a quarter 2026-Q3 (customer experience),
                        a half-year 2026-H2 (process audit) or a year 2026 (assessment)
  --out PLACE           file (one input) or folder; default: beside the input, "… report 2026-10.xlsx"
  --in-place            write into the input itself
  --json FILE           the figures as JSON; a folder with several inputs
  --lang L              zh-CN, zh-TW or en; default: the language of the system
  --policy PRESET       {presets};
                        default: the workbook's Policy sheet, else service-standard
  --audience A          hr (default) or team
  --team NAME           only this team; ranks stay those among everybody
  --as-of MOMENT        judge open tickets at this moment, e.g. "2026-10-31 18:00"
  --now MOMENT          take this as the present
  --formulas            figures as formulas that follow the input cells and the Policy sheet
  --reopen              of a month closed before: take over what the sheets give now
  --help                this text`,
    `用法:npm run report -- 输入.xlsx… --month 2026-10 [选项]

  --month, --period P   月 2026-10、季度 2026-Q3(客户体验)、
                        半年 2026-H2(流程审核)或年 2026(年度考核)
  --out 位置            文件(单个输入)或文件夹；默认写在输入文件旁，“… report 2026-10.xlsx”
  --in-place            直接写入输入文件
  --json 文件           以 JSON 输出结果；多个输入时为文件夹
  --lang L              zh-CN、zh-TW 或 en;默认随系统语言
  --policy 预设         {presets};
                        默认用工作簿中的政策表，没有则用 service-standard
  --audience A          hr(默认)或 team
  --team 小组           仅该小组；名次仍为全体名次
  --as-of 时刻          以该时刻判定未结工单，如 "2026-10-31 18:00"
  --now 时刻            以该时刻为当前时间
  --formulas            数字写成公式，随输入单元格和政策表变化
  --reopen              已锁定的月份：采用现有数据重新锁定
  --help                显示本说明`,
    `用法:npm run report -- 輸入.xlsx… --month 2026-10 [選項]

  --month, --period P   月 2026-10、季 2026-Q3(客戶體驗)、
                        半年 2026-H2(流程稽核)或年 2026(年度考核)
  --out 位置            檔案(單一輸入)或資料夾；預設寫在輸入檔案旁，「… report 2026-10.xlsx」
  --in-place            直接寫入輸入檔案
  --json 檔案           以 JSON 輸出結果；多個輸入時為資料夾
  --lang L              zh-CN、zh-TW 或 en;預設隨系統語言
  --policy 預設         {presets};
                        預設用活頁簿中的政策表，沒有則用 service-standard
  --audience A          hr(預設)或 team
  --team 小組           僅該小組；名次仍為全體名次
  --as-of 時刻          以該時刻判定未結工單，如 "2026-10-31 18:00"
  --now 時刻            以該時刻為目前時間
  --formulas            數字寫成公式，隨輸入儲存格和政策表變化
  --reopen              已鎖定的月份：採用現有資料重新鎖定
  --help                顯示本說明`,
  ],
  "no-input": ["Name at least one workbook.", "请至少指定一个工作簿。", "請至少指定一個活頁簿。"],
  "no-period": ["Name the period, for example --month 2026-10.", "请指定期间，例如 --month 2026-10。", "請指定期間，例如 --month 2026-10。"],
  "bad-value": ["{option} does not take “{value}”; expected {expected}.", "{option} 不接受“{value}”，应为 {expected}。", "{option} 不接受「{value}」，應為 {expected}。"],
  "two-outputs": [
    "--in-place writes into the input, --out somewhere else: give one of them.",
    "--in-place 写入输入文件,--out 写到别处：只能选其一。",
    "--in-place 寫入輸入檔案,--out 寫到別處：只能擇一。",
  ],
  "one-output": ["With several inputs {option} must be a folder.", "有多个输入时，{option} 必须是文件夹。", "有多個輸入時，{option} 必須是資料夾。"],
  written: [
    "{input} → {output}: {tabs} tabs, {assessed} of {people} people assessed, {tickets} tickets, {issues} issues",
    "{input} → {output}：{tabs} 个工作表，{people} 人中 {assessed} 人已评分，{tickets} 张工单，{issues} 个问题",
    "{input} → {output}：{tabs} 個工作表，{people} 人中 {assessed} 人已評分，{tickets} 張工單，{issues} 個問題",
  ],
  kept: [
    "  “{tab}” had been edited by hand; it is kept as “{copy}”.",
    "  “{tab}”曾被手工修改，已保留为“{copy}”。",
    "  「{tab}」曾被手動修改，已保留為「{copy}」。",
  ],
  "closed-differs": [
    "  {months}: closed; {n} figures differ from what the sheets give now and were kept. --reopen with that month takes the new ones over.",
    "  {months}：已锁定；{n} 项数据与现有数据不一致，已保留锁定时的数据。对该月加 --reopen 则采用新数据。",
    "  {months}：已鎖定；{n} 項資料與現有資料不一致，已保留鎖定時的資料。對該月加 --reopen 則採用新資料。",
  ],
  failed: ["{input}: {sentence}", "{input}:{sentence}", "{input}:{sentence}"],
  "kept-suffix": ["(edited)", "(已修改)", "(已修改)"],
} as const satisfies Record<string, Message>;

export type CliLine = keyof typeof LINES;

/** A line of the command line in a language. */
export function cliText(line: CliLine, language: Language, parameters: Parameters = {}): string {
  return say(LINES[line], language, parameters);
}
