// Where the static help pages are: beside the pane's script, wherever the add-in is hosted and whichever page the pane stands in.
import type { Language } from "../text/language";

const SCRIPT = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : document.baseURI;

/** The address of a help page in a language by its name: `score`, `users`, `index`. */
export function helpPage(page: string, language: Language): string {
  return new URL(`help/${language}/${page.toLowerCase()}.html`, SCRIPT).href;
}
