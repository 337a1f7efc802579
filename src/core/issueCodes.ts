// Every code an issue can carry. A code without words in src/text/issues.ts does not compile.
// Kept in one union so that a reader sees all that can be said about a person's data.
export type IssueCode =
  // reading cells
  | "unreadable-key"
  | "unreadable-value"
  | "excel-error"
  | "ambiguous-dates"
  | "moment-after-now"
  | "duplicate-row"
  | "sheet-not-used"
  | "nothing-recognised";
