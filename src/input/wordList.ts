// Word lists are written as people read them: one string, entries parted by " · ", line breaks free.

/** The entries of a list in their order, trimmed; none for blank text. */
export function wordList(text: string): readonly string[] {
  return text
    .split(/(?:^|\s)·(?:\s|$)/)
    .map((word) => word.trim().replace(/\s+/g, " "))
    .filter((word) => word !== "");
}
