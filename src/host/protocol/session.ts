// The host's end of the wire: takes the client's requests one after another, counts and limits their bytes, lets the
// ordered troubles happen and hands the rest to the processor. Both directions pass through JSON, as in Excel.
import { noTroubles, type Troubles } from "./faults";
import type { JournalEntry } from "./journal";
import { processRequest } from "./processor";
import type { Host } from "./targets";
import type { RequestBody, ResponseBody, ResponseMessage } from "./wire";

/** What the client calls for each request. */
export interface RequestExecutor {
  executeAsync(customData: unknown, flags: number, message: { readonly Body: unknown }): Promise<ResponseMessage>;
}

/** What the client takes for an Excel session. */
export interface ClientSession {
  _resolveRequestUrlAndHeaderInfo(): Promise<{ readonly url: string; readonly headers: Readonly<Record<string, string>> }>;
  _createRequestExecutorOrNull(): RequestExecutor;
}

/** The flag of a request that waits while a person edits a cell (`delayForCellEdit`). */
const WAIT_FOR_CELL_EDIT = 64;

const MESSAGES: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
};

export interface Session {
  readonly client: ClientSession;
  readonly journal: readonly JournalEntry[];
  readonly troubles: Troubles;
}

export function sessionOver(host: Host): Session {
  const journal: JournalEntry[] = [];
  const troubles = noTroubles();
  let queue: Promise<unknown> = Promise.resolve();
  const executor: RequestExecutor = {
    executeAsync(_customData, flags, message) {
      const answered = queue.then(() => answer(host, troubles, journal, flags, JSON.stringify(message.Body)));
      queue = answered.catch(() => undefined);
      return answered;
    },
  };
  const client: ClientSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "", headers: {} }),
    _createRequestExecutorOrNull: () => executor,
  };
  return { client, journal, troubles };
}

async function answer(host: Host, troubles: Troubles, journal: JournalEntry[], flags: number, text: string): Promise<ResponseMessage> {
  const body = JSON.parse(text) as RequestBody;
  const release = body.Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === "_RemoveReference");
  const requestBytes = bytesOf(text);
  const record = (response: ResponseMessage, responseBytes: number): ResponseMessage => {
    const error = response.Body?.Error;
    journal.push({
      number: journal.length + 1, kind: release ? "release" : "work", actions: body.Actions.length, requestBytes, responseBytes,
      error: response.ErrorCode || (error?.Code ?? null), location: error?.Location ?? null,
    });
    return response;
  };
  if (!release) {
    troubles.count++;
    if (troubles.delay > 0) await new Promise((resolve) => setTimeout(resolve, troubles.delay));
    if (troubles.editing) {
      if ((flags & WAIT_FOR_CELL_EDIT) === 0) return record(refusal("InvalidOperationInCellEditMode"), 0);
      await new Promise<void>((resolve) => troubles.waiting.push(resolve));
    }
    troubles.edit?.(host.book, troubles.count);
    const code = failureOf(troubles);
    if (code !== null) return record(refusal(code), 0);
    if (troubles.payloadLimit !== null && requestBytes > troubles.payloadLimit) return record(refusal("RequestPayloadSizeLimitExceeded"), 0);
  }
  const response = JSON.stringify(processRequest(host, body, troubles.lacking));
  if (!release) host.onAnswer();
  const responseBytes = bytesOf(response);
  if (troubles.payloadLimit !== null && responseBytes > troubles.payloadLimit) return record(refusal("ResponsePayloadSizeLimitExceeded"), responseBytes);
  return record({ HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: {}, Body: JSON.parse(response) as ResponseBody }, responseBytes);
}

/** The code this request is ordered to fail with; null for none. */
function failureOf({ toFail, failing, count }: Troubles): string | null {
  return toFail.get(count) ?? (failing !== null && count >= failing.from ? failing.code : null);
}

function refusal(code: string): ResponseMessage {
  return { HttpStatusCode: 400, ErrorCode: code, ErrorMessage: MESSAGES[code] ?? "There was an internal error while processing the request.", Headers: {}, Body: null };
}

function bytesOf(text: string): number {
  // A text of ASCII, as most are, has as many bytes as characters.
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
