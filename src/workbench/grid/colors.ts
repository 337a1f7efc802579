// Colours as "#RRGGBB", mixed channel by channel.

/** The colour a share of the way from one to another: 0 is the first, 1 the second. */
export function mixedColor(from: string, to: string, share: number): string {
  const mixed = [1, 3, 5].map((at) => {
    const start = parseInt(from.slice(at, at + 2), 16);
    const end = parseInt(to.slice(at, at + 2), 16);
    return Math.round(start + (end - start) * share).toString(16).padStart(2, "0");
  });
  return `#${mixed.join("")}`.toUpperCase();
}

/** A colour made lighter: 0 is itself, 1 is white. */
export function lighter(color: string, share: number): string {
  return mixedColor(color, "#FFFFFF", share);
}

/** A colour made darker: 0 is itself, 1 is black. */
export function darker(color: string, share: number): string {
  return mixedColor(color, "#000000", share);
}
