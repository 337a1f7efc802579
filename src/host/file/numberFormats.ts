// Number formats by their number in a file. Numbers below 164 are Excel's own and carry no text there; 27–36 and 50–58
// differ by language, here as simplified Chinese Excel shows them.

const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, "General"], [1, "0"], [2, "0.00"], [3, "#,##0"], [4, "#,##0.00"],
  [5, '"$"#,##0_);\\("$"#,##0\\)'], [6, '"$"#,##0_);[Red]\\("$"#,##0\\)'], [7, '"$"#,##0.00_);\\("$"#,##0.00\\)'], [8, '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)'],
  [9, "0%"], [10, "0.00%"], [11, "0.00E+00"], [12, "# ?/?"], [13, "# ??/??"],
  [14, "m/d/yyyy"], [15, "d-mmm-yy"], [16, "d-mmm"], [17, "mmm-yy"],
  [18, "h:mm AM/PM"], [19, "h:mm:ss AM/PM"], [20, "h:mm"], [21, "h:mm:ss"], [22, "m/d/yyyy h:mm"],
  [37, "#,##0_);(#,##0)"], [38, "#,##0_);[Red](#,##0)"], [39, "#,##0.00_);(#,##0.00)"], [40, "#,##0.00_);[Red](#,##0.00)"],
  [41, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'], [42, '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'], [44, '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)'],
  [45, "mm:ss"], [46, "[h]:mm:ss"], [47, "mm:ss.0"], [48, "##0.0E+0"], [49, "@"],
  [27, 'yyyy"年"m"月"'], [28, 'm"月"d"日"'], [29, 'm"月"d"日"'], [30, "m-d-yy"], [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'], [33, 'h"时"mm"分"ss"秒"'], [34, '上午/下午h"时"mm"分"'], [35, '上午/下午h"时"mm"分"ss"秒"'], [36, 'yyyy"年"m"月"'],
  [50, 'yyyy"年"m"月"'], [51, 'm"月"d"日"'], [52, 'yyyy"年"m"月"'], [53, 'm"月"d"日"'], [54, 'm"月"d"日"'],
  [55, '上午/下午h"时"mm"分"'], [56, '上午/下午h"时"mm"分"ss"秒"'], [57, 'yyyy"年"m"月"'], [58, 'm"月"d"日"'],
]);

// Those whose meaning does not change with the language or currency of the Excel that opens the file.
const SAFE_TO_WRITE = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 20, 21, 45, 46, 49];
const NUMBER_OF_CODE: ReadonlyMap<string, number> = new Map(SAFE_TO_WRITE.map((id) => [BUILT_IN.get(id)!, id]));

/** First number free for a workbook's own formats. */
export const FIRST_OWN_FORMAT = 164;

/** The code of one of Excel's own numbers; null where it has none. */
export function builtInFormat(id: number): string | null {
  return BUILT_IN.get(id) ?? null;
}

/** Excel's own number for a code that means the same everywhere; null where the workbook must carry the code. */
export function builtInNumber(code: string): number | null {
  return NUMBER_OF_CODE.get(code) ?? null;
}
