// How a type of the API is declared: one entry per member, under its documented name. What is not declared is
// answered with ApiNotFound, so these declarations are the list of what the host can do.
import type { Host, Instance, TypeName, Targets } from "./targets";

/** A value that is loaded ("scalar" property); without `set` it is read-only. */
export interface ValueMember<T> {
  readonly kind: "value";
  readonly get?: (target: T, host: Host) => unknown;
  readonly set?: (target: T, value: unknown, host: Host) => void;
}

/** A property that leads to another object; null where there is none. */
export interface ObjectMember<T> {
  readonly kind: "object";
  readonly get: (target: T, host: Host) => Instance | null;
}

/** A method that leads to another object: null makes it a null object. */
export interface NavigationMember<T> {
  readonly kind: "navigation";
  readonly call: (target: T, args: readonly unknown[], host: Host) => Instance | null;
}

/** A method that changes the workbook, or answers with a plain value. */
export interface MethodMember<T> {
  readonly kind: "method";
  readonly call: (target: T, args: readonly unknown[], host: Host) => unknown;
}

export type Member<T> = ValueMember<T> | ObjectMember<T> | NavigationMember<T> | MethodMember<T>;

export interface NamedMember<T> {
  readonly name: string;
  readonly member: Member<T>;
}

export interface ObjectType<T> {
  readonly name: string;
  /** By name in lower case: clients write names with either first letter. */
  readonly members: ReadonlyMap<string, NamedMember<T>>;
  /** What finds the object again in its collection in a later request; absent where only its place does. */
  readonly identity?: (target: T, host: Host) => string | number;
  /** The type of a collection's elements, known even where it has none. */
  readonly itemType?: TypeName;
  /** The elements of a collection. */
  readonly items?: (target: T, host: Host) => readonly Instance[];
  /** The element of a key, as in `getItem(key)`; null where there is none. */
  readonly find?: (target: T, key: string | number, host: Host) => Instance | null;
  /** False where the thing behind the object is gone. */
  readonly exists?: (target: T, host: Host) => boolean;
}

export interface TypeOptions<T> extends Pick<ObjectType<T>, "identity" | "itemType" | "items" | "find" | "exists"> {
  readonly members: Readonly<Record<string, Member<T>>>;
  /** Names the client writes instead of a member's own. */
  readonly aliases?: Readonly<Record<string, string>>;
}

/** Declares a type of the API. */
export function objectType<Name extends TypeName>(name: Name, { members, aliases = {}, ...options }: TypeOptions<Targets[Name]>): ObjectType<Targets[Name]> {
  const named = new Map(Object.entries(members).map(([key, member]) => [key.toLowerCase(), { name: key, member }]));
  for (const [alias, key] of Object.entries(aliases)) named.set(alias.toLowerCase(), named.get(key.toLowerCase())!);
  return { name, members: named, ...options };
}

export function readable<T>(get: (target: T, host: Host) => unknown): ValueMember<T> {
  return { kind: "value", get };
}

export function writable<T>(get: (target: T, host: Host) => unknown, set: (target: T, value: unknown, host: Host) => void): ValueMember<T> {
  return { kind: "value", get, set };
}

export function child<T>(get: (target: T, host: Host) => Instance | null): ObjectMember<T> {
  return { kind: "object", get };
}

export function navigation<T>(call: (target: T, args: readonly unknown[], host: Host) => Instance | null): NavigationMember<T> {
  return { kind: "navigation", call };
}

export function method<T>(call: (target: T, args: readonly unknown[], host: Host) => unknown): MethodMember<T> {
  return { kind: "method", call };
}
