// Every type the host answers, by its documented name. A type that is missing here does not exist for the add-in.
import type { ObjectType } from "./member";
import { rangeBorderCollection, rangeBorder } from "./objects/borders";
import { chartAxes, chartAxis, chartAxisTitle, chartAxisTitleFormat, chartAxisFormat, chartGridlines, chartGridlinesFormat, chartFont } from "./objects/chartAxes";
import { chartDataLabels, chartDataLabelFormat } from "./objects/chartLabels";
import { chartSeriesCollection, chartSeries, chartSeriesFormat, chartFill, chartLineFormat, chartPointsCollection, chartPoint, chartPointFormat } from "./objects/chartSeries";
import { chartCollection, chart, chartTitle, chartTitleFormat, chartLegend } from "./objects/charts";
import { conditionalFormatCollection, conditionalFormat } from "./objects/conditionalFormats";
import { conditionalRangeFormat, conditionalRangeFont, conditionalRangeFill, conditionalRangeBorderCollection, conditionalRangeBorder } from "./objects/conditionalLook";
import { cellValueConditionalFormat, textConditionalFormat, customConditionalFormat, conditionalFormatRule, dataBarConditionalFormat, conditionalDataBarPositiveFormat, conditionalDataBarNegativeFormat, colorScaleConditionalFormat, iconSetConditionalFormat } from "./objects/conditionalRules";
import { functions, functionResult } from "./objects/functions";
import { namedItemCollection, namedItem, commentCollection } from "./objects/names";
import { pageLayout, headerFooterGroup, headerFooter, pageBreakCollection, pageBreak } from "./objects/pageLayout";
import { range } from "./objects/range";
import { rangeAreas, rangeCollection } from "./objects/rangeAreas";
import { rangeFormat, rangeFont, rangeFill, formatProtection } from "./objects/rangeFormat";
import { settingCollection, setting, worksheetCustomPropertyCollection, worksheetCustomProperty } from "./objects/settings";
import { worksheetFreezePanes, worksheetProtection, autoFilter } from "./objects/sheetParts";
import { tableCollection, table, tableColumnCollection, tableColumn, tableRowCollection } from "./objects/tables";
import { dataValidation } from "./objects/validation";
import { workbook, application, workbookProtection } from "./objects/workbook";
import { worksheet } from "./objects/worksheet";
import { worksheetCollection } from "./objects/worksheets";
import type { Instance, Targets, TypeName } from "./targets";

const TYPES: { readonly [Name in TypeName]: ObjectType<Targets[Name]> } = {
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisTitle: chartAxisTitle,
  ChartAxisTitleFormat: chartAxisTitleFormat,
  ChartAxisFormat: chartAxisFormat,
  ChartGridlines: chartGridlines,
  ChartGridlinesFormat: chartGridlinesFormat,
  ChartFont: chartFont,
  ChartDataLabels: chartDataLabels,
  ChartDataLabelFormat: chartDataLabelFormat,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartFill: chartFill,
  ChartLineFormat: chartLineFormat,
  ChartPointsCollection: chartPointsCollection,
  ChartPoint: chartPoint,
  ChartPointFormat: chartPointFormat,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartTitleFormat: chartTitleFormat,
  ChartLegend: chartLegend,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeBorderCollection: conditionalRangeBorderCollection,
  ConditionalRangeBorder: conditionalRangeBorder,
  CellValueConditionalFormat: cellValueConditionalFormat,
  TextConditionalFormat: textConditionalFormat,
  CustomConditionalFormat: customConditionalFormat,
  ConditionalFormatRule: conditionalFormatRule,
  DataBarConditionalFormat: dataBarConditionalFormat,
  ConditionalDataBarPositiveFormat: conditionalDataBarPositiveFormat,
  ConditionalDataBarNegativeFormat: conditionalDataBarNegativeFormat,
  ColorScaleConditionalFormat: colorScaleConditionalFormat,
  IconSetConditionalFormat: iconSetConditionalFormat,
  Functions: functions,
  FunctionResult: functionResult,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  CommentCollection: commentCollection,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFont: rangeFont,
  RangeFill: rangeFill,
  FormatProtection: formatProtection,
  SettingCollection: settingCollection,
  Setting: setting,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollection,
  WorksheetCustomProperty: worksheetCustomProperty,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
  AutoFilter: autoFilter,
  TableCollection: tableCollection,
  Table: table,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
  DataValidation: dataValidation,
  Workbook: workbook,
  Application: application,
  WorkbookProtection: workbookProtection,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
};

/** The declaration of an object's type. */
export function typeOf(object: Instance): ObjectType<unknown> {
  return TYPES[object.type] as ObjectType<unknown>;
}

/** The declaration of a type. */
export function typeNamed(name: TypeName): ObjectType<unknown> {
  return TYPES[name] as unknown as ObjectType<unknown>;
}

/** All declarations. */
export function allTypes(): readonly ObjectType<unknown>[] {
  return Object.values(TYPES) as unknown as readonly ObjectType<unknown>[];
}
