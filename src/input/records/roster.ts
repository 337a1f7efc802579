// The roster: people from one or several lists. Lists of several months are one person's moves: the newest not after the period gives the team.
import type { Employee } from "../../core/employee";
import type { Issue } from "../../core/issue";
import { dayOf, endOfMonth, type Day, type Month } from "../../core/time";
import { monthFact, teamFact } from "../facts";
import { idKey, readIds, readTexts } from "../ids";
import { readMonths } from "../months";
import type { TableReader } from "../reader";
import { readEmployment } from "../statusColumns";
import { meaningOf } from "../vocabulary";
import { GRADE, LEAVE_KIND, POST, PROBATION, TRACK } from "../words/roster";
import { mentionsOf } from "./who";

/** A person as one list has them, with the list's month where it names one. */
export interface RosterEntry {
  readonly employee: Employee;
  readonly month: Month | null;
}

/** The people of one list; rows with neither id nor name are left out. */
export function readRoster(reader: TableReader): readonly RosterEntry[] {
  const { context } = reader;
  const mentions = mentionsOf(reader);
  const texts = (field: string): readonly (string | null)[] => reader.read(field, readTexts).values;
  const days = (field: string): readonly (Day | null)[] => reader.moments(field).values.map((moment) => (moment === null ? null : dayOf(moment)));
  const months = reader.read("month", (column) => readMonths(column, context.dates)).values;
  const listMonth = reader.has("month") ? null : monthFact(reader.table, context.reportMonth)?.value ?? null;
  const team = reader.has("team") ? texts("team") : mentions.teams;
  const groupTeam = reader.has("team") ? undefined : [...reader.table.groups.values()][0];
  const department = texts("department");
  const listTeam = reader.has("team") || groupTeam !== undefined ? null : teamFact(reader.table);
  // Without teams of any kind the departments are what figures can be grouped by.
  const byDepartment = !reader.has("team") && groupTeam === undefined && listTeam === null && new Set(department).size > 1;
  if (byDepartment) context.tell({ severity: "info", code: "team-from-department", params: {}, at: { sheet: reader.table.sheet.name, row: reader.table.headerRow, column: null } });
  if (groupTeam !== undefined) context.tell({ severity: "info", code: "team-from-rows", params: { text: groupTeam }, at: { sheet: reader.table.sheet.name, row: reader.table.headerRow, column: null } });
  if (listTeam !== null) context.tell({ severity: "warning", code: "team-from-title", params: { team: listTeam.value, text: listTeam.source }, at: { sheet: reader.table.sheet.name, row: reader.table.headerRow, column: null } });
  const [post, grade, track, reason, supervisor, mentor, statusText] =
    ["post", "grade", "track", "leaveReason", "supervisor", "mentor", "status"].map(texts) as [Texts, Texts, Texts, Texts, Texts, Texts, Texts];
  const supervisorId = reader.read("supervisorId", readIds).values;
  const aliases = reader.headersOf("alias").map((header) => reader.readAt(header, readTexts).values);
  const status = reader.read("status", readEmployment).values;
  const hiredOn = days("hiredOn");
  const leftOn = days("leftOn");
  const probationEndOn = days("probationEndOn");
  const entries: RosterEntry[] = [];
  mentions.named.forEach(({ id, name }, row) => {
    if (id === null && name === null) {
      reader.leaveOut(row, mentions.idField, "no-person", { text: "" });
      return;
    }
    const left = leftOn[row] ?? null;
    const ownTeam = team[row] ?? listTeam?.value ?? (byDepartment ? department[row] ?? null : null);
    const month = months[row] ?? listMonth;
    const probationEnd = probationEndOn[row] ?? null;
    const onProbation = (statusText[row] != null && meaningOf(statusText[row]!, PROBATION) !== null) || (probationEnd !== null && probationEnd >= context.period.end);
    const leaveReason = reason[row] ?? null;
    entries.push({
      month,
      employee: {
        id: id ?? name!, name: name ?? id!, aliases: aliases.flatMap((names) => names[row] ?? []),
        team: ownTeam, teams: ownTeam === null ? [] : [{ from: month, team: ownTeam }], department: department[row] ?? null,
        post: post[row] ?? null, postKind: post[row] == null ? null : meaningOf(post[row]!, POST), grade: grade[row] ?? null, gradeKind: grade[row] == null ? null : meaningOf(grade[row]!, GRADE),
        track: track[row] == null ? null : meaningOf(track[row]!, TRACK), hiredOn: hiredOn[row] ?? null, leftOn: left, leaveReason,
        leaveKind: leaveReason === null ? null : meaningOf(leaveReason, LEAVE_KIND), status: status[row] ?? (left !== null && left < context.period.end ? "left" : null), onProbation,
        supervisor: supervisor[row] ?? supervisorId[row] ?? null, mentor: mentor[row] ?? null, onRoster: true, nearestName: null, at: reader.rowAt(row),
      },
    });
  });
  return entries;
}

type Texts = readonly (string | null)[];

/** One employee per id from all lists: moves become `teams`, repeats and shared names are told. */
export function mergeRosters(entries: readonly RosterEntry[], reportMonth: Month, tell: (issue: Issue) => void): readonly Employee[] {
  const people = new Map<string, RosterEntry[]>();
  for (const entry of entries) {
    const key = idKey(entry.employee.id);
    const own = people.get(key) ?? [];
    own.push(entry);
    people.set(key, own);
  }
  const months = [...new Set(entries.flatMap(({ month }) => (month === null ? [] : [month])))].sort();
  const newest = months.filter((month) => month <= reportMonth).at(-1) ?? null;
  const employees = [...people.values()].map((own) => mergePerson(own, reportMonth, newest, tell));
  tellSharedNames(employees, tell);
  return employees;
}

function mergePerson(own: readonly RosterEntry[], reportMonth: Month, newest: Month | null, tell: (issue: Issue) => void): Employee {
  const byMonth = new Map<Month | null, RosterEntry>();
  for (const entry of own) {
    const first = byMonth.get(entry.month);
    if (first === undefined) {
      byMonth.set(entry.month, entry);
    } else {
      const { at, id } = entry.employee;
      const elsewhere = at?.sheet !== first.employee.at?.sheet;
      if (elsewhere) byMonth.set(entry.month, { ...first, employee: completed(first.employee, entry.employee) });
      else tell({ severity: "warning", code: "duplicate-id", params: { id, row: first.employee.at?.row ?? 0 }, at: at === null ? null : { ...at, column: null } });
    }
  }
  const dated = [...byMonth.values()].sort((a, b) => (a.month ?? "").localeCompare(b.month ?? ""));
  const current = dated.filter(({ month }) => month === null || month <= reportMonth).at(-1) ?? dated[0]!;
  const teams: { from: Month | null; team: string }[] = [];
  for (const { month, employee } of dated) {
    if (month !== null && month > reportMonth) continue;
    if (employee.team !== null && teams.at(-1)?.team !== employee.team) teams.push({ from: month, team: employee.team });
  }
  if (teams.length > 1) {
    const { id, name, at } = current.employee;
    tell({ severity: "info", code: "transfer", params: { id, name, from: teams.at(-2)!.team, team: teams.at(-1)!.team, month: teams.at(-1)!.from ?? "" }, at: at === null ? null : { ...at, column: null } });
  }
  const aliases = [...new Set(dated.flatMap(({ employee }) => employee.aliases))];
  const { employee } = current;
  const merged: Employee = { ...employee, aliases, teams, hiredOn: employee.hiredOn ?? dated.map((entry) => entry.employee.hiredOn).find((day) => day !== null) ?? null };
  // Gone from the newest list without a leave date: left after the last list that has them.
  const gone = newest !== null && current.month !== null && current.month < newest && merged.status !== "left";
  return gone ? { ...merged, status: "left", leftOn: merged.leftOn ?? endOfMonth(current.month!) } : merged;
}

/** What a second list of the same time adds: a list of leavers has the leave dates that the staff list does not. */
function completed(first: Employee, second: Employee): Employee {
  const own = Object.fromEntries(Object.entries(first).filter(([, value]) => value !== null));
  const left = second.leftOn ?? first.leftOn;
  return { ...second, ...own, id: first.id, aliases: [...new Set([...first.aliases, ...second.aliases])], leftOn: left, status: second.status === "left" ? "left" : first.status ?? second.status, onRoster: true };
}

function tellSharedNames(employees: readonly Employee[], tell: (issue: Issue) => void): void {
  const first = new Map<string, Employee>();
  for (const employee of employees) {
    const other = first.get(employee.name);
    if (other === undefined) first.set(employee.name, employee);
    else tell({ severity: "warning", code: "duplicate-name", params: { name: employee.name, ids: `${other.id}, ${employee.id}` }, at: employee.at === null ? null : { ...employee.at, column: null } });
  }
}
