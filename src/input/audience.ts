// Who must take a course, from one cell: `全员`, `客服专员、高级客服`, `服务年限1-3年`, `New hires; Team leads`.
// Listed words are alternatives; a length of service narrows them, or stands alone; `除新员工外` leaves out.
import type { Audience, AudienceWord } from "../core/training";
import { withDigits } from "./chineseNumber";
import { fold } from "./fold";
import { missingOf } from "./missing";
import { meaningOf } from "./vocabulary";
import { GRADE, POST } from "./words/roster";
import { COURSE_TIER } from "./words/training";

const EVERYONE = /^(?:全体|全员|所有人|所有岗位|所有员工|全体(?:客服|员工|同仁|人员|客服人员)|全部|所有|不限|all|all staff|all employees|all agents|all roles|everyone|everybody)$/;
const NOBODY = /^(?:无|none|nobody|选修|自愿)$/;
const SEPARATOR = /[、,，;；|\n/]|(?<=[\u3400-\u9fff])(?:和|与|以及|及(?!以上|以下))(?=[\u3400-\u9fff])|[&＆]|\s(?:and|or)\s/i;
const SERVICE = "(?:服务年限|司龄|工龄|年资|入职|入司|工作|在职|服务|service|tenure)?[满:为]? ?";
const YEARS = "(?:个)?(年|月|years?|yrs?|months?)";

type ServiceYears = Audience["serviceYears"];

const LENGTHS: readonly (readonly [RegExp, (from: number, to: number) => ServiceYears])[] = [
  [new RegExp(`^${SERVICE}(\\d+(?:\\.\\d+)?)(?:年|月)?[-~–—至到](\\d+(?:\\.\\d+)?) ?${YEARS}(?: of service)?$`), (from, to) => ({ from, to })],
  [new RegExp(`^${SERVICE}(\\d+(?:\\.\\d+)?) ?${YEARS}(?:以内|内|以下|之内)$`), (to) => ({ from: 0, to })],
  [new RegExp(`^(?:under|within|less than|first) (\\d+(?:\\.\\d+)?) ?${YEARS}(?: of service)?$`), (to) => ({ from: 0, to })],
  [new RegExp(`^${SERVICE}(\\d+(?:\\.\\d+)?) ?${YEARS}(?:及?以上)$`), (from) => ({ from, to: null })],
  [new RegExp(`^(?:入职|服务|在职|司龄|工龄|年资)满(\\d+(?:\\.\\d+)?) ?${YEARS}$`), (from) => ({ from, to: null })],
  [new RegExp(`^(?:over |more than |at least )?(\\d+(?:\\.\\d+)?)\\+? ?${YEARS}(?: or more)?(?: of service)?$`), (from) => ({ from, to: null })],
];

/** The audience a cell names; `null` where it names none (blank, `无`), so that the course is required for nobody. Years from inclusive, to exclusive. */
export function readAudience(text: string): Audience | null {
  const parts = text.split(SEPARATOR).map((part) => ({ typed: part.trim(), folded: fold(part) }));
  const named = parts.filter(({ folded }) => !NOBODY.test(folded) && missingOf(folded) !== "unknown" && missingOf(folded) !== "blank");
  if (named.length === 0) return null;
  let serviceYears: ServiceYears = null;
  let everyone = false;
  const words: AudienceWord[] = [];
  const except: AudienceWord[] = [];
  for (const { typed, folded } of named) {
    const length = serviceOf(withDigits(folded));
    const left = EXCEPT.exec(typed);
    if (length !== null) serviceYears = length;
    else if (EVERYONE.test(folded)) everyone = true;
    else if (left !== null) except.push(wordOf(left[1] ?? left[2] ?? typed));
    else words.push(wordOf(typed));
  }
  return { everyone: everyone || words.length === 0, words, except, serviceYears };
}

const EXCEPT = /^除(?:了)?(.+?)(?:以?外|之外)?$|^(?:everyone|all|all staff)? ?except (.+)$/i;
const OR_ABOVE = /及?以上(?:人员|人員|员工|員工)?$| (?:and|or) (?:above|higher)$|\+$/i;

function wordOf(typed: string): AudienceWord {
  const word = typed.replace(OR_ABOVE, "").trim();
  // Plurals are tried as they stand, then as one: agents, team leads.
  const forms = [word, word.replace(/(?<=[a-z]{2})s$/i, "")];
  const meaning = <T extends string>(words: Parameters<typeof meaningOf<T>>[1]): T | null =>
    forms.map((form) => meaningOf(form, words)).find((found) => found !== null) ?? null;
  return { word, post: meaning(POST), grade: meaning(GRADE), tier: meaning(COURSE_TIER), orAbove: word !== typed };
}

function serviceOf(part: string): ServiceYears {
  for (const [form, read] of LENGTHS) {
    const match = form.exec(part);
    if (match === null) continue;
    const unit = match.at(-1) ?? "";
    const times = /^(?:月|months?)$/.test(unit) ? 1 / 12 : 1;
    const years = match.slice(1, -1).map((figure) => Number(figure) * times);
    return read(years[0] ?? 0, years[1] ?? 0);
  }
  return null;
}
