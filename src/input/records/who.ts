// Whom the rows of a table name, and whose record each row is.
// A row without a person, or with a name several people have, is left out; a stranger has been made an employee off the roster before.
import type { Employee } from "../../core/employee";
import type { Issue } from "../../core/issue";
import type { IssueCode } from "../../core/issueCodes";
import { monthOf, type Day, type Month } from "../../core/time";
import { readIds, readTexts } from "../ids";
import type { Match, Named, People } from "../people";
import type { TableReader } from "../reader";

export interface Mentions {
  readonly named: readonly Named[];
  readonly teams: readonly (string | null)[];
  readonly idField: string;
  readonly nameField: string;
}

const PERSON_FIELDS = { id: "employeeId", name: "name", alias: "alias" } as const;
/** Agents of ticket and feedback sheets. */
export const AGENT_FIELDS = { id: "agentId", name: "agent", alias: "agent" } as const;

/** What each row says about its person; without id and name columns the account or nickname stands for the name. */
export function mentionsOf(reader: TableReader, fields: { readonly id: string; readonly name: string; readonly alias: string } = PERSON_FIELDS): Mentions {
  const ids = reader.read(fields.id, readIds).values;
  const inParts = reader.has("firstName") && reader.has("lastName");
  const nameField = reader.has(fields.name) || inParts || !reader.has(fields.alias) ? fields.name : fields.alias;
  const own = reader.read(nameField, readTexts).values;
  const first = reader.read("firstName", readTexts).values;
  const last = reader.read("lastName", readTexts).values;
  const { groups, rows } = reader.table;
  const teams = reader.has("team") ? reader.read("team", readTexts).values : rows.map((row) => groups.get(row) ?? null);
  const named = own.map((name, row) => ({ id: ids[row] ?? null, name: name ?? joined(first[row] ?? null, last[row] ?? null) }));
  return { named, teams, idField: reader.has(fields.id) ? fields.id : nameField, nameField };
}

function joined(first: string | null, last: string | null): string | null {
  if (first === null || last === null) return first ?? last;
  return /[\u3400-\u9fff]/.test(first + last) ? last + first : `${first} ${last}`;
}

/** The people rows are matched against, with the days they left. */
export interface Crew {
  readonly people: People;
  readonly leftOn: ReadonlyMap<string, Day>;
  readonly hasRoster: boolean;
}

/** The crew of these employees. */
export function crewOf(employees: readonly Employee[], people: People): Crew {
  const leftOn = new Map<string, Day>();
  for (const { id, leftOn: day } of employees) if (day !== null) leftOn.set(id, day);
  return { people, leftOn, hasRoster: employees.some(({ onRoster }) => onRoster) };
}

type Miss = Exclude<Match, { kind: "found" }>;

/** What is told where a row names nobody the report can use. A record needs its person; tickets and feedback count without one, and one who is named nowhere is no issue there. */
const MISSES = {
  record: { ambiguous: "ambiguous-name", several: "several-people", stranger: "no-person", nobody: "no-person" },
  agent: { ambiguous: "agent-ambiguous", several: "agent-several", stranger: "agent-not-on-roster", nobody: null },
} as const satisfies Readonly<Record<string, Readonly<Record<Miss["kind"], IssueCode | null>>>>;

/** The employee of each row; rows without one are left out with an error. */
export function employeesOf(reader: TableReader, mentions: Mentions, crew: Crew): readonly (string | null)[] {
  return matched(reader, mentions, crew, (row, named, miss) => {
    const isNamed = miss.kind === "ambiguous" || miss.kind === "several";
    const text = (isNamed ? named.name : null) ?? named.id ?? named.name ?? "";
    reader.leaveOut(row, isNamed ? mentions.nameField : mentions.idField, MISSES.record[miss.kind], paramsOf(miss, text));
  });
}

/** The employee of each row where a row may have none: agents of tickets and feedback. Each name is told once. */
export function agentsOf(reader: TableReader, mentions: Mentions, crew: Crew): readonly (string | null)[] {
  const told = new Set<string>();
  return matched(reader, mentions, crew, (row, named, miss) => {
    const text = named.name ?? named.id ?? "";
    const code = miss.kind === "stranger" && miss.suggestion !== null ? "agent-not-on-roster-near" : MISSES.agent[miss.kind];
    if (code === null || told.has(text)) return;
    told.add(text);
    reader.tell(row, mentions.nameField, "warning", code, paramsOf(miss, text));
  });
}

/** The employee each row's person is matched with; `null`, and told by the caller, where there is none. */
function matched(reader: TableReader, mentions: Mentions, crew: Crew, miss: (row: number, named: Named, match: Miss) => void): readonly (string | null)[] {
  const told = new Set<string>();
  return mentions.named.map((named, row) => {
    const match = crew.people.match(named);
    if (match.kind === "found") {
      tellDoubts(reader, mentions, row, match, told);
      return match.employeeId;
    }
    miss(row, named, match);
    return null;
  });
}

function paramsOf(miss: Miss, text: string): Issue["params"] {
  switch (miss.kind) {
    case "ambiguous": return { name: text, count: miss.count };
    case "stranger": return { text, name: text, ...(miss.suggestion === null ? {} : { suggestion: miss.suggestion }) };
    case "several": case "nobody": return { text };
  }
}

function tellDoubts(reader: TableReader, mentions: Mentions, row: number, match: Extract<Match, { kind: "found" }>, told: Set<string>): void {
  const named = mentions.named[row]!;
  const key = `${named.id}\u0001${named.name}`;
  if ((!match.loosely && !match.otherName) || told.has(key)) return;
  told.add(key);
  if (match.loosely) reader.tell(row, mentions.idField, "warning", "leading-zeros", { text: named.id ?? named.name ?? "", id: match.employeeId });
  if (match.otherName) reader.tell(row, mentions.nameField, "warning", "id-name-differ", { name: named.name ?? "", id: match.employeeId });
}

/** True, and told, where a record lies after its person left: it is not used. */
export function isAfterLeaving(reader: TableReader, crew: Crew, row: number, employeeId: string, on: Day | Month | null): boolean {
  const left = crew.leftOn.get(employeeId);
  if (left === undefined || on === null) return false;
  const after = typeof on === "string" ? on > monthOf(left) : on > left;
  if (after) reader.tell(row, null, "warning", "after-leaving", { id: employeeId });
  return after;
}
