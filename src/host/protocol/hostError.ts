// Refusals. A host error ends the batch at its action and reaches the add-in as Excel's own error of that code.

export type HostErrorCode =
  | "AccessDenied" | "ApiNotFound" | "GeneralException" | "InvalidArgument" | "InvalidOperation" | "InvalidOperationInCellEditMode"
  | "InvalidReference" | "InvalidSelection" | "ItemAlreadyExists" | "ItemNotFound" | "MergedRangeConflict" | "RangeExceedsLimit" | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded";

export class HostError extends Error {
  constructor(readonly code: HostErrorCode, message: string) {
    super(message);
    this.name = "HostError";
  }
}

/** The argument is invalid or missing or has an incorrect format. */
export function invalidArgument(reason: string): HostError {
  return new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${reason}`);
}

/** The requested resource doesn't exist. */
export function itemNotFound(what: string): HostError {
  return new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}`);
}

export function itemAlreadyExists(what: string): HostError {
  return new HostError("ItemAlreadyExists", `The resource being created already exists: ${what}`);
}

export function accessDenied(what: string): HostError {
  return new HostError("AccessDenied", `You cannot perform the requested operation: ${what}`);
}

/** What this host does not know, by type and member. */
export function apiNotFound(type: string, member: string): HostError {
  return new HostError("ApiNotFound", `${type}.${member} is not implemented by the embedded host.`);
}
