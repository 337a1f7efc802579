// What a person prefers on this machine, whatever the workbook: the language, and that they have been welcomed. Kept in the browser under the
// partition Office gives the add-in; where storage is refused, for as long as the pane lives.
import { LANGUAGES, type Language } from "../text/language";

export interface Preferences {
  /** Null where the person never chose one. */
  readonly language: () => Language | null;
  readonly chooseLanguage: (language: Language) => void;
  readonly welcomed: () => boolean;
  readonly rememberWelcome: () => void;
}

/** The preferences in a storage; null for none. Keys begin with the partition. */
export function preferencesIn(storage: Pick<Storage, "getItem" | "setItem"> | null, partition: string): Preferences {
  const inMemory = new Map<string, string>();
  const key = (name: string): string => `${partition}${name}`;
  // Storage may be there and yet refuse (private windows, blocked third-party data, full): memory then stands in.
  const read = (name: string): string | null => {
    try {
      return storage?.getItem(key(name)) ?? inMemory.get(name) ?? null;
    } catch {
      return inMemory.get(name) ?? null;
    }
  };
  const write = (name: string, value: string): void => {
    inMemory.set(name, value);
    try {
      storage?.setItem(key(name), value);
    } catch {
      return;
    }
  };
  return {
    language: () => LANGUAGES.find((language) => language === read("language")) ?? null,
    chooseLanguage: (language) => write("language", language),
    welcomed: () => read("welcomed") === "yes",
    rememberWelcome: () => write("welcomed", "yes"),
  };
}
