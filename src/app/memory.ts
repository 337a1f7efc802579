// What the add-in remembers in a workbook's settings: the last choice and what a person corrected. The file carries them, so nothing personal is kept.
// A setting that cannot be read counts as never made: an older or a newer add-in may have written it.
import type { SheetKind } from "../core/dataset";
import { PERIOD_KINDS } from "../core/period";
import { presetKeyOf } from "../core/presets";
import type { PresetKey } from "../core/policy";
import type { Period } from "../core/time";
import type { Correction } from "../input/recognise";
import type { Audience, TabId } from "../report/model";
import { isReportTab } from "../report/reportTabs";

/** The keys of the settings. */
export const CHOICE_KEY = "last-choice";
export const CORRECTIONS_KEY = "corrections";

/** What a report is made with. Of its period only the kind: which one, the data suggest anew each time. */
export interface Choice {
  readonly preset: PresetKey;
  readonly audience: Audience;
  readonly kind: Period["kind"];
  /** The one team the report is about; `null`: everybody. */
  readonly team: string | null;
  /** Tabs that are not wanted. */
  readonly leaveOut: readonly TabId[];
  readonly figures: Figures;
}

/** How a report's figures stand in their cells: as values, or as formulas over the input cells. */
export type Figures = "values" | "formulas";

const FIRST_CHOICE: Choice = { preset: "service-standard", audience: "hr", kind: "month", team: null, leaveOut: [], figures: "values" };

type Settings = Readonly<Record<string, string>>;

/** The choice made last in this workbook, else the service standard for HR, by month. */
export function rememberedChoice(settings: Settings): Choice {
  const found = objectOf(settings[CHOICE_KEY]);
  const { team, leaveOut } = found;
  const preset = typeof found["preset"] === "string" ? presetKeyOf(found["preset"]) : null;
  return {
    preset: preset ?? FIRST_CHOICE.preset,
    audience: found["audience"] === "team" ? "team" : FIRST_CHOICE.audience,
    kind: PERIOD_KINDS.find((kind) => kind === found["kind"]) ?? FIRST_CHOICE.kind,
    team: typeof team === "string" ? team : FIRST_CHOICE.team,
    leaveOut: Array.isArray(leaveOut) ? leaveOut.filter(isReportTab) : FIRST_CHOICE.leaveOut,
    figures: found["figures"] === "formulas" ? "formulas" : FIRST_CHOICE.figures,
  };
}

/** The corrections of sheets and columns; none where nobody corrected anything. */
export function rememberedCorrections(settings: Settings): readonly Correction[] {
  const found = objectOf(settings[CORRECTIONS_KEY])["sheets"];
  return Array.isArray(found) ? found.filter(isCorrection) : [];
}

/** What a person says a sheet or a column is: `null` for nothing of use, "auto" to take back what was said. */
export type Settling = { readonly sheet: string } & (
  | { readonly kind: SheetKind | null | "auto" }
  | { readonly header: string; readonly field: string | null | "auto" }
);

/** The corrections after one more was made. Another kind has other fields, so it ends what was said of the columns. */
export function withSettling(corrections: readonly Correction[], settling: Settling): readonly Correction[] {
  const { sheet } = settling;
  const others = corrections.filter((one) => one.sheet !== sheet);
  if ("kind" in settling) return settling.kind === "auto" ? others : [...others, { sheet, kind: settling.kind }];
  const earlier = corrections.find((one) => one.sheet === sheet);
  const { [settling.header]: _replaced, ...kept } = earlier?.columns ?? {};
  return [...others, { ...earlier, sheet, columns: settling.field === "auto" ? kept : { ...kept, [settling.header]: settling.field } }];
}

/** The settings' text for a choice. */
export function choiceText(choice: Choice): string {
  return JSON.stringify(choice);
}

/** The settings' text for corrections. */
export function correctionsText(corrections: readonly Correction[]): string {
  return JSON.stringify({ sheets: corrections });
}

function objectOf(text: string | undefined): Readonly<Record<string, unknown>> {
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

function isCorrection(value: unknown): value is Correction {
  return typeof value === "object" && value !== null && "sheet" in value && typeof value.sheet === "string";
}
