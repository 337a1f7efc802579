// Light or dark: what Office says where it says anything, else what the system prefers. Forced colours (high contrast) are the browser's own work.
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

/** Fonts for Chinese behind Fluent's own, so that no half of a text falls back to a serif. */
const FONTS = "'Segoe UI', -apple-system, BlinkMacSystemFont, Roboto, 'Microsoft YaHei UI', 'Microsoft JhengHei UI', 'PingFang SC', 'PingFang TC', 'Noto Sans CJK SC', 'Noto Sans CJK TC', sans-serif";

const LIGHT: Theme = { ...webLightTheme, fontFamilyBase: FONTS };
const DARK: Theme = { ...webDarkTheme, fontFamilyBase: FONTS };

/** The background of Office's own surfaces, `#rrggbb`; null where the host does not say (Excel on the web). */
export type OfficeBackground = string | null;

const DARK_QUERY = "(prefers-color-scheme: dark)";

function onPreference(changed: () => void): () => void {
  const query = matchMedia(DARK_QUERY);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

/** The Fluent theme that fits Office, else the system; follows the system when it changes. */
export function useTheme(background: OfficeBackground): Theme {
  const prefersDark = useSyncExternalStore(onPreference, () => matchMedia(DARK_QUERY).matches);
  return (background === null ? prefersDark : isDark(background)) ? DARK : LIGHT;
}

/** Whether light text belongs on a colour. Weighed as the eye does: green counts most. */
export function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (/^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color) ?? []).slice(1).map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
