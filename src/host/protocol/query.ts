// Answers a load: the values the add-in named, nested as it named them ("format/fill/color"), each under its
// PascalCase name. A collection gives its items; an absent object is null.
import { apiNotFound, invalidArgument } from "./hostError";
import type { ObjectType } from "./member";
import { typeNamed, typeOf } from "./registry";
import type { Host, Instance } from "./targets";
import type { QueryInfo } from "./wire";

/** What is asked of one object: its own values by name, and what is asked of the objects it leads to. */
interface Wish {
  /** Every value of the object: nothing, or "*", was named. */
  everything: boolean;
  readonly named: Map<string, Wish>;
}

export function runQuery(object: Instance, info: QueryInfo, host: Host): unknown {
  const wish = emptyWish();
  for (const path of [...(info.Select ?? []), ...(info.Expand ?? [])]) addPath(wish, path);
  if (wish.named.size === 0) wish.everything = true;
  return answer(object, wish, host, info);
}

function emptyWish(): Wish {
  return { everything: false, named: new Map() };
}

function addPath(wish: Wish, path: string): void {
  let at = wish;
  for (const part of path.split(/[/.]/)) {
    const name = part.trim();
    if (name === "" || name.toLowerCase() === "items") continue;
    if (name === "*" || name.toLowerCase() === "$all") {
      at.everything = true;
      return;
    }
    const next = at.named.get(name) ?? emptyWish();
    at.named.set(name, next);
    at = next;
  }
}

function answer(object: Instance, wish: Wish, host: Host, { Skip, Top }: QueryInfo = {}): Record<string, unknown> {
  const type = typeOf(object);
  if (!type.items) return values(object, type, wish, host);
  const items = type.items(object.target, host);
  const own = [...wish.named].filter(([name]) => type.members.has(name.toLowerCase()));
  const ofItems: Wish = { everything: wish.everything, named: new Map([...wish.named].filter(([name]) => !type.members.has(name.toLowerCase()))) };
  if (type.itemType) assertKnown(typeNamed(type.itemType), ofItems);
  if (!ofItems.everything && ofItems.named.size === 0) return values(object, type, wish, host);
  const shown = Top === undefined && Skip === undefined ? items : items.slice(Skip ?? 0, (Skip ?? 0) + (Top ?? items.length));
  return {
    ...values(object, type, { everything: false, named: new Map(own) }, host),
    _Items: shown.map((item) => {
      const itemType = typeOf(item);
      const id = itemType.identity?.(item.target, host);
      const answered = itemType.items ? answer(item, ofItems, host) : values(item, itemType, ofItems, host);
      return id === undefined ? answered : { ...answered, _Id: id };
    }),
  };
}

// An empty collection must not hide that its items cannot answer.
function assertKnown(type: ObjectType<unknown>, wish: Wish): void {
  for (const name of wish.named.keys()) if (!type.members.has(name.toLowerCase())) throw apiNotFound(type.name, name);
}

function values(object: Instance, type: ObjectType<unknown>, wish: Wish, host: Host): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  if (wish.everything) {
    for (const { name, member } of new Set(type.members.values())) {
      if (member.kind === "value" && member.get) result[wireName(name)] = member.get(object.target, host);
    }
  }
  for (const [name, inner] of wish.named) {
    const known = type.members.get(name.toLowerCase());
    if (!known) throw apiNotFound(type.name, name);
    const { member } = known;
    if (member.kind === "value" && member.get) {
      result[wireName(known.name)] = member.get(object.target, host);
    } else if (member.kind === "object") {
      const next = member.get(object.target, host);
      if (inner.named.size === 0) inner.everything = true;
      result[wireName(known.name)] = next ? answer(next, inner, host) : null;
    } else {
      throw invalidArgument(`${type.name}.${known.name} cannot be loaded`);
    }
  }
  return result;
}

/** The name of a member in a response. */
function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
