// Numbers written with Chinese numerals (三次, 十二月, 两天), made into digits so that one grammar reads both.

const DIGITS: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The number that numerals of simplified folded text stand for, `二十三` → 23, `二〇二六` → 2026; `null` for other characters. */
function numberOfNumerals(numerals: string): number | null {
  if (numerals === "") return null;
  if (/^[零〇一二三四五六七八九]{2,}$/.test(numerals)) return Number(Array.from(numerals, (numeral) => DIGITS[numeral]).join(""));
  let total = 0;
  let digit: number | null = null;
  for (const numeral of numerals) {
    const unit = TENS[numeral];
    if (unit !== undefined) {
      total += (digit ?? 1) * unit;
      digit = null;
    } else {
      const value = DIGITS[numeral];
      if (value === undefined || (digit !== null && digit !== 0)) return null;
      digit = value;
    }
  }
  return total + (digit ?? 0);
}

/** The text with each run of numerals written in digits: `三个月内` → `3个月内`. Runs that are no number stay. */
export function withDigits(folded: string): string {
  return folded.replace(/[零〇一二两三四五六七八九十百]+/g, (run) => String(numberOfNumerals(run) ?? run));
}
