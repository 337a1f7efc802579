// Every declared header word of every kind, found by its key. Built once from the schemas.
import type { SheetKind } from "../core/dataset";
import { headerKey, looserKeys, momentKey, MOMENT_MARK, readHeader, type HeaderReading } from "./header";
import type { HeaderCell } from "./headerRows";
import { partOf } from "./metricParts";
import { knownMetric } from "./metricWords";
import { editDistance } from "./people";
import { FOREIGN, IGNORED, SCHEMAS } from "./schema/all";
import { wordsOf, type Field, type Schema } from "./schema/schema";

/** What a header may mean in a kind of sheet. Rarity is 1 for words of this kind alone and falls with every other kind that has them. */
export interface Candidate {
  readonly field: Field;
  readonly certainty: number;
  readonly rarity: number;
  /** The place of the word in its declaration; the commoner words come first. */
  readonly order: number;
}

interface Entry {
  readonly kind: SheetKind;
  readonly field: Field;
  readonly ambiguous: boolean;
  readonly order: number;
}

const HAN = /[\u3400-\u9fff]/;
/** A word that is ambiguous alone counts a little less than a clear one. */
const AMBIGUOUS = 0.9;
const NOUN = 0.92;
/** A part of a metric counts a little less than the metric's own name. */
const PART = 0.95;
/** Longer texts are no parts of metrics. */
const LONGEST_PART = 30;

const ENTRIES: ReadonlyMap<string, readonly Entry[]> = entriesOf(SCHEMAS);
const IGNORED_KEYS = new Set(wordsOf(IGNORED).map(({ word }) => headerKey(word)));
const FOREIGN_KEYS = new Set(wordsOf(FOREIGN).map(({ word }) => headerKey(word)));
const NOUN_KEYS: ReadonlyMap<SheetKind, readonly string[]> = new Map(SCHEMAS.map(({ kind, nouns }) => [kind, wordsOf(nouns).map(({ word }) => headerKey(word))]));

function entriesOf(schemas: readonly Schema[]): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const { kind, fields } of schemas) {
    for (const field of fields) {
      let order = 0;
      for (const { word, ambiguous } of [field.zhCN, field.zhTW, field.en].flatMap(wordsOf)) {
        const entry = { kind, field, ambiguous, order: order++ };
        const keys = field.shape === "moment" || field.shape === "deadline" ? [headerKey(word), momentKey(word)] : [headerKey(word)];
        for (const key of new Set(keys)) {
          const list = entries.get(key) ?? [];
          list.push(entry);
          entries.set(key, list);
        }
      }
    }
  }
  return entries;
}

const READINGS = new Map<string, readonly HeaderReading[]>();

/** The readings of a header cell, alone, with its parent, and by its other language; remembered by text. */
function readingsOf(header: Pick<HeaderCell, "text" | "above" | "pair">): readonly HeaderReading[] {
  const id = `${header.text}\n${header.above}\n${header.pair}`;
  const known = READINGS.get(id);
  if (known !== undefined) return known;
  const own = readHeader(header.text, header.pair ? "" : header.above);
  const readings = header.pair ? [...own, ...readHeader(header.above).map(({ key, certainty }) => ({ key, certainty: certainty * 0.98 }))] : own;
  if (READINGS.size > 5_000) READINGS.clear();
  READINGS.set(id, readings);
  return readings;
}

/** How surely a text is a header of any kind, 0–1; a metric's name and a column of no use count too. */
export function knownHeader(text: string): number {
  let best = 0;
  for (const { key, certainty } of readingsOf({ text, above: "", pair: false })) {
    if (certainty > best && (ENTRIES.has(key) || IGNORED_KEYS.has(key))) best = certainty;
  }
  const own = Math.max(best, knownMetric(text)?.certainty ?? 0);
  if (own > 0 || text.length > LONGEST_PART) return own;
  // 满意度目标 and 满意度实际 are headers where 满意度 is one.
  const rest = partOf(text)?.rest ?? "";
  return rest === "" ? 0 : PART * (knownMetric(rest)?.certainty ?? 0);
}

/** True for headers of columns that no kind of sheet reads: row numbers, birthdays, order numbers, remarks. */
export function isIgnored(header: HeaderCell): boolean {
  return readingsOf(header).some(({ key, certainty }) => certainty >= 0.93 && IGNORED_KEYS.has(key));
}

/** True for headers that speak of another business: orders, invoices, stock, wages, leave, applicants. */
export function isForeign(header: HeaderCell): boolean {
  return readingsOf(header).some(({ key, certainty }) => certainty >= 0.9 && FOREIGN_KEYS.has(key));
}

/** What the header may mean in a sheet of this kind, the best reading of each field; none for unknown headers. */
export function candidatesOf(header: HeaderCell, kind: SheetKind): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  const offer = (key: string, certainty: number): void => {
    const entries = ENTRIES.get(key);
    if (entries === undefined) return;
    const kinds = new Set(entries.map((entry) => entry.kind)).size;
    for (const entry of entries) {
      if (entry.kind !== kind) continue;
      const sure = certainty * (entry.ambiguous ? AMBIGUOUS : 1);
      const known = best.get(entry.field.id);
      if (known === undefined || known.certainty < sure) best.set(entry.field.id, { field: entry.field, certainty: sure, rarity: 1 / Math.sqrt(kinds), order: entry.order });
    }
  };
  const nouns = NOUN_KEYS.get(kind) ?? [];
  for (const { key, certainty } of readingsOf(header)) {
    offer(key, certainty);
    for (const noun of nouns) {
      const bare = withoutNoun(key, noun);
      if (bare === null) continue;
      offer(bare, certainty * NOUN);
      if (!bare.endsWith(MOMENT_MARK)) for (const looser of looserKeys(bare)) offer(looser.key, certainty * NOUN * looser.certainty);
    }
  }
  return [...best.values()];
}

/** The field whose declared word is one slip away from the header, `null` where none or several are. Only to be suggested, never read. */
export function nearField(header: HeaderCell, kind: SheetKind): Field | null {
  const key = headerKey(header.text);
  if (HAN.test(key) ? key.length < 4 : key.length < 6) return null;
  const near = new Set<Field>();
  for (const [word, entries] of ENTRIES) {
    if (word.endsWith(MOMENT_MARK) || Math.abs(word.length - key.length) > 1) continue;
    for (const entry of entries) if (entry.kind === kind && entry.field.role !== "aside" && editDistance(key, word, 1) === 1) near.add(entry.field);
  }
  return near.size === 1 ? [...near][0]! : null;
}

function withoutNoun(key: string, noun: string): string | null {
  if (noun === "") return null;
  if (HAN.test(noun)) return key.startsWith(noun) && key.length > noun.length && !key.slice(noun.length).startsWith(MOMENT_MARK) ? key.slice(noun.length) : null;
  const mark = key.endsWith(MOMENT_MARK) ? MOMENT_MARK : "";
  const words = (mark === "" ? key : key.slice(0, -1)).split(" ");
  return words.length > 1 && words.includes(noun) ? words.filter((word) => word !== noun).join(" ") + mark : null;
}
