// One table of the policy: its rows to fill in, the sum of its weights as they are typed, and what is wrong under the row it is about.
import { Button } from "@fluentui/react-components";
import { AddRegular, DeleteRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { cellsOf, rowName, weightSums, withoutRow, withRow, withText, type Draft, type DraftCell, type DraftProblem, type DraftRow, type WeightSum } from "../app/policyDraft";
import type { Issue } from "../core/issue";
import type { ColumnId, FormTable } from "../core/policyForm";
import { issueText } from "../text/issues";
import { COLUMN_WORDS, TABLE_NOTES, TABLE_TITLES } from "../text/policySheet";
import { SeverityIcon } from "./icons";
import { useSpeech } from "./language";
import { PolicyField } from "./PolicyField";

/** Columns of a metric a person changes often; the others are folded away. */
const PLAIN_METRIC: readonly ColumnId[] = ["metric", "weight", "target"];

export interface PolicyTableProps {
  readonly table: FormTable;
  readonly draft: Draft;
  /** Those of this table. */
  readonly problems: readonly DraftProblem[];
  readonly onChange: (draft: Draft) => void;
}

export function PolicyTable({ table, draft, problems, onChange }: PolicyTableProps) {
  const { tell, word, language } = useSpeech();
  const [open, setOpen] = useState(table.id === "metrics");
  const sums = weightSums(draft, table);
  const rows = draft[table.id];
  return (
    <details className="rules" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span>{word(TABLE_TITLES[table.id])}</span>
        {problems.length > 0 && <span className="mark wrong"><SeverityIcon severity="error" /> {tell("toCorrect", { n: problems.length })}</span>}
      </summary>
      {open && (
        <>
          <p className="quiet">{word(TABLE_NOTES[table.id])}</p>
          {rows.map((row) => (
            <Row
              key={row.id} table={table} row={row} problems={problems.filter((problem) => problem.row === row.id)}
              onText={(column, text) => onChange(withText(draft, table.id, row.id, column, text))} onRemove={() => onChange(withoutRow(draft, table.id, row.id))}
            />
          ))}
          {table.rows === null && <Button size="small" appearance="subtle" icon={<AddRegular />} onClick={() => onChange(withRow(draft, table.id))}>{tell("addRow")}</Button>}
          {sums.map((sum) => <Sum key={sum.part} sum={sum} alone={sums.length === 1} />)}
          {problems.filter(({ row, issue }) => row === null && !(isSum(issue) && sums.length > 0)).map(({ issue }, index) => <p key={index} className="wrong">{issueText(issue, language)}</p>)}
        </>
      )}
    </details>
  );
}

function Sum({ sum: { part, sum }, alone }: { readonly sum: WeightSum; readonly alone: boolean }) {
  const { tell, percent } = useSpeech();
  const right = sum === 1;
  const name = alone || part === "" ? tell("sum") : `${tell("sum")} (${part})`;
  return (
    <p role="status" className={right ? "sum" : "sum wrong"}>
      <SeverityIcon severity={right ? "none" : "error"} />
      <span>{`${name}: ${sum === null ? "–" : percent(sum)}`}</span>
      {!right && <span>{tell("mustBeWhole")}</span>}
    </p>
  );
}

/** Said where the sum itself stands. */
function isSum({ params }: Issue): boolean {
  return params.problem === "weights-sum";
}

interface RowProps {
  readonly table: FormTable;
  readonly row: DraftRow;
  readonly problems: readonly DraftProblem[];
  readonly onText: (column: ColumnId, text: string) => void;
  readonly onRemove: () => void;
}

function Row({ table, row, problems, onText, onRemove }: RowProps) {
  const { tell, word, language } = useSpeech();
  const name = rowName(table, row);
  const isList = table.rows === null;
  const cells = cellsOf(table, row, language);
  const plain = table.id === "metrics" ? cells.filter(({ column }) => PLAIN_METRIC.includes(column)) : cells;
  const folded = cells.filter((cell) => !plain.includes(cell));
  const fields = (list: readonly DraftCell[]) => list.map((cell) => (
    <PolicyField
      key={cell.column} cell={cell} row={isList ? name || tell("newRow") : name} label={isList || list.length > 1 ? word(COLUMN_WORDS[cell.column]) : name}
      isWrong={problems.some(({ column }) => column === cell.column)} onText={(text) => onText(cell.column, text)}
    />
  ));
  return (
    <div role="group" aria-label={name || tell("newRow")} className={isList ? "rule list" : "rule"}>
      {!isList && plain.length > 1 && <span className="name">{name}</span>}
      <div className={folded.length > 0 ? "fields metric" : "fields"}>{fields(plain)}</div>
      {folded.length > 0 && (
        <details>
          <summary>{tell("moreFields")}</summary>
          <div className="fields">{fields(folded)}</div>
        </details>
      )}
      {problems.filter(({ issue }) => !isSum(issue)).map(({ issue }, index) => <p key={index} className="wrong">{issueText(issue, language)}</p>)}
      {isList && <Button size="small" appearance="subtle" icon={<DeleteRegular />} aria-label={tell("removeRow", { name: name || tell("newRow") })} onClick={onRemove}>{tell("remove")}</Button>}
    </div>
  );
}
