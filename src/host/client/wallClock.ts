// The clock of the machine a workbook is open on, as TODAY and NOW show it: local wall-clock time without a zone.

const DAYS_TO_1970 = 25_569;

/** Now, as a serial number of the 1900 date system. */
export function wallClock(): number {
  const now = new Date();
  return DAYS_TO_1970 + Date.UTC(now.getFullYear(), now.getMonth(), now.getDate(), now.getHours(), now.getMinutes(), now.getSeconds()) / 86_400_000;
}
