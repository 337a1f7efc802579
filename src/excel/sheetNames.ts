// Names Excel accepts for a worksheet: at most 31 characters, none of : \ / ? * [ ], no apostrophe at either end,
// not "History", unique whatever the case.

const MAX_LENGTH = 31;

/** The wanted name made legal and, where it is taken, numbered. `taken` holds names in lower case. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  const legal = wanted.replace(/[:\\/?*[\]]/g, "-").slice(0, MAX_LENGTH).replace(/^['\s]+|['\s]+$/g, "");
  const base = legal === "" || legal.toLowerCase() === "history" ? `${legal} tab`.trim() : legal;
  if (!taken.has(base.toLowerCase())) return base;
  for (let count = 2; ; count++) {
    const suffix = ` (${count})`;
    const name = base.slice(0, MAX_LENGTH - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
