// One way of writing for deadlines in words: traditional Chinese, English and Chinese numerals become simplified Chinese with digits,
// so that src/core/deadline needs one grammar: "by the end of next month" and "下個月底前" both become "下月底".

const NUMERALS = "零一二三四五六七八九";
// The traditional letters that occur in deadlines, each before its simplified form.
const TRADITIONAL = "個个內内終终週周後后兩两號号這这來来當当為为計计預预於于遲迟儘尽盡尽長长續续馬马隨随時时態态國国";
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(Array.from({ length: TRADITIONAL.length / 2 }, (_, index) => [TRADITIONAL[index * 2] ?? "", TRADITIONAL[index * 2 + 1] ?? ""]));

const MONTH_NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_NAME = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const WEEKDAY_NAMES = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const WEEKDAY_NAME = /^(?:(this|next)\s+)?(mon|tue|wed|thu|fri|sat|sun)[a-z]*$/;
const NUMBER_WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const UNITS: Readonly<Record<string, string>> = { hour: "小时", day: "天", week: "周", month: "个月", quarter: "个季度", year: "年" };

/** 十二 → 12, 两 → 2, 三十 → 30; weekday 日 and 天 stay. */
function withDigits(text: string): string {
  const digit = (numeral: string | undefined): number => NUMERALS.indexOf(numeral ?? "");
  return text
    .replace(/两/g, "二")
    .replace(/([一二三四五六七八九])?十([一二三四五六七八九])?/g, (_, tens?: string, ones?: string) =>
      String((tens === undefined ? 1 : digit(tens)) * 10 + (ones === undefined ? 0 : digit(ones))),
    )
    .replace(/[一二三四五六七八九]/g, (numeral) => String(digit(numeral)));
}

function number(word: string): number {
  if (word === "a" || word === "an") return 1;
  return NUMBER_WORDS.includes(word) ? NUMBER_WORDS.indexOf(word) : Number(word);
}

/** `2026年10月` of an English month name and a year, if one is named. */
function month(name: string | undefined, year: string | undefined): string {
  return `${year === undefined ? "" : `${year}年`}${MONTH_NAMES.indexOf((name ?? "").slice(0, 3)) + 1}月`;
}

/** Replacements of whole English phrases; each gets the rest of the phrase translated where it needs it. */
const PHRASES: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/^(?:by|before|until|till|due|due by|no later than|not later than)\s+(.*)$/, ([, rest]) => translated(rest ?? "")],
  [/^the\s+(.*)$/, ([, rest]) => translated(rest ?? "")],
  [/^(?:asap|immediately|at once|right away)$/, () => "立即"],
  [/^(?:ongoing|continuous(?:ly)?|continuing|long[\s-]?term|mid[\s-]?term|short[\s-]?term|tbd|tbc|to be (?:decided|determined|confirmed)|open[\s-]?ended|none|daily|weekly|monthly|quarterly|yearly|annually|every .*|as needed)$/, () => "持续"],
  [/^(?:eom|month[\s-]?end)$/, () => "月底"],
  [/^(?:eoq|quarter[\s-]?end)$/, () => "季度末"],
  [/^(?:eoy|year[\s-]?end)$/, () => "年底"],
  [/^mid[\s-]?year$/, () => "年中"],
  [/^(this|next) (month|quarter|year)[\s-]end$/, ([, which, unit]) => `${nearby(which, unit ?? "")}底`],
  [/^(?:end of|late(?: in)?|close of)\s+(.*)$/, ([, rest]) => `${translated(rest ?? "")}底`],
  [/^(?:early(?: in)?|beginning of|start of)\s+(.*)$/, ([, rest]) => `${translated(rest ?? "")}初`],
  [/^(?:mid|middle of)[\s-]+(.*)$/, ([, rest]) => `${translated(rest ?? "")}中`],
  [/^(?:(?:with)?in|after)?\s*(\d+|[a-z]+)\s+(?:working|business|work)\s*days?$/, ([, n]) => `${number(n ?? "")}个工作日内`],
  [/^(?:(?:with)?in|after)?\s*(?:half a year|half year)$/, () => "6个月内"],
  [/^(?:(?:with)?in|after)?\s*(\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(hour|day|week|month|quarter|year)s?$/, ([, n, unit]) => `${number(n ?? "")}${UNITS[unit ?? ""]}内`],
  [/^(this|next)\s+(week|month|quarter|year)$/, ([, which, unit]) => nearby(which, unit ?? "")],
  [/^(week|month|quarter|year)$/, ([, unit]) => nearby("this", unit ?? "")],
  [WEEKDAY_NAME, ([, which, name]) => `${which === undefined ? "" : which === "next" ? "下" : "本"}周${WEEKDAY_NAMES.indexOf(name ?? "") + 1}`],
  [/^(first|second|third|fourth|1st|2nd|3rd|4th) quarter(.*)$/, ([, nth, rest]) => translated(`q${ordinal(nth ?? "")}${rest ?? ""}`)],
  [/^(first|second|1st|2nd) half(?: of (?:the )?year)?$/, ([, nth]) => (nth === "first" || nth === "1st" ? "上半年" : "下半年")],
  [/^([qh]\d)\s*(?:of\s+)?(?:(this|next)\s+year|(\d{4}))$/, ([, part, which, year]) => `${year === undefined ? nearby(which, "year") : `${year}年`}${part}`],
  [new RegExp(`^${MONTH_NAME}(?:\\s*,?\\s*(\\d{4}))?$`), ([, name, year]) => month(name, year)],
  [new RegExp(`^${MONTH_NAME}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:\\s*,?\\s*(\\d{4}))?$`), ([, name, date, year]) => `${month(name, year)}${date}日`],
  [new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${MONTH_NAME}(?:[\\s,-]*(\\d{4}))?$`), ([, date, name, year]) => `${month(name, year)}${date}日`],
];

/** first and 1st → 1. */
function ordinal(word: string): number {
  return ["first", "second", "third", "fourth"].indexOf(word) + 1 || Number(word[0]);
}

/** 本月, 下周, 明年 … of "this month", "next week", "next year". */
function nearby(which: string | undefined, unit: string): string {
  if (unit === "year") return which === "next" ? "明年" : "今年";
  return `${which === "next" ? "下" : "本"}${unit === "week" ? "周" : unit === "month" ? "月" : "季度"}`;
}

function translated(phrase: string): string {
  const text = phrase.trim();
  for (const [pattern, translate] of PHRASES) {
    const match = pattern.exec(text);
    if (match !== null) return translate(match);
  }
  return text;
}

/** The deadline in the one way of writing; words it does not know stay as they are. */
export function plainDeadline(text: string): string {
  const folded = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‐-―−〜~]/g, "-")
    .replace(/\p{Script=Han}/gu, (letter) => SIMPLIFIED.get(letter) ?? letter)
    .replace(/\s+/g, " ")
    .trim();
  const chinese = withDigits(translated(folded))
    .replace(/\s+/g, "")
    .replace(/星期|礼拜|禮拜/g, "周")
    .replace(/(?<![上下])半年/g, "6个月")
    .replace(/(下下|下|这|本)个(?=月|周|季)/g, "$1")
    .replace(/^(?:截至|截止到?|不晚于|最迟|拟于|计划|预计|于|在)/, "");
  return chinese.replace(/(?:之前|以前|前|为止|止|截止|完成)+$/, "");
}
