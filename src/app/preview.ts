// What a report will say, before anything is written: the very tiles of its overview, and what its tabs leave out, as text.
import type { Evaluation } from "../core/evaluation";
import { contextOf } from "../report/context";
import { leftOut } from "../report/leftOut";
import type { Audience, Block, TabId, Tone } from "../report/model";
import { MISSING, shown } from "../report/shown";
import { overviewTiles } from "../report/tabs/overviewTiles";
import type { Language } from "../text/language";

/** A figure as the overview shows it; `details` are its n, its target and its changes. */
export interface Headline {
  readonly label: string;
  readonly value: string;
  /** False where the workbook has nothing to tell it by. */
  readonly known: boolean;
  readonly details: readonly string[];
  readonly tone: Tone;
}

export interface Preview {
  readonly headlines: readonly Headline[];
  /** One line for each kind of sheet that is not in the workbook, with what the report lacks for it. */
  readonly leftOut: readonly string[];
}

const TABS: readonly TabId[] = ["overview", "cards", "sla", "training", "follow-up", "issues"];

/** The headline figures of a report that could be written now. */
export function previewOf(evaluation: Evaluation, language: Language, audience: Audience): Preview {
  const context = contextOf(evaluation, language, audience, TABS);
  const tiles = overviewTiles(context);
  const headlines = (tiles.kind === "tiles" ? tiles.tiles : []).map(({ label, value, details, tone }): Headline => ({
    label, tone, known: typeof value.value === "number",
    value: shown(value.value, value.format ?? "text") || MISSING,
    details: details.filter((line) => line !== ""),
  }));
  return { headlines, leftOut: [...new Set(TABS.flatMap((tab) => leftOut(context, tab)).flatMap(linesOf))] };
}

function linesOf(block: Block): readonly string[] {
  return block.kind === "text" ? block.lines.map(({ value }) => String(value)) : [];
}
