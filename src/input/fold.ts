// How two texts are compared: width, case, spaces and traditional characters make no difference.
// The text a person typed is kept for messages; only its folded form is compared.
import { HAN_PAIRS } from "./hanVariants";

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: HAN_PAIRS.length / 2 }, (_, i) => [HAN_PAIRS.charAt(2 * i), HAN_PAIRS.charAt(2 * i + 1)]),
);

const HAN = /[\u3400-\u9fff]/;
const PLAIN = /^[\x21-\x7e]*$/;
/** Soft hyphens, zero-width characters, direction marks, variation selectors (as in ✔️). */
const INVISIBLE = /\u00ad|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|[\ufe00-\ufe0f]|\ufeff/g;
/** A space touching a Chinese character says nothing: `应 解决 时间`, `工号 ID`. */
const IDLE_SPACE = /(?<=[\u3400-\u9fff]) +| +(?=[\u3400-\u9fff])/g;

/** The text with each traditional character replaced by the simplified one; other characters stay. */
export function simplify(text: string): string {
  if (!HAN.test(text)) return text;
  let simplified = "";
  for (const character of text) simplified += SIMPLIFIED.get(character) ?? character;
  return simplified;
}

/** Half-width text without invisible characters, every run of white space one space, trimmed. Case and characters stay. */
export function tidy(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(INVISIBLE, "").normalize("NFKC").replace(/\s+/g, " ").trim();
}

/** The form two texts are compared in: tidy, simplified, lower case, no spaces beside Chinese characters. `""` for blank text. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  // Lower case can take a letter apart (İ), so it is put together again.
  return simplify(tidy(text).toLowerCase().normalize("NFKC")).replace(IDLE_SPACE, "");
}
