// Now, as Excel counts it: days since the last day of 1899 on the person's own wall clock.

const MINUTE = 60_000;
const DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** The serial number of this moment in the 1900 date system. */
export function serialNow(): number {
  const now = new Date();
  return (now.getTime() - now.getTimezoneOffset() * MINUTE) / DAY + SERIAL_OF_1970;
}
