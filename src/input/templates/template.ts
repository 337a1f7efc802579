// How a sheet to fill in is declared: which of a kind's declared columns it has, the words each offers, and an example row. Headers and what
// a column takes come from the declaration the reader uses, so that a filled template is always read.
import type { SheetKind } from "../../core/dataset";
import type { Message } from "../../text/language";
import type { ShapeHint } from "../../text/templates";
import type { Words } from "../../text/words";
import { meaningOf, type Vocabulary } from "../vocabulary";

/** A day counted from the person's present, with a clock time or without; the first of the month so many months back; its year. */
export type RelativeTime =
  | { readonly daysAgo: number; readonly clock?: readonly [hour: number, minute: number] }
  | { readonly monthsAgo: number }
  | { readonly yearOfMonthsAgo: number };

export type ExampleValue = string | number | Message | RelativeTime | null;

export interface TemplateColumn {
  /** The declared field; for a column of the company's own (a criterion) the name it is read as. */
  readonly field: string;
  /** Where the declaration's first word is not the header. */
  readonly header?: Message;
  /** Behind the header: the unit of its figures. */
  readonly unit?: Message;
  /** Where the field's shape does not say it. */
  readonly hint?: ShapeHint;
  readonly words?: readonly Message[];
  /** One per example row; most kinds have one row. */
  readonly examples: readonly ExampleValue[];
}

export interface Template {
  readonly kind: SheetKind;
  readonly columns: readonly TemplateColumn[];
  /** Its rows are data to start from, not examples. */
  readonly isPlan?: true;
  /** A sheet whose further columns are the policy's metrics. */
  readonly withMetrics?: true;
}

/** Words to offer in a column read by this vocabulary. One that is not read as what it stands for is our mistake. */
export function offered<T extends string>(vocabulary: Vocabulary<T>, words: Partial<Words<T>>): readonly Message[] {
  return (Object.keys(words) as T[]).map((meaning) => {
    const message = words[meaning]!;
    for (const word of message) if (meaningOf(word, vocabulary) !== meaning) throw new Error(`"${word}" is not read as "${meaning}"`);
    return message;
  });
}
