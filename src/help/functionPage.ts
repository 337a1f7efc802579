// The page behind a function's help link: what it gives, its parameters, an example worked by hand, and what holds for all functions.
import { callText, FUNCTION_GROUPS, type FunctionHelp } from "../text/functionHelp";
import { helpText, type HelpKey } from "../text/help";
import { say } from "../text/language";
import { escaped, pageHtml, type Frame } from "./page";

const FOR_ALL: readonly HelpKey[] = ["ranges", "missing", "errors", "same"];

/** The page of a function in the frame's language. */
export function functionPage(help: FunctionHelp, frame: Frame): string {
  const { language } = frame;
  const tell = (key: HelpKey): string => escaped(helpText(key, language));
  const parameters = help.parameters.map(
    ({ name, optional, help: text }) => `
        <dt><code>${name}</code>${optional ? ` <span class="quiet">${tell("optional")}</span>` : ""}</dt>
        <dd>${escaped(say(text, language))}</dd>`,
  );
  const { formula, gives, because } = help.example;
  const group = FUNCTION_GROUPS.find(({ functions }) => functions.includes(help));
  const related = group?.functions.filter((one) => one !== help) ?? [];
  const body = `      <h1>${help.id}</h1>
      <p class="lead">${escaped(say(help.description, language))}</p>
      <h2>${tell("call")}</h2>
      <pre><code>=${escaped(callText(help))}</code></pre>
      <h2>${tell("parameters")}</h2>
      <dl>${parameters.join("")}
      </dl>
      <h2>${tell("example")}</h2>
      <p>${tell("exampleTyped")}</p>
      <pre><code>${escaped(say(formula, language))}</code></pre>
      <p>${tell("exampleGives")} <strong>${escaped(say(gives, language))}</strong></p>
      <p class="quiet">${escaped(say(because, language))}</p>
      <h2>${tell("goodToKnow")}</h2>
      <ul>${FOR_ALL.map((key) => `
        <li>${tell(key)}</li>`).join("")}
      </ul>
      <h2>${tell("related")}</h2>
      <p class="links">${related.map(({ id }) => `<a href="${id.toLowerCase()}.html">${id}</a>`).join(" ")} <a href="index.html#functions">${tell("allFunctions")}</a></p>`;
  return pageHtml({ file: `${help.id.toLowerCase()}.html`, title: `HRKPI.${help.id}`, body }, frame);
}
