// The Policy sheet's tables to fill in, one under the other. What is typed is judged at once; only rules that can be used are written.
import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { draftOf, judgeDraft, type Draft, type Editing } from "../app/policyDraft";
import type { Policy } from "../core/policy";
import { FORM_TABLES, type FormTable, type TableId } from "../core/policyForm";
import { policyFromPreset } from "../core/presets";
import { issueText } from "../text/issues";
import { useSpeech } from "./language";
import { PolicyTable } from "./PolicyTable";
import { PresetChoice } from "./PresetChoice";

/** What most people come for; the other tables follow in the sheet's order. */
const FIRST: readonly TableId[] = ["metrics", "dimensions", "bands", "types", "sla"];

const tableOf = (id: TableId): FormTable => FORM_TABLES.find((table) => table.id === id)!;

const LEADING = FIRST.map(tableOf);
const OTHERS = FORM_TABLES.filter(({ id }) => !FIRST.includes(id));

export interface PolicyEditorProps {
  readonly editing: Editing;
  /** The Policy sheet's name; null where there is none yet. */
  readonly sheet: string | null;
  readonly onChange: (draft: Draft) => void;
  readonly onSave: (policy: Policy) => void;
  readonly onDiscard: () => void;
}

export function PolicyEditor({ editing: { from, draft: changed }, sheet, onChange, onSave, onDiscard }: PolicyEditorProps) {
  const { tell, language } = useSpeech();
  const before = useMemo(() => draftOf(from, language), [from, language]);
  const draft = changed ?? before;
  const { policy, problems } = useMemo(() => judgeDraft(draft, language), [draft, language]);
  const adrift = problems.filter(({ table }) => table === null);
  const tables = (list: readonly FormTable[]) => list.map((table) => (
    <PolicyTable key={table.id} table={table} draft={draft} problems={problems.filter((one) => one.table === table.id)} onChange={onChange} />
  ));
  return (
    <div className="editor">
      <PresetChoice label={tell("startAnew")} preset={policy?.preset ?? from.preset} onChoose={(preset) => onChange(draftOf(policyFromPreset(preset), language))} />
      {tables(LEADING)}
      <h3>{tell("moreRules")}</h3>
      {tables(OTHERS)}
      {adrift.map(({ issue }, index) => <p key={index} className="wrong">{issueText(issue, language)}</p>)}
      <p role="status" className={problems.length === 0 ? "quiet" : "wrong"}>
        {problems.length === 0 ? tell(changed === null ? "policyUnchanged" : "policyValid") : tell("policyWrong", { n: problems.length })}
      </p>
      <div className="row">
        <Button appearance="primary" disabledFocusable={policy === null} onClick={() => policy !== null && onSave(policy)}>
          {sheet === null ? tell("savePolicy") : tell("savePolicyTo", { sheet })}
        </Button>
        <Button onClick={onDiscard}>{tell("discardPolicy")}</Button>
      </div>
    </div>
  );
}
