// What was found: each table with what it was read as, how many rows, how sure; its columns; what was not used. Each can be corrected.
import { Badge, Link, Select } from "@fluentui/react-components";
import { fieldChoices, readColumns } from "../app/columns";
import type { Settling } from "../app/memory";
import { SURE, type Question } from "../app/questions";
import type { Dataset, SheetKind, SheetSummary } from "../core/dataset";
import { KIND_WORDS } from "../text/words";
import { useSpeech } from "./language";
import { Questions } from "./Questions";

const KINDS = Object.keys(KIND_WORDS) as readonly SheetKind[];
/** Choices beside kinds and fields: not used, and whatever the program thinks. No kind or field is called so. */
const NOTHING = "-";
const AUTO = "auto";

export interface DataProps {
  readonly dataset: Dataset;
  /** What is not sure yet. */
  readonly questions: readonly Question[];
  readonly onCorrect: (settling: Settling) => void;
  readonly onShow: (sheet: string, address: string) => void;
}

export function DataSection({ dataset, questions, onCorrect, onShow }: DataProps) {
  const { tell } = useSpeech();
  const used = dataset.sheets.filter(({ kind }) => kind !== null);
  const unused = dataset.sheets.filter(({ kind }) => kind === null);
  return (
    <>
      <Questions questions={questions} onAnswer={onCorrect} onShow={onShow} />
      <ul className="cards">
        {used.map((summary) => (
          <Table key={`${summary.sheet} ${summary.headerRow} ${summary.columns[0]?.column}`} summary={summary} onCorrect={onCorrect} onShow={onShow} />
        ))}
      </ul>
      {unused.length > 0 && (
        <details>
          <summary>{tell("notUsedSheets", { n: unused.length })}</summary>
          <ul className="cards">
            {unused.map((summary) => (
              <li key={summary.sheet}>
                <SheetLink sheet={summary.sheet} onShow={onShow} />
                <KindChoice summary={summary} onCorrect={onCorrect} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Table({ summary, onCorrect, onShow }: Omit<DataProps, "dataset" | "questions"> & { readonly summary: SheetSummary }) {
  const { tell, word, count, percent } = useSpeech();
  const { kind, rows, read, errors, confidence } = summary;
  if (kind === null) return null;
  return (
    <li>
      <div className="split">
        <SheetLink sheet={summary.sheet} onShow={onShow} />
        {confidence < SURE ? <Badge appearance="tint" color="warning">{tell("confirmKind")}</Badge> : <span>{word(KIND_WORDS[kind])}</span>}
      </div>
      <div className="split quiet">
        <span>{errors === 0 ? tell("rowsAll", { rows: count(rows) }) : tell("rowsRead", { rows: count(rows), read: count(read) })}</span>
        <span>{tell("sure", { percent: percent(Math.floor(confidence * 100) / 100) })}</span>
      </div>
      <details>
        <summary>{tell("columns")}</summary>
        <KindChoice summary={summary} onCorrect={onCorrect} />
        <Columns summary={summary} kind={kind} onCorrect={onCorrect} />
      </details>
    </li>
  );
}

function SheetLink({ sheet, onShow }: { readonly sheet: string; readonly onShow: DataProps["onShow"] }) {
  const { tell } = useSpeech();
  return <Link as="button" className="name" title={tell("openSheet", { sheet })} onClick={() => onShow(sheet, "")}>{sheet}</Link>;
}

function KindChoice({ summary, onCorrect }: { readonly summary: SheetSummary; readonly onCorrect: DataProps["onCorrect"] }) {
  const { tell, word } = useSpeech();
  const choose = (value: string): void => onCorrect({ sheet: summary.sheet, kind: value === AUTO ? AUTO : KINDS.find((kind) => kind === value) ?? null });
  return (
    <label className="field">
      <span>{tell("readAs")}</span>
      <Select size="small" value={summary.kind ?? NOTHING} onChange={(_event, { value }) => choose(value)}>
        <option value={NOTHING}>{tell("notUsed")}</option>
        <option value={AUTO}>{tell("asRecognised")}</option>
        {KINDS.map((kind) => <option key={kind} value={kind}>{word(KIND_WORDS[kind])}</option>)}
      </Select>
    </label>
  );
}

function Columns({ summary, kind, onCorrect }: Pick<DataProps, "onCorrect"> & { readonly summary: SheetSummary; readonly kind: SheetKind }) {
  const { tell, language } = useSpeech();
  const choices = fieldChoices(kind, language);
  const correct = (header: string, value: string): void => onCorrect({ sheet: summary.sheet, header, field: value === NOTHING ? null : value });
  return (
    <ul className="columns">
      {readColumns(summary, language).map(({ header, column, field, meaning }) => (
        <li key={column}>
          <span className="name">{header}</span>
          <Select size="small" aria-label={tell("columnReadAs", { header })} value={field ?? NOTHING} onChange={(_event, { value }) => correct(header, value)}>
            <option value={NOTHING}>{tell("notUsed")}</option>
            <option value={AUTO}>{tell("asRecognised")}</option>
            {field !== null && choices.every((choice) => choice.field !== field) && <option value={field}>{meaning}</option>}
            {choices.map((choice) => <option key={choice.field} value={choice.field}>{choice.name}</option>)}
          </Select>
        </li>
      ))}
    </ul>
  );
}
