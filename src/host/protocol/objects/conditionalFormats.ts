// Conditional formats of a range, and one of them whatever its kind. A new one comes first, as in Excel; it shows
// nothing until its rule is set.
import { rangesOverlap } from "../../model/address";
import type { ConditionalFormat, ConditionalRule } from "../../model/rules";
import type { Sheet } from "../../model/sheet";
import { flagOf, isAbsent, textOf, wholeOf, wordOf } from "../arguments";
import { assertAllowed } from "../edits/guard";
import { withoutArea } from "../edits/overlays";
import { apiNotFound, HostError, invalidArgument, itemNotFound } from "../hostError";
import { child, method, navigation, objectType, readable, writable, type ObjectMember } from "../member";
import type { Cells, Instance, SheetPart, TypeName } from "../targets";
import { instance } from "../targets";
import { cellsOf } from "./area";

type Kind = Exclude<ConditionalRule["kind"], "kept">;

const TYPES: Readonly<Record<Kind, string>> = {
  cellValue: "CellValue", text: "ContainsText", custom: "Custom", dataBar: "DataBar", colorScale: "ColorScale", iconSet: "IconSet",
};

const LOWEST = { kind: "lowest", value: null } as const;
const HIGHEST = { kind: "highest", value: null } as const;

/** Rules as they are before an add-in sets them: Excel's own for the three that need none, else one that never holds. */
const NEW_RULES: Readonly<Record<Kind, ConditionalRule>> = {
  cellValue: { kind: "cellValue", operator: "equal", formulas: ["NA()"], format: {} },
  text: { kind: "text", operator: "contains", text: "\u0000", format: {} },
  custom: { kind: "custom", formula: "FALSE", format: {} },
  dataBar: { kind: "dataBar", color: "#638EC6", minimum: LOWEST, maximum: HIGHEST, showValue: true, gradient: true, negativeColor: "#FF0000" },
  colorScale: { kind: "colorScale", points: [{ ...LOWEST, color: "#FFEF9C" }, { ...HIGHEST, color: "#63BE7B" }] },
  iconSet: {
    kind: "iconSet", icons: "3TrafficLights1", showValue: true, reversed: false,
    thresholds: ["0", "33", "67"].map((value) => ({ kind: "percent", value, inclusive: true })),
  },
};

function formatsOf({ sheet, areas }: Cells): readonly ConditionalFormat[] {
  return sheet.conditionalFormats
    .filter(({ ranges }) => ranges.some((range) => areas.some((area) => rangesOverlap(range, area))))
    .sort((a, b) => a.priority - b.priority);
}

/** The conditional format as it is now. */
export function formatOf({ sheet, id }: SheetPart<string>): ConditionalFormat {
  const format = sheet.conditionalFormats.find((one) => one.id === id);
  if (!format) throw itemNotFound(`conditional format ${id}`);
  return format;
}

/** Its rule, where it is of the kind. */
export function ruleOf<K extends Kind>(part: SheetPart<string>, kind: K): Extract<ConditionalRule, { kind: K }> {
  const { rule } = formatOf(part);
  if (rule.kind !== kind) throw new HostError("InvalidOperation", `The conditional format is not of the type ${TYPES[kind]}.`);
  return rule as Extract<ConditionalRule, { kind: K }>;
}

export function changeRule<K extends Kind>(part: SheetPart<string>, kind: K, changes: Partial<Extract<ConditionalRule, { kind: K }>>): void {
  const rule = { ...ruleOf(part, kind), ...changes };
  change(part, { rule });
}

function change(part: SheetPart<string>, changes: Partial<ConditionalFormat>): void {
  assertAllowed(part.sheet, "formatCells");
  part.sheet.conditionalFormats = part.sheet.conditionalFormats.map((one) => (one.id === part.id ? { ...one, ...changes } : one));
}

const itemOf = (sheet: Sheet, { id }: ConditionalFormat): Instance => instance("ConditionalFormat", { sheet, id });

export const conditionalFormatCollection = objectType("ConditionalFormatCollection", {
  itemType: "ConditionalFormat",
  items: (cells) => formatsOf(cells).map((format) => itemOf(cells.sheet, format)),
  find: (cells, key) => {
    const format = formatsOf(cells).find(({ id }) => id === key);
    return format ? itemOf(cells.sheet, format) : null;
  },
  members: {
    getCount: method((cells) => formatsOf(cells).length),
    getItemAt: navigation((cells, [index]) => {
      const format = formatsOf(cells)[wholeOf(index, "index")];
      if (!format) throw itemNotFound(`conditional format ${String(index)}`);
      return itemOf(cells.sheet, format);
    }),
    add: navigation((cells, [type]) => {
      assertAllowed(cells.sheet, "formatCells");
      return itemOf(cells.sheet, add(cells, kindOf(type)));
    }),
    clearAll: method(({ sheet, areas }) => {
      assertAllowed(sheet, "formatCells");
      for (const area of areas) sheet.conditionalFormats = withoutArea(sheet.conditionalFormats, area);
    }),
  },
});

function kindOf(type: unknown): Kind {
  if (type === "TopBottom" || type === "PresetCriteria") throw apiNotFound("ConditionalFormatCollection", `add("${type}")`);
  const word = wordOf(type, Object.values(TYPES), "type");
  return (Object.keys(TYPES) as Kind[]).find((kind) => TYPES[kind] === word)!;
}

function add({ sheet, areas }: Cells, kind: Kind): ConditionalFormat {
  const taken = new Set(sheet.conditionalFormats.map(({ id }) => id));
  let number = sheet.conditionalFormats.length + 1;
  while (taken.has(`rule${number}`)) number++;
  const added: ConditionalFormat = { id: `rule${number}`, ranges: areas, priority: 1, stopIfTrue: false, rule: NEW_RULES[kind] };
  sheet.conditionalFormats = [added, ...sheet.conditionalFormats.map((one) => ({ ...one, priority: one.priority + 1 }))];
  return added;
}

function ofKind(kind: Kind, type: Extract<TypeName, `${string}ConditionalFormat`>): { readonly required: ObjectMember<SheetPart<string>>; readonly orNull: ObjectMember<SheetPart<string>> } {
  return {
    required: child((part) => ruleOf(part, kind) && instance(type, part as never)),
    orNull: child((part) => (formatOf(part).rule.kind === kind ? instance(type, part as never) : null)),
  };
}

const cellValue = ofKind("cellValue", "CellValueConditionalFormat");
const text = ofKind("text", "TextConditionalFormat");
const custom = ofKind("custom", "CustomConditionalFormat");
const dataBar = ofKind("dataBar", "DataBarConditionalFormat");
const colorScale = ofKind("colorScale", "ColorScaleConditionalFormat");
const iconSet = ofKind("iconSet", "IconSetConditionalFormat");

export const conditionalFormat = objectType("ConditionalFormat", {
  identity: (part) => part.id,
  exists: (part, host) => host.book.sheets.includes(part.sheet) && part.sheet.conditionalFormats.some(({ id }) => id === part.id),
  members: {
    id: readable((part) => part.id),
    type: readable((part) => {
      const { rule } = formatOf(part);
      if (rule.kind === "kept") throw apiNotFound("ConditionalFormat", "type of a rule that is neither a comparison, text, formula, data bar, colour scale nor icon set");
      return TYPES[rule.kind];
    }),
    // The API counts from 0, the file from 1.
    priority: writable((part) => formatOf(part).priority - 1, (part, value) => reorder(part, wholeOf(value, "priority"))),
    stopIfTrue: writable((part) => formatOf(part).stopIfTrue, (part, value) => change(part, { stopIfTrue: flagOf(value, "stopIfTrue") })),
    getRange: navigation((part) => {
      const { ranges } = formatOf(part);
      if (ranges.length > 1) throw invalidArgument("the conditional format lies over several ranges: use getRanges");
      return instance("Range", { sheet: part.sheet, areas: ranges });
    }),
    getRanges: navigation((part) => instance("RangeAreas", { sheet: part.sheet, areas: formatOf(part).ranges })),
    setRanges: method((part, [ranges], host) => change(part, { ranges: cellsOf(host, isAbsent(ranges) ? textOf(ranges, "ranges") : ranges, part.sheet).areas })),
    delete: method((part) => {
      assertAllowed(part.sheet, "formatCells");
      part.sheet.conditionalFormats = part.sheet.conditionalFormats.filter(({ id }) => id !== part.id);
    }),
    cellValue: cellValue.required,
    cellValueOrNullObject: cellValue.orNull,
    textComparison: text.required,
    textComparisonOrNullObject: text.orNull,
    custom: custom.required,
    customOrNullObject: custom.orNull,
    dataBar: dataBar.required,
    dataBarOrNullObject: dataBar.orNull,
    colorScale: colorScale.required,
    colorScaleOrNullObject: colorScale.orNull,
    iconSet: iconSet.required,
    iconSetOrNullObject: iconSet.orNull,
  },
});

function reorder(part: SheetPart<string>, place: number): void {
  const others = part.sheet.conditionalFormats.filter(({ id }) => id !== part.id).sort((a, b) => a.priority - b.priority);
  const ordered = [...others.slice(0, place), formatOf(part), ...others.slice(place)];
  part.sheet.conditionalFormats = ordered.map((one, index) => ({ ...one, priority: index + 1 }));
}
