// A sheet's page: the elements after its cells that say how it prints. Print area and titles are names of the workbook
// (names.ts). A header or footer is one text in the file, cut at &L, &C and &R into its sections.
import type { HeaderFooter, PageLayout, Protection } from "../model/page";
import { DEFAULT_PAGE, DEFAULT_PROTECTION } from "../model/page";
import { attribute, attributesXml, child, childrenOf, escapeXml, flagAttribute, numberAttribute, type XmlElement } from "./xml";
import { MAX_COLUMNS, MAX_ROWS } from "../model/address";

/** The page of a sheet, without print area and titles. */
export function readPage(root: XmlElement): PageLayout {
  const setup = child(root, "pageSetup");
  const options = child(root, "printOptions");
  const margins = child(root, "pageMargins");
  const headerFooter = child(root, "headerFooter");
  const inches = (name: keyof PageLayout["margins"]) => numberAttribute(margins, name) ?? DEFAULT_PAGE.margins[name];
  const fitted = flagAttribute(child(child(root, "sheetPr"), "pageSetUpPr"), "fitToPage", "unset");
  const pages = (name: string) => {
    const count = numberAttribute(setup, name) ?? 1;
    return count === 0 ? null : count;
  };
  return {
    ...DEFAULT_PAGE,
    orientation: attribute(setup, "orientation") === "landscape" ? "landscape" : "portrait",
    paper: numberAttribute(setup, "paperSize") ?? (setup ? 1 : DEFAULT_PAGE.paper),
    margins: { left: inches("left"), right: inches("right"), top: inches("top"), bottom: inches("bottom"), header: inches("header"), footer: inches("footer") },
    scale: numberAttribute(setup, "scale") ?? 100,
    fit: fitted ? { wide: pages("fitToWidth"), tall: pages("fitToHeight") } : null,
    centerHorizontally: flagAttribute(options, "horizontalCentered", "unset"),
    centerVertically: flagAttribute(options, "verticalCentered", "unset"),
    printGridlines: flagAttribute(options, "gridLines", "unset"),
    printHeadings: flagAttribute(options, "headings", "unset"),
    blackAndWhite: flagAttribute(setup, "blackAndWhite", "unset"),
    header: sections(child(headerFooter, "oddHeader")?.text ?? ""),
    footer: sections(child(headerFooter, "oddFooter")?.text ?? ""),
    rowBreaks: breaks(child(root, "rowBreaks")),
    columnBreaks: breaks(child(root, "colBreaks")),
  };
}

/** The page's elements by name; "" for those that say nothing. */
export function pageXml(page: PageLayout): Readonly<Record<"printOptions" | "pageMargins" | "pageSetup" | "headerFooter" | "rowBreaks" | "colBreaks", string>> {
  const options = attributesXml({
    horizontalCentered: page.centerHorizontally || null, verticalCentered: page.centerVertically || null,
    headings: page.printHeadings || null, gridLines: page.printGridlines || null,
  });
  const { left, right, top, bottom, header, footer } = page.margins;
  const setup = attributesXml({
    paperSize: page.paper,
    scale: page.fit || page.scale === 100 ? null : page.scale,
    fitToWidth: page.fit && page.fit.wide !== 1 ? page.fit.wide ?? 0 : null,
    fitToHeight: page.fit && page.fit.tall !== 1 ? page.fit.tall ?? 0 : null,
    orientation: page.orientation,
    blackAndWhite: page.blackAndWhite || null,
  });
  const texts = [["oddHeader", page.header], ["oddFooter", page.footer]] as const;
  const headerFooter = texts.map(([name, text]) => [name, joined(text)] as const).filter(([, text]) => text !== "").map(([name, text]) => `<${name}>${escapeXml(text)}</${name}>`).join("");
  return {
    printOptions: options === "" ? "" : `<printOptions${options}/>`,
    pageMargins: `<pageMargins${attributesXml({ left, right, top, bottom, header, footer })}/>`,
    pageSetup: `<pageSetup${setup}/>`,
    headerFooter: headerFooter === "" ? "" : `<headerFooter>${headerFooter}</headerFooter>`,
    rowBreaks: breaksXml("rowBreaks", page.rowBreaks, MAX_COLUMNS - 1),
    colBreaks: breaksXml("colBreaks", page.columnBreaks, MAX_ROWS - 1),
  };
}

const ALLOWED = [
  "formatCells", "formatColumns", "formatRows", "insertColumns", "insertRows", "insertHyperlinks", "deleteColumns", "deleteRows", "sort",
  "autoFilter", "pivotTables",
] as const;
const PASSWORD_ATTRIBUTES = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];

/** A sheet's protection; null where it is not protected. */
export function readProtection(root: XmlElement): Protection | null {
  const element = child(root, "sheetProtection");
  if (!element || !flagAttribute(element, "sheet", "unset")) return null;
  // In the file a set flag forbids; most are set where the file is silent.
  const allowed = Object.fromEntries(ALLOWED.map((name) => [name, !flagAttribute(element, name, "set")])) as Record<(typeof ALLOWED)[number], boolean>;
  return {
    ...allowed,
    editObjects: !flagAttribute(element, "objects", "unset"),
    editScenarios: !flagAttribute(element, "scenarios", "unset"),
    selectLockedCells: !flagAttribute(element, "selectLockedCells", "unset"),
    selectUnlockedCells: !flagAttribute(element, "selectUnlockedCells", "unset"),
    password: new Map([...element.attributes].filter(([name]) => PASSWORD_ATTRIBUTES.includes(name))),
  };
}

/** `<sheetProtection>`; "" where there is none. */
export function protectionXml(protection: Protection | null): string {
  if (!protection) return "";
  const forbidden = Object.fromEntries(ALLOWED.map((name) => [name, protection[name] === DEFAULT_PROTECTION[name] ? null : !protection[name]]));
  return `<sheetProtection${attributesXml({
    ...Object.fromEntries(protection.password),
    sheet: true,
    objects: protection.editObjects ? null : true,
    scenarios: protection.editScenarios ? null : true,
    ...forbidden,
    selectLockedCells: protection.selectLockedCells ? null : true,
    selectUnlockedCells: protection.selectUnlockedCells ? null : true,
  })}/>`;
}

// "&L" begins the left section and so on; text before any mark is the centre. "&&" is one ampersand and marks nothing.
function sections(text: string): HeaderFooter {
  const parts = { L: "", C: "", R: "" };
  let current: keyof typeof parts = "C";
  for (const [piece, mark] of text.matchAll(/&&|&([LCR])|[^]/g)) {
    if (mark !== undefined) current = mark as keyof typeof parts;
    else parts[current] += piece;
  }
  return { left: parts.L, center: parts.C, right: parts.R };
}

function joined({ left, center, right }: HeaderFooter): string {
  return (left === "" ? "" : `&L${left}`) + (center === "" ? "" : `&C${center}`) + (right === "" ? "" : `&R${right}`);
}

function breaks(element: XmlElement | null): number[] {
  return childrenOf(element, "brk").map((one) => numberAttribute(one, "id") ?? 0).filter((id) => id > 0);
}

function breaksXml(name: string, at: readonly number[], last: number): string {
  if (at.length === 0) return "";
  const items = [...at].sort((a, b) => a - b).map((id) => `<brk id="${id}" max="${last}" man="1"/>`);
  return `<${name} count="${at.length}" manualBreakCount="${at.length}">${items.join("")}</${name}>`;
}
