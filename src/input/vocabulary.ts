// What the words in cells mean, as data: each vocabulary lists its meanings with their words in three languages.
// Words are compared folded. An unknown word is never guessed: it is an issue that lists the accepted words.
import { readCells, type Column, type ColumnReading } from "./column";
import { fold } from "./fold";
import { wordList } from "./wordList";

export interface Vocabulary<T extends string> {
  /** Meaning by folded word. */
  readonly meanings: ReadonlyMap<string, T>;
  /** The first word of each meaning in each script, for messages. */
  readonly accepted: string;
}

/** A vocabulary from lists of words by meaning. A word may stand under one meaning only. */
export function vocabulary<T extends string>(words: Readonly<Record<T, string>>): Vocabulary<T> {
  const meanings = new Map<string, T>();
  const accepted: string[] = [];
  for (const meaning of Object.keys(words) as T[]) {
    const list = wordList(words[meaning]);
    for (const word of list) {
      const folded = fold(word);
      const other = meanings.get(folded);
      if (other !== undefined && other !== meaning) throw new Error(`"${word}" stands under "${other}" and "${meaning}"`);
      meanings.set(folded, meaning);
    }
    const latin = list.find((word) => /^[a-z]{3}/i.test(word));
    accepted.push(...new Set([list[0], latin].filter((word) => word !== undefined)));
  }
  return { meanings, accepted: accepted.join(" · ") };
}

/** The meaning of a word; a remark in brackets and a second language beside it are read past. `null` where the vocabulary does not have it. */
export function meaningOf<T extends string>(text: string, words: Vocabulary<T>): T | null {
  const folded = fold(text);
  const exact = words.meanings.get(folded);
  if (exact !== undefined) return exact;
  const plain = folded.replace(/ ?[([【][^)\]】]*[)\]】]$/, "");
  const known = words.meanings.get(plain);
  if (known !== undefined) return known;
  // `COURSE-COMPL (Course Completed)`: a code with its meaning behind it.
  const coded = /^[a-z\d_-]+ ?\(([^)]+)\)$/.exec(folded)?.[1];
  const meant = coded === undefined ? undefined : words.meanings.get(coded);
  if (meant !== undefined) return meant;
  const halves = plain.split(TWO_LANGUAGES).filter((half) => half !== "");
  if (halves.length !== 2) return null;
  const [first, second] = halves.map((half) => words.meanings.get(half.trim()));
  return first !== undefined && first === second ? first : null;
}

/** `已完成/Completed`, `完成 Done`: a slash, or the border between the two scripts. */
const TWO_LANGUAGES = /[/|]|(?<=[\u3400-\u9fff])(?=[a-z])|(?<=[a-z])(?=[\u3400-\u9fff])/;

/** Reads a column of words. A word outside the vocabulary that is no missing marker is missing, with a warning that lists the accepted words. */
export function readWords<T extends string>(column: Column, words: Vocabulary<T>): ColumnReading<T> {
  const unreadable = { value: null, missing: "unreadable", code: "unknown-word", params: { accepted: words.accepted } } as const;
  return readCells<T>(
    column,
    (cell) => {
      const value = meaningOf(String(cell), words);
      return value === null ? null : { value };
    },
    { unreadable },
  );
}
