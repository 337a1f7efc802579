// Who a row is about: by id, by the roster's other names, then by name where only one person has it.
// Ids that are equal but for leading zeros match where exactly one does. Nobody is matched by likeness; a near name is only suggested.
import type { Employee } from "../core/employee";
import { fold } from "./fold";
import { idKey, readPersonText } from "./ids";

/** Whom a row names. `null` parts were not given. */
export interface Named {
  readonly id: string | null;
  readonly name: string | null;
}

export type Match =
  | { readonly kind: "found"; readonly employeeId: string; /** The id matched only without its leading zeros. */ readonly loosely: boolean; /** The name given is another person's. */ readonly otherName: boolean }
  | { readonly kind: "stranger"; readonly suggestion: string | null }
  | { readonly kind: "ambiguous"; readonly count: number }
  | { readonly kind: "several" }
  | { readonly kind: "nobody" };

export interface People {
  readonly match: (named: Named) => Match;
}

const withoutZeros = (key: string): string => key.replace(/^([a-z]*)0+(?=\d)/, "$1");
const nameKey = (name: string): string => fold(name).replace(/[\s·.]+/g, "");

function group<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, ReadonlySet<T>> {
  const groups = new Map<string, Set<T>>();
  for (const [key, value] of entries) {
    if (key === "") continue;
    const set = groups.get(key) ?? new Set<T>();
    set.add(value);
    groups.set(key, set);
  }
  return groups;
}

/** Matching against these employees. Each answer is remembered, so that long sheets ask once per person. */
export function peopleOf(employees: readonly Employee[]): People {
  const byId = new Map(employees.map(({ id }) => [idKey(id), id]));
  const byBareId = group(employees.map(({ id }) => [withoutZeros(idKey(id)), id] as const));
  const byAlias = group(employees.flatMap(({ id, aliases }) => aliases.map((alias) => [idKey(alias), id] as const)));
  const byName = group(employees.map(({ id, name }) => [nameKey(name), id] as const));
  const names = employees.map(({ name }) => name);
  const one = (ids: ReadonlySet<string> | undefined): string | null => (ids?.size === 1 ? [...ids][0]! : null);

  const byText = (text: string): { id: string; loosely: boolean } | null => {
    const key = idKey(text);
    const exact = byId.get(key) ?? one(byAlias.get(key));
    if (exact !== null && exact !== undefined) return { id: exact, loosely: false };
    const bare = /\d/.test(key) ? one(byBareId.get(withoutZeros(key))) : null;
    return bare === null ? null : { id: bare, loosely: true };
  };

  const find = ({ id, name }: Named): Match => {
    if (id === null && name === null) return { kind: "nobody" };
    const named = name === null ? null : readPersonText(name);
    if (id !== null) {
      const found = byText(id) ?? partsOf(id).map(byText).find((match) => match !== null) ?? null;
      if (found !== null) {
        const other = named === null ? null : one(byName.get(nameKey(named.text)));
        return { kind: "found", employeeId: found.id, loosely: found.loosely, otherName: other !== null && other !== found.id };
      }
    }
    for (const text of named === null ? (id === null ? [] : [id]) : [named.text, ...named.parts]) {
      const found = byText(text);
      if (found !== null) return { kind: "found", employeeId: found.id, loosely: found.loosely, otherName: false };
    }
    if (named?.several === true) return { kind: "several" };
    // An id that nobody has is not made good by a name that somebody has, unless the sheet's ids are another system's.
    for (const text of named === null ? (id === null ? [] : [id]) : [named.text, ...named.parts]) {
      const same = byName.get(nameKey(text));
      if (same === undefined) continue;
      const only = one(same);
      return only === null ? { kind: "ambiguous", count: same.size } : { kind: "found", employeeId: only, loosely: false, otherName: false };
    }
    return { kind: "stranger", suggestion: nearest(named?.text ?? id ?? "", names) };
  };

  const answers = new Map<string, Match>();
  return {
    match: (named) => {
      const key = `${named.id ?? ""}\u0001${named.name ?? ""}`;
      const known = answers.get(key);
      if (known !== undefined) return known;
      const match = find(named);
      answers.set(key, match);
      return match;
    },
  };
}

function partsOf(text: string): readonly string[] {
  const { parts } = readPersonText(text);
  return parts.length > 1 ? parts : [];
}

/** The name nearest to a text: one slip in a short name, two in a long one; `null` where none is so near or several are. */
export function nearest(text: string, names: readonly string[]): string | null {
  const key = nameKey(text);
  const allowed = key.length <= 4 ? 1 : 2;
  let found: string | null = null;
  let least = allowed + 1;
  for (const name of names) {
    const other = nameKey(name);
    if (Math.abs(other.length - key.length) > allowed || other.length < 2) continue;
    const distance = editDistance(key, other, allowed);
    if (distance > allowed || distance >= Math.max(key.length, other.length)) continue;
    if (distance < least) [found, least] = [name, distance];
    else if (distance === least && found !== name) found = null;
  }
  return found;
}

/** How many characters must be changed, added or dropped to turn one text into the other; more than `limit` is told as `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[b.length]!;
}
