// Colours of a file as "#RRGGBB". A file names a colour by red-green-blue, by its place in the theme with a tint, or
// by its place in the older palette of 64.
import { attribute, child, numberAttribute, type XmlElement } from "./xml";

/** What colours in a file refer to. */
export interface Palette {
  /** In the order of colour indexes: light 1, dark 1, light 2, dark 2, six accents, two links. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

const SYSTEM_FOREGROUND = 64;

/** The colour an element such as `<color theme="4" tint="0.4"/>` names; null for automatic or none. */
export function readColor(element: XmlElement | null, palette: Palette): string | null {
  if (!element) return null;
  const base = baseColor(element, palette);
  const tint = numberAttribute(element, "tint") ?? 0;
  return base && tint !== 0 ? tinted(base, tint) : base;
}

function baseColor(element: XmlElement, palette: Palette): string | null {
  const rgb = attribute(element, "rgb");
  if (rgb !== null) return hexColor(rgb);
  const theme = numberAttribute(element, "theme");
  if (theme !== null) return palette.theme[theme] ?? null;
  const indexed = numberAttribute(element, "indexed");
  return indexed === null || indexed >= SYSTEM_FOREGROUND ? null : palette.indexed[indexed] ?? null;
}

/** "#RRGGBB" of "AARRGGBB" or "RRGGBB"; null where the text is neither. */
export function hexColor(text: string): string | null {
  return /^([0-9a-fA-F]{2})?[0-9a-fA-F]{6}$/.test(text) ? `#${text.slice(-6).toUpperCase()}` : null;
}

/** "FFRRGGBB", opaque, as parts of the workbook write a colour. */
export function opaqueHex(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

/** The theme's colours from its part, in the order of colour indexes; missing ones from the given theme. */
export function readTheme(theme: XmlElement, fallback: readonly string[]): string[] {
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  const names = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
  return names.map((name, index) => {
    const value = child(scheme, name)?.children[0] ?? null;
    const text = attribute(value, value?.name === "sysClr" ? "lastClr" : "val");
    return (text === null ? null : hexColor(text)) ?? fallback[index]!;
  });
}

/** A colour made lighter (tint above 0) or darker (below 0) by that share of its lightness, as Excel does it. */
function tinted(color: string, tint: number): string {
  return relit(color, (lightness) => (tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint));
}

/** A colour with its lightness (0–1, of hue, saturation and lightness) changed by a function. */
export function relit(color: string, change: (lightness: number) => number): string {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [number, number, number];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const target = Math.min(1, Math.max(0, change(lightness)));
  if (high === low) return toHex([target, target, target]);
  const range = high - low;
  const saturation = lightness > 0.5 ? range / (2 - high - low) : range / (high + low);
  const hue = high === red ? (green - blue) / range + (green < blue ? 6 : 0) : high === green ? (blue - red) / range + 2 : (red - green) / range + 4;
  const chroma = (1 - Math.abs(2 * target - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const floor = target - chroma / 2;
  const wheel: readonly (readonly [number, number, number])[] = [
    [chroma, second, 0], [second, chroma, 0], [0, chroma, second], [0, second, chroma], [second, 0, chroma], [chroma, 0, second],
  ];
  return toHex(wheel[Math.floor(hue) % 6]!.map((part) => part + floor));
}

function toHex(parts: readonly number[]): string {
  return `#${parts.map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255).toString(16).padStart(2, "0")).join("").toUpperCase()}`;
}

/** The 64 colours older files index, where a workbook brings no palette of its own; the first eight twice. */
export const STANDARD_PALETTE: readonly string[] = (
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF" + "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF" +
  "800000008000000080808000800080008080C0C0C0808080" + "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF" +
  "000080FF00FFFFFF0000FFFF8000808000000080800000FF" + "00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99" +
  "3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696" + "003366339966003300333300993300993366333399333333"
).match(/.{6}/g)!.map((hex) => `#${hex}`);
