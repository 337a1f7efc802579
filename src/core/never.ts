// A union of words is handled whole, or the program does not compile.

/** Marks the branch no value can reach; a value that still does is our mistake. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${String(value)}`);
}
