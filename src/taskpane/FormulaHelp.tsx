// Every custom function with what it gives and an example to copy. Loaded when it is asked for: its texts are no part of the pane's start.
import { Link } from "@fluentui/react-components";
import { FUNCTION_GROUPS, type FunctionHelp } from "../text/functionHelp";
import { CopyLink } from "./CopyLink";
import { useOpenedHeading } from "./headingFocus";
import { helpPage } from "./helpPages";
import { useSpeech } from "./language";

export function FormulaHelp() {
  const { tell, word } = useSpeech();
  const heading = useOpenedHeading();
  return (
    <section aria-labelledby="formulas">
      <h2 id="formulas" ref={heading} tabIndex={-1}>{tell("formulas")}</h2>
      <p>{tell("formulasNote")}</p>
      {FUNCTION_GROUPS.map(({ title, functions }) => (
        <section key={title[0]} aria-label={word(title)}>
          <h3>{word(title)}</h3>
          <ul className="cards">{functions.map((help) => <li key={help.id}><Formula help={help} /></li>)}</ul>
        </section>
      ))}
    </section>
  );
}

function Formula({ help: { id, description, example } }: { readonly help: FunctionHelp }) {
  const { tell, word, language } = useSpeech();
  const formula = word(example.formula);
  return (
    <>
      <h4 className="name">{id}</h4>
      <p>{word(description)}</p>
      <pre className="formula" tabIndex={0} aria-label={tell("exampleOf", { name: id })}>{formula}</pre>
      <p className="quiet">{tell("exampleGives", { answer: word(example.gives) })}</p>
      <div className="row">
        <span><CopyLink text={formula} label={tell("copyExample", { name: id })} /></span>
        <Link href={helpPage(id, language)} target="_blank" rel="noopener" aria-label={tell("moreAbout", { name: id })}>{tell("more")}</Link>
      </div>
    </>
  );
}
