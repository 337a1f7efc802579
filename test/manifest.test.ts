import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { manifestProblems } from "./support/manifest";
import { manifestFacts, pngSize } from "./support/manifestFiles";

const xml = readFileSync("manifest.xml", "utf8");
const facts = manifestFacts(".", "https://localhost:3000");

test("the manifest is one Office accepts", () => {
  expect(manifestProblems(xml, facts)).toEqual([]);
});

test("the manifest has the ribbon's three buttons and the functions' namespace", () => {
  expect([...xml.matchAll(/<FunctionName>(.*?)</g)].map(([, name]) => name)).toEqual(["monthlyReport", "insertSample"]);
  expect(xml).toContain('<Action xsi:type="ShowTaskpane">');
  expect(xml).toContain('id="Functions.Namespace" DefaultValue="HRKPI"');
});

test.each([16, 20, 24, 32, 40, 48, 64, 80, 96])("the icon of %i pixels has that many", (size) => {
  expect(pngSize(readFileSync(`assets/icons/icon-${size}.png`))).toEqual([size, size]);
});

describe("the check sees", () => {
  const breaks: [what: string, from: string | RegExp, to: string, problem: string][] = [
    ["a tag left open", "</Hosts>", "", "not well-formed"],
    ["elements out of order", /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, "$2$1", "<Version> is out of order in <OfficeApp>"],
    ["an element where it does not belong", "<Metadata>", "<TaskpaneId>x</TaskpaneId><Metadata>", "<TaskpaneId> does not belong in <ExtensionPoint>"],
    ["a version that is not the package's", /<Version>.*<\/Version>/, "<Version>0.0.0.9</Version>", `Version is not ${facts.version}.0, as in package.json`],
    ["a resource that is not there", 'Label resid="OpenPane.Label"', 'Label resid="Nothing"', '<Label> names "Nothing", which is no resource'],
    ["a resource of the wrong kind", 'Label resid="OpenPane.Label"', 'Label resid="OpenPane.Tip"', '<Label> names "OpenPane.Tip", which is among LongStrings, not ShortStrings'],
    ["a resource nobody uses", /<Title resid="OpenPane.Label"|<Label resid="OpenPane.Label"/g, '<Label resid="Group.Label"', 'resource "OpenPane.Label" is not used'],
    ["a resource id over 32 characters", /OpenPane\.Label/g, "OpenPane.Label.That.Goes.On.For.Ever", "is not 1 to 32 characters long"],
    ["a label over 125 characters", "Open pane", "x".repeat(126), "OpenPane.Label is longer than 125 characters"],
    ["a locale without its text", '<bt:Override Locale="zh-TW" Value="開啟窗格"/>', "", "OpenPane.Label has texts for [zh-CN], not for [zh-CN,zh-TW]"],
    ["an address that is not https", "https://localhost:3000/functions.json", "http://localhost:3000/functions.json", "is not an https address"],
    ["a locale without its functions", /<bt:Override Locale="zh-TW" Value="[^"]*functions.zh-TW.json"\/>/, "", "Functions.Metadata.Url has addresses for [zh-CN], not for [zh-CN,zh-TW]"],
    ["a locale with another's functions", "functions.zh-TW.json", "functions.zh-CN.json", "Functions.Metadata.Url has one address for two languages"],
    ["a runtime page per language", /(<bt:Url id="Page.Url" DefaultValue="[^"]*")\/>/, '$1><bt:Override Locale="zh-CN" Value="https://localhost:3000/a.html"/><bt:Override Locale="zh-TW" Value="https://localhost:3000/b.html"/></bt:Url>', "the shared runtime has a page per language"],
    ["no address for support", /<SupportUrl [^]*<\/SupportUrl>/, "", "<SupportUrl> is missing"],
    ["a second runtime page", 'FunctionFile resid="Page.Url"', 'FunctionFile resid="Functions.Script.Url"', "not the shared runtime's"],
    ["a runtime that may end", 'lifetime="long"', 'lifetime="short"', "there is not exactly one Runtime with lifetime long"],
    ["a requirement set left out", 'Name="ExcelApi" MinVersion="1.14"', 'Name="ExcelApi" MinVersion="1.7"', "Requirements does not name ExcelApi 1.14"],
    ["an icon of another size", "icons/icon-80.png", "icons/icon-64.png", "is 64 × 64 pixels, not 80 × 80"],
    ["an icon that is not there", "icons/icon-80.png", "icons/none.png", "there is no image at"],
    ["a control without its 32-pixel icon", /<bt:Image size="32"[^>]*>/, "", "an icon lacks size 32"],
  ];
  test.each(breaks)("%s", (_what, from, to, problem) => {
    const broken = xml.replace(from, to);
    expect(broken).not.toBe(xml);
    expect(manifestProblems(broken, facts).join("\n")).toContain(problem);
  });
});
