// The language the pane speaks, given to every component from the top.
import { createContext, use, useEffect, type ReactNode } from "react";
import { say, type Language, type Message, type Parameters } from "../text/language";
import { paneText, type PaneKey } from "../text/pane";
import { periodText } from "../text/reportNames";

export interface Speech {
  readonly language: Language;
  readonly tell: (key: PaneKey, parameters?: Parameters) => string;
  /** A word of the domain. */
  readonly word: (message: Message) => string;
  /** A period by its key. */
  readonly period: (key: string) => string;
  /** A whole number in groups of three. */
  readonly count: (value: number) => string;
  readonly percent: (share: number) => string;
  /** Names in one text, in the language's manner. */
  readonly list: (names: readonly string[]) => string;
}

/** All that is said in a language. */
function speechIn(language: Language): Speech {
  const counts = new Intl.NumberFormat(language);
  const shares = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 2 });
  return {
    language,
    tell: (key, parameters) => paneText(key, language, parameters),
    word: (message) => say(message, language),
    period: (key) => periodText(key, language),
    count: (value) => counts.format(value),
    percent: (share) => shares.format(share),
    list: (names) => names.join(language === "en" ? ", " : "、"),
  };
}

const SpeechContext = createContext<Speech>(speechIn("en"));

/** Everything inside speaks this language. */
export function Speaking({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return <SpeechContext value={speechIn(language)}>{children}</SpeechContext>;
}

/** The speech of the place a component stands in. */
export function useSpeech(): Speech {
  return use(SpeechContext);
}

/** Tells the page its language: screen readers choose their voice by it, browsers the shapes of Chinese characters. */
export function usePageLanguage(language: Language): void {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
}
