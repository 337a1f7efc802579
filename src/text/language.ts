// The three languages, and messages declared as one key with three texts: a missing one does not compile.

export type Language = "en" | "zh-CN" | "zh-TW";

export const LANGUAGES: readonly Language[] = ["en", "zh-CN", "zh-TW"];

/** English, simplified and traditional Chinese; `{name}` stands for a parameter. */
export type Message = readonly [en: string, zhCN: string, zhTW: string];

/** A text that is the same in every language, such as a formula. */
export function alike(text: string): Message {
  return [text, text, text];
}

export type Parameters = Readonly<Record<string, string | number>>;

/** The message in a language, parameters filled in; an unknown `{name}` stays as it is written. */
export function say(message: Message, language: Language, parameters: Parameters = {}): string {
  const text = message[language === "en" ? 0 : language === "zh-CN" ? 1 : 2];
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = parameters[name];
    return value === undefined ? whole : String(value);
  });
}

/**
 * The text as it stands alone in a cell: its first letter a capital.
 * @example standingAlone("✔ met") is "✔ Met"
 */
export function standingAlone(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** The supported language nearest to a tag such as `zh-Hant-HK` or `en-GB`; English for others. */
export function nearestLanguage(tag: string): Language {
  const lower = tag.toLowerCase();
  if (!lower.startsWith("zh")) return "en";
  return /hant|tw|hk|mo/.test(lower) ? "zh-TW" : "zh-CN";
}
