// Every code an issue can carry. A code without words in src/text/issues.ts does not compile.
// Kept in one union so that a reader sees all that can be said about a person's data.
export type IssueCode =
  // reading cells
  | "unreadable-key"
  | "unreadable-value"
  | "excel-error"
  | "ambiguous-dates"
  | "unknown-word"
  | "out-of-range"
  | "cheating-zero"
  | "damaged-id"
  // decided once for a column
  | "percent-fractions"
  | "percent-typed"
  | "scale-read-as"
  | "unclear-scale"
  | "unclear-marks"
  | "unclear-codes"
  | "unit-assumed"
  | "date-order"
  | "year-assumed"
  | "zone-dropped"
  | "moment-after-now"
  | "duplicate-row"
  | "sheet-not-used"
  | "nothing-recognised";
