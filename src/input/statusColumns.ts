// Columns that hold either status words or a bare yes and no whose meaning is in the header: `是否超时`, `是否在职`, `是否解决`.
// Numeric codes differ between systems: they are never guessed, and one finding names the column.
import type { EmploymentStatus } from "../core/employee";
import type { StatedVerdict, Ticket, TicketStatus } from "../core/ticket";
import { cellText, columnFinding, isBlank, readCells, unreadColumn, type Column, type ColumnReading } from "./column";
import { readFlags, polarityOf, type Polarity } from "./flags";
import { fold } from "./fold";
import { meaningOf, readWords, type Vocabulary } from "./vocabulary";
import { EMPLOYMENT_STATUS } from "./words/roster";
import { CONTACT_KIND, RESPONSIBILITY, RESPONSIBLE_PARTY, TICKET_STATUS, TICKET_TYPE, VERDICT } from "./words/ticket";

type Responsibility = NonNullable<Ticket["responsibility"]>;

const FLAG_WORDS = /^(?:是|否|y|n|yes|no|true|false|t|f|1|0|√|✓|✔|×|✗|x|v|有|无|已|未)$/;
const CODE = /^\d{1,3}$/;

/** Words of a vocabulary, or one finding where most cells are bare numbers it does not have. */
export function readCodedWords<T extends string>(column: Column, words: Vocabulary<T>): ColumnReading<T> {
  const filled = column.values.filter((cell) => !isBlank(cell));
  const codes = filled.filter((cell) => CODE.test(fold(String(cell))) && meaningOf(String(cell), words) === null);
  if (codes.length === 0 || codes.length * 2 < filled.length) return readWords(column, words);
  const text = [...new Set(codes.map((cell) => cellText(cell)))].slice(0, 5).join(", ");
  return unreadColumn(column, columnFinding(column, "warning", "unclear-codes", { text, accepted: words.accepted }));
}

/** A column of a sheet's own SLA verdicts, from words or from yes and no under `是否超时`, `SLA Met`. */
export function readVerdicts(column: Column): ColumnReading<StatedVerdict> {
  return flagged(column, (yes, polarity) => (polarity === "late" ? (yes ? "breached" : "met") : polarity === "in-time" ? (yes ? "met" : "breached") : null)) ?? readWords(column, VERDICT);
}

const EXEMPT = /免责|剔除|exempt|excluded/;

const PARTY_SUFFIX = /(?:的?(?:责任|原因|问题|过失|过错|失误)|(?:公司)?(?:方|侧|端)|部门|部|公司| (?:fault|error|issue|side|team|dept|department|company|partner|provider)s?)$/;
const PARTIES = /[/|、,;+&]| and |(?<=[\u3400-\u9fff])[和与及](?=[\u3400-\u9fff])/;

/**
 * What a cell judges: in words (有责, 不成立), or by the party whose fault it was. Another party's fault (物流, supplier) is none of the people
 * assessed here; one shared with another party is theirs in part. `null` for names and words nobody declared.
 */
function responsibilityOf(text: string): Responsibility | null {
  const judged = meaningOf(text, RESPONSIBILITY);
  if (judged !== null) return judged;
  const parties = fold(text).split(PARTIES).map((party) => partyOf(party.trim()));
  if (parties.some((party) => party === null)) return null;
  return parties.every((party) => party === "own") ? "upheld" : parties.includes("own") ? "partly" : "not-upheld";
}

function partyOf(text: string): "own" | "others" | null {
  return meaningOf(text, RESPONSIBLE_PARTY) ?? meaningOf(text.replace(PARTY_SUFFIX, ""), RESPONSIBLE_PARTY);
}

/** A column of verdicts on responsibility or of responsible parties; an unknown word is told once. */
function readJudgements(column: Column): ColumnReading<Responsibility> {
  const unreadable = { value: null, missing: "unreadable", code: "unknown-word", params: { accepted: `${RESPONSIBILITY.accepted} · ${RESPONSIBLE_PARTY.accepted}` } } as const;
  const reading = readCells<Responsibility>(column, (cell) => {
    const value = responsibilityOf(String(cell));
    return value === null ? null : { value };
  }, { unreadable });
  const told = new Set<unknown>();
  return {
    ...reading,
    findings: reading.findings.filter(({ code, params }) => {
      const isNew = code !== "unknown-word" || !told.has(params["text"]);
      told.add(params["text"]);
      return isNew;
    }),
  };
}

/** A column of responsibility. Under `是否免责`, `Exempt` a yes takes the complaint off the person, and a no leaves it there. */
export function readResponsibility(column: Column): ColumnReading<Responsibility> {
  const filled = column.values.filter((cell) => !isBlank(cell));
  const flags = filled.length > 0 && filled.every((cell) => typeof cell === "boolean" || FLAG_WORDS.test(fold(String(cell))));
  if (!flags || !EXEMPT.test(fold(column.header))) return readJudgements(column);
  const reading = readFlags(column, "missing");
  return { ...reading, values: reading.values.map((exempt) => (exempt === null ? null : exempt ? "not-upheld" : "upheld")) };
}

/** A column of employment status, from words or from yes and no under `是否在职`, `Attrition`. */
export function readEmployment(column: Column): ColumnReading<EmploymentStatus> {
  return flagged(column, (yes, polarity) => (polarity === "employed" ? (yes ? "active" : "left") : polarity === "left" ? (yes ? "left" : "active") : null)) ?? readWords(column, EMPLOYMENT_STATUS);
}

/** A column of ticket status, from words or from yes and no under `是否解决`, which tells two states only. */
export function readTicketStatus(column: Column): ColumnReading<TicketStatus> {
  return flagged(column, (yes, polarity) => (polarity === "done" ? (yes ? "resolved" : "in-progress") : null)) ?? readCodedWords(column, TICKET_STATUS);
}

/** A flag column turned into words; `null` where the cells are not flags or the header gives them no meaning here. */
function flagged<T>(column: Column, meaning: (yes: boolean, polarity: Polarity) => T | null): ColumnReading<T> | null {
  const polarity = polarityOf(column.header);
  if (meaning(true, polarity) === null) return null;
  const filled = column.values.filter((cell) => !isBlank(cell));
  if (filled.length === 0 || filled.some((cell) => typeof cell === "string" && !FLAG_WORDS.test(fold(cell)))) return null;
  const flags = readFlags(column, "missing");
  return { ...flags, values: flags.values.map((flag) => (flag === null ? null : meaning(flag, polarity))) };
}

export interface TypeText {
  /** The service standard's type, or the sheet's own word, folded. */
  readonly type: string;
  readonly text: string;
  /** "not-complaint" where the word itself says enquiry, praise, request. */
  readonly kind: "complaint" | "not-complaint" | null;
}

const ATTITUDE = /服务态度|态度|attitude|\brude/;
const PRODUCT = /(?:产品|商品|货品)(?:质量|品质|破损|损坏|瑕疵|故障)|product (?:quality|defect)/;

/** The type a cell names. A path (`投诉-服务态度`) is read from its last known part; a word that holds one of the standard's types is of that type. */
export function readTypeText(text: string): TypeText {
  const typed = text.normalize("NFKC").trim();
  const parts = [typed, ...typed.split(/[-–—>/\\|:·]+/).reverse()].map((part) => part.trim()).filter((part) => part !== "");
  const kind = firstOf(parts, (part) => meaningOf(part, CONTACT_KIND));
  const known = firstOf(parts, (part) => meaningOf(part, TICKET_TYPE));
  const folded = fold(typed);
  const held = ATTITUDE.test(folded) ? "attitude" : PRODUCT.test(folded) ? "product-quality" : null;
  return { type: known ?? held ?? folded, text: typed, kind };
}

/** A column of complaint types; every word is a type, because the policy may know it. */
export function readTypes(column: Column): ColumnReading<TypeText> {
  return readCells<TypeText>(column, (cell) => (typeof cell === "boolean" ? null : { value: readTypeText(String(cell)) }));
}

function firstOf<T>(parts: readonly string[], find: (part: string) => T | null): T | null {
  for (const part of parts) {
    const found = find(part);
    if (found !== null) return found;
  }
  return null;
}
