// The headline figures of the report that could be written now, and what it would leave out.
import { Spinner } from "@fluentui/react-components";
import type { Assessed } from "../app/assessWorkbook";
import type { Choice } from "../app/memory";
import { previewOf, type Preview } from "../app/preview";
import { refusalText } from "../text/outcomes";
import { useSpeech } from "./language";

export interface PreviewProps extends Pick<Choice, "audience" | "leaveOut"> {
  /** Null while it is worked out. */
  readonly assessed: Assessed | null;
}

export function PreviewFigures({ assessed, audience, leaveOut }: PreviewProps) {
  const { tell, language } = useSpeech();
  if (assessed === null) return <Spinner size="tiny" label={tell("previewing")} />;
  if (assessed.kind === "refused") return <p>{refusalText(assessed.code, assessed.parameters, language)}</p>;
  return <Tiles preview={previewOf(assessed.evaluation, language, audience, leaveOut)} />;
}

function Tiles({ preview: { headlines, leftOut } }: { readonly preview: Preview }) {
  const { tell } = useSpeech();
  const known = headlines.filter((headline) => headline.known);
  // A report of which nothing is known says what is missing instead of nothing.
  const told = known.length > 0 ? known : headlines;
  return (
    <>
      <dl className="tiles">
        {/* With the last line, the target: a colour alone never tells that it was missed. */}
        {told.map(({ label, value, details, tone }) => (
          <div key={label} data-tone={tone}>
            <dt>{label}</dt>
            <dd>
              <strong>{value}</strong>
              {details.map((line) => <span key={line} className="quiet">{line}</span>)}
            </dd>
          </div>
        ))}
      </dl>
      {leftOut.length > 0 && (
        <details>
          <summary>{`${tell("leftOut")} (${leftOut.length})`}</summary>
          <ul className="plain">{leftOut.map((line) => <li key={line}>{line}</li>)}</ul>
        </details>
      )}
    </>
  );
}
