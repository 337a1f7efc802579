// Troubles on demand, for tests: what Excel, a person or the network may do to an add-in between two of its lines.
// Requests are counted from the moment the fault is ordered; those of the client's own clean-up are not counted.
import type { Book } from "../model/book";
import type { HostErrorCode } from "./hostError";

export interface Faults {
  /** The nth request from now (1 is the next) is refused whole with this code. */
  readonly failRequest: (nth: number, code: HostErrorCode | "HostRestartNeeded" | "InactiveWorkbook" | "GeneralException" | "Timeout") => void;
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
  return { toFail: new Map(), count: 0, editing: false, waiting: [], edit: null, delay: 0, payloadLimit: PAYLOAD_LIMIT };
}

/** The controls over these troubles. */
export function faultsOver(troubles: Troubles): Faults {
  return {
    failRequest: (nth, code) => {
      troubles.toFail.set(troubles.count + nth, code);
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
