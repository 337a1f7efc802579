import { describe, expect, test } from "@jest/globals";
import { errorCode, openBook, type OpenBook } from "./excel";

const data = [["", "CSAT", "Target"], ["Jan", 90, 85], ["Feb", 80, 85], ["Mar", 95, 85]];

async function charted(work: (chart: Excel.Chart, sheet: Excel.Worksheet) => void, type = "ColumnClustered", address = "A1:C4"): Promise<OpenBook> {
  const open = openBook();
  await open.on(async (context, sheet) => {
    sheet.getRange("A1:C4").values = data;
    work(sheet.charts.add(type as Excel.ChartType, sheet.getRange(address), "Auto"), sheet);
    await context.sync();
  });
  return open;
}

const chartOf = (open: OpenBook) => open.book.sheets[0]!.charts[0]!;

describe("charts", () => {
  test("read names from the first row and categories from the first column", async () => {
    expect(chartOf(await charted(() => undefined)).series.map(({ nameReference, categories, values }) => [nameReference, categories, values])).toEqual([
      ["Sheet1!$B$1", "Sheet1!$A$2:$A$4", "Sheet1!$B$2:$B$4"],
      ["Sheet1!$C$1", "Sheet1!$A$2:$A$4", "Sheet1!$C$2:$C$4"],
    ]);
  });

  test("of numbers alone are one series a column, without names or categories", async () => {
    expect(chartOf(await charted(() => undefined, "Line", "B2:C4")).series.map(({ nameReference, categories, values }) => [nameReference, categories, values])).toEqual([
      [null, null, "Sheet1!$B$2:$B$4"], [null, null, "Sheet1!$C$2:$C$4"],
    ]);
  });

  test("lie where they are put, in cells or in points", async () => {
    const open = await charted((chart) => chart.setPosition("B6", "D20"));
    expect(chartOf(open).anchor).toEqual({ from: { row: 5, column: 1, x: 0, y: 0 }, to: { row: 20, column: 4, x: 0, y: 0 } });
    const place = await open.on(async (context, sheet) => {
      const chart = sheet.charts.getItemAt(0);
      chart.width = 300;
      chart.load("left,top,width,height");
      await context.sync();
      return [chart.left, chart.top, chart.width, chart.height];
    });
    // Columns of 48 points, rows of 15: one column from the left, five rows from the top, fifteen rows high.
    expect(place).toEqual([48, 75, 300, 225]);
  });

  test("keep titles, axes, legend and the look of their series", async () => {
    const { title, legend, categoryAxis, valueAxis, series, gapWidth } = chartOf(await charted((chart) => {
      chart.title.text = "满意度";
      chart.title.format.font.size = 12;
      chart.legend.position = "Bottom";
      chart.axes.categoryAxis.title.text = "月份";
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.maximum = 100;
      chart.axes.valueAxis.numberFormat = "0.0";
      chart.axes.valueAxis.majorGridlines.visible = false;
      const first = chart.series.getItemAt(0);
      first.format.fill.setSolidColor("#1F4E79");
      first.gapWidth = 60;
      first.hasDataLabels = true;
      first.dataLabels.numberFormat = "0";
      first.points.getItemAt(2).format.fill.setSolidColor("#C00000");
      const second = chart.series.getItemAt(1);
      second.chartType = "Line";
      second.format.line.color = "#ED7D31";
      second.format.line.weight = 2;
    }));
    expect(title).toMatchObject({ text: "满意度", size: 12 });
    expect(legend).toBe("bottom");
    expect(categoryAxis).toMatchObject({ reversed: true, title: { text: "月份" } });
    expect(valueAxis).toMatchObject({ minimum: 0, maximum: 100, numberFormat: "0.0", gridlines: false });
    expect(series[0]).toMatchObject({ color: "#1F4E79", pointColors: new Map([[2, "#C00000"]]), labels: { showValue: true, numberFormat: "0" } });
    expect(series[1]).toMatchObject({ kind: "line", color: "#ED7D31", weight: 2 });
    expect(gapWidth).toBe(60);
  });

  test("take series of their own, named by text, and lose those that are deleted", async () => {
    const open = await charted((chart, sheet) => {
      chart.series.getItemAt(1).delete();
      const added = chart.series.add("目标");
      added.setValues(sheet.getRange("C2:C4"));
    });
    const names = await open.on(async (context, sheet) => {
      const { series } = sheet.charts.getItemAt(0);
      series.load("items/name");
      await context.sync();
      const values = series.items[1]!.getDimensionValues("Values");
      await context.sync();
      return [series.items.map(({ name }) => name), values.value];
    });
    expect(names).toEqual([["CSAT", "目标"], ["85", "85", "85"]]);
  });

  test("are found by name, and deleted", async () => {
    const open = await charted((chart) => { chart.name = "Overview"; });
    const read = await open.on(async (context, sheet) => {
      const chart = sheet.charts.getItem("overview");
      chart.load("name,chartType,title/text,title/visible");
      await context.sync();
      const before = [chart.name, chart.chartType, chart.title.visible];
      chart.delete();
      const count = sheet.charts.getCount();
      await context.sync();
      return [...before, count.value];
    });
    expect(read).toEqual(["Overview", "ColumnClustered", false, 0]);
  });

  test("of kinds the host cannot write are refused by name", async () => {
    expect(await errorCode(charted(() => undefined, "Waterfall"))).toBe("ApiNotFound");
  });
});
