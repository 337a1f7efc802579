// Rules that lie over ranges (conditional formats, validations): taking an area away leaves the rest of each range.
import { rangesOverlap, type Range } from "../../model/address";

/** The rules without the area; a rule with nothing left is gone. The same array where nothing changed. */
export function withoutArea<Rule extends { readonly ranges: readonly Range[] }>(rules: readonly Rule[], area: Range): readonly Rule[] {
  if (!rules.some(({ ranges }) => ranges.some((range) => rangesOverlap(range, area)))) return rules;
  return rules.flatMap((rule) => {
    const ranges = rule.ranges.flatMap((range) => rest(range, area));
    return ranges.length === 0 ? [] : [{ ...rule, ranges }];
  });
}

/** What is left of a range without an area: up to four ranges around it. */
function rest(range: Range, area: Range): readonly Range[] {
  if (!rangesOverlap(range, area)) return [range];
  const top = Math.max(range.top, area.top);
  const bottom = Math.min(range.bottom, area.bottom);
  const parts: readonly Range[] = [
    { ...range, bottom: area.top - 1 },
    { ...range, top: area.bottom + 1 },
    { top, bottom, left: range.left, right: area.left - 1 },
    { top, bottom, left: area.right + 1, right: range.right },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}
