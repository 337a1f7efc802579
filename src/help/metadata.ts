// What Excel shows of the functions, per language: the generated English metadata with the descriptions replaced. Ids, names, order,
// types and numbers of parameters stay as generated, since formulas in files rest on them.
import { FUNCTION_HELP } from "../text/functionHelp";
import { say, type Language, type Message } from "../text/language";

interface Described {
  readonly name: string;
  readonly description?: string;
}

/** functions.json, as far as the texts need it. */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly (Described & { readonly id: string; readonly helpUrl?: string; readonly parameters: readonly Described[] })[];
}

const ENGLISH_PAGES = "/help/en/";

/** The file's name: `functions.json` for English, which is the default, `functions.zh-CN.json` for others. */
export function metadataFile(language: Language): string {
  return language === "en" ? "functions.json" : `functions.${language}.json`;
}

/**
 * The metadata in a language; English says what the functions' comments say. An Excel error in an argument must reach the function, which answers it with words: the generator has no tag for
 * that, so `allowErrorForDataTypeAny` is set here.
 */
export function metadataIn(metadata: FunctionsMetadata, language: Language): FunctionsMetadata {
  const unknown = FUNCTION_HELP.filter(({ id }) => !metadata.functions.some((one) => one.id === id));
  if (unknown.length > 0) throw new Error(`There is help for functions that do not exist: ${unknown.map(({ id }) => id).join(", ")}`);
  const described = (generated: Described, text: Message): string | undefined => (language === "en" ? generated.description : say(text, language));
  return {
    ...metadata,
    allowErrorForDataTypeAny: true,
    functions: metadata.functions.map((one) => {
      const help = FUNCTION_HELP.find(({ id }) => id === one.id);
      if (help === undefined) throw new Error(`The function ${one.id} has no help.`);
      return {
        ...one,
        description: described(one, help.description),
        helpUrl: one.helpUrl?.replace(ENGLISH_PAGES, `/help/${language}/`),
        parameters: one.parameters.map((parameter, index) => {
          const known = help.parameters[index];
          if (known?.name !== parameter.name) throw new Error(`The help of ${one.id} does not name its parameter ${parameter.name}.`);
          return { ...parameter, description: described(parameter, known.help) };
        }),
      };
    }),
  };
}
