// What a conditional format lays over the cells it holds for: number format, font, fill and thin borders.
import type { PartialFormat } from "../../model/format";
import { colorOf, flagOf, textOf, wordOf } from "../arguments";
import { HostError } from "../hostError";
import { child, method, objectType, readable, writable, type ValueMember } from "../member";
import type { ConditionalBorderPart, SheetPart } from "../targets";
import { instance } from "../targets";
import { changeRule, formatOf } from "./conditionalFormats";

type Part = SheetPart<string>;
type FontLook = NonNullable<PartialFormat["font"]>;

function lookOf(part: Part): PartialFormat {
  const { rule } = formatOf(part);
  if (rule.kind === "cellValue" || rule.kind === "text" || rule.kind === "custom") return rule.format;
  throw new HostError("InvalidOperation", "This kind of conditional format has no format.");
}

function setLook(part: Part, format: PartialFormat): void {
  const { rule } = formatOf(part);
  if (rule.kind === "cellValue" || rule.kind === "text" || rule.kind === "custom") changeRule(part, rule.kind, { format });
}

function without<Key extends keyof PartialFormat>(look: PartialFormat, key: Key): PartialFormat {
  return Object.fromEntries(Object.entries(look).filter(([name]) => name !== key));
}

export const conditionalRangeFormat = objectType("ConditionalRangeFormat", {
  members: {
    numberFormat: writable((part) => lookOf(part).numberFormat ?? null, (part, value) => setLook(part, { ...lookOf(part), numberFormat: textOf(value, "numberFormat") })),
    font: child((part) => instance("ConditionalRangeFont", part)),
    fill: child((part) => instance("ConditionalRangeFill", part)),
    borders: child((part) => instance("ConditionalRangeBorderCollection", part)),
  },
});

function fontFlag(key: "bold" | "italic" | "strikethrough"): ValueMember<Part> {
  return writable((part) => lookOf(part).font?.[key] ?? null, (part, value) => setFont(part, { [key]: flagOf(value, key) }));
}

function setFont(part: Part, change: FontLook): void {
  const look = lookOf(part);
  setLook(part, { ...look, font: { ...look.font, ...change } });
}

const UNDERLINES = { none: "None", single: "Single", double: "Double" } as const;

export const conditionalRangeFont = objectType("ConditionalRangeFont", {
  members: {
    bold: fontFlag("bold"),
    italic: fontFlag("italic"),
    strikethrough: fontFlag("strikethrough"),
    underline: writable((part) => UNDERLINES[lookOf(part).font?.underline ?? "none"], (part, value) => {
      const word = wordOf(value, Object.values(UNDERLINES), "underline");
      setFont(part, { underline: (Object.keys(UNDERLINES) as (keyof typeof UNDERLINES)[]).find((key) => UNDERLINES[key] === word)! });
    }),
    color: writable((part) => lookOf(part).font?.color ?? null, (part, value) => setFont(part, { color: colorOf(value) })),
    clear: method((part) => setLook(part, without(lookOf(part), "font"))),
  },
});

export const conditionalRangeFill = objectType("ConditionalRangeFill", {
  members: {
    color: writable((part) => lookOf(part).fill ?? null, (part, value) => setLook(part, { ...lookOf(part), fill: colorOf(value) })),
    clear: method((part) => setLook(part, without(lookOf(part), "fill"))),
  },
});

const SIDES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
type Side = keyof typeof SIDES;
const sideOf = (part: Part, side: Side) => instance("ConditionalRangeBorder", { ...part, side: SIDES[side] });

export const conditionalRangeBorderCollection = objectType("ConditionalRangeBorderCollection", {
  itemType: "ConditionalRangeBorder",
  items: (part) => (Object.keys(SIDES) as Side[]).map((side) => sideOf(part, side)),
  find: (part, key) => {
    const side = (Object.keys(SIDES) as Side[]).find((one) => one.toLowerCase() === String(key).toLowerCase());
    return side ? sideOf(part, side) : null;
  },
  members: {
    count: readable(() => 4),
    top: child((part) => sideOf(part, "EdgeTop")),
    bottom: child((part) => sideOf(part, "EdgeBottom")),
    left: child((part) => sideOf(part, "EdgeLeft")),
    right: child((part) => sideOf(part, "EdgeRight")),
  },
});

const LINES = { None: null, Continuous: "thin", Dash: "dashed", DashDot: "dashDot", DashDotDot: "dashDotDot", Dot: "dotted" } as const;

export const conditionalRangeBorder = objectType("ConditionalRangeBorder", {
  identity: (part) => sideName(part),
  members: {
    sideIndex: readable((part) => sideName(part)),
    style: writable((part) => {
      const style = lookOf(part).borders?.[part.side]?.style ?? null;
      return Object.entries(LINES).find(([, word]) => word === style)?.[0] ?? "Continuous";
    }, (part, value) => {
      const style = LINES[wordOf(value, Object.keys(LINES) as (keyof typeof LINES)[], "style")];
      const held = lookOf(part).borders?.[part.side];
      setBorder(part, style === null ? null : { style, color: held?.color ?? null });
    }),
    color: writable((part) => lookOf(part).borders?.[part.side]?.color ?? "#000000", (part, value) =>
      setBorder(part, { style: lookOf(part).borders?.[part.side]?.style ?? "thin", color: colorOf(value) })),
  },
});

function sideName({ side }: ConditionalBorderPart): Side {
  return (Object.keys(SIDES) as Side[]).find((name) => SIDES[name] === side)!;
}

function setBorder(part: ConditionalBorderPart, border: NonNullable<PartialFormat["borders"]>[ConditionalBorderPart["side"]]): void {
  const look = lookOf(part);
  setLook(part, { ...look, borders: { ...look.borders, [part.side]: border ?? null } });
}
