// Translates what Excel refused into our own WorkbookError, once, here. The raw code stays in `detail`.
import { WorkbookError } from "../app/workbook";
import type { WorkbookErrorCode } from "../text/outcomes";

const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  AccessDenied: "protected-sheet",
  InvalidOperationInCellEditMode: "editing-cell",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  ItemNotFound: "lost",
  InvalidReference: "lost",
  InactiveWorkbook: "lost",
  HostRestartNeeded: "lost",
  ApiNotFound: "not-supported",
};

interface RichApiError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string; readonly statement?: string };
}

function isRichApiError(error: unknown): error is RichApiError {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" && "message" in error;
}

/** Runs an exchange with Excel; what Excel refuses comes out as a WorkbookError, our own mistakes as they are. */
export async function translated<T>(exchange: () => Promise<T>): Promise<T> {
  try {
    return await exchange();
  } catch (error) {
    throw translate(error);
  }
}

/** The WorkbookError for something Excel threw; anything else unchanged. */
export function translate(error: unknown): unknown {
  if (error instanceof WorkbookError || !isRichApiError(error)) return error;
  const place = error.debugInfo?.errorLocation ?? error.debugInfo?.statement ?? "";
  const detail = [error.code, error.message, place].filter((part) => part !== "").join(" · ");
  return new WorkbookError(CODES[error.code] ?? "failed", detail);
}
