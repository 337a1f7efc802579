// One of the presets to start from.
import { Select } from "@fluentui/react-components";
import type { PresetKey } from "../core/policy";
import { PRESET_KEYS } from "../core/presets";
import { PRESET_WORDS } from "../text/words";
import { useSpeech } from "./language";

export function PresetChoice({ label, preset, onChoose }: { readonly label: string; readonly preset: PresetKey; readonly onChoose: (preset: PresetKey) => void }) {
  const { word } = useSpeech();
  return (
    <label className="field">
      <span>{label}</span>
      <Select value={preset} onChange={(_event, { value }) => onChoose(PRESET_KEYS.find((key) => key === value) ?? preset)}>
        {PRESET_KEYS.map((key) => <option key={key} value={key}>{word(PRESET_WORDS[key])}</option>)}
      </Select>
    </label>
  );
}
