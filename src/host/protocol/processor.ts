// Carries out one request: actions in their order, over objects that are reached once each. The first action that
// fails ends the request; what came before it stays done, as in Excel.
import { isAbsent } from "./arguments";
import { HostError, apiNotFound, invalidArgument, itemNotFound } from "./hostError";
import { settle } from "./calculation";
import type { Member, ObjectType } from "./member";
import { runQuery } from "./query";
import { typeOf } from "./registry";
import type { Host, Instance } from "./targets";
import { instance } from "./targets";
import type { Action, ActionResult, ArgumentInfo, ObjectPath, RequestBody, ResponseBody } from "./wire";

/** One request being carried out. */
interface Work {
  readonly host: Host;
  readonly body: RequestBody;
  /** Members that are refused as if they did not exist, `Worksheet.charts`. */
  readonly lacking: ReadonlySet<string>;
  /** Objects reached so far by path id; null for a null object. */
  readonly reached: Map<number, Instance | null>;
  /** "Range.values": what is being done, for the error. */
  location: string;
}

export function processRequest(host: Host, body: RequestBody, lacking: ReadonlySet<string>): ResponseBody {
  const work: Work = { host, body, lacking, reached: new Map(), location: "" };
  const results: ActionResult[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      const value = act(work, action);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      host.calculationSuspended = false;
      settle(host);
      return { Results: results, Error: { Code: error.code, Message: error.message, Location: work.location, ActionIndex: index } };
    }
  }
  host.calculationSuspended = false;
  settle(host);
  return { Results: results };
}

/** The result of an action; undefined for none. */
function act(work: Work, action: Action): unknown {
  switch (action.ActionType) {
    case 1:
      return instantiate(work, action.ObjectPathId);
    case 2: {
      const object = reach(work, action.ObjectPathId);
      if (!object) return null;
      settle(work.host);
      work.location = `${object.type}.load`;
      return runQuery(object, action.QueryInfo ?? {}, work.host);
    }
    case 3:
      return callMethod(work, action);
    case 4:
      return setProperty(work, action);
    case 5:
      return null;
    default:
      throw apiNotFound("request", `action of type ${action.ActionType}`);
  }
}

function instantiate(work: Work, pathId: number): unknown {
  const object = reach(work, pathId);
  if (!object) return null;
  const kept = work.host.referenceIds.get(object);
  if (kept !== undefined) return { _ReferenceId: kept };
  const id = typeOf(object).identity?.(object.target, work.host);
  return id === undefined ? {} : { _Id: id };
}

function keep({ host }: Work, object: Instance): void {
  if (host.referenceIds.has(object)) return;
  const id = `reference${host.nextReference++}`;
  host.references.set(id, object);
  host.referenceIds.set(object, id);
}

function callMethod(work: Work, action: Action): unknown {
  const object = reach(work, action.ObjectPathId);
  if (!object) return null;
  const args = argumentsOf(work, action.ArgumentInfo);
  work.location = `${object.type}.${camel(action.Name)}`;
  // Objects without a name of their own are kept by a reference until the client lets go of them.
  if (action.Name === "_KeepReference") return keep(work, object);
  if (action.Name === "_RemoveReference") {
    const kept = work.host.references.get(String(args[0]));
    work.host.references.delete(String(args[0]));
    if (kept) work.host.referenceIds.delete(kept);
    return undefined;
  }
  const type = typeOf(object);
  const member = memberOf(work, type, action.Name);
  if (!member || (member.kind !== "method" && member.kind !== "navigation")) throw apiNotFound(type.name, camel(action.Name));
  const result = member.call(object.target, args, work.host);
  return member.kind === "navigation" ? undefined : result;
}

// A null object takes what is set on it in silence, as it does method calls.
function setProperty(work: Work, action: Action): undefined {
  const object = reach(work, action.ObjectPathId);
  if (!object) return;
  const [value] = argumentsOf(work, action.ArgumentInfo);
  const type = typeOf(object);
  work.location = `${type.name}.${camel(action.Name)}`;
  const member = memberOf(work, type, action.Name);
  if (member?.kind !== "value" || !member.set) throw apiNotFound(type.name, camel(action.Name));
  member.set(object.target, value, work.host);
}

/** A type's member by its name with either first letter; undefined where this Excel has none. */
function memberOf({ lacking }: Work, type: ObjectType<unknown>, name: string): Member<unknown> | undefined {
  const found = type.members.get(name.toLowerCase());
  return found === undefined || lacking.has(`${type.name}.${found.name}`) ? undefined : found.member;
}

/** The object a path leads to; null where it, or one on the way, is a null object. */
function reach(work: Work, pathId: number): Instance | null {
  const known = work.reached.get(pathId);
  if (known !== undefined) return known;
  const path = work.body.ObjectPaths[pathId];
  if (!path) throw new HostError("GeneralException", `the request has no object path ${pathId}`);
  const object = follow(work, path);
  if (object && typeOf(object).exists?.(object.target, work.host) === false) throw itemNotFound(work.location);
  work.reached.set(pathId, object);
  return object;
}

function follow(work: Work, path: ObjectPath): Instance | null {
  const { host } = work;
  if (path.ObjectPathType === 1) return instance("Workbook", host);
  if (path.ObjectPathType === 7) return null;
  if (path.ObjectPathType === 6) {
    const kept = host.references.get(path.Name);
    if (kept) return kept;
    throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
  }
  if (path.ParentObjectPathId === undefined) throw apiNotFound("Excel", path.Name || "new object");
  const parent = reach(work, path.ParentObjectPathId);
  if (!parent) return null;
  const type = typeOf(parent);
  work.location = `${type.name}.${path.ObjectPathType === 5 ? "getItem" : camel(path.Name)}`;
  const member = memberOf(work, type, path.Name);
  switch (path.ObjectPathType) {
    case 3: {
      if (member?.kind !== "navigation") throw apiNotFound(type.name, camel(path.Name));
      const args = argumentsOf(work, path.ArgumentInfo);
      work.location = `${type.name}.${camel(path.Name)}`;
      return member.call(parent.target, args, host);
    }
    case 4:
      if (member?.kind !== "object") throw apiNotFound(type.name, camel(path.Name));
      return member.get(parent.target, host);
    case 5:
      return indexed(parent, path, host);
    default:
      throw apiNotFound("request", `object path of type ${path.ObjectPathType}`);
  }
}

function indexed(parent: Instance, path: ObjectPath, host: Host): Instance {
  const type = typeOf(parent);
  const key = path.ArgumentInfo?.Arguments?.[0];
  if (!type.find) throw apiNotFound(type.name, "getItem");
  if (isAbsent(key) || (typeof key !== "string" && typeof key !== "number")) throw invalidArgument("the key of an item must be a text or a number");
  const found = type.find(parent.target, key, host);
  if (!found) throw itemNotFound(`${type.name} ${key}`);
  return found;
}

/** The arguments with objects in place of their path ids, however deep. */
function argumentsOf(work: Work, info: ArgumentInfo | undefined): readonly unknown[] {
  const references = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((value, index) => withObjects(work, value, references[index]));
}

function withObjects(work: Work, value: unknown, reference: unknown): unknown {
  if (typeof reference === "number" && reference !== 0) return reach(work, reference);
  if (Array.isArray(reference) && Array.isArray(value)) return value.map((one, index) => withObjects(work, one, reference[index]));
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  if ("_ObjectPathId" in value) return reach(work, Number(value._ObjectPathId));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withObjects(work, inner, undefined)]));
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
