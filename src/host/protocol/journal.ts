// What passed between an add-in and the host: one entry per request, in order.

export interface JournalEntry {
  /** From 1; requests in which the client only lets go of objects have a number too. */
  readonly number: number;
  /** "release" for a request the client sends on its own account at the end of a run. */
  readonly kind: "work" | "release";
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The error's code, or null where the request succeeded. */
  readonly error: string | null;
  /** "Range.values" where it failed; null elsewhere. */
  readonly location: string | null;
}

export type Journal = readonly JournalEntry[];

/** The requests an add-in made itself. */
export function workRequests(journal: Journal): readonly JournalEntry[] {
  return journal.filter(({ kind }) => kind === "work");
}
