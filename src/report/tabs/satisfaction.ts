// What customers said: ratings on tickets by channel, type and tier, and the feedback of surveys and comments with its follow-up.
import { UNKNOWN } from "../../core/slaResult";
import { tierMessage } from "../../text/words";
import { column, figure, nOf } from "../cells";
import { groupName, typeName, type Context } from "../context";
import type { Block } from "../model";
import { MISSING, shown } from "../shown";

type Groups = Context["evaluation"]["csat"]["byChannel"];

function means(context: Context, id: string, heading: "headCsatByChannel" | "headCsatByType" | "headCsatByTier", first: "colChannel" | "colType" | "colTier", groups: Groups, name: (key: string) => string): readonly Block[] {
  if (groups.every(({ key }) => key === UNKNOWN)) return [];
  return [
    { kind: "heading", level: 2, text: context.tell(heading) },
    {
      kind: "table", id, empty: "",
      columns: [column(context, first, "text", 18), column(context, "colCsat", "score", 11, { of: [2] }), column(context, "colRatedN", "integer", 9)],
      rows: groups.map(({ key, n, mean }) => [{ value: name(key) }, figure(mean), { value: n }]),
    },
  ];
}

/** What surveys and public comments said, and how much of the negative was followed up; nothing without such a sheet. */
export function feedbackBlocks(context: Context): readonly Block[] {
  const { tell, evaluation: { feedback: heard, kinds } } = context;
  if (!kinds.includes("feedback")) return [];
  return [
    { kind: "heading", level: 1, text: tell("headFeedback") },
    {
      kind: "text", lines: [{
        value: tell("feedbackLine", { n: heard.n, mean: shown(heard.mean, "score") || MISSING, rate: shown(heard.followedUp.rate, "percent") || MISSING, of: nOf(heard.followedUp) }),
      }],
    },
    {
      kind: "table", id: "themes", empty: tell("emptyThemes"),
      columns: [column(context, "colTheme", "text", 18), column(context, "colFeedbackN", "integer", 9), column(context, "colNegative", "integer", 9)],
      rows: heard.themes.map(({ theme, n, negative }) => [{ value: theme }, { value: n }, { value: negative }]),
    },
  ];
}

/** Satisfaction and feedback; nothing where nobody rated anything. */
export function satisfactionBlocks(context: Context): readonly Block[] {
  const { tell, evaluation: { csat } } = context;
  const ratings: readonly Block[] = csat.n === 0 ? [] : [
    { kind: "heading", level: 1, text: tell("headCsat") },
    {
      kind: "text", lines: [{
        value: tell("csatLine", {
          mean: shown(csat.mean, "score") || MISSING, n: csat.n, satisfied: shown(csat.satisfied.rate, "percent") || MISSING, of: nOf(csat.satisfied),
          response: shown(csat.response.rate, "percent") || MISSING, asked: nOf(csat.response),
        }),
      }],
    },
    ...means(context, "csat-channel", "headCsatByChannel", "colChannel", csat.byChannel, (key) => groupName(context, key)),
    ...means(context, "csat-type", "headCsatByType", "colType", csat.byType, (key) => typeName(context, key)),
    ...means(context, "csat-tier", "headCsatByTier", "colTier", csat.byTier, (key) => context.word(tierMessage(groupName(context, key)))),
  ];
  return [...ratings, ...feedbackBlocks(context)];
}
