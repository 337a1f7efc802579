// The bar above the grid: the file, the add-in's group as Excel's ribbon would show it, and how the workbench looks.
import { BeakerRegular } from "@fluentui/react-icons/svg/beaker";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { SaveRegular } from "@fluentui/react-icons/svg/save";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { useRef, type ReactNode } from "react";
import { LANGUAGES, type Language } from "../text/language";
import { PANE_WIDTHS, type Preferences } from "./preferences";
import { failsARequest, trialNamed, TRIALS, type Trial } from "./trials";
import { useText } from "./useText";

export interface RibbonProps {
  readonly fileName: string;
  readonly preferences: Preferences;
  readonly trial: Trial;
  /** The name of the ribbon command under way; null for none. */
  readonly running: string | null;
  /** False until the add-in has loaded. */
  readonly connected: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onNew: () => void;
  readonly onSample: () => void;
  /** Opens a workbook of tens of thousands of rows. */
  readonly onLarge: () => void;
  readonly onCommand: (name: "monthlyReport" | "insertSample") => void;
  readonly onOpenPane: () => void;
  readonly onPreferences: (change: Partial<Preferences>) => void;
  readonly onTrial: (trial: Trial) => void;
}

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", "zh-CN": "简体中文", "zh-TW": "繁體中文" };

export function Ribbon(props: RibbonProps) {
  const text = useText();
  const chooser = useRef<HTMLInputElement>(null);
  const { preferences, connected, running, trial } = props;
  const busy = !connected || running !== null;
  return (
    <header className="ribbon">
      <div className="title-bar">
        <img src="../assets/icons/icon-20.png" width={20} height={20} alt="" />
        <span className="title-file">{props.fileName}</span>
        <span className="title-app" title={text("about")}>{text("title")}</span>
      </div>
      <div className="ribbon-groups" role="toolbar" aria-label={text("title")}>
        <Group label={text("file")}>
          <RibbonButton label={text("open")} tip={text("openTip")} icon={<FolderOpenRegular />} onClick={() => chooser.current?.click()} />
          <RibbonButton label={text("save")} tip={text("saveTip")} icon={<SaveRegular />} onClick={props.onSave} />
          <RibbonButton label={text("blank")} tip={text("blankTip")} icon={<DocumentAddRegular />} onClick={props.onNew} />
          <RibbonButton label={text("sample")} tip={text("sampleTip")} icon={<TableRegular />} onClick={props.onSample} />
          <input
            ref={chooser}
            type="file"
            className="chooser"
            aria-label={text("openTip")}
            tabIndex={-1}
            accept=".xlsx,.xlsm"
            onChange={(event) => {
              const file = event.target.files?.[0];
              // The same file may be chosen again after it was changed on disk.
              event.target.value = "";
              if (file) props.onOpen(file);
            }}
          />
        </Group>
        <Group label={text("group")} own>
          <RibbonButton label={text("monthlyReport")} tip={text("monthlyReportTip")} icon={<AddInIcon />} busy={running === "monthlyReport"} disabled={busy} onClick={() => props.onCommand("monthlyReport")} />
          <RibbonButton label={text("openPane")} tip={text("openPaneTip")} icon={<AddInIcon />} disabled={!connected} onClick={props.onOpenPane} />
          <RibbonButton label={text("insertSample")} tip={text("insertSampleTip")} icon={<AddInIcon />} busy={running === "insertSample"} disabled={busy} onClick={() => props.onCommand("insertSample")} />
        </Group>
        <Group label={text("view")} choices>
          <Choice label={text("language")} value={preferences.language} onChange={(value) => props.onPreferences({ language: LANGUAGES.find((one) => one === value) ?? "en" })}
            options={LANGUAGES.map((language) => [language, LANGUAGE_NAMES[language]])} />
          <Choice label={text("theme")} value={preferences.theme} onChange={(value) => props.onPreferences({ theme: value === "dark" ? "dark" : "light" })}
            options={[["light", text("light")], ["dark", text("dark")]]} />
          <Choice label={text("paneWidth")} value={String(preferences.paneWidth)} onChange={(value) => props.onPreferences({ paneWidth: PANE_WIDTHS.find((width) => String(width) === value) ?? 350 })}
            options={PANE_WIDTHS.map((width) => [String(width), `${width} px`])} />
        </Group>
        <Group label={text("trials")} choices icon={<BeakerRegular />}>
          <Choice label={text("trial")} value={trial.id} onChange={(value) => props.onTrial(trialNamed(value, trial))}
            options={TRIALS.map(({ id, label }) => [id, text(label)])} />
          {failsARequest(trial) && (
            <label className="choice">
              <span>{text("trialRequest")}</span>
              <input type="number" min={1} max={999} value={trial.request} onChange={(event) => props.onTrial({ ...trial, request: Math.max(1, Math.floor(Number(event.target.value))) })} />
            </label>
          )}
          <RibbonButton label={text("large")} tip={text("largeTip")} icon={<DocumentTableRegular />} onClick={props.onLarge} />
        </Group>
      </div>
    </header>
  );
}

function Group({ label, own, choices, icon, children }: { readonly label: string; readonly own?: true; readonly choices?: true; readonly icon?: ReactNode; readonly children: ReactNode }) {
  return (
    <section className={own ? "group group-own" : "group"} aria-label={label}>
      <div className={choices ? "group-choices" : "group-buttons"}>{children}</div>
      <div className="group-label">{icon}{label}</div>
    </section>
  );
}

interface ButtonProps {
  readonly label: string;
  readonly tip: string;
  readonly icon: ReactNode;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly busy?: boolean;
}

function RibbonButton({ label, tip, icon, onClick, disabled = false, busy = false }: ButtonProps) {
  return (
    <button type="button" className="ribbon-button" title={tip} disabled={disabled} aria-busy={busy} onClick={onClick}>
      <span className={busy ? "ribbon-icon ribbon-icon-busy" : "ribbon-icon"} aria-hidden="true">{icon}</span>
      {label}
    </button>
  );
}

function AddInIcon() {
  return <img src="../assets/icons/icon-24.png" srcSet="../assets/icons/icon-48.png 2x" width={24} height={24} alt="" />;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <label className="choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([option, name]) => <option key={option} value={option}>{name}</option>)}
      </select>
    </label>
  );
}
