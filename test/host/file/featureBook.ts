// A workbook of the host's own with every feature the writer knows, for the round trip and to be looked at in LibreOffice.
import { addSheet, createBook, newTableId, type Book } from "../../../src/host/model/book";
import { constantCell, formulaCell, type CellValue } from "../../../src/host/model/cell";
import { plainChart, plainSeries, type Anchor, type Chart, type ChartText } from "../../../src/host/model/chart";
import { restyle, type Format } from "../../../src/host/model/format";
import { DEFAULT_PAGE, DEFAULT_PROTECTION, DEFAULT_VIEW } from "../../../src/host/model/page";
import { plainTableColumn } from "../../../src/host/model/rules";
import { setCell, setColumns, setRowProperties, type Sheet } from "../../../src/host/model/sheet";
import { parseRange, type Range } from "../../../src/host/model/address";

export function range(text: string): Range {
  return parseRange(text)!;
}

/** Puts rows of values in place from a corner on. */
export function putRows(sheet: Sheet, top: number, left: number, rows: readonly (readonly CellValue[])[], style = 0): void {
  rows.forEach((row, down) => row.forEach((value, across) => setCell(sheet, top + down, left + across, constantCell(value, style))));
}

function anchor(column: number, row: number): Anchor {
  return { from: { column, row, x: 0, y: 0 }, to: { column: column + 5, row: row + 12, x: 10, y: 5 } };
}

function text(content: string): ChartText {
  return { text: content, size: 12, bold: true, color: "#1F4E79" };
}

const PEOPLE: readonly (readonly CellValue[])[] = [
  ["姓名", "小组", "得分", "等级"],
  ["张伟", "一组", 92.5, "优秀"],
  ["王芳", "一组", 84, "良好"],
  ["李娜", "二组", 71.25, "合格"],
  ["刘洋", "二组", 55, "待改进"],
];

/** The workbook; sheets "数据", "Hidden one", "规则", "图表", "All". */
export function featureBook(): Book {
  const book = createBook("数据");
  const style = (change: (format: Format) => Format) => restyle(book.formats, 0, change);
  const head = style((f) => ({
    ...f, fill: "#1F4E79", font: { ...f.font, name: "Microsoft YaHei", bold: true, color: "#FFFFFF" },
    alignment: { ...f.alignment, horizontal: "center", vertical: "center", wrap: true },
    borders: { left: null, right: null, top: { style: "thin", color: "#000000" }, bottom: { style: "double", color: null } },
  }));
  const data = book.sheets[0]!;
  putRows(data, 0, 0, PEOPLE);
  for (let column = 0; column < 4; column++) setCell(data, 0, column, constantCell(PEOPLE[0]![column]!, head));
  const number = style((f) => ({ ...f, numberFormat: "0.00" }));
  const percent = style((f) => ({ ...f, numberFormat: '0.0%;[Red]-0.0%;"—"', font: { ...f.font, italic: true, underline: "single", strikethrough: true, size: 9 } }));
  const date = style((f) => ({ ...f, numberFormat: 'yyyy"年"m"月"d"日"', alignment: { ...f.alignment, horizontal: "left", indent: 2, rotation: 45, shrink: true }, locked: false, formulaHidden: true }));
  setCell(data, 6, 0, constantCell(0.935, percent));
  setCell(data, 6, 1, constantCell(46_296, date));
  setCell(data, 6, 2, constantCell(true));
  setCell(data, 6, 3, constantCell({ error: "#N/A" }));
  setCell(data, 7, 0, constantCell("  两行\n第二行 <&> \"引号\" _x0041_ \u0007 ", style((f) => ({ ...f, alignment: { ...f.alignment, wrap: true }, quotePrefix: true }))));
  setCell(data, 7, 1, formulaCell("SUM(C2:C5)", 302.75, number));
  setCell(data, 7, 2, formulaCell('HRKPI.RATING(C2)&"=X.Y(1)"', "优秀=X.Y(1)"));
  setCell(data, 7, 3, formulaCell("1/0", { error: "#DIV/0!" }));
  setCell(data, 8, 0, formulaCell("SORT(UNIQUE(B2:B5))", "一组", 0, { kind: "dynamic", range: range("A9:A10") }));
  setCell(data, 9, 0, { ...constantCell("二组"), spilledFrom: { row: 8, column: 0 } });
  setCell(data, 8, 1, formulaCell("C2:C3*2", 185, 0, { kind: "fixed", range: range("B9:B10") }));
  setCell(data, 9, 1, { ...constantCell(168), spilledFrom: { row: 8, column: 1 } });
  setCell(data, 8, 2, formulaCell("LET(x,C2,y,x*2,XLOOKUP(A2,A2:A5,C2:C5)+y)", 277.5));
  data.tables = [{
    id: newTableId(book), name: "People", range: range("A1:D5"), showHeaders: true, showTotals: false, showFilterButton: true, style: "TableStyleMedium2",
    bandedRows: true, bandedColumns: false, highlightFirstColumn: false, highlightLastColumn: false, columns: PEOPLE[0]!.map((name) => plainTableColumn(String(name))),
  }];
  data.merges = [range("A12:C12")];
  setCell(data, 11, 0, constantCell("合并 merged", head));
  setColumns(data, 0, 0, { width: 30 });
  setColumns(data, 1, 3, { width: 14.5 });
  setColumns(data, 5, 6, { hidden: true, outlineLevel: 1 });
  setRowProperties(data, 0, { height: 32 });
  setRowProperties(data, 12, { hidden: true, outlineLevel: 1 });
  data.view = { ...DEFAULT_VIEW, frozenRows: 1, frozenColumns: 1, zoom: 90, showGridlines: false, showZeros: false, activeCell: "C3" };
  data.tabColor = "#C00000";
  data.comments = [{ row: 1, column: 2, author: "HR", text: "两次考核\n平均", visible: false }, { row: 3, column: 0, author: "Lead", text: "New here", visible: true }];
  data.hyperlinks = [
    { range: range("A2"), address: "https://example.com/?a=1&b=2", location: null, tip: "outside" },
    { range: range("A3:A4"), address: null, location: "'规则'!B2", tip: null },
  ];
  data.customProperties = new Map([["kind", "own tab"], ["月", "2026-10 报告"]]);

  const rules = addSheet(book, "规则");
  putRows(rules, 0, 0, [["值", "条", "色阶", "图标", "文字"], ...[10, 35, 60, 85, 100].map((n, i) => [n, n - 30, n, n, ["good", "bad one", "so good", "ok", ""][i]!])]);
  const green = { fill: "#C6EFCE", font: { color: "#006100", bold: true } } as const;
  rules.conditionalFormats = [
    { id: "{1}", priority: 1, stopIfTrue: true, ranges: [range("A2:A6")], rule: { kind: "cellValue", operator: "between", formulas: ["30", "70"], format: green } },
    { id: "{2}", priority: 2, stopIfTrue: false, ranges: [range("B2:B6")], rule: { kind: "dataBar", color: "#638EC6", minimum: { kind: "automatic", value: null }, maximum: { kind: "number", value: "100" }, showValue: true, gradient: false, negativeColor: "#FF0000" } },
    { id: "{3}", priority: 3, stopIfTrue: false, ranges: [range("C2:C6")], rule: { kind: "colorScale", points: [{ kind: "lowest", value: null, color: "#F8696B" }, { kind: "percentile", value: "50", color: "#FFEB84" }, { kind: "highest", value: null, color: "#63BE7B" }] } },
    { id: "{4}", priority: 4, stopIfTrue: false, ranges: [range("D2:D6")], rule: { kind: "iconSet", icons: "3TrafficLights1", showValue: false, reversed: true, thresholds: [{ kind: "percent", value: "0", inclusive: true }, { kind: "number", value: "50", inclusive: false }, { kind: "formula", value: "$A$5", inclusive: true }] } },
    { id: "{5}", priority: 5, stopIfTrue: false, ranges: [range("D2:D3"), range("D5")], rule: { kind: "iconSet", icons: "3Stars", showValue: true, reversed: false, thresholds: [{ kind: "percent", value: "0", inclusive: true }, { kind: "percent", value: "33", inclusive: true }, { kind: "percent", value: "67", inclusive: true }] } },
    { id: "{6}", priority: 6, stopIfTrue: false, ranges: [range("E2:E6")], rule: { kind: "text", operator: "contains", text: "go\"od", format: { font: { italic: true } } } },
    { id: "{7}", priority: 7, stopIfTrue: false, ranges: [range("E2:E6")], rule: { kind: "custom", formula: "LEN($E2)=0", format: { numberFormat: '"空"', borders: { bottom: { style: "thin", color: "#FF0000" } } } } },
  ];
  rules.validations = [
    { ranges: [range("G2:G9")], kind: "list", operator: "between", formula1: '"是,否"', formula2: null, ignoreBlank: true, inCellDropDown: true, error: { style: "stop", title: "选择", message: "是或否" }, prompt: { title: "提示", message: "请选择" } },
    { ranges: [range("H2"), range("H4")], kind: "decimal", operator: "greaterThanOrEqual", formula1: "0.5", formula2: null, ignoreBlank: false, inCellDropDown: true, error: { style: "warning", title: "", message: "too small" }, prompt: null },
  ];
  rules.autoFilter = range("A1:E6");
  rules.protection = { ...DEFAULT_PROTECTION, formatColumns: true, autoFilter: true, editObjects: true };
  rules.page = {
    ...DEFAULT_PAGE, orientation: "landscape", fit: { wide: 1, tall: null }, margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.2, footer: 0.25 },
    header: { left: "&\"Arial,Bold\"规则", center: "R&&D", right: "" }, footer: { left: "", center: "第 &P 页 / 共 &N 页", right: "&D" },
    printArea: "$A$1:$H$40", titleRows: { first: 0, last: 1 }, titleColumns: { first: 0, last: 0 }, centerHorizontally: true, printGridlines: true,
    rowBreaks: [20, 30], columnBreaks: [5],
  };

  const charts = addSheet(book, "图表");
  putRows(charts, 0, 0, [["月", "得分", "目标", "人数"], ["1月", 80.5, 85, 3], ["2月", 86, 85, 5], ["3月", 91, 88, 9], ["4月", null, 88, 2]]);
  charts.charts = featureCharts();
  charts.page = { ...DEFAULT_PAGE, scale: 80, orientation: "landscape" };

  // One sheet with every element at once, for their order.
  const all = addSheet(book, "All");
  putRows(all, 0, 0, [["h1", "h2"], [1, 2], ["x", "y"]]);
  const { merges, columns, hyperlinks, comments, customProperties, tabColor, view } = data;
  const { conditionalFormats, validations, protection, page } = rules;
  Object.assign(all, { merges, columns, hyperlinks, comments, customProperties, tabColor, view, conditionalFormats, validations, protection, page, autoFilter: range("D1:E3"), charts: charts.charts.slice(1, 3) });
  all.tables = [{ ...data.tables[0]!, id: newTableId(book), name: "All", range: range("A1:B3"), columns: ["h1", "h2"].map(plainTableColumn) }];

  const hidden = addSheet(book, "Hidden one", 1);
  hidden.visibility = "hidden";
  putRows(hidden, 2, 1, [["x"]]);
  book.names = [
    { name: "PassMark", sheetId: null, formula: "60", hidden: false, comment: "from policy" },
    { name: "Scores", sheetId: data.id, formula: "数据!$C$2:$C$5", hidden: true, comment: null },
  ];
  book.settings = new Map<string, never>([["policy", { weights: [20, 30], note: "<中文>" } as never], ["lang", "zh-CN" as never]]);
  book.activeSheetId = charts.id;
  return book;
}

function featureCharts(): readonly Chart[] {
  const months = "图表!$A$2:$A$5";
  const labels = { showValue: true, showCategory: false, showSeriesName: false, showPercent: false, position: "outsideEnd", numberFormat: "0.0", size: 9, color: "#404040" } as const;
  const score = { ...plainSeries("图表!$B$2:$B$5", months), nameReference: "图表!$B$1", color: "#4472C4", labels };
  const target = { ...plainSeries("图表!$C$2:$C$5", months, "目标线"), kind: "line", color: "#C00000", weight: 2, dashed: true } as const;
  const people = { ...plainSeries("图表!$D$2:$D$5", months, "人数"), pointColors: new Map([[0, "#70AD47"], [3, "#FFC000"]]) };
  const combined = plainChart("2", "得分与目标", "columnClustered", anchor(5, 0), [score, target]);
  const trend = plainChart("5", "趋势", "lineMarkers", anchor(5, 14), [{ ...score, labels: null, smooth: true }, { ...score, values: "图表!$C$2:$C$5", nameReference: null, labels: null, marker: false, color: null }]);
  return [
    {
      ...combined, title: text("得分 & 目标"), altText: "Scores beside targets", legend: "bottom", gapWidth: 60, overlap: -10, fontName: "Microsoft YaHei",
      categoryAxis: { ...combined.categoryAxis, title: text("月份") },
      valueAxis: { ...combined.valueAxis, title: text("分"), minimum: 60, maximum: 100, majorUnit: 10, numberFormat: "0" },
    },
    { ...plainChart("3", "人数", "barStacked", anchor(11, 0), [people]), legend: null, categoryAxis: { ...combined.categoryAxis, title: null, reversed: true } },
    { ...plainChart("4", "构成", "doughnut", anchor(11, 14), [{ ...people, labels: { ...labels, showPercent: true, showValue: false, position: null } }]), holeSize: 55, title: text("构成") },
    trend,
    { ...plainChart("6", "第二轴", "columnStacked100", anchor(17, 0), [{ ...score, labels: null }, { ...people, kind: "line", secondaryAxis: true, pointColors: new Map() }]), legend: "right" },
    { ...plainChart("7", "面积", "areaStacked", anchor(17, 14), [{ ...score, labels: null }]), legend: "top" },
    { ...plainChart("8", "饼", "pie", anchor(5, 28), [{ ...people, labels: { ...labels, position: "bestFit" } }]), legend: "left" },
    { ...plainChart("9", "散点", "scatter", anchor(11, 28), [{ ...score, nameReference: null, categories: "图表!$D$2:$D$5", labels: null }]), legend: null },
  ];
}
