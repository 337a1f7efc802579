// Troubles on demand, for tests: what Excel, a person or the network may do to an add-in between two of its lines.
// Requests are counted from the moment the fault is ordered; those of the client's own clean-up are not counted.
import type { Book } from "../model/book";
import type { HostErrorCode } from "./hostError";

type Refusal = HostErrorCode | "HostRestartNeeded" | "InactiveWorkbook" | "GeneralException" | "Timeout";

export interface Faults {
  /** The nth request from now (1 is the next) is refused whole with this code. */
  readonly failRequest: (nth: number, code: Refusal) => void;
  /** The nth request from now and all that follow are refused: Excel has stopped answering. */
  readonly failFrom: (nth: number, code: Refusal) => void;
  /** Requests that were still to fail go through. */
  readonly failNone: () => void;
  /** Members this Excel does not have, as `Worksheet.charts`: what touches them is refused with ApiNotFound. */
  readonly lack: (members: readonly string[]) => void;
  /** A person starts typing in a cell: requests fail, or wait where the add-in asked to be delayed. */
  readonly startCellEdit: () => void;
  readonly endCellEdit: () => void;
  /** Called before each request, as a co-author's chance to edit; the number counts from 1. null takes it away. */
  readonly beforeRequest: (edit: ((book: Book, number: number) => void) | null) => void;
  /** Milliseconds each answer takes; 0 for at once. */
  readonly answerAfter: (milliseconds: number) => void;
  /** Bytes a request or a response may have; null for no limit, as on the desktop. */
  readonly limitPayload: (bytes: number | null) => void;
}

/** What the faults ask of the host now. */
export interface Troubles {
  readonly toFail: Map<number, string>;
  /** From this request on none succeeds; null where they do. */
  failing: { readonly from: number; readonly code: string } | null;
  lacking: ReadonlySet<string>;
  count: number;
  editing: boolean;
  /** Requests that wait for the person to leave the cell. */
  waiting: (() => void)[];
  edit: ((book: Book, number: number) => void) | null;
  delay: number;
  payloadLimit: number | null;
}

/** The limit of Excel on the web, the strictest host: 5 MB each way. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export function noTroubles(): Troubles {
  return { toFail: new Map(), failing: null, lacking: new Set(), count: 0, editing: false, waiting: [], edit: null, delay: 0, payloadLimit: PAYLOAD_LIMIT };
}

/** The controls over these troubles. */
export function faultsOver(troubles: Troubles): Faults {
  return {
    failRequest: (nth, code) => {
      troubles.toFail.set(troubles.count + nth, code);
    },
    failFrom: (nth, code) => {
      troubles.failing = { from: troubles.count + nth, code };
    },
    failNone: () => {
      troubles.toFail.clear();
      troubles.failing = null;
    },
    lack: (members) => {
      troubles.lacking = new Set(members);
    },
    startCellEdit: () => {
      troubles.editing = true;
    },
    endCellEdit: () => {
      troubles.editing = false;
      const { waiting } = troubles;
      troubles.waiting = [];
      waiting.forEach((go) => go());
    },
    beforeRequest: (edit) => {
      troubles.edit = edit;
    },
    answerAfter: (milliseconds) => {
      troubles.delay = milliseconds;
    },
    limitPayload: (bytes) => {
      troubles.payloadLimit = bytes;
    },
  };
}
