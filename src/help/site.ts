// The static help of the add-in, made in the build: per language a page for each function, one for each guide and a start page, and what
// Excel itself shows of the functions. Paths are relative to the built folder.
import { LANGUAGES, type Language } from "../text/language";
import { FUNCTION_HELP } from "../text/functionHelp";
import { functionPage } from "./functionPage";
import { guidePage, GUIDES, type Guide } from "./guides";
import { metadataFile, metadataIn, type FunctionsMetadata } from "./metadata";
import { languageChoicePage, startPage } from "./startPage";
import type { Frame } from "./page";

export interface HelpSources {
  /** What Microsoft's generator made of the functions' comments. */
  readonly metadata: FunctionsMetadata;
  /** The Markdown of a guide. */
  readonly guide: (guide: Guide, language: Language) => string;
  /** Addresses of the company that deploys the add-in; null where the add-in's own pages have to do. */
  readonly supportUrl: string | null;
  readonly privacyUrl: string | null;
}

/** Every file of the help by its path. Throws where the functions and their help texts do not fit together. */
export function helpSite({ metadata, guide, supportUrl, privacyUrl }: HelpSources): Readonly<Record<string, string>> {
  const perLanguage = LANGUAGES.flatMap((language): (readonly [string, string])[] => {
    const frame: Frame = { language, supportUrl, privacyUrl };
    const folder = `help/${language}`;
    return [
      [metadataFile(language), JSON.stringify(metadataIn(metadata, language), null, 2)],
      [`${folder}/index.html`, startPage(frame)],
      ...FUNCTION_HELP.map((help) => [`${folder}/${help.id.toLowerCase()}.html`, functionPage(help, frame)] as const),
      ...GUIDES.map((one) => [`${folder}/${one}.html`, guidePage(one, guide(one, language), frame)] as const),
    ];
  });
  return Object.fromEntries([["help/index.html", languageChoicePage()], ...perLanguage]);
}
