// The workbench's texts in the language chosen, for every component below the top.
import { createContext, useContext } from "react";
import type { Language, Parameters } from "../text/language";
import { workbenchText, type WorkbenchKey } from "../text/workbench";

export const LanguageContext = createContext<Language>("en");

/** A function that gives texts in the language of the place a component stands in. */
export function useText(): (key: WorkbenchKey, parameters?: Parameters) => string {
  const language = useContext(LanguageContext);
  return (key, parameters) => workbenchText(key, language, parameters);
}
