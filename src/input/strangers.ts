// People whom sheets name and the roster does not: with a roster they are told, with the nearest name; without one they are the people there are.
import type { Employee } from "../core/employee";
import type { Issue } from "../core/issue";
import { idKey, readPersonText } from "./ids";
import { peopleOf, type Named, type People } from "./people";
import type { TableReader } from "./reader";
import type { Mentions } from "./records/who";

/** A table's mentions of people, in reading order. */
export interface MentionedIn {
  readonly reader: TableReader;
  readonly mentions: Mentions;
  /** Agents of tickets and feedback are added to a roster by nobody: they may be queues, robots or other departments. */
  readonly agents: boolean;
}

interface Stranger {
  readonly id: string | null;
  name: string | null;
  team: string | null;
  readonly at: { readonly sheet: string; readonly row: number; readonly column: number };
  count: number;
}

/** The roster's people and, after them, the strangers of the sheets, each told once. */
export function withStrangers(roster: readonly Employee[], mentioned: readonly MentionedIn[], tell: (issue: Issue) => void): readonly Employee[] {
  const hasRoster = roster.length > 0;
  const used = mentioned.filter(({ agents }) => !agents || !hasRoster);
  const byId = collect(used, peopleOf(roster), ({ id }) => id);
  const withIds = [...roster, ...byId.map((stranger) => employeeOf(stranger, null))];
  const byName = collect(used, peopleOf(withIds), ({ id, name }) => (id === null ? name : null));
  const strangers = [...byId, ...byName];
  const near = peopleOf(roster);
  const nearest = new Map(strangers.map((stranger) => {
    const match = near.match({ id: null, name: stranger.name ?? stranger.id });
    return [stranger, match.kind === "stranger" ? match.suggestion : null] as const;
  }));
  if (hasRoster) strangers.forEach((stranger) => tell(strangerIssue(stranger, nearest.get(stranger) ?? null)));
  else if (strangers.length > 0) tell({ severity: "warning", code: "no-roster", params: { count: strangers.length }, at: null });
  return [...roster, ...strangers.map((stranger) => employeeOf(stranger, nearest.get(stranger) ?? null))];
}

function strangerIssue({ id, name, count, at }: Stranger, suggestion: string | null): Issue {
  const shown = name ?? id ?? "";
  const params = { name: id === null || id === shown ? shown : `${shown} (${id})`, count };
  if (suggestion === null) return { severity: "warning", code: "not-on-roster", params, at };
  return { severity: "warning", code: "not-on-roster-near", params: { ...params, suggestion }, at };
}

function collect(used: readonly MentionedIn[], people: People, keyOf: (named: Named) => string | null): readonly Stranger[] {
  const strangers = new Map<string, Stranger>();
  for (const { reader, mentions } of used) {
    mentions.named.forEach((named, row) => {
      const key = keyOf(named);
      if (key === null || people.match(named).kind !== "stranger") return;
      const known = strangers.get(idKey(key));
      const team = mentions.teams[row] ?? null;
      if (known === undefined) {
        strangers.set(idKey(key), { id: named.id, name: named.name === null ? null : readPersonText(named.name).text, team, at: reader.cellAt(row, named.id === null ? mentions.nameField : mentions.idField), count: 1 });
      } else {
        known.count++;
        known.name ??= named.name;
        known.team = team ?? known.team;
      }
    });
  }
  return [...strangers.values()];
}

function employeeOf({ id, name, team, at }: Stranger, nearestName: string | null): Employee {
  return {
    id: id ?? name ?? "", name: name ?? id ?? "", aliases: [], team, teams: team === null ? [] : [{ from: null, team }], department: null, post: null, postKind: null, grade: null,
    gradeKind: null, track: null, hiredOn: null, leftOn: null, leaveReason: null, leaveKind: null, status: null, onProbation: false, supervisor: null, mentor: null, onRoster: false, nearestName,
    at: { sheet: at.sheet, row: at.row },
  };
}
