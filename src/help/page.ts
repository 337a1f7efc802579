// The frame of every help page: a static document without scripts that asks its own folder for a style sheet and nothing else.
import { helpText } from "../text/help";
import { LANGUAGES, type Language } from "../text/language";
import { LANGUAGE_NAMES } from "../text/pane";

export interface Frame {
  readonly language: Language;
  /** The company's own addresses; null where the add-in's pages have to do. */
  readonly supportUrl: string | null;
  readonly privacyUrl: string | null;
}

export interface Page {
  /** The file's name, the same in every language: `score.html`. */
  readonly file: string;
  readonly title: string;
  /** HTML. */
  readonly body: string;
}

/** A text as HTML shows it, also inside an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The whole document of a page in `help/<language>/`. */
export function pageHtml({ file, title, body }: Page, { language, supportUrl, privacyUrl }: Frame): string {
  const own = helpText("title", language);
  const elsewhere = [
    ...(supportUrl === null ? [] : [link(supportUrl, helpText("contact", language))]),
    ...(privacyUrl === null ? [] : [link(privacyUrl, helpText("privacyElsewhere", language))]),
  ];
  return documentHtml(language, title === own ? own : `${title} – ${own}`, "../", `
    <header>
      <a class="home" href="index.html">${escaped(own)}</a>
      <nav aria-label="${escaped(helpText("languages", language))}">${LANGUAGES.map((one) => languageLink(one, `../${one}/${file}`, language)).join("")}</nav>
    </header>
    <main>
${body}
    </main>${elsewhere.length === 0 ? "" : `
    <footer>${elsewhere.join("")}</footer>`}`);
}

/** A document around a body; `root` leads to the folder of the style sheet. */
export function documentHtml(language: Language, title: string, root: string, body: string): string {
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
    <title>${escaped(title)}</title>
    <link rel="icon" href="${root}../assets/icons/icon-32.png">
    <link rel="stylesheet" href="${root}help.css">
  </head>
  <body>${body}
  </body>
</html>
`;
}

/** A link to a page in a language, by the language's own name. */
export function languageLink(language: Language, address: string, current: Language | null): string {
  return `<a href="${address}" lang="${language}" hreflang="${language}"${language === current ? ' aria-current="true"' : ""}>${LANGUAGE_NAMES[language]}</a>`;
}

function link(address: string, text: string): string {
  return `<a href="${escaped(address)}">${escaped(text)}</a>`;
}
