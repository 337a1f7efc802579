// The first page of the help: the guides, and every function with what it gives. Pages have no scripts, so the language is a link away.
import { FUNCTION_GROUPS } from "../text/functionHelp";
import { helpText } from "../text/help";
import { LANGUAGES, say } from "../text/language";
import { GUIDES, guideTitle } from "./guides";
import { documentHtml, escaped, languageLink, pageHtml, type Frame } from "./page";

/** The start page of a language. */
export function startPage(frame: Frame): string {
  const { language } = frame;
  const groups = FUNCTION_GROUPS.map(
    ({ title, functions }) => `
      <h3>${escaped(say(title, language))}</h3>
      <dl>${functions.map(({ id, description }) => `
        <dt><a href="${id.toLowerCase()}.html">${id}</a></dt>
        <dd>${escaped(say(description, language))}</dd>`).join("")}
      </dl>`,
  );
  const body = `      <h1>${escaped(helpText("start", language))}</h1>
      <p class="lead">${escaped(helpText("startLead", language))}</p>
      <h2>${escaped(helpText("guides", language))}</h2>
      <ul class="guides">${GUIDES.map((guide) => `
        <li><a href="${guide}.html">${escaped(guideTitle(guide, language))}</a></li>`).join("")}
      </ul>
      <h2 id="functions">${escaped(helpText("functions", language))}</h2>${groups.join("")}`;
  return pageHtml({ file: "index.html", title: helpText("title", language), body }, frame);
}

/** `help/index.html`: where somebody comes without a language. */
export function languageChoicePage(): string {
  const choices = LANGUAGES.map((language) => `
        <li>${languageLink(language, `${language}/index.html`, null)}</li>`);
  return documentHtml("en", helpText("title", "en"), "", `
    <main>
      <h1>${LANGUAGES.map((language) => `<span lang="${language}">${escaped(helpText("title", language))}</span>`).join(" · ")}</h1>
      <ul class="guides">${choices.join("")}
      </ul>
    </main>`);
}
