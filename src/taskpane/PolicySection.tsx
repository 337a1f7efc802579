// Which rules the report is made by: the workbook's Policy sheet, else a preset, and what they weigh and allow. They are changed here or on the sheet.
import { Button, Link } from "@fluentui/react-components";
import type { Editing } from "../app/policyDraft";
import type { Issue } from "../core/issue";
import type { Policy, PresetKey } from "../core/policy";
import { IssueLine } from "./IssueLine";
import { useSpeech } from "./language";
import { lazyPart } from "./lazyPart";
import { PolicyRules } from "./PolicyRules";
import { PresetChoice } from "./PresetChoice";

const PolicyEditor = lazyPart(async () => (await import(/* webpackChunkName: "policy" */ "./PolicyEditor")).PolicyEditor);

export interface PolicyProps {
  /** The rules in force; the preset's where the Policy sheet cannot be used as it stands. */
  readonly policy: Policy;
  /** The Policy sheet's name; null where there is none and the preset applies. */
  readonly sheet: string | null;
  /** Why the sheet cannot be used; none where it can. */
  readonly problems: readonly Issue[];
  readonly preset: PresetKey;
  /** Null while nothing is being changed. */
  readonly editing: Editing | null;
  readonly onChoose: (preset: PresetKey) => void;
  readonly onEdit: (editing: Editing | null) => void;
  readonly onSave: (policy: Policy) => void;
  readonly onShow: (sheet: string, address: string) => void;
}

export function PolicySection(props: PolicyProps) {
  const { policy, sheet, problems, preset, editing, onChoose, onEdit, onSave, onShow } = props;
  const { tell } = useSpeech();
  if (editing !== null) {
    return (
      <PolicyEditor
        editing={editing} sheet={sheet} onChange={(draft) => onEdit({ ...editing, draft })} onSave={onSave} onDiscard={() => onEdit(null)}
      />
    );
  }
  return (
    <>
      {sheet === null ? <PresetChoice label={tell("preset")} preset={preset} onChoose={onChoose} /> : (
        <p><Link as="button" onClick={() => onShow(sheet, "")}>{tell("openPolicySheet", { sheet })}</Link></p>
      )}
      {problems.length > 0 && (
        <ul className="plain notice">{problems.map((issue, index) => <li key={index}><IssueLine issue={issue} onShow={onShow} /></li>)}</ul>
      )}
      {problems.length === 0 && <PolicyRules policy={policy} />}
      <div className="row">
        <Button onClick={() => onEdit({ from: policy, draft: null })}>{tell(problems.length === 0 ? "changePolicy" : "startFromPreset")}</Button>
        {sheet === null && <Button appearance="subtle" onClick={() => onSave(policy)}>{tell("writePolicy")}</Button>}
      </div>
    </>
  );
}
