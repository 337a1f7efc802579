// How a person likes the workbench: kept in the browser where it allows that.
import { LANGUAGES, nearestLanguage, type Language } from "../text/language";

export type ThemeName = "light" | "dark";

/** Widths of Excel's pane: the least it may have, the common one, and a person's drawn wider. */
export const PANE_WIDTHS = [320, 350, 450] as const;
export type PaneWidth = (typeof PANE_WIDTHS)[number];

export interface Preferences {
  readonly language: Language;
  readonly theme: ThemeName;
  readonly paneWidth: PaneWidth;
}

/** Under what the add-in keeps its own preferences, as Office's `partitionKey`. */
export const PARTITION = "workbench.add-in.";

const KEY = "workbench.preferences";

/** What was kept, each choice checked anew; what the browser suggests where nothing was. */
export function readPreferences(): Preferences {
  const kept = readKept();
  return {
    language: LANGUAGES.find((language) => language === kept.language) ?? nearestLanguage(navigator.language),
    theme: kept.theme === "dark" || kept.theme === "light" ? kept.theme : matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
    paneWidth: PANE_WIDTHS.find((width) => width === kept.paneWidth) ?? 350,
  };
}

/** Keeps the choices; where storage is refused they last as long as the page. */
export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    return;
  }
}

/** Takes back the language a person chose in the pane, so that the one they now choose for Excel reaches it. */
export function forgetPaneLanguage(): void {
  try {
    localStorage.removeItem(`${PARTITION}language`);
  } catch {
    return;
  }
}

function readKept(): Partial<Record<keyof Preferences, unknown>> {
  try {
    return (JSON.parse(localStorage.getItem(KEY) ?? "{}") ?? {}) as Partial<Record<keyof Preferences, unknown>>;
  } catch {
    return {};
  }
}
