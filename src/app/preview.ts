// What a report will say, before anything is written: the very tiles it begins with, else the figures its tabs are about, and what its
// tabs leave out, as text.
import type { Evaluation } from "../core/evaluation";
import { meanOf, roundScore } from "../core/number";
import { RATINGS } from "../core/rating";
import { figure, nOf } from "../report/cells";
import { contextOf, type Context } from "../report/context";
import { leftOut } from "../report/leftOut";
import type { Audience, Block, TabId, Tile, Tone } from "../report/model";
import { reportTabs } from "../report/reportTabs";
import { MISSING, shown } from "../report/shown";
import { overviewTiles } from "../report/tabs/overviewTiles";
import { quarterExperienceTab } from "../report/tabs/quarterExperience";
import type { Language } from "../text/language";
import { RATING_WORDS, STEP_WORDS } from "../text/words";

/** A figure as the report shows it; `details` are its n, its target and its changes. */
export interface Headline {
  readonly label: string;
  readonly value: string;
  /** False where the workbook has nothing to tell it by. */
  readonly known: boolean;
  readonly details: readonly string[];
  readonly tone: Tone;
}

/** What a report will say. */
export interface Preview {
  readonly headlines: readonly Headline[];
  /** One line for each kind of sheet that is not in the workbook, with what the report lacks for it. */
  readonly leftOut: readonly string[];
}

/** The headline figures of a report that could be written now. */
export function previewOf(evaluation: Evaluation, language: Language, audience: Audience, without: readonly TabId[]): Preview {
  const tabs = reportTabs(evaluation.period.kind, audience, without);
  const context = contextOf(evaluation, language, audience, tabs);
  const headlines = tilesOf(context).map(({ label, value, details, tone }): Headline => ({
    label, tone, known: typeof value.value === "number",
    value: shown(value.value, value.format ?? "text") || MISSING,
    details: details.filter((line) => line !== ""),
  }));
  return { headlines, leftOut: [...new Set(tabs.flatMap((tab) => leftOut(context, tab)).flatMap(linesOf))] };
}

function tilesOf(context: Context): readonly Tile[] {
  switch (context.evaluation.period.kind) {
    case "month":
      return tilesIn([overviewTiles(context)]);
    case "quarter":
      return [...tilesIn(quarterExperienceTab(context).blocks), scoreTile(context)];
    case "half":
      return [...stepTiles(context), scoreTile(context)];
    case "year":
      return [scoreTile(context), ...gradeTiles(context)];
  }
}

function tilesIn(blocks: readonly Block[]): readonly Tile[] {
  return blocks.flatMap((block) => (block.kind === "tiles" ? block.tiles : []));
}

/** The mean of the period's scores. */
function scoreTile({ tell, evaluation: { people } }: Context): Tile {
  const scores = people.flatMap(({ score }) => score ?? []);
  const mean = meanOf(scores);
  return {
    label: tell("tileScore"), value: figure(mean === null ? null : roundScore(mean), "score"), tone: "plain",
    details: [tell("nAssessed", { n: scores.length, all: people.length })],
  };
}

/** The share in time of each step that has a limit, with how long half of its tickets took at most. */
function stepTiles({ tell, label, evaluation: { process } }: Context): readonly Tile[] {
  return process.steps.flatMap(({ step, medianHours, compliance }): readonly Tile[] => (compliance === null ? [] : [{
    label: tell("colStepInTime", { step: label(STEP_WORDS[step]) }), value: figure(compliance.rate, "percent"), tone: "plain",
    details: [tell("nDecided", { n: nOf(compliance) }), ...(medianHours === null ? [] : [`${tell("colMedian")} ${shown(medianHours, "hours")}`])],
  }]));
}

/** How many people have each grade; nothing where nobody has one. */
function gradeTiles({ label, evaluation: { distribution } }: Context): readonly Tile[] {
  if (RATINGS.every((rating) => distribution[rating] === 0)) return [];
  return RATINGS.map((rating) => ({ label: label(RATING_WORDS[rating]), value: { value: distribution[rating], format: "integer" }, tone: "plain", details: [] }));
}

function linesOf(block: Block): readonly string[] {
  return block.kind === "text" ? block.lines.map(({ value }) => String(value)) : [];
}
