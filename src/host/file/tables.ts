// A table's part. Its header cells hold the same words as its columns; Excel repairs the file where they differ, which
// is the caller's to keep.
import { parseRange, rangeAddress } from "../model/address";
import type { Table, TableColumn } from "../model/rules";
import { escapeText, unescapeText } from "./cellText";
import { shownFormula, storedFormula } from "./formulaText";
import { XML_HEAD } from "./package";
import { attribute, attributesXml, child, childrenOf, escapeXml, flagAttribute, numberAttribute, parseXml } from "./xml";

/** The table of a part; null where its range cannot be read. */
export function readTable(xml: string): Table | null {
  const root = parseXml(xml);
  const range = parseRange(attribute(root, "ref") ?? "");
  if (!range) return null;
  const style = child(root, "tableStyleInfo");
  return {
    id: numberAttribute(root, "id") ?? 0,
    name: attribute(root, "displayName") ?? attribute(root, "name") ?? "",
    range,
    showHeaders: numberAttribute(root, "headerRowCount") !== 0,
    showTotals: (numberAttribute(root, "totalsRowCount") ?? 0) > 0,
    showFilterButton: child(root, "autoFilter") !== null,
    style: attribute(style, "name"),
    bandedRows: flagAttribute(style, "showRowStripes", "unset"),
    bandedColumns: flagAttribute(style, "showColumnStripes", "unset"),
    highlightFirstColumn: flagAttribute(style, "showFirstColumn", "unset"),
    highlightLastColumn: flagAttribute(style, "showLastColumn", "unset"),
    columns: childrenOf(child(root, "tableColumns"), "tableColumn").map((column) => {
      const formula = (name: string) => {
        const text = child(column, name)?.text;
        return text === undefined ? null : shownFormula(text);
      };
      return {
        name: unescapeText(attribute(column, "name") ?? ""),
        totalsFunction: (attribute(column, "totalsRowFunction") ?? "none") as TableColumn["totalsFunction"],
        totalsLabel: attribute(column, "totalsRowLabel"),
        totalsFormula: formula("totalsRowFormula"),
        calculatedFormula: formula("calculatedColumnFormula"),
      };
    }),
  };
}

/** The part of a table. */
export function tableXml(table: Table): string {
  const { range } = table;
  const filterRange = { ...range, bottom: range.bottom - (table.showTotals ? 1 : 0) };
  const columns = table.columns.map((column, index) => {
    const attributes = attributesXml({
      totalsRowFunction: column.totalsFunction === "none" ? null : column.totalsFunction,
      totalsRowLabel: column.totalsLabel,
    });
    const content =
      (column.calculatedFormula === null ? "" : `<calculatedColumnFormula>${escapeXml(storedFormula(column.calculatedFormula))}</calculatedColumnFormula>`) +
      (column.totalsFormula === null ? "" : `<totalsRowFormula>${escapeXml(storedFormula(column.totalsFormula))}</totalsRowFormula>`);
    const named = `<tableColumn id="${index + 1}" name="${columnName(column.name)}"${attributes}`;
    return content === "" ? `${named}/>` : `${named}>${content}</tableColumn>`;
  });
  const attributes = attributesXml({
    id: table.id, name: table.name, displayName: table.name, ref: rangeAddress(range),
    headerRowCount: table.showHeaders ? null : 0,
    totalsRowCount: table.showTotals ? 1 : null,
    totalsRowShown: table.showTotals ? null : false,
  });
  const style = attributesXml({
    name: table.style, showFirstColumn: table.highlightFirstColumn, showLastColumn: table.highlightLastColumn,
    showRowStripes: table.bandedRows, showColumnStripes: table.bandedColumns,
  });
  return (
    `${XML_HEAD}<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"${attributes}>` +
    (table.showFilterButton && table.showHeaders ? `<autoFilter ref="${rangeAddress(filterRange)}"/>` : "") +
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns><tableStyleInfo${style}/></table>`
  );
}

// A line break in a header is written as an escape of the format, as XML would make it a space.
function columnName(name: string): string {
  return escapeText(name).replaceAll("&#10;", "_x000a_").replaceAll("&#9;", "_x0009_");
}
