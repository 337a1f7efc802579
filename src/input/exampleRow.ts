// Which rows under a header are examples that whoever made the form left there: never data, so that nobody invented is counted.
// Only a declared word decides, whole and at the start of the row's first cell (or behind it in brackets): 案例分析 and 例会 are data.
import { isBlank } from "./column";
import type { CellValue } from "./sheet";

const BEGINS = "[\\s*#★※(\\[【〔〈《<「『\"“‘]*";
/** What may follow a word for it to stand alone: nothing, a separator, a space, a digit, a code or a bracket. */
const ENDS = "(?=$|[A-Za-z]{1,4}\\d|[\\s\\d:：;,.、，。;/\\\\|\\-_—–~)\\]】〕〉》>」』\"”’(\\[【「『])";
const WORDS = "(?:(?:填写|填寫|填表)?(?:示例|范例|範例|样例|樣例|举例|舉例)|例子|例)";
const EXAMPLE_START = new RegExp(`^${BEGINS}(?:(?:${WORDS})${ENDS}|例如\\s*:|examples?(?=$|[\\s\\d:;,.)\\]>"”]|[-_—–]\\s*\\d|\\s[-—–])|e\\.\\s?g\\b\\.?|eg(?:\\.|:)|for example\\b)`, "i");
const EXAMPLE_END = /[([【](?:填写|填寫|填表)?(?:示例|范例|範例|样例|樣例|举例|舉例|例|example)[)\]】]$/i;
/** Characters one of which every such cell has. */
const HINT = /例|ex|e\.?\s?g/i;
const LONGEST = 200;

/** The cell that makes a row an example (`示例 E001`, `Example: Ann Lee`, `张三（范例）`), as typed; `null` for other rows. A row number before it says nothing. */
export function exampleIn(cells: readonly CellValue[], left: number, right: number): string | null {
  for (let column = left; column < right; column++) {
    const cell = cells[column] ?? null;
    if (isBlank(cell)) continue;
    if (typeof cell === "number" && column === left && Number.isInteger(cell) && cell < ROW_NUMBERS) continue;
    if (typeof cell !== "string" || cell.length > LONGEST || !HINT.test(cell)) return null;
    const text = cell.normalize("NFKC").trim();
    return EXAMPLE_START.test(text) || EXAMPLE_END.test(text) ? cell : null;
  }
  return null;
}

/** Row numbers are small; what is larger is an id. */
const ROW_NUMBERS = 1000;
