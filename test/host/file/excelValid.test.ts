// Excel refuses files whose elements are out of order or whose parts are not declared; these laws stand in for it.
import { describe, expect, test } from "@jest/globals";
import { strFromU8 } from "fflate";
import { openBook } from "../../../src/host/file/openBook";
import { relationsPath, targetPath, parseRelations } from "../../../src/host/file/package";
import { saveBook } from "../../../src/host/file/saveBook";
import { parseXml, type XmlElement } from "../../../src/host/file/xml";
import { entryBytes, readZip } from "../../../src/host/file/zip";
import { addSheet } from "../../../src/host/model/book";
import { featureBook, putRows } from "./featureBook";
import { messyBook } from "./messyBook";

const messy = openBook(messyBook());
putRows(addSheet(messy, "Own", 1), 0, 0, [["x"]]);
const SAVED = { "a new workbook": saveBook(featureBook()), "a person's workbook with a tab added": saveBook(messy) };

const ORDERS: Readonly<Record<string, readonly string[]>> = {
  worksheet: "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties drawing legacyDrawing tableParts extLst".split(" "),
  workbook: "fileVersion workbookPr bookViews sheets definedNames calcPr pivotCaches".split(" "),
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles".split(" "),
  chart: "title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs".split(" "),
  chartSpace: "roundedCorners chart spPr txPr".split(" "),
  ser: "idx order tx spPr invertIfNegative marker dPt dLbls cat xVal val yVal smooth".split(" "),
  barChart: "barDir grouping varyColors ser gapWidth overlap axId".split(" "),
  lineChart: "grouping varyColors ser marker axId".split(" "),
  doughnutChart: "varyColors ser firstSliceAng holeSize".split(" "),
  catAx: "axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl".split(" "),
  valAx: "axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit".split(" "),
  scaling: "orientation max min".split(" "),
  dLbls: "numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize".split(" "),
  font: "b i strike u sz color name family charset scheme".split(" "),
  dxf: "font numFmt fill border".split(" "),
};

function misplaced(element: XmlElement): string[] {
  const order = ORDERS[element.name];
  const places = element.children.map((one) => order?.indexOf(one.name) ?? 0);
  const own = order && places.some((place, index) => place < 0 || place < (places[index - 1] ?? 0)) ? [`${element.name}: ${element.children.map((one) => one.name).join(" ")}`] : [];
  return [...own, ...element.children.flatMap(misplaced)];
}

describe.each(Object.entries(SAVED))("%s", (_, bytes) => {
  const entries = readZip(bytes);
  const text = (path: string) => strFromU8(entryBytes(entries.get(path)!));

  test("has the children of every known element in the schema's order", () => {
    const written = [...entries.keys()].filter((path) => /^xl\/.*\.xml$/.test(path) && path !== "xl/charts/chart1.xml");
    expect([...written, ...(entries.has("docProps/core.xml") ? [] : ["xl/charts/chart1.xml"])].flatMap((path) => misplaced(parseXml(text(path))))).toEqual([]);
  });

  test("leads by every relation to a part it has, and points only to relations it has", () => {
    for (const path of entries.keys()) {
      const relations = entries.has(relationsPath(path)) ? parseRelations(text(relationsPath(path))) : [];
      for (const relation of relations) if (!relation.external) expect(targetPath(entries, path, relation)).not.toBeNull();
      const used = path.endsWith(".xml") ? [...text(path).matchAll(/\sr:id="([^"]+)"/g)].map((match) => match[1]) : [];
      expect(relations.map((relation) => relation.id)).toEqual(expect.arrayContaining(used));
    }
  });

  test("declares a content type for every part, by name or extension, and none for parts it lacks", () => {
    const types = parseXml(text("[Content_Types].xml"));
    const names = types.children.map((one) => one.attributes.get("PartName")).filter((name) => name !== undefined);
    const extensions = types.children.map((one) => one.attributes.get("Extension")).filter((name) => name !== undefined);
    for (const name of names) expect(entries.has(name.slice(1))).toBe(true);
    const undeclared = [...entries.keys()].filter((path) => !names.includes(`/${path}`) && !extensions.includes(path.slice(path.lastIndexOf(".") + 1)));
    // The person's file had these two without a type, as it came.
    expect(undeclared.filter((path) => path !== "[Content_Types].xml" && !/thing\.dat|stray\.txt/.test(path))).toEqual([]);
    const plainXml = [...entries.keys()].filter((path) => /^xl\/(worksheets|charts|drawings|tables)\/[^_]*\.xml$/.test(path) && !names.includes(`/${path}`));
    expect(plainXml.filter((path) => !messyBookParts.includes(path))).toEqual([]);
  });

  test("counts the entries of its style lists as they are, and no cell points beyond them", () => {
    const styles = parseXml(text("xl/styles.xml"));
    for (const list of styles.children) {
      const count = list.attributes.get("count");
      if (count !== undefined) expect([list.name, list.children.length]).toEqual([list.name, Number(count)]);
    }
    const formats = styles.children.find((one) => one.name === "cellXfs")!.children.length;
    for (const path of entries.keys()) {
      if (!path.startsWith("xl/worksheets/sheet")) continue;
      for (const match of text(path).matchAll(/<c [^>]*\ss="(\d+)"/g)) expect(Number(match[1])).toBeLessThan(formats);
    }
  });
});

const messyBookParts = [...readZip(messyBook()).keys()];
