// Notes: enough to make this report again next year. As-of moment, sheets read with their row counts, who was counted and who was not, the policy.
import { KIND_WORDS, NOT_ASSESSED_WORDS, PRESET_WORDS } from "../../text/words";
import { column, figure } from "../cells";
import { differingMonths, listed, monthsText, periodName, type Context } from "../context";
import type { Block, Cell, Tab } from "../model";
import { MISSING, momentText } from "../shown";
import { tabFrame } from "../tabFrame";
import { policyBlocks } from "./policyTables";

function basis(context: Context): Block {
  const { tell, evaluation } = context;
  return {
    kind: "pairs", across: 1, pairs: [
      [tell("labelPeriod"), { value: periodName(context, evaluation.period.key) }],
      [tell("labelScope"), { value: evaluation.team === null ? tell("scopeAll") : tell("scopeTeam", { team: evaluation.team }) }],
      [tell("labelAsOf"), { value: tell("asOfMeaning", { moment: momentText(evaluation.asOf) }) }],
      [tell("labelAudience"), { value: tell(context.audience === "hr" ? "audienceHr" : "audienceTeam") }],
      [tell("labelPreset"), { value: context.word(PRESET_WORDS[evaluation.policy.preset]) }],
      [tell("labelPolicySource"), policySource(context)],
      ...closedPairs(context),
    ],
  };
}

/** When the month closed and what was kept, and which earlier months count as they were closed; nothing where none is. */
function closedPairs(context: Context): readonly (readonly [string, Cell])[] {
  const { tell, evaluation: { period, closed } } = context;
  const earlier = closed.months.filter((month) => month !== period.key);
  const differing = closed.differences.filter(({ figure }) => figure !== "policy").length;
  return [
    ...(closed.at === null ? [] : [[tell("labelClosedAt"), { value: tell("closedAt", { moment: momentText(closed.at) }) }] as const]),
    ...(earlier.length === 0 ? [] : [[tell("labelClosedMonths"), { value: tell("closedMonthsUsed", { months: monthsText(context, earlier) }) }] as const]),
    ...(differing === 0 ? [] : [[tell("labelClosedDiffer"), { value: tell("closedKept", { n: differing, months: monthsText(context, differingMonths(context)) }) }] as const]),
  ];
}

/** Who chose the policy, with a link to the Policy sheet it was read from. */
function policySource({ policySource: { kind, sheet }, tell, evaluation: { closed } }: Context): Cell {
  if (!closed.samePolicy) return { value: tell("policyFromClosing") };
  if (kind === "sheet") return { value: tell("policyFromSheet", { sheet }), link: { sheet, address: "A1" } };
  return { value: `${tell(kind === "request" ? "policyFromRequest" : "policyFromNobody")}${sheet === null ? "" : tell("policySheetNotUsed", { sheet })}` };
}

function sources(context: Context): readonly Block[] {
  const { tell, word, evaluation } = context;
  return [
    { kind: "heading", level: 1, text: tell("headSources"), note: tell("noteSources") },
    {
      kind: "table", id: "sources", empty: tell("emptySources"),
      columns: [
        column(context, "colSheet", "text", 22), column(context, "colKind", "text", 20), column(context, "colRows", "integer", 9), column(context, "colRead", "integer", 9),
        column(context, "colErrors", "integer", 9), column(context, "colMonths", "text", 20), column(context, "colColumns", "text", 60),
      ],
      rows: evaluation.sheets.map(({ sheet, kind, rows, read, errors, months, columns }) => [
        { value: sheet, ...(kind === null ? {} : { link: { sheet, address: "A1" } }) },
        { value: kind === null ? tell("notUsed") : word(KIND_WORDS[kind]), ...(kind === null ? { tone: "muted" } as const : {}) },
        figure(kind === null ? null : rows), figure(kind === null ? null : read), figure(kind === null ? null : errors),
        figure(months.length === 0 ? null : months[0] === months.at(-1) ? months[0] ?? null : `${months[0]} – ${months.at(-1)}`),
        figure(listed(context, columns.filter(({ field }) => field !== null).map(({ header }) => header.replace(/\s+/g, " "))) || null),
      ]),
      total: [
        { value: tell("total") }, { value: null }, { value: sum(context, "rows") }, { value: sum(context, "read") }, { value: sum(context, "errors") }, { value: null }, { value: null },
      ],
    },
  ];
}

function sum(context: Context, of: "rows" | "read" | "errors"): number {
  return context.evaluation.sheets.reduce((total, sheet) => total + (sheet.kind === null ? 0 : sheet[of]), 0);
}

function population(context: Context): readonly Block[] {
  const { tell, word, evaluation } = context;
  const missing = evaluation.people.filter(({ score }) => score === null);
  const strangers = evaluation.people.filter(({ employee }) => !employee.onRoster).length;
  const notCounted = evaluation.tickets.filter(({ inPeriod }) => !inPeriod).length;
  const names = missing.map(({ employee, notAssessed }) => `${employee.name}${tell("because", { reason: notAssessed === null ? MISSING : word(NOT_ASSESSED_WORDS[notAssessed]) })}`);
  return [
    { kind: "heading", level: 1, text: tell("headPopulation") },
    {
      kind: "pairs", across: 1, pairs: [
        [tell("labelPeople"), { value: tell("peopleCounted", { n: evaluation.people.length, assessed: evaluation.people.length - missing.length, strangers }) }],
        [tell("labelNotAssessed"), { value: context.audience === "team" ? String(missing.length) : listed(context, names) || tell("nobody") }],
        [tell("labelTickets"), { value: tell("ticketsCounted", { n: evaluation.tickets.length - notCounted, others: notCounted, rule: tell(evaluation.policy.sla.countBy === "opened" ? "countByOpened" : "countByDecided") }) }],
        [tell("labelExclusions"), { value: tell("exclusions", { errors: sum(context, "errors"), after: evaluation.reconciliation.afterLeaving.length }) }],
      ],
    },
  ];
}

/** The notes tab. */
export function notesTab(context: Context): Tab {
  return tabFrame(context, "notes", { orientation: "landscape", grid: { columns: 7, width: 10 } }, [
    basis(context),
    ...population(context),
    ...sources(context),
    ...policyBlocks(context),
  ]);
}
