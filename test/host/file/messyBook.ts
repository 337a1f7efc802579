// A person's workbook written part by part: chart, chart sheet, pivot table, picture, threaded note, sparkline, macro,
// parts nobody knows. What it says does not matter; that all of it survives does.
import { strToU8 } from "fflate";
import { newEntry, writeZip } from "../../../src/host/file/zip";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

function relations(...items: readonly (readonly [kind: string, target: string])[]): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${kind.includes("/") ? kind : `${OFFICE}/${kind}`}" Target="${target}"${target.startsWith("http") ? ' TargetMode="External"' : ""}/>`).join("")}</Relationships>`;
}

const SHEET_1 = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{0A1B2C3D-0001-4000-8000-00000000ABCD}">
<sheetPr codeName="Sheet1"><tabColor theme="4" tint="-0.249977111117893"/></sheetPr><dimension ref="A1:F6"/>
<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="C3" sqref="C3"/></sheetView></sheetViews>
<sheetFormatPr defaultRowHeight="14.4" x14ac:dyDescent="0.3"/><cols><col min="1" max="1" width="20.7109375" style="2" customWidth="1"/></cols>
<sheetData>
<row r="1" spans="1:6" x14ac:dyDescent="0.3"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><rPr><b/></rPr><t>双</t></r><r><t xml:space="preserve"> 倍 </t></r></is></c></row>
<row r="2" spans="1:6" ht="21" customHeight="1"><c r="A2" t="s"><v>2</v></c><c r="B2" s="2"><v>46296.5</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">B2*2+$B$2+SUM(B$2:B2)</f><v>1</v></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><f>NA()</f><v>#N/A</v></c><c r="F2" t="str"><f>_xldudf_HRKPI_RATING(B2)</f><v>优秀</v></c></row>
<row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3"><v>4</v></c><c r="C3"><f t="shared" si="0"/><v>2</v></c><c r="D3" t="d"><v>2026-10-05T12:00:00</v></c></row>
<row r="4" hidden="1"><c r="B4"><v>5</v></c><c r="C4"><f t="shared" si="0"/><v>3</v></c></row>
<row r="5"><c r="A5" cm="1"><f t="array" ref="A5:A6">_xlfn._xlws.SORT(_xlfn.UNIQUE(B3:B4))</f><v>4</v></c></row>
<row r="6"><c r="A6"><v>5</v></c></row>
</sheetData>
<mergeCells count="1"><mergeCell ref="D5:E6"/></mergeCells>
<conditionalFormatting sqref="B2:B4"><cfRule type="top10" dxfId="0" priority="2" rank="3"/></conditionalFormatting>
<hyperlinks><hyperlink ref="A3" r:id="rId4"/></hyperlinks>
<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId5"/>
<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId6"/></tableParts>
<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Data!B2:B4</xm:f><xm:sqref>F5</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>
<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>'O''Brien list'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>F3:F9 H1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>
</worksheet>`;

const CHART = `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>Own </a:t></a:r><a:r><a:t>chart</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:radarChart><c:radarStyle val="marker"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Data!$B$2:$B$4</c:f></c:numRef></c:val></c:ser><c:axId val="7"/><c:axId val="8"/></c:radarChart></c:plotArea></c:chart></c:chartSpace>`;

const DRAWING = `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>7</xdr:col><xdr:colOff>12700</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="Radar"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor><xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="952500" cy="952500"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="4" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.000&quot;h&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="等线"/><family val="2"/><charset val="134"/><scheme val="minor"/></font><font><b/><sz val="12"/><color indexed="10"/><name val="等线"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.59999389629810485"/><bgColor indexed="64"/></patternFill></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/><xf numFmtId="22" fontId="0" fillId="3" borderId="0" xfId="0" applyNumberFormat="1"><alignment horizontal="right"/></xf></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs><tableStyles count="0"/></styleSheet>`;

const WORKBOOK = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="xl"/><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12000" firstSheet="0" activeTab="0"/></bookViews><sheets><sheet name="Data" sheetId="3" r:id="rId1"/><sheet name="O'Brien list" sheetId="7" state="hidden" r:id="rId2"/><sheet name="Chart 1" sheetId="9" r:id="rId3"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'O''Brien list'!$A$1:$A$3</definedName><definedName name="_xlnm.Criteria" localSheetId="1">'O''Brien list'!$C$1:$C$2</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Data!$A:$B,Data!$1:$1</definedName><definedName name="Local" localSheetId="1">'O''Brien list'!$A$1</definedName><definedName name="Rate">0.5</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId9"/></pivotCaches></workbook>`;

const CONTENT_TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/chartsheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>`;

const METADATA = `${HEAD}<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/** The parts of the workbook, in the archive's order. */
export const MESSY_PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml": CONTENT_TYPES,
  "_rels/.rels": relations(["officeDocument", "xl/workbook.xml"], [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"]),
  "docProps/core.xml": "<coreProperties/>",
  "xl/workbook.xml": WORKBOOK,
  "xl/_rels/workbook.xml.rels": relations(
    ["worksheet", "worksheets/sheet1.xml"], ["worksheet", "/xl/worksheets/sheet2.xml"], ["chartsheet", "chartsheets/sheet1.xml"], ["theme", "theme/theme1.xml"],
    ["styles", "styles.xml"], ["sharedStrings", "sharedStrings.xml"], ["calcChain", "calcChain.xml"], ["sheetMetadata", "metadata.xml"],
    ["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"], ["customXml", "../customXml/item1.xml"], ["http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"],
    ["http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml"], ["http://example.com/unknown", "unknown/thing.dat"],
  ),
  "xl/worksheets/sheet1.xml": SHEET_1,
  "xl/worksheets/_rels/sheet1.xml.rels": relations(
    ["drawing", "../drawings/drawing1.xml"], ["vmlDrawing", "../drawings/vmlDrawing1.vml"], ["comments", "../comments1.xml"], ["hyperlink", "https://example.com/x?y=1"],
    ["printerSettings", "../printerSettings/printerSettings1.bin"], ["table", "../tables/table1.xml"], ["http://schemas.microsoft.com/office/2017/10/relationships/threadedComment", "../threadedComments/threadedComment1.xml"],
  ),
  "xl/worksheets/sheet2.xml": `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c t="str"><x:v>first</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData><x:autoFilter ref="A1:A3"/></x:worksheet>`,
  "xl/worksheets/_rels/sheet2.xml.rels": relations(["pivotTable", "../pivotTables/pivotTable1.xml"]),
  "xl/chartsheets/sheet1.xml": `${HEAD}<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
  "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition/>",
  "xl/pivotTables/_rels/pivotTable1.xml.rels": relations(["pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"]),
  "xl/pivotCache/pivotCacheDefinition1.xml": "<pivotCacheDefinition/>",
  "xl/theme/theme1.xml": `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`,
  "xl/styles.xml": STYLES,
  "xl/sharedStrings.xml": `${HEAD}<sst xmlns="${MAIN}" count="4" uniqueCount="4"><si><t>姓名</t><rPh sb="0" eb="2"><t>xingming</t></rPh></si><si><r><t xml:space="preserve">得 </t></r><r><rPr><b/></rPr><t>分</t></r></si><si><t>a_x000D_b &amp; c</t></si><si><t/></si></sst>`,
  "xl/calcChain.xml": `${HEAD}<calcChain xmlns="${MAIN}"><c r="C2" i="3"/></calcChain>`,
  "xl/metadata.xml": METADATA,
  "xl/drawings/drawing1.xml": DRAWING,
  "xl/drawings/_rels/drawing1.xml.rels": relations(["chart", "../charts/chart1.xml"], ["image", "../media/image1.png"]),
  "xl/charts/chart1.xml": CHART,
  "xl/charts/_rels/chart1.xml.rels": relations(["http://schemas.microsoft.com/office/2011/relationships/chartStyle", "style1.xml"]),
  "xl/charts/style1.xml": "<chartStyle/>",
  "xl/media/image1.png": "not really a picture",
  "xl/drawings/vmlDrawing1.vml": '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="a"><x:ClientData ObjectType="Note"><x:Visible/><x:Row>2</x:Row><x:Column>0</x:Column></x:ClientData></v:shape><v:shape id="b"><x:ClientData ObjectType="Button"></x:ClientData></v:shape></xml>',
  "xl/comments1.xml": `${HEAD}<comments xmlns="${MAIN}"><authors><author>tc={1}</author></authors><commentList><comment ref="A3" authorId="0"><text><r><t>Please </t></r><r><t>check</t></r></text></comment></commentList></comments>`,
  "xl/threadedComments/threadedComment1.xml": "<ThreadedComments/>",
  "xl/persons/person.xml": "<personList/>",
  "xl/printerSettings/printerSettings1.bin": "printer",
  "xl/tables/table1.xml": `${HEAD}<table xmlns="${MAIN}" id="4" name="T" displayName="Scores" ref="A1:C4" totalsRowShown="0"><autoFilter ref="A1:C4"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter><tableColumns count="3"><tableColumn id="1" name="姓名"/><tableColumn id="2" name="得 分"/><tableColumn id="5" name="双_x000a_倍"><calculatedColumnFormula>_xlfn.IFS([@得],1)</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
  "customXml/item1.xml": '<person xmlns="urn:somebody"/>',
  "xl/vbaProject.bin": "macro",
  "xl/unknown/thing.dat": "unknown",
  "stray.txt": "a part no relation leads to",
};

/** An archive of parts. */
export function archive(parts: Readonly<Record<string, string>>): Uint8Array {
  return writeZip(Object.entries(parts).map(([path, text]) => newEntry(path, strToU8(text))));
}

/** The workbook with some parts replaced, or left out with null. */
export function messyBook(changes: Readonly<Record<string, string | null>> = {}): Uint8Array {
  const parts = Object.entries({ ...MESSY_PARTS, ...changes }).filter((entry): entry is [string, string] => entry[1] !== null);
  return archive(Object.fromEntries(parts));
}
