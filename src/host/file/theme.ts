// The theme part a workbook gets that has none: without one, charts have no colours to take for their series.
import { OFFICE_THEME } from "../model/book";
import { XML_HEAD } from "./package";

/** Office's theme part: colours, fonts, and the plainest fills and lines the format asks for. */
export function themeXml(): string {
  // The part lists dark before light, colour indexes count light before dark.
  const names = ["dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
  const places = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];
  const colors = names.map((name, index) => `<a:${name}><a:srgbClr val="${OFFICE_THEME[places[index]!]!.slice(1)}"/></a:${name}>`);
  const fonts = (name: string) => `<a:${name}><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const three = (item: string) => item.repeat(3);
  return (
    `${XML_HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office Theme"><a:themeElements>` +
    `<a:clrScheme name="Office">${colors.join("")}</a:clrScheme><a:fontScheme name="Office">${fonts("majorFont")}${fonts("minorFont")}</a:fontScheme>` +
    `<a:fmtScheme name="Office"><a:fillStyleLst>${three(fill)}</a:fillStyleLst><a:lnStyleLst>${three(`<a:ln w="9525">${fill}</a:ln>`)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${three("<a:effectStyle><a:effectLst/></a:effectStyle>")}</a:effectStyleLst><a:bgFillStyleLst>${three(fill)}</a:bgFillStyleLst></a:fmtScheme>` +
    "</a:themeElements></a:theme>"
  );
}
