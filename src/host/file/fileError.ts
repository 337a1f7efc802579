// Why a file cannot be opened as a workbook. The words for people are the caller's.

export type FileErrorCode =
  /** No bytes at all. */
  | "empty"
  /** Something else than a workbook. */
  | "not-a-workbook"
  /** A workbook behind a password. */
  | "encrypted"
  /** A workbook of Excel 97–2003 (.xls). */
  | "old-format"
  /** A workbook whose zip or XML is broken or cut off. */
  | "damaged";

export class FileError extends Error {
  constructor(
    readonly code: FileErrorCode,
    detail: string,
  ) {
    super(detail);
    this.name = "FileError";
  }
}
