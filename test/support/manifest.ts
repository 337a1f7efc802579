// Checks an add-in manifest as Office will: what Office refuses without a word at install time is a sentence here. Needs no network
// (Microsoft's own validator asks a service) and no Excel. Values checked: the default and every locale's override.
import { SaxesParser } from "saxes";

export interface ManifestFacts {
  /** The version in package.json, `1.2.3`; the manifest writes `1.2.3.0`. */
  readonly version: string;
  /** Locales every shown text must have beside the default one. */
  readonly locales: readonly string[];
  /** The pixel width and height of the image behind an address, null where there is no such file. */
  readonly imageSize: (url: string) => readonly [width: number, height: number] | null;
}

interface Element {
  /** Local name: the manifest uses one prefix per namespace and no name twice. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Children Office accepts, in the order it insists on. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl",
    "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  ExtensionPoint: ["Script", "Page", "Metadata", "Namespace", "OfficeTab"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["SourceLocation", "FunctionName"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

/** The kind of resource an element's `resid` must name. */
const RESOURCE_OF: Readonly<Record<string, string>> = {
  Runtime: "Urls", SourceLocation: "Urls", FunctionFile: "Urls", LearnMoreUrl: "Urls", Image: "Images",
  Namespace: "ShortStrings", Label: "ShortStrings", Title: "ShortStrings", Description: "LongStrings",
};

const LONGEST: Readonly<Record<string, number>> = { Images: 2048, Urls: 2048, ShortStrings: 125, LongStrings: 250 };
const RESID_LENGTH = 32;
const NAME_LENGTH = 125;
const DESCRIPTION_LENGTH = 250;
const REQUIRED_ICONS = ["16", "32", "80"];
const REQUIRED_SETS = { SharedRuntime: "1.1", ExcelApi: "1.14" };

/** What is wrong with this manifest, one sentence per fault; empty when Office would take it. */
export function manifestProblems(xml: string, facts: ManifestFacts): string[] {
  let root: Element;
  try {
    root = parse(xml);
  } catch (error) {
    return [`not well-formed: ${(error as Error).message}`];
  }
  return [
    ...orderProblems(root),
    ...headProblems(root, facts),
    ...resourceProblems(root, facts),
    ...runtimeProblems(root),
    ...iconProblems(root, facts),
  ];
}

function parse(xml: string): Element {
  const top: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name: local(name), attributes, children: [], text: "" };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => (open.at(-1)!.text += text.trim()));
  parser.on("closetag", () => open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return top.children[0]!;
}

const local = (name: string) => name.slice(name.indexOf(":") + 1);

function all(element: Element, name?: string): Element[] {
  const below = element.children.flatMap((child) => all(child, name));
  return name === undefined || element.name === name ? [element, ...below] : below;
}

const child = (element: Element | undefined, name: string) => element?.children.find((one) => one.name === name);

/** The texts of an element that can be localised: the default first. */
const values = (element: Element) => [element.attributes.DefaultValue ?? "", ...all(element, "Override").map((one) => one.attributes.Value ?? "")];

function orderProblems(root: Element): string[] {
  return all(root).flatMap((element) => {
    const order = ORDER[element.name];
    if (!order) return [];
    let reached = 0;
    return element.children.flatMap(({ name }) => {
      const place = order.indexOf(name);
      if (place < 0) return [`<${name}> does not belong in <${element.name}>`];
      if (place < reached) return [`<${name}> is out of order in <${element.name}>`];
      reached = place;
      return [];
    });
  });
}

function headProblems(root: Element, { version, locales }: ManifestFacts): string[] {
  const problems: string[] = [];
  if (child(root, "Version")?.text !== `${version}.0`) problems.push(`Version is not ${version}.0, as in package.json`);
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(child(root, "Id")?.text ?? "")) problems.push("Id is not a GUID");
  for (const [name, limit] of [["DisplayName", NAME_LENGTH], ["Description", DESCRIPTION_LENGTH]] as const) {
    const element = child(root, name);
    if (!element) problems.push(`<${name}> is missing`);
    else problems.push(...textProblems(name, element, limit, locales));
  }
  if (!child(root, "SupportUrl")) problems.push("<SupportUrl> is missing");
  for (const element of root.children.filter((one) => /Url$/.test(one.name))) {
    problems.push(...addressProblems(element.name, element), ...addressLocaleProblems(element.name, element, locales));
  }
  for (const element of all(child(root, "DefaultSettings") ?? root, "SourceLocation")) problems.push(...addressProblems("DefaultSettings", element));
  const sets = Object.fromEntries(all(root, "Set").map(({ attributes }) => [attributes.Name, attributes.MinVersion]));
  for (const [name, least] of Object.entries(REQUIRED_SETS)) {
    if (sets[name] !== least) problems.push(`Requirements does not name ${name} ${least}`);
  }
  return problems;
}

function textProblems(name: string, element: Element, limit: number, locales: readonly string[]): string[] {
  const given = all(element, "Override").map((one) => one.attributes.Locale ?? "");
  const tooLong = values(element).filter((value) => value.length > limit);
  return [
    ...(values(element).some((value) => value === "") ? [`${name} has an empty text`] : []),
    ...tooLong.map((value) => `${name} is longer than ${limit} characters: ${value.slice(0, 30)}…`),
    ...(given.join() === locales.join() ? [] : [`${name} has texts for [${given}], not for [${locales}]`]),
  ];
}

const addressProblems = (name: string, element: Element) =>
  values(element).flatMap((value) => [
    ...(/^https:\/\//.test(value) ? [] : [`${name} is not an https address: ${value}`]),
    ...(value.length > LONGEST.Urls! ? [`${name} is longer than ${LONGEST.Urls} characters`] : []),
  ]);

/** An address is the same in all languages, or another one in each. */
function addressLocaleProblems(name: string, element: Element, locales: readonly string[]): string[] {
  const given = all(element, "Override").map((one) => one.attributes.Locale ?? "");
  if (given.length === 0) return [];
  const same = values(element).length !== new Set(values(element)).size ? [`${name} has one address for two languages`] : [];
  return given.join() === locales.join() ? same : [`${name} has addresses for [${given}], not for [${locales}]`];
}

function resourceProblems(root: Element, { locales }: ManifestFacts): string[] {
  const problems: string[] = [];
  const kindOf = new Map<string, string>();
  const overrides = child(root, "VersionOverrides");
  for (const kind of child(overrides, "Resources")?.children ?? []) {
    for (const resource of kind.children) {
      const id = resource.attributes.id ?? "";
      if (id === "" || id.length > RESID_LENGTH) problems.push(`resource id "${id}" is not 1 to ${RESID_LENGTH} characters long`);
      if (kindOf.has(id)) problems.push(`resource id "${id}" is there twice`);
      kindOf.set(id, kind.name);
      if (kind.name === "Urls" || kind.name === "Images") problems.push(...addressProblems(id, resource), ...addressLocaleProblems(id, resource, locales));
      else problems.push(...textProblems(id, resource, LONGEST[kind.name]!, isNamespace(root, id) ? [] : locales));
    }
  }
  const used = all(root).filter((element) => element.attributes.resid !== undefined);
  for (const { name, attributes } of used) {
    const kind = kindOf.get(attributes.resid!);
    if (kind === undefined) problems.push(`<${name}> names "${attributes.resid}", which is no resource`);
    else if (kind !== RESOURCE_OF[name]) problems.push(`<${name}> names "${attributes.resid}", which is among ${kind}, not ${RESOURCE_OF[name]}`);
  }
  const names = new Set(used.map(({ attributes }) => attributes.resid));
  for (const id of kindOf.keys()) if (!names.has(id)) problems.push(`resource "${id}" is not used`);
  return problems;
}

/** A namespace is part of formulas in files: one for all languages. */
const isNamespace = (root: Element, id: string) => all(root, "Namespace").some(({ attributes }) => attributes.resid === id);

/** Pane, commands and functions share one runtime only if all name the very same page; else Office starts several, silently. */
function runtimeProblems(root: Element): string[] {
  const runtimes = all(root, "Runtime");
  const runtime = runtimes[0];
  if (runtimes.length !== 1 || runtime?.attributes.lifetime !== "long") return ["there is not exactly one Runtime with lifetime long"];
  const pages = [
    ...all(root, "FunctionFile"),
    ...all(root, "Page").flatMap((page) => page.children),
    ...all(root, "Action").flatMap((action) => action.children.filter((one) => one.name === "SourceLocation")),
  ];
  const others = pages.filter(({ attributes }) => attributes.resid !== runtime.attributes.resid);
  const page = all(root, "Url").find(({ attributes }) => attributes.id === runtime.attributes.resid);
  return [
    ...others.map(({ name, attributes }) => `<${name}> names "${attributes.resid}", not the shared runtime's "${runtime.attributes.resid}"`),
    ...(page !== undefined && values(page).length > 1 ? ["the shared runtime has a page per language"] : []),
    ...all(root, "TaskpaneId").map(() => "TaskpaneId makes a pane of its own beside the shared runtime"),
  ];
}

function iconProblems(root: Element, { imageSize }: ManifestFacts): string[] {
  const address = new Map(all(root, "Image").filter(({ attributes }) => attributes.id).map(({ attributes }) => [attributes.id, attributes.DefaultValue ?? ""]));
  const wanted = [
    ...all(root, "Image").filter(({ attributes }) => attributes.size).map(({ attributes }) => [address.get(attributes.resid) ?? "", Number(attributes.size)] as const),
    [child(root, "IconUrl")?.attributes.DefaultValue ?? "", 32] as const,
    [child(root, "HighResolutionIconUrl")?.attributes.DefaultValue ?? "", 64] as const,
  ];
  const missing = all(root, "Icon").flatMap((icon) => {
    const sizes = icon.children.map(({ attributes }) => attributes.size);
    return REQUIRED_ICONS.filter((size) => !sizes.includes(size)).map((size) => `an icon lacks size ${size}`);
  });
  const wrong = [...new Map(wanted.map((one) => [one.join(), one])).values()].flatMap(([url, size]) => {
    const found = imageSize(url);
    if (!found) return [`there is no image at ${url}`];
    return found[0] === size && found[1] === size ? [] : [`${url} is ${found.join(" × ")} pixels, not ${size} × ${size}`];
  });
  return [...missing, ...wrong];
}
